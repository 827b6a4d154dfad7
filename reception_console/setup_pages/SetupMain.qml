// The first-start assistant: the steps where lines begin, the step in the middle, the plan beside it.
// Enter goes on and Esc goes back wherever the control under the keyboard has no use for them.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Window {
    id: root

    required property SetupView setup

    title: qsTr("Carside: a showroom in five minutes")
    color: Theme.ground
    minimumWidth: 1100
    minimumHeight: 700
    LayoutMirroring.enabled: root.setup.isMirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "unit"
        value: Math.max(0.7, Math.min(root.width / 1920, root.height / 1080, 1.6))
    }

    Binding {
        target: Meaning
        property: "isLight"
        value: root.setup.isLight
    }

    FocusScope {
        id: keyboard

        function takeKeys(): void {
            if (!steps.takeFocus())
                foot.takeFocus();
        }

        anchors.fill: parent
        focus: true
        Keys.onReturnPressed: root.setup.goOn()
        Keys.onEnterPressed: root.setup.goOn()
        Keys.onEscapePressed: root.setup.goBack()
        Component.onCompleted: Qt.callLater(keyboard.takeKeys)

        StepRail {
            id: rail

            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            width: Theme.px(330)
            setup: root.setup
        }

        Item {
            id: middle

            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: rail.right
            width: Theme.px(740)

            StepHead {
                id: head

                anchors.top: parent.top
                anchors.topMargin: Theme.space14
                anchors.left: parent.left
                anchors.leftMargin: Theme.space14
                width: parent.width - 2 * Theme.space14
                setup: root.setup
            }

            StepStack {
                id: steps

                anchors.top: head.bottom
                anchors.topMargin: Theme.space8
                anchors.bottom: foot.top
                anchors.left: head.left
                width: head.width
                setup: root.setup
                onLeaving: root.close()
            }

            StepFoot {
                id: foot

                anchors.bottom: parent.bottom
                anchors.left: head.left
                width: head.width
                setup: root.setup
            }
        }

        PlanSide {
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.left: middle.right
            anchors.right: parent.right
            plan: root.setup.plan
            isMovable: root.setup.step === 2
        }
    }

    Connections {
        target: root.setup

        function onTurned(): void {
            Qt.callLater(keyboard.takeKeys);
        }
    }

    Connections {
        target: root.setup.work

        function onMade(): void {
            Qt.callLater(keyboard.takeKeys);
        }
    }
}
