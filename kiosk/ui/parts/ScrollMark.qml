// A thin mark beside a list that is longer than its room.
import QtQuick
import look

Rectangle {
    id: root

    required property Flickable list

    visible: root.list.visibleArea.heightRatio < 1
    anchors.right: root.list.right
    anchors.rightMargin: -Theme.space5
    y: root.list.y + root.list.visibleArea.yPosition * root.list.height
    width: Math.max(2, Theme.stroke)
    height: root.list.visibleArea.heightRatio * root.list.height
    radius: width / 2
    color: Theme.outline
}
