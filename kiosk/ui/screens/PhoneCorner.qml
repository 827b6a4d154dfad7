// The way to the shopper's phone: the code of the car she looks at; a touch on it shows it large.
// While that is another car, the way back to this one, which is all that stays where it is low.
import QtQuick
import QtQuick.Window
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    readonly property bool isAway: root.board.visit.isAtOtherCar
    readonly property bool isLine: root.isAway && (!root.board.phone.hasLink || root.height < card.implicitHeight)
    readonly property bool hasCode: root.board.phone.hasLink && !root.isLine
    readonly property int gap: Math.max(Theme.space4, Theme.touchGap)
    readonly property int leastRoom: Theme.px(104)
    readonly property int sideRoom: root.width - card.width - words.anchors.leftMargin
    // Letters are as large as there is room for the longest word
    readonly property real room: root.sideRoom / Theme.textScale
    readonly property bool isRoomy: root.room >= Theme.px(300)
    readonly property string what: root.isAway ? qsTr("This car on your\u00a0phone") : qsTr("Continue on your\u00a0phone")
    readonly property string way: root.board.ownModel === "" ? qsTr("Back") : qsTr("Back to the %1").arg(root.board.ownModel)

    implicitHeight: root.board.phone.hasLink ? card.implicitHeight : Theme.touch

    QrCard {
        id: card

        visible: root.hasCode
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        code: root.board.phone.code
        name: qsTr("QR code: continue on your phone")
        widthMm: root.board.phone.widthMm
        maximumSize: Math.min(root.width * 0.72, root.width - root.gap - root.leastRoom, root.Window.height * 0.28)

        Pressable {
            objectName: "enlarge"
            anchors.fill: parent
            visible: !Theme.isLowReach
            name: qsTr("Show the QR code large")
            onActivated: root.board.phone.open()
        }
    }

    Column {
        id: words

        visible: root.hasCode
        anchors.left: card.right
        anchors.right: parent.right
        anchors.leftMargin: root.width - card.width > Theme.px(180) ? Theme.space7 : root.gap
        anchors.verticalCenter: card.verticalCenter
        anchors.verticalCenterOffset: root.isAway && !root.isRoomy ? -(Theme.touch + Theme.space3) / 2 : 0
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: root.room >= Theme.px(200) ? Label.Heading : root.room >= Theme.px(140) ? Label.Lead : root.room >= Theme.px(100) ? Label.Body : Label.Small
            text: root.isRoomy ? root.what : root.what.replace(/\u00a0/g, " ")
            wrapMode: Text.Wrap
            maximumLineCount: 4
            lineHeight: 1.15
        }

        Label {
            visible: !root.isAway || root.isRoomy
            width: parent.width
            textStyle: Label.Small
            text: !root.isAway ? qsTr("Camera or WeChat") : root.board.ownModel === "" ? "" : qsTr("Beside you stands the %1.").arg(root.board.ownModel)
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Item {
            visible: root.isAway && root.isRoomy
            width: 1
            height: Theme.touch + Theme.space2
        }
    }

    QuietButton {
        objectName: "home"
        visible: root.isAway
        anchors.left: root.isLine ? parent.left : words.left
        anchors.bottom: root.isLine ? parent.bottom : root.isRoomy ? words.bottom : card.bottom
        width: root.isLine ? root.width : root.isRoomy ? Math.min(root.sideRoom, implicitWidth) : root.sideRoom
        iconName: "back"
        text: root.isLine || root.isRoomy ? root.way : qsTr("Back")
        name: root.way
        onActivated: root.board.visit.goHome()
    }
}
