// Which calls the queue shows, and how many are left out: nobody is hidden without a word.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property QueueView queue
    required property Commands commands

    spacing: Theme.space3

    Flow {
        width: parent.width
        spacing: Theme.space2

        FilterChip {
            objectName: "filter-undecided"
            text: qsTr("To decide")
            key: "Q"
            isOn: root.queue.isUndecidedOnly
            onActivated: root.commands.act("filter")
        }

        FilterDrop {
            objectName: "filter-language"
            visible: root.queue.languageChoices.length > 2 || root.queue.language !== ""
            label: qsTr("Language")
            values: root.queue.languageChoices
            words: root.queue.languageChoiceWords
            current: root.queue.language
            onChosen: value => root.queue.setLanguage(value)
        }

        FilterDrop {
            objectName: "filter-floor"
            visible: root.queue.floorChoices.length > 2
            label: qsTr("Floor")
            values: root.queue.floorChoices
            words: root.queue.floorChoiceWords
            current: root.queue.floor
            onChosen: value => root.queue.setFloor(value)
        }
    }

    Pressable {
        objectName: "show-all"
        visible: root.queue.hiddenWords !== ""
        width: parent.width
        implicitHeight: Theme.px(40)
        name: qsTr("%1. Show all").arg(root.queue.hiddenWords)
        onActivated: root.queue.showAll()

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: Theme.accentShade
            border.color: parent.hasFocusRing ? Theme.ink : Theme.accent
            border.width: parent.hasFocusRing ? Theme.stroke : Theme.hair
        }

        Mark {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            name: Tones.urgencyMarks[root.queue.hiddenUrgency]
            size: Theme.px(15)
            color: Tones.urgencyInks[root.queue.hiddenUrgency]
        }

        Label {
            anchors.left: sign.right
            anchors.leftMargin: Theme.space2
            anchors.right: all.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: root.queue.hiddenWords
            Accessible.ignored: true
        }

        Label {
            id: all

            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: qsTr("Show all")
            color: Theme.accent
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
