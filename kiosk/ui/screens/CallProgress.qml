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
    readonly property int barHeight: Math.max(3, Theme.space1)
    readonly property real nameHeight: measure.implicitHeight + Theme.space1
    readonly property real barWidth: (root.width - 3 * root.spacing) / 4
    readonly property bool hasRoom: letters.height > 0 && root.names.every(name => letters.advanceWidth(name) <= root.barWidth)
    readonly property list<string> names: [qsTr("Calling"), qsTr("Received"), qsTr("On the way"), qsTr("Here")]

    spacing: Theme.space2

    FontMetrics {
        id: letters

        font.pixelSize: Theme.textCaption
    }

    // As high as a name really is: another script's letters may be taller than the font says
    Label {
        id: measure

        visible: false
        textStyle: Label.Caption
        text: root.names[0]
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

            Item {
                width: parent.width
                height: root.barHeight

                // What is still to come is a thin line: told by its shape and not by colour alone
                Rectangle {
                    id: bar

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: milestone.isReached ? parent.height : Theme.hair
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
            }

            Label {
                visible: root.hasNames && (root.hasRoom || milestone.isNewest)
                width: root.hasRoom ? milestone.width : Math.ceil(letters.advanceWidth(milestone.modelData)) + 1
                textStyle: Label.Caption
                text: milestone.modelData
                color: milestone.isNewest ? Theme.ink : milestone.isReached ? Theme.inkSecondary : Theme.inkFaint
                Accessible.ignored: true
            }
        }
    }
}
