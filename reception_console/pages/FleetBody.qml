// The boards where lines begin, what can be done with those that are meant at their end.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

FocusScope {
    id: root

    required property FleetView view
    readonly property bool hasRows: root.view.rows.count > 0

    function takeKeys(): void {
        place.forceActiveFocus();
    }

    FocusScope {
        id: place

        focus: true
        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.right: root.hasRows ? hand.left : parent.right
        anchors.rightMargin: root.hasRows ? Theme.space7 : 0
        height: parent.height
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Boards")

        Loader {
            anchors.fill: parent
            active: root.hasRows && !root.view.isWall
            sourceComponent: FleetList {
                view: root.view
                hasKeys: place.activeFocus
                onTouched: root.takeKeys()
            }
        }

        Loader {
            anchors.fill: parent
            // The cards have a margin of their own
            anchors.leftMargin: -Theme.space2
            active: root.hasRows && root.view.isWall
            sourceComponent: FleetWall {
                view: root.view
                hasKeys: place.activeFocus
                onTouched: root.takeKeys()
            }
        }

        FleetEmpty {
            anchors.fill: parent
            visible: !root.hasRows
            view: root.view
        }
    }

    FleetHand {
        id: hand

        anchors.right: parent.right
        width: Theme.px(372)
        height: parent.height
        visible: root.hasRows
        view: root.view
        hand: root.view.hand
    }
}
