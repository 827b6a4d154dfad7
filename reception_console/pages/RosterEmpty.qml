// Nobody is on the roster: how people come to stand here.
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property RosterView view
    required property bool canImport

    signal settingsWanted

    Column {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -Theme.space16
        width: Theme.px(720)
        spacing: Theme.space5

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "person"
            size: Theme.px(72)
            color: Theme.inkFaint
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Heading
            text: root.view.isKnown ? qsTr("Nobody is on the roster yet") : qsTr("The roster is not known yet")
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Small
            text: !root.view.isKnown ? qsTr("It appears as soon as the desk answers.") : root.canImport ? qsTr("Import a CSV file with a line for each person: name, languages, and if you like models and shifts. Or add them one by one in the settings.") : qsTr("Whoever manages this showroom adds them in the settings.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.canImport
            spacing: Theme.space3

            KeyButton {
                objectName: "roster-first-import"
                isMain: true
                text: qsTr("Import from CSV")
                key: "I"
                onActivated: root.view.imported.begin()
            }

            KeyButton {
                objectName: "roster-settings"
                text: qsTr("Settings")
                key: "F7"
                onActivated: root.settingsWanted()
            }
        }
    }
}
