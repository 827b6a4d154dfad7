// The page Report.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property ReportView view
    required property Commands commands
}
