// The queue and the floor on a second screen, to be read from six metres; W, F11 or Esc ends it.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Window {
    id: root

    required property WallView wall
    required property StatusView status
    required property OwnView own
    required property Commands commands
    readonly property real unit: Math.max(0.4, Math.min(root.width / 1920, root.height / 1080))
    // Whole rows only, and below them room for the number of the rest
    readonly property real seatsHeight: root.height - head.height - blind.height - root.px(80)
    readonly property int seats: Math.max(1, Math.floor(root.seatsHeight / (156 * root.unit)))
    readonly property real rowHeight: root.seatsHeight / root.seats
    // The plan is drawn for a desk; on a wall all of it is larger
    readonly property real enlarged: 1.7 * root.unit / Theme.unit

    function px(design: real): int {
        return Math.round(design * root.unit);
    }

    title: qsTr("%1: wall board").arg(root.status.showroom)
    color: Theme.ground
    minimumWidth: 640
    LayoutMirroring.enabled: root.own.isMirrored
    LayoutMirroring.childrenInherit: true

    Item {
        id: keyboard

        anchors.fill: parent
        focus: true
        Keys.onPressed: event => {
            event.accepted = [Qt.Key_W, Qt.Key_F11, Qt.Key_Escape].includes(event.key);
            if (event.accepted)
                root.wall.leave();
        }

        Rectangle {
            id: head

            width: parent.width
            height: root.px(104)
            color: Theme.groundRaised

            Label {
                id: title

                anchors.left: parent.left
                anchors.leftMargin: root.px(40)
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Waiting", "the calls nobody goes to yet")
                font.pixelSize: root.px(48)
            }

            Label {
                anchors.left: title.right
                anchors.leftMargin: root.px(24)
                anchors.baseline: title.baseline
                text: root.wall.queue.waitingCalls
                isTabular: true
                color: root.wall.queue.waitingCalls > 0 ? Tones.urgencyInks[root.wall.worst] : Theme.inkSecondary
                font.pixelSize: root.px(64)
                font.weight: Font.Medium
            }

            Label {
                anchors.right: clock.left
                anchors.rightMargin: root.px(40)
                anchors.baseline: clock.baseline
                width: Math.min(implicitWidth, root.width * 0.4)
                text: root.status.showroom
                color: Theme.inkSecondary
                font.pixelSize: root.px(34)
            }

            Label {
                id: clock

                anchors.right: parent.right
                anchors.rightMargin: root.px(40)
                anchors.verticalCenter: parent.verticalCenter
                text: root.status.timeWords
                isTabular: true
                font.pixelSize: root.px(48)
                font.weight: Font.Light
            }
        }

        Rectangle {
            id: blind

            anchors.top: head.bottom
            width: parent.width
            height: root.wall.blindWords === "" ? 0 : words.height + 2 * root.px(20)
            visible: root.wall.blindWords !== ""
            color: root.wall.isGrave ? Theme.alarmShade : Theme.accentShade
            Accessible.role: Accessible.AlertMessage
            Accessible.name: root.wall.blindWords

            Label {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: root.px(40)
                anchors.right: parent.right
                anchors.rightMargin: root.px(40)
                y: root.px(20)
                text: root.wall.blindWords
                color: root.wall.isGrave ? Theme.alarm : Theme.accent
                wrapMode: Text.Wrap
                maximumLineCount: 2
                font.pixelSize: root.px(40)
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }

        Item {
            id: list

            anchors.top: blind.bottom
            anchors.left: parent.left
            width: root.px(820)
            height: root.seatsHeight
            clip: true

            ListView {
                objectName: "wall-queue"
                anchors.fill: parent
                interactive: false
                cacheBuffer: 0
                keyNavigationEnabled: false
                model: root.wall.queue.waiting
                delegate: WallRow {
                    width: ListView.view.width
                    height: root.rowHeight
                    unit: root.unit
                }
            }

            Label {
                anchors.centerIn: parent
                width: parent.width - 2 * root.px(60)
                visible: root.wall.queue.waitingCalls === 0
                horizontalAlignment: Text.AlignHCenter
                text: root.status.isOld ? qsTr("No call is known") : qsTr("No one is waiting")
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                font.pixelSize: root.px(52)
                font.weight: Font.Light
            }
        }

        Label {
            id: more

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.leftMargin: root.px(40)
            height: root.px(80)
            visible: root.wall.queue.waitingCalls > root.seats
            verticalAlignment: Text.AlignVCenter
            text: qsTr("and %1 more").arg(root.wall.queue.waitingCalls - root.seats)
            color: Theme.accent
            font.pixelSize: root.px(40)
        }

        Rectangle {
            anchors.left: list.right
            anchors.top: blind.bottom
            anchors.bottom: parent.bottom
            width: 1
            color: Theme.hairline
        }

        Item {
            anchors.top: blind.bottom
            anchors.bottom: parent.bottom
            anchors.left: list.right
            anchors.right: parent.right
            visible: root.wall.floor.hasPlan

            PlanView {
                anchors.centerIn: parent
                width: parent.width / root.enlarged
                height: parent.height / root.enlarged
                scale: root.enlarged
                enabled: false
                floor: root.wall.floor
                commands: root.commands
            }
        }
    }
}
