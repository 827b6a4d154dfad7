// Length and wheelbase under the car, height behind it, as a draughtsman marks them. Lies over the
// car's picture, as large as that; the car always faces left, also where one reads from the right.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property MarksView marks

    // From the ground down, and from the tail back, to the lines that measure; closer where a low
    // or narrow picture has little room for them
    readonly property int far: Math.min(Theme.space16, (1 - root.marks.groundY) * root.height - Theme.space4)
    readonly property int near: Math.min(Theme.space6, root.far - Theme.space8)
    readonly property int behind: Math.min(Theme.space8, (1 - root.marks.rearX) * root.width - Theme.space4)

    opacity: 0
    Component.onCompleted: opacity = 1

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Theme.easing
        }
    }

    component Stroke: Hairline {
        color: Theme.accent
    }

    // A line between two ticks, parted by what it measures. Lies flat; `lead` is how long the fine
    // lines are that lead up from its ends to the car.
    component Dimension: Item {
        id: dimension

        required property string text
        property int lead: 0
        readonly property real arm: Math.max(0, (width - caption.implicitWidth) / 2 - Theme.space3)

        visible: text !== ""

        Stroke {
            width: dimension.arm
        }

        Stroke {
            x: dimension.width - width
            width: dimension.arm
        }

        Repeater {
            model: 2

            Item {
                id: end

                required property int index

                x: index * (dimension.width - Theme.hair)

                Stroke {
                    y: -height / 2
                    width: Theme.hair
                    height: Theme.space2
                }

                Stroke {
                    y: -height
                    width: Theme.hair
                    height: dimension.lead
                    opacity: 0.3
                }
            }
        }

        Label {
            id: caption

            anchors.centerIn: parent
            textStyle: Label.Small
            text: dimension.text
            color: Theme.accent
        }
    }

    Dimension {
        objectName: "wheelbaseMark"
        x: root.marks.frontAxleX * root.width
        y: root.marks.groundY * root.height + root.near
        width: (root.marks.rearAxleX - root.marks.frontAxleX) * root.width
        lead: root.near - Theme.space1
        text: root.marks.wheelbase
    }

    Dimension {
        objectName: "lengthMark"
        x: root.marks.frontX * root.width
        y: root.marks.groundY * root.height + root.far
        width: (root.marks.rearX - root.marks.frontX) * root.width
        lead: root.far - Theme.space1
        text: root.marks.length
    }

    Dimension {
        objectName: "heightMark"
        x: root.marks.rearX * root.width + root.behind
        y: root.marks.groundY * root.height
        width: (root.marks.groundY - root.marks.roofY) * root.height
        transformOrigin: Item.TopLeft
        rotation: -90
        text: root.marks.height
    }
}
