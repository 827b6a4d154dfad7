// A form that may be longer than its page: what the keyboard is on is always in sight.
import QtQuick
import look

Flickable {
    id: root

    property int spacing: Theme.space6
    property real columnWidth: root.width
    property color ground: Theme.ground
    default property alias content: column.data
    readonly property Item focused: root.Window.activeFocusItem

    function bringInSight(): void {
        let inside = root.focused;
        while (inside && inside !== column)
            inside = inside.parent;
        if (!inside || root.moving)
            return;
        const top = root.focused.mapToItem(column, 0, 0).y;
        const foot = top + root.focused.height + Theme.space12;
        if (top - Theme.space12 < root.contentY)
            root.contentY = Math.max(0, top - Theme.space12);
        else if (foot > root.contentY + root.height)
            root.contentY = Math.min(root.contentHeight - root.height, foot - root.height);
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.implicitHeight + Theme.space6
    onFocusedChanged: Qt.callLater(root.bringInSight)

    Fade {
        parent: root
        z: 1
        isDownward: false
        ground: root.ground
        visible: !root.atYBeginning
    }

    Fade {
        parent: root
        z: 1
        anchors.bottom: parent.bottom
        ground: root.ground
        visible: !root.atYEnd
    }

    Column {
        id: column

        anchors.left: parent.left
        width: root.columnWidth
        spacing: root.spacing
    }
}
