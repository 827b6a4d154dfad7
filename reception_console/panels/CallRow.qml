// One waiting call: the clock, the colour and shape of its urgency, where, and what was done. As
// long as nobody was asked, the whole row is lit.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property string call
    required property string stand
    required property string standName
    required property string carTitle
    required property string placeWords
    required property string languageWords
    required property string phaseWords
    required property string clockWords
    required property string phase
    required property int urgency
    required property bool isSelected
    required property string twinWords
    required property string asOfWords
    readonly property bool isUnasked: root.phase === "placed"
    readonly property color urgencyInk: Tones.urgencyInks[root.urgency]

    objectName: `call-${root.stand}`
    role: Accessible.ListItem
    name: [root.standName, root.carTitle, root.clockWords, root.phaseWords, root.twinWords, root.asOfWords].filter(words => words !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        color: root.isUnasked ? Tones.ground(root.urgency, root.isSelected) : root.isSelected ? Theme.panelRaised : root.isHovered ? Theme.panel : "transparent"
        border.color: Theme.ink
        border.width: root.hasFocusRing ? Theme.stroke : 0
    }

    Rectangle {
        anchors.left: parent.left
        visible: root.isSelected || root.isUnasked
        width: root.isSelected ? Theme.px(8) : Theme.px(3)
        height: parent.height
        color: root.urgencyInk
    }

    Label {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        y: Theme.space5
        width: Theme.px(142) - Theme.space7 - Theme.space2
        textStyle: Label.Title
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textBody
        text: root.clockWords
        color: root.urgencyInk
        isTabular: true
        font.weight: root.isUnasked ? Font.Medium : Font.Light
    }

    Label {
        anchors.left: clock.left
        anchors.top: clock.bottom
        anchors.topMargin: -Theme.space1
        width: clock.width
        visible: text !== ""
        textStyle: Label.Micro
        text: root.asOfWords
        color: Theme.accent
        isTabular: true
        Accessible.ignored: true
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(142)
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        y: Theme.space5
        spacing: Theme.space1

        Label {
            width: parent.width
            text: `${root.standName} · ${root.carTitle}`
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSmall
        }

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.placeWords
            color: Theme.inkSecondary
        }
    }

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.bottom: step.top
        anchors.bottomMargin: Theme.space2
        visible: text !== ""
        textStyle: Label.Caption
        text: root.twinWords
        color: Theme.accent
        Accessible.ignored: true
    }

    Row {
        id: step

        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        spacing: Theme.space2

        Mark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            name: root.phase === "dispatched" ? "dots" : Tones.urgencyMarks[root.urgency]
            size: Theme.px(16)
            color: root.phase === "dispatched" ? Tones.inks["asked"] : root.urgencyInk
        }

        Label {
            width: Math.min(implicitWidth, parent.width - mark.width - language.width - 3 * Theme.space2)
            textStyle: Label.Caption
            text: root.phaseWords
            color: root.phase === "dispatched" ? Tones.inks["asked"] : root.urgencyInk
        }
    }

    Label {
        id: language

        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        width: Math.min(implicitWidth, parent.width * 0.3)
        textStyle: Label.Caption
        text: root.languageWords
        color: Theme.ink
    }

    Hairline {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
    }
}
