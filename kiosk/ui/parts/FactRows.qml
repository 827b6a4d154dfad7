// As many facts as fit the height, never half a one.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Column {
    id: root

    required property Listing rows
    required property real room
    readonly property int shown: Math.max(0, Math.floor(root.room / Theme.rowHeight))

    Repeater {
        model: root.rows

        FactRow {
            required property int index

            width: root.width
            visible: index < root.shown
        }
    }
}
