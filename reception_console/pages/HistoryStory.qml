// The call that is looked at: how it went in large, its whole story, and a line for a remark.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import look
import reception_console
import reception_console.panels
import reception_console.parts

Rectangle {
    id: root

    required property StoryView story

    // Esc in the line for a remark gives the keyboard back to the table
    signal dismissed

    function takeFocus(): void {
        if (root.story.call !== "")
            remark.takeFocus();
    }

    function keep(): void {
        if (root.story.remark(remark.text))
            remark.text = "";
    }

    radius: Theme.radiusLarge
    color: Theme.groundRaised
    border.color: Theme.hairline
    border.width: Theme.hair
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The call that is looked at")

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space8
        visible: root.story.call === ""
        spacing: Theme.space3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "bell"
            size: Theme.iconLarge
            color: Theme.outline
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Small
            text: qsTr("Choose a call to read its story")
            color: Theme.inkSecondary
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space7
        visible: root.story.call !== ""
        spacing: Theme.space3

        HistoryFace {
            Layout.fillWidth: true
            story: root.story
        }

        CallStory {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.space3
            story: root.story.rows
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            textStyle: Label.Caption
            text: root.story.cutWords
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            textStyle: Label.Caption
            text: root.story.remarkState
            color: Theme.good
        }

        TextLine {
            id: remark

            objectName: "history-remark"
            Layout.fillWidth: true
            opacity: root.story.canRemark ? 1 : 0.6
            name: root.story.canRemark ? qsTr("Add a remark, and press Enter") : qsTr("No remark can be kept at this moment")
            placeholder: name
            maximumLength: 2000
            Keys.onReturnPressed: root.keep()
            Keys.onEnterPressed: root.keep()
            Keys.onEscapePressed: root.dismissed()
        }
    }
}
