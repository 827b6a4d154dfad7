// What is the matter with a board, one sentence each.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console.parts

Column {
    id: root

    required property list<string> troubles

    spacing: Theme.space2

    Repeater {
        model: root.troubles

        StatusLight {
            required property string modelData

            words: modelData
            isWell: false
            maximumWidth: root.width
            maximumLines: 6
        }
    }
}
