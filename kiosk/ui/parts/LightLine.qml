// The slow light that passes over a light line from the nose to the tail, then rests a while.
//
// Lay it over the light line, exactly as large as that is painted:
//     picture   Gallery.light_sweep of the same car and size; empty while there is none
//     isStill   nobody can see it: another screen lies over it, or the board rests (default false)
// It stands still by itself when motion is reduced, when it or its window is not shown, and until
// its picture is decoded. Nothing is repainted while it rests. How the picture is cut into slices
// is told in kiosk/light_line/sweep.py.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property url picture
    property bool isStill: false

    readonly property int slices: 16
    readonly property bool isWanted: visible && !isStill && !Theme.isCalm && picture.toString() !== ""
    readonly property bool isMoving: isWanted && light.status === Image.Ready && Window.visibility !== Window.Hidden && Window.visibility !== Window.Minimized

    // The light goes in small steps, 24 a second at most: a soft front hides them.
    readonly property int stepTime: Theme.breath / 22
    readonly property int steps: 92
    readonly property int restTime: 11 * Theme.breath
    property int step: 0

    // Half the width of the light, and where its middle is, in slices.
    readonly property real reach: 2.8
    readonly property real middle: -reach + (slices + 2 * reach) * step / steps

    onIsMovingChanged: root.step = 0

    Timer {
        running: root.isMoving
        repeat: true
        interval: root.step === 0 ? root.restTime : root.stepTime
        onTriggered: root.step = (root.step + 1) % root.steps
    }

    // Decodes once, off the GUI thread; the slices below share what it holds.
    Image {
        id: light

        visible: false
        asynchronous: true
        source: root.isWanted ? root.picture : ""
    }

    Repeater {
        model: root.slices + 1

        Item {
            id: slice

            required property int index
            readonly property real away: (index - root.middle) / root.reach

            x: (index - 1) * root.width / root.slices
            width: 2 * root.width / root.slices
            height: root.height
            clip: true
            opacity: root.step === 0 ? 0 : Math.pow(Math.max(0, 1 - away * away), 2)
            visible: opacity > 0

            Image {
                x: -slice.x
                y: slice.index % 2 === 0 ? 0 : -root.height
                width: root.width
                height: 2 * root.height
                source: light.status === Image.Ready ? root.picture : ""
            }
        }
    }
}
