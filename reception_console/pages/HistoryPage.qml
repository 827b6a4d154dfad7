// The page History.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property HistoryView view
    required property Commands commands
}
