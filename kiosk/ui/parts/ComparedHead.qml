// One car at the head of a comparison: its picture, its names, its price or why there is none, and a
// way to leave it out.
import QtQuick
import look

Item {
    id: root

    required property string key
    required property string maker
    required property string model
    required property string price
    required property string priceNote
    required property string withheld
    required property url picture
    required property bool isHere
    property bool hasPicture: true
    readonly property string remark: root.withheld || root.priceNote

    signal dropped

    implicitHeight: (root.hasPicture ? Theme.px(140) : 0) + Theme.touch + names.implicitHeight

    Image {
        visible: root.hasPicture
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: names.top
        anchors.bottomMargin: Theme.space3
        height: Theme.px(140) - Theme.space3
        source: root.picture
        sourceSize.width: width
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        Accessible.ignored: true
    }

    Chip {
        visible: root.isHere
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.topMargin: (Theme.touch - height) / 2
        maximumWidth: root.width - leave.width
        text: qsTr("At this stand")
        tone: Chip.Accent
    }

    Pressable {
        id: leave

        objectName: `drop-${root.key}`
        anchors.right: parent.right
        name: qsTr("Do not compare %1").arg(root.model)
        onActivated: root.dropped()

        Cross {
            anchors.centerIn: parent
            size: Theme.textCaption
            color: leave.isDown || leave.hasFocusRing ? Theme.ink : Theme.inkSecondary
        }
    }

    Column {
        id: names

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.touch + (root.hasPicture ? Theme.px(140) : 0)
        spacing: Theme.space1

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.maker
            color: Theme.inkSecondary
        }

        Label {
            width: parent.width
            textStyle: Label.Heading
            text: root.model
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Body
            text: root.price
            font.weight: Font.Medium
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Micro
            text: root.remark
            wrapMode: Text.Wrap
            maximumLineCount: root.withheld === "" ? 3 : 6
            color: Theme.inkSecondary
        }
    }
}
