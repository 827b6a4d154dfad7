// The page Fleet.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property FleetView view
    required property Commands commands
}
