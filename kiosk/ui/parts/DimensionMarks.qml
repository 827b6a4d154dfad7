// Length and wheelbase under the car, height behind it, as a draughtsman marks them.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property MarksView marks
    readonly property int tick: Theme.space2

    opacity: 0
    Component.onCompleted: opacity = 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Theme.easing
        }
    }

    component Dimension: Item {
        id: dimension

        required property string text
        property bool isVertical: false

        visible: text !== ""

        Hairline {
            color: Theme.accent
            width: dimension.isVertical ? Theme.hair : dimension.width
            height: dimension.isVertical ? dimension.height : Theme.hair
        }

        Hairline {
            color: Theme.accent
            x: dimension.isVertical ? -root.tick / 2 : 0
            y: dimension.isVertical ? 0 : -root.tick / 2
            width: dimension.isVertical ? root.tick : Theme.hair
            height: dimension.isVertical ? Theme.hair : root.tick
        }

        Hairline {
            color: Theme.accent
            x: dimension.isVertical ? -root.tick / 2 : dimension.width
            y: dimension.isVertical ? dimension.height : -root.tick / 2
            width: dimension.isVertical ? root.tick : Theme.hair
            height: dimension.isVertical ? Theme.hair : root.tick
        }

        Rectangle {
            x: (dimension.isVertical ? 0 : dimension.width / 2) - width / 2
            y: (dimension.isVertical ? dimension.height / 2 : 0) - height / 2
            width: caption.implicitWidth + Theme.space4
            height: caption.implicitHeight
            rotation: dimension.isVertical ? -90 : 0
            color: Theme.ground

            Label {
                id: caption

                anchors.centerIn: parent
                textStyle: Label.Small
                text: dimension.text
                color: Theme.accent
            }
        }
    }

    Dimension {
        x: root.marks.frontAxleX * root.width
        y: root.marks.groundY * root.height + Theme.space6
        width: (root.marks.rearAxleX - root.marks.frontAxleX) * root.width
        text: root.marks.wheelbase
    }

    Dimension {
        x: root.marks.frontX * root.width
        y: root.marks.groundY * root.height + Theme.space16
        width: (root.marks.rearX - root.marks.frontX) * root.width
        text: root.marks.length
    }

    Dimension {
        x: root.marks.rearX * root.width + Theme.space8
        y: root.marks.roofY * root.height
        height: (root.marks.groundY - root.marks.roofY) * root.height
        isVertical: true
        text: root.marks.height
    }
}
