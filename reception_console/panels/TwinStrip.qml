// The question whether two calls are one customer's, with one key for each answer.
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property SelectedCall call
    required property Commands commands

    implicitHeight: content.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusMedium
    color: Theme.panel
    border.color: Theme.accent
    border.width: Theme.hair
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.call.twinWords

    Column {
        id: content

        x: Theme.space4
        width: parent.width - 2 * x
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.call.twinWords
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.ignored: true
        }

        Row {
            visible: root.call.viewerWords === ""
            width: parent.width
            spacing: Theme.space2

            KeyButton {
                objectName: "join"
                visible: root.call.canJoin
                width: (parent.width - parent.spacing) / 2
                text: qsTr("Join")
                key: "J"
                onActivated: root.commands.act("join")
            }

            KeyButton {
                objectName: "keep-apart"
                width: (parent.width - parent.spacing) / 2
                text: qsTr("Keep apart")
                key: "K"
                onActivated: root.commands.act("keep_apart")
            }
        }
    }
}
