// A way on the plan, dotted from one point to another; whole when it is certain.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property point from
    required property point to
    property color color: Theme.good
    property bool isWhole: false
    readonly property real dx: root.to.x - root.from.x
    readonly property real dy: root.to.y - root.from.y
    readonly property int dot: Math.max(2, Theme.px(3))

    x: root.from.x
    y: root.from.y
    width: Math.hypot(root.dx, root.dy)
    height: 0
    transformOrigin: Item.TopLeft
    rotation: Math.atan2(root.dy, root.dx) * 180 / Math.PI

    Repeater {
        model: Math.max(0, Math.floor(root.width / (root.isWhole ? 2.6 * root.dot : 4 * root.dot)))

        Rectangle {
            required property int index

            x: index * (root.isWhole ? 2.6 : 4) * root.dot
            y: -root.dot / 2
            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: root.color
            opacity: 0.75
        }
    }
}
