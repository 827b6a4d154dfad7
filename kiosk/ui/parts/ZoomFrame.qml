// What lies in it can be looked at closely: `zoom` times larger, moved so that its edges never come
// inside. Whoever watches the fingers calls `take`, `zoomTo`, `leave`; `takePan`, `pan`; `toggle`.
import QtQuick
import look

Item {
    id: root

    default property alias content: sheet.data
    property real zoom: 1
    property point shift: Qt.point(0, 0)
    readonly property real most: 4

    // Where the gesture began
    property real fromZoom: 1
    property point fromShift: Qt.point(0, 0)
    property point fromMiddle: Qt.point(0, 0)

    Item {
        id: sheet

        width: root.width
        height: root.height
        transformOrigin: Item.TopLeft
        scale: root.zoom
        x: root.shift.x
        y: root.shift.y
    }

    ParallelAnimation {
        id: easing

        property real toZoom: 1
        property point toShift: Qt.point(0, 0)

        NumberAnimation {
            target: root
            property: "zoom"
            to: easing.toZoom
            duration: Theme.calm
            easing.type: Theme.easing
        }

        PropertyAnimation {
            target: root
            property: "shift"
            to: easing.toShift
            duration: Theme.calm
            easing.type: Theme.easing
        }
    }

    function take(middle: point) {
        easing.stop();
        root.fromZoom = root.zoom;
        root.fromShift = root.shift;
        root.fromMiddle = middle;
    }

    function zoomTo(times: real, middle: point) {
        root.zoom = Math.max(1, Math.min(root.most, root.fromZoom * times));
        root.shift = root.inside(root.zoom, root.around(root.zoom, middle));
    }

    function leave() {
        if (root.zoom < 1.1)
            root.ease(1, Qt.point(0, 0));
    }

    function takePan() {
        easing.stop();
        root.fromShift = root.shift;
    }

    function pan(by: vector2d) {
        root.shift = root.inside(root.zoom, Qt.point(root.fromShift.x + by.x, root.fromShift.y + by.y));
    }

    function toggle(middle: point) {
        root.take(middle);
        const isClose = root.zoom > 1.02;
        const to = isClose ? 1 : 2.5;
        root.ease(to, isClose ? Qt.point(0, 0) : root.inside(to, root.around(to, middle)));
    }

    function reset() {
        easing.stop();
        root.zoom = 1;
        root.shift = Qt.point(0, 0);
    }

    function ease(to: real, shift: point) {
        easing.toZoom = to;
        easing.toShift = shift;
        easing.restart();
    }

    // What lay under the fingers when they came lies under them still
    function around(zoom: real, middle: point): point {
        const grown = zoom / root.fromZoom;
        return Qt.point(middle.x - (root.fromMiddle.x - root.fromShift.x) * grown, middle.y - (root.fromMiddle.y - root.fromShift.y) * grown);
    }

    function inside(zoom: real, at: point): point {
        const room = 1 - zoom;
        return Qt.point(Math.max(root.width * room, Math.min(0, at.x)), Math.max(root.height * room, Math.min(0, at.y)));
    }
}
