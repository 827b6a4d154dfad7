// A person: her portrait cut to a circle beforehand, or her initials. A portrait that cannot be
// read shows the initials, too. `initials` come from the view; names are not taken apart here.
import QtQuick

Rectangle {
    id: root

    required property string initials
    property url portrait
    property int size: Theme.space16
    property color ring: Theme.outline
    property color fill: Theme.panelRaised
    property color ink: Theme.ink
    readonly property bool hasPortrait: picture.status === Image.Ready

    implicitWidth: root.size
    implicitHeight: root.size
    radius: root.size / 2
    color: root.fill
    border.color: root.ring
    border.width: Theme.stroke

    Label {
        anchors.centerIn: parent
        visible: !root.hasPortrait
        text: root.initials
        color: root.ink
        font.pixelSize: Math.round(root.size * (root.initials.length > 2 ? 0.26 : 0.34))
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: Theme.stroke
        visible: root.hasPortrait
        source: root.portrait
        sourceSize: Qt.size(width, height)
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
    }
}
