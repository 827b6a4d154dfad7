// One or two lines of a row of the history.
import QtQuick
import look

Column {
    id: root

    required property string words
    property string detail: ""
    property bool isStrong: false
    property bool isTabular: false
    property bool isAtEnd: false

    anchors.verticalCenter: parent?.verticalCenter

    Label {
        width: root.width
        horizontalAlignment: root.isAtEnd ? Text.AlignRight : Text.AlignLeft
        textStyle: Label.Small
        text: root.words
        isTabular: root.isTabular
        font.weight: root.isStrong ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }

    Label {
        width: root.width
        visible: text !== ""
        textStyle: Label.Caption
        text: root.detail
        isTabular: root.isTabular
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
}
