// The sheet a floor is drawn on: its ground, and under everything else its picture, if it has one.
import QtQuick
import look
import reception_console

Rectangle {
    id: root

    required property PictureView picture
    required property real scaleM
    readonly property color ink: Theme.inkSecondary

    radius: Theme.radiusSmall
    color: Theme.groundRaised
    border.color: Theme.outline
    border.width: Theme.hair
    onInkChanged: root.picture.drawIn(root.ink)
    Component.onCompleted: root.picture.drawIn(root.ink)

    Item {
        anchors.fill: parent
        clip: true

        Image {
            objectName: "floor-picture"
            visible: root.picture.source !== ""
            x: root.picture.leftM * root.scaleM
            y: root.picture.topM * root.scaleM
            width: root.picture.widthM * root.scaleM
            height: root.picture.depthM * root.scaleM
            source: root.picture.source
            // Quiet enough that every pin stands out
            opacity: Theme.isLight ? 0.5 : 0.42
            cache: false
            Accessible.ignored: true
        }
    }
}
