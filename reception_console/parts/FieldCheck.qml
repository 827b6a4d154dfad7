// A yes or no of a form: a box and the sentence beside it.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property string hint: ""
    property bool isChanged: false

    signal toggled(bool isOn)

    name: root.text
    role: Accessible.CheckBox
    isCheckable: true
    implicitWidth: Theme.px(360)
    implicitHeight: Math.max(Theme.px(40), words.implicitHeight + Theme.space2)
    opacity: root.enabled ? 1 : 0.5
    Accessible.description: root.hint
    onActivated: root.toggled(!root.isChecked)

    Rectangle {
        id: box

        y: Math.round((Theme.px(40) - height) / 2)
        anchors.left: parent.left
        width: Theme.px(24)
        height: width
        radius: Theme.radiusSmall
        color: root.isChecked ? Theme.accent : Theme.groundRaised
        border.color: root.hasFocusRing ? Theme.ink : root.isChecked ? Theme.accent : root.isHovered ? Theme.inkSecondary : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair

        Icon {
            anchors.centerIn: parent
            visible: root.isChecked
            name: "check"
            size: Theme.iconSmall
            color: Theme.onAccent
            weight: 2.4
        }
    }

    Column {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Label {
            width: parent.width
            textStyle: Label.Small
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Caption
            text: root.hint
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
