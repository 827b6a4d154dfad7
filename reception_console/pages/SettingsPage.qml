// The page Settings.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property SettingsView view
    required property Commands commands
}
