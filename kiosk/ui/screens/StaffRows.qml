// Facts for staff: what it is where lines begin, how it stands at their end.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StaffView staff

    Column {
        width: parent.width

        Repeater {
            model: root.staff.labels

            Item {
                id: row

                required property int index
                required property string modelData
                readonly property string value: root.staff.values[row.index] ?? ""

                width: parent?.width ?? 0
                height: Math.max(Theme.rowHeightLarge, answer.height + 2 * Theme.space4)
                Accessible.role: Accessible.StaticText
                Accessible.name: `${row.modelData}: ${row.value}`

                Label {
                    id: question

                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width * 0.36
                    textStyle: Label.Body
                    text: row.modelData
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }

                // Several addresses or a reason take several lines
                Label {
                    id: answer

                    anchors.left: question.right
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.space6
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignRight
                    textStyle: Label.Body
                    isTabular: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    text: row.value
                    Accessible.ignored: true
                }

                Hairline {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }
    }

    Label {
        visible: root.staff.labels.length === 0
        textStyle: Label.Lead
        text: qsTr("One moment …")
        color: Theme.inkSecondary
    }
}
