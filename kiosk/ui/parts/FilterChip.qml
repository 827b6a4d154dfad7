// One thing to choose in a row of such: what it is, and more quietly how many or which. The chosen
// one has a check beside its words; `isMenu` says that it opens further choices instead.
import QtQuick
import look

Pressable {
    id: root

    required property string text
    property string detail: ""
    property bool isMenu: false
    property bool isAccented: root.isChecked && !root.isMenu
    property int maximumWidth: 100000
    readonly property int padding: Theme.space5

    role: root.isMenu ? Accessible.Button : Accessible.CheckBox
    isCheckable: !root.isMenu
    implicitWidth: Math.max(Theme.touch, Math.min(root.maximumWidth, Math.ceil(words.implicitWidth) + 2 * root.padding))
    opacity: root.enabled ? 1 : 0.4

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isDown ? Theme.panelRaised : root.isAccented ? Theme.accentShade : root.isChecked ? Theme.panelRaised : Theme.panel
        border.color: root.hasFocusRing ? Theme.ink : root.isAccented ? Theme.accent : root.isChecked ? Theme.inkSecondary : Theme.outline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Row {
        id: words

        anchors.centerIn: parent
        spacing: Theme.space2

        Icon {
            visible: root.isAccented
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: Theme.textBody
            color: Theme.accent
        }

        Label {
            id: text

            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.isAccented ? Theme.accent : Theme.ink
            Accessible.ignored: true
        }

        Label {
            visible: root.detail !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth), root.maximumWidth - text.implicitWidth - Theme.space18 - 2 * root.padding)
            text: root.detail
            color: root.isMenu ? Theme.accent : Theme.inkSecondary
            Accessible.ignored: true
        }

        Icon {
            visible: root.isMenu
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            size: Theme.textBody
            color: Theme.inkSecondary
            rotation: root.isChecked ? 270 : 90
        }
    }
}
