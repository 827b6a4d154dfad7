// Asked once before boards are restarted: for half a minute nobody can call from them.
import QtQuick
import look
import reception_console
import reception_console.parts

FocusScope {
    id: root

    required property HandView hand

    signal leaving

    focus: true
    Component.onCompleted: restart.forceActiveFocus(Qt.TabFocusReason)
    Component.onDestruction: root.leaving()

    Sheet {
        anchors.fill: parent
        name: root.hand.askWords
        cardWidth: Theme.px(520)
        cardHeight: words.implicitHeight + 2 * Theme.space7
        onDismissed: root.hand.dismiss()

        Column {
            id: words

            x: Theme.space7
            y: Theme.space7
            width: parent.width - 2 * x
            spacing: Theme.space6

            SheetHead {
                width: parent.width
                title: root.hand.askWords
                about: root.hand.words
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                wrapMode: Text.Wrap
                color: Theme.inkSecondary
                text: qsTr("Nobody can call from there until the screen is back, which takes some seconds. A board with an open call refuses.")
            }

            Row {
                anchors.right: parent.right
                spacing: Theme.space3

                KeyButton {
                    objectName: "fleet-restart-no"
                    text: qsTr("Cancel")
                    key: "Esc"
                    onActivated: root.hand.dismiss()
                }

                KeyButton {
                    id: restart

                    objectName: "fleet-restart-yes"
                    text: qsTr("Restart")
                    key: qsTr("Enter")
                    isMain: true
                    onActivated: root.hand.confirm()
                }
            }
        }
    }
}
