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

        Column {
            width: parent.width
            spacing: Theme.space1

            Label {
                width: parent.width
                textStyle: Label.Heading
                text: qsTr("Close the call")
                font.weight: Font.Medium
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                text: root.closing.title
                color: Theme.inkSecondary
            }
        }

        Repeater {
            model: root.closing.outcomes

            Pressable {
                id: choice

                required property string outcome
                required property string words
                required property string keyWords
                required property bool isCurrent

                objectName: `close-${choice.outcome.replace("_", "-")}`
                name: choice.words
                width: content.width
                implicitHeight: Theme.px(58)
                onActivated: root.commands.close(choice.outcome)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusMedium
                    color: choice.isCurrent ? Theme.accentShade : choice.isHovered ? Theme.panelRaised : "transparent"
                    border.color: choice.hasFocusRing ? Theme.ink : choice.isCurrent ? Theme.accent : Theme.outline
                    border.width: Theme.hair
                }

                Keycap {
                    id: cap

                    x: Theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.keyWords
                    ink: choice.isCurrent ? Theme.accent : Theme.inkSecondary
                    Accessible.ignored: true
                }

                Label {
                    anchors.left: cap.right
                    anchors.leftMargin: Theme.space4
                    anchors.right: enter.left
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    text: choice.words
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Keycap {
                    id: enter

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    visible: choice.isCurrent
                    text: qsTr("Enter", "the key")
                    ink: Theme.accent
                    Accessible.ignored: true
                }
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
