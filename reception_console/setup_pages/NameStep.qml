// Name, identifier, the boards' languages, currency and time zone.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SetupName showroom

    function takeFocus(): bool {
        name.takeFocus();
        return true;
    }

    spacing: Theme.space6

    FieldText {
        id: name

        objectName: "name"
        width: parent.width
        maximumLength: 60
        label: qsTr("Name of the showroom")
        placeholder: qsTr("Such as Wangjing Showroom")
        text: root.showroom.name
        problem: root.showroom.nameProblem
        onEdited: text => root.showroom.setName(text)
    }

    FieldText {
        objectName: "identifier"
        width: parent.width
        maximumLength: 64
        label: qsTr("Short name, in links and addresses")
        hint: qsTr("Made of the name. It is the one thing that never changes later.")
        text: root.showroom.identifier
        problem: root.showroom.identifierProblem
        onFinished: text => root.showroom.setIdentifier(text)
    }

    Segmented {
        objectName: "languages"
        width: parent.width
        isSeveral: true
        label: qsTr("Languages of the boards")
        hint: root.showroom.languages.length > 1 ? qsTr("Shoppers change it with one touch. The one taken first is shown first.") : ""
        problem: root.showroom.languagesProblem
        values: root.showroom.languageChoices
        words: root.showroom.languageWords
        taken: root.showroom.languages
        onChosen: value => root.showroom.toggleLanguage(value)
    }

    Row {
        width: parent.width
        spacing: Theme.space4

        FieldChoice {
            objectName: "currency"
            width: (parent.width - Theme.space4) * 0.34
            label: qsTr("Currency")
            values: root.showroom.currencyChoices
            words: root.showroom.currencyChoices
            current: root.showroom.currency
            onChosen: value => root.showroom.setCurrency(value)
        }

        FieldChoice {
            objectName: "zone"
            width: (parent.width - Theme.space4) * 0.66
            label: qsTr("Time zone")
            placeholder: qsTr("As this PC's clock")
            values: root.showroom.zoneChoices
            words: root.showroom.zoneChoices
            current: root.showroom.zone
            onChosen: value => root.showroom.setZone(value)
        }
    }
}
