// What lies over the plan while one draws: the reception, guides, a band, two points to measure.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view
    required property real scaleM
    readonly property var now: root.view.state

    Rectangle {
        id: reception

        objectName: "plan-reception"
        visible: root.now.hasReception
        x: root.now.receptionXM * root.scaleM - width / 2
        y: root.now.receptionYM * root.scaleM - height / 2
        width: desk.implicitWidth + 2 * Theme.space5
        height: Theme.px(34)
        radius: height / 2
        color: Theme.panelRaised
        border.color: root.now.isReceptionChosen ? Theme.accent : Theme.outline
        border.width: root.now.isReceptionChosen ? Theme.stroke : Theme.hair
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Reception")
        Accessible.focusable: true
        onActiveFocusChanged: {
            if (reception.activeFocus)
                root.view.choose("reception", "");
        }

        Label {
            id: desk

            anchors.centerIn: parent
            textStyle: Label.Caption
            text: qsTr("Reception")
            color: root.now.isReceptionChosen ? Theme.accent : Theme.inkSecondary
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.view.lists.guides

        Rectangle {
            required property bool isUpright
            required property real atM
            required property real fromM
            required property real toM

            x: (isUpright ? atM : fromM) * root.scaleM
            y: (isUpright ? fromM : atM) * root.scaleM
            width: isUpright ? Theme.hair : (toM - fromM) * root.scaleM
            height: isUpright ? (toM - fromM) * root.scaleM : Theme.hair
            color: Theme.good
        }
    }

    Rectangle {
        visible: root.now.hasBand
        x: root.now.bandLeftM * root.scaleM
        y: root.now.bandTopM * root.scaleM
        width: (root.now.bandRightM - root.now.bandLeftM) * root.scaleM
        height: (root.now.bandBottomM - root.now.bandTopM) * root.scaleM
        color: Qt.alpha(Theme.accent, 0.1)
        border.color: Theme.accent
        border.width: Theme.hair

        Label {
            anchors.centerIn: parent
            visible: root.now.tool === "zone"
            textStyle: Label.Small
            text: qsTr("%1 × %2 m").arg(root.now.bandRightM - root.now.bandLeftM).arg(root.now.bandBottomM - root.now.bandTopM)
            isTabular: true
        }
    }

    Loader {
        active: root.now.points.length === 2
        sourceComponent: DottedLine {
            from: Qt.point(root.now.points[0][0] * root.scaleM, root.now.points[0][1] * root.scaleM)
            to: Qt.point(root.now.points[1][0] * root.scaleM, root.now.points[1][1] * root.scaleM)
            color: Theme.accent
            isWhole: true
        }
    }

    Repeater {
        model: root.now.points.length

        Mark {
            required property int index

            x: root.now.points[index][0] * root.scaleM - width / 2
            y: root.now.points[index][1] * root.scaleM - height / 2
            name: "target"
            size: Theme.px(20)
            color: Theme.accent
        }
    }
}
