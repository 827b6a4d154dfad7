// A stand: its name, the car on it or that there is none, and a way to take the car away.
import QtQuick
import look

Pressable {
    id: root

    required property string stand
    required property string carName
    required property bool isCurrent
    readonly property bool hasCar: root.carName !== ""

    signal cleared

    objectName: `chip-${root.stand}`
    name: root.hasCar ? qsTr("Stand %1: %2").arg(root.stand).arg(root.carName) : qsTr("Stand %1, empty").arg(root.stand)
    role: Accessible.RadioButton
    isCheckable: true
    isChecked: root.isCurrent
    Keys.onDeletePressed: root.cleared()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isCurrent ? Theme.accentShade : root.isHovered ? Theme.panelRaised : Theme.groundRaised
        border.color: root.hasFocusRing ? Theme.ink : root.isCurrent ? Theme.accent : Theme.hairline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(implicitWidth, Theme.px(36))
        textStyle: Label.Small
        text: root.stand
        color: root.isCurrent ? Theme.accent : Theme.ink
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Label {
        anchors.left: label.right
        anchors.leftMargin: Theme.space3
        anchors.right: cross.visible ? cross.left : parent.right
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Small
        text: root.hasCar ? root.carName : qsTr("empty")
        color: root.hasCar ? Theme.inkSecondary : Theme.inkFaint
        Accessible.ignored: true
    }

    Pressable {
        id: cross

        visible: root.hasCar && (root.isHovered || root.hasFocusRing || cross.isHovered || cross.hasFocusRing)
        activeFocusOnTab: false
        objectName: `chip-${root.stand}-clear`
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Take the car away from stand %1").arg(root.stand)
        implicitWidth: Theme.px(44)
        implicitHeight: Theme.px(44)
        onActivated: root.cleared()

        Icon {
            anchors.centerIn: parent
            name: "close"
            size: Theme.px(16)
            color: cross.isHovered ? Theme.ink : Theme.inkSecondary
        }
    }
}
