// What must be told once, over the foot of the plan, until it has been read.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property NoticesView notices
    required property Commands commands

    spacing: Theme.space2

    Repeater {
        model: root.notices.rows

        Rectangle {
            id: notice

            required property int number
            required property string title
            required property string sentence
            required property bool isAlarm
            required property string iconName
            readonly property color ink: notice.isAlarm ? Theme.alarm : Theme.accent

            width: root.width
            implicitHeight: words.implicitHeight + 2 * Theme.space4
            radius: Theme.radiusMedium
            color: Theme.panelRaised
            border.color: notice.ink
            border.width: Theme.hair
            Accessible.role: Accessible.AlertMessage
            Accessible.name: `${notice.title}. ${notice.sentence}`

            Icon {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                name: notice.iconName
                color: notice.ink
            }

            Column {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.space4
                anchors.right: close.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space1

                Label {
                    width: parent.width
                    textStyle: Label.Small
                    text: notice.title
                    color: notice.ink
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    text: notice.sentence
                    wrapMode: Text.Wrap
                    maximumLineCount: 4
                    Accessible.ignored: true
                }
            }

            KeyHint {
                id: close

                objectName: `dismiss-${notice.number}`
                anchors.right: parent.right
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                key: qsTr("Esc", "the key")
                text: qsTr("Dismiss")
                onActivated: root.commands.dismiss(notice.number)
            }
        }
    }
}
