// The middle: tabs of the floors, the plan of one of them, and what its shapes mean.
import QtQuick
import look
import reception_console

Rectangle {
    id: root

    required property FloorView floor
    required property StatusView status
    required property Commands commands
    // How much of the foot the legend takes
    readonly property int foot: legend.height + 2 * Theme.space4

    color: Theme.ground
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Floor plan")

    FloorTabs {
        id: tabs

        x: Theme.space7
        y: Theme.space5
        width: parent.width - 2 * x
        visible: root.floor.hasPlan
        floor: root.floor
    }

    Chip {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space7
        anchors.verticalCenter: tabs.verticalCenter
        visible: root.floor.hasPlan && text !== ""
        iconName: "clock"
        text: root.status.asOfWords
        tone: Chip.Accent
    }

    PlanView {
        anchors.top: tabs.bottom
        anchors.bottom: legend.top
        width: parent.width
        visible: root.floor.hasPlan
        opacity: root.floor.isOld ? 0.9 : 1
        floor: root.floor
        commands: root.commands
    }

    // In the legend's place, so that it covers nothing of the plan and the plan stays as it is
    StandCard {
        anchors.fill: legend
        anchors.margins: -Theme.space3
        visible: root.floor.hasPlan && root.floor.hasCard
        floor: root.floor
        commands: root.commands
    }

    PlanLegend {
        id: legend

        x: Theme.space7
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: parent.width - 2 * x
        visible: root.floor.hasPlan
        opacity: root.floor.hasCard ? 0 : 1
        enabled: !root.floor.hasCard
        commands: root.commands
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space7, Theme.px(460))
        visible: !root.floor.hasPlan
        spacing: Theme.space3

        Label {
            width: parent.width
            textStyle: Label.Heading
            horizontalAlignment: Text.AlignHCenter
            text: root.status.isConnecting ? qsTr("Connecting to the showroom") : qsTr("No floor plan yet")
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            textStyle: Label.Small
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("The desk sends the plan as soon as it can be heard. Calls are in the queue all the same.")
            color: Theme.inkSecondary
            wrapMode: Text.WordWrap
            lineHeight: Theme.lineHeight
        }
    }
}
