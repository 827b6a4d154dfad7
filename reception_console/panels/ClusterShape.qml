// Several stands that would cover each other: how many, and how the most urgent of them stands.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property real scaleM
    required property bool isStill
    required property string cluster
    required property int count
    required property real middleXM
    required property real middleYM
    required property string tone
    required property int urgency
    required property bool isPulsing
    required property bool isSelected
    required property bool isFound
    required property string spoken
    property bool isWalkedTo: false
    readonly property bool isCalling: root.tone === "waiting"
    readonly property color ink: root.tone === "calm" ? Theme.inkSecondary : Tones.ink(root.tone, root.urgency)
    readonly property bool isRinged: root.isSelected || root.isFound || root.hasFocusRing

    function takeFocusIfWalkedTo(): void {
        if (root.isWalkedTo)
            root.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: `cluster-${root.cluster}`
    name: root.spoken
    isChecked: root.isSelected
    width: Math.max(Theme.px(46), content.implicitWidth + 2 * Theme.space3)
    height: Theme.px(38)
    x: root.middleXM * root.scaleM - width / 2
    y: root.middleYM * root.scaleM - height / 2
    z: root.isPulsing ? 1 : 0
    onIsWalkedToChanged: root.takeFocusIfWalkedTo()
    Component.onCompleted: root.takeFocusIfWalkedTo()

    Loader {
        anchors.centerIn: parent
        active: root.isPulsing && !root.isStill
        sourceComponent: Pulse {
            color: root.ink
            isLoud: root.isCalling
            size: Theme.px(112)
        }
    }

    // A second sheet behind the first: there are several
    Rectangle {
        anchors.fill: parent
        anchors.topMargin: -Theme.px(5)
        anchors.bottomMargin: Theme.px(5)
        anchors.leftMargin: Theme.px(5)
        anchors.rightMargin: Theme.px(5)
        radius: Theme.radiusMedium
        color: Theme.groundRaised
        border.color: root.isCalling ? root.ink : Theme.outline
        border.width: Theme.hair
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isHovered && !root.isCalling ? Theme.panel : Tones.shade(root.tone, root.urgency)
        border.color: root.isCalling ? root.ink : root.tone === "calm" ? Theme.inkFaint : root.ink
        border.width: Theme.hair
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.px(5)
        visible: root.isRinged
        radius: Theme.radiusMedium + Theme.px(5)
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.stroke
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.space2

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            name: Tones.mark(root.tone, root.urgency)
            size: Theme.px(15)
            color: root.isCalling ? Theme.onAccent : root.ink
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Body
            text: root.count
            isTabular: true
            font.weight: Font.DemiBold
            color: root.isCalling ? Theme.onAccent : root.tone === "calm" ? Theme.ink : root.ink
            Accessible.ignored: true
        }
    }
}
