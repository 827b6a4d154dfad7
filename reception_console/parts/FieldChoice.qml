// A drop-down. Enter, Space or Down opens it, the arrows and first letters move, Enter takes, Esc
// lets it be. `values` are what is told, `words` what is read.
pragma ComponentBehavior: Bound
import QtQuick
import look

Field {
    id: root

    required property list<string> values
    required property list<string> words
    property string current: ""
    property string placeholder: ""
    readonly property int place: root.values.indexOf(root.current)
    property alias isOpen: list.isOpen

    signal chosen(string value)

    function takeFocus(): void {
        box.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    function wordsAt(place: int): string {
        return place < 0 ? root.current : root.words[place];
    }

    Pressable {
        id: box

        objectName: root.objectName === "" ? "" : `${root.objectName}-box`
        width: parent.width
        height: Theme.px(46)
        focus: true
        role: Accessible.ComboBox
        name: `${root.label}: ${root.wordsAt(root.place)}`
        enabled: root.enabled
        Accessible.description: root.description
        onActivated: {
            // Opened with the mouse, it must have the keyboard too, or Esc would leave the page.
            box.forceActiveFocus(Qt.MouseFocusReason);
            list.isOpen ? list.take(list.place) : list.open();
        }
        onActiveFocusChanged: {
            if (!box.activeFocus)
                list.isOpen = false;
        }
        Keys.onPressed: event => event.accepted = list.press(event.key, event.text)

        FieldBox {
            anchors.fill: parent
            hasFocus: box.activeFocus
            hasProblem: root.hasProblem
            isHovered: box.isHovered
            enabled: root.enabled
        }

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.right: arrow.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.current === "" && root.place < 0 ? root.placeholder : root.wordsAt(root.place)
            color: root.current === "" && root.place < 0 ? Theme.inkFaint : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron"
            rotation: list.isOpen ? -90 : 90
            size: Theme.iconSmall
            color: Theme.inkSecondary
        }
    }

    DropList {
        id: list

        anchor: box
        words: root.words
        current: root.place
        onTaken: place => root.chosen(root.values[place])
    }
}
