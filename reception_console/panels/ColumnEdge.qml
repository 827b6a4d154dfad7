// The edge between two columns: dragged, or moved with the arrow keys, it makes a column wider or
// narrower; pressed twice, all are as wide as at first.
import QtQuick
import look

Item {
    id: root

    required property string name
    // In design pixels, as wanted; what is shown may be less where there is no room
    required property int columnWidth
    // Whether the column lies before the edge, where lines of writing begin
    required property bool isColumnBefore
    property int startWidth: 0
    readonly property int sign: root.isColumnBefore !== root.LayoutMirroring.enabled ? 1 : -1

    signal moved(int width)
    signal reset

    width: Theme.px(12)
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: root.name
    Accessible.focusable: true
    Keys.onLeftPressed: root.moved(root.columnWidth - 20 * root.sign)
    Keys.onRightPressed: root.moved(root.columnWidth + 20 * root.sign)

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.activeFocus || drag.active ? Theme.px(3) : hover.hovered ? Theme.stroke : 0
        height: parent.height
        color: root.activeFocus ? Theme.ink : Theme.accent
    }

    HoverHandler {
        id: hover

        cursorShape: Qt.SplitHCursor
    }

    TapHandler {
        onDoubleTapped: root.reset()
    }

    DragHandler {
        id: drag

        target: null
        yAxis.enabled: false
        cursorShape: Qt.SplitHCursor
        onActiveChanged: {
            if (active)
                root.startWidth = root.columnWidth;
        }
        onActiveTranslationChanged: {
            if (drag.active)
                root.moved(Math.round(root.startWidth + root.sign * drag.activeTranslation.x / Theme.unit));
        }
    }
}
