// The boards as pictures: what each showed, and how long ago.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

GridView {
    id: root

    required property FleetView view
    required property bool hasKeys
    readonly property int columns: Math.max(1, Math.floor(root.width / Theme.px(300)))

    signal touched

    cellWidth: Math.floor(root.width / root.columns)
    cellHeight: Math.round((root.cellWidth - Theme.space4) * 0.625) + Theme.px(74)
    cacheBuffer: 0
    displayMarginBeginning: 320
    displayMarginEnd: 320
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
    model: root.view.rows
    currentIndex: root.view.current
    onCurrentIndexChanged: positionViewAtIndex(currentIndex, GridView.Contain)
    onColumnsChanged: root.view.setColumns(root.columns)
    Component.onCompleted: root.view.setColumns(root.columns)
    delegate: FleetCard {
        width: GridView.view.cellWidth
        height: GridView.view.cellHeight
        hasKeys: root.hasKeys
        onChosen: modifiers => {
            root.touched();
            root.view.choose(board, modifiers);
        }
        onLooked: root.view.glass.look(board)
        onMarked: {
            root.touched();
            root.view.mark(board);
        }
    }
}
