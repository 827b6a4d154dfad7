// The car itself: names, picture, the four figures; in portrait its facts as well.
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
    required property real headerRoom
    // Height left free between the picture and what can be pressed, for the phone's corner
    required property int stageFoot
    readonly property CarView car: root.board.car
    // Where the picture ends
    readonly property real stageBottom: stage.y + stage.height
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18

    // In portrait the picture needs its height: facts that are one touch away make room for it, notes
    // that must be read do not.
    readonly property int pictured: header.y + header.height + root.width / (root.board.stage.expected > 0 ? 2 : 2.5)
    readonly property int factsLeast: Math.min(Theme.factsPortrait, (facts.item as Facts)?.least ?? Theme.factsPortrait)
    readonly property int factsRoom: root.height - root.pictured - finishes.height - figures.height - 2 * Theme.space8

    Stage {
        id: stage

        anchors.top: parent.top
        anchors.bottom: finishes.top
        anchors.bottomMargin: Math.max(Theme.space3, Theme.touchGap) + (root.stageFoot > 0 ? root.stageFoot + bar.height : 0)
        width: root.width
        stage: root.board.stage
        picture: root.car.picture
        sweep: root.car.sweep
        marks: root.car.marks
        hasMarks: root.board.visit.hasMarks
        headroom: header.y + header.height + Theme.space2
        footroom: bar.height
        onTapped: root.board.visit.toggleMarks()
        onWidthChanged: Qt.callLater(root.tellStage)
        onHeightChanged: Qt.callLater(root.tellStage)
        onLineHeightChanged: Qt.callLater(root.tellStage)
    }

    CarHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: Theme.space14
        width: root.width - 2 * root.margin
        opacity: stage.isZoomed ? 0 : 1
        maker: root.car.maker
        model: root.car.model
        line: root.car.line
        makerRoom: root.headerRoom
        lineRoom: header.width - (dimensions.visible && !Theme.isLowReach ? dimensions.width + Theme.space8 : 0)

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }

    StageBar {
        id: bar

        x: root.margin
        anchors.bottom: stage.bottom
        anchors.bottomMargin: root.stageFoot > 0 ? -root.stageFoot - height : 0
        width: root.width - 2 * root.margin
        stage: root.board.stage
        isZoomed: stage.isZoomed || root.board.visit.hasMarks
    }

    // With low reach it comes down to the foot of the stage
    QuietButton {
        id: dimensions

        objectName: "dimensions"
        visible: root.car.hasSize && !stage.isZoomed
        anchors.left: header.left
        anchors.leftMargin: Theme.isLowReach ? 0 : header.width - width
        anchors.bottom: Theme.isLowReach ? bar.bottom : header.bottom
        anchors.bottomMargin: Theme.isLowReach ? 0 : (Theme.textLead * Theme.lineHeight - height) / 2
        isBare: true
        ink: root.board.visit.hasMarks ? Theme.accent : stage.isPhotographic ? Theme.ink : Theme.inkSecondary
        textSize: Theme.textSmall
        iconName: "ruler"
        text: qsTr("Dimensions")
        onActivated: root.board.visit.toggleMarks()
    }

    Finishes {
        id: finishes

        x: root.margin
        width: root.width - 2 * root.margin
        anchors.bottom: figures.top
        anchors.bottomMargin: visible ? Math.max(Theme.space4, Theme.touchGap) : 0
        choices: root.board.choices
    }

    KeyFigures {
        id: figures

        x: root.margin
        width: root.width - 2 * root.margin
        anchors.bottom: root.isPortrait ? facts.top : parent.bottom
        anchors.bottomMargin: root.isPortrait ? Theme.space8 : Theme.footLandscape
        // With colours to choose from, low reach leaves room for one row of figures
        columns: root.isPortrait && !(Theme.isLowReach && finishes.visible) ? 2 : 4
        figures: root.car.figures
        count: root.car.figureCount
        onChosen: key => root.board.visit.openFigure(key, root.car.groupOf(key))
    }

    Loader {
        id: facts

        active: root.isPortrait
        x: root.margin
        width: root.width - 2 * root.margin
        height: active ? Math.max(root.factsLeast, Math.min(Theme.factsPortrait, root.factsRoom)) : 0
        anchors.bottom: parent.bottom
        sourceComponent: Facts {
            board: root.board
            isPortrait: true
        }
    }

    onIsShownChanged: root.tellStage()
    Component.onCompleted: root.tellStage()

    function tellStage() {
        if (root.isShown && stage.lineWidth > 0 && stage.lineHeight > 0) {
            root.board.setStage(stage.lineWidth * Screen.devicePixelRatio, stage.lineHeight * Screen.devicePixelRatio);
            root.board.stage.setSize(stage.width * Screen.devicePixelRatio, stage.height * Screen.devicePixelRatio);
        }
    }
}
