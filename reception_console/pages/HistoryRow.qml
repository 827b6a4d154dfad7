// One call of the history. A row that is not there yet is empty.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property int index
    required property string call
    required property string dayWords
    required property string timeWords
    required property string standName
    required property string carTitle
    required property string languageWords
    required property string acceptWords
    required property string arriveWords
    required property string advisorName
    required property string endWords
    required property string endMark
    required property string endTone
    required property string note
    required property HistoryColumns columns
    required property bool isSelected
    required property bool isWalked
    readonly property color endInk: ({
            "good": Theme.good,
            "alarm": Theme.alarm,
            "open": Theme.accent,
            "calm": Theme.inkSecondary
        })[root.endTone] ?? Theme.inkSecondary

    objectName: root.isSelected ? "history-selected" : ""
    activeFocusOnTab: false
    role: Accessible.ListItem
    name: [root.dayWords, root.timeWords, root.standName, root.carTitle, root.languageWords, root.advisorName, root.endWords, root.note].filter(words => words !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.isSelected ? Theme.panelRaised : root.isHovered ? Theme.panel : "transparent"
        border.color: Theme.ink
        border.width: root.isWalked ? Theme.stroke : 0
    }

    Rectangle {
        visible: root.isSelected
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(4)
        height: parent.height - 2 * Theme.space2
        radius: width / 2
        color: Theme.accent
    }

    Rectangle {
        visible: root.call === ""
        anchors.left: parent.left
        anchors.leftMargin: root.columns.edge
        anchors.verticalCenter: parent.verticalCenter
        width: root.columns.time + root.columns.stand
        height: Theme.px(10)
        radius: height / 2
        color: Theme.panel
    }

    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.columns.edge
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.columns.gap

        HistoryCell {
            width: root.columns.time
            words: root.timeWords
            detail: root.dayWords
            isTabular: true
        }

        HistoryCell {
            width: root.columns.stand
            words: root.standName
            detail: root.carTitle
            isStrong: true
        }

        HistoryCell {
            width: root.columns.language
            words: root.languageWords
        }

        HistoryCell {
            width: root.columns.wait
            words: root.acceptWords
            isTabular: true
            isAtEnd: true
        }

        HistoryCell {
            width: root.columns.wait
            words: root.arriveWords
            isTabular: true
            isAtEnd: true
        }

        HistoryCell {
            width: root.columns.advisor
            words: root.advisorName
        }

        Row {
            anchors.verticalCenter: parent.verticalCenter
            width: root.columns.end
            spacing: Theme.space2

            Mark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.endMark
                size: Theme.px(14)
                color: root.endInk
            }

            Label {
                width: parent.width - Theme.px(14) - Theme.space2
                textStyle: Label.Small
                text: root.endWords
                color: root.endTone === "good" ? Theme.ink : root.endInk
                Accessible.ignored: true
            }
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, root.columns.note)
            visible: root.columns.note > Theme.px(60)
            textStyle: Label.Caption
            text: root.note
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
