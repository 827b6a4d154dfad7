// The plan as it is drawn. One area takes the mouse and tells where it is; what is under it is
// found where the plan is known. The parts can be reached with Tab; keys go to the page's own table.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.panels

FocusScope {
    id: root

    required property PlanEditorView view
    readonly property Camera camera: root.view.camera
    readonly property real scaleM: root.camera.drawnScale
    readonly property var now: root.view.state

    function takeKeys(): void {
        root.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function tell(): void {
        root.camera.setViewport(root.width, root.height, Theme.unit);
    }

    objectName: "plan-table"
    clip: true
    activeFocusOnTab: true
    onWidthChanged: root.tell()
    onHeightChanged: root.tell()
    Component.onCompleted: root.tell()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("The plan: arrows move, Enter leads to the numbers")
    Accessible.focusable: true
    Keys.onPressed: event => event.accepted = root.view.key(event.key, event.modifiers, true)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.ground
        border.color: root.activeFocus ? Theme.accent : Theme.hairline
        border.width: Theme.hair
    }

    Item {
        id: plan

        x: root.camera.originX
        y: root.camera.originY
        width: root.now.widthM * root.scaleM
        height: root.now.depthM * root.scaleM
        scale: root.camera.pixelsPerMetre / root.scaleM
        transformOrigin: Item.TopLeft

        PlanSheet {
            anchors.fill: parent
            picture: root.view.picture
            scaleM: root.scaleM
        }

        Repeater {
            model: root.view.lists.zones

            PlanZone {
                scaleM: root.scaleM
                view: root.view
            }
        }

        Repeater {
            model: root.view.lists.stands

            PlanStand {
                scaleM: root.scaleM
                view: root.view
            }
        }

        PlanMarks {
            anchors.fill: parent
            view: root.view
            scaleM: root.scaleM
        }
    }

    // Where a tool is put by the keyboard
    Item {
        anchors.centerIn: parent
        visible: root.activeFocus && root.now.tool !== "choose" && root.now.tool !== "zone"

        Rectangle {
            anchors.centerIn: parent
            width: Theme.px(28)
            height: Theme.hair
            color: Theme.accent
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.hair
            height: Theme.px(28)
            color: Theme.accent
        }
    }

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton
        cursorShape: root.now.cursor === "cross" ? Qt.CrossCursor : root.now.cursor === "closed" ? Qt.ClosedHandCursor : Qt.ArrowCursor
        onPressed: event => {
            root.takeKeys();
            root.view.press(event.x, event.y, event.modifiers);
        }
        onPositionChanged: event => root.view.drag(event.x, event.y)
        onReleased: event => root.view.release(event.modifiers)
        onCanceled: root.view.release(0)
        onWheel: event => root.camera.zoomAt(event.x, event.y, event.angleDelta.y / 120)
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => root.view.addPicture(drop.urls[0])
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.space6, Theme.px(380))
        visible: root.now.floor !== "" && root.view.lists.stands.count === 0 && root.now.tool === "choose"
        spacing: Theme.space2

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Lead
            text: qsTr("Nothing stands here yet")
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Small
            text: qsTr("Drop a picture of the floor here, or press N for the first stand and Z for a zone.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
        }
    }
}
