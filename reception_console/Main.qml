// The reception console: queue left, floor in the middle, call right.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.panels
import reception_console.pages
import reception_console.parts

Window {
    id: root

    required property StatusView status
    required property QueueView queue
    required property FloorView floor
    required property SelectedCall call
    required property ClosingView closing
    required property YesView yes
    required property CommandView command
    required property BoardsView boards
    required property SearchView search
    required property SoundView sound
    required property NoticesView notices
    required property PagesView pages
    required property RosterView roster
    required property FleetView fleet
    required property HistoryView history
    required property ReportView report
    required property PlanEditorView plan
    required property SettingsView settings
    required property LeavingView leaving
    required property OwnView own
    required property NoteView note
    readonly property bool isOnCalls: root.pages.page === "calls"
    required property Commands commands

    title: root.status.windowTitle
    color: Theme.ground
    minimumWidth: 1100
    minimumHeight: 700
    LayoutMirroring.enabled: root.own.isMirrored
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = root.leaving.mayClose()

    Binding {
        target: Theme
        property: "unit"
        value: Math.max(0.76, Math.min(root.width / 1920, root.height / 1080, 1.6))
    }

    Binding {
        target: Meaning
        property: "isLight"
        value: root.own.isLight
    }

    Binding {
        target: Moment
        property: "isOld"
        value: root.status.isOld
    }

    Binding {
        target: Moment
        property: "asOfWords"
        value: root.status.asOfWords
    }

    Binding {
        target: Theme
        property: "isCalm"
        value: root.status.isCalm
    }

    FocusScope {
        id: keyboard

        // A scope that is given the keyboard hands it to whatever had it last in here.
        function takeKeys(): void {
            rest.forceActiveFocus();
        }

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = root.commands.press(event.key, event.modifiers, event.isAutoRepeat)

        Item {
            id: rest

            focus: true
        }

        StatusBar {
            id: bar

            width: parent.width
            status: root.status
            sound: root.sound
            commands: root.commands
        }

        BannerStack {
            id: banners

            anchors.top: bar.bottom
            width: parent.width
            status: root.status
        }

        NavRail {
            id: rail

            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            pages: root.pages
            queue: root.queue
            commands: root.commands
        }

        CallsPage {
            id: calls

            visible: root.isOnCalls
            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            queue: root.queue
            floor: root.floor
            call: root.call
            note: root.note
            own: root.own
            status: root.status
            commands: root.commands
        }

        PageStack {
            id: stack

            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.left: rail.right
            anchors.right: parent.right
            pages: root.pages
            roster: root.roster
            fleet: root.fleet
            history: root.history
            report: root.report
            plan: root.plan
            settings: root.settings
            own: root.own
            commands: root.commands
        }

        NoticeStack {
            x: calls.x + Math.round(calls.planX + (calls.planWidth - width) / 2)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: calls.foot
            width: Math.min(Theme.px(720), calls.planWidth - 2 * Theme.space6)
            notices: root.notices
            commands: root.commands
        }

        SheetStack {
            anchors.fill: parent
            search: root.search
            closing: root.closing
            yes: root.yes
            command: root.command
            boards: root.boards
            leaving: root.leaving
            own: root.own
            status: root.status
            commands: root.commands
        }
    }

    Connections {
        target: root.commands

        function onModeChanged(): void {
            if (root.commands.isWatching)
                keyboard.takeKeys();
            else if (root.commands.isOnPage)
                stack.forceActiveFocus();
        }

        function onCameBack(): void {
            keyboard.takeKeys();
        }
    }
}
