// No sheet to show: either it is still on its way, or no car stands here.
import QtQuick
import kiosk
import look

Item {
    id: root

    required property BoardView board

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space16, Theme.readingWidth)
        spacing: Theme.space5

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Overline
            text: root.board.showroomName.toUpperCase()
            color: Theme.inkSecondary
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Price
            wrapMode: Text.Wrap
            text: root.board.isWaiting ? qsTr("Welcome") : qsTr("This stand is free today")
        }

        // Nothing is promised while the banner says that something is wrong.
        Label {
            width: parent.width
            visible: !root.board.isWaiting || root.board.trouble === ""
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Lead
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
            text: root.board.isWaiting ? qsTr("The car's details are on their way.") : root.board.hasOtherCars ? qsTr("Look at the other cars, or call an advisor.") : qsTr("Call an advisor and we will be with you.")
            color: Theme.inkSecondary
        }

        QuietButton {
            objectName: "showroom"
            visible: root.board.hasOtherCars
            anchors.horizontalCenter: parent.horizontalCenter
            iconName: "car"
            text: qsTr("All cars")
            onActivated: root.board.visit.openShowroom()
        }
    }
}
