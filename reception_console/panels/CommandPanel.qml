// What this board is to do: show itself, or take no touch while it is cleaned.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property CommandView command
    required property Commands commands

    name: qsTr("This board")
    cardWidth: Theme.px(520)
    cardHeight: content.implicitHeight + 2 * Theme.space7
    onDismissed: root.commands.act("back")

    Column {
        id: content

        x: Theme.space7
        y: Theme.space7
        width: parent.width - 2 * x
        spacing: Theme.space3

        SheetHead {
            width: parent.width
            title: root.name
            about: root.command.title
        }

        StatusLight {
            bottomPadding: Theme.space3
            maximumWidth: parent.width
            words: root.command.statusWords
            isWell: root.command.isWell
        }

        Repeater {
            model: root.command.rows

            Choice {
                required property int place
                required words
                required keyWords
                required isCurrent

                objectName: `command-${place}`
                width: content.width
                onActivated: root.commands.command(place)
            }
        }
    }
}
