// What a press on the plan means; the key beside each does the same at once.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Grid {
    id: root

    required property PlanEditorView view
    readonly property var now: root.view.state
    readonly property real cell: Math.floor((root.width - root.columnSpacing) / 2)

    component Tool: KeyButton {
        property string tool: ""

        objectName: `plan-tool-${tool}`
        width: root.cell
        isMain: root.now.tool === tool
        isCheckable: true
        isChecked: root.now.tool === tool
        onActivated: root.view.takeTool(tool)
    }

    columns: 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2

    Tool {
        tool: "stand"
        text: qsTr("Stand")
        key: "N"
    }

    Tool {
        tool: "zone"
        text: qsTr("Zone")
        key: "Z"
    }

    Tool {
        tool: "scale"
        text: qsTr("Set scale")
    }

    Tool {
        tool: "reception"
        text: qsTr("Reception")
    }
}
