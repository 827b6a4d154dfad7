// One car to choose: its light line, its names, one line of what it is.
import QtQuick
import look

Pressable {
    id: root

    required property string maker
    required property string model
    required property string line
    required property url picture
    required property string badge

    name: [root.maker, root.model, root.badge].filter(word => word !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isDown || root.isHovered ? Theme.panelRaised : Theme.panel
        border.color: root.hasFocusRing ? Theme.accent : Theme.hairline
        border.width: Theme.hair
    }

    Image {
        id: image

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: words.top
        anchors.margins: Theme.space2
        source: root.picture
        sourceSize.width: width
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Theme.easing
            }
        }
    }

    Chip {
        visible: root.badge !== ""
        // Above the bonnet, where no roof is
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.space4
        text: root.badge
        tone: Chip.Accent
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space5
        spacing: Theme.space1

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.maker
            color: Theme.inkSecondary
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            textStyle: Label.Heading
            text: root.model
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
}
