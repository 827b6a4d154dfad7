// Why is the call over? Three answers with a key each, and a line to add something.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property ClosingView closing
    required property Commands commands

    name: qsTr("Close the call")
    cardWidth: Theme.px(520)
    cardHeight: content.implicitHeight + 2 * Theme.space7
    onDismissed: root.commands.act("back")

    Connections {
        target: root.closing

        function onNoteWanted(): void {
            note.takeFocus();
        }
    }

    Column {
        id: content

        x: Theme.space7
        y: Theme.space7
        width: parent.width - 2 * x
        spacing: Theme.space4

        SheetHead {
            width: parent.width
            title: qsTr("Close the call")
            about: root.closing.title
        }

        Repeater {
            model: root.closing.outcomes

            Choice {
                required property string outcome
                required words
                required keyWords
                required isCurrent

                objectName: `close-${outcome.replace("_", "-")}`
                width: content.width
                onActivated: root.commands.close(outcome)
            }
        }

        TextLine {
            id: note

            objectName: "note-field"
            width: parent.width
            name: qsTr("Note")
            placeholder: qsTr("Add a note")
            key: "N"
            maximumLength: 2000
            onEdited: text => root.commands.note(text)
        }
    }
}
