// One answer of a small chooser: its key, its words, and whether Enter would take it.
import QtQuick
import look

Pressable {
    id: root

    required property string words
    required property string keyWords
    required property bool isCurrent
    property string detail: ""

    name: root.detail === "" ? root.words : `${root.words}, ${root.detail}`
    implicitHeight: Theme.px(58)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isCurrent ? Theme.accentShade : root.isHovered ? Theme.panelRaised : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : root.isCurrent ? Theme.accent : Theme.outline
        border.width: Theme.hair
    }

    Keycap {
        id: cap

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.keyWords !== ""
        text: root.keyWords
        ink: root.isCurrent ? Theme.accent : Theme.inkSecondary
        Accessible.ignored: true
    }

    Label {
        id: words

        anchors.left: cap.right
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, parent.width - Theme.px(110))
        text: root.words
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Label {
        anchors.left: words.right
        anchors.leftMargin: Theme.space3
        anchors.right: enter.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Small
        text: root.detail
        color: Theme.inkSecondary
        Accessible.ignored: true
    }

    Keycap {
        id: enter

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isCurrent
        text: qsTr("Enter", "the key")
        ink: Theme.accent
        Accessible.ignored: true
    }
}
