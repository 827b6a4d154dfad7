// Several values of a form, such as languages or seconds: each stands in its own small box and can
// be taken away; what is typed is added with Enter, a comma or by leaving. Backspace in the empty
// line takes the last one away.
pragma ComponentBehavior: Bound
import QtQuick
import look

Field {
    id: root

    required property list<string> values
    property list<string> words: root.values
    property string unit: ""
    property string placeholder: ""
    property int maximumLength: 64

    signal added(string value)
    signal removed(int place)

    function add(): void {
        const typed = input.text.replace(",", " ").trim();
        input.text = "";
        if (typed !== "")
            root.added(typed);
    }

    FieldBox {
        width: parent.width
        height: Math.max(implicitHeight, flow.implicitHeight + 2 * Theme.px(7))
        hasFocus: input.activeFocus
        hasProblem: root.hasProblem
        enabled: root.enabled

        TapHandler {
            onTapped: input.forceActiveFocus()
        }

        Flow {
            id: flow

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space2
            anchors.rightMargin: Theme.space2
            y: Theme.px(7)
            spacing: Theme.px(6)

            Repeater {
                model: root.values.length

                FieldValue {
                    required property int index

                    objectName: root.objectName === "" ? "" : `${root.objectName}-${index}`
                    words: root.unit === "" ? root.words[index] : `${root.words[index]} ${root.unit}`
                    onActivated: root.removed(index)
                }
            }

            TextInput {
                id: input

                objectName: root.objectName === "" ? "" : `${root.objectName}-box`
                width: Math.min(flow.width, Math.max(wish.implicitWidth + Theme.space4, contentWidth + Theme.space4))
                height: Theme.px(32)
                leftPadding: Theme.space2
                verticalAlignment: TextInput.AlignVCenter
                focus: true
                selectByMouse: true
                activeFocusOnTab: true
                maximumLength: root.maximumLength
                color: Theme.ink
                selectionColor: Theme.accent
                selectedTextColor: Theme.onAccent
                font.pixelSize: Theme.textSmall
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("%1, add").arg(root.label)
                Accessible.description: root.description
                onActiveFocusChanged: {
                    if (!input.activeFocus)
                        root.add();
                }
                onTextEdited: {
                    if (input.text.includes(","))
                        root.add();
                }
                Keys.onPressed: event => {
                    const isEnter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    event.accepted = isEnter || (event.key === Qt.Key_Backspace && input.text === "");
                    if (isEnter)
                        root.add();
                    else if (event.accepted && root.values.length > 0)
                        root.removed(root.values.length - 1);
                }

                Label {
                    id: wish

                    anchors.fill: parent
                    anchors.leftMargin: Theme.space2
                    visible: input.text === "" && input.preeditText === ""
                    verticalAlignment: Text.AlignVCenter
                    textStyle: Label.Caption
                    text: root.placeholder
                    color: Theme.inkFaint
                    Accessible.ignored: true
                }
            }
        }
    }
}
