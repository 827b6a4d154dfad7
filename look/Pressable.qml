// What can be pressed with a finger, a mouse or a key, and is named for assistive technology.
// Looks like nothing: buttons, chips, tabs and cards put their looks inside.
import QtQuick

Item {
    id: root

    // What assistive technology reads out
    required property string name
    property int role: Accessible.Button
    property bool isChecked: false
    property bool isCheckable: false
    readonly property bool isDown: tap.pressed
    readonly property bool isHovered: hover.hovered
    readonly property bool hasFocusRing: root.activeFocus && root.isFocusByKey
    property bool isFocusByKey: false

    signal activated

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    activeFocusOnTab: true
    Accessible.role: root.role
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.checkable: root.isCheckable
    Accessible.checked: root.isChecked
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onSpacePressed: root.activated()
    onActiveFocusChanged: root.isFocusByKey = root.activeFocus

    TapHandler {
        id: tap

        // A slow, firm press counts as well as a light one.
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.activated()
    }

    HoverHandler {
        id: hover

        acceptedDevices: PointerDevice.Mouse
        cursorShape: Qt.PointingHandCursor
    }
}
