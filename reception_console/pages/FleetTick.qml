// A small box to mark a row with; `isSome` says that some of many are marked.
import QtQuick
import look

Pressable {
    id: root

    property bool isSome: false

    role: Accessible.CheckBox
    isCheckable: true
    activeFocusOnTab: false

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(20)
        height: width
        radius: Theme.px(5)
        color: root.isChecked ? Theme.accent : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : root.isChecked || root.isSome ? Theme.accent : root.isHovered ? Theme.ink : Theme.inkFaint
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair

        Icon {
            anchors.centerIn: parent
            visible: root.isChecked
            name: "check"
            size: Theme.px(15)
            weight: 2.4
            color: Theme.onAccent
        }

        Rectangle {
            anchors.centerIn: parent
            visible: root.isSome && !root.isChecked
            width: Theme.px(10)
            height: Theme.stroke
            color: Theme.accent
        }
    }
}
