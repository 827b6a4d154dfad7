// The board as a car sheet would make it: the real board's own picture, drawn by another process.
// Give it the `sheet` (JSON, as it travels) and a `language`; `isPortrait` stands the board upright.
// While it is hidden nothing runs.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    property string sheet: ""
    property string language: "en"
    property bool isPortrait: false
    readonly property string condition: previewer.state
    readonly property real ratio: root.isPortrait ? 9 / 16 : 16 / 9
    readonly property real pictureWidth: Math.floor(Math.min(root.width, root.height * root.ratio))

    implicitWidth: Theme.px(560)
    implicitHeight: Math.round(root.width / root.ratio)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("How the board will look")
    Component.onDestruction: previewer.end()

    BoardPreviewer {
        id: previewer

        sheet: root.sheet
        language: root.language
        isPortrait: root.isPortrait
        // Twice the width, so that small letters can be read on a fine screen too
        shownWidth: Math.max(320, Math.round(root.pictureWidth * Math.max(1, Screen.devicePixelRatio)))
        isShown: root.visible && root.sheet !== ""
    }

    Rectangle {
        id: glass

        anchors.horizontalCenter: parent.horizontalCenter
        width: root.pictureWidth
        height: Math.round(width / root.ratio)
        radius: Theme.radiusSmall
        color: Theme.asleep
        border.color: Theme.outline
        border.width: Theme.hair
        clip: true

        Image {
            anchors.fill: parent
            anchors.margins: Theme.hair
            visible: status === Image.Ready
            source: previewer.picture
            cache: false
            retainWhileLoading: true
            fillMode: Image.PreserveAspectFit
            smooth: true
            opacity: previewer.state === "failed" ? 0.35 : 1
            Accessible.ignored: true
        }

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space6
            spacing: Theme.space4
            visible: previewer.state === "failed" || (previewer.state === "starting" && previewer.picture.toString() === "")

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                textStyle: Label.Small
                color: Theme.inkSecondary
                text: previewer.state === "failed" ? qsTr("The board cannot be drawn on this PC. What you fill in is not affected.") : qsTr("The board is being drawn")
            }

            KeyButton {
                objectName: "preview-again"
                visible: previewer.state === "failed"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Try again")
                onActivated: previewer.tryAgain()
            }
        }
    }

    Rectangle {
        visible: previewer.isBehind
        anchors.bottom: glass.bottom
        anchors.left: glass.left
        anchors.right: glass.right
        anchors.margins: Theme.hair
        height: behind.implicitHeight + 2 * Theme.space2
        color: Theme.panel

        Label {
            id: behind

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.space3
            textStyle: Label.Caption
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            text: qsTr("As it was before: one of the values cannot be shown yet.")
        }
    }
}
