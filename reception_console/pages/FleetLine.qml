// One board: where it is, how it stands, what it tells of itself, and what it was asked last.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string board
    required property string stand
    required property string car
    required property string standing
    required property string since
    required property string tone
    required property bool isAlive
    required property int weight
    required property string trouble
    required property string version
    required property string screen
    required property string uptime
    required property string memory
    required property string frames
    required property string touched
    required property string clock
    required property string test
    required property string testTone
    required property string result
    required property string resultTone
    required property bool isCurrent
    required property bool isMarked
    required property bool hasKeys
    required property bool isOld

    signal chosen(int modifiers)
    signal marked

    objectName: `fleet-${root.board}`
    implicitHeight: Theme.px(66)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.stand, root.car, root.standing, root.since, root.trouble, root.result].filter(words => words !== "").join(", ")
    Accessible.selected: root.isMarked || root.isCurrent
    Accessible.selectable: true
    Accessible.onPressAction: root.chosen(0)

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.hair
        anchors.bottomMargin: Theme.hair
        radius: Theme.radiusSmall
        color: root.isMarked ? Theme.accentShade : root.isCurrent || hover.hovered ? Theme.panel : "transparent"
        border.color: root.isCurrent ? (root.hasKeys ? Theme.accent : Theme.outline) : "transparent"
        border.width: root.isCurrent && root.hasKeys ? Theme.stroke : Theme.hair
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: eventPoint => root.chosen(point.modifiers)
    }

    HoverHandler {
        id: hover
    }

    Row {
        anchors.fill: parent
        opacity: root.isOld ? 0.7 : 1

        FleetTick {
            objectName: `fleet-mark-${root.board}`
            width: FleetColumns.mark
            height: parent.height
            name: qsTr("Mark %1").arg(root.stand)
            isChecked: root.isMarked
            onActivated: root.marked()
        }

        FleetCell {
            width: FleetColumns.stand
            words: root.stand
            below: root.car
            isStrong: true
        }

        FleetCell {
            width: FleetColumns.standing
            words: root.standing
            below: root.trouble || root.since
            markName: Tones.marks[root.tone]
            markColor: Tones.inks[root.tone]
            ink: root.tone === "lost" ? Tones.inks["lost"] : Theme.ink
            belowInk: root.trouble === "" ? Theme.inkSecondary : root.weight > 1 ? Tones.inks["failed"] : Tones.inks["lost"]
        }

        FleetCell {
            width: FleetColumns.version
            opacity: root.isAlive ? 1 : 0.55
            words: root.version
            below: root.screen
        }

        FleetCell {
            width: FleetColumns.uptime
            opacity: root.isAlive ? 1 : 0.55
            words: root.uptime
        }

        FleetCell {
            width: FleetColumns.memory
            opacity: root.isAlive ? 1 : 0.55
            words: root.memory
        }

        FleetCell {
            width: FleetColumns.frames
            opacity: root.isAlive ? 1 : 0.55
            words: root.frames
        }

        FleetCell {
            width: FleetColumns.touched
            opacity: root.isAlive ? 1 : 0.55
            words: root.touched
        }

        FleetCell {
            width: FleetColumns.clock
            opacity: root.isAlive ? 1 : 0.55
            words: root.clock
        }

        FleetCell {
            width: FleetColumns.test
            words: root.test
            ink: root.testTone === "failed" ? Tones.inks["failed"] : Theme.inkSecondary
        }

        FleetResult {
            width: parent.width - FleetColumns.all - Theme.space2
            height: parent.height
            words: root.result
            tone: root.resultTone
        }
    }
}
