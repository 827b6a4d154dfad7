// A cross made of two bars, for what scrolls (see Tick.qml).
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property color color
    required property int size

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    component Bar: Rectangle {
        anchors.centerIn: parent
        width: root.size
        height: Theme.stroke
        radius: height / 2
        color: root.color
        antialiasing: true
    }

    Bar {
        rotation: 45
    }

    Bar {
        rotation: -45
    }
}
