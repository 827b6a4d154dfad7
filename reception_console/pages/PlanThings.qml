// At the side of the plan: tools, and the boards and cars that can be dragged onto stands.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view
    required property PlanTable table
    required property Item glass

    component Heading: Row {
        id: heading

        required property string words
        required property int count
        required property int loose

        spacing: Theme.space2

        Label {
            textStyle: Label.Body
            text: heading.words
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
        }

        Label {
            textStyle: Label.Body
            text: heading.count
            isTabular: true
            color: Theme.inkSecondary
        }

        Mark {
            visible: without.visible
            anchors.verticalCenter: parent.verticalCenter
            name: "ring"
            size: Theme.px(14)
            color: Theme.accent
        }

        Label {
            id: without

            visible: heading.loose > 0
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: qsTr("on no stand: %1").arg(heading.loose)
            isTabular: true
            color: Theme.accent
        }
    }

    PlanTools {
        id: tools

        width: parent.width
        view: root.view
    }

    TextLine {
        id: seek

        objectName: "plan-seek"
        anchors.top: tools.bottom
        anchors.topMargin: Theme.space4
        width: parent.width
        implicitHeight: Theme.px(46)
        name: qsTr("Find a board or a car")
        placeholder: qsTr("Find a board or a car")
        iconName: "search"
        onEdited: text => root.view.seekThings(text)
    }

    Heading {
        id: boardsHead

        anchors.top: seek.bottom
        anchors.topMargin: Theme.space4
        anchors.left: parent.left
        words: qsTr("Boards")
        count: root.view.lists.boards.count
        loose: root.view.lists.looseBoards
    }

    RowsView {
        id: boards

        anchors.top: boardsHead.bottom
        anchors.topMargin: Theme.space2
        width: parent.width
        height: Math.min(contentHeight, Math.round((root.height - y) * 0.36))
        interactive: true
        model: root.view.lists.boards
        delegate: PlanThing {
            width: boards.width
            what: "board"
            view: root.view
            table: root.table
            glass: root.glass
        }
    }

    Label {
        anchors.top: boardsHead.bottom
        anchors.topMargin: Theme.space2
        width: parent.width
        visible: root.view.lists.boards.count === 0
        textStyle: Label.Caption
        text: qsTr("A board comes here by itself as soon as it is switched on.")
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }

    Heading {
        id: carsHead

        anchors.top: boards.bottom
        anchors.topMargin: Math.max(Theme.space5, root.view.lists.boards.count === 0 ? Theme.px(64) : 0)
        anchors.left: parent.left
        words: qsTr("Cars")
        count: root.view.lists.cars.count
        loose: root.view.lists.looseCars
    }

    RowsView {
        id: cars

        anchors.top: carsHead.bottom
        anchors.topMargin: Theme.space2
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.view.lists.cars
        delegate: PlanThing {
            width: cars.width
            what: "car"
            view: root.view
            table: root.table
            glass: root.glass
        }
    }
}
