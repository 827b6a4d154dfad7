// The board's window: sets the theme for this glass, watches for touches, shows the board.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import kiosk
import kiosk.ui.parts
import kiosk.ui.screens
import look

Window {
    id: root

    required property BoardView board
    property FrameWatch frameWatch: null
    // Told where the screen's own word is wrong
    property GlassSize glassSize: null
    readonly property bool isPortrait: root.height > root.width
    readonly property real unit: root.isPortrait ? Math.min(root.width / 1080, root.height / 1920) : Math.min(root.width / 1920, root.height / 1080)

    width: 1920
    height: 1080
    minimumWidth: 320
    minimumHeight: 320
    title: qsTr("Carside board %1").arg(root.board.boardName)
    color: Theme.ground
    LayoutMirroring.enabled: root.board.visit.isMirrored
    LayoutMirroring.childrenInherit: true
    // A whole screen is a shopper's: only who started the board ends it
    onClosing: close => close.accepted = root.visibility !== Window.FullScreen

    Binding {
        target: Theme
        property: "unit"
        value: root.unit
    }

    Binding {
        target: Theme
        property: "mm"
        value: root.glassSize?.pxPerMm(root.screen.width, root.screen.height) ?? root.screen.pixelDensity
    }

    Binding {
        target: Theme
        property: "isTouch"
        value: true
    }

    EaseTheme {
        ease: root.board.visit.ease
    }

    // What cannot be seen cannot be touched: a cloth finds nothing to press.
    FreshScreen {
        // By a few pixels, so that none of them shows the same all day; margins take it up
        x: root.board.care.panel.driftX
        y: root.board.care.panel.driftY
        width: parent.width
        height: parent.height
        visible: !root.board.pause.isOn && !root.board.care.panel.isAsleep && root.board.care.staff.page !== "touch"
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
        active: root.board.care.staff.page === "touch"
        sourceComponent: TouchTest {
            staff: root.board.care.staff
        }
    }

    Loader {
        anchors.fill: parent
        active: root.board.care.panel.isAsleep
        sourceComponent: SleepScreen {
            panel: root.board.care.panel
        }
    }

    // The finger that wakes the board presses nothing
    Shield {
        anchors.fill: parent
        enabled: root.board.care.panel.isGuarding
    }

    Loader {
        anchors.fill: parent
        active: root.board.isIdentifying
        sourceComponent: IdentifyPlate {
            board: root.board
        }
    }

    Loader {
        active: root.frameWatch?.isMetering ?? false
        sourceComponent: FrameMeter {
            frames: root.frameWatch.frames
            p50Ms: root.frameWatch.p50Ms
            p99Ms: root.frameWatch.p99Ms
            dropped: root.frameWatch.dropped
        }
    }

    // Night, where the panel's own light cannot be turned down
    Rectangle {
        anchors.fill: parent
        visible: opacity > 0
        color: Theme.asleep
        opacity: root.board.care.panel.veil
    }

    component Finger: PointHandler {
        acceptedDevices: PointerDevice.AllDevices
        onActiveChanged: {
            if (active) {
                root.board.care.staff.knock(point.position.x, point.position.y, root.width, root.height, Theme.space14);
                root.board.visit.touched();
            }
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
