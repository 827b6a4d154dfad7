// The touch test: stroke through every cell. What is felt fills; what is left when it is over is
// marked by colour and by a cross, and counted.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property StaffView staff
    readonly property TouchCells cells: root.staff.cells

    color: Theme.ground
    Accessible.role: Accessible.AlertMessage
    Accessible.name: sentence.text
    onWidthChanged: root.divide()
    onHeightChanged: root.divide()
    Component.onCompleted: root.divide()

    Repeater {
        model: root.cells

        Rectangle {
            id: cell

            required property int index
            required property bool isFelt
            readonly property bool isDead: root.staff.isTested && !cell.isFelt

            x: Math.round(cell.index % root.cells.columns * root.width / root.cells.columns)
            y: Math.round(Math.floor(cell.index / root.cells.columns) * root.height / root.cells.rows)
            width: Math.ceil(root.width / root.cells.columns)
            height: Math.ceil(root.height / root.cells.rows)
            color: cell.isDead ? Theme.alarmShade : cell.isFelt ? Theme.accentShade : "transparent"
            border.color: cell.isDead ? Theme.alarm : Theme.hairline
            border.width: Theme.hair

            Icon {
                visible: cell.isDead
                anchors.centerIn: parent
                size: Theme.iconSmall
                name: "close"
                color: Theme.alarm
            }
        }
    }

    MultiPointTouchArea {
        anchors.fill: parent
        enabled: !root.staff.isTested
        onPressed: points => root.feel(points)
        onUpdated: points => root.feel(points)
    }

    Rectangle {
        anchors.centerIn: parent
        width: words.width + 2 * Theme.space12
        height: words.height + 2 * Theme.space10
        radius: Theme.radiusLarge
        color: Theme.panelRaised
        border.color: Theme.outline
        border.width: Theme.hair
        opacity: root.staff.isTested ? 1 : 0.85

        Column {
            id: words

            anchors.centerIn: parent
            width: Math.min(root.width - 2 * Theme.space24, Theme.readingWidth)
            spacing: Theme.space5

            Label {
                id: sentence

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Label.Headline
                wrapMode: Text.Wrap
                isTabular: true
                text: !root.staff.isTested ? qsTr("Stroke over the whole glass") : root.cells.left === 0 ? qsTr("The whole glass feels a finger") : qsTr("%n part(s) of the glass felt no finger", "", root.cells.left)
                color: root.staff.isTested && root.cells.left > 0 ? Theme.alarm : Theme.ink
                Accessible.ignored: true
            }

            Label {
                visible: !root.staff.isTested
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Label.Lead
                isTabular: true
                text: qsTr("%n part(s) left", "", root.cells.left)
                color: Theme.inkSecondary
            }

            QuietButton {
                objectName: "touch-done"
                visible: root.staff.isTested
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Back")
                onActivated: root.staff.open("menu")
            }
        }
    }

    function divide() {
        root.cells.divide(root.width, root.height, Theme.touch);
    }

    function feel(points) {
        for (const point of points)
            root.cells.feel(point.x / root.width, point.y / root.height);
    }
}
