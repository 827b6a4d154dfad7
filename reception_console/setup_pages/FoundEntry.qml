// A car that was found; the marked one is taken by Enter.
import QtQuick
import look

Pressable {
    id: root

    required property int index
    required property int number
    required property string carName
    required property string line
    required property bool isMarked

    objectName: `found-${root.index}`
    name: `${root.carName}, ${root.line}`
    role: Accessible.ListItem
    implicitHeight: Theme.px(64)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isMarked ? Theme.accentShade : root.isHovered ? Theme.panelRaised : "transparent"
        border.color: root.hasFocusRing ? Theme.ink : root.isMarked ? Theme.accent : "transparent"
        border.width: Theme.hair
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        anchors.right: enter.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            textStyle: Label.Body
            text: root.carName
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.line
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }

    Keycap {
        id: enter

        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isMarked
        text: qsTr("Enter", "the key")
        ink: Theme.accent
        Accessible.ignored: true
    }
}
