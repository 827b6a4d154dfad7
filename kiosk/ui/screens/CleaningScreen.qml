// The board is being cleaned: it says so, for how long yet, and has nothing to press. Dark and nearly
// empty, so that whoever cleans sees every finger's mark.
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property BoardView board
    required property bool isPortrait
    readonly property string carName: `${root.board.car.maker} ${root.board.car.model}`.trim()

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence.text

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * (root.isPortrait ? Theme.space16 : Theme.space24)
        spacing: Theme.space6

        Label {
            width: parent.width
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Overline
            text: (root.board.hasCar ? root.carName : root.board.showroomName).toUpperCase()
            color: Theme.inkSecondary
        }

        Label {
            id: sentence

            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Hero
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            text: qsTr("This board is being\u00a0cleaned")
            Accessible.ignored: true
        }

        Item {
            width: 1
            height: Theme.space6
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.tabColumn
            height: Theme.stroke
            radius: height / 2
            color: Theme.hairline

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width * root.board.pause.share
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Heading
            isTabular: true
            text: qsTr("Ready again in %1").arg(root.board.pause.left)
            color: Theme.inkSecondary
        }
    }
}
