// How far apart two points of the plan are in truth: that sets its scale.
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property PlanEditorView view
    readonly property var now: root.view.state
    readonly property real apartM: root.now.apartM
    property bool isPicture: false

    spacing: Theme.space3
    onApartMChanged: {
        if (root.apartM > 0) {
            length.text = root.apartM;
            // Once it can be seen
            Qt.callLater(length.takeFocus);
        }
    }

    FieldNumber {
        id: length

        objectName: "plan-scale-length"
        width: parent.width
        label: qsTr("These two points are apart")
        hint: qsTr("As drawn: %1 m").arg(root.apartM)
        unit: qsTr("m", "metres")
        from: 0.1
        to: 500
        step: 0.25
        mayBeEmpty: false
        onChanged: number => length.text = number
        Keys.onReturnPressed: apply.activated()
        Keys.onEnterPressed: apply.activated()
    }

    Segmented {
        objectName: "plan-scale-what"
        width: parent.width
        visible: root.now.hasPicture
        label: qsTr("What is measured anew")
        values: ["floor", "picture"]
        words: [qsTr("Whole floor"), qsTr("Picture only")]
        current: root.isPicture ? "picture" : "floor"
        onChosen: value => root.isPicture = value === "picture"
    }

    KeyButton {
        id: apply

        objectName: "plan-scale-apply"
        enabled: length.isInside
        isMain: true
        text: qsTr("Set the scale")
        onActivated: root.view.measure(length.number, root.isPicture && root.now.hasPicture)
    }
}
