// Lining up several: on an edge, on their middle, or at equal distances.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property PlanEditorView view

    spacing: Theme.space2

    component Edge: KeyButton {
        required property string edge

        objectName: `plan-align-${edge}`
        implicitHeight: Theme.px(40)
        name: qsTr("Line up: %1").arg(text)
        onActivated: root.view.align(edge)
    }

    Label {
        width: parent.width
        textStyle: Label.Caption
        text: qsTr("Line up")
        color: Theme.inkSecondary
    }

    Flow {
        width: parent.width
        spacing: Theme.space2

        Edge {
            edge: "left"
            text: qsTr("Left", "line up on the left edges")
        }

        Edge {
            edge: "centre"
            text: qsTr("Centre", "line up one above the other")
        }

        Edge {
            edge: "right"
            text: qsTr("Right", "line up on the right edges")
        }

        Edge {
            edge: "top"
            text: qsTr("Top", "line up on the upper edges")
        }

        Edge {
            edge: "middle"
            text: qsTr("Middle", "line up side by side")
        }

        Edge {
            edge: "bottom"
            text: qsTr("Bottom", "line up on the lower edges")
        }
    }

    Label {
        width: parent.width
        height: implicitHeight + Theme.space3
        verticalAlignment: Text.AlignBottom
        textStyle: Label.Caption
        text: qsTr("At equal distances")
        color: Theme.inkSecondary
    }

    Flow {
        width: parent.width
        spacing: Theme.space2

        KeyButton {
            objectName: "plan-spread-across"
            implicitHeight: Theme.px(40)
            text: qsTr("Across")
            onActivated: root.view.act("spread_across")
        }

        KeyButton {
            objectName: "plan-spread-down"
            implicitHeight: Theme.px(40)
            text: qsTr("Down")
            onActivated: root.view.act("spread_down")
        }
    }
}
