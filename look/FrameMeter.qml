// How evenly the last frames came; for whoever tunes a board. It is told, and draws only when told:
// a meter that kept the screen moving would measure itself.
import QtQuick

Rectangle {
    id: root

    property int frames: 0
    property real p50Ms: 0
    property real p99Ms: 0
    property int dropped: 0

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + Theme.space2
    radius: Theme.radiusSmall
    color: Theme.scrim

    Label {
        id: label

        anchors.centerIn: parent
        textStyle: Label.Caption
        isTabular: true
        text: qsTr("%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped").arg(root.frames).arg(root.p50Ms.toFixed(1)).arg(root.p99Ms.toFixed(1)).arg(root.dropped)
    }
}
