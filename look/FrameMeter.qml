// Frames a second and the longest frame of the last second; for whoever tunes a board.
import QtQuick

Rectangle {
    id: root

    property int frames: 0
    property real longestMs: 0
    property string reading: ""

    implicitWidth: label.implicitWidth + 2 * Theme.space3
    implicitHeight: label.implicitHeight + Theme.space2
    radius: Theme.radiusSmall
    color: Theme.scrim

    Label {
        id: label

        anchors.centerIn: parent
        textStyle: Label.Caption
        isTabular: true
        text: root.reading
    }

    FrameAnimation {
        running: root.visible
        onTriggered: {
            root.frames += 1;
            root.longestMs = Math.max(root.longestMs, frameTime * 1000);
        }
    }

    Timer {
        interval: 1000
        repeat: true
        running: root.visible
        onTriggered: {
            root.reading = `${root.frames} fps  ${root.longestMs.toFixed(0)} ms`;
            root.frames = 0;
            root.longestMs = 0;
        }
    }
}
