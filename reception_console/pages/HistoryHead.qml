// What the columns of the history are.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property HistoryColumns columns
    readonly property list<string> titles: [qsTr("When"), qsTr("Stand and car"), qsTr("Language"), qsTr("Accepted in"), qsTr("There in"), qsTr("Advisor"), qsTr("Outcome"), qsTr("Note")]

    implicitHeight: Theme.px(48)

    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.columns.edge
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.columns.gap

        Repeater {
            model: root.titles

            Label {
                required property int index
                required property string modelData
                readonly property bool isFigure: index === 3 || index === 4

                width: root.columns.widths[index]
                horizontalAlignment: isFigure ? Text.AlignRight : Text.AlignLeft
                textStyle: Label.Caption
                text: modelData
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                lineHeight: 0.9
                color: Theme.inkSecondary
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
