// At the edge of a list: beyond it there is more.
import QtQuick
import look

Rectangle {
    id: root

    property bool isDownward: true
    property color ground: Theme.groundRaised

    width: parent.width
    height: Theme.space8
    gradient: Gradient {
        GradientStop {
            position: root.isDownward ? 0 : 1
            color: Qt.alpha(root.ground, 0)
        }

        GradientStop {
            position: root.isDownward ? 1 : 0
            color: root.ground
        }
    }
}
