// No boards: there are none yet, none that are sought, or none with trouble.
import QtQuick
import look
import reception_console

Item {
    id: root

    required property FleetView view
    readonly property bool hasNone: root.view.count === 0

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(640))
        spacing: Theme.space4

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.view.sought !== "" ? "search" : root.hasNone ? "board" : "check"
            size: Theme.iconLarge
            color: root.hasNone || root.view.sought !== "" ? Theme.inkSecondary : Theme.good
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Heading
            text: root.hasNone ? qsTr("No boards yet") : root.view.sought !== "" ? qsTr("No board is called so") : qsTr("No board has any trouble")
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            textStyle: Label.Small
            color: Theme.inkSecondary
            text: root.hasNone ? qsTr("A board belongs to a stand: give a stand its board in the floor plan, and start the board beside the car. It appears here by itself.") : root.view.sought !== "" ? qsTr("Esc in the search lists all boards again.") : qsTr("F lists all boards again.")
        }
    }
}
