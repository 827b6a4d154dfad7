// An existing broker: its address, the passwords of its three users, and a trial that says in words
// how it went.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SetupBroker broker
    readonly property bool isWell: root.broker.state === "reached"
    readonly property string firstFound: root.broker.found[0] ?? ""

    spacing: Theme.space5

    Item {
        width: parent.width
        height: address.height

        FieldText {
            id: address

            objectName: "address"
            anchors.left: parent.left
            width: parent.width - (find.visible ? find.width + Theme.space3 : 0)
            label: qsTr("Address")
            placeholder: "192.168.1.10"
            text: root.broker.address
            onEdited: text => root.broker.setAddress(text)
        }

        KeyButton {
            id: find

            objectName: "use-found"
            visible: root.firstFound !== "" && root.broker.address !== root.firstFound
            anchors.right: parent.right
            anchors.bottom: address.bottom
            text: qsTr("Found here: %1").arg(root.firstFound)
            onActivated: root.broker.setAddress(root.firstFound)
        }
    }

    Row {
        id: passwords

        readonly property real each: (root.width - 2 * Theme.space3) / 3

        width: parent.width
        spacing: Theme.space3

        FieldText {
            objectName: "password-desk"
            width: passwords.each
            isSecret: true
            label: qsTr("Password of “desk”")
            text: root.broker.deskPassword
            onEdited: text => root.broker.setPassword("desk", text)
        }

        FieldText {
            objectName: "password-board"
            width: passwords.each
            isSecret: true
            label: qsTr("of “board”")
            text: root.broker.boardPassword
            onEdited: text => root.broker.setPassword("board", text)
        }

        FieldText {
            objectName: "password-console"
            width: passwords.each
            isSecret: true
            label: qsTr("of “console”")
            text: root.broker.consolePassword
            onEdited: text => root.broker.setPassword("console", text)
        }
    }

    Row {
        width: parent.width
        spacing: Theme.space4

        KeyButton {
            id: trying

            objectName: "try"
            enabled: !root.broker.isTrying && root.broker.address.trim() !== ""
            text: root.broker.isTrying ? qsTr("Trying …") : qsTr("Try the connection")
            onActivated: root.broker.tryIt()
        }

        Mark {
            id: sign

            visible: root.broker.words !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.isWell ? "check" : "triangle"
            size: Theme.px(18)
            color: root.isWell ? Theme.good : Theme.alarm
        }

        Label {
            objectName: "trial-words"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - trying.width - sign.width - 2 * Theme.space4
            textStyle: Label.Caption
            text: root.broker.words
            color: root.isWell ? Theme.good : Theme.alarm
            wrapMode: Text.Wrap
            maximumLineCount: 3
            Accessible.role: Accessible.AlertMessage
        }
    }
}
