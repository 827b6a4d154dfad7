// One call that somebody looks after: where, who, since when.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property string call
    required property string stand
    required property string standName
    required property string carTitle
    required property string advisorName
    required property string phaseWords
    required property string clockWords
    required property string phase
    required property bool isSelected
    required property string asOfWords

    objectName: `call-${root.stand}`
    role: Accessible.ListItem
    name: [root.standName, root.carTitle, root.advisorName, root.phaseWords, root.clockWords, root.asOfWords].filter(words => words !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        color: root.isSelected ? Theme.panelRaised : root.isHovered ? Theme.panel : "transparent"
        border.color: Theme.ink
        border.width: root.hasFocusRing ? Theme.stroke : 0
    }

    Rectangle {
        anchors.left: parent.left
        visible: root.isSelected
        width: Theme.px(4)
        height: parent.height
        color: Tones.inks["coming"]
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        anchors.right: clock.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: parent.width
            text: `${root.standName} · ${root.carTitle}`
            textStyle: Label.Small
            font.weight: Font.Medium
        }

        Row {
            width: parent.width
            spacing: Theme.space2

            Mark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.phase === "arrived" ? "check" : "arrow"
                size: Theme.px(15)
                color: Tones.inks["coming"]
            }

            Label {
                width: Math.min(implicitWidth, parent.width - mark.width - parent.spacing)
                textStyle: Label.Caption
                text: root.advisorName === "" ? root.phaseWords : `${root.advisorName} · ${root.phaseWords}`
                color: Tones.inks["coming"]
            }
        }
    }

    Column {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter

        Label {
            anchors.right: parent.right
            textStyle: Label.Small
            text: root.clockWords
            color: Theme.inkSecondary
            isTabular: true
        }

        Label {
            anchors.right: parent.right
            visible: text !== ""
            textStyle: Label.Micro
            text: root.asOfWords
            color: Theme.accent
            isTabular: true
            Accessible.ignored: true
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
    }
}
