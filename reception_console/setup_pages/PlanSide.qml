// The floor as it would be, to scale, from the first step on. Where it may, stands can be dragged.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Rectangle {
    id: root

    required property SetupPlan plan
    required property bool isMovable

    color: Theme.groundRaised
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Plan of the floor, %1").arg(root.plan.words)

    Hairline {
        anchors.left: parent.left
        isVertical: true
        height: parent.height
    }

    Column {
        id: title

        anchors.top: parent.top
        anchors.topMargin: Theme.space14
        anchors.left: parent.left
        anchors.leftMargin: Theme.space10
        width: parent.width - 2 * Theme.space10
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Heading
            text: root.plan.title
        }

        Label {
            width: parent.width
            textStyle: Label.Small
            isTabular: true
            text: root.plan.words
            color: Theme.inkSecondary
        }
    }

    Item {
        id: room

        anchors.top: title.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space10
        anchors.left: title.left
        anchors.right: title.right

        Rectangle {
            id: ground

            readonly property real scaleM: Math.min(room.width / root.plan.widthM, room.height / root.plan.depthM)

            // A plan is of the real floor: it never mirrors
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            anchors.centerIn: parent
            width: root.plan.widthM * ground.scaleM
            height: root.plan.depthM * ground.scaleM
            radius: Theme.radiusSmall
            color: Theme.ground
            border.color: Theme.outline
            border.width: Theme.hair

            Repeater {
                model: root.plan.halls

                Rectangle {
                    id: hall

                    required property string hallName
                    required property real xM
                    required property real yM
                    required property real widthM
                    required property real depthM

                    x: hall.xM * ground.scaleM
                    y: hall.yM * ground.scaleM
                    width: hall.widthM * ground.scaleM
                    height: hall.depthM * ground.scaleM
                    radius: Theme.radiusSmall
                    color: "transparent"
                    border.color: Theme.hairline
                    border.width: Theme.hair

                    Label {
                        x: Theme.space3
                        y: Theme.space2
                        width: Math.min(implicitWidth, hall.width - 2 * Theme.space3)
                        textStyle: Label.Micro
                        text: hall.hallName
                        color: Theme.inkSecondary
                    }
                }
            }

            Rectangle {
                x: Math.max(0, Math.min(ground.width - width, root.plan.receptionXM * ground.scaleM - width / 2))
                y: Math.max(0, Math.min(ground.height - height, root.plan.receptionYM * ground.scaleM - height / 2))
                width: desk.implicitWidth + 2 * Theme.space3
                height: Theme.px(28)
                radius: height / 2
                color: Theme.panelRaised
                border.color: Theme.outline
                border.width: Theme.hair

                Label {
                    id: desk

                    anchors.centerIn: parent
                    textStyle: Label.Micro
                    text: qsTr("Reception")
                    color: Theme.inkSecondary
                }
            }

            Repeater {
                model: root.plan.stands

                PlanStandShape {
                    scaleM: ground.scaleM
                    isMovable: root.isMovable
                    onMovedTo: (atXM, atYM) => root.plan.moveTo(stand, atXM, atYM)
                    onNudged: (right, down) => root.plan.nudge(stand, right, down)
                }
            }
        }
    }
}
