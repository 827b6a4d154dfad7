// Up to three cars side by side: the one at this stand first, what differs marked, what the law wants
// beside the figures at the foot, or below the prices where there is little room.
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
    readonly property CatalogueView catalogue: root.board.catalogue
    readonly property ComparisonView comparison: root.catalogue.comparison
    readonly property int margin: root.isPortrait ? Theme.space16 : Theme.space18
    readonly property int gap: Theme.space6
    // On half a glass everything scrolls as one
    readonly property bool isTight: root.height < Theme.px(800)
    readonly property int labelWidth: root.isPortrait ? Theme.space5 : Math.round(bar.width * 0.24)
    readonly property int cellWidth: Math.floor((bar.width - root.labelWidth - 2 * root.gap) / 3)

    PageBar {
        id: bar

        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: root.isPortrait ? root.headroom + Theme.space4 : Theme.space14
        width: root.width - 2 * root.margin
        overline: root.board.showroomName
        title: qsTr("Compare")
        onClosed: root.board.visit.closePage()
    }

    Component {
        id: headsComponent

        ComparedHeads {
            width: bar.width
            comparison: root.comparison
            labelWidth: root.labelWidth
            cellWidth: root.cellWidth
            gap: root.gap
            isStacked: root.isPortrait
            hasPictures: !root.isTight
            hasNotes: root.isTight
            // Words that come later must not push the beginning out of sight. Not at once: where this
            // is the list's own header, the list is in the midst of laying it out or dropping it, and
            // Qt 6.11.3 aborts the program.
            onHeightChanged: Qt.callLater(root.showBeginning)
            onDropped: car => root.catalogue.compare(car)
            onDifferencesChosen: isWanted => root.catalogue.showOnlyDifferences(isWanted)
            onAnotherAsked: root.board.visit.openShowroom()
        }
    }

    Loader {
        id: heads

        active: !root.isTight
        anchors.left: bar.left
        y: bar.y + bar.height + Theme.space3
        width: bar.width
        sourceComponent: headsComponent
    }

    ListView {
        id: list

        anchors.left: bar.left
        y: heads.y + (root.isTight ? 0 : heads.height)
        width: bar.width
        height: root.height - y - notes.height - (notes.visible ? Theme.space4 : 0) - Theme.space5
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // Nothing is being made while the rows change or the page goes
        cacheBuffer: 0
        reuseItems: true
        header: root.isTight ? headsComponent : null
        model: root.comparison.isComplete ? root.comparison.rows : null

        delegate: ComparedRow {
            width: ListView.view.width
            labelWidth: root.labelWidth
            cellWidth: root.cellWidth
            gap: root.gap
            isStacked: root.isPortrait
        }
    }

    ScrollMark {
        list: list
    }

    function showBeginning() {
        list.positionViewAtBeginning();
    }

    Label {
        visible: root.comparison.isComplete && list.count === 0 && !root.isTight
        anchors.centerIn: list
        textStyle: Label.Title
        text: qsTr("What is stated of them is the same")
    }

    RequiredNotes {
        id: notes

        anchors.left: bar.left
        y: root.height - height - Theme.space5
        width: bar.width
        room: root.height * 0.25
        notes: root.isTight ? [] : root.comparison.notes
    }
}
