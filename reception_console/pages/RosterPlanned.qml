// One line of what an import would do: who comes, who changes and how, or what is wrong.
import QtQuick
import look
import reception_console.parts

Rectangle {
    id: root

    required property string mark
    required property string title
    required property string words
    required property bool isProblem

    implicitHeight: content.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusSmall
    color: Theme.groundRaised
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words === "" ? root.title : `${root.title}: ${root.words}`

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        y: Theme.space4
        name: root.mark
        size: Theme.px(14)
        color: root.isProblem ? Theme.alarm : Theme.accent
    }

    Column {
        id: content

        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        spacing: Theme.px(2)

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Caption
            text: root.words
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
