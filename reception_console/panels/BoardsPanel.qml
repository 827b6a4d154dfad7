// All boards: the self-test with who failed it first, and every board that is not ready.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property BoardsView boards
    required property Commands commands

    name: qsTr("Boards and self-test")
    cardWidth: Theme.px(760)
    cardHeight: Math.min(Theme.px(860), head.height + list.contentHeight + 3 * Theme.space7)
    onDismissed: root.commands.act("back")

    Column {
        id: head

        x: Theme.space7
        y: Theme.space7
        width: parent.width - 2 * x
        spacing: Theme.space4

        Item {
            width: parent.width
            height: run.height

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - run.width - Theme.space4
                textStyle: Label.Heading
                text: root.name
                font.weight: Font.Medium
            }

            KeyButton {
                id: run

                objectName: "run-test"
                anchors.right: parent.right
                enabled: !root.boards.isRunning
                isMain: !root.boards.isRunning
                text: root.boards.isRunning ? qsTr("It runs") : qsTr("Run the self-test")
                key: "R"
                onActivated: root.commands.act("run_test")
            }
        }

        Column {
            width: parent.width
            spacing: Theme.space2

            StatusLight {
                maximumWidth: parent.width
                words: root.boards.testWords
                isKnown: root.boards.isTestKnown
                isWell: root.boards.isTestWell && !root.boards.isRunning
            }

            Label {
                width: parent.width
                visible: text !== ""
                textStyle: Label.Caption
                text: [root.boards.testDetail, root.boards.asOfWords].filter(words => words !== "").join(" · ")
                color: Theme.inkSecondary
            }
        }

        Rectangle {
            width: parent.width
            height: Theme.px(6)
            radius: height / 2
            visible: root.boards.isRunning
            color: Theme.panelRaised
            Accessible.role: Accessible.ProgressBar
            Accessible.name: root.boards.testWords

            Rectangle {
                height: parent.height
                radius: parent.radius
                width: Math.max(height, parent.width * root.boards.share)
                color: Theme.accent

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Theme.easing
                    }
                }
            }
        }

        Hairline {
            width: parent.width
        }
    }

    RowsView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space5
        x: Theme.space5
        width: parent.width - 2 * x
        model: root.boards.rows
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        currentIndex: root.boards.current
        delegate: BoardLine {
            width: ListView.view.width
            onActivated: root.commands.goTo(stand)
        }

        Fade {
            anchors.bottom: parent.bottom
            visible: !list.atYEnd
            ground: Theme.panel
        }
    }
}
