// One of several groups to choose from; the chosen one has a bar beside or below it.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property bool isUpright: false

    name: root.text
    role: Accessible.PageTab
    isCheckable: true
    implicitWidth: Math.ceil(words.implicitWidth)

    Rectangle {
        visible: root.isUpright && (root.isChecked || root.hasFocusRing)
        anchors.left: parent.left
        width: Math.max(2, Theme.stroke)
        height: parent.height * 0.5
        anchors.verticalCenter: parent.verticalCenter
        color: root.isChecked ? Theme.accent : Theme.inkSecondary
    }

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.isUpright ? Theme.space6 : 0
        width: Math.min(Math.ceil(implicitWidth), root.width - anchors.leftMargin)
        textStyle: root.isUpright ? Label.Lead : Label.Body
        text: root.text
        color: root.isChecked || root.isDown ? Theme.ink : Theme.inkSecondary
        Accessible.ignored: true
    }

    Rectangle {
        visible: !root.isUpright && (root.isChecked || root.hasFocusRing)
        anchors.top: words.bottom
        anchors.topMargin: Theme.space1
        anchors.left: words.left
        width: words.width
        height: Theme.stroke
        color: root.isChecked ? Theme.accent : Theme.inkSecondary
    }
}
