// The first page: the queue, the plan in the middle, the call; the edges between them can be moved.
import QtQuick
import look
import reception_console

Item {
    id: root

    required property QueueView queue
    required property FloorView floor
    required property SelectedCall call
    required property NoteView note
    required property OwnView own
    required property StatusView status
    required property Commands commands
    // Where the plan lies, for what is told in front of it
    readonly property real planX: floor.x
    readonly property real planWidth: floor.width
    readonly property int foot: floor.foot
    // What the columns may take, so that the plan stays the largest
    readonly property real room: Math.max(Theme.px(560), root.width - Theme.px(620))
    readonly property real squeeze: Math.min(1, root.room / Theme.px(root.own.queueWidth + root.own.callWidth))

    QueuePanel {
        id: queue

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Math.round(root.squeeze * Theme.px(root.own.queueWidth))
        queue: root.queue
        status: root.status
        commands: root.commands
    }

    FloorPanel {
        id: floor

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: queue.right
        anchors.right: call.left
        floor: root.floor
        status: root.status
        commands: root.commands
    }

    CallPanel {
        id: call

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Math.round(root.squeeze * Theme.px(root.own.callWidth))
        call: root.call
        note: root.note
        commands: root.commands
    }

    ColumnEdge {
        objectName: "queue-edge"
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: queue.right
        name: qsTr("Width of the queue")
        columnWidth: root.own.queueWidth
        isColumnBefore: true
        onMoved: width => root.own.setQueueWidth(width)
        onReset: root.own.resetColumns()
    }

    ColumnEdge {
        objectName: "call-edge"
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: call.left
        name: qsTr("Width of the call")
        columnWidth: root.own.callWidth
        isColumnBefore: false
        onMoved: width => root.own.setCallWidth(width)
        onReset: root.own.resetColumns()
    }
}
