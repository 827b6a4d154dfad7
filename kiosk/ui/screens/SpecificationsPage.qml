// Everything that is known of the car, in groups, one touch apart.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    required property real headroom
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18

    PageBar {
        id: bar

        x: root.margin
        y: root.isPortrait ? root.headroom + Theme.space4 : Theme.space14
        width: root.width - 2 * root.margin
        overline: `${root.board.car.maker} ${root.board.car.model}`
        title: qsTr("Specifications")
        onClosed: root.board.visit.closePage()
    }

    Flow {
        id: tabs

        x: root.margin
        y: bar.y + bar.height + (root.isPortrait ? Theme.space6 : Theme.space12)
        width: root.isPortrait ? root.width - 2 * root.margin : Theme.tabColumn
        spacing: root.isPortrait ? Theme.space6 : 0
        flow: Flow.LeftToRight
        Accessible.role: Accessible.PageTabList
        Accessible.name: qsTr("Groups of specifications")

        Repeater {
            model: root.board.car.groupTitles

            Tab {
                required property int index
                required property string modelData
                readonly property string key: root.board.car.groupKeys[index] ?? ""

                objectName: `group-${key}`
                text: modelData
                isUpright: !root.isPortrait
                isChecked: index === root.board.car.groupIndex
                width: root.isPortrait ? implicitWidth : tabs.width
                height: root.isPortrait ? implicitHeight : Theme.rowHeightLarge
                onActivated: root.board.visit.openGroup(key)
            }
        }
    }

    ListView {
        id: list

        x: root.isPortrait ? root.margin : tabs.x + tabs.width + Theme.space14
        y: root.isPortrait ? tabs.y + tabs.height + Theme.space4 : tabs.y
        width: root.width - x - root.margin
        height: root.height - y - Theme.space10
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.board.car.rows

        delegate: FactRow {
            width: ListView.view.width
            implicitHeight: Theme.rowHeightLarge
            textStyle: Label.Lead
        }
    }

    ScrollMark {
        list: list
    }
}
