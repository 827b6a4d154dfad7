// Every key and what it does, in two columns so that all of it can be seen at once.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property Commands commands
    readonly property int gap: Theme.space10

    component Keys: Column {
        id: keys

        required property int place

        Repeater {
            model: root.commands.keys

            KeyLine {
                required property int column

                visible: column === keys.place
                width: keys.width
            }
        }
    }

    name: qsTr("Keys")
    cardWidth: Theme.px(1080)
    cardHeight: Math.max(first.implicitHeight, second.implicitHeight) + 2 * Theme.space7
    onDismissed: root.commands.act("back")

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.space7
        contentHeight: Math.max(first.implicitHeight, second.implicitHeight)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Keys {
            id: first

            anchors.left: parent.left
            width: (parent.width - root.gap) / 2
            place: 0
        }

        Keys {
            id: second

            anchors.right: parent.right
            width: (parent.width - root.gap) / 2
            place: 1
        }
    }
}
