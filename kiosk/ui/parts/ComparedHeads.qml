// The cars at the head of a comparison, a place for another one, and the choice to see differences
// alone. Where `hasNotes` the statements that the law requires stand below the prices.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property ComparisonView comparison
    required property int labelWidth
    required property int cellWidth
    required property int gap
    property bool isStacked: false
    property bool hasPictures: true
    property bool hasNotes: false

    signal dropped(string car)
    signal differencesChosen(bool isWanted)
    signal anotherAsked

    implicitHeight: line.y + Theme.space3

    FilterChip {
        id: differences

        objectName: "only-differences"
        visible: root.comparison.isComplete
        anchors.left: parent.left
        y: root.isStacked ? 0 : heads.y + heads.height - height - Theme.space2
        maximumWidth: root.isStacked ? root.width : root.labelWidth - root.gap
        width: Math.min(implicitWidth, maximumWidth)
        text: qsTr("Only differences")
        name: text
        isChecked: root.comparison.hasOnlyDifferences
        onActivated: root.differencesChosen(!isChecked)
    }

    Row {
        id: heads

        anchors.left: parent.left
        anchors.leftMargin: root.labelWidth
        y: root.isStacked && differences.visible ? differences.height + Theme.touchGap : 0
        spacing: root.gap

        Repeater {
            model: root.comparison.cars

            ComparedHead {
                id: head

                width: root.cellWidth
                height: Math.max(implicitHeight, heads.height)
                hasPicture: root.hasPictures
                onDropped: root.dropped(head.key)
            }
        }

        QuietButton {
            objectName: "compare-another"
            visible: root.comparison.hasRoom
            y: Theme.touch + Theme.touchGap
            width: root.cellWidth
            textSize: Theme.textSmall
            text: root.comparison.isComplete ? qsTr("Add a car") : qsTr("Choose another car")
            onActivated: root.anotherAsked()
        }
    }

    RequiredNotes {
        id: notes

        visible: root.hasNotes
        anchors.left: parent.left
        y: heads.y + heads.height + Theme.space2
        width: root.width
        notes: root.hasNotes ? root.comparison.notes : []
    }

    Hairline {
        id: line

        width: root.width
        y: notes.y + (notes.visible ? notes.height + Theme.space2 : 0)
        color: Theme.outline
    }
}
