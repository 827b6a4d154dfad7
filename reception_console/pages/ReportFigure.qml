// One key figure, large; it tells what it counts when it is pointed at or has the keyboard.
import QtQuick
import look

Pressable {
    id: root

    required property string key
    required property string title
    required property string figure
    required property string detail
    required property string about
    readonly property bool isAsked: root.isHovered || root.activeFocus

    signal explained(string words)

    objectName: `figure-${root.key}`
    role: Accessible.StaticText
    name: [root.title, root.figure, root.detail].filter(words => words !== "").join(", ")
    Accessible.description: root.about
    implicitHeight: Theme.px(124)
    onIsAskedChanged: {
        if (root.isAsked)
            root.explained(root.about);
    }
    onActivated: root.explained(root.about)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.panel
        border.color: root.hasFocusRing ? Theme.ink : root.isHovered ? Theme.outline : Theme.hairline
        border.width: root.hasFocusRing ? Theme.stroke : Theme.hair
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Item {
            width: parent.width
            height: title.height

            Label {
                id: title

                anchors.left: parent.left
                anchors.right: sign.left
                anchors.rightMargin: Theme.space2
                textStyle: Label.Caption
                text: root.title
                color: Theme.inkSecondary
                Accessible.ignored: true
            }

            Icon {
                id: sign

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                name: "question"
                size: Theme.px(16)
                color: root.isAsked ? Theme.accent : Theme.inkFaint
            }
        }

        Label {
            width: parent.width
            textStyle: Label.Headline
            text: root.figure
            isTabular: true
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLead
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            textStyle: Label.Caption
            text: root.detail
            isTabular: true
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
