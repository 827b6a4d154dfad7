// A short fact in a rounded box; `tone` says how it is meant, always beside the words.
import QtQuick

Rectangle {
    id: root

    enum Tone {
        Plain,
        Accent,
        Good,
        Alarm
    }

    required property string text
    property int tone: Chip.Plain
    property string iconName: ""
    property int maximumWidth: 100000
    readonly property list<color> fills: [Theme.panelRaised, Theme.accentShade, Theme.goodShade, Theme.alarmShade]
    readonly property list<color> inks: [Theme.inkSecondary, Theme.accent, Theme.good, Theme.alarm]

    implicitWidth: Math.min(root.maximumWidth, content.implicitWidth + 2 * Theme.space3)
    implicitHeight: content.implicitHeight + Theme.space2
    radius: Theme.radiusSmall
    color: root.fills[root.tone]

    Row {
        id: content

        anchors.centerIn: parent
        spacing: Theme.space2

        Icon {
            visible: root.iconName !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.textCaption
            color: root.inks[root.tone]
        }

        Label {
            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.space3)
            textStyle: Label.Caption
            text: root.text
            color: root.inks[root.tone]
        }
    }
}
