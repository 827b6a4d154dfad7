// Language, and where the broker is. Nothing need be touched: Enter goes on.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SetupView setup
    readonly property SetupBroker broker: root.setup.broker

    spacing: Theme.space6

    Segmented {
        objectName: "language"
        width: parent.width
        label: qsTr("Language")
        values: root.setup.languageChoices
        words: root.setup.languageWords
        current: root.setup.language
        onChosen: value => root.setup.setLanguage(value)
    }

    Column {
        width: parent.width
        spacing: Theme.space3

        OptionCard {
            id: here

            objectName: "broker-here"
            KeyNavigation.down: elsewhere
            width: parent.width
            words: qsTr("This PC does everything")
            detail: qsTr("Nothing to install. For one showroom, and to try it out.")
            isChecked: root.broker.isHere
            onActivated: root.broker.setHere(true)
        }

        OptionCard {
            id: elsewhere

            objectName: "broker-elsewhere"
            KeyNavigation.up: here
            width: parent.width
            words: qsTr("A broker that is there already")
            detail: qsTr("Your IT gives you its address and three passwords.")
            isChecked: !root.broker.isHere
            onActivated: root.broker.setHere(false)
        }
    }

    FieldCheck {
        objectName: "lets-others-in"
        visible: root.broker.isHere
        width: parent.width
        text: qsTr("Boards on other devices may connect")
        hint: qsTr("With a password, through the house's network.")
        isChecked: root.broker.letsOthersIn
        onToggled: isOn => root.broker.setLetsOthersIn(isOn)
    }

    Loader {
        active: !root.broker.isHere
        width: parent.width
        visible: active
        sourceComponent: BrokerElsewhere {
            broker: root.broker
        }
    }
}
