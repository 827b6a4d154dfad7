// A filter with several answers: a chip with the one that is taken, and the others in a list.
import QtQuick
import look

FilterChip {
    id: root

    required property string label
    required property list<string> values
    required property list<string> words
    property string current: ""
    readonly property int place: Math.max(0, root.values.indexOf(root.current))

    signal chosen(string value)

    text: root.words[root.place] ?? ""
    name: `${root.label}: ${root.text}`
    role: Accessible.ComboBox
    hasList: true
    isOn: root.current !== ""
    onActivated: list.isOpen ? list.take(list.place) : list.open()
    onActiveFocusChanged: {
        if (!root.activeFocus)
            list.isOpen = false;
    }
    Keys.onPressed: event => event.accepted = list.press(event.key, event.text)

    Item {
        id: foot

        width: Math.max(root.width, Theme.px(200))
        height: root.height
    }

    DropList {
        id: list

        anchor: foot
        words: root.words
        current: root.place
        onTaken: place => root.chosen(root.values[place])
    }
}
