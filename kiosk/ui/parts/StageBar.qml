// What stands at the foot of the stage: a way to the turntable, which photograph it is of how many, and
// the ways to the one before and the next. Small marks show it to the eye.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StageView stage
    property bool isZoomed: false
    readonly property int count: root.stage.expected
    readonly property bool hasPages: root.count > 1 && !root.stage.isTurning

    implicitHeight: Theme.touch
    visible: opacity > 0
    opacity: root.isZoomed ? 0 : 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Row {
        visible: root.hasPages
        anchors.centerIn: parent
        spacing: Theme.space2

        Repeater {
            model: root.hasPages ? root.count : 0

            Rectangle {
                required property int index

                width: Math.min(Theme.space8, (root.width * 0.4) / root.count - Theme.space2)
                height: Math.max(2, Theme.stroke)
                radius: height / 2
                color: index === root.stage.photo ? Theme.ink : index < root.stage.pictures.length ? Theme.inkSecondary : Theme.outline
            }
        }
    }

    Row {
        // The sign at the end, not the room round it, stands where lines end
        anchors.right: parent.right
        anchors.rightMargin: root.hasPages ? -(Theme.touch - Theme.iconMedium) / 2 : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.touchGap

        QuietButton {
            objectName: "turntable"
            visible: root.stage.frames.length > 0
            height: Theme.touch
            isBare: true
            ink: root.stage.isTurning ? Theme.accent : Theme.ink
            textSize: Theme.textSmall
            iconName: "turn"
            text: root.stage.isTurning ? qsTr("Photographs") : qsTr("360°")
            name: root.stage.isTurning ? text : qsTr("See the car from all sides")
            onActivated: root.stage.toggleTurntable()
        }

        Pressable {
            objectName: "photo-previous"
            visible: root.hasPages
            enabled: root.stage.photo > 0
            name: qsTr("Previous photograph")
            onActivated: root.stage.showPhoto(root.stage.photo - 1)

            Icon {
                anchors.centerIn: parent
                name: "back"
                color: parent.enabled ? Theme.ink : Theme.inkFaint
            }
        }

        Label {
            visible: root.hasPages
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            isTabular: true
            text: qsTr("%1 / %2", "which photograph of how many").arg(root.stage.photo + 1).arg(root.count)
            color: Theme.inkSecondary
        }

        Pressable {
            objectName: "photo-next"
            visible: root.hasPages
            enabled: root.stage.photo < root.stage.pictures.length - 1
            name: qsTr("Next photograph")
            onActivated: root.stage.showPhoto(root.stage.photo + 1)

            Icon {
                anchors.centerIn: parent
                name: "chevron"
                color: parent.enabled ? Theme.ink : Theme.inkFaint
            }
        }
    }
}
