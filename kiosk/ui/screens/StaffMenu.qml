// What staff may do at the board. What would hide an open call waits until it is over.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StaffView staff

    Grid {
        id: choices

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width
        columns: 2
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap

        component Choice: QuietButton {
            width: Math.floor((choices.width - choices.columnSpacing) / 2)
            height: Math.max(Theme.touch, Theme.px(112))
            textSize: Theme.textLead
        }

        Choice {
            objectName: "staff-identify"
            iconName: "car"
            text: qsTr("Identify this board")
            onActivated: root.staff.identify()
        }

        Choice {
            objectName: "staff-clean"
            enabled: !root.staff.hasCall
            iconName: "clock"
            text: qsTr("Cleaning mode")
            onActivated: root.staff.clean()
        }

        Choice {
            objectName: "staff-network"
            iconName: "pulse"
            text: qsTr("Network")
            onActivated: root.staff.open("network")
        }

        Choice {
            objectName: "staff-touch"
            enabled: !root.staff.hasCall
            iconName: "ruler"
            text: qsTr("Touch test")
            onActivated: root.staff.open("touch")
        }

        Choice {
            objectName: "staff-reload"
            iconName: "undo"
            text: qsTr("Load content again")
            onActivated: root.staff.reload()
        }

        Choice {
            objectName: "staff-version"
            iconName: "check"
            text: qsTr("Version")
            onActivated: root.staff.open("version")
        }
    }

    Label {
        anchors.left: parent.left
        anchors.bottom: choices.top
        anchors.bottomMargin: Theme.space6
        width: parent.width
        visible: text !== ""
        textStyle: Label.Lead
        text: root.staff.said !== "" ? root.staff.said : root.staff.hasCall ? qsTr("A call is open at this board.") : ""
        color: Theme.inkSecondary
    }
}
