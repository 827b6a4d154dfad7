// The board's window: sets the theme for this glass, watches for touches, shows the board.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import kiosk
import kiosk.ui.screens
import look

Window {
    id: root

    required property BoardView board
    readonly property bool isPortrait: root.height > root.width
    readonly property real unit: root.isPortrait ? Math.min(root.width / 1080, root.height / 1920) : Math.min(root.width / 1920, root.height / 1080)

    width: 1920
    height: 1080
    minimumWidth: 320
    minimumHeight: 320
    title: qsTr("Carside board %1").arg(root.board.boardName)
    color: Theme.ground

    Binding {
        target: Theme
        property: "unit"
        value: root.unit
    }

    Binding {
        target: Theme
        property: "mm"
        value: root.screen.pixelDensity
    }

    Binding {
        target: Theme
        property: "isTouch"
        value: true
    }

    // What cannot be seen cannot be touched: a cloth finds nothing to press.
    BoardScreen {
        anchors.fill: parent
        visible: !root.board.pause.isOn
        board: root.board
        isPortrait: root.isPortrait
        isShown: root.visible
    }

    Loader {
        anchors.fill: parent
        active: root.board.pause.isOn
        sourceComponent: CleaningScreen {
            board: root.board
            isPortrait: root.isPortrait
        }
    }

    Loader {
        anchors.fill: parent
        active: root.board.isIdentifying
        sourceComponent: IdentifyPlate {
            board: root.board
        }
    }

    component Finger: PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: {
            if (active)
                root.board.visit.touched();
        }
    }

    // Lies above everything: sees the touches of a whole hand and takes none away
    Item {
        anchors.fill: parent

        Finger {}

        Finger {}

        Finger {}

        Finger {}

        Finger {}
    }
}
