// "For everybody": what makes the board easier, each with its state, and the way back. As high as its
// room; its ground is the board's, since it stands in the place of something else.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Rectangle {
    id: root

    required property EaseView ease
    property int columns: 1
    // Room at both ends, where it lies over a page
    property int inset: 0
    readonly property int lines: 4 / root.columns
    readonly property int least: root.lines * (Theme.touch + Theme.touchGap) + Theme.touch
    // On the smallest glass the sign that opened it closes it as well
    readonly property bool hasDone: root.height >= root.least
    readonly property bool hasTitle: root.height >= root.least + title.height
    readonly property int headHeight: root.hasTitle ? title.height + Theme.space5 : 0
    readonly property int most: Math.max(Theme.touch, Math.round(4.9 * Theme.textLead))
    readonly property int toggleHeight: Math.max(Theme.touch, Math.min(root.most, Math.floor((root.height - root.headHeight - (root.hasDone ? Theme.touch : 0)) / root.lines) - Theme.touchGap))

    signal closed

    color: Theme.ground
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("For everybody")

    Label {
        id: title

        visible: root.hasTitle
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        width: root.width - 2 * root.inset
        textStyle: Label.Title
        text: qsTr("For everybody")
    }

    Grid {
        id: toggles

        readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.headHeight
        width: root.width - 2 * root.inset
        columns: root.columns
        columnSpacing: Theme.touchGap
        rowSpacing: Theme.touchGap

        Toggle {
            objectName: "large-text"
            width: toggles.cell
            height: root.toggleHeight
            iconName: "letters"
            text: qsTr("Large text")
            hint: qsTr("Easier to read")
            isChecked: root.ease.hasLargeText
            onActivated: root.ease.toggleLargeText()
        }

        Toggle {
            objectName: "high-contrast"
            width: toggles.cell
            height: root.toggleHeight
            iconName: "contrast"
            text: qsTr("High contrast")
            hint: qsTr("Stronger colours and lines")
            isChecked: root.ease.hasHighContrast
            onActivated: root.ease.toggleHighContrast()
        }

        Toggle {
            objectName: "less-motion"
            width: toggles.cell
            height: root.toggleHeight
            iconName: "still"
            text: qsTr("Less motion")
            hint: qsTr("Nothing moves by itself")
            isChecked: root.ease.isStill
            onActivated: root.ease.toggleStill()
        }

        Toggle {
            objectName: "low-reach"
            width: toggles.cell
            height: root.toggleHeight
            iconName: "reach"
            text: qsTr("Within reach")
            hint: qsTr("All buttons in the lower half")
            isChecked: root.ease.isLowReach
            onActivated: root.ease.toggleLowReach()
        }
    }

    QuietButton {
        objectName: "ease-done"
        visible: root.hasDone
        anchors.top: toggles.bottom
        anchors.topMargin: Theme.touchGap
        anchors.right: parent.right
        anchors.rightMargin: root.inset
        iconName: "check"
        text: qsTr("Done")
        onActivated: root.closed()
    }
}
