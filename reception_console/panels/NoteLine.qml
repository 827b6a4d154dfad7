// A note about the call: a quiet line until it is wanted, then a field that has the keyboard.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property NoteView note
    required property Commands commands
    readonly property bool isOpen: root.commands.isNoting

    implicitHeight: root.isOpen ? Theme.px(52) : open.implicitHeight

    KeyHint {
        id: open

        objectName: "add-note"
        visible: !root.isOpen
        anchors.left: parent.left
        key: "N"
        text: qsTr("Add a note")
        onActivated: root.commands.act("remark")
    }

    Loader {
        anchors.fill: parent
        active: root.isOpen
        sourceComponent: TextLine {
            id: field

            objectName: "remark-field"
            name: root.note.about
            placeholder: qsTr("%1, Enter keeps it").arg(root.note.about)
            maximumLength: root.note.mostLetters
            onEdited: text => root.note.write(text)
            Component.onCompleted: field.takeFocus()
        }
    }
}
