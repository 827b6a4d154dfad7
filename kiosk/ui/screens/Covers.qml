// What lies over the whole board but CALL: the attract loop, or staff. The finger that ends the loop
// presses nothing beneath it; CALL, which never moves, hears it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property int pageWidth
    required property int columnWidth
    required property int callTop
    required property int margin
    readonly property bool isAny: root.board.care.attract.isOn || root.board.care.staff.isOpen

    // Beyond the glass by as much as the picture drifts
    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.drift
        visible: root.isAny
        color: Theme.ground
    }

    Loader {
        anchors.fill: parent
        active: root.isAny
        sourceComponent: root.board.care.staff.isOpen ? staff : attract
    }

    Shield {
        anchors.fill: parent
        enabled: root.board.care.attract.isGuarding
    }

    Component {
        id: staff

        StaffScreen {
            board: root.board
            pageWidth: root.pageWidth
            pageHeight: root.isPortrait ? root.callTop : root.height
            margin: root.margin
        }
    }

    Component {
        id: attract

        AttractLoop {
            board: root.board
            isPortrait: root.isPortrait
            callTop: root.callTop
            callSide: root.columnWidth
        }
    }
}
