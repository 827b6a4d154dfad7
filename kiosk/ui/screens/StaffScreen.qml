// Staff at the board: their PIN, then what they may do. It lies over everything but CALL, so an open
// call stays where it is, and goes away by itself.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Rectangle {
    id: root

    required property BoardView board
    required property real pageWidth
    required property real pageHeight
    required property int margin
    readonly property StaffView staff: root.board.care.staff

    color: Theme.ground

    Shield {
        anchors.fill: parent
    }

    Item {
        anchors.left: parent.left
        width: root.pageWidth
        height: root.pageHeight

        PageBar {
            id: bar

            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: Theme.space14
            width: parent.width - 2 * root.margin
            overline: [root.board.boardName, root.board.standName, root.board.showroomName].filter(word => word !== "").join(" · ")
            title: root.staff.page === "network" ? qsTr("Network") : root.staff.page === "version" ? qsTr("Version") : qsTr("Staff")
            onClosed: root.staff.page === "network" || root.staff.page === "version" ? root.staff.open("menu") : root.staff.leave()
        }

        Loader {
            anchors.left: parent.left
            anchors.leftMargin: root.margin
            y: bar.y + bar.height + Theme.space8
            width: parent.width - 2 * root.margin
            height: parent.height - y - Theme.space10
            sourceComponent: root.staff.page === "pin" ? pin : root.staff.page === "menu" ? menu : rows
        }
    }

    Component {
        id: pin

        StaffKeypad {
            staff: root.staff
        }
    }

    Component {
        id: menu

        StaffMenu {
            staff: root.staff
        }
    }

    Component {
        id: rows

        StaffRows {
            staff: root.staff
        }
    }
}
