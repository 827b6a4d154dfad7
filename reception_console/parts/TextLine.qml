// One line to write on. Keys it has no use for go on to whoever is around it.
import QtQuick
import look

Rectangle {
    id: root

    required property string name
    property string placeholder: ""
    property string iconName: ""
    // The key that leads here, shown until it was used
    property string key: ""
    property alias text: input.text
    property alias hasFocus: input.activeFocus
    property int maximumLength: 200

    signal edited(string text)

    function takeFocus(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: Theme.px(52)
    radius: Theme.radiusMedium
    color: Theme.groundRaised
    border.color: input.activeFocus ? Theme.accent : Theme.outline
    border.width: Theme.hair

    Icon {
        id: sign

        visible: root.iconName !== ""
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        name: root.iconName
        size: Theme.iconSmall
        color: Theme.inkSecondary
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: root.iconName === "" ? Theme.space4 : sign.width + Theme.space4 + Theme.space3
        anchors.rightMargin: Theme.space4
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: TextInput.AlignLeft
        clip: true
        activeFocusOnTab: true
        // What is around may take keys first that mean editing to Qt, such as Ctrl+E
        Keys.forwardTo: [root]
        maximumLength: root.maximumLength
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.onAccent
        font.pixelSize: Theme.textBody
        Accessible.role: Accessible.EditableText
        Accessible.name: root.name
        onTextEdited: root.edited(input.text)
    }

    Keycap {
        visible: root.key !== "" && !input.activeFocus
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: root.key
        Accessible.ignored: true
    }

    Label {
        anchors.fill: input
        visible: input.text === "" && input.preeditText === ""
        verticalAlignment: Text.AlignVCenter
        text: root.placeholder
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
}
