// This console itself: how it looks, speaks and sounds.
import QtQuick
import look
import reception_console
import reception_console.pages
import reception_console.parts

Sheet {
    id: root

    required property OwnView own
    required property string receptionist
    required property Commands commands

    name: qsTr("This console")
    cardWidth: Theme.px(560)
    cardHeight: content.implicitHeight + 2 * Theme.space7
    onDismissed: root.commands.act("back")

    Column {
        id: content

        x: Theme.space7
        y: Theme.space7
        width: parent.width - 2 * x
        spacing: Theme.space6

        SheetHead {
            width: parent.width
            title: root.name
            about: root.receptionist
        }

        SettingsOwn {
            width: parent.width
            own: root.own
        }
    }
}
