// One cell of the list of advisors: what it says, and smaller below it what belongs to that.
import QtQuick
import look

Column {
    id: root

    required property string words
    property string detail: ""
    property color ink: Theme.ink
    property color detailInk: Theme.inkSecondary

    spacing: Theme.px(2)

    Label {
        width: parent.width
        text: root.words
        color: root.ink
        Accessible.ignored: true
    }

    Label {
        width: parent.width
        visible: text !== ""
        textStyle: Label.Caption
        text: root.detail
        color: root.detailInk
        isTabular: true
        Accessible.ignored: true
    }
}
