// One line of text of a form, with its unit inside. `text` is what is held; `edited` tells what was
// typed, `finished` that the keyboard left or Enter was pressed. Enter then goes on to whoever is
// around it.
import QtQuick
import look

Field {
    id: root

    property string text: ""
    property string placeholder: ""
    property string unit: ""
    property int maximumLength: 200
    property bool isTabular: false
    property bool isNumeric: false
    // A password: shown as dots
    property bool isSecret: false
    property int inputHints: Qt.ImhNone
    readonly property alias typed: input.text
    readonly property alias isTyping: input.activeFocus

    signal edited(string text)
    signal finished(string text)

    function takeFocus(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
        input.selectAll();
    }

    // Whether what is typed says the same as what is held, so that it may stay as it is typed
    function isSame(typed: string, held: string): bool {
        // On the way to 5.05 there is 5.0, which is held as 5.
        const isSameNumber = root.isNumeric && input.activeFocus && held !== "" && Number(typed.replace(",", ".")) === Number(held);
        return typed === held || isSameNumber;
    }

    // What is too long for the field is read from its beginning, unless somebody writes in it.
    function showBeginning(): void {
        if (!input.activeFocus) {
            input.cursorPosition = 0;
            input.ensureVisible(0);
        }
    }

    function follow(): void {
        if (!root.isSame(input.text, root.text))
            input.text = root.text;
        root.showBeginning();
    }

    onTextChanged: root.follow()
    Component.onCompleted: root.follow()

    FieldBox {
        width: parent.width
        hasFocus: input.activeFocus
        hasProblem: root.hasProblem
        isHovered: hover.hovered
        enabled: root.enabled

        HoverHandler {
            id: hover

            cursorShape: Qt.IBeamCursor
        }

        TextInput {
            id: input

            objectName: root.objectName === "" ? "" : `${root.objectName}-box`
            anchors.fill: parent
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: unit.visible ? unit.width + Theme.space6 : Theme.space4
            verticalAlignment: TextInput.AlignVCenter
            horizontalAlignment: TextInput.AlignLeft
            clip: true
            focus: true
            selectByMouse: true
            activeFocusOnTab: true
            maximumLength: root.maximumLength
            echoMode: root.isSecret ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.inputHints
            color: beginning.visible ? "transparent" : Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.pixelSize: Theme.textSmall
            font.features: root.isTabular ? {
                "tnum": 1
            } : {}
            Accessible.role: Accessible.EditableText
            Accessible.name: root.unit === "" ? root.label : `${root.label}, ${root.unit}`
            Accessible.description: root.description
            onTextEdited: root.edited(input.text)
            onEditingFinished: root.finished(input.text)
            onActiveFocusChanged: root.showBeginning()
            onWidthChanged: root.showBeginning()
        }

        // A long text of the other direction would begin beyond the field's edge
        Label {
            id: beginning

            anchors.fill: input
            visible: !input.activeFocus && !root.isSecret && input.contentWidth > input.width
            verticalAlignment: Text.AlignVCenter
            textStyle: Label.Small
            font.features: input.font.features
            text: input.text
            Accessible.ignored: true
        }

        Label {
            anchors.fill: input
            visible: input.text === "" && input.preeditText === ""
            verticalAlignment: Text.AlignVCenter
            textStyle: Label.Small
            text: root.placeholder
            color: Theme.inkFaint
            Accessible.ignored: true
        }

        Label {
            id: unit

            visible: root.unit !== ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Caption
            text: root.unit
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }
}
