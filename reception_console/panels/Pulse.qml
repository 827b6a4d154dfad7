// What says on the plan: somebody calls here. A disc and two rings, drawn once; only their size and
// their opacity move, so that no frame has to draw anything new. Still where motion is reduced.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property color color
    property int size: Theme.px(150)
    // Whether somebody here has to act, and not only to wait for an answer
    property bool isLoud: true

    Rectangle {
        anchors.centerIn: parent
        width: root.size * 0.92
        height: width
        radius: width / 2
        color: root.color
        opacity: root.isLoud ? 0.3 : 0.12
    }

    Repeater {
        model: 2

        Mark {
            id: ring

            required property int index

            anchors.centerIn: parent
            name: "pulse"
            size: root.size
            color: root.color
            smooth: true
            opacity: Theme.isCalm ? 0.5 - 0.3 * ring.index : 0
            scale: Theme.isCalm ? 1 + 0.3 * ring.index : 0.62

            SequentialAnimation {
                running: root.visible && !Theme.isCalm
                loops: Animation.Infinite

                PauseAnimation {
                    duration: ring.index * Theme.slow * 3
                }

                ParallelAnimation {
                    NumberAnimation {
                        target: ring
                        property: "scale"
                        from: 0.62
                        to: 1.3
                        duration: Theme.slow * 6
                        easing.type: Theme.easing
                    }

                    NumberAnimation {
                        target: ring
                        property: "opacity"
                        from: root.isLoud ? 1 : 0.6
                        to: 0
                        duration: Theme.slow * 6
                    }
                }

                PauseAnimation {
                    duration: (1 - ring.index) * Theme.slow * 3
                }
            }
        }
    }
}
