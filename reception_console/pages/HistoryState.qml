// What the table says when it has no rows: it is being asked, nothing fits, nothing was ever called,
// or the desk does not answer.
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property HistoryView view
    readonly property string state_: root.view.state
    readonly property var titles: ({
            "asking": qsTr("Asking the desk …"),
            "empty": qsTr("No call fits"),
            "unused": qsTr("No call yet"),
            "fault": qsTr("The history cannot be read")
        })
    readonly property var details: ({
            "asking": "",
            "empty": qsTr("Try fewer words, another time, or search everything."),
            "unused": qsTr("Every call that a shopper places will be found here, for as long as the desk keeps it."),
            "fault": root.view.fault
        })

    visible: root.state_ === "fault" || (root.state_ === "asking" && root.view.isSlow) || root.state_ === "empty" || root.state_ === "unused"

    Rectangle {
        anchors.fill: parent
        visible: root.state_ === "fault"
        color: Theme.ground
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, Theme.px(560))
        spacing: Theme.space3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.state_ === "fault" ? "warning" : "clock"
            size: Theme.iconLarge
            color: root.state_ === "fault" ? Theme.accent : Theme.outline
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Lead
            text: root.titles[root.state_] ?? ""
            color: root.state_ === "fault" ? Theme.ink : Theme.inkSecondary
        }

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Small
            text: root.details[root.state_] ?? ""
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
        }

        KeyButton {
            objectName: "history-widen-all"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.state_ === "empty"
            text: qsTr("Search everything")
            onActivated: root.view.widen()
        }
    }
}
