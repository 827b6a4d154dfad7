// A stand of the plan: the car from above in its true size, or a bay that waits for one.
import QtQuick
import look

Pressable {
    id: root

    required property real scaleM
    required property bool isMovable
    required property string stand
    required property real xM
    required property real yM
    required property real lengthM
    required property real breadthM
    required property bool hasCar
    required property bool isCurrent
    required property bool isTight
    required property string spoken
    readonly property color ink: root.isTight ? Theme.alarm : root.isCurrent ? Theme.accent : root.hasCar ? Theme.inkSecondary : Theme.inkFaint
    readonly property color fill: root.isCurrent ? Theme.accentShade : Theme.panelRaised
    readonly property int room: 10
    readonly property bool isRinged: root.hasFocusRing || drag.active || root.isCurrent

    signal movedTo(real atXM, real atYM)
    signal nudged(int right, int down)

    objectName: `plan-${root.stand}`
    name: root.spoken
    activeFocusOnTab: root.isMovable
    width: Math.max(Math.round(root.lengthM * root.scaleM), Theme.px(28))
    height: Math.max(Math.round(root.breadthM * root.scaleM), Theme.px(20))
    x: root.xM * root.scaleM - width / 2
    y: root.yM * root.scaleM - height / 2
    z: drag.active ? 1 : 0
    Keys.onLeftPressed: event => root.nudge(event, -1, 0)
    Keys.onRightPressed: event => root.nudge(event, 1, 0)
    Keys.onUpPressed: event => root.nudge(event, 0, -1)
    Keys.onDownPressed: event => root.nudge(event, 0, 1)

    function nudge(event: var, right: int, down: int): void {
        event.accepted = root.isMovable;
        if (root.isMovable)
            root.nudged(right, down);
    }

    DragHandler {
        id: drag

        property real fromXM: 0
        property real fromYM: 0

        enabled: root.isMovable
        target: null
        dragThreshold: 3
        cursorShape: active ? Qt.ClosedHandCursor : Qt.OpenHandCursor
        onActiveChanged: {
            if (active) {
                drag.fromXM = root.xM;
                drag.fromYM = root.yM;
            }
        }
        onActiveTranslationChanged: {
            if (active)
                root.movedTo(drag.fromXM + activeTranslation.x / root.scaleM, drag.fromYM + activeTranslation.y / root.scaleM);
        }
    }

    Image {
        anchors.centerIn: parent
        width: Math.ceil(root.lengthM * root.scaleM) + 2 * root.room
        height: Math.ceil(root.breadthM * root.scaleM) + 2 * root.room
        sourceSize: Qt.size(width, height)
        source: `image://cars/${root.isRinged ? (Theme.isLight ? "chosen-day-" : "chosen-") : ""}${root.hasCar ? "car" : "bay"}/${root.ink.toString().slice(1)}/${root.fill.toString().slice(1)}/90/${(root.lengthM * root.scaleM).toFixed(1)}/${(root.breadthM * root.scaleM).toFixed(1)}`
        Accessible.ignored: true
    }

    Label {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: root.hasCar ? -0.1 * root.lengthM * root.scaleM : 0
        textStyle: Label.Micro
        text: root.stand
        color: root.isTight ? Theme.alarm : root.isCurrent ? Theme.accent : root.hasCar ? Theme.ink : Theme.inkSecondary
        Accessible.ignored: true
    }
}
