// The list that drops from a FieldChoice: lies over everything in the window, below its field or,
// where there is no room, above it. The keyboard stays with the field, which passes its keys on.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property Item anchor
    required property list<string> words
    required property int current
    property bool isOpen: false
    property int place: 0
    property string letters: ""
    readonly property int rowHeight: Theme.px(42)
    readonly property Item glass: root.anchor.Window.contentItem

    signal taken(int place)

    function open(): void {
        root.place = Math.max(0, root.current);
        root.isOpen = root.words.length > 0;
    }

    function take(place: int): void {
        root.isOpen = false;
        if (place >= 0 && place < root.words.length)
            root.taken(place);
    }

    // True if the key meant something here
    function press(key: int, text: string): bool {
        if (!root.isOpen && (key === Qt.Key_Down || key === Qt.Key_Up))
            root.open();
        else if (key === Qt.Key_Escape && root.isOpen)
            root.isOpen = false;
        else if (key === Qt.Key_Down || key === Qt.Key_Up)
            root.place = Math.max(0, Math.min(root.words.length - 1, root.place + (key === Qt.Key_Down ? 1 : -1)));
        else if (key === Qt.Key_Home || key === Qt.Key_End)
            root.place = key === Qt.Key_Home ? 0 : root.words.length - 1;
        else
            return text.trim() !== "" && root.seek(text);
        return true;
    }

    function seek(text: string): bool {
        root.letters = forgetting.running ? root.letters + text.toLowerCase() : text.toLowerCase();
        forgetting.restart();
        const found = root.words.findIndex(one => one.toLowerCase().includes(root.letters));
        if (found >= 0 && !root.isOpen)
            root.open();
        root.place = found >= 0 ? found : root.place;
        return found >= 0;
    }

    Timer {
        id: forgetting

        interval: 1200
    }

    Loader {
        active: root.isOpen
        sourceComponent: Item {
            id: sheet

            // Anew when the window is made larger or smaller
            readonly property point foot: sheet.width + sheet.height > 0 ? root.anchor.mapToItem(sheet, 0, root.anchor.height + Theme.space1) : Qt.point(0, 0)
            readonly property real wanted: Math.min(8.5, root.words.length) * root.rowHeight + 2 * Theme.space1
            readonly property bool isAbove: sheet.foot.y + sheet.wanted > sheet.height - Theme.space3 && sheet.foot.y > sheet.height / 2

            parent: root.glass
            anchors.fill: parent
            z: 1000

            TapHandler {
                onTapped: root.isOpen = false
            }

            WheelHandler {
                onWheel: root.isOpen = false
            }

            Rectangle {
                x: sheet.foot.x
                y: sheet.isAbove ? sheet.foot.y - root.anchor.height - 2 * Theme.space1 - height : sheet.foot.y
                width: root.anchor.width
                height: Math.min(sheet.wanted, sheet.isAbove ? sheet.foot.y - root.anchor.height - Theme.space6 : sheet.height - sheet.foot.y - Theme.space3)
                radius: Theme.radiusMedium
                color: Theme.panel
                border.color: Theme.outline
                border.width: Theme.hair

                RowsView {
                    id: rows

                    anchors.fill: parent
                    anchors.margins: Theme.space1
                    model: root.words.length
                    currentIndex: root.place
                    highlightMoveDuration: 0
                    onCurrentIndexChanged: rows.positionViewAtIndex(rows.currentIndex, ListView.Contain)
                    Component.onCompleted: rows.positionViewAtIndex(root.place, ListView.Center)
                    delegate: DropRow {
                        required property int index

                        width: ListView.view.width
                        height: root.rowHeight
                        words: root.words[index] ?? ""
                        isCurrent: index === root.place
                        isTaken: index === root.current
                        onActivated: root.take(index)
                    }
                }
            }
        }
    }
}
