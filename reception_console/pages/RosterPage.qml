// The page Roster.
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property RosterView view
    required property Commands commands
}
