// What the board shows when nobody needs it: this stand's car, one figure at a time, the invitation to
// touch in one language after another. CALL stays where it is: nothing of the loop lies there.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Rectangle {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property real callTop
    required property real callSide
    readonly property AttractView attract: root.board.care.attract
    readonly property CarView car: root.board.car
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18
    // Beside CALL, or in portrait above it
    readonly property real band: root.width - 2 * root.margin - (root.isPortrait ? 0 : root.callSide)
    readonly property real bandTop: root.isPortrait ? names.y + names.height + Theme.space6 : 0
    readonly property real bandBottom: root.isPortrait ? figures.y - Theme.space6 : root.callTop
    readonly property real most: root.bandBottom - root.bandTop

    color: Theme.ground
    Accessible.role: Accessible.Graphic
    Accessible.name: root.attract.invitation
    Component.onCompleted: root.tellStage()

    // Photographs fill the glass, or in portrait its width; a light line stands above the words
    CrossFade {
        id: stage

        readonly property bool isWhole: root.attract.hasPhotos && !root.isPortrait

        // Beyond the glass by as much as the picture drifts
        anchors.left: parent.left
        anchors.leftMargin: -Theme.drift
        width: root.width + 2 * Theme.drift
        y: stage.isWhole ? -Theme.drift : root.bandTop + (root.isPortrait ? (root.most - height) / 2 : 0)
        height: stage.isWhole ? root.height + 2 * Theme.drift : root.attract.hasPhotos ? Math.min(root.most, root.width * 0.75) : root.most
        // While its own are being made, what the stage has shown serves
        source: root.attract.picture.toString() !== "" ? root.attract.picture : root.board.stage.pictures[0] ?? root.car.picture
        onWidthChanged: Qt.callLater(root.tellStage)
        onHeightChanged: Qt.callLater(root.tellStage)
    }

    // Words on a photograph stand on dark
    Rectangle {
        visible: root.attract.hasPhotos && !root.isPortrait
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.drift
        height: root.height - root.callTop + 2 * Theme.space24

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(Theme.ground, 0)
            }

            GradientStop {
                position: 0.42
                color: Qt.alpha(Theme.ground, 0.86)
            }

            GradientStop {
                position: 1
                color: Theme.ground
            }
        }
    }

    Column {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: root.isPortrait ? Theme.space14 : root.callTop + Theme.touch + Theme.touchGap - Theme.space2
        width: root.isPortrait ? root.band : root.band * 0.54
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Overline
            text: root.car.maker === root.car.model ? "" : root.car.maker.toUpperCase()
            color: Theme.inkSecondary
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            height: Math.round((root.isPortrait ? Theme.textHero : Theme.textPrice) * 1.34)
            verticalAlignment: Text.AlignVCenter
            textStyle: root.isPortrait ? Label.Hero : Label.Price
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textTitle
            text: root.car.model
            Accessible.ignored: true
        }
    }

    Item {
        id: figures

        anchors.left: parent.left
        anchors.leftMargin: root.margin + (root.isPortrait ? 0 : root.band * 0.6)
        width: root.isPortrait ? root.band : root.band * 0.4 - Theme.space8
        y: root.isPortrait ? invitation.y - Theme.space8 - height : invitation.y + invitation.height - height
        height: Theme.figureHeight

        Repeater {
            model: root.car.figures

            KeyFigure {
                id: figure

                required property int index
                required property string spoken
                readonly property bool isItsTurn: root.car.figureCount > 0 && root.attract.turn % root.car.figureCount === figure.index

                name: figure.spoken
                width: figures.width
                opacity: figure.isItsTurn ? 1 : 0
                visible: opacity > 0
                enabled: false
                Accessible.ignored: true

                // One goes before the next comes: two in one place would be none
                Behavior on opacity {
                    SequentialAnimation {
                        PauseAnimation {
                            duration: figure.isItsTurn ? Theme.dissolve / 2 : 0
                        }

                        NumberAnimation {
                            duration: Theme.dissolve / 2
                            easing.type: Easing.InOutSine
                        }
                    }
                }
            }
        }
    }

    Invitation {
        id: invitation

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: (root.isPortrait ? root.callTop - Theme.space10 : root.height - Theme.space14) - height
        width: root.isPortrait ? root.band : root.band * 0.56
        attract: root.attract
    }

    function tellStage() {
        if (stage.width > 0 && stage.height > 0)
            root.attract.setStage(stage.width * Screen.devicePixelRatio, stage.height * Screen.devicePixelRatio);
    }
}
