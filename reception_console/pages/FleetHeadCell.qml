// The name of a column; a press sorts by it, once more turns it round.
import QtQuick
import look
import reception_console

Pressable {
    id: root

    required property FleetView view
    required property string column
    required property string text
    readonly property bool isSorted: root.view.sortedBy === root.column

    objectName: `fleet-sort-${root.column}`
    name: root.isSorted ? (root.view.isFalling ? qsTr("%1, sorted falling").arg(root.text) : qsTr("%1, sorted").arg(root.text)) : root.text
    role: Accessible.ColumnHeader
    height: Theme.px(40)
    onActivated: root.view.sortBy(root.column)

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.space1
        radius: Theme.radiusSmall
        color: "transparent"
        border.color: Theme.ink
        border.width: root.hasFocusRing ? Theme.stroke : 0
    }

    Row {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: Math.min(implicitWidth, root.width - (arrow.visible ? arrow.width + Theme.space1 : 0) - Theme.space1)
            textStyle: Label.Caption
            text: root.text
            color: root.isSorted ? Theme.ink : root.isHovered ? Theme.ink : Theme.inkSecondary
            font.weight: root.isSorted ? Font.Medium : Font.Normal
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            visible: root.isSorted
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            rotation: root.view.isFalling ? -90 : 90
            size: Theme.textCaption
            color: Theme.accent
        }
    }
}
