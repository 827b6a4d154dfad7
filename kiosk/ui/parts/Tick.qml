// A tick made of two bars. Inside what scrolls an `Icon` must not stand: Qt's software renderer draws
// a shape that has left its clip altogether, wherever that may be.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    required property color color
    required property int size
    readonly property int stroke: Math.max(2, Math.round(0.13 * root.size))

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    component Bar: Rectangle {
        height: root.stroke
        radius: height / 2
        color: root.color
        antialiasing: true
        transformOrigin: Item.Left
    }

    Bar {
        x: 0.14 * root.size
        y: 0.52 * root.size - root.stroke / 2
        width: 0.36 * root.size
        rotation: 45
    }

    Bar {
        x: 0.37 * root.size
        y: 0.75 * root.size - root.stroke / 2
        width: 0.66 * root.size
        rotation: -49
    }
}
