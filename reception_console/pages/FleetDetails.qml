// What else a board tells of itself: labels and values, long ones on lines of their own.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Column {
    id: root

    required property RowList details

    Repeater {
        model: root.details

        Column {
            id: line

            required property string label
            required property string value

            width: root.width

            Hairline {
                width: parent.width
            }

            Label {
                width: parent.width
                topPadding: Theme.space2
                textStyle: Label.Micro
                text: line.label
                color: Theme.inkSecondary
            }

            Label {
                width: parent.width
                bottomPadding: Theme.space2
                textStyle: Label.Caption
                wrapMode: Text.Wrap
                text: line.value
            }
        }
    }
}
