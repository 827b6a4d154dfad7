// One line of a comparison: what it is, and what each car says. A dot before it says that they differ,
// and a word after a value that it is the best of them. `isTitle` heads a group.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property string label
    required property list<string> values
    required property list<bool> isBest
    required property bool differs
    required property bool isTitle
    required property string spoken
    required property int labelWidth
    required property int cellWidth
    required property int gap
    property bool isStacked: false

    implicitHeight: root.isTitle ? Theme.rowHeightLarge + Theme.space4 : root.isStacked ? name.height + cells.height + Theme.space4 : Math.max(Theme.rowHeight, name.height + Theme.space2, cells.height + Theme.space2)
    Accessible.role: root.isTitle ? Accessible.Heading : Accessible.StaticText
    Accessible.name: root.spoken

    Rectangle {
        id: dot

        visible: root.differs
        anchors.left: parent.left
        anchors.verticalCenter: name.verticalCenter
        width: Theme.space2
        height: width
        radius: width / 2
        color: Theme.accent
    }

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.isTitle ? 0 : Theme.space5
        y: root.isTitle ? root.height - height - Theme.space3 : root.isStacked ? Theme.space2 : (root.height - height) / 2
        width: (root.isStacked || root.isTitle ? root.width : root.labelWidth - root.gap) - anchors.leftMargin
        textStyle: root.isTitle ? Label.Lead : root.isStacked ? Label.Small : Label.Body
        text: root.label
        wrapMode: Text.Wrap
        maximumLineCount: 2
        color: root.isTitle ? Theme.ink : Theme.inkSecondary
        Accessible.ignored: true
    }

    Row {
        id: cells

        anchors.left: parent.left
        anchors.leftMargin: root.isStacked ? Theme.space5 : root.labelWidth
        y: root.isStacked ? name.y + name.height : (root.height - height) / 2
        spacing: root.gap

        Repeater {
            model: root.values

            Row {
                id: cell

                required property int index
                required property string modelData

                width: root.cellWidth
                spacing: Theme.space3

                Label {
                    id: value

                    width: Math.min(Math.ceil(implicitWidth), cell.width - (best.visible ? best.width + cell.spacing : 0))
                    text: cell.modelData || qsTr("not stated")
                    color: cell.modelData === "" ? Theme.inkFaint : root.differs ? Theme.ink : Theme.inkSecondary
                    font.weight: cell.modelData !== "" && root.differs ? Font.Medium : Font.Normal
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    Accessible.ignored: true
                }

                Label {
                    id: best

                    visible: root.isBest[cell.index] ?? false
                    anchors.baseline: value.baseline
                    textStyle: Label.Micro
                    text: qsTr("best", "of the cars compared")
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: root.width
        color: root.isTitle ? Theme.outline : Theme.hairline
    }
}
