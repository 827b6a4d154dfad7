// Whether something is well: a disc when it is, a diamond when it is not, and the words for it.
import QtQuick
import look

Row {
    id: root

    required property string words
    required property bool isWell

    spacing: Theme.space2

    Mark {
        anchors.verticalCenter: parent.verticalCenter
        name: root.isWell ? "disc" : "diamond"
        size: Theme.px(14)
        color: root.isWell ? Theme.good : Theme.accent
    }

    Label {
        textStyle: Label.Small
        text: root.words
        color: root.isWell ? Theme.inkSecondary : Theme.accent
    }
}
