// What is said of the stand that was ringed on the plan: its car, its board, and the board's menu.
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property FloorView floor
    required property Commands commands

    radius: Theme.radiusMedium
    color: Theme.panelRaised
    border.color: Theme.outline
    border.width: Theme.hair
    Accessible.role: Accessible.Grouping
    Accessible.name: root.floor.cardTitle

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: parent.width
            text: root.floor.cardTitle
            font.weight: Font.Medium
        }

        StatusLight {
            maximumWidth: parent.width
            maximumLines: 2
            words: root.floor.cardWords
            isWell: root.floor.isCardWell
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        KeyButton {
            objectName: "ask-command"
            visible: root.floor.hasCardBoard
            text: qsTr("This board")
            key: "B"
            onActivated: root.commands.act("ask_command")
        }

        KeyButton {
            objectName: "leave-stand"
            text: ""
            name: qsTr("Back")
            key: qsTr("Esc", "the key")
            onActivated: root.commands.act("back")
        }
    }
}
