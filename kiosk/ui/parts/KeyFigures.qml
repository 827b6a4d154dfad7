// Up to four figures in one or two rows, divided by hairlines. Pressing one asks for its group.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Grid {
    id: root

    required property Rows figures
    required property int count
    readonly property int gutter: Theme.space10
    readonly property real cellWidth: (width - (columns - 1) * gutter) / Math.max(1, columns)

    signal chosen(string key)

    height: Math.ceil(root.count / root.columns) * (Theme.figureHeight + root.rowSpacing) - root.rowSpacing
    columnSpacing: root.gutter
    rowSpacing: Theme.space6

    Repeater {
        model: root.figures

        KeyFigure {
            id: figure

            required property int index
            required property string key
            required property string spoken

            objectName: `figure-${figure.key}`
            name: figure.spoken
            width: root.cellWidth
            onActivated: root.chosen(figure.key)

            Hairline {
                isVertical: true
                visible: figure.index % root.columns !== 0
                x: -root.gutter / 2 - Theme.space2
                y: Theme.space4
                height: figure.height - Theme.space4
            }
        }
    }
}
