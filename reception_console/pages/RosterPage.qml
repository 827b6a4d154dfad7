// The advisors: who is here, what each of them does, where, and changing it with one key.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property RosterView view
    required property Commands commands
    readonly property bool isImporting: root.view.imported.isOpen
    readonly property bool canImport: root.view.isManager && root.view.isKnown && !root.view.isOld
    readonly property var strides: ({
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1,
            [Qt.Key_PageUp]: -list.rowsInSight,
            [Qt.Key_PageDown]: list.rowsInSight,
            [Qt.Key_Home]: -10000,
            [Qt.Key_End]: 10000
        })
    readonly property var sayings: ({
            [Qt.Key_F]: "free",
            [Qt.Key_A]: "away",
            [Qt.Key_O]: "off"
        })

    // True if the key meant something here
    function press(key: int, isRepeat: bool): bool {
        if (root.isImporting)
            return key === Qt.Key_Escape && root.leaveImport();
        if (root.strides[key] !== undefined)
            root.view.step(root.strides[key]);
        else if (isRepeat)
            return false;
        else if (root.sayings[key] !== undefined)
            root.view.say("", root.sayings[key]);
        else if (key === Qt.Key_Space)
            root.view.cycle();
        else if (key === Qt.Key_Slash)
            tools.takeFocus();
        else if (key === Qt.Key_I && root.canImport)
            root.view.imported.begin();
        else
            return false;
        return true;
    }

    function leaveImport(): bool {
        root.view.imported.cancel();
        rest.forceActiveFocus();
        return true;
    }

    subtitle: root.view.subtitle
    actions: [
        KeyButton {
            objectName: "roster-export"
            visible: root.canImport && !root.view.isEmpty
            text: qsTr("Keep as CSV")
            onActivated: root.view.imported.export()
        },
        KeyButton {
            objectName: "roster-import"
            visible: root.canImport && !root.view.isEmpty
            text: qsTr("Import from CSV")
            key: "I"
            onActivated: root.view.imported.begin()
        }
    ]
    Keys.onPressed: event => event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier)) && root.press(event.key, event.isAutoRepeat)

    // Has the keyboard while no field or button has it
    Item {
        id: rest

        focus: true
    }

    RosterTools {
        id: tools

        visible: !root.view.isEmpty
        width: parent.width
        view: root.view
        onGone: rest.forceActiveFocus()
    }

    RosterDone {
        id: done

        anchors.top: tools.bottom
        anchors.topMargin: visible ? Theme.space3 : 0
        width: parent.width
        words: root.view.imported.doneWords
        onDismissed: root.view.imported.dismiss()
    }

    RosterList {
        id: list

        anchors.top: done.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.space2
        width: parent.width
        visible: !root.view.isEmpty
        view: root.view
        onUsed: tools.leave()
    }

    RosterKeys {
        id: keys

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        visible: list.visible
        canSay: root.view.canSay && !root.view.isOld
    }

    RosterEmpty {
        anchors.fill: parent
        visible: root.view.isEmpty
        view: root.view
        canImport: root.canImport
        onSettingsWanted: root.commands.openPage("settings")
    }

    Loader {
        parent: root
        anchors.fill: parent
        active: root.isImporting
        sourceComponent: RosterImport {
            view: root.view.imported
            onGone: root.leaveImport()
        }
    }

    Connections {
        target: root.view.imported

        function onChanged(): void {
            if (!root.isImporting && !root.activeFocus)
                rest.forceActiveFocus();
        }
    }
}
