// A card in front of the screen; a press beside it means back.
import QtQuick
import look

Item {
    id: root

    required property string name
    default property alias content: card.data
    property int cardWidth: Theme.px(620)
    property int cardHeight: Theme.px(560)

    signal dismissed

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        TapHandler {
            onTapped: root.dismissed()
        }
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.round(Math.max(Theme.space6, (root.height - height) * 0.4))
        width: Math.min(root.cardWidth, root.width - 2 * Theme.space6)
        height: Math.min(root.cardHeight, root.height - 2 * Theme.space6)
        radius: Theme.radiusLarge
        color: Theme.panel
        border.color: Theme.outline
        border.width: Theme.hair
        Accessible.role: Accessible.Dialog
        Accessible.name: root.name

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
    }
}
