// One step of a call's story: its shape on the line, when, what, and by whom.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string timeWords
    required property string afterWords
    required property string sentence
    required property string whoWords
    required property string tone
    required property int level
    required property bool isLast
    readonly property bool isRung: root.tone === "rung"
    readonly property color ink: root.isRung ? Tones.urgencyInks[root.level] : Tones.storyInks[root.tone]
    readonly property string details: [root.afterWords, root.whoWords].filter(words => words !== "").join(" · ")

    implicitHeight: words.implicitHeight + Theme.space3
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.timeWords, root.sentence, root.whoWords].filter(words => words !== "").join(", ")

    Label {
        id: time

        anchors.left: parent.left
        textStyle: Label.Caption
        text: root.timeWords
        color: Theme.inkSecondary
        isTabular: true
        Accessible.ignored: true
    }

    Rectangle {
        anchors.horizontalCenter: sign.horizontalCenter
        anchors.top: sign.bottom
        anchors.topMargin: Theme.space1 / 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.space1 / 2
        visible: !root.isLast
        width: Theme.hair
        color: Theme.outline
    }

    Mark {
        id: sign

        anchors.left: time.right
        anchors.leftMargin: Theme.space3
        y: Math.round((time.height - height) / 2)
        name: root.isRung ? Tones.urgencyMarks[root.level] : Tones.storyMarks[root.tone]
        size: Theme.px(14)
        color: root.ink
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.sentence
            wrapMode: Text.Wrap
            maximumLineCount: root.tone === "remark" ? 6 : 2
            font.weight: root.isLast ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Micro
            text: root.details
            color: Theme.inkSecondary
            isTabular: true
            Accessible.ignored: true
        }
    }
}
