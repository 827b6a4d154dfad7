// One field of the exact numbers, of whichever kind it is.
pragma ComponentBehavior: Bound
import QtQuick
import reception_console
import reception_console.parts

Loader {
    id: root

    required property PlanEditorView view
    required property string key
    required property string label
    required property string kind
    required property string value
    required property string unit
    required property string hint
    required property string problem
    required property real step
    required property real least
    required property real most
    required property list<string> values
    required property list<string> words

    function takeFocus(): void {
        const line = root.item as FieldText;
        const drop = root.item as FieldChoice;
        if (line)
            line.takeFocus();
        else if (drop)
            drop.takeFocus();
    }

    sourceComponent: root.kind === "number" ? number : root.kind === "choice" ? choice : text

    Component {
        id: text

        FieldText {
            objectName: `plan-field-${root.key}`
            label: root.label
            hint: root.hint
            problem: root.problem
            text: root.value
            onEdited: text => root.view.edit(root.key, text)
            onFinished: text => root.view.finish(root.key, text)
        }
    }

    Component {
        id: number

        FieldNumber {
            objectName: `plan-field-${root.key}`
            label: root.label
            hint: root.hint
            given: root.problem
            text: root.value
            unit: root.unit
            step: root.step
            from: root.least
            to: root.most
            mayBeEmpty: false
            onChanged: number => root.view.edit(root.key, number)
            onFinished: text => root.view.finish(root.key, text)
        }
    }

    Component {
        id: choice

        FieldChoice {
            objectName: `plan-field-${root.key}`
            label: root.label
            hint: root.hint
            problem: root.problem
            current: root.value
            values: root.values
            words: root.words
            onChosen: value => root.view.edit(root.key, value)
        }
    }
}
