// The page Floor plan: what can be put on it at one side, the plan in the middle, exact numbers and
// what is wrong at the other. Everything by mouse and by keyboard; nothing counts before it is saved.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property PlanEditorView view
    required property Commands commands
    readonly property var now: root.view.state

    subtitle: qsTr("Draw zones, drop stands, put boards and cars on them. It counts once it is saved.")
    Keys.onPressed: event => event.accepted = root.view.key(event.key, event.modifiers, false)
    actions: [
        KeyButton {
            objectName: "plan-undo"
            enabled: root.now.canUndo
            text: qsTr("Undo")
            key: qsTr("Ctrl+Z", "the keys")
            onActivated: root.view.act("undo")
        },
        KeyButton {
            objectName: "plan-redo"
            enabled: root.now.canRedo
            text: qsTr("Redo")
            key: qsTr("Ctrl+Y", "the keys")
            onActivated: root.view.act("redo")
        },
        KeyButton {
            objectName: "plan-throw-away"
            enabled: root.now.isChanged
            text: qsTr("Throw away")
            onActivated: root.view.askToThrowAway()
        },
        KeyButton {
            objectName: "plan-save"
            enabled: root.now.canSave
            isMain: root.now.canSave
            text: qsTr("Save")
            key: qsTr("Ctrl+S", "the keys")
            onActivated: root.view.save()
        }
    ]

    PlanThings {
        id: things

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Theme.px(290)
        visible: root.now.hasPlan
        view: root.view
        table: table
        glass: root
    }

    Item {
        id: middle

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: things.right
        anchors.leftMargin: Theme.space6
        anchors.right: numbers.left
        anchors.rightMargin: Theme.space6
        visible: root.now.hasPlan

        PlanStrip {
            id: strip

            width: parent.width
            view: root.view
        }

        PlanTable {
            id: table

            anchors.top: strip.bottom
            anchors.topMargin: Theme.space3
            anchors.bottom: parent.bottom
            width: parent.width
            view: root.view
        }
    }

    PlanNumbers {
        id: numbers

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.px(340)
        visible: root.now.hasPlan
        view: root.view
        onLeaveWanted: table.takeKeys()
    }

    PlanFace {
        anchors.fill: parent
        visible: !root.now.hasPlan
        view: root.view
    }

    Loader {
        parent: root
        z: 1
        width: root.width
        height: root.height
        active: root.now.isAsking
        sourceComponent: PlanAsk {
            view: root.view
        }
    }

    Connections {
        target: root.view

        function onNumbersWanted(): void {
            numbers.takeKeys();
        }

        function onPlanWanted(): void {
            table.takeKeys();
        }
    }
}
