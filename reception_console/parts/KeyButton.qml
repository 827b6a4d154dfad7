// A button with the key that does the same; filled when it is the likely next step.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property string key: ""
    property bool isMain: false
    readonly property color ink: root.isMain ? Theme.onAccent : Theme.ink

    name: root.text
    implicitWidth: content.implicitWidth + 2 * Theme.space3
    implicitHeight: Theme.px(46)
    opacity: root.enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isMain ? (root.isDown ? Theme.accentPressed : root.isHovered ? Theme.accentLit : Theme.accent) : (root.isDown || root.isHovered ? Theme.panelRaised : "transparent")
        border.color: root.hasFocusRing ? Theme.ink : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : (root.isMain ? 0 : Theme.hair)
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.space2

        Keycap {
            visible: root.key !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.key
            ink: root.isMain ? Theme.accent : Theme.inkSecondary
            Accessible.ignored: true
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.text
            color: root.ink
            font.weight: root.isMain ? Font.DemiBold : Font.Medium
            Accessible.ignored: true
        }
    }
}
