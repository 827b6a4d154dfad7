// The calls that were found: as many rows as are in sight, over a list that may have a million.
// Tab leads to the table as a whole; the arrows walk its rows.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property HistoryView view
    readonly property int rowHeight: Theme.px(56)
    readonly property int rowsInSight: Math.max(1, Math.floor(rows.height / root.rowHeight) - 1)

    signal opened

    function bringToSight(row: int): void {
        rows.positionViewAtIndex(row, ListView.Contain);
    }

    function tell(): void {
        const first = Math.max(0, Math.floor((rows.contentY - rows.originY) / root.rowHeight));
        root.view.see(first, first + 2 * root.rowsInSight + 2);
    }

    objectName: "history-table"
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Calls that were found")
    Accessible.focusable: true

    HistoryColumns {
        id: columns

        width: root.width
    }

    HistoryHead {
        id: head

        width: parent.width
        columns: columns
    }

    RowsView {
        id: rows

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        reuseItems: true
        model: root.view.found
        opacity: root.view.isSlow ? 0.55 : 1
        onContentYChanged: Qt.callLater(root.tell)
        onHeightChanged: Qt.callLater(root.tell)
        onCountChanged: Qt.callLater(root.tell)
        delegate: HistoryRow {
            width: ListView.view.width
            height: root.rowHeight
            columns: columns
            isSelected: index === root.view.current
            isWalked: isSelected && root.activeFocus
            onActivated: root.view.select(index)
        }

        TapHandler {
            acceptedButtons: Qt.LeftButton
            gesturePolicy: TapHandler.WithinBounds
            onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
            onDoubleTapped: root.opened()
        }
    }

    Fade {
        anchors.bottom: rows.bottom
        visible: !rows.atYEnd && rows.count > 0
        ground: Theme.ground
    }

    Rectangle {
        anchors.right: parent.right
        y: rows.y + rows.visibleArea.yPosition * rows.height
        visible: rows.visibleArea.heightRatio < 1
        width: Theme.px(4)
        height: Math.max(Theme.space6, rows.visibleArea.heightRatio * rows.height)
        radius: width / 2
        color: Theme.outline
    }

    HistoryState {
        anchors.fill: rows
        view: root.view
    }
}
