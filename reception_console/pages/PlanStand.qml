// A stand on the drawing table. Does not take the mouse: the table does.
import QtQuick
import look
import reception_console
import reception_console.panels
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view
    required property real scaleM
    required property string stand
    required property string standName
    required property string carTitle
    required property string boardWords
    required property real middleXM
    required property real middleYM
    required property real lengthM
    required property real breadthM
    required property real headingDeg
    required property real spanXM
    required property real spanYM
    required property bool hasCar
    required property bool isChosen
    required property bool isTarget
    required property string flaw
    required property string spoken
    readonly property bool isRinged: root.isChosen || root.isTarget
    readonly property color ink: root.flaw === "wrong" ? Theme.alarm : root.isTarget ? Theme.good : root.isChosen ? Theme.accent : Theme.inkFaint

    objectName: `plan-stand-${root.stand}`
    x: root.middleXM * root.scaleM - width / 2
    y: root.middleYM * root.scaleM - height / 2
    z: root.isRinged ? 2 : 1
    width: root.spanXM * root.scaleM
    height: root.spanYM * root.scaleM
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.focusable: true
    Accessible.selected: root.isChosen
    Accessible.onPressAction: root.view.choose("stand", root.stand)
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.view.choose("stand", root.stand);
    }

    CarShape {
        anchors.centerIn: parent
        drawn: (root.isRinged ? (Theme.isLight ? "chosen-day-" : "chosen-") : "") + (root.hasCar ? "car" : "bay")
        outline: root.ink
        shade: root.isTarget ? Theme.goodShade : root.isChosen ? Theme.accentShade : Theme.panelRaised
        headingDeg: root.headingDeg
        bodyLength: root.lengthM * root.scaleM
        bodyBreadth: root.breadthM * root.scaleM
        spanX: root.width
        spanY: root.height
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.space1

        Mark {
            anchors.verticalCenter: parent.verticalCenter
            name: root.flaw === "wrong" ? "triangle" : root.flaw === "look" ? "diamond" : ""
            size: Theme.px(13)
            color: root.flaw === "wrong" ? Theme.alarm : Theme.accent
        }

        Label {
            width: Math.min(implicitWidth, Math.max(root.lengthM * root.scaleM, Theme.px(56)))
            textStyle: Label.Small
            text: root.standName
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }

    // Whether a board is mounted here: it hangs on the stand like a flag
    Label {
        visible: root.boardWords !== "" && root.scaleM * root.lengthM > Theme.px(64)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.bottom
        anchors.topMargin: root.isRinged ? Theme.px(10) : Theme.space1
        width: Math.min(implicitWidth, Theme.px(150))
        horizontalAlignment: Text.AlignHCenter
        textStyle: Label.Micro
        text: root.boardWords
        color: Theme.inkSecondary
        Accessible.ignored: true
    }
}
