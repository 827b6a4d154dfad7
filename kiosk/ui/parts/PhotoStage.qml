// A car's photographs, to swipe through and to look at closely. Only what is decoded comes into view:
// towards what is not ready yet, and past the ends, the picture gives a little and springs back. Every
// motion can be caught by a finger. Fingers that began elsewhere are never taken.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StageView stage
    readonly property int photo: root.stage.photo
    readonly property bool isReady: root.news > 0 && root.isThere(root.photo)
    readonly property bool isZoomed: frame.zoom > 1.02
    readonly property int side: LayoutMirroring.enabled ? -1 : 1

    // In photographs: 1.5 shows halves of the second and the third
    property real position: root.photo
    // The first picture is there with the page itself; all others are decoded beside it
    property bool hasShown: false
    // Grows whenever a picture came or went: what a repeater holds tells nobody
    property int news: 0

    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Photograph %1 of %2").arg(root.photo + 1).arg(root.stage.expected)

    onPhotoChanged: {
        frame.reset();
        if (Math.abs(root.photo - root.position) <= 1)
            root.settle(root.photo);
        else
            root.jump();
    }
    onIsZoomedChanged: root.stage.lookCloser(root.isZoomed)

    Connections {
        target: root.stage

        function onWiped() {
            frame.reset();
        }
    }

    NumberAnimation {
        id: settling

        target: root
        property: "position"
        easing.type: Theme.easing
    }

    ZoomFrame {
        id: frame

        anchors.fill: parent

        Repeater {
            id: pages

            // As many as a sheet may have: a model that changes would make all of them anew
            model: 24
            onItemAdded: root.news += 1

            PhotoPane {
                required property int index
                // The first one too: a visit ends with a jump to it
                readonly property bool isNear: index === 0 || Math.abs(index - root.photo) <= 1 || Math.abs(index - root.position) < 1

                x: Math.round(root.side * (index - root.position) * root.width)
                width: root.width
                height: root.height
                visible: isReady && Math.abs(index - root.position) < 1
                isAtOnce: index === root.photo && !root.hasShown
                source: isNear ? root.stage.pictures[index] ?? "" : ""
                onIsReadyChanged: {
                    root.hasShown = root.hasShown || isReady;
                    root.news += 1;
                }
                onUnreadable: link => root.stage.unreadable(link)
            }
        }

        Image {
            visible: root.isZoomed && status === Image.Ready
            width: root.width
            height: root.height
            asynchronous: true
            source: root.stage.closeUp
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
    }

    DragHandler {
        id: drag

        property real from: 0
        property real speed: 0
        property double moved: 0

        target: null
        dragThreshold: Theme.space3
        onActiveChanged: active ? root.take() : root.leave()
        onActiveTranslationChanged: {
            speed = centroid.velocity.x;
            moved = Date.now();
            if (active)
                root.follow(activeTranslation);
        }
    }

    PinchHandler {
        id: fingers

        target: null
        onActiveChanged: active ? frame.take(centroid.position) : frame.leave()
        onActiveScaleChanged: root.pinch()
        onTranslationChanged: root.pinch()
    }

    TapHandler {
        longPressThreshold: 0
        onDoubleTapped: point => frame.toggle(point.position)
    }

    function take() {
        settling.stop();
        drag.from = root.position;
        frame.takePan();
    }

    function follow(by: vector2d) {
        if (root.isZoomed)
            frame.pan(by);
        else if (!fingers.active)
            root.position = root.held(drag.from - root.side * by.x / root.width);
    }

    function pinch() {
        if (fingers.active)
            frame.zoomTo(fingers.activeScale, fingers.centroid.position);
    }

    function leave() {
        const isFlick = Date.now() - drag.moved < 80 && Math.abs(drag.speed) > root.width * 0.4;
        const steps = isFlick ? -root.side * Math.sign(drag.speed) : Math.round(root.position - root.photo);
        const next = root.photo + Math.max(-1, Math.min(1, steps));
        if (!root.isZoomed && next !== root.photo && root.isThere(next))
            root.stage.showPhoto(next);
        else
            root.settle(root.photo);
    }

    function settle(to: int) {
        settling.stop();
        settling.to = to;
        settling.duration = Math.min(Theme.slow, Math.max(Theme.quick, Theme.slow * Math.abs(to - root.position)));
        settling.start();
    }

    function jump() {
        settling.stop();
        root.position = root.photo;
    }

    function isThere(at: int): bool {
        return (pages.itemAt(at) as PhotoPane)?.isReady ?? false;
    }

    function held(to: real): real {
        const low = root.isThere(root.photo - 1) ? root.photo - 1 : root.photo;
        const high = root.isThere(root.photo + 1) ? root.photo + 1 : root.photo;
        const inside = Math.max(low, Math.min(high, to));
        return inside + (to - inside) * 0.2;
    }
}
