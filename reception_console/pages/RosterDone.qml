// What was imported or kept, until it is put away.
import QtQuick
import look

Item {
    id: root

    required property string words

    signal dismissed

    visible: root.words !== ""
    implicitHeight: visible ? Theme.px(48) : 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: Theme.goodShade
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "check"
        size: Theme.iconSmall
        color: Theme.good
    }

    Label {
        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: away.left
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Small
        text: root.words
        elide: Text.ElideMiddle
    }

    Pressable {
        id: away

        objectName: "roster-done"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Put this away")
        onActivated: root.dismissed()

        Icon {
            anchors.centerIn: parent
            name: "close"
            size: Theme.iconSmall
            color: away.isHovered || away.hasFocusRing ? Theme.ink : Theme.inkSecondary
        }
    }
}
