// What the law wants beside a car's figures: always in full. Where it is longer than its room it can be
// pulled up, and a mark beside it says so.
import QtQuick
import look

Flickable {
    id: root

    required property list<string> notes
    property real room: 100000
    readonly property bool hasNotes: root.notes.length > 0

    visible: root.hasNotes
    implicitHeight: root.hasNotes ? Math.min(root.room, lines.implicitHeight) : 0
    contentHeight: lines.implicitHeight
    interactive: contentHeight > height + 1
    boundsBehavior: Flickable.StopAtBounds
    clip: root.interactive

    Label {
        id: lines

        width: root.width
        textStyle: Label.Caption
        text: root.notes.join("\n")
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }

    Rectangle {
        parent: root
        visible: root.interactive
        anchors.right: parent.right
        y: root.visibleArea.yPosition * root.height
        width: Math.max(2, Theme.stroke)
        height: root.visibleArea.heightRatio * root.height
        radius: width / 2
        color: Theme.outline
    }
}
