// Opens "For everybody": the sign for universal access, filled while anything of it is on.
import QtQuick
import look

Pressable {
    id: root

    property bool isAny: false

    isCheckable: true

    Rectangle {
        id: disc

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(1.45 * Theme.iconMedium)
        height: width
        radius: width / 2
        color: root.isAny ? Theme.accent : root.isChecked || root.isDown ? Theme.panelRaised : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : Theme.accent
        border.width: root.hasFocusRing ? Theme.stroke : 0
    }

    Icon {
        anchors.centerIn: disc
        name: "everybody"
        size: Math.round(disc.width * 24 / 18.2)
        color: root.isAny ? Theme.onAccent : root.isChecked || root.isDown ? Theme.accent : Theme.ink
    }
}
