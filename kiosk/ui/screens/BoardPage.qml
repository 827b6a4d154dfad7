// The page in its place: the car, its specifications, all cars, a comparison, or no car at all. A new
// page appears softly.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property bool isShown
    // In the lower half, pages of their own are laid out as in portrait
    readonly property bool isUpright: root.isPortrait || Theme.isLowReach
    property real headerRoom: root.width
    property real headroom: 0
    property int stageFoot: 0
    readonly property VisitView visit: root.board.visit
    // Below this a panel covers nothing but what stands under the picture
    readonly property real pictureBottom: (page.item as CarPage)?.stageBottom ?? root.height / 2

    Loader {
        id: page

        anchors.fill: parent
        sourceComponent: root.visit.isAtShowroom ? showroom : root.visit.isAtComparison ? comparison : !root.board.hasCar ? noCar : root.visit.isAtSpecifications ? specifications : car
        onLoaded: {
            if (root.isShown)
                enter.restart();
        }

        NumberAnimation {
            id: enter

            target: page.item
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
            easing.type: Theme.easing
        }
    }

    Component {
        id: car

        CarPage {
            board: root.board
            isPortrait: root.isPortrait
            isShown: root.isShown
            headerRoom: root.headerRoom
            stageFoot: root.stageFoot
        }
    }

    Component {
        id: specifications

        SpecificationsPage {
            board: root.board
            isPortrait: root.isUpright
            headroom: root.headroom
        }
    }

    Component {
        id: showroom

        ShowroomPage {
            board: root.board
            isPortrait: root.isUpright
            headroom: root.headroom
        }
    }

    Component {
        id: comparison

        ComparisonPage {
            board: root.board
            isPortrait: root.isUpright
            headroom: root.headroom
        }
    }

    Component {
        id: noCar

        NoCarPage {
            board: root.board
        }
    }
}
