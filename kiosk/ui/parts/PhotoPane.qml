// One picture. When another comes, the last one stays until the new one can be shown, then they
// cross; there is never nothing in between. `isAtOnce` decodes before the next frame.
import QtQuick
import look

Item {
    id: root

    required property string source
    property bool isAtOnce: false
    readonly property bool isReady: front.status === Image.Ready || back.status === Image.Ready

    signal unreadable(string link)

    onSourceChanged: root.take()
    Component.onCompleted: root.take()

    Image {
        id: back

        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }

    Image {
        id: front

        anchors.fill: parent
        asynchronous: !root.isAtOnce
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
        onStatusChanged: root.follow()
    }

    SoftEdges {
        anchors.fill: parent
        picture: front
    }

    NumberAnimation {
        id: crossing

        target: front
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.calm
        easing.type: Theme.easing
        onFinished: back.source = ""
    }

    function take() {
        crossing.stop();
        if (root.source === "")
            back.source = "";
        else if (front.status === Image.Ready)
            back.source = front.source;
        root.load();
    }

    function load() {
        front.opacity = 0;
        front.source = root.source;
        root.follow();
    }

    function follow() {
        if (front.status === Image.Error)
            Qt.callLater(root.unreadable, root.source);
        if (front.status !== Image.Ready || front.opacity > 0)
            return;
        if (back.status === Image.Ready)
            crossing.restart();
        else
            front.opacity = 1;
    }
}
