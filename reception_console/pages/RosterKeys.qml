// The keys of the list of advisors, at its foot.
import QtQuick
import look

Row {
    id: root

    property bool canSay: true

    spacing: Theme.space6

    Repeater {
        model: root.canSay ? [["↑ ↓", qsTr("the advisor before or after")], ["F A O", qsTr("free, away, off duty")], [qsTr("Space", "the key"), qsTr("the next of the three")]] : [["↑ ↓", qsTr("the advisor before or after")]]

        Row {
            id: hint

            required property var modelData

            spacing: Theme.space2

            Keycap {
                anchors.verticalCenter: parent.verticalCenter
                text: hint.modelData[0]
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Caption
                text: hint.modelData[1]
                color: Theme.inkSecondary
            }
        }
    }
}
