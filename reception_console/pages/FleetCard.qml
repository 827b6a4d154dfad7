// One board's last picture with its stand, how it stands, and how old the picture is.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string board
    required property string stand
    required property string car
    required property string standing
    required property string tone
    required property string result
    required property string resultTone
    required property string picture
    required property string pictureWords
    required property bool isPictureOld
    required property bool isCurrent
    required property bool isMarked
    required property bool hasKeys
    readonly property bool hasPicture: root.picture !== ""

    signal chosen(int modifiers)
    signal looked
    signal marked

    objectName: `fleet-card-${root.board}`
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.stand, root.standing, root.pictureWords, root.result].filter(words => words !== "").join(", ")
    Accessible.selected: root.isMarked || root.isCurrent
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen(0)

    Rectangle {
        id: frame

        anchors.fill: parent
        anchors.margins: Theme.space2
        radius: Theme.radiusMedium
        color: root.isMarked ? Theme.accentShade : Theme.panel
        border.color: root.isCurrent ? (root.hasKeys ? Theme.accent : Theme.ink) : Theme.hairline
        border.width: root.isCurrent ? Theme.stroke : Theme.hair
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onSingleTapped: root.chosen(point.modifiers)
        onDoubleTapped: root.looked()
    }

    FleetPicture {
        id: glass

        anchors.top: frame.top
        anchors.left: frame.left
        anchors.right: frame.right
        anchors.margins: Theme.space2
        anchors.bottom: foot.top
        picture: root.picture
        isOld: root.isPictureOld
        emptyWords: root.resultTone === "failed" ? root.result : root.resultTone === "asked" ? root.result : qsTr("No picture yet")
    }

    Row {
        id: foot

        anchors.left: frame.left
        anchors.right: frame.right
        anchors.bottom: frame.bottom
        anchors.leftMargin: Theme.space1
        anchors.rightMargin: Theme.space3
        height: Theme.px(58)

        FleetTick {
            objectName: `fleet-mark-${root.board}`
            width: Theme.px(36)
            height: parent.height
            name: qsTr("Mark %1").arg(root.stand)
            isChecked: root.isMarked
            onActivated: root.marked()
        }

        FleetCell {
            width: Math.round((parent.width - Theme.px(36)) * 0.5)
            words: root.stand
            below: root.car
            isStrong: true
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x
            spacing: Theme.px(2)

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                textStyle: Label.Caption
                text: root.standing
                color: Tones.inks[root.tone]
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignRight
                textStyle: Label.Caption
                isTabular: true
                text: root.pictureWords
                color: root.isPictureOld ? Theme.accent : Theme.inkSecondary
                Accessible.ignored: true
            }
        }
    }
}
