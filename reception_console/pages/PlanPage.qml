// The page Plan.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property PlanEditorView view
    required property Commands commands
}
