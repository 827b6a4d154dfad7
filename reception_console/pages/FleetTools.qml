// What is listed and how: search, only those with trouble, as a list or as pictures.
import QtQuick
import look
import reception_console
import reception_console.parts

Row {
    id: root

    required property FleetView view

    signal leaving

    spacing: Theme.space3

    TextLine {
        id: line

        objectName: "fleet-seek"
        width: Theme.px(280)
        implicitHeight: Theme.px(46)
        name: qsTr("Find a board")
        placeholder: qsTr("Stand, car, board ...")
        iconName: "search"
        key: "/"
        onEdited: text => root.view.seek(text)
        Keys.onReturnPressed: root.leaving()
        Keys.onEscapePressed: {
            root.view.seek("");
            root.leaving();
        }
        Keys.onDownPressed: root.leaving()
    }

    Segmented {
        objectName: "fleet-which"
        label: qsTr("Listed")
        isQuietLabel: true
        values: ["all", "trouble"]
        words: [qsTr("All %1").arg(root.view.count), qsTr("With trouble %1").arg(root.view.troubled)]
        current: root.view.isOnlyTrouble ? "trouble" : "all"
        onChosen: value => root.view.showOnlyTrouble(value === "trouble")
    }

    Segmented {
        objectName: "fleet-how"
        label: qsTr("Shown")
        isQuietLabel: true
        values: ["list", "wall"]
        words: [qsTr("List"), qsTr("Pictures")]
        current: root.view.isWall ? "wall" : "list"
        onChosen: value => root.view.showWall(value === "wall")
    }

    Connections {
        target: root.view

        function onSeekWanted(): void {
            line.takeFocus();
        }

        function onChanged(): void {
            if (line.text !== root.view.sought)
                line.text = root.view.sought;
        }
    }
}
