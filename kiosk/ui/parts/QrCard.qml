// A QR code on white with its quiet zone of four modules; each module is a whole number of pixels.
// The card is as large as a usual link's code of the wished width needs it; it keeps its size
// whatever the code says, and is blank while the code is being made.
import QtQuick
import QtQuick.Window
import look

Rectangle {
    id: root

    required property url code
    required property string name
    // The code's width on the glass, without its quiet zone
    required property real widthMm
    // Where there is less room the code is smaller, and read from less far away
    property real maximumSize: 100000
    readonly property int quietModules: 4
    readonly property int usualModules: 29
    readonly property int modules: image.status === Image.Ready ? image.implicitWidth : root.usualModules
    readonly property real wishedPx: root.widthMm * Theme.mm * Screen.devicePixelRatio
    readonly property real module: root.modulePx(root.modules) / Screen.devicePixelRatio

    // Not far from the wish, at most what there is room for, and never less than can be read
    function modulePx(modules: int): int {
        const room = Math.floor(root.maximumSize * Screen.devicePixelRatio / (modules + 2 * root.quietModules));
        return Math.max(Theme.qrModulePx, Math.min(room, Math.round(root.wishedPx / modules)));
    }

    function cardSize(modules: int): real {
        return (modules + 2 * root.quietModules) * root.modulePx(modules) / Screen.devicePixelRatio;
    }

    implicitWidth: Math.max(root.cardSize(root.usualModules), root.cardSize(root.modules))
    implicitHeight: implicitWidth
    radius: Math.min(Theme.radiusMedium, root.module)
    color: Theme.paper
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name

    Image {
        id: image

        // On whole pixels, so that each module is as sharp as the glass
        x: Math.round((root.width - width) / 2)
        y: Math.round((root.height - height) / 2)
        width: implicitWidth * root.module
        height: implicitHeight * root.module
        source: root.code
        smooth: false
        fillMode: Image.Stretch
    }
}
