// Where the board's parts stand, as distances from the top and from the side where lines begin. High
// up is what is looked at. Low reach brings all that can be pressed into the lower half: there a page
// of its own lies under the car, and the phone's corner changes places with the facts.
import QtQuick
import look

QtObject {
    id: root

    required property Item board
    required property Item choices
    required property Item corner
    required property Item call
    required property bool isPortrait
    required property bool isAtOtherCar
    required property bool isAtCar
    required property bool isAtEase
    required property real pictureBottom

    readonly property bool isLow: Theme.isLowReach
    readonly property bool isHalfPage: root.isLow && !root.isAtCar
    readonly property bool hasCarAbove: root.isLow && (!root.isAtCar || root.isAtEase)
    readonly property int half: Math.ceil(root.board.height / 2)
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space14
    readonly property int pageMargin: root.isPortrait ? Theme.space16 : Theme.space18
    readonly property int gap: Math.max(Theme.space4, Theme.touchGap)

    // The column of action: all of the width in portrait
    readonly property int narrowest: Math.max(Theme.sideColumn, Math.round(76 * Theme.mm), root.isAtFoot ? 0 : root.choices.implicitWidth + 2 * root.margin)
    readonly property int columnWidth: root.isPortrait ? root.board.width : Math.min(root.board.width / 2, root.narrowest)
    readonly property int columnLeft: root.board.width - root.columnWidth
    readonly property int sideWidth: root.columnWidth - 2 * root.margin

    // With low reach all of the column's controls stand below the middle, where there is room for them
    readonly property int lowRoom: root.foot + root.call.height + 3 * root.choices.height + Theme.space7 + 2 * root.gap
    readonly property bool isAtFoot: root.isLow && !root.isPortrait && root.lowRoom > root.board.height / 2

    // The page
    readonly property int pageWidth: root.isPortrait ? root.board.width : root.columnLeft
    readonly property int pageTop: root.isHalfPage ? root.half : 0
    readonly property int pageBottom: root.isAtFoot || (root.isPortrait && root.isCornerAbove) ? root.choicesTop - root.gap : root.isPortrait ? root.cornerTop - root.gap : root.board.height
    readonly property int headerRoom: root.pageWidth - 2 * root.pageMargin - (root.isPortrait && !root.isLow ? root.choices.implicitWidth + Theme.space8 : 0)
    readonly property int stageFoot: root.isLow && root.isPortrait && !root.isAtOtherCar ? root.corner.height + root.gap : 0
    readonly property int headroom: root.isLow ? 0 : root.choicesTop + root.choices.height

    // CALL never moves
    readonly property int foot: root.isPortrait ? Theme.footPortrait : Theme.space14
    readonly property int callTop: root.board.height - root.foot - root.call.height
    readonly property int aboveCall: root.callTop - Theme.space7

    // Language and "For everybody": at the head, or with low reach above CALL, else at the page's foot
    readonly property int choicesWidth: root.isAtFoot ? root.pageWidth - 2 * root.pageMargin : root.isPortrait && !root.isLow ? root.choices.implicitWidth : root.sideWidth
    readonly property int choicesLeft: root.isAtFoot ? root.pageMargin : root.board.width - root.margin - root.choicesWidth
    readonly property int choicesTop: !root.isLow ? Theme.space10 : root.isAtFoot ? root.callTop + root.call.height - root.choices.height : root.aboveCall - root.choices.height
    readonly property int choicesBottom: root.choicesTop + root.choices.height

    // The way to the phone, or back to the car at this stand
    readonly property int lowest: root.isLow && !root.isAtFoot ? root.choicesTop - root.gap : root.aboveCall
    readonly property int cornerTop: !root.isLow || root.isAtOtherCar ? root.lowest - root.corner.height : root.isPortrait ? root.half - root.gap - root.corner.height : Theme.space14

    // Price and facts, in the column
    readonly property bool isCornerAbove: root.isLow && !root.isAtOtherCar
    readonly property int factsTop: root.isCornerAbove ? root.cornerTop + root.corner.height + Theme.space6 : root.isLow ? Theme.space14 : root.choicesBottom + root.gap
    readonly property int factsBottom: (root.isCornerAbove ? (root.isAtFoot ? root.callTop : root.choicesTop) : root.cornerTop) - Math.max(Theme.space5, Theme.touchGap)

    // "For everybody": in the column, else over the lower part of the page
    readonly property bool isPanelOverPage: root.isPortrait || root.isLow
    readonly property int panelLeft: root.isPanelOverPage ? 0 : root.columnLeft + root.margin
    readonly property int panelWidth: root.isPanelOverPage ? root.pageWidth : root.sideWidth
    readonly property int panelTop: root.isLow ? root.half : root.isPortrait ? root.pageTop + root.pictureBottom + root.gap : root.choicesBottom + Theme.space6
    readonly property int panelBottom: root.isPortrait || root.isAtFoot ? root.pageBottom : root.isLow ? root.board.height - root.foot : root.aboveCall

    // The middle of the line about what does not work
    readonly property int troubleMiddle: (root.isAtFoot ? root.choicesTop : root.board.height) - (root.isPortrait ? root.foot : Theme.footLandscape) / 2
}
