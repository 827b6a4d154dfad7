// A key and what it does, without a frame: for the foot of a column.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    required property string key

    name: root.text
    implicitWidth: content.implicitWidth + Theme.space2
    implicitHeight: Theme.px(36)

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space1
        spacing: Theme.space2

        Keycap {
            anchors.verticalCenter: parent.verticalCenter
            text: root.key
            ink: root.isHovered || root.hasFocusRing ? Theme.ink : Theme.inkSecondary
            border.color: root.hasFocusRing ? Theme.ink : Theme.outline
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: root.text
            color: root.isHovered || root.hasFocusRing ? Theme.ink : Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
