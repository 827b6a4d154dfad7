// One of a few ways, with a sentence that says what it means.
import QtQuick
import look

Pressable {
    id: root

    required property string words
    required property string detail

    name: `${root.words}. ${root.detail}`
    role: Accessible.RadioButton
    isCheckable: true
    implicitHeight: Math.max(Theme.px(88), texts.implicitHeight + 2 * Theme.space4)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isChecked ? Theme.accentShade : root.isHovered ? Theme.panelRaised : Theme.groundRaised
        border.color: root.hasFocusRing ? Theme.ink : root.isChecked ? Theme.accent : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Rectangle {
        id: ring

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(24)
        height: width
        radius: width / 2
        color: "transparent"
        border.color: root.isChecked ? Theme.accent : Theme.inkSecondary
        border.width: Theme.stroke

        Rectangle {
            anchors.centerIn: parent
            visible: root.isChecked
            width: Theme.px(12)
            height: width
            radius: width / 2
            color: Theme.accent
        }
    }

    Column {
        id: texts

        anchors.left: ring.right
        anchors.leftMargin: Theme.space5
        anchors.right: parent.right
        anchors.rightMargin: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: parent.width
            textStyle: Label.Body
            text: root.words
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.detail
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
