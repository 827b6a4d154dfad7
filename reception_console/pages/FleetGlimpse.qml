// The chosen board's last picture; a press makes it large.
import QtQuick
import look
import reception_console

Pressable {
    id: root

    required property FleetView view
    required property HandView hand
    readonly property bool hasPicture: root.hand.picture !== ""

    objectName: "fleet-glimpse"
    name: root.hasPicture ? qsTr("Picture, %1").arg(root.hand.pictureWords) : qsTr("No picture yet")
    enabled: root.hasPicture
    implicitHeight: glass.height + (root.hasPicture ? words.height + Theme.space2 : 0)
    onActivated: root.view.press(Qt.Key_Return, 0, false)

    FleetPicture {
        id: glass

        width: parent.width
        height: Math.round(width * (root.hasPicture ? 0.5625 : 0.3))
        picture: root.hand.picture
        isOld: root.hand.isPictureOld
        emptyWords: qsTr("No picture yet")
    }

    Rectangle {
        anchors.fill: glass
        radius: Theme.radiusSmall
        color: "transparent"
        border.color: root.hasFocusRing ? Theme.accent : root.isHovered ? Theme.inkFaint : "transparent"
        border.width: Theme.stroke
    }

    Label {
        id: words

        anchors.top: glass.bottom
        anchors.topMargin: Theme.space2
        width: parent.width
        visible: root.hasPicture
        textStyle: Label.Caption
        isTabular: true
        text: root.hand.pictureWords
        color: root.hand.isPictureOld ? Theme.accent : Theme.inkSecondary
        Accessible.ignored: true
    }
}
