// The ground that something is filled in on: a hairline, and a ring in the accent while the
// keyboard is here.
import QtQuick
import look

Rectangle {
    id: root

    property bool hasFocus: false
    property bool hasProblem: false
    property bool isHovered: false

    implicitHeight: Theme.px(46)
    radius: Theme.radiusMedium
    color: root.enabled ? Theme.groundRaised : "transparent"
    border.color: root.hasFocus ? Theme.accent : root.hasProblem ? Theme.alarm : root.isHovered ? Theme.inkFaint : Theme.outline
    border.width: root.hasFocus ? Theme.stroke : Theme.hair
    opacity: root.enabled ? 1 : 0.6
}
