// The way to the shopper's phone; while another car is looked at, the way back to this one.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    readonly property bool hasCode: root.board.qrCode.toString() !== "" && !root.board.visit.isAtOtherCar

    readonly property bool isNarrow: root.width < 3 * card.implicitWidth

    implicitHeight: card.implicitHeight

    QrCard {
        id: card

        visible: root.hasCode
        anchors.bottom: parent.bottom
        code: root.board.qrCode
        name: qsTr("QR code: continue on your phone")
    }

    Column {
        visible: root.hasCode
        anchors.left: card.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space7
        anchors.verticalCenter: card.verticalCenter
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: root.isNarrow ? Label.Lead : Label.Heading
            text: qsTr("Continue on your\u00a0phone")
            wrapMode: Text.Wrap
            maximumLineCount: 3
            lineHeight: 1.15
        }

        Label {
            width: parent.width
            textStyle: Label.Small
            text: qsTr("Camera or WeChat")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
    }

    Column {
        visible: root.board.visit.isAtOtherCar
        anchors.bottom: parent.bottom
        width: root.width
        spacing: Theme.space4

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.board.ownModel === "" ? qsTr("You are looking at another car.") : qsTr("You are looking at another car. Beside\u00a0you\u00a0stands\u00a0the\u00a0%1.").arg(root.board.ownModel)
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            maximumLineCount: 3
            lineHeight: 1.25
        }

        QuietButton {
            objectName: "home"
            width: parent.width
            iconName: "back"
            text: root.board.ownModel === "" ? qsTr("Back") : qsTr("Back to the %1").arg(root.board.ownModel)
            onActivated: root.board.visit.goHome()
        }
    }
}
