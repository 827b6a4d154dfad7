// Several lines of text of a form; grows with what is written. Tab leads on, Enter makes a line.
import QtQuick
import look

Field {
    id: root

    property string text: ""
    property string placeholder: ""
    property int leastLines: 2

    signal edited(string text)

    function takeFocus(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    onTextChanged: {
        if (input.text !== root.text)
            input.text = root.text;
    }

    FieldBox {
        width: parent.width
        height: Math.max(input.contentHeight, root.leastLines * metrics.height) + 2 * Theme.space3
        hasFocus: input.activeFocus
        hasProblem: root.hasProblem
        enabled: root.enabled

        FontMetrics {
            id: metrics

            font: input.font
        }

        TextEdit {
            id: input

            objectName: root.objectName === "" ? "" : `${root.objectName}-box`
            anchors.fill: parent
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4
            anchors.topMargin: Theme.space3
            focus: true
            selectByMouse: true
            activeFocusOnTab: true
            tabStopDistance: 1
            wrapMode: TextEdit.Wrap
            text: root.text
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.onAccent
            font.pixelSize: Theme.textSmall
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.description
            Accessible.multiLine: true
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: input.nextItemInFocusChain(true)
            KeyNavigation.backtab: input.nextItemInFocusChain(false)
            onTextChanged: {
                if (input.activeFocus && input.text !== root.text)
                    root.edited(input.text);
            }
        }

        Label {
            anchors.fill: input
            visible: input.text === "" && input.preeditText === ""
            verticalAlignment: Text.AlignTop
            textStyle: Label.Small
            text: root.placeholder
            color: Theme.inkFaint
            Accessible.ignored: true
        }
    }
}
