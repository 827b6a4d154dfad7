// The page of boards: how each is doing, and the remote hand for one or many.
pragma ComponentBehavior: Bound
import QtQuick
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property FleetView view
    required property Commands commands

    subtitle: root.view.subtitle
    actions: FleetTools {
        visible: root.view.count > 0
        enabled: !root.view.glass.isOpen
        view: root.view
        onLeaving: body.takeKeys()
    }
    Keys.onPressed: event => event.accepted = root.view.press(event.key, event.modifiers, event.isAutoRepeat)

    FleetBody {
        id: body

        anchors.fill: parent
        focus: true
        // What lies below a large picture cannot be reached
        enabled: !root.view.glass.isOpen
        view: root.view
    }

    FleetLook {
        anchors.fill: parent
        visible: root.view.glass.isOpen
        glass: root.view.glass
        hand: root.view.hand
        onLeaving: body.takeKeys()
    }

    Loader {
        anchors.fill: parent
        active: root.view.hand.isAsking
        sourceComponent: FleetAsk {
            hand: root.view.hand
            onLeaving: body.takeKeys()
        }
    }
}
