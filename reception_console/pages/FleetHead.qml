// The heads of the columns; the first marks all that are listed.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Item {
    id: root

    required property FleetView view
    readonly property bool areAllMarked: root.view.marked > 0 && root.view.marked === root.view.rows.count

    implicitHeight: Theme.px(44)

    Row {
        anchors.fill: parent

        FleetTick {
            objectName: "fleet-mark-all"
            width: FleetColumns.mark
            height: Theme.px(40)
            name: qsTr("Mark all")
            isChecked: root.areAllMarked
            isSome: root.view.marked > 0
            activeFocusOnTab: true
            onActivated: root.view.markAll()
        }

        Repeater {
            model: [["stand", qsTr("Stand, car"), FleetColumns.stand], ["trouble", qsTr("Standing"), FleetColumns.standing], ["version", qsTr("Version"), FleetColumns.version], ["uptime", qsTr("Runs for"), FleetColumns.uptime], ["memory", qsTr("Memory"), FleetColumns.memory], ["frames", qsTr("Frames"), FleetColumns.frames], ["touched", qsTr("Touched"), FleetColumns.touched], ["clock", qsTr("Clock"), FleetColumns.clock], ["test", qsTr("Self-test"), FleetColumns.test], ["result", qsTr("Last asked"), root.width - FleetColumns.all]]

            FleetHeadCell {
                required property var modelData

                view: root.view
                column: modelData[0]
                text: modelData[1]
                width: modelData[2]
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
