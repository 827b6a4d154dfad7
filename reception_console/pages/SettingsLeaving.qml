// The question before a page is left on which something is not saved. Esc stays.
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property SettingsView view

    signal thrownAway(string page)

    name: qsTr("Something is not saved yet")
    cardWidth: Theme.px(560)
    cardHeight: content.implicitHeight + 2 * Theme.space6
    focus: true
    Keys.onEscapePressed: root.view.stay()
    Component.onCompleted: back.forceActiveFocus(Qt.ShortcutFocusReason)
    onDismissed: root.view.stay()

    Column {
        id: content

        x: Theme.space6
        y: Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space6

        Column {
            width: parent.width
            spacing: Theme.space2

            Label {
                width: parent.width
                textStyle: Label.Heading
                text: root.name
                font.weight: Font.Medium
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                text: qsTr("What you changed in the settings stands only here, not in the showroom file.")
                wrapMode: Text.Wrap
                color: Theme.inkSecondary
            }
        }

        Row {
            spacing: Theme.space3

            KeyButton {
                id: back

                objectName: "leaving-stay"
                isMain: true
                text: qsTr("Stay here")
                key: qsTr("Esc", "the key")
                KeyNavigation.right: away
                onActivated: root.view.stay()
            }

            KeyButton {
                id: away

                objectName: "leaving-away"
                text: qsTr("Throw the changes away")
                KeyNavigation.left: back
                onActivated: root.thrownAway(root.view.wantedPage)
            }
        }
    }
}
