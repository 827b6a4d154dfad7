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

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: root.isPortrait ? root.headroom + Theme.space4 : Theme.space14
        width: root.width - 2 * root.margin
        overline: `${root.board.car.maker} ${root.board.car.model}`
        title: qsTr("Specifications")
        onClosed: root.board.visit.closePage()
    }

    Flow {
        id: tabs

        anchors.left: bar.left
        y: bar.y + bar.height + (root.isPortrait ? Theme.space6 : Theme.space12)
        width: root.isPortrait ? root.width - 2 * root.margin : Theme.tabColumn
        spacing: root.isPortrait ? Math.max(Theme.space6, Theme.touchGap) : Theme.touchGap
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
                height: root.isPortrait ? implicitHeight : Math.max(Theme.touch, Theme.rowHeightLarge - Theme.touchGap)
                onActivated: root.board.visit.openGroup(key)
            }
        }
    }

    ListView {
        id: list

        anchors.left: root.isPortrait ? bar.left : tabs.right
        anchors.leftMargin: root.isPortrait ? 0 : Theme.space14
        y: root.isPortrait ? tabs.y + tabs.height + Theme.space4 : tabs.y
        width: bar.width - (root.isPortrait ? 0 : tabs.width + Theme.space14)
        height: root.height - y - notes.height - (notes.hasNotes ? Theme.space4 : 0) - Theme.space10
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // Nothing is being made while the rows change or the page goes
        cacheBuffer: 0
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

    Label {
        visible: root.board.car.withheld !== ""
        anchors.left: bar.left
        y: bar.y + bar.height + Theme.space12
        width: Math.min(bar.width, Theme.readingWidth)
        textStyle: Label.Lead
        text: root.board.car.withheld
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
        color: Theme.inkSecondary
    }

    RequiredNotes {
        id: notes

        anchors.left: list.left
        y: root.height - height - Theme.space10
        width: list.width
        room: root.height * 0.25
        notes: root.board.car.notes
    }
}
