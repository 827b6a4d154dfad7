// The board's screen. Made anew, it grows whole behind the one that shows, unseen, and then takes
// its place from one frame to the next: nobody sees a dark glass.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property bool isShown
    readonly property int timesMade: root.board.timesMade
    property bool isSecondInFront: false
    readonly property bool isMaking: growing.running

    onTimesMadeChanged: {
        (root.isSecondInFront ? first : second).active = true;
        growing.restart();
    }

    function change(): void {
        root.isSecondInFront = !root.isSecondInFront;
        (root.isSecondInFront ? first : second).active = false;
    }

    // As long as pictures take that are read from the disk
    Timer {
        id: growing

        interval: Theme.breath
        onTriggered: root.change()
    }

    Loader {
        id: first

        anchors.fill: parent
        // Not invisible: what cannot be seen at all does not fetch its pictures
        opacity: root.isSecondInFront ? 0 : 1
        enabled: !root.isSecondInFront
        sourceComponent: screen
    }

    Loader {
        id: second

        anchors.fill: parent
        active: false
        opacity: root.isSecondInFront ? 1 : 0
        enabled: root.isSecondInFront
        sourceComponent: screen
    }

    Component {
        id: screen

        BoardScreen {
            board: root.board
            isPortrait: root.isPortrait
            isShown: root.isShown
        }
    }
}
