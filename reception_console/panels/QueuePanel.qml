// The queue: who waits, the longest first, and below who is being looked after.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property QueueView queue
    required property StatusView status
    required property Commands commands
    readonly property int rowHeight: Theme.px(root.queue.isDated ? 128 : 118)
    readonly property int twinHeight: Theme.px(30)
    readonly property int underwayRowHeight: Theme.px(78)
    // Not the lists' `contentHeight`: that is an estimate from the rows that have been made. Two lists
    // that share a column by it make and drop rows for each other, for ever, within one frame.
    readonly property int waitingHeight: root.queue.waiting.count * root.rowHeight + root.queue.twins * root.twinHeight
    readonly property int underwayHeight: root.queue.underway.count * root.underwayRowHeight

    color: Theme.groundRaised
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Queue")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space7
            Layout.bottomMargin: Theme.space5
            spacing: Theme.space3

            Label {
                textStyle: Label.Lead
                text: qsTr("Waiting", "the calls nobody goes to yet")
                font.weight: Font.Medium
            }

            Label {
                visible: root.queue.waitingCalls > 0
                textStyle: Label.Lead
                text: root.queue.waitingCalls
                color: Theme.accent
                isTabular: true
            }

            Item {
                Layout.fillWidth: true
            }

            Chip {
                visible: root.status.asOfWords !== ""
                iconName: "clock"
                text: root.status.asOfWords
                tone: Chip.Accent
            }
        }

        QueueFilters {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space6
            Layout.rightMargin: Theme.space6
            Layout.bottomMargin: Theme.space4
            visible: root.queue.isFiltered || root.queue.openCalls > 4
            queue: root.queue
            commands: root.commands
        }

        Hairline {
            Layout.fillWidth: true
        }

        RowsView {
            objectName: "waiting"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.waitingHeight
            Layout.maximumHeight: Math.max(root.waitingHeight, 1)
            visible: root.queue.waiting.count > 0
            opacity: root.queue.isOld ? 0.9 : 1
            model: root.queue.waiting
            delegate: CallRow {
                width: ListView.view.width
                height: root.rowHeight + (twinWords === "" ? 0 : root.twinHeight)
                onActivated: root.commands.select(call)
            }
            displaced: Transition {
                NumberAnimation {
                    properties: "y"
                    duration: Theme.calm
                    easing.type: Theme.easing
                }
            }
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            currentIndex: root.queue.waitingSelected
        }

        Column {
            id: nobody

            Layout.fillWidth: true
            Layout.margins: Theme.space7
            Layout.topMargin: Theme.space8
            visible: root.queue.waiting.count === 0
            spacing: Theme.space2

            Label {
                width: parent.width
                textStyle: Label.Lead
                text: root.queue.isOld ? qsTr("No call is known") : root.queue.waitingCalls > 0 ? qsTr("Nobody of this kind is waiting") : qsTr("No one is waiting")
                wrapMode: Text.WordWrap
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                text: root.queue.isOld ? qsTr("Calls appear here as soon as the desk is heard again.") : qsTr("A call rings, pulses on the plan and appears here. Enter then sends who is first on the list.\n\nTo try it, press CALL on a board.")
                color: Theme.inkSecondary
                wrapMode: Text.WordWrap
                lineHeight: Theme.lineHeight
            }
        }

        Label {
            Layout.fillWidth: true
            Layout.margins: Theme.space7
            Layout.topMargin: Theme.space8
            Layout.bottomMargin: Theme.space4
            visible: root.queue.underway.count > 0
            textStyle: Label.Lead
            text: qsTr("Looked after", "the calls somebody goes to or stands at")
            font.weight: Font.Medium
        }

        RowsView {
            objectName: "underway"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.underwayHeight
            Layout.maximumHeight: Math.max(root.underwayHeight, 1)
            visible: root.queue.underway.count > 0
            opacity: root.queue.isOld ? 0.9 : 1
            model: root.queue.underway
            delegate: UnderwayRow {
                width: ListView.view.width
                height: root.underwayRowHeight
                onActivated: root.commands.select(call)
            }
            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
            currentIndex: root.queue.underwaySelected
        }

        Item {
            Layout.fillHeight: true
        }

        QueueFoot {
            Layout.fillWidth: true
            Layout.margins: Theme.space5
            Layout.leftMargin: Theme.space6
            queue: root.queue
            commands: root.commands
        }
    }

    Hairline {
        anchors.right: parent.right
        isVertical: true
        height: parent.height
    }
}
