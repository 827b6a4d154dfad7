// A page beside the calls: its title at the top, what can be done with it at the other end of the
// same line, and the rest for its content. Takes the keyboard when it is turned to; keys that mean
// nothing here go on to the window.
import QtQuick
import look

FocusScope {
    id: root

    required property string title
    property string subtitle: ""
    property alias actions: actions.data
    default property alias content: content.data

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: root.title
    Component.onCompleted: root.forceActiveFocus()

    Item {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.space8
        height: Theme.px(96)

        Column {
            anchors.left: parent.left
            anchors.right: actions.left
            anchors.rightMargin: Theme.space6
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            Row {
                anchors.left: parent.left
                spacing: Theme.space4

                Label {
                    textStyle: Label.Heading
                    text: root.title
                    Accessible.role: Accessible.Heading
                }

                Chip {
                    visible: Moment.asOfWords !== ""
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "clock"
                    text: Moment.asOfWords
                    tone: Chip.Accent
                }
            }

            Label {
                width: parent.width
                visible: text !== ""
                textStyle: Label.Small
                text: root.subtitle
                color: Theme.inkSecondary
            }
        }

        Row {
            id: actions

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3
        }
    }

    Item {
        id: content

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        anchors.bottomMargin: Theme.space6
    }
}
