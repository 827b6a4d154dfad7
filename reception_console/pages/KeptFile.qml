// The file that is being written, or was: how far it is, where it lies, and a way to stop.
import QtQuick
import look
import reception_console.parts

Rectangle {
    id: root

    required property bool isShown
    required property bool isRunning
    required property bool isFault
    required property string words
    required property string path
    // From 0 to 1; below 0 where nobody knows
    property real progress: -1

    signal stopped
    signal folderWanted
    signal dismissed

    visible: root.isShown
    implicitHeight: Theme.px(64)
    radius: Theme.radiusMedium
    color: root.isFault ? Theme.alarmShade : root.isRunning ? Theme.panel : Theme.goodShade
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Rectangle {
        visible: root.isRunning && root.progress >= 0
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: parent.width * Math.max(0, root.progress)
        height: Theme.px(4)
        color: Theme.accent
    }

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.isFault ? "triangle" : root.isRunning ? "dots" : "check"
        size: Theme.px(16)
        color: root.isFault ? Theme.alarm : root.isRunning ? Theme.accent : Theme.good
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: Theme.space4
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.words
            isTabular: true
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Caption
            text: root.path
            elide: Text.ElideMiddle
            color: Theme.inkSecondary
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        KeyButton {
            objectName: "export-folder"
            visible: root.path !== ""
            text: qsTr("Show the folder")
            onActivated: root.folderWanted()
        }

        KeyButton {
            objectName: root.isRunning ? "export-cancel" : "export-dismiss"
            text: root.isRunning ? qsTr("Stop") : qsTr("Close")
            onActivated: root.isRunning ? root.stopped() : root.dismissed()
        }
    }
}
