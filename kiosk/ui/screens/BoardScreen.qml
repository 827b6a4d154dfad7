// Where everything stands. Landscape: the page at the left, one column of action at the right.
// Portrait: the page above, the phone's corner and the call below. CALL never moves.
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

    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space14
    readonly property int columnWidth: root.isPortrait ? root.width : Math.min(root.width / 2, Math.max(Theme.sideColumn, Math.round(76 * Theme.mm)))
    readonly property int columnX: root.width - root.columnWidth
    readonly property int pageWidth: root.isPortrait ? root.width : root.columnX
    readonly property int pageHeight: root.isPortrait ? corner.y - Theme.space4 : root.height
    readonly property int foot: root.isPortrait ? Theme.footPortrait : Theme.space14

    Rectangle {
        visible: !root.isPortrait
        x: root.columnX
        width: root.columnWidth
        height: root.height
        color: Theme.groundRaised

        Hairline {
            isVertical: true
            height: parent.height
        }
    }

    Loader {
        id: page

        width: root.pageWidth
        height: root.pageHeight
        sourceComponent: root.board.visit.isAtShowroom ? showroom : !root.board.hasCar ? noCar : root.board.visit.isAtSpecifications ? specifications : car
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
            headerRoom: root.isPortrait ? root.width - 2 * root.margin - languages.width - Theme.space8 : root.pageWidth - 2 * Theme.space18
        }
    }

    Component {
        id: specifications

        SpecificationsPage {
            board: root.board
            isPortrait: root.isPortrait
            headroom: languages.y + languages.height
        }
    }

    Component {
        id: showroom

        ShowroomPage {
            board: root.board
            isPortrait: root.isPortrait
            headroom: languages.y + languages.height
        }
    }

    Component {
        id: noCar

        NoCarPage {
            board: root.board
        }
    }

    LanguageSwitch {
        id: languages

        x: root.isPortrait ? root.width - root.margin - width : root.columnX + root.margin
        y: Theme.space10
        tags: root.board.visit.languages
        names: root.board.visit.languageNames
        current: root.board.visit.language
        isAtRight: root.isPortrait
        onChosen: tag => root.board.visit.speak(tag)
    }

    Loader {
        active: !root.isPortrait && root.board.hasCar
        x: root.columnX + root.margin
        y: languages.y + languages.height + Theme.space4
        width: root.columnWidth - 2 * root.margin
        height: corner.y - Theme.space5 - y
        sourceComponent: Facts {
            board: root.board
            isPortrait: false
        }
    }

    PhoneCorner {
        id: corner

        board: root.board
        x: root.columnX + root.margin
        y: call.y - Theme.space7 - height
        width: root.columnWidth - 2 * root.margin
    }

    CallFoot {
        id: call

        call: root.board.call
        x: root.columnX + root.margin
        y: root.height - root.foot - height
        width: root.columnWidth - 2 * root.margin
    }

    Banner {
        visible: text !== ""
        x: root.isPortrait ? root.margin : Theme.space18
        y: root.height - (root.isPortrait ? root.foot : Theme.footLandscape) / 2 - height / 2
        maximumWidth: root.pageWidth - 2 * x
        text: root.board.trouble
        detail: root.board.troubleAdvice
    }

    Loader {
        active: root.board.visit.secondsLeft > 0
        width: root.pageWidth
        height: root.pageHeight
        sourceComponent: StillHere {
            visit: root.board.visit
        }
    }
}
