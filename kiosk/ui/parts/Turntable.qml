// The car from all sides: a finger drawn across turns it as if it held the near side, once round from
// edge to edge, and what is let go in motion runs out. All frames are decoded; until they are, the
// nearest one that is stands for another.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property list<string> frames
    readonly property int count: root.frames.length
    readonly property bool isReady: root.shown >= 0

    // In frames, beyond the last one too
    property real angle: 0
    property int loaded: 0
    readonly property int shown: root.loaded > 0 ? root.nearest(root.angle) : -1

    signal unreadable(string link)
    signal turned

    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Turn the car")
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.turn(1)
    Accessible.onDecreaseAction: root.turn(-1)
    Keys.onRightPressed: root.turn(1)
    Keys.onLeftPressed: root.turn(-1)

    Repeater {
        id: images

        model: root.count

        Image {
            required property int index

            anchors.fill: parent
            visible: index === root.shown
            asynchronous: true
            source: `${root.frames[index]}`
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
            onStatusChanged: {
                if (status === Image.Ready)
                    root.loaded += 1;
                else if (status === Image.Error)
                    Qt.callLater(root.unreadable, source.toString());
            }
        }
    }

    NumberAnimation {
        id: running

        target: root
        property: "angle"
        easing.type: Theme.easing
    }

    DragHandler {
        id: drag

        property real from: 0
        property real speed: 0
        property double moved: 0

        target: null
        dragThreshold: Theme.space2
        onActiveChanged: active ? root.take() : root.leave()
        onActiveTranslationChanged: {
            speed = centroid.velocity.x;
            moved = Date.now();
            if (active)
                root.angle = drag.from + root.framesIn(activeTranslation.x);
        }
    }

    // A finger laid on a car that still turns holds it
    PointHandler {
        onActiveChanged: {
            if (active)
                running.stop();
        }
    }

    function take() {
        running.stop();
        drag.from = root.angle;
        root.turned();
    }

    function leave() {
        const isMoving = Date.now() - drag.moved < 80;
        root.run(Math.round(root.angle + (isMoving ? root.framesIn(drag.speed) * 0.2 : 0)));
    }

    function turn(by: int) {
        root.turned();
        root.run(Math.round(root.angle) + by);
    }

    function run(to: real) {
        running.stop();
        running.to = to;
        running.duration = Math.abs(to - root.angle) > 1 ? 2 * Theme.slow : Theme.quick;
        running.start();
    }

    function framesIn(px: real): real {
        return px * root.count / Math.max(1, root.width);
    }

    function nearest(angle: real): int {
        const at = at => ((Math.round(at) % root.count) + root.count) % root.count;
        for (let away = 0; away <= root.count / 2; away++) {
            const found = [angle + away, angle - away].find(one => (images.itemAt(at(one)) as Image)?.status === Image.Ready);
            if (found !== undefined)
                return at(found);
        }
        return -1;
    }
}
