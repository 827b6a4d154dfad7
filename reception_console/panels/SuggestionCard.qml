// One advisor who could go: the reasons in words, and the one key that sends him.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property string advisor
    required property string advisorName
    required property string initials
    required property string advisorState
    required property string reasonsWords
    required property string keyWords
    required property bool isTop
    required property bool isOffered
    required property string asOfWords

    objectName: `send-${root.advisor}`
    name: [qsTr("Send %1: %2").arg(root.advisorName).arg(root.reasonsWords), root.asOfWords].filter(words => words !== "").join(", ")
    implicitHeight: Math.max(content.implicitHeight, face.height) + 2 * Theme.space3

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isTop ? Theme.accentShade : root.isHovered || root.isDown ? Theme.panelRaised : Theme.panel
        border.color: root.hasFocusRing ? Theme.ink : root.isTop ? Theme.accent : Theme.hairline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Avatar {
        id: face

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Theme.space3
        size: Theme.px(44)
        initials: root.initials
        ring: Tones.inks[root.advisorState]
    }

    Column {
        id: content

        anchors.left: face.right
        anchors.leftMargin: Theme.space4
        anchors.right: cap.left
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        spacing: Theme.space1

        Row {
            width: parent.width
            spacing: Theme.space3

            Label {
                width: Math.min(implicitWidth, parent.width - (side.visible ? side.width + parent.spacing : 0))
                text: root.advisorName
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Label {
                id: side

                anchors.baseline: parent.children[0].baseline
                visible: text !== ""
                textStyle: Label.Caption
                text: root.asOfWords !== "" ? root.asOfWords : root.isOffered ? qsTr("offered", "the call, to this advisor") : ""
                color: Theme.accent
                isTabular: true
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.reasonsWords
            color: root.isTop ? Theme.ink : Theme.inkSecondary
            wrapMode: Text.Wrap
            maximumLineCount: 2
            lineHeight: 1.15
            Accessible.ignored: true
        }

        Row {
            visible: root.isTop
            topPadding: Theme.space1
            spacing: Theme.space3

            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Dispatch")
                color: Theme.accent
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Keycap {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Enter", "the key")
                ink: Theme.accent
                Accessible.ignored: true
            }
        }
    }

    Keycap {
        id: cap

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        y: Theme.space3
        visible: root.keyWords !== ""
        text: root.keyWords
        ink: root.isTop ? Theme.accent : Theme.inkSecondary
    }
}
