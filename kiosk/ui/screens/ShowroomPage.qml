// All cars of the showroom: filters that need no typing, what they find, and what is compared.
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
    readonly property CatalogueView catalogue: root.board.catalogue
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18
    readonly property int columns: root.isPortrait ? 2 : 3
    readonly property int gap: Math.max(Theme.space5, Theme.touchGap)
    // Whole rows, where a card may be a little lower than it would like
    readonly property int row: Theme.cardHeight + Theme.touch + root.gap
    readonly property int wholeRow: Math.floor(grid.height / Math.max(1, Math.round(grid.height / root.row)))
    readonly property real leastRow: grid.height < root.row ? Theme.touch + 2 * Theme.touchGap + 2 * Theme.textHeading + 3 * Theme.textCaption : 0.82 * root.row

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: root.isPortrait ? root.headroom + Theme.space4 : Theme.space14
        width: root.width - 2 * root.margin
        overline: root.board.showroomName
        title: qsTr("All cars")
        onClosed: root.board.visit.closePage()
    }

    FilterBar {
        id: filters

        anchors.left: bar.left
        y: bar.y + bar.height + Theme.space6
        width: bar.width
        catalogue: root.catalogue
    }

    GridView {
        id: grid

        anchors.left: bar.left
        y: filters.y + filters.height + Theme.space5
        width: bar.width + root.gap
        height: root.height - y - tray.height - Theme.space5
        cellWidth: Math.floor(width / root.columns)
        cellHeight: root.wholeRow >= root.leastRow && root.wholeRow <= 1.15 * root.row ? root.wholeRow : root.row
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // What is not seen is not made; a card that leaves comes back with another car
        cacheBuffer: 0
        reuseItems: true
        model: root.catalogue.cars
        onMovingChanged: root.catalogue.flick(moving)

        delegate: CarCard {
            id: card

            width: GridView.view.cellWidth
            height: GridView.view.cellHeight
            gap: root.gap
            onChosen: root.board.visit.openCar(card.car, card.isHere)
            onCompared: root.catalogue.compare(card.car)
        }

        Component.onDestruction: root.catalogue.flick(false)
        Component.onCompleted: {
            if (root.catalogue.rowSeenLast > 0)
                positionViewAtIndex(root.catalogue.rowSeenLast, GridView.Contain);
        }
    }

    ScrollMark {
        list: grid
    }

    Column {
        visible: grid.count === 0
        anchors.centerIn: grid
        width: Math.min(bar.width, Theme.readingWidth)
        spacing: Theme.space5

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Title
            wrapMode: Text.Wrap
            text: qsTr("No car here is all of this")
        }

        QuietButton {
            objectName: "show-all-again"
            visible: root.catalogue.isFiltered
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Show all")
            onActivated: root.catalogue.showAll()
        }
    }

    CompareTray {
        id: tray

        anchors.left: bar.left
        y: root.height - height - (root.isPortrait ? 0 : Theme.space5)
        width: bar.width
        catalogue: root.catalogue
    }
}
