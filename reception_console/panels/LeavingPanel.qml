// The question before the window is closed while something is not saved.
import QtQuick
import reception_console
import reception_console.parts

AskSheet {
    id: root

    required property LeavingView leaving
    required property Commands commands

    name: qsTr("Close without saving?")
    about: qsTr("What you changed here is not in the showroom file yet: %1.").arg(root.leaving.unsaved)
    keepText: qsTr("Go back")
    keepName: "leave-stay"
    loseText: qsTr("Throw it away and close")
    loseName: "leave-throw-away"
    onKept: root.commands.act("back")
    onLost: root.leaving.throwAway()
}
