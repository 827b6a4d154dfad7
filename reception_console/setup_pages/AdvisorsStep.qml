// One line for each advisor. Enter in the empty line goes on to the next step.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property SetupAdvisors advisors

    function takeFocus(): bool {
        name.takeFocus();
        return true;
    }

    function add(): bool {
        if (!root.advisors.add(name.typed))
            return false;
        name.text = "";
        name.takeFocus();
        rows.positionViewAtEnd();
        return true;
    }

    Column {
        id: next

        width: parent.width
        spacing: Theme.space4

        Item {
            width: parent.width
            height: name.height

            FieldText {
                id: name

                objectName: "advisor-name"
                anchors.left: parent.left
                width: parent.width - adding.width - Theme.space3
                maximumLength: 80
                label: qsTr("Name")
                placeholder: qsTr("Such as Li Na")
                onEdited: text => name.text = text
                Keys.onReturnPressed: event => event.accepted = root.add()
                Keys.onEnterPressed: event => event.accepted = root.add()
            }

            KeyButton {
                id: adding

                objectName: "advisor-add"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                enabled: name.text.trim() !== ""
                text: qsTr("Add")
                onActivated: root.add()
            }
        }

        Item {
            width: parent.width
            height: speaks.height

            Segmented {
                id: speaks

                objectName: "advisor-languages"
                anchors.left: parent.left
                width: parent.width - file.width - Theme.space4
                isSeveral: true
                label: qsTr("Speaks")
                values: root.advisors.languageChoices
                words: root.advisors.languageWords
                taken: root.advisors.nextLanguages
                onChosen: value => root.advisors.toggleNext(value)
            }

            KeyButton {
                id: file

                objectName: "advisors-csv"
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: qsTr("From a CSV file")
                onActivated: dialog.active = true
            }
        }

        Label {
            objectName: "csv-problem"
            visible: text !== ""
            width: parent.width
            textStyle: Label.Caption
            text: root.advisors.problem
            color: Theme.alarm
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => root.advisors.importFile(drop.urls.length > 0 ? drop.urls[0].toString() : "")
    }

    Loader {
        id: dialog

        active: false
        source: active ? "../pages/RosterFileDialog.qml" : ""
    }

    Connections {
        target: dialog.item
        ignoreUnknownSignals: true

        function onTaken(chosen: string): void {
            root.advisors.importFile(chosen);
            dialog.active = false;
        }

        function onRejected(): void {
            dialog.active = false;
        }
    }

    Hairline {
        anchors.top: next.bottom
        anchors.topMargin: Theme.space6
        width: parent.width
        visible: rows.count > 0
    }

    RowsView {
        id: rows

        anchors.top: next.bottom
        anchors.topMargin: Theme.space6 + Theme.hair
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.advisors.advisors
        delegate: AdvisorEntry {
            width: ListView.view.width
            choices: root.advisors.languageChoices
            choiceWords: root.advisors.languageWords
            onToggled: tag => root.advisors.toggle(place, tag)
            onRemoved: root.advisors.remove(place)
        }
    }
}
