// Of which time the report is: a name, or own dates.
import QtQuick
import look
import reception_console
import reception_console.parts

FocusScope {
    id: root

    required property ReportView view

    function takeFocus(): void {
        root.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: row.implicitHeight

    Flow {
        id: row

        width: parent.width
        spacing: Theme.space3

        Segmented {
            id: spans

            objectName: "report-span"
            focus: true
            isQuietLabel: true
            label: qsTr("Period")
            values: root.view.spans
            words: root.view.spanWords
            current: root.view.span
            onChosen: value => root.view.choose(value)
        }

        FieldText {
            id: first

            objectName: "report-first-day"
            visible: root.view.hasOwnDates
            isQuietLabel: true
            isTabular: true
            width: Theme.px(180)
            label: qsTr("First day")
            placeholder: qsTr("From 2026-11-01")
            text: root.view.firstDay
            onFinished: text => root.view.setDays(text, last.typed)
        }

        FieldText {
            id: last

            objectName: "report-last-day"
            visible: root.view.hasOwnDates
            isQuietLabel: true
            isTabular: true
            width: Theme.px(180)
            label: qsTr("Last day")
            placeholder: qsTr("To 2026-11-30")
            text: root.view.lastDay
            problem: root.view.daysProblem
            onFinished: text => root.view.setDays(first.typed, text)
        }
    }
}
