// A level from `least` to 100 in steps of five, by dragging, a press on the line or the arrow keys.
// `level` is how it stands, below 0 where nobody knows; `chosen` comes once the hand rests.
import QtQuick
import look

FocusScope {
    id: root

    required property string label
    required property int level
    property string unknownWords: ""
    property string key: ""
    property int least: 0
    readonly property int step: 5
    readonly property int shown: root.wish >= 0 ? root.wish : root.level
    property int wish: -1

    signal chosen(int level)

    function takeFocus(): void {
        track.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function want(level: real): void {
        root.wish = Math.max(root.least, Math.min(100, Math.round(level / root.step) * root.step));
    }

    function tell(): void {
        if (root.wish >= 0)
            root.chosen(root.wish);
        fading.restart();
    }

    implicitHeight: column.implicitHeight
    opacity: root.enabled ? 1 : 0.45
    onLevelChanged: root.wish = -1

    // The hand rests: whoever presses an arrow several times means the last
    Timer {
        id: resting

        interval: Theme.breath / 2
        onTriggered: root.tell()
    }

    // Nobody has answered: what is known shows again
    Timer {
        id: fading

        interval: 8 * Theme.breath
        onTriggered: root.wish = -1
    }

    Column {
        id: column

        width: parent.width
        spacing: Theme.space2

        Item {
            width: parent.width
            height: Math.max(name.height, cap.height)

            Label {
                id: name

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Caption
                text: root.label
                color: Theme.inkSecondary
                Accessible.ignored: true
            }

            Keycap {
                id: cap

                anchors.left: name.right
                anchors.leftMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                visible: root.key !== ""
                text: root.key
                Accessible.ignored: true
            }

            Label {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Small
                isTabular: true
                text: root.shown < 0 ? root.unknownWords : qsTr("%1 %").arg(root.shown)
                color: root.shown < 0 ? Theme.inkSecondary : Theme.ink
                Accessible.ignored: true
            }
        }

        Item {
            id: track

            readonly property real share: Math.max(0, Math.min(1, (root.shown - root.least) / (100 - root.least)))
            readonly property int room: width - handle.width

            objectName: root.objectName === "" ? "" : `${root.objectName}-track`
            width: parent.width
            height: Theme.px(28)
            focus: true
            activeFocusOnTab: true
            Accessible.role: Accessible.Slider
            Accessible.name: root.shown < 0 ? `${root.label}, ${root.unknownWords}` : qsTr("%1, %2 %").arg(root.label).arg(root.shown)
            Accessible.focusable: true
            Accessible.onIncreaseAction: stepBy(1)
            Accessible.onDecreaseAction: stepBy(-1)
            Keys.onRightPressed: stepBy(track.LayoutMirroring.enabled ? -1 : 1)
            Keys.onLeftPressed: stepBy(track.LayoutMirroring.enabled ? 1 : -1)

            function stepBy(count: int): void {
                root.want((root.shown < 0 ? 100 : root.shown) + count * root.step);
                resting.restart();
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.px(4)
                radius: height / 2
                color: Theme.panelRaised
            }

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: root.shown >= 0
                width: handle.width / 2 + track.share * track.room
                height: Theme.px(4)
                radius: height / 2
                color: Theme.accent
            }

            Rectangle {
                id: handle

                anchors.left: parent.left
                anchors.leftMargin: root.shown < 0 ? track.room / 2 : track.share * track.room
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(20)
                height: width
                radius: width / 2
                color: root.shown < 0 ? Theme.panelRaised : Theme.accent
                border.color: track.activeFocus ? Theme.ink : root.shown < 0 ? Theme.outline : Theme.accent
                border.width: track.activeFocus ? Theme.stroke : Theme.hair
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                cursorShape: Qt.PointingHandCursor
                onPressed: mouse => follow(mouse.x)
                onPositionChanged: mouse => follow(mouse.x)
                onReleased: root.tell()

                function follow(x: real): void {
                    track.forceActiveFocus(Qt.MouseFocusReason);
                    const along = (x - handle.width / 2) / track.room;
                    root.want(root.least + (track.LayoutMirroring.enabled ? 1 - along : along) * (100 - root.least));
                }
            }
        }
    }
}
