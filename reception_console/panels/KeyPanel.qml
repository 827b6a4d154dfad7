// Every key and what it does.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property Commands commands

    name: qsTr("Keys")
    cardWidth: Theme.px(600)
    cardHeight: list.contentHeight + 2 * Theme.space7
    onDismissed: root.commands.act("back")

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.space7
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: root.commands.keys
        delegate: Item {
            id: line

            required property int number
            required property string keyWords
            required property string words
            readonly property bool isHeading: line.keyWords === ""

            width: ListView.view.width
            height: line.isHeading ? Theme.px(line.number === 0 ? 40 : 54) : Theme.px(35)

            Keycap {
                visible: !line.isHeading
                anchors.verticalCenter: parent.verticalCenter
                text: line.keyWords
                ink: Theme.ink
            }

            Label {
                x: line.isHeading ? 0 : Theme.px(120)
                y: line.isHeading ? parent.height - height - Theme.space2 : (parent.height - height) / 2
                width: parent.width - x
                textStyle: line.isHeading ? Label.Lead : Label.Small
                text: line.words
                color: line.isHeading ? Theme.accent : Theme.ink
                font.weight: line.isHeading ? Font.Medium : Font.Normal
            }
        }
    }
}
