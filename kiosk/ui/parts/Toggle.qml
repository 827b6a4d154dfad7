// Something that is on or off: a sign, what it is, what it does, and a switch with a tick when on.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property string hint: ""
    property string iconName: ""
    // How many lines of what it does there is room for
    readonly property real roomForHint: root.height - 1.4 * Theme.textLead - Theme.space4
    readonly property int hintLines: root.roomForHint >= 3 * Theme.textSmall ? 2 : root.roomForHint >= 1.5 * Theme.textSmall && root.width >= Theme.px(700) ? 1 : 0

    name: root.text
    role: Accessible.CheckBox
    isCheckable: true
    implicitHeight: Math.max(Theme.touch, words.implicitHeight + 2 * Theme.space3)
    Accessible.description: root.hint

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isChecked ? Theme.accentShade : root.isDown || root.isHovered ? Theme.panelRaised : Theme.panel
        border.color: root.hasFocusRing ? Theme.ink : root.isChecked ? Theme.accent : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        color: root.isChecked ? Theme.accent : Theme.ink
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.space4
        anchors.right: track.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: parent.width
            textStyle: Label.Lead
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== "" && root.hintLines > 0
            textStyle: Label.Small
            text: root.hint
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            maximumLineCount: Math.max(1, root.hintLines)
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: 2 * height
        height: Theme.iconMedium
        radius: height / 2
        color: root.isChecked ? Theme.accent : "transparent"
        border.color: root.isChecked ? Theme.accent : Theme.inkSecondary
        border.width: Theme.stroke

        Rectangle {
            readonly property int gap: 2 * Theme.stroke
            readonly property bool isAtRight: root.isChecked !== root.LayoutMirroring.enabled

            x: isAtRight ? track.width - width - gap : gap
            anchors.verticalCenter: parent.verticalCenter
            width: track.height - 2 * gap
            height: width
            radius: width / 2
            color: root.isChecked ? Theme.onAccent : Theme.inkSecondary

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Theme.easing
                }
            }
        }

        Icon {
            visible: root.isChecked
            anchors.verticalCenter: parent.verticalCenter
            x: root.LayoutMirroring.enabled ? track.width - width - Theme.space1 : Theme.space1
            size: Math.round(track.height * 0.75)
            weight: 2.4
            name: "check"
            color: Theme.onAccent
        }
    }
}
