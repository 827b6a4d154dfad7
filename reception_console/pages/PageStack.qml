// The pages beside the calls, one at a time; on the calls there is nothing here.
pragma ComponentBehavior: Bound
import QtQuick
import reception_console
import reception_console.parts

FocusScope {
    id: root

    required property PagesView pages
    required property RosterView roster
    required property FleetView fleet
    required property HistoryView history
    required property ReportView report
    required property PlanEditorView plan
    required property SettingsView settings
    required property OwnView own
    required property Commands commands

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "roster"
        sourceComponent: RosterPage {
            title: root.pages.title
            view: root.roster
            commands: root.commands
        }
    }

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "boards"
        sourceComponent: FleetPage {
            title: root.pages.title
            view: root.fleet
            commands: root.commands
        }
    }

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "history"
        sourceComponent: HistoryPage {
            title: root.pages.title
            view: root.history
            commands: root.commands
        }
    }

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "report"
        sourceComponent: ReportPage {
            title: root.pages.title
            view: root.report
            commands: root.commands
        }
    }

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "plan"
        sourceComponent: PlanPage {
            title: root.pages.title
            view: root.plan
            commands: root.commands
        }
    }

    PageLoader {
        anchors.fill: parent
        isTurnedTo: root.pages.page === "settings"
        sourceComponent: SettingsPage {
            title: root.pages.title
            view: root.settings
            own: root.own
            commands: root.commands
        }
    }
}
