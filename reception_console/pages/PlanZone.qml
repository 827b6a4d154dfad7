// A zone on the drawing table; handles at its edges while it alone is chosen.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view
    required property real scaleM
    required property string zone
    required property string zoneName
    required property real leftM
    required property real topM
    required property real widthM
    required property real depthM
    required property bool isChosen
    required property bool hasHandles
    required property string flaw
    required property string spoken
    readonly property bool isWrong: root.flaw === "wrong"

    objectName: `plan-zone-${root.zone}`
    x: root.leftM * root.scaleM
    y: root.topM * root.scaleM
    width: root.widthM * root.scaleM
    height: root.depthM * root.scaleM
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.selected: root.isChosen
    Accessible.onPressAction: root.view.choose("zone", root.zone)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.view.choose("zone", root.zone);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusSmall
        color: root.isWrong ? Qt.alpha(Theme.alarm, 0.08) : root.isChosen ? Qt.alpha(Theme.accent, 0.08) : "transparent"
        border.color: root.isWrong ? Theme.alarm : root.isChosen ? Theme.accent : Theme.outline
        border.width: root.isChosen || root.isWrong ? Theme.stroke : Theme.hair
    }

    Row {
        x: Theme.space4
        y: Theme.space3
        spacing: Theme.space2

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            name: root.isWrong ? "triangle" : ""
            size: Theme.px(13)
            color: Theme.alarm
        }

        Label {
            width: Math.min(implicitWidth, Math.max(0, root.width - 2 * Theme.space4))
            textStyle: Label.Micro
            text: root.zoneName
            color: root.isChosen ? Theme.accent : Theme.inkSecondary
            font.capitalization: Font.AllUppercase
            font.letterSpacing: /[\u0600-\u06ff\u2e80-\uffef]/.test(root.zoneName) ? 0 : Theme.px(3)
            Accessible.ignored: true
        }
    }

    Repeater {
        model: root.hasHandles ? 8 : 0

        Rectangle {
            required property int index
            // Left to right and top to bottom, without the middle
            readonly property int place: index < 4 ? index : index + 1

            x: (place % 3) / 2 * root.width - width / 2
            y: Math.floor(place / 3) / 2 * root.height - height / 2
            width: Theme.px(11)
            height: width
            radius: Theme.px(2)
            color: Theme.ground
            border.color: Theme.accent
            border.width: Theme.stroke
        }
    }
}
