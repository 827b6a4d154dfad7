// One key and what it does, or the heading of a group of them.
import QtQuick
import look

Item {
    id: root

    required property int number
    required property string keyWords
    required property string words
    readonly property bool isHeading: root.keyWords === ""

    implicitHeight: root.isHeading ? Theme.px(root.number === 0 ? 40 : 54) : Math.max(Theme.px(35), line.implicitHeight + Theme.space2)

    Keycap {
        id: cap

        visible: !root.isHeading
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: root.keyWords
        ink: Theme.ink
    }

    Label {
        id: line

        anchors.left: parent.left
        anchors.leftMargin: root.isHeading ? 0 : Math.max(Theme.px(112), cap.width + Theme.space3)
        anchors.right: parent.right
        y: root.isHeading ? parent.height - height - Theme.space2 : (parent.height - height) / 2
        textStyle: root.isHeading ? Label.Lead : Label.Small
        text: root.words
        color: root.isHeading ? Theme.accent : Theme.ink
        wrapMode: root.isHeading ? Text.NoWrap : Text.Wrap
        maximumLineCount: 2
        font.weight: root.isHeading ? Font.Medium : Font.Normal
    }
}
