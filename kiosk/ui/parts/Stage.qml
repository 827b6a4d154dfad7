// The car: its photographs or its turntable where there are any, else its light line; and its
// dimensions, which are always drawn in the light line. Photographs fill all of it, under the names
// that stand in its uppermost `headroom`; the light line lies below them.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StageView stage
    required property url picture
    required property url sweep
    required property MarksView marks
    required property bool hasMarks
    required property int headroom
    property int footroom: 0
    property bool isStill: false
    readonly property bool isPhotographic: !root.hasMarks && (root.isTurning || root.hasPhotos)
    readonly property bool isTurning: (turntable.item as Turntable)?.isReady ?? false
    readonly property bool hasPhotos: (photos.item as PhotoStage)?.isReady ?? false
    readonly property bool isZoomed: root.isPhotographic && ((photos.item as PhotoStage)?.isZoomed ?? false)
    readonly property alias lineWidth: line.width
    readonly property alias lineHeight: line.height

    // What is kept is there at once; what had to be drawn first appears softly.
    property bool isSettled: false

    signal tapped

    Timer {
        interval: Theme.slow
        running: true
        onTriggered: root.isSettled = true
    }

    Item {
        id: line

        anchors.fill: parent
        anchors.topMargin: root.headroom
        visible: !root.isPhotographic || photos.opacity < 1

        Image {
            id: image

            anchors.fill: parent
            source: line.visible ? root.picture : ""
            // The first one is read while the window is being made
            asynchronous: !root.isSettled
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

        LightLine {
            anchors.centerIn: parent
            width: image.paintedWidth
            height: image.paintedHeight
            picture: root.sweep
            isStill: root.isStill || image.status !== Image.Ready
        }

        Loader {
            active: root.hasMarks && image.status === Image.Ready
            x: (line.width - image.paintedWidth) / 2
            y: (line.height - image.paintedHeight) / 2
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

    Loader {
        id: photos

        anchors.fill: parent
        active: root.stage.pictures.length > 0
        visible: !root.hasMarks && !root.isTurning
        opacity: root.hasPhotos ? 1 : 0

        Behavior on opacity {
            enabled: root.isSettled

            NumberAnimation {
                duration: Theme.slow
                easing.type: Theme.easing
            }
        }

        sourceComponent: PhotoStage {
            stage: root.stage
        }
    }

    Loader {
        id: turntable

        anchors.fill: parent
        active: root.stage.isTurning
        visible: !root.hasMarks

        sourceComponent: Turntable {
            frames: root.stage.frames
            onUnreadable: link => root.stage.unreadable(link)
        }
    }

    // Names and marks stay readable on a photograph of whatever brightness
    Item {
        anchors.fill: parent
        visible: root.isPhotographic
        opacity: root.isZoomed ? 0 : 1

        Shade {
            width: parent.width
            height: Math.min(root.height, root.headroom * 1.45)
            firm: 0.64
        }

        Shade {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.min(root.height, 2.4 * root.footroom)
            isUpward: true
            firm: 0.3
        }

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Theme.easing
            }
        }
    }
}
