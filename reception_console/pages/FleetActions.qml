// What the boards that are meant can be asked, each with its key.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property FleetView view
    required property HandView hand
    readonly property int half: Math.floor((root.width - Theme.space2) / 2)
    readonly property int small: Theme.px(58)
    readonly property int middling: Math.round(1.6 * root.small)
    readonly property int rest: root.width - 2 * root.small - root.middling - 3 * Theme.space2

    spacing: Theme.space4

    Label {
        width: parent.width
        visible: !root.hand.canAct
        textStyle: Label.Caption
        wrapMode: Text.Wrap
        text: qsTr("Nothing can be asked while the desk is away.")
        color: Theme.inkSecondary
    }

    Grid {
        columns: 2
        spacing: Theme.space2

        Repeater {
            model: [["identify", qsTr("Identify"), "I"], ["screenshot", qsTr("Picture"), "P"], ["reload", qsTr("Reload"), "L"], ["restart", qsTr("Restart"), "R"]]

            KeyButton {
                required property var modelData

                objectName: `fleet-${modelData[0]}`
                width: root.half
                enabled: root.hand.canAct
                text: modelData[1]
                key: modelData[2]
                onActivated: root.hand.tell(modelData[0], -1)
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.space2

        Label {
            textStyle: Label.Caption
            text: qsTr("Cleaning, in minutes")
            color: Theme.inkSecondary
        }

        Row {
            spacing: Theme.space2

            Repeater {
                model: [[120, "2", qsTr("2"), qsTr("Clean for 2 minutes")], [300, "5", qsTr("5"), qsTr("Clean for 5 minutes")], [600, "1", qsTr("10"), qsTr("Clean for 10 minutes")], [0, "0", qsTr("End"), qsTr("End the cleaning")]]

                KeyButton {
                    required property var modelData

                    objectName: `fleet-clean-${modelData[0]}`
                    width: modelData[0] === 0 ? root.rest : modelData[2] === modelData[1] ? root.small : root.middling
                    enabled: root.hand.canAct
                    text: modelData[2]
                    key: modelData[2] === modelData[1] ? "" : modelData[1]
                    name: modelData[3]
                    onActivated: root.hand.tell("clean", modelData[0])
                }
            }
        }
    }

    LevelSlider {
        id: volume

        objectName: "fleet-volume"
        width: parent.width
        label: qsTr("Volume")
        key: "V"
        unknownWords: root.hand.hasSound ? qsTr("various") : qsTr("no sound")
        level: root.hand.volume
        enabled: root.hand.canAct && root.hand.hasSound
        onChosen: level => root.hand.setLevel("volume", level)
    }

    LevelSlider {
        id: brightness

        objectName: "fleet-brightness"
        width: parent.width
        label: qsTr("Brightness")
        key: "B"
        unknownWords: qsTr("various")
        level: root.hand.brightness
        least: 40
        enabled: root.hand.canAct
        onChosen: level => root.hand.setLevel("brightness", level)
    }

    Hairline {
        width: parent.width
    }

    Column {
        width: parent.width
        spacing: Theme.space3

        StatusLight {
            maximumWidth: parent.width
            maximumLines: 3
            words: root.view.testWords
            isKnown: root.view.isTestKnown
            isWell: root.view.isTestWell && !root.view.isTesting
        }

        KeyButton {
            objectName: "fleet-self-test"
            width: parent.width
            enabled: root.hand.canAct && !root.view.isTesting
            text: root.view.isTesting ? qsTr("The self-test runs") : qsTr("Test all boards")
            key: "T"
            onActivated: root.hand.runSelfTest()
        }
    }

    Connections {
        target: root.view

        function onLevelWanted(which: string): void {
            (which === "volume" ? volume : brightness).takeFocus();
        }
    }
}
