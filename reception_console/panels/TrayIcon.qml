// The icon in the desktop's tray: it counts open calls, says when nothing is heard, and leads back.
import QtQuick
import Qt.labs.platform
import reception_console

SystemTrayIcon {
    id: root

    required property Commands commands
    property int count: 0
    property string title: ""
    property bool isBlind: false

    signal frontWanted

    visible: true
    tooltip: root.title
    icon.source: `image://tray/${root.count}/${root.isBlind ? "blind" : "well"}`
    onActivated: root.frontWanted()

    menu: Menu {
        MenuItem {
            text: root.count > 0 ? qsTr("Show the calls (%1 open)").arg(root.count) : qsTr("Show the calls")
            onTriggered: {
                root.commands.openPage("calls");
                root.frontWanted();
            }
        }

        MenuItem {
            text: qsTr("Mute for five minutes, or sound again")
            onTriggered: root.commands.act("mute")
        }

        MenuItem {
            text: qsTr("Wall board on the second screen")
            onTriggered: root.commands.act("wall")
        }

        MenuSeparator {}

        MenuItem {
            text: qsTr("End the console")
            onTriggered: Qt.quit()
        }
    }
}
