// A closed showroom: black, and one dim hint that never stays long in one place. The touch that wakes
// the board does nothing else.
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property PanelView panel

    color: Theme.asleep
    Accessible.role: Accessible.StaticText
    Accessible.name: hint.text

    Label {
        id: hint

        readonly property real inset: Theme.space24

        x: hint.inset + (root.width - 2 * hint.inset - hint.implicitWidth) * root.panel.hintX
        y: hint.inset + (root.height - 2 * hint.inset - hint.implicitHeight) * root.panel.hintY
        textStyle: Label.Heading
        text: root.panel.hint
        color: Theme.outline
        Accessible.ignored: true
    }

    SequentialAnimation {
        id: arrival

        NumberAnimation {
            target: hint
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.dissolve
        }
    }

    Connections {
        target: root.panel

        function onHintChanged() {
            arrival.restart();
        }
    }
}
