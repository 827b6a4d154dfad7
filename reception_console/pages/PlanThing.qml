// A board or a car to be dragged onto a stand; a press puts it on the stand that is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Pressable {
    id: root

    required property PlanEditorView view
    required property PlanTable table
    required property Item glass
    required property string what
    required property string thing
    required property string words
    required property string detail
    required property bool isPlaced

    function onTable(): point {
        const at = drag.centroid.scenePosition;
        return root.table.mapFromItem(null, at.x, at.y);
    }

    objectName: `plan-${root.what}-${root.thing}`
    name: root.detail === "" ? qsTr("%1, stands nowhere").arg(root.words) : qsTr("%1, at %2").arg(root.words).arg(root.detail)
    implicitHeight: Theme.px(40)
    onActivated: root.view.putThing(root.what, root.thing)

    Rectangle {
        anchors.fill: parent
        anchors.bottomMargin: Theme.space1
        radius: Theme.radiusSmall
        color: root.isHovered || root.isDown ? Theme.panelRaised : Theme.panel
        border.color: root.hasFocusRing ? Theme.ink : "transparent"
        border.width: Theme.hair
    }

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        y: Math.round((parent.height - Theme.space1 - height) / 2)
        name: root.isPlaced ? "check" : "ring"
        size: Theme.px(14)
        color: root.isPlaced ? Theme.inkFaint : Theme.accent
    }

    Label {
        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        anchors.right: where.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: sign.verticalCenter
        textStyle: Label.Small
        text: root.words
        color: root.isPlaced ? Theme.inkSecondary : Theme.ink
        Accessible.ignored: true
    }

    Label {
        id: where

        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: sign.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.4)
        textStyle: Label.Caption
        text: root.detail
        color: Theme.inkSecondary
        Accessible.ignored: true
    }

    DragHandler {
        id: drag

        target: null
        dragThreshold: Theme.px(8)
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onCentroidChanged: {
            if (drag.active)
                root.view.hoverThing(root.what, root.onTable().x, root.onTable().y);
        }
        onActiveChanged: {
            if (!drag.active)
                root.view.dropThing(root.what, root.thing, root.onTable().x, root.onTable().y);
        }
    }

    // What the hand carries, above everything on the page
    Rectangle {
        parent: root.glass
        visible: drag.active
        readonly property point at: root.glass.mapFromItem(null, drag.centroid.scenePosition.x, drag.centroid.scenePosition.y)
        x: at.x - width / 2
        y: at.y - height - Theme.space5
        z: 10
        width: carried.implicitWidth + 2 * Theme.space4
        height: Theme.px(36)
        radius: Theme.radiusSmall
        color: Theme.accentShade
        border.color: Theme.accent
        border.width: Theme.hair

        Label {
            id: carried

            anchors.centerIn: parent
            textStyle: Label.Small
            text: root.words
            color: Theme.accent
            Accessible.ignored: true
        }
    }
}
