// One paint: a disc of its colour; the chosen one has a ring round it.
import QtQuick
import look

Pressable {
    id: root

    required property string label
    required property string extra
    required property string colour
    required property bool isChosen

    name: [root.label, root.extra].filter(part => part !== "").join(", ")
    role: Accessible.RadioButton
    isCheckable: true
    isChecked: root.isChosen

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(root.width * 0.74)
        height: width
        radius: width / 2
        color: "transparent"
        border.color: root.hasFocusRing ? Theme.ink : Theme.accent
        border.width: root.isChosen || root.hasFocusRing ? Theme.stroke : 0
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.round(root.width * (root.isDown ? 0.5 : 0.56))
        height: width
        radius: width / 2
        color: root.colour
        // A dark paint on a dark ground is seen by its edge
        border.color: Theme.outline
        border.width: Theme.hair
    }
}
