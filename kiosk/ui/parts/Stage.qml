// The car's picture and, on demand, its dimensions. Near-black while the picture is being drawn.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property url picture
    required property MarksView marks
    required property bool hasMarks

    // What is kept is there at once; what had to be drawn first appears softly.
    property bool isSettled: false

    signal tapped

    Timer {
        interval: Theme.slow
        running: true
        onTriggered: root.isSettled = true
    }

    Image {
        id: image

        anchors.fill: parent
        source: root.picture
        fillMode: Image.PreserveAspectFit
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            enabled: root.isSettled

            NumberAnimation {
                duration: Theme.slow
                easing.type: Theme.easing
            }
        }
    }

    Loader {
        active: root.hasMarks && image.status === Image.Ready
        x: (root.width - image.paintedWidth) / 2
        y: (root.height - image.paintedHeight) / 2
        width: image.paintedWidth
        height: image.paintedHeight

        sourceComponent: DimensionMarks {
            marks: root.marks
        }
    }

    TapHandler {
        longPressThreshold: 0
        onTapped: root.tapped()
    }
}
