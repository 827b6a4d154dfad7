// A one-pixel line between things.
import QtQuick

Rectangle {
    id: root

    property bool isVertical: false

    implicitWidth: Theme.hair
    implicitHeight: Theme.hair
    color: Theme.hairline
}
