// The reception console: queue left, floor in the middle, call right.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.panels
import reception_console.pages

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
    readonly property bool isOnCalls: root.pages.page === "calls"
    required property Commands commands

    title: root.status.windowTitle
    color: Theme.ground
    minimumWidth: 1100
    minimumHeight: 700

    Binding {
        target: Theme
        property: "unit"
        value: Math.max(0.76, Math.min(root.width / 1920, root.height / 1080, 1.6))
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

        QueuePanel {
            id: queue

            visible: root.isOnCalls
            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.left: rail.right
            width: Theme.px(400)
            queue: root.queue
            status: root.status
            commands: root.commands
        }

        FloorPanel {
            id: floor

            visible: root.isOnCalls
            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.left: queue.right
            anchors.right: call.left
            floor: root.floor
            status: root.status
            commands: root.commands
        }

        CallPanel {
            id: call

            visible: root.isOnCalls
            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            width: Theme.px(480)
            call: root.call
            commands: root.commands
        }

        PageStack {
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
            commands: root.commands
        }

        NoticeStack {
            anchors.horizontalCenter: floor.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: floor.foot
            width: Math.min(Theme.px(720), floor.width - 2 * Theme.space6)
            notices: root.notices
            commands: root.commands
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isSearching
            sourceComponent: SearchPanel {
                search: root.search
                commands: root.commands
            }
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isClosing
            sourceComponent: ClosePanel {
                closing: root.closing
                commands: root.commands
            }
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isSayingYes
            sourceComponent: YesPanel {
                yes: root.yes
                commands: root.commands
            }
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isCommanding
            sourceComponent: CommandPanel {
                command: root.command
                commands: root.commands
            }
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isReadingBoards
            sourceComponent: BoardsPanel {
                boards: root.boards
                commands: root.commands
            }
        }

        Loader {
            anchors.fill: parent
            active: root.commands.isReadingKeys
            sourceComponent: KeyPanel {
                commands: root.commands
            }
        }
    }

    Connections {
        target: root.commands

        function onModeChanged(): void {
            if (root.commands.isWatching)
                keyboard.takeKeys();
        }

        function onCameBack(): void {
            keyboard.takeKeys();
        }
    }
}
