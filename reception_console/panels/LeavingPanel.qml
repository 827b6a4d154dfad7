// The question before the window is closed while something is not saved. Esc stays.
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property LeavingView leaving
    required property Commands commands

    name: qsTr("Close without saving?")
    cardWidth: Theme.px(560)
    cardHeight: content.implicitHeight + 2 * Theme.space8
    onDismissed: root.commands.act("back")
    Component.onCompleted: stay.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        spacing: Theme.space6

        SheetHead {
            width: parent.width
            title: root.name
            about: qsTr("What you changed here is not in the showroom file yet: %1.").arg(root.leaving.unsaved)
        }

        Row {
            spacing: Theme.space3

            KeyButton {
                id: stay

                objectName: "leave-stay"
                isMain: true
                text: qsTr("Go back")
                key: qsTr("Esc", "the key")
                KeyNavigation.right: away
                onActivated: root.commands.act("back")
            }

            KeyButton {
                id: away

                objectName: "leave-throw-away"
                text: qsTr("Throw it away and close")
                KeyNavigation.left: stay
                onActivated: root.leaving.throwAway()
            }
        }
    }
}
