// One of several values: a press takes it away.
import QtQuick
import look

Pressable {
    id: root

    required property string words

    name: qsTr("%1, take away").arg(root.words)
    implicitWidth: content.implicitWidth + Theme.space3 + Theme.space2
    implicitHeight: Theme.px(32)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: Theme.panelRaised
        border.color: root.hasFocusRing ? Theme.ink : root.isHovered ? Theme.inkFaint : "transparent"
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Row {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.words
            Accessible.ignored: true
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "close"
            size: Theme.px(16)
            color: root.isHovered || root.hasFocusRing ? Theme.ink : Theme.inkSecondary
        }
    }
}
