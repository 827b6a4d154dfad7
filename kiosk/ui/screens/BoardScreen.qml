// Everything on the board, standing where `Places` says. Landscape: the page where lines begin, one
// column of action at their end. Portrait: the page above, the phone's corner and the call below.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property bool isShown
    readonly property VisitView visit: root.board.visit

    Places {
        id: places

        board: root
        choices: choices
        corner: corner
        call: call
        isPortrait: root.isPortrait
        isAtOtherCar: root.visit.isAtOtherCar
        isAtCar: root.visit.isAtCar && root.board.hasCar
        isAtEase: root.visit.isAtEase
        pictureBottom: page.pictureBottom
    }

    Rectangle {
        visible: !root.isPortrait
        // Beyond the glass by as much as the picture drifts
        anchors.right: parent.right
        anchors.rightMargin: -Theme.drift
        y: -Theme.drift
        width: places.columnWidth + Theme.drift
        height: root.height + 2 * Theme.drift
        color: Theme.groundRaised

        Hairline {
            anchors.left: parent.left
            isVertical: true
            height: parent.height
        }
    }

    Loader {
        active: places.hasCarAbove && root.board.hasCar
        anchors.left: parent.left
        width: places.pageWidth
        height: places.half - places.gap - places.stageFoot
        sourceComponent: CarAbove {
            board: root.board
            margin: places.isHalfPage ? Theme.space16 : places.pageMargin
        }
    }

    BoardPage {
        id: page

        anchors.left: parent.left
        y: places.pageTop
        width: places.pageWidth
        height: places.pageBottom - y
        visible: !covers.isAny && !(root.visit.isAtEase && places.isLow)
        enabled: !(root.visit.isAtEase && places.isPanelOverPage)
        board: root.board
        isPortrait: root.isPortrait
        isShown: root.isShown
        headerRoom: places.headerRoom
        headroom: places.headroom
        stageFoot: places.stageFoot
    }

    ChoiceBar {
        id: choices

        anchors.left: parent.left
        anchors.leftMargin: places.choicesLeft
        y: places.choicesTop
        width: places.choicesWidth
        visible: !covers.isAny
        visit: root.visit
    }

    // The column of action; in portrait what stands below the page
    Item {
        id: side

        anchors.right: parent.right
        anchors.rightMargin: places.margin
        width: places.sideWidth
        height: root.height

        Loader {
            active: !root.isPortrait && root.board.hasCar
            visible: !covers.isAny && (!root.visit.isAtEase || places.isPanelOverPage)
            y: places.factsTop
            width: side.width
            height: places.factsBottom - y
            sourceComponent: Facts {
                board: root.board
                isPortrait: false
            }
        }

        PhoneCorner {
            id: corner

            board: root.board
            visible: !covers.isAny && (!root.visit.isAtEase || places.isPanelOverPage)
            y: places.cornerTop
            width: side.width
            height: places.isLow && root.visit.isAtOtherCar ? Theme.touch : implicitHeight
        }
    }

    // Above all that may cover the board
    CallFoot {
        id: call

        z: 2
        anchors.right: parent.right
        anchors.rightMargin: places.margin
        y: places.callTop
        width: places.sideWidth
        call: root.board.call
    }

    Loader {
        active: root.visit.isAtEase
        anchors.left: parent.left
        anchors.leftMargin: places.panelLeft
        y: places.panelTop
        width: places.panelWidth
        height: places.panelBottom - y
        sourceComponent: EasePanel {
            ease: root.visit.ease
            inset: places.isPanelOverPage ? places.pageMargin : 0
            columns: places.isLow ? 2 : 1
            color: places.isPanelOverPage ? Theme.ground : Theme.groundRaised
            onClosed: root.visit.toggleEase()
        }
    }

    Banner {
        visible: text !== ""
        anchors.left: parent.left
        anchors.leftMargin: places.pageMargin
        y: places.troubleMiddle - height / 2
        maximumWidth: places.pageWidth - 2 * places.pageMargin
        text: root.board.trouble
        detail: root.board.troubleAdvice
    }

    Loader {
        active: root.board.phone.isLarge
        anchors.left: parent.left
        width: places.pageWidth
        height: places.pageBottom
        sourceComponent: PhoneSheet {
            phone: root.board.phone
        }
    }

    Loader {
        active: root.visit.secondsLeft > 0
        anchors.left: parent.left
        width: places.pageWidth
        height: places.pageBottom
        sourceComponent: StillHere {
            visit: root.visit
            below: places.isLow ? places.half : 0
        }
    }

    Covers {
        id: covers

        anchors.fill: parent
        z: 1
        board: root.board
        isPortrait: root.isPortrait
        pageWidth: places.pageWidth
        columnWidth: places.columnWidth
        callTop: places.callTop
        margin: places.pageMargin
    }
}
