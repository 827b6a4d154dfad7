// A key of the keyboard, drawn small beside what it does.
import QtQuick

Rectangle {
    id: root

    required property string text
    property color ink: Theme.inkSecondary

    implicitWidth: Math.max(implicitHeight, cap.implicitWidth + 2 * Theme.space2)
    implicitHeight: cap.implicitHeight + Theme.space2
    radius: Theme.radiusSmall
    color: Theme.panelRaised
    border.color: Theme.outline
    border.width: Theme.hair

    Label {
        id: cap

        anchors.centerIn: parent
        textStyle: Label.Micro
        text: root.text
        color: root.ink
        font.weight: Font.Medium
    }
}
