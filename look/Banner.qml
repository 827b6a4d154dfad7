// One honest sentence about something that does not work, with a shape and words, never colour alone.
import QtQuick

Rectangle {
    id: root

    required property string text
    property string detail: ""
    property bool isAlarm: true
    property string iconName: "warning"
    property int maximumWidth: 100000
    // Room at both ends; a banner as wide as its window takes the window's margin
    property int inset: Theme.space4
    readonly property color ink: root.isAlarm ? Theme.alarm : Theme.accent

    implicitWidth: Math.min(root.maximumWidth, content.implicitWidth + 2 * root.inset)
    implicitHeight: content.implicitHeight + 2 * Theme.space2
    radius: Theme.radiusMedium
    color: root.isAlarm ? Theme.alarmShade : Theme.accentShade
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.text : `${root.text} ${root.detail}`

    Row {
        id: content

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.inset
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

            width: Math.min(Math.ceil(implicitWidth), root.maximumWidth - 2 * root.inset - sign.width - Theme.space3)
            textStyle: Label.Small
            text: root.text
            Accessible.ignored: true
        }

        Label {
            visible: text !== ""
            width: Math.min(Math.ceil(implicitWidth), Math.max(0, root.maximumWidth - 2 * root.inset - sign.width - sentence.width - 2 * Theme.space3))
            textStyle: Label.Small
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(0.7 * Theme.textSmall)
            text: root.detail
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
