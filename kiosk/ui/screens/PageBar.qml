// The head of a page that lies over the car: which car, what page, and the way back.
import QtQuick
import look

Item {
    id: root

    required property string overline
    required property string title

    signal closed

    implicitHeight: Math.max(Theme.touch, words.height)

    Column {
        id: words

        anchors.left: parent.left
        width: root.width - close.width - Theme.space8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            visible: text !== "" && !Theme.isLowReach
            textStyle: Label.Lead
            text: root.overline
            color: Theme.inkSecondary
        }

        Label {
            width: parent.width
            textStyle: Theme.isLowReach ? Label.Title : Label.Price
            text: root.title
        }
    }

    QuietButton {
        id: close

        objectName: "close"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "close"
        text: qsTr("Close")
        onActivated: root.closed()
    }
}
