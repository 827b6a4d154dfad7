// Some fields together: a heading with what can be added below it, or one row as a card.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property SettingsView view
    required property string group
    required property string title
    required property string removeWords
    required property string addWords
    required property string addTable
    required property RowList fields
    readonly property bool isCard: root.removeWords !== ""
    readonly property int inset: root.isCard ? Theme.space5 : 0

    implicitHeight: column.implicitHeight + 2 * root.inset

    Rectangle {
        anchors.fill: parent
        visible: root.isCard
        radius: Theme.radiusMedium
        color: "transparent"
        border.color: Theme.hairline
        border.width: Theme.hair
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.inset
        anchors.rightMargin: root.inset
        y: root.inset
        spacing: Theme.space4

        Item {
            visible: root.title !== ""
            width: parent.width
            height: Math.max(heading.implicitHeight, add.visible ? add.height : 0)

            Label {
                id: heading

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Body
                text: root.title
                font.weight: Font.Medium
                Accessible.role: Accessible.Heading
            }

            KeyButton {
                id: add

                objectName: "add-" + root.addTable
                visible: root.addWords !== ""
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.addWords
                onActivated: root.view.add(root.addTable)
            }
        }

        Flow {
            id: flow

            visible: root.fields.count > 0
            width: parent.width
            spacing: Theme.space6

            Repeater {
                model: root.fields

                SettingsField {
                    view: root.view
                    width: Math.floor((flow.width - (columns - 1) * flow.spacing) / columns)
                }
            }
        }

        Item {
            visible: root.isCard
            width: parent.width
            height: away.height

            QuietButton {
                id: away

                objectName: "remove-" + root.group
                anchors.left: parent.left
                isBare: true
                height: Theme.px(32)
                textSize: Theme.textSmall
                text: root.removeWords
                onActivated: root.view.remove(root.group)
            }
        }
    }
}
