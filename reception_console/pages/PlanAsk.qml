// The question before what was drawn is thrown away.
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property PlanEditorView view

    name: qsTr("Throw away what was drawn?")
    cardWidth: Theme.px(520)
    cardHeight: content.implicitHeight + 2 * Theme.space8
    onDismissed: root.view.throwAway(false)
    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.view.throwAway(false)

    Column {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        spacing: Theme.space6

        SheetHead {
            width: parent.width
            title: root.name
            about: qsTr("The plan is then as in the showroom file.")
        }

        Row {
            spacing: Theme.space3

            KeyButton {
                id: keep

                objectName: "plan-keep"
                isMain: true
                text: qsTr("Keep drawing")
                onActivated: root.view.throwAway(false)
            }

            KeyButton {
                objectName: "plan-throw-away-yes"
                text: qsTr("Throw away")
                onActivated: root.view.throwAway(true)
            }
        }
    }
}
