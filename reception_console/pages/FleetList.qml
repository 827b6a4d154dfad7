// The boards as rows, the cursor always in sight.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property FleetView view
    required property bool hasKeys

    signal touched

    FleetHead {
        id: head

        width: parent.width
        view: root.view
    }

    RowsView {
        id: list

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.view.rows
        currentIndex: root.view.current
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
        delegate: FleetLine {
            width: ListView.view.width
            hasKeys: root.hasKeys
            isOld: root.view.isOld
            onChosen: modifiers => {
                root.touched();
                root.view.choose(board, modifiers);
            }
            onMarked: {
                root.touched();
                root.view.mark(board);
            }
        }

        Fade {
            anchors.bottom: parent.bottom
            visible: !list.atYEnd
            ground: Theme.ground
        }
    }
}
