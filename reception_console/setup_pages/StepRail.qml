// Where one is: the steps in order, those done with a tick. A step that was reached can be turned to.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Rectangle {
    id: root

    required property SetupView setup

    color: Theme.groundRaised
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Steps")

    Hairline {
        anchors.right: parent.right
        isVertical: true
        height: parent.height
    }

    Column {
        id: title

        anchors.top: parent.top
        anchors.topMargin: Theme.space14
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        width: parent.width - 2 * Theme.space8
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Overline
            font.pixelSize: Theme.textCaption
            text: "CARSIDE"
            color: Theme.accent
            Accessible.name: "Carside"
        }

        Label {
            width: parent.width
            textStyle: Label.Body
            text: qsTr("A showroom in five minutes")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }

    Column {
        anchors.top: title.bottom
        anchors.topMargin: Theme.space10
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        width: parent.width - 2 * Theme.space4
        spacing: Theme.space1

        Repeater {
            model: root.setup.titles

            StepEntry {
                required property string modelData

                objectName: `step-${index}`
                width: parent?.width ?? 0
                words: modelData
                isCurrent: root.setup.step === index
                isDone: root.setup.step > index || (root.setup.furthest > index && !isCurrent) || (index === 5 && root.setup.work.isMade)
                isOpen: root.setup.furthest >= index && !root.setup.work.isAtWork && !root.setup.work.isMade
                onActivated: root.setup.goTo(index)
            }
        }
    }

    Label {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space10
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        width: parent.width - 2 * Theme.space8
        textStyle: Label.Caption
        text: root.setup.work.isMade ? qsTr("The showroom runs until the command that opened it is ended. Start it again with “carside”.") : qsTr("You can close this window at any time: what you entered is kept and offered again.")
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
}
