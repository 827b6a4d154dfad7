// A stand on the plan: the car from above in its true size and direction, its name, how it stands.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property real scaleM
    property bool isWalkedTo: false
    required property bool isStill
    required property string stand
    required property string standName
    required property string carTitle
    required property real middleXM
    required property real middleYM
    required property real lengthM
    required property real breadthM
    required property real headingDeg
    required property real spanXM
    required property real spanYM
    required property string tone
    required property int urgency
    required property bool hasCar
    required property bool hasLabel
    required property bool isPulsing
    required property bool isSelected
    required property bool isFound
    required property string statusWords
    required property string spoken
    readonly property color ink: Tones.ink(root.tone, root.urgency)
    readonly property bool isCalm: root.tone === "calm"
    // Somebody calls from here and nobody was asked: the whole car lights up
    readonly property bool isCalling: root.tone === "waiting"
    readonly property bool isLost: root.tone === "lost"
    readonly property color outline: root.isCalm ? (root.isHovered ? Theme.inkSecondary : Theme.inkFaint) : root.ink
    readonly property bool isRinged: root.isSelected || root.isFound || root.hasFocusRing
    readonly property string drawn: (root.isRinged ? (Theme.isLight ? "chosen-day-" : "chosen-") : "") + (root.isLost ? "hatched-" : "") + (root.hasCar ? "car" : "bay")
    // Room around the car in its picture, for the ring
    readonly property int room: 10
    readonly property real turn: root.headingDeg * Math.PI / 180
    readonly property real bodyLength: root.lengthM * root.scaleM
    readonly property real bodyBreadth: root.breadthM * root.scaleM
    readonly property real spanX: root.spanXM * root.scaleM
    readonly property real spanY: root.spanYM * root.scaleM

    function takeFocusIfWalkedTo(): void {
        if (root.isWalkedTo)
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: `stand-${root.stand}`
    name: root.spoken
    isChecked: root.isSelected
    width: Math.max(root.spanX, Theme.px(40))
    height: Math.max(root.spanY, Theme.px(40))
    x: root.middleXM * root.scaleM - width / 2
    y: root.middleYM * root.scaleM - height / 2
    z: root.isPulsing ? 1 : 0

    Loader {
        anchors.centerIn: parent
        active: root.isPulsing
        sourceComponent: root.isStill ? still : moving
    }

    Component {
        id: moving

        Pulse {
            color: root.ink
            isLoud: root.isCalling
            size: Math.max(root.bodyLength * 1.3, Theme.px(112))
        }
    }

    // As large and as loud, but nothing in it moves
    Component {
        id: still

        Rectangle {
            width: Math.round(Math.max(root.bodyLength * 1.3, Theme.px(112)) * 0.92)
            height: width
            radius: width / 2
            color: Qt.alpha(root.ink, root.isCalling ? 0.3 : 0.12)
            border.color: Qt.alpha(root.ink, 0.5)
            border.width: Theme.stroke
        }
    }

    onIsWalkedToChanged: root.takeFocusIfWalkedTo()
    Component.onCompleted: root.takeFocusIfWalkedTo()

    CarShape {
        anchors.centerIn: parent
        drawn: root.drawn
        outline: root.outline
        shade: Tones.shade(root.tone, root.urgency)
        headingDeg: root.headingDeg
        bodyLength: root.bodyLength
        bodyBreadth: root.bodyBreadth
        spanX: root.spanX
        spanY: root.spanY
    }

    // Keeps the name of a calling stand readable where it is longer than its car, and of a hatched one
    Loader {
        active: root.isCalling || root.isLost
        anchors.centerIn: tag
        sourceComponent: Rectangle {
            width: tag.width + 2 * Theme.space2
            height: tag.height + Theme.space1
            radius: Theme.radiusSmall
            color: root.isCalling ? root.ink : Tones.shade(root.tone, root.urgency)
        }
    }

    // On the roof, which lies behind the middle.
    Row {
        id: tag

        readonly property real shift: root.hasCar ? 0.1 * root.bodyLength : 0

        x: (root.width - width) / 2 - tag.shift * Math.sin(root.turn)
        y: (root.height - height) / 2 + tag.shift * Math.cos(root.turn)
        spacing: Theme.space1

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            name: Tones.mark(root.tone, root.urgency)
            size: root.isCalling ? Theme.px(18) : Theme.px(14)
            color: root.isCalling ? Theme.onAccent : root.ink
        }

        Label {
            textStyle: root.isCalling ? Label.Body : Label.Small
            text: root.standName
            width: Math.min(implicitWidth, Math.max(root.bodyLength, Theme.px(root.isCalling ? 130 : 56)))
            color: root.isCalling ? Theme.onAccent : root.isCalm ? Theme.ink : root.ink
            font.weight: root.isCalling ? Font.DemiBold : Font.Medium
            Accessible.ignored: true
        }
    }

    Loader {
        active: root.statusWords !== "" || root.hasLabel
        anchors.horizontalCenter: parent.horizontalCenter
        y: (root.height + root.spanY) / 2 + (root.isRinged ? root.room : Theme.space1)
        sourceComponent: Label {
            width: Math.min(implicitWidth, Theme.px(195))
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Micro
            text: root.statusWords !== "" ? root.statusWords : root.carTitle
            color: root.statusWords !== "" ? root.ink : Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
