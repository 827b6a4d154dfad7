// A car from above, or the bay where none stands, drawn once for each look; all that shows cars on
// a plan shows them so. `drawn` is the look as in car_pictures, sizes are pixels.
import QtQuick

Image {
    id: root

    required property string drawn
    required property color outline
    required property color shade
    required property real headingDeg
    required property real bodyLength
    required property real bodyBreadth
    required property real spanX
    required property real spanY
    // Room around the car in its picture, for the ring
    readonly property int room: 10

    width: Math.ceil(root.spanX) + 2 * root.room
    height: Math.ceil(root.spanY) + 2 * root.room
    sourceSize: Qt.size(width, height)
    source: `image://cars/${root.drawn}/${root.outline.toString().slice(1)}/${root.shade.toString().slice(1)}/${root.headingDeg}/${root.bodyLength.toFixed(1)}/${root.bodyBreadth.toFixed(1)}`
    Accessible.ignored: true
}
