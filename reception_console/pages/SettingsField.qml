// One field of the settings, of whatever kind it is.
pragma ComponentBehavior: Bound
import QtQuick
import reception_console
import reception_console.parts

Loader {
    id: root

    required property SettingsView view
    required property string key
    required property string kind
    required property string label
    required property string hint
    required property string unit
    required property string placeholder
    required property string shown
    required property var items
    required property bool isOn
    required property var values
    required property var words
    required property real least
    required property real most
    required property real step
    required property string problem
    required property bool isChanged
    required property int columns
    required property var itemWords
    readonly property string called: "field-" + root.key
    readonly property var parts: ({
            "text": line,
            "long": paragraph,
            "number": number,
            "time": time,
            "choice": choice,
            "segments": segments,
            "several": several,
            "list": list,
            "numbers": list,
            "check": check
        })

    sourceComponent: root.parts[root.kind]

    Component {
        id: line

        FieldText {
            objectName: root.called
            label: root.label
            hint: root.hint
            unit: root.unit
            placeholder: root.placeholder
            text: root.shown
            problem: root.problem
            isChanged: root.isChanged
            onEdited: text => root.view.edit(root.key, text)
        }
    }

    Component {
        id: paragraph

        FieldLong {
            objectName: root.called
            label: root.label
            hint: root.hint
            placeholder: root.placeholder
            text: root.shown
            problem: root.problem
            isChanged: root.isChanged
            onEdited: text => root.view.edit(root.key, text)
        }
    }

    Component {
        id: number

        FieldNumber {
            objectName: root.called
            label: root.label
            hint: root.hint
            unit: root.unit
            placeholder: root.placeholder
            text: root.shown
            from: root.least
            to: root.most
            step: root.step
            given: root.problem
            isChanged: root.isChanged
            onChanged: number => root.view.edit(root.key, number)
        }
    }

    Component {
        id: time

        FieldTime {
            objectName: root.called
            label: root.label
            hint: root.hint
            text: root.shown
            given: root.problem
            isChanged: root.isChanged
            onChanged: time => root.view.edit(root.key, time)
        }
    }

    Component {
        id: choice

        FieldChoice {
            objectName: root.called
            label: root.label
            hint: root.hint
            values: root.values
            words: root.words
            current: root.shown
            problem: root.problem
            isChanged: root.isChanged
            onChosen: value => root.view.edit(root.key, value)
        }
    }

    Component {
        id: segments

        Segmented {
            objectName: root.called
            label: root.label
            hint: root.hint
            values: root.values
            words: root.words
            current: root.shown
            problem: root.problem
            isChanged: root.isChanged
            onChosen: value => root.view.edit(root.key, value)
        }
    }

    Component {
        id: several

        Segmented {
            objectName: root.called
            label: root.label
            hint: root.hint
            isSeveral: true
            values: root.values
            words: root.words
            taken: root.items
            problem: root.problem
            isChanged: root.isChanged
            onChosen: value => root.view.toggle(root.key, value)
        }
    }

    Component {
        id: list

        FieldList {
            objectName: root.called
            label: root.label
            hint: root.hint
            unit: root.unit
            values: root.items
            words: root.itemWords
            placeholder: root.items.length > 0 ? qsTr("Add") : root.placeholder
            problem: root.problem
            isChanged: root.isChanged
            onAdded: value => root.view.addTo(root.key, value)
            onRemoved: place => root.view.takeFrom(root.key, place)
        }
    }

    Component {
        id: check

        FieldCheck {
            objectName: root.called
            text: root.label
            hint: root.hint
            isChecked: root.isOn
            onToggled: isOn => root.view.check(root.key, isOn)
        }
    }
}
