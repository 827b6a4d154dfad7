// What a person must know about the whole form: somebody was faster, something is wrong, or the desk
// cannot be reached.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SettingsView view

    spacing: Theme.space3

    Banner {
        visible: root.view.state === "failed"
        width: parent.width
        maximumWidth: root.width
        text: root.view.trouble
    }

    KeyButton {
        objectName: "settings-read-again"
        visible: root.view.state === "failed"
        text: qsTr("Read it again")
        onActivated: root.view.reload()
    }

    Banner {
        visible: root.view.state === "blind"
        width: parent.width
        maximumWidth: root.width
        isAlarm: false
        text: qsTr("The desk cannot be reached.")
        detail: qsTr("This is what the file held when it was last read; saving has to wait.")
    }

    Rectangle {
        visible: root.view.conflict !== ""
        width: parent.width
        height: faster.implicitHeight + 2 * Theme.space4
        radius: Theme.radiusMedium
        color: Theme.accentShade
        Accessible.role: Accessible.AlertMessage
        Accessible.name: faster.words

        Column {
            id: faster

            readonly property string words: qsTr("%1 Nothing of yours was saved, and nothing of it is lost.").arg(root.view.conflict)

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3

            Label {
                width: parent.width
                textStyle: Label.Small
                text: faster.words
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Row {
                spacing: Theme.space3

                KeyButton {
                    objectName: "settings-reload"
                    isMain: true
                    text: qsTr("Read the file again and keep my changes")
                    onActivated: root.view.reload()
                }

                KeyButton {
                    objectName: "settings-drop"
                    text: qsTr("Throw my changes away")
                    onActivated: {
                        root.view.dropAll();
                        root.view.reload();
                    }
                }
            }
        }
    }

    Banner {
        visible: root.view.problemWords !== ""
        width: parent.width
        maximumWidth: root.width
        text: root.view.problemWords
    }

    Repeater {
        model: root.view.problems

        Row {
            id: problem

            required property string modelData

            width: root.width
            spacing: Theme.space2

            Mark {
                y: Theme.space1
                name: "triangle"
                size: Theme.px(14)
                color: Theme.alarm
            }

            Label {
                width: problem.width - Theme.px(14) - Theme.space2
                textStyle: Label.Small
                text: problem.modelData
                wrapMode: Text.Wrap
                color: Theme.alarm
            }
        }
    }
}
