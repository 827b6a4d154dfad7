// A button that does not ask for attention: an outline, or words alone (`isBare`).
import QtQuick

Pressable {
    id: root

    property string text
    property string iconName: ""
    property string trailingIconName: ""
    property bool isBare: false
    property int textSize: Theme.textBody
    property color ink: root.isBare ? Theme.accent : Theme.ink
    readonly property int trimmings: (root.iconName ? Math.round(1.15 * root.textSize) + Theme.space2 : 0) + (root.trailingIconName ? root.textSize + Theme.space2 : 0)

    name: root.text
    implicitWidth: Math.ceil(words.implicitWidth) + root.trimmings + (root.isBare ? 0 : 2 * Theme.space6)
    opacity: root.enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        visible: !root.isBare
        radius: Theme.radiusMedium
        color: root.isDown ? Theme.panelRaised : root.isHovered ? Theme.panel : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Rectangle {
        visible: root.isBare && (root.hasFocusRing || root.isHovered || root.isDown)
        anchors.top: content.bottom
        anchors.left: content.left
        anchors.right: content.right
        anchors.topMargin: Theme.space1
        height: Theme.hair
        color: root.ink
    }

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.isBare ? 0 : (root.width - width) / 2
        spacing: Theme.space2
        opacity: root.isDown ? 0.7 : 1

        Icon {
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Math.round(1.15 * root.textSize)
            color: root.ink
        }

        Label {
            id: words

            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.width - root.trimmings - (root.isBare ? 0 : Theme.space6)))
            text: root.text
            color: root.ink
            font.pixelSize: root.textSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * root.textSize)
            Accessible.ignored: true
        }

        Icon {
            visible: root.trailingIconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.trailingIconName
            size: root.textSize
            color: root.ink
        }
    }
}
