// The keys for looking around, at the foot of the queue.
import QtQuick
import look
import reception_console
import reception_console.parts

Flow {
    id: root

    required property QueueView queue
    required property Commands commands

    spacing: Theme.space2

    KeyHint {
        objectName: "search"
        key: "/"
        text: qsTr("Find")
        onActivated: root.commands.act("search")
    }

    KeyHint {
        objectName: "keys"
        key: "?"
        text: qsTr("Keys")
        onActivated: root.commands.act("keys")
    }

    KeyHint {
        objectName: "boards-hint"
        key: "T"
        text: qsTr("Boards")
        onActivated: root.commands.act("boards")
    }

    KeyHint {
        objectName: "next-call"
        key: "↓"
        text: qsTr("Next call")
        visible: root.queue.waiting.count + root.queue.underway.count > 1
        onActivated: root.commands.act("down")
    }
}
