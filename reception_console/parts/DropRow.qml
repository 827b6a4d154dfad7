// One answer of a list that has dropped down; the field keeps the keyboard.
import QtQuick
import look

Pressable {
    id: root

    required property string words
    required property bool isCurrent
    required property bool isTaken

    name: root.words
    role: Accessible.ListItem
    activeFocusOnTab: false

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.isCurrent || root.isHovered ? Theme.panelRaised : "transparent"
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.right: tick.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Small
        text: root.words
        color: root.isTaken ? Theme.accent : Theme.ink
        Accessible.ignored: true
    }

    Icon {
        id: tick

        visible: root.isTaken
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        size: Theme.iconSmall
        color: Theme.accent
    }
}
