// The car above a page that lies in the lower half of the glass: its names and its picture, nothing to
// press.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property int margin

    CarHeader {
        id: header

        anchors.top: parent.top
        anchors.topMargin: Theme.space14
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        width: root.width - 2 * root.margin
        maker: root.board.car.maker
        model: root.board.car.model
        line: root.board.car.line
    }

    Image {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: root.width
        source: root.board.car.picture
        fillMode: Image.PreserveAspectFit
        Accessible.ignored: true
    }
}
