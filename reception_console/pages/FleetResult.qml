// What became of the last thing a board was asked: a shape and the words, on two lines at most.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string words
    required property string tone
    property int lines: 2

    implicitHeight: label.implicitHeight

    Mark {
        id: sign

        anchors.left: parent.left
        y: label.y + Math.round((label.height / Math.max(1, label.lineCount) - height) / 2)
        visible: root.tone !== "" && name !== ""
        name: root.tone === "" ? "" : Tones.marks[root.tone]
        size: Theme.px(13)
        color: root.tone === "" ? Theme.ink : Tones.inks[root.tone]
    }

    Label {
        id: label

        anchors.left: sign.right
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Caption
        text: root.words
        wrapMode: Text.Wrap
        maximumLineCount: root.lines
        color: root.tone === "failed" ? Theme.ink : Theme.inkSecondary
    }
}
