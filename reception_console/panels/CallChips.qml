// What is known of the shopper, in chips: her language first, because it decides who should go.
import QtQuick
import look
import reception_console

Flow {
    id: root

    required property SelectedCall call

    spacing: Theme.space2

    Chip {
        text: root.call.languageWords
        tone: Chip.Accent
        maximumWidth: root.width
    }

    Chip {
        text: root.call.kindWords
        maximumWidth: root.width
    }

    Chip {
        visible: root.call.seenWords !== ""
        text: root.call.seenWords
        maximumWidth: root.width
    }
}
