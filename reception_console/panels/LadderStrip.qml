// How far the desk has climbed for this call: offered to whom, and whether the manager was told.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property RowList ladder

    spacing: Theme.space2

    Repeater {
        model: root.ladder

        Row {
            id: rung

            required property string words
            required property int level

            width: root.width
            spacing: Theme.space3

            Mark {
                id: sign

                y: Math.round((line.font.pixelSize * 1.35 - height) / 2)
                name: Tones.urgencyMarks[rung.level]
                size: Theme.px(15)
                color: Tones.urgencyInks[rung.level]
            }

            Label {
                id: line

                width: rung.width - sign.width - rung.spacing
                textStyle: Label.Small
                text: rung.words
                color: Tones.urgencyInks[rung.level]
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
    }
}
