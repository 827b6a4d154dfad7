// While there is no plan to draw on: it is being read, or it cannot be.
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(480))
        spacing: Theme.space4

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Heading
            text: root.view.state.isUnreadable ? qsTr("The plan cannot be read") : qsTr("Reading the plan")
            wrapMode: Text.Wrap
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Small
            text: root.view.state.words
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            lineHeight: Theme.lineHeight
        }

        KeyButton {
            objectName: "plan-read-again"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.view.state.isUnreadable
            isMain: true
            text: qsTr("Read again")
            onActivated: root.view.readAgain()
        }
    }
}
