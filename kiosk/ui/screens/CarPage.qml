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
    readonly property CarView car: root.board.car
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18

    CarHeader {
        id: header

        x: root.margin
        y: Theme.space14
        width: root.width - 2 * root.margin
        maker: root.car.maker
        model: root.car.model
        line: root.car.line
        makerRoom: root.headerRoom
        lineRoom: header.width - (dimensions.visible ? dimensions.width + Theme.space8 : 0)
    }

    Stage {
        id: stage

        anchors.top: header.bottom
        anchors.bottom: figures.top
        anchors.topMargin: Theme.space2
        anchors.bottomMargin: Theme.space4
        width: root.width
        picture: root.car.picture
        marks: root.car.marks
        hasMarks: root.board.visit.hasMarks
        onTapped: root.board.visit.toggleMarks()
        onWidthChanged: Qt.callLater(root.tellStage)
        onHeightChanged: Qt.callLater(root.tellStage)
    }

    QuietButton {
        id: dimensions

        objectName: "dimensions"
        visible: root.car.hasSize
        anchors.right: header.right
        anchors.bottom: header.bottom
        anchors.bottomMargin: (Theme.textLead * Theme.lineHeight - height) / 2
        isBare: true
        ink: root.board.visit.hasMarks ? Theme.accent : Theme.inkSecondary
        textSize: Theme.textSmall
        iconName: "ruler"
        text: qsTr("Dimensions")
        onActivated: root.board.visit.toggleMarks()
    }

    KeyFigures {
        id: figures

        x: root.margin
        width: root.width - 2 * root.margin
        anchors.bottom: root.isPortrait ? facts.top : parent.bottom
        anchors.bottomMargin: root.isPortrait ? Theme.space8 : Theme.footLandscape
        columns: root.isPortrait ? 2 : 4
        figures: root.car.figures
        count: root.car.figureCount
        onChosen: key => root.board.visit.openFigure(key, root.car.groupOf(key))
    }

    Loader {
        id: facts

        active: root.isPortrait
        x: root.margin
        width: root.width - 2 * root.margin
        height: active ? Theme.factsPortrait : 0
        anchors.bottom: parent.bottom
        sourceComponent: Facts {
            board: root.board
            isPortrait: true
        }
    }

    onIsShownChanged: root.tellStage()
    Component.onCompleted: root.tellStage()

    function tellStage() {
        if (root.isShown && stage.width > 0 && stage.height > 0)
            root.board.setStage(stage.width * Screen.devicePixelRatio, stage.height * Screen.devicePixelRatio);
    }
}
