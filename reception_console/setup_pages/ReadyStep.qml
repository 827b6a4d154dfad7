// The summary; then the work, piece by piece; then an open showroom.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SetupView setup
    readonly property SetupWork work: root.setup.work
    readonly property bool isBegun: root.work.isAtWork || root.work.isMade || root.work.problem !== ""

    signal leaving

    function takeFocus(): bool {
        if (root.work.isMade)
            opening.forceActiveFocus(Qt.TabFocusReason);
        return root.work.isMade;
    }

    spacing: Theme.space6

    Column {
        width: parent.width
        visible: !root.isBegun

        Repeater {
            model: root.setup.facts

            ReadyFact {
                required property var modelData

                width: parent?.width ?? 0
                label: modelData[0]
                value: modelData[1]
            }
        }
    }

    FieldCheck {
        objectName: "opens-board"
        visible: !root.isBegun
        width: parent.width
        text: qsTr("Open a board on this PC too, the one at stand %1").arg(root.work.stand)
        hint: qsTr("So that a first call can be made at once.")
        isChecked: root.work.opensBoard
        onToggled: isOn => root.work.setOpensBoard(isOn)
    }

    Column {
        width: parent.width
        visible: root.isBegun

        Repeater {
            model: root.work.works

            WorkEntry {
                width: parent?.width ?? 0
            }
        }
    }

    Rectangle {
        visible: root.work.problem !== ""
        width: parent.width
        height: problem.implicitHeight + 2 * Theme.space4
        radius: Theme.radiusMedium
        color: Theme.alarmShade

        Column {
            id: problem

            anchors.left: parent.left
            anchors.leftMargin: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.space5
            spacing: Theme.space2

            Label {
                objectName: "problem"
                width: parent.width
                textStyle: Label.Small
                text: root.work.problem
                wrapMode: Text.Wrap
                maximumLineCount: 5
                Accessible.role: Accessible.AlertMessage
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                text: root.work.advice
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
            }
        }
    }

    Row {
        visible: root.work.isMade
        spacing: Theme.space3

        KeyButton {
            id: opening

            objectName: "open-board"
            implicitHeight: Theme.px(54)
            isMain: root.work.openBoardWords === ""
            text: root.work.openBoardWords === "" ? qsTr("Open a board on this PC") : qsTr("Open the board once more")
            onActivated: root.work.openBoard()
        }

        KeyButton {
            objectName: "leave"
            implicitHeight: Theme.px(54)
            text: qsTr("Close the assistant")
            onActivated: root.leaving()
        }
    }
}
