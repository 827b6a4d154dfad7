// What happened to the call so far: times and sentences, the newest last and always in sight.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property RowList story
    // When the story was last whole, if it is not any more
    property string asOfWords: ""

    implicitHeight: heading.height + Theme.space3 + list.implicitHeight

    Label {
        id: heading

        textStyle: Label.Lead
        text: qsTr("Story", "what happened to the call")
        font.weight: Font.Medium
    }

    Label {
        anchors.left: heading.right
        anchors.leftMargin: Theme.space3
        anchors.baseline: heading.baseline
        visible: text !== ""
        textStyle: Label.Caption
        text: root.asOfWords
        color: Theme.accent
        isTabular: true
    }

    RowsColumn {
        id: list

        anchors.top: heading.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.space2
        isEndInSight: true
        model: root.story
        delegate: Row {
            id: entry

            required property string timeWords
            required property string sentence

            width: list.width
            spacing: Theme.space4

            Label {
                id: time

                textStyle: Label.Caption
                text: entry.timeWords
                color: Theme.inkSecondary
                isTabular: true
            }

            Label {
                width: entry.width - time.width - entry.spacing
                textStyle: Label.Caption
                text: entry.sentence
                wrapMode: Text.WordWrap
                maximumLineCount: 2
            }
        }
    }
}
