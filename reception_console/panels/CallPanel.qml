// The right side: the call that is looked at, who should go, its story, and the next step.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property SelectedCall call
    required property NoteView note
    required property Commands commands

    color: Theme.groundRaised
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Call")

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space8
        visible: !root.call.hasCall
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
            textStyle: Label.Lead
            text: root.call.isOld ? qsTr("Waiting for the desk") : qsTr("All is quiet")
            color: Theme.inkSecondary
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space8
        anchors.topMargin: Theme.space7
        anchors.bottomMargin: Theme.space5
        visible: root.call.hasCall
        spacing: Theme.space3

        CallHead {
            Layout.fillWidth: true
            call: root.call
            commands: root.commands
        }

        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space3
            visible: root.call.suggestions.count > 0
            textStyle: Label.Lead
            text: root.call.isPlaced ? qsTr("Who should go") : qsTr("Send somebody else")
            font.weight: Font.Medium
        }

        RowsColumn {
            id: suggestions

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Math.max(1, implicitHeight)
            Layout.minimumHeight: Math.min(implicitHeight, Theme.px(120))
            visible: count > 0
            opacity: root.call.isOld ? 0.9 : 1
            spacing: Theme.space2
            model: root.call.suggestions
            delegate: SuggestionCard {
                width: suggestions.width
                onActivated: root.commands.send(advisor)
            }
        }

        CallStory {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: implicitHeight
            Layout.minimumHeight: Math.min(implicitHeight, Theme.px(124))
            Layout.maximumHeight: implicitHeight
            Layout.topMargin: Theme.space3
            story: root.call.story
            asOfWords: root.call.asOfWords
        }

        Item {
            Layout.fillHeight: true
        }

        Label {
            Layout.fillWidth: true
            visible: text !== ""
            textStyle: Label.Caption
            text: root.call.viewerWords
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }

        NoteLine {
            Layout.fillWidth: true
            visible: root.call.viewerWords === ""
            note: root.note
            commands: root.commands
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2
            opacity: root.call.isOld || root.call.pendingWords !== "" ? 0.6 : 1

            Repeater {
                model: root.call.actions

                KeyButton {
                    required property string action
                    required property string words
                    required property string keyWords
                    required property bool isWide
                    required isMain

                    Layout.fillWidth: true
                    Layout.columnSpan: isWide ? 2 : 1
                    objectName: `action-${action.replace("_", "-")}`
                    text: words
                    key: keyWords
                    onActivated: root.commands.act(action)
                }
            }
        }
    }

    Hairline {
        anchors.left: parent.left
        isVertical: true
        height: parent.height
    }
}
