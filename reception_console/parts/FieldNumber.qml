// A number of a form, with its unit inside and its bounds said when they are left. Up and Down go
// in steps. What was typed is told with a point for decimals, also where it was a comma, and also
// when it is no number: `isNumber` and `isInside` say how it stands.
import QtQuick

FieldText {
    id: root

    property real from: -1e9
    property real to: 1e9
    property real step: 1
    property bool isWhole: false
    property bool mayBeEmpty: true
    // A problem found elsewhere, such as by the desk; it goes before our own
    property string given: ""
    readonly property bool isNumber: /^\s*-?\d+([.,]\d+)?\s*$/.test(root.typed) && (!root.isWhole || !/[.,]/.test(root.typed))
    readonly property real number: root.isNumber ? Number(root.typed.replace(",", ".")) : NaN
    readonly property bool isInside: root.isNumber ? root.number >= root.from && root.number <= root.to : root.mayBeEmpty && root.typed.trim() === ""

    signal changed(string number)

    function stepBy(steps: int): void {
        const next = (root.isNumber ? root.number : Math.max(0, root.from)) + steps * root.step;
        const inside = Math.max(root.from, Math.min(root.to, next));
        root.changed(String(Number(inside.toFixed(6))));
    }

    isTabular: true
    isNumeric: true
    maximumLength: 16
    inputHints: Qt.ImhFormattedNumbersOnly
    problem: root.given !== "" || root.isInside ? root.given : qsTr("A number from %1 to %2").arg(root.from).arg(root.to)
    onEdited: text => root.changed(text.trim().replace(",", "."))
    // What is typed stands for the number that was there; the mouse still sets a cursor
    onIsTypingChanged: {
        if (root.isTyping)
            root.takeFocus();
    }
    Keys.onUpPressed: root.stepBy(1)
    Keys.onDownPressed: root.stepBy(-1)
}
