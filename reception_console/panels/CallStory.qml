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

    implicitHeight: heading.height + Theme.space3 + list.contentHeight

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

    RowsView {
        id: list

        anchors.top: heading.bottom
        anchors.topMargin: Theme.space3
        anchors.bottom: parent.bottom
        width: parent.width
        clip: true
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.story
        Fade {
            isDownward: false
            visible: !list.atYBeginning
        }

        onCountChanged: Qt.callLater(list.positionViewAtEnd)
        onHeightChanged: Qt.callLater(list.positionViewAtEnd)
        delegate: Row {
            id: entry

            required property string timeWords
            required property string sentence

            width: ListView.view.width
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
