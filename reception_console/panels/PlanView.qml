// One floor to scale: zones, cars as they stand, people where they were last known, and who calls.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property FloorView floor
    required property Commands commands
    readonly property Camera camera: root.floor.camera
    // While one zooms, the plan is only drawn larger or smaller as a whole; then it is laid out anew
    readonly property real scaleM: root.camera.drawnScale

    function tell(): void {
        root.camera.setViewport(root.width, root.height, Theme.unit);
    }

    // A place is where it is, in every language
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    clip: true
    onWidthChanged: root.tell()
    onHeightChanged: root.tell()
    Component.onCompleted: root.tell()

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        onWheel: event => root.camera.zoomAt(event.x, event.y, event.angleDelta.y / 120)
    }

    DragHandler {
        target: null
        onActiveTranslationChanged: delta => root.camera.panBy(delta.x, delta.y)
        cursorShape: active ? Qt.ClosedHandCursor : Qt.ArrowCursor
    }

    Item {
        x: root.camera.originX
        y: root.camera.originY
        width: root.floor.widthM * root.scaleM
        height: root.floor.depthM * root.scaleM
        scale: root.camera.pixelsPerMetre / root.scaleM
        transformOrigin: Item.TopLeft

        PlanSheet {
            anchors.fill: parent
            picture: root.floor.picture
            scaleM: root.scaleM
        }

        Repeater {
            model: root.floor.zones

            Rectangle {
                id: zone

                required property real leftM
                required property real topM
                required property real widthM
                required property real depthM

                x: zone.leftM * root.scaleM
                y: zone.topM * root.scaleM
                width: zone.widthM * root.scaleM
                height: zone.depthM * root.scaleM
                radius: Theme.radiusSmall
                color: "transparent"
                border.color: Theme.outline
                border.width: Theme.hair
            }
        }

        Rectangle {
            visible: root.floor.hasReception
            x: root.floor.receptionXM * root.scaleM - width / 2
            y: root.floor.receptionYM * root.scaleM - height / 2
            width: desk.implicitWidth + 2 * Theme.space5
            height: Theme.px(34)
            radius: height / 2
            color: Theme.panelRaised
            border.color: Theme.outline
            border.width: Theme.hair

            Label {
                id: desk

                anchors.centerIn: parent
                textStyle: Label.Caption
                text: qsTr("Reception")
                color: Theme.inkSecondary
            }
        }

        Repeater {
            model: root.floor.routes

            DottedLine {
                required property real fromXM
                required property real fromYM
                required property real toXM
                required property real toYM
                required property bool isCertain

                from: Qt.point(fromXM * root.scaleM, fromYM * root.scaleM)
                to: Qt.point(toXM * root.scaleM, toYM * root.scaleM)
                isWhole: isCertain
                color: Tones.inks[isCertain ? "coming" : "asked"]
            }
        }

        // Thin, because it is only a question
        Repeater {
            model: root.floor.twins

            DottedLine {
                required property real fromXM
                required property real fromYM
                required property real toXM
                required property real toYM

                objectName: "twin-line"
                from: Qt.point(fromXM * root.scaleM, fromYM * root.scaleM)
                to: Qt.point(toXM * root.scaleM, toYM * root.scaleM)
                color: Theme.ink
            }
        }

        Repeater {
            model: root.floor.stands

            StandShape {
                isStill: root.floor.isCrowded || root.floor.isOld
                scaleM: root.scaleM
                isWalkedTo: root.floor.walkedTo === stand
                onActivated: root.commands.selectStand(stand)
            }
        }

        Repeater {
            model: root.floor.clusters

            ClusterShape {
                isStill: root.floor.isCrowded || root.floor.isOld
                scaleM: root.scaleM
                isWalkedTo: root.floor.walkedTo === cluster
                onActivated: root.floor.openCluster(cluster)
            }
        }

        // Above the pulses, so that none hides where it is.
        Repeater {
            model: root.floor.zones

            Label {
                required property string zoneName
                required property real leftM
                required property real topM
                required property real widthM

                x: leftM * root.scaleM + Theme.space4
                y: topM * root.scaleM + Theme.space3
                z: 1
                width: Math.min(implicitWidth, widthM * root.scaleM - 2 * Theme.space4)
                textStyle: Label.Micro
                text: zoneName
                color: Theme.inkSecondary
                font.capitalization: Font.AllUppercase
                // Only letters that stand alone are spaced
                font.letterSpacing: /[\u0600-\u06ff\u2e80-\uffef]/.test(zoneName) ? 0 : Theme.px(3)
            }
        }

        Repeater {
            model: root.floor.advisors

            AdvisorDot {
                scaleM: root.scaleM
            }
        }
    }

    Minimap {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space5
        visible: root.camera.isNear
        floor: root.floor
    }
}
