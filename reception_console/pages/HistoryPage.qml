// The history: one field and a few filters, the calls they find, and the story of the one looked at.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property HistoryView view
    required property Commands commands
    readonly property var strides: ({
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -table.rowsInSight,
            [Qt.Key_PageDown]: table.rowsInSight
        })

    // Keys that mean the page even while something is typed; true if this is one of them
    function pressEven(key: int, modifiers: int): bool {
        const isOurs = key === Qt.Key_E && (modifiers & Qt.ControlModifier) !== 0;
        if (isOurs)
            root.view.keep();
        return isOurs;
    }

    // True if the key meant something here
    function press(key: int, modifiers: int): bool {
        if (root.pressEven(key, modifiers))
            return true;
        if (root.strides[key] !== undefined && !modifiers)
            root.walk(root.strides[key]);
        else if (key === Qt.Key_Slash)
            field.takeFocus();
        else if (key === Qt.Key_Return || key === Qt.Key_Enter)
            story.takeFocus();
        else
            return false;
        return true;
    }

    function walk(by: int): void {
        root.view.step(by);
        table.bringToSight(root.view.current);
    }

    subtitle: root.view.subtitle
    actions: [
        KeyButton {
            objectName: "history-widen"
            visible: root.view.isNarrowed
            text: qsTr("Search everything")
            onActivated: root.view.widen()
        },
        KeyButton {
            objectName: "history-export"
            enabled: root.view.found.count > 0 && !root.view.export.isRunning
            text: qsTr("Keep as CSV")
            key: qsTr("Ctrl E", "the keys")
            onActivated: root.view.keep()
        }
    ]
    Keys.onPressed: event => event.accepted = root.press(event.key, event.modifiers)
    Component.onCompleted: field.takeFocus()

    TextLine {
        id: field

        objectName: "history-search"
        height: span.height
        anchors.left: parent.left
        anchors.right: span.left
        anchors.rightMargin: Theme.space2
        name: qsTr("Search in stands, cars, advisors, languages and notes")
        placeholder: name
        iconName: "search"
        key: "/"
        text: root.view.text
        onEdited: text => root.view.seek(text)
        Keys.onPressed: event => event.accepted = root.pressEven(event.key, event.modifiers)
    }

    FieldChoice {
        id: span

        objectName: "history-span"
        anchors.right: story.left
        anchors.rightMargin: Theme.space6
        anchors.verticalCenter: field.verticalCenter
        width: filters.fieldWidth
        isQuietLabel: true
        label: qsTr("When")
        values: root.view.spans
        words: root.view.spanWords
        current: root.view.span
        onChosen: value => root.view.narrow("span", value)
    }

    HistoryFilters {
        id: filters

        anchors.top: field.bottom
        anchors.topMargin: Theme.space2
        anchors.left: field.left
        anchors.right: span.right
        view: root.view
    }

    KeptFile {
        id: kept

        readonly property ExportView file: root.view.export

        anchors.left: field.left
        anchors.right: span.right
        anchors.bottom: parent.bottom
        isShown: file.isShown
        isRunning: file.isRunning
        isFault: file.isFault
        words: file.words
        path: file.path
        progress: file.progress
        onStopped: file.cancel()
        onFolderWanted: file.openFolder()
        onDismissed: file.dismiss()
    }

    HistoryTable {
        id: table

        anchors.top: filters.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: kept.visible ? kept.top : parent.bottom
        anchors.bottomMargin: kept.visible ? Theme.space3 : 0
        anchors.left: field.left
        anchors.right: span.right
        view: root.view
        onOpened: story.takeFocus()
    }

    HistoryStory {
        id: story

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: Theme.px(440)
        story: root.view.story
        onDismissed: table.forceActiveFocus()
    }
}
