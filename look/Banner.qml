// One honest sentence about something that does not work, with a shape and words, never colour alone.
import QtQuick

Rectangle {
    id: root

    required property string text
    property string detail: ""
    property bool isAlarm: true
    property string iconName: "warning"
    property int maximumWidth: 100000
    readonly property color ink: root.isAlarm ? Theme.alarm : Theme.accent

    implicitWidth: Math.min(root.maximumWidth, content.implicitWidth + 2 * Theme.space4)
    implicitHeight: content.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusMedium
    color: root.isAlarm ? Theme.alarmShade : Theme.accentShade
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.text : `${root.text} ${root.detail}`

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space4
        spacing: Theme.space3

        Icon {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            size: Theme.iconSmall
            color: root.ink
        }

        Label {
            id: sentence

            width: Math.min(implicitWidth, root.maximumWidth - 2 * Theme.space4 - sign.width - Theme.space3)
            textStyle: Label.Small
            text: root.text
            Accessible.ignored: true
        }

        Label {
            visible: text !== ""
            width: Math.min(implicitWidth, Math.max(0, root.maximumWidth - 2 * Theme.space4 - sign.width - sentence.width - 2 * Theme.space3))
            textStyle: Label.Small
            text: root.detail
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
