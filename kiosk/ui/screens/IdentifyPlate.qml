// Shows staff which board this is, when they ask from afar.
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property BoardView board

    color: Theme.accent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("This is board %1").arg(root.board.boardName)

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space16
        spacing: Theme.space4

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Hero
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textHeading
            text: root.board.boardName
            color: Theme.onAccent
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Title
            text: root.board.standName === "" ? root.board.showroomName : `${root.board.standName} · ${root.board.showroomName}`
            color: Theme.onAccent
            Accessible.ignored: true
        }
    }
}
