// The ground's colour laid over a picture where words stand on it: from one edge, firm for a share of
// its height, then fading away.
import QtQuick
import look

Rectangle {
    id: root

    property bool isUpward: false
    property real firm: 0.5
    readonly property color dense: Qt.alpha(Theme.ground, 0.86)
    readonly property color clear: Qt.alpha(Theme.ground, 0)

    rotation: root.isUpward ? 180 : 0

    gradient: Gradient {
        GradientStop {
            position: 0
            color: Qt.alpha(Theme.ground, 0.94)
        }

        GradientStop {
            position: root.firm
            color: root.dense
        }

        GradientStop {
            position: root.firm + (1 - root.firm) * 0.5
            color: Qt.alpha(Theme.ground, 0.4)
        }

        GradientStop {
            position: 1
            color: root.clear
        }
    }
}
