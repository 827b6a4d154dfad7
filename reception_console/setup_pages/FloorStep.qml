// Width, depth, halls and stands; the plan beside it follows while one types.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SetupFloor floor
    readonly property real half: (root.width - Theme.space4) / 2

    function takeFocus(): bool {
        wide.takeFocus();
        return true;
    }

    spacing: Theme.space6

    Row {
        width: parent.width
        spacing: Theme.space4

        FieldNumber {
            id: wide

            objectName: "width"
            width: root.half
            label: qsTr("Width")
            unit: qsTr("m")
            mayBeEmpty: false
            from: root.floor.leastM
            to: root.floor.mostM
            text: root.floor.widthText
            onChanged: number => root.floor.setWidth(number)
        }

        FieldNumber {
            objectName: "depth"
            width: root.half
            label: qsTr("Depth")
            unit: qsTr("m")
            mayBeEmpty: false
            from: root.floor.leastM
            to: root.floor.mostM
            text: root.floor.depthText
            onChanged: number => root.floor.setDepth(number)
        }
    }

    FieldNumber {
        objectName: "count"
        width: root.half
        label: qsTr("How many cars stand here?")
        isWhole: true
        mayBeEmpty: false
        from: 1
        to: root.floor.mostStands
        text: root.floor.countText
        given: root.floor.roomProblem
        onChanged: number => root.floor.setCount(number)
    }

    Segmented {
        objectName: "halls"
        width: parent.width
        label: qsTr("Halls, or parts of the floor with a name")
        values: root.floor.hallChoices
        words: root.floor.hallChoices
        current: root.floor.halls
        onChosen: value => root.floor.setHalls(value)
    }

    Row {
        spacing: Theme.space4

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - (again.visible ? again.width + Theme.space4 : 0)
            textStyle: Label.Small
            text: qsTr("By keyboard: Tab to a stand; the arrow keys move it by half a metre.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }

        KeyButton {
            id: again

            objectName: "lay-out-anew"
            visible: root.floor.isMoved
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Lay out anew")
            onActivated: root.floor.layOutAnew()
        }
    }
}
