// The whole floor in small, with what is in sight framed; a press or a drag looks elsewhere.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property FloorView floor
    readonly property Camera camera: root.floor.camera
    readonly property real scaleM: Math.min(Theme.px(220) / Math.max(1, root.floor.widthM), Theme.px(150) / Math.max(1, root.floor.depthM))

    function px(metres: real, size: real): real {
        return Math.max(0, Math.min(size, metres)) * root.scaleM;
    }

    objectName: "minimap"
    width: sheet.width + 2 * Theme.space3
    height: sheet.height + 2 * Theme.space3
    radius: Theme.radiusMedium
    color: Theme.panel
    border.color: Theme.outline
    border.width: Theme.hair
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The whole floor in small")

    Rectangle {
        id: sheet

        anchors.centerIn: parent
        width: root.floor.widthM * root.scaleM
        height: root.floor.depthM * root.scaleM
        color: Theme.ground
        border.color: Theme.outline
        border.width: Theme.hair

        Repeater {
            model: root.visible ? root.floor.zones : null

            Rectangle {
                required property real leftM
                required property real topM
                required property real widthM
                required property real depthM

                x: leftM * root.scaleM
                y: topM * root.scaleM
                width: widthM * root.scaleM
                height: depthM * root.scaleM
                color: "transparent"
                border.color: Theme.hairline
                border.width: Theme.hair
            }
        }

        Repeater {
            model: root.floor.blips

            Rectangle {
                id: blip

                required property real middleXM
                required property real middleYM
                required property string tone
                required property int urgency
                readonly property bool isCalm: blip.tone === "calm"

                x: blip.middleXM * root.scaleM - width / 2
                y: blip.middleYM * root.scaleM - height / 2
                width: Theme.px(blip.isCalm ? 3 : blip.tone === "waiting" ? 9 : 6)
                height: width
                radius: blip.isCalm ? 0 : width / 2
                color: blip.isCalm ? Theme.inkFaint : Tones.ink(blip.tone, blip.urgency)
            }
        }

        Rectangle {
            x: root.px(root.camera.leftM, root.floor.widthM)
            y: root.px(root.camera.topM, root.floor.depthM)
            width: root.px(root.camera.rightM, root.floor.widthM) - x
            height: root.px(root.camera.bottomM, root.floor.depthM) - y
            color: Qt.alpha(Theme.ink, 0.07)
            border.color: Theme.ink
            border.width: Theme.hair
        }
    }

    MouseArea {
        function look(x: real, y: real): void {
            root.camera.lookAt((x - sheet.x) / root.scaleM, (y - sheet.y) / root.scaleM);
        }

        anchors.fill: parent
        preventStealing: true
        cursorShape: Qt.PointingHandCursor
        onPressed: event => look(event.x, event.y)
        onPositionChanged: event => look(event.x, event.y)
    }
}
