// The one thing to press on a screen: filled with the accent.
import QtQuick

Pressable {
    id: root

    property string text
    property string iconName: ""
    property int textSize: Theme.textLead
    property int iconSize: Theme.iconMedium
    property int radius: Theme.radiusMedium

    name: root.text
    implicitWidth: Math.ceil(words.implicitWidth) + (root.iconName ? Math.round(1.4 * root.iconSize) : 0) + 2 * Theme.space8
    opacity: root.enabled ? 1 : 0.4

    Rectangle {
        id: face

        anchors.fill: parent
        radius: root.radius
        color: root.isDown ? Theme.accentPressed : root.isHovered ? Theme.accentLit : Theme.accent
        scale: root.isDown && !Theme.isCalm ? 0.985 : 1
        border.color: Theme.isHighContrast ? Theme.onAccent : Theme.ink
        border.width: root.hasFocusRing ? Theme.stroke : 0

        Behavior on scale {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Theme.easing
            }
        }
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Math.round(root.iconSize * 0.4)

        Icon {
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: root.iconSize
            color: Theme.onAccent
        }

        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), root.width - Theme.space8 - (root.iconName ? Math.round(1.4 * root.iconSize) : 0))
            text: root.text
            color: Theme.onAccent
            font.pixelSize: root.textSize
            // Rather a little smaller than cut
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * root.textSize)
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
