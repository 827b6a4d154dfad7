// The other cars of the showroom, to look at from here.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property real headroom
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18
    readonly property int columns: root.isPortrait ? 2 : 3

    PageBar {
        id: bar

        x: root.margin
        y: root.isPortrait ? root.headroom + Theme.space4 : Theme.space14
        width: root.width - 2 * root.margin
        overline: root.board.showroomName
        title: qsTr("All cars")
        onClosed: root.board.visit.closePage()
    }

    GridView {
        id: grid

        x: root.margin
        y: bar.y + bar.height + Theme.space8
        width: root.width - 2 * root.margin + Theme.space5
        height: root.height - y - Theme.space5
        cellWidth: Math.floor(width / root.columns)
        cellHeight: Theme.cardHeight + Theme.space5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.board.cars

        delegate: CarCard {
            required property string car
            required property bool isHere

            objectName: `car-${car}`
            width: GridView.view.cellWidth - Theme.space5
            height: Theme.cardHeight
            badge: isHere ? qsTr("At this stand") : ""
            onActivated: root.board.visit.openCar(car, isHere)
        }
    }

    ScrollMark {
        list: grid
    }
}
