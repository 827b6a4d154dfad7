// What a CSV file of advisors looks like, until one is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import look

Column {
    id: root

    readonly property list<string> cells: ["name", "languages", "models", "shifts", "Li Na", "zh-CN en", "eqs eqe", "mon-fri 09:00-18:00 break 12:30-13:15", "Sofia Alves", "pt en", "g-class", "mon wed 09:00-14:00 | sat 10:00-16:00"]

    spacing: Theme.space3

    Label {
        textStyle: Label.Caption
        text: qsTr("For example:")
        color: Theme.inkSecondary
    }

    Rectangle {
        width: parent.width
        height: table.height + 2 * Theme.space4
        radius: Theme.radiusSmall
        color: Theme.groundRaised

        Grid {
            id: table

            x: Theme.space4
            y: Theme.space4
            columns: 4
            columnSpacing: Theme.space8
            rowSpacing: Theme.space2

            Repeater {
                model: root.cells.length

                Label {
                    required property int index

                    textStyle: Label.Caption
                    text: root.cells[index]
                    color: index < 4 ? Theme.inkSecondary : Theme.ink
                    font.weight: index < 4 ? Font.Medium : Font.Normal
                }
            }
        }
    }

    Label {
        width: parent.width
        textStyle: Label.Caption
        text: qsTr("There may also be id, state (free, away or off) and portrait (a link).")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
    }
}
