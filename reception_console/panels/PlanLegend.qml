// What the shapes of the plan mean, and the buttons for looking nearer.
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property Commands commands

    component Meaning: Row {
        id: meaning

        required property string words
        required property string mark
        required property color ink

        spacing: Theme.space2

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            name: meaning.mark
            size: Theme.px(14)
            color: meaning.ink
        }

        Label {
            textStyle: Label.Caption
            text: meaning.words
            color: Theme.inkSecondary
        }
    }

    implicitHeight: Math.max(meanings.implicitHeight, zoom.implicitHeight)

    Flow {
        id: meanings

        anchors.left: parent.left
        anchors.right: zoom.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.px(14)

        Meaning {
            words: qsTr("New", "legend: has just called")
            mark: Tones.urgencyMarks[0]
            ink: Tones.urgencyInks[0]
        }

        Meaning {
            words: qsTr("Too long", "legend: the bell is louder")
            mark: Tones.urgencyMarks[1]
            ink: Tones.urgencyInks[1]
        }

        Meaning {
            words: qsTr("Offered to all", "legend")
            mark: Tones.urgencyMarks[2]
            ink: Tones.urgencyInks[2]
        }

        Meaning {
            words: qsTr("For the manager", "legend")
            mark: Tones.urgencyMarks[3]
            ink: Tones.urgencyInks[3]
        }

        Meaning {
            words: qsTr("Asked", "legend")
            mark: Tones.marks["asked"]
            ink: Tones.inks["asked"]
        }

        Meaning {
            words: qsTr("On the way", "legend")
            mark: Tones.marks["coming"]
            ink: Tones.inks["coming"]
        }

        Meaning {
            words: qsTr("With the shopper", "legend")
            mark: Tones.marks["here"]
            ink: Tones.inks["here"]
        }

        Meaning {
            words: qsTr("Free", "legend: an advisor")
            mark: "ring"
            ink: Tones.inks["free"]
        }

        Meaning {
            words: qsTr("Busy", "legend: an advisor")
            mark: Tones.marks["busy"]
            ink: Tones.inks["busy"]
        }

        Meaning {
            words: qsTr("Away", "legend: an advisor")
            mark: Tones.marks["away"]
            ink: Theme.inkSecondary
        }
    }

    Row {
        id: zoom

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        KeyHint {
            objectName: "zoom-in"
            key: "+"
            text: ""
            name: qsTr("Nearer")
            onActivated: root.commands.act("zoom_in")
        }

        KeyHint {
            objectName: "zoom-out"
            key: "−"
            text: ""
            name: qsTr("Further")
            onActivated: root.commands.act("zoom_out")
        }

        KeyHint {
            objectName: "zoom-fit"
            key: "0"
            text: ""
            name: qsTr("Whole floor")
            onActivated: root.commands.act("zoom_fit")
        }
    }
}
