// The reception console: queue left, floor in the middle, call right.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.panels

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

        QueuePanel {
            id: queue

            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            width: Theme.px(400)
            queue: root.queue
            status: root.status
            commands: root.commands
        }

        FloorPanel {
            id: floor

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

            anchors.top: banners.bottom
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            width: Theme.px(480)
            call: root.call
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
