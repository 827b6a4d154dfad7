// Up to four figures in one or two rows, divided by hairlines. Pressing one asks for its group.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Grid {
    id: root

    required property Listing figures
    required property int count
    readonly property int gutter: Theme.space10
    readonly property real cellWidth: (width - (columns - 1) * gutter) / Math.max(1, columns)

    // Smaller where four stand in a narrow row
    readonly property int figurePx: Math.min(Theme.textFigure, Math.round(root.cellWidth * 0.36))
    readonly property int lineHeight: Math.round(root.figurePx * 1.26) + Math.round(Theme.textBody * 1.4)

    signal chosen(string key)

    height: Math.ceil(root.count / root.columns) * (root.lineHeight + root.rowSpacing) - root.rowSpacing
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
            figurePx: root.figurePx
            onActivated: root.chosen(figure.key)

            Hairline {
                isVertical: true
                visible: figure.index % root.columns !== 0
                anchors.left: parent.left
                anchors.leftMargin: -root.gutter / 2 - Theme.space2
                y: Theme.space4
                height: figure.height - Theme.space4
            }
        }
    }
}
