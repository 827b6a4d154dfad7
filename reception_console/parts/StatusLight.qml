// Whether something is well: a disc when it is, a diamond when it is not, a dash as long as nobody
// knows, and the words for it.
import QtQuick
import look

Row {
    id: root

    required property string words
    required property bool isWell
    property bool isKnown: true
    readonly property bool isCalm: root.isWell || !root.isKnown
    property int maximumWidth: 100000
    property int maximumLines: 1

    spacing: Theme.space2

    Mark {
        id: sign

        y: Math.round((label.height / label.lineCount - height) / 2)
        name: !root.isKnown ? "dash" : root.isWell ? "disc" : "diamond"
        size: Theme.px(14)
        color: !root.isKnown ? Theme.inkSecondary : root.isWell ? Theme.good : Theme.accent
    }

    Label {
        id: label

        width: Math.min(implicitWidth, root.maximumWidth - sign.width - root.spacing)
        textStyle: Label.Small
        text: root.words
        wrapMode: root.maximumLines > 1 ? Text.Wrap : Text.NoWrap
        maximumLineCount: root.maximumLines
        color: root.isCalm ? Theme.inkSecondary : Theme.accent
    }
}
