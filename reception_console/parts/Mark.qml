// A small shape that says the same as the colour beside it. Silent: the word beside it speaks.
import QtQuick
import look

Image {
    id: root

    required property string name
    property int size: Theme.textSmall
    property color color: Theme.ink

    mirror: root.name === "arrow" && root.LayoutMirroring.enabled
    visible: root.name !== ""
    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size * Screen.devicePixelRatio, root.size * Screen.devicePixelRatio)
    source: root.name === "" ? "" : `image://marks/${root.name}/${root.color.toString().slice(1)}`
    Accessible.ignored: true
}
