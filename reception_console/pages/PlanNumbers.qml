// Beside the plan: the exact numbers of what is chosen, lining up where there are several, and what
// is wrong. Enter or Esc in a field leads back to the plan.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

FocusScope {
    id: root

    required property PlanEditorView view
    readonly property var now: root.view.state
    readonly property bool isMeasuring: root.now.points.length === 2

    signal leaveWanted

    function takeKeys(): void {
        const first = fields.itemAt(0) as PlanField;
        if (first)
            first.takeFocus();
    }

    Keys.onReturnPressed: root.leaveWanted()
    Keys.onEnterPressed: root.leaveWanted()
    Keys.onEscapePressed: root.leaveWanted()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.panel
        border.color: Theme.hairline
        border.width: Theme.hair
    }

    Flickable {
        id: view

        anchors.top: parent.top
        anchors.bottom: flaws.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: form.implicitHeight

        Column {
            id: form

            width: view.width
            spacing: Theme.space4

            Label {
                objectName: "plan-chosen"
                width: parent.width
                textStyle: Label.Lead
                text: root.now.chosenWords
                font.weight: Font.Medium
                Accessible.role: Accessible.Heading
            }

            PlanScale {
                width: parent.width
                visible: root.isMeasuring
                view: root.view
            }

            PlanLining {
                width: parent.width
                visible: root.now.chosen > 1 && !root.isMeasuring
                view: root.view
            }

            // Words over the whole width, numbers two in a row
            Flow {
                id: flow

                width: parent.width
                visible: !root.isMeasuring
                spacing: Theme.space4

                Repeater {
                    id: fields

                    model: root.view.lists.fields

                    PlanField {
                        width: kind === "number" ? Math.floor((form.width - Theme.space4) / 2) : form.width
                        // What lies wholly outside of a clip would be drawn by the software renderer
                        opacity: flow.y + y + height > view.contentY && flow.y + y < view.contentY + view.height ? 1 : 0
                        view: root.view
                    }
                }
            }

            Row {
                spacing: Theme.space2
                visible: root.now.isStand && !root.isMeasuring

                KeyButton {
                    objectName: "plan-turn"
                    text: qsTr("Turn")
                    key: "R"
                    onActivated: root.view.act("turn")
                }

                KeyButton {
                    objectName: "plan-double"
                    text: qsTr("Once more")
                    key: qsTr("Ctrl+D", "the keys")
                    onActivated: root.view.act("double")
                }
            }

            KeyButton {
                objectName: "plan-remove"
                visible: root.now.chosen > 0 && !root.isMeasuring
                text: qsTr("Remove")
                key: qsTr("Del", "the key")
                onActivated: root.view.act("remove")
            }

            KeyButton {
                objectName: "plan-remove-floor"
                visible: root.now.isFloor && root.now.floor !== "" && !root.isMeasuring
                text: qsTr("Remove this floor")
                onActivated: root.view.act("remove_floor")
            }
        }
    }

    Fade {
        anchors.left: view.left
        anchors.right: view.right
        anchors.bottom: view.bottom
        visible: !view.atYEnd
    }

    PlanFlaws {
        id: flaws

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space5
        height: Math.min(implicitHeight, Math.round(root.height * 0.36))
        view: root.view
    }
}
