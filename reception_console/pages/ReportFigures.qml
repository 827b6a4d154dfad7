// The key figures side by side; whichever is pointed at or has the keyboard explains itself below.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Column {
    id: root

    required property ReportView view
    property string about: ""

    function explain(words: string): void {
        root.about = words;
    }

    spacing: Theme.space3

    Row {
        id: figures

        width: parent.width
        spacing: Theme.space4

        Repeater {
            model: root.view.figures

            ReportFigure {
                width: Math.floor((figures.width - (root.view.figures.count - 1) * figures.spacing) / Math.max(1, root.view.figures.count))
                onExplained: words => root.explain(words)
            }
        }
    }

    Label {
        width: parent.width
        height: Theme.px(50)
        verticalAlignment: Text.AlignVCenter
        textStyle: Label.Caption
        text: root.about !== "" ? root.about : qsTr("Point at a figure, or reach it with Tab, to read what it counts.")
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: Theme.inkSecondary
    }
}
