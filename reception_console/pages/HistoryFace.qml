// Where and when a call of the history was placed, how long it took, and how it ended.
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property StoryView story
    readonly property color endInk: ({
            "good": Theme.good,
            "alarm": Theme.alarm,
            "open": Theme.accent
        })[root.story.endTone] ?? Theme.inkSecondary

    spacing: Theme.space2

    Label {
        width: parent.width
        textStyle: Label.Heading
        text: `${root.story.standName} · ${root.story.carTitle}`
        font.weight: Font.Medium
    }

    Label {
        width: parent.width
        textStyle: Label.Small
        text: root.story.dayWords
        color: Theme.inkSecondary
        isTabular: true
    }

    Label {
        width: parent.width
        visible: text !== ""
        textStyle: Label.Small
        text: root.story.placeWords
        color: Theme.inkSecondary
    }

    Flow {
        width: parent.width
        topPadding: Theme.space2
        spacing: Theme.space2

        Chip {
            text: root.story.languageWords
            tone: Chip.Accent
            maximumWidth: parent.width
        }

        Chip {
            text: root.story.kindWords
            maximumWidth: parent.width
        }

        Chip {
            visible: text !== ""
            text: root.story.seenWords
            maximumWidth: parent.width
        }
    }

    Row {
        width: parent.width
        topPadding: Theme.space3
        spacing: Theme.space8

        HistoryFigure {
            visible: root.story.acceptWords !== ""
            figure: root.story.acceptWords
            words: qsTr("until accepted")
        }

        HistoryFigure {
            visible: root.story.arriveWords !== ""
            figure: root.story.arriveWords
            words: qsTr("until there")
        }
    }

    Item {
        width: parent.width
        height: end.height + Theme.space2

        Mark {
            id: mark

            anchors.left: parent.left
            anchors.verticalCenter: end.verticalCenter
            name: root.story.endMark
            size: Theme.px(16)
            color: root.endInk
        }

        Label {
            id: end

            anchors.left: mark.right
            anchors.leftMargin: Theme.space2
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            text: root.story.advisorName === "" ? root.story.endWords : `${root.story.endWords} · ${root.story.advisorName}`
            color: root.story.endTone === "good" ? Theme.ink : root.endInk
        }
    }
}
