// A small switch above a list: on or off, with its key if it has one.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property string key: ""
    property bool isOn: false
    property bool hasList: false

    name: root.text
    isCheckable: !root.hasList
    isChecked: root.isOn
    implicitWidth: content.implicitWidth + 2 * Theme.space3
    implicitHeight: Theme.px(36)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.isOn ? Theme.accentShade : root.isHovered ? Theme.panelRaised : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : root.isOn ? Theme.accent : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.space2

        Mark {
            visible: root.isOn && !root.hasList
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: Theme.px(12)
            color: Theme.accent
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: root.text
            color: root.isOn ? Theme.accent : Theme.inkSecondary
            Accessible.ignored: true
        }

        Keycap {
            visible: root.key !== ""
            anchors.verticalCenter: parent.verticalCenter
            text: root.key
            Accessible.ignored: true
        }

        Icon {
            visible: root.hasList
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            rotation: 90
            size: Theme.textMicro
            color: root.isOn ? Theme.accent : Theme.inkSecondary
        }
    }
}
