// The list of advisors under the heads of its columns.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property RosterView view
    readonly property int rowHeight: Theme.px(92)
    readonly property int rowsInSight: Math.max(1, Math.floor(rows.height / root.rowHeight) - 1)

    signal used

    function bringToSight(): void {
        rows.positionViewAtIndex(rows.currentIndex, ListView.Contain);
    }

    Row {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: RosterColumns.inset
        spacing: RosterColumns.gap

        Repeater {
            model: [[RosterColumns.nameWidth(rows.width), qsTr("Advisor")], [RosterColumns.state(rows.width), qsTr("Doing")], [RosterColumns.place(rows.width), qsTr("Last at")], [RosterColumns.turns(rows.width), qsTr("Sent today")], [RosterColumns.control(rows.width), root.view.canSay ? qsTr("Change to") : ""]]

            Label {
                required property var modelData

                width: modelData[0]
                textStyle: Label.Caption
                text: modelData[1]
                color: Theme.inkSecondary
            }
        }
    }

    RowsView {
        id: rows

        objectName: "roster-rows"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space2
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space1
        model: root.view.lines
        currentIndex: root.view.currentPlace
        highlightMoveDuration: 0
        onCurrentIndexChanged: root.bringToSight()
        onHeightChanged: Qt.callLater(root.bringToSight)
        delegate: RosterRow {
            width: ListView.view.width
            height: root.rowHeight
            canSay: root.view.canSay
            onChosen: {
                root.view.choose(advisor);
                root.used();
            }
            onSaid: state => {
                root.view.say(advisor, state);
                root.used();
            }
        }
    }

    Fade {
        anchors.bottom: rows.bottom
        ground: Theme.ground
        visible: !rows.atYEnd
    }

    Column {
        anchors.centerIn: rows
        visible: rows.count === 0 && root.view.isFiltered
        spacing: Theme.space4

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Nobody like that is on the roster.")
            color: Theme.inkSecondary
        }

        KeyButton {
            objectName: "roster-everybody"
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Show everybody")
            onActivated: {
                root.view.showEverybody();
                root.used();
            }
        }
    }
}
