// One picture after another, each dissolving into the next. Nothing moves before the next one is
// decoded, the last one stays until it is covered, and nothing is ever dark between them.
import QtQuick
import look

Item {
    id: root

    required property url source

    onSourceChanged: next.source = root.source

    component Picture: Image {
        anchors.fill: parent
        sourceSize: Qt.size(width, height)
        fillMode: Image.PreserveAspectFit
    }

    Picture {
        id: last
    }

    Picture {
        id: next

        source: root.source
        opacity: 0
        asynchronous: true
        onStatusChanged: {
            if (status === Image.Ready && source.toString() !== last.source.toString())
                fade.restart();
        }
    }

    NumberAnimation {
        id: fade

        target: next
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.dissolve
        easing.type: Easing.InOutSine
        onFinished: {
            // The same file at the same size: it is there at once
            last.source = next.source;
            next.opacity = 0;
        }
    }
}
