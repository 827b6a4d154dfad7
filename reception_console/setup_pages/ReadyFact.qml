// One line of the summary: what it is, and how it was answered.
import QtQuick
import look

Item {
    id: root

    required property string label
    required property string value

    implicitHeight: Theme.px(54)
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.label}: ${root.value}`

    Label {
        id: words

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Small
        text: root.label
        color: Theme.inkSecondary
        Accessible.ignored: true
    }

    Label {
        anchors.right: parent.right
        anchors.left: words.right
        anchors.leftMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        horizontalAlignment: Text.AlignRight
        textStyle: Label.Small
        text: root.value
        Accessible.ignored: true
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
