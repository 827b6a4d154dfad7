// Filters of the history side by side, as wide as there is room, and own dates where they are wanted.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Flow {
    id: root

    required property HistoryView view
    readonly property int fieldWidth: Math.floor((root.width - 5 * root.spacing) / 6)

    spacing: Theme.space2

    Repeater {
        model: root.view.filters

        FieldChoice {
            required property int index
            required property string which
            required current

            objectName: `history-${which}`
            isQuietLabel: true
            // The last one of the line takes what rounding has left over.
            width: index === 5 ? root.width - 5 * (root.fieldWidth + root.spacing) : root.fieldWidth
            onChosen: value => root.view.narrow(which, value)
        }
    }

    FieldText {
        id: first

        objectName: "history-first-day"
        visible: root.view.hasOwnDates
        isQuietLabel: true
        isTabular: true
        width: root.fieldWidth
        label: qsTr("First day")
        placeholder: qsTr("From 2026-11-01")
        text: root.view.firstDay
        onFinished: text => root.view.setDays(text, last.typed)
    }

    FieldText {
        id: last

        objectName: "history-last-day"
        visible: root.view.hasOwnDates
        isQuietLabel: true
        isTabular: true
        width: root.fieldWidth
        label: qsTr("Last day")
        placeholder: qsTr("To 2026-11-30")
        text: root.view.lastDay
        problem: root.view.daysProblem
        onFinished: text => root.view.setDays(first.typed, text)
    }
}
