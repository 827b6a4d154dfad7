// The question before what was drawn is thrown away.
import QtQuick
import reception_console
import reception_console.parts

AskSheet {
    id: root

    required property PlanEditorView view

    name: qsTr("Throw away what was drawn?")
    about: qsTr("The plan is then as in the showroom file.")
    keepText: qsTr("Keep drawing")
    keepName: "plan-keep"
    loseText: qsTr("Throw away")
    loseName: "plan-throw-away-yes"
    onKept: root.view.throwAway(false)
    onLost: root.view.throwAway(true)
}
