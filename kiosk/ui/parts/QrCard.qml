// A QR code on white with its quiet zone of four modules; each module is a whole number of pixels.
import QtQuick
import QtQuick.Window
import look

Rectangle {
    id: root

    required property url code
    required property string name
    readonly property int quietModules: 4
    readonly property int modules: image.implicitWidth + 2 * root.quietModules
    readonly property int modulePx: Math.max(Theme.qrModulePx, Math.round(Theme.qrSize * Screen.devicePixelRatio / Math.max(1, root.modules)))
    readonly property real module: root.modulePx / Screen.devicePixelRatio

    implicitWidth: image.status === Image.Ready ? root.modules * root.module : Theme.qrSize
    implicitHeight: implicitWidth
    radius: Theme.radiusMedium
    color: Theme.paper
    opacity: image.status === Image.Ready ? 1 : 0
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Image {
        id: image

        anchors.centerIn: parent
        width: implicitWidth * root.module
        height: implicitHeight * root.module
        source: root.code
        smooth: false
        fillMode: Image.Stretch
    }
}
