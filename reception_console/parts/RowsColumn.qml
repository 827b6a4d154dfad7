// A short list whose rows may differ in height: all of them are made, so its height is known.
import QtQuick

Item {
    id: root

    property alias model: rows.model
    property alias delegate: rows.delegate
    property alias spacing: column.spacing
    readonly property alias count: rows.count
    property bool isEndInSight: false

    // A layout gives whole pixels: what is cut off by half of one would count as more to scroll to.
    implicitHeight: Math.ceil(column.implicitHeight)

    Flickable {
        id: view

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight
        onHeightChanged: Qt.callLater(root.settle)
        onContentHeightChanged: Qt.callLater(root.settle)

        Column {
            id: column

            width: view.width

            Repeater {
                id: rows
            }
        }
    }

    Fade {
        isDownward: false
        visible: !view.atYBeginning
    }

    Fade {
        anchors.bottom: parent.bottom
        visible: !view.atYEnd
    }

    function settle() {
        if (root.isEndInSight)
            view.contentY = Math.max(0, view.contentHeight - view.height);
    }
}
