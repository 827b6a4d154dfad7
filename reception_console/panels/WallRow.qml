// One waiting call for the wall: its clock, its stand and how it stands, to be read from six metres.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    // Pixels of a design pixel of this window; the theme's are the console's own
    required property real unit
    required property string standName
    required property string carTitle
    required property string placeWords
    required property string languageWords
    required property string phaseWords
    required property string clockWords
    required property string phase
    required property int urgency
    readonly property bool isUnasked: root.phase === "placed"
    readonly property color ink: Tones.urgencyInks[root.urgency]

    Accessible.role: Accessible.StaticText
    Accessible.name: [root.standName, root.carTitle, root.clockWords, root.phaseWords, root.languageWords].join(", ")

    Rectangle {
        anchors.fill: parent
        color: root.isUnasked ? Tones.ground(root.urgency, true) : Theme.groundRaised
    }

    Rectangle {
        anchors.left: parent.left
        width: 12 * root.unit
        height: parent.height
        color: root.isUnasked ? root.ink : Theme.hairline
    }

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: 40 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        name: root.isUnasked ? Tones.urgencyMarks[root.urgency] : "dots"
        size: Math.round(56 * root.unit)
        color: root.isUnasked ? root.ink : Tones.inks["asked"]
    }

    Column {
        anchors.left: sign.right
        anchors.leftMargin: 28 * root.unit
        anchors.right: time.left
        anchors.rightMargin: 20 * root.unit
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: root.carTitle === "" ? root.standName : `${root.standName} · ${root.carTitle}`
            font.pixelSize: Math.round(58 * root.unit)
            font.weight: Font.Medium
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(36 * root.unit)
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            text: [root.phaseWords, root.languageWords].join(" · ")
            color: root.isUnasked ? root.ink : Theme.inkSecondary
            font.pixelSize: Math.round(34 * root.unit)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(26 * root.unit)
            Accessible.ignored: true
        }
    }

    Label {
        id: time

        anchors.right: parent.right
        anchors.rightMargin: 32 * root.unit
        anchors.verticalCenter: parent.verticalCenter
        text: root.clockWords
        isTabular: true
        color: root.isUnasked ? root.ink : Theme.inkSecondary
        font.pixelSize: Math.round(92 * root.unit)
        font.weight: Font.Light
        Accessible.ignored: true
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Math.max(1, root.unit)
        color: Theme.hairline
    }
}
