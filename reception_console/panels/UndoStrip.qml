// What can be taken back, in words, and for how long: a line that grows shorter.
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property SelectedCall call
    required property Commands commands

    implicitHeight: Math.max(undo.height, words.implicitHeight) + 2 * Theme.space3
    radius: Theme.radiusMedium
    color: Theme.panel
    border.color: Theme.hairline
    border.width: Theme.hair
    clip: true

    Label {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: undo.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Caption
        text: root.call.undoSentence
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }

    KeyButton {
        id: undo

        objectName: "undo"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: root.call.undoWords
        key: "Z"
        onActivated: root.commands.act("undo")
    }

    Rectangle {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width * root.call.undoShare
        height: Theme.px(3)
        color: Theme.accent

        Behavior on width {
            NumberAnimation {
                duration: Theme.calm
            }
        }
    }
}
