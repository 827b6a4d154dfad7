// What happened to the call so far, as a timeline: a line with a shape for each step, its time, what
// it was and who did it; the newest last and always in sight.
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

        anchors.left: parent.left
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
        isEndInSight: true
        model: root.story
        delegate: StoryStep {
            width: list.width
        }
    }
}
