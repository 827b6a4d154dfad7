// What is asked or read in front of the screen: one card at a time, made when it is wanted.
pragma ComponentBehavior: Bound
import QtQuick
import reception_console

Item {
    id: root

    required property SearchView search
    required property ClosingView closing
    required property YesView yes
    required property CommandView command
    required property BoardsView boards
    required property LeavingView leaving
    required property OwnView own
    required property StatusView status
    required property Commands commands

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
        active: root.commands.isLeaving
        sourceComponent: LeavingPanel {
            leaving: root.leaving
            commands: root.commands
        }
    }

    Loader {
        anchors.fill: parent
        active: root.commands.isReadingOwn
        sourceComponent: OwnPanel {
            own: root.own
            receptionist: root.status.receptionist
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
