// Importing the roster: which file, what it would change or what is wrong with it, and then saving.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property RosterImportView view
    // The path that was looked at last
    property string looked: ""

    signal gone

    // Enter takes a path that was written, and once that was looked at, saves
    function confirm(): void {
        if (root.view.canSave && field.text === root.looked)
            root.view.save();
        else
            root.take(field.text);
    }

    function take(file: string): void {
        root.view.choose(file);
        root.looked = root.view.path;
        field.text = root.looked;
    }

    name: qsTr("Import advisors from CSV")
    cardWidth: Theme.px(980)
    cardHeight: Theme.px(720)
    onDismissed: root.gone()

    Column {
        id: head

        x: Theme.space6
        y: Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Heading
            text: root.name
            font.weight: Font.Medium
        }

        Label {
            width: parent.width
            textStyle: Label.Caption
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
            text: qsTr("One line for each person under a line of headings; only name and languages must be there. What a field leaves empty stays as it is, and so does whoever is not in the file.")
        }
    }

    Row {
        id: choice

        anchors.top: head.bottom
        anchors.topMargin: Theme.space5
        anchors.left: head.left
        spacing: Theme.space3

        TextLine {
            id: field

            objectName: "import-path"
            width: head.width - browse.width - choice.spacing
            name: qsTr("The file's path")
            placeholder: qsTr("Path of the file, or drop it here")
            maximumLength: 1000
            Component.onCompleted: field.takeFocus()
            Keys.onReturnPressed: root.confirm()
            Keys.onEnterPressed: root.confirm()
        }

        KeyButton {
            id: browse

            objectName: "import-browse"
            height: field.height
            text: qsTr("Choose …", "a file")
            onActivated: dialog.active = true
        }
    }

    StatusLight {
        id: summary

        anchors.top: choice.bottom
        anchors.topMargin: Theme.space4
        anchors.left: head.left
        visible: words !== ""
        maximumWidth: head.width
        maximumLines: 2
        words: root.view.summary
        isWell: !root.view.isWrong
    }

    RowsView {
        objectName: "import-rows"
        anchors.top: summary.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.space4
        x: Theme.space6
        width: head.width
        spacing: Theme.space1
        model: root.view.rows
        delegate: RosterPlanned {
            width: ListView.view.width
        }
    }

    RosterExample {
        anchors.top: choice.bottom
        anchors.topMargin: Theme.space6
        x: Theme.space6
        width: head.width
        visible: root.view.path === ""
    }

    Row {
        id: actions

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: Theme.space6
        spacing: Theme.space3

        KeyButton {
            objectName: "import-cancel"
            text: qsTr("Cancel")
            key: qsTr("Esc", "the key")
            onActivated: root.gone()
        }

        KeyButton {
            objectName: "import-save"
            isMain: root.view.canSave
            enabled: root.view.canSave
            text: root.view.isWaiting ? qsTr("Asking the desk …") : qsTr("Save these changes")
            key: qsTr("Enter", "the key")
            onActivated: root.view.save()
        }
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => root.take(drop.urls.length > 0 ? drop.urls[0].toString() : "")
    }

    Loader {
        id: dialog

        active: false
        source: active ? "RosterFileDialog.qml" : ""
    }

    Connections {
        target: dialog.item
        ignoreUnknownSignals: true

        function onTaken(file: string): void {
            root.take(file);
            dialog.active = false;
        }

        function onRejected(): void {
            dialog.active = false;
        }
    }
}
