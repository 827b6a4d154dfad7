// The four milestones of a call as bars with their names; the newest one breathes while she waits.
// Where there is no room for all four names, only the newest has one.
pragma ComponentBehavior: Bound
import QtQuick
import look

Row {
    id: root

    required property int reached
    required property bool isMoving
    property bool hasNames: true
    readonly property real barWidth: (root.width - 3 * root.spacing) / 4
    readonly property bool hasRoom: letters.height > 0 && root.names.every(name => letters.advanceWidth(name) <= root.barWidth)
    readonly property list<string> names: [qsTr("Calling"), qsTr("Received"), qsTr("On the way"), qsTr("Here")]

    spacing: Theme.space2

    FontMetrics {
        id: letters

        font.pixelSize: Theme.textCaption
    }

    Repeater {
        model: root.names

        Column {
            id: milestone

            required property int index
            required property string modelData
            readonly property bool isReached: milestone.index < root.reached
            readonly property bool isNewest: milestone.index === root.reached - 1

            width: root.barWidth
            spacing: Theme.space1

            Rectangle {
                id: bar

                width: parent.width
                height: Math.max(3, Theme.space1)
                radius: height / 2
                color: milestone.isReached ? Theme.accent : Theme.outline

                SequentialAnimation on opacity {
                    running: root.isMoving && milestone.isNewest && root.visible && !Theme.isCalm
                    loops: Animation.Infinite
                    onStopped: bar.opacity = 1

                    NumberAnimation {
                        to: 0.35
                        duration: Theme.breath
                        easing.type: Easing.InOutSine
                    }

                    NumberAnimation {
                        to: 1
                        duration: Theme.breath
                        easing.type: Easing.InOutSine
                    }
                }
            }

            Label {
                visible: root.hasNames && (root.hasRoom || milestone.isNewest)
                width: root.hasRoom ? milestone.width : implicitWidth
                textStyle: Label.Caption
                text: milestone.modelData
                color: milestone.isNewest ? Theme.ink : milestone.isReached ? Theme.inkSecondary : Theme.inkFaint
                Accessible.ignored: true
            }
        }
    }
}
