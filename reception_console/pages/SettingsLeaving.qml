// The question before a page is left on which something is not saved.
import QtQuick
import reception_console
import reception_console.parts

AskSheet {
    id: root

    required property SettingsView view

    signal thrownAway(string page)

    name: qsTr("Something is not saved yet")
    about: qsTr("What you changed in the settings stands only here, not in the showroom file.")
    keepText: qsTr("Stay here")
    keepName: "leaving-stay"
    loseText: qsTr("Throw the changes away")
    loseName: "leaving-away"
    onKept: root.view.stay()
    onLost: root.thrownAway(root.view.wantedPage)
}
