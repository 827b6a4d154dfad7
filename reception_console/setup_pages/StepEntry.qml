// One step of the rail: its number, or a tick once it is done.
import QtQuick
import look

Pressable {
    id: root

    required property int index
    required property string words
    required property bool isCurrent
    required property bool isDone
    required property bool isOpen
    readonly property color ink: root.isCurrent ? Theme.ink : root.isOpen ? Theme.inkSecondary : Theme.inkFaint

    name: root.isCurrent ? qsTr("Step %1, %2, shown").arg(root.index + 1).arg(root.words) : root.isDone ? qsTr("Step %1, %2, done").arg(root.index + 1).arg(root.words) : qsTr("Step %1, %2").arg(root.index + 1).arg(root.words)
    role: Accessible.PageTab
    isCheckable: true
    isChecked: root.isCurrent
    enabled: root.isOpen
    implicitHeight: Theme.px(60)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isCurrent ? Theme.panelRaised : root.isHovered && root.isOpen ? Theme.panel : "transparent"
        border.color: Theme.ink
        border.width: root.hasFocusRing ? Theme.stroke : 0
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(30)
        height: width
        radius: width / 2
        color: root.isCurrent ? Theme.accent : "transparent"
        border.color: root.isCurrent ? Theme.accent : root.isDone ? Theme.good : Theme.outline
        border.width: Theme.hair

        Label {
            anchors.centerIn: parent
            visible: !root.isDone
            textStyle: Label.Caption
            isTabular: true
            text: root.index + 1
            color: root.isCurrent ? Theme.onAccent : root.ink
            font.weight: root.isCurrent ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: root.isDone
            name: "check"
            size: Theme.px(18)
            weight: 2.2
            color: root.isCurrent ? Theme.onAccent : Theme.good
        }
    }

    Label {
        anchors.left: dot.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Body
        text: root.words
        color: root.ink
        font.weight: root.isCurrent ? Font.Medium : Font.Normal
        Accessible.ignored: true
    }
}
