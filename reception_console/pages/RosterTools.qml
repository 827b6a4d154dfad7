// Above the list of advisors: whom to look at.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property RosterView view

    signal gone

    function takeFocus(): void {
        field.takeFocus();
    }

    // What is pressed elsewhere ends writing: the next letter is a key again
    function leave(): void {
        if (field.hasFocus)
            root.gone();
    }

    implicitHeight: Theme.px(46)

    Row {
        id: chips

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space2

        Repeater {
            model: root.view.states.length

            FilterChip {
                required property int index
                readonly property string answer: root.view.states[index]

                objectName: `roster-state-${answer === "" ? "all" : answer}`
                text: root.view.stateWords[index] ?? ""
                isOn: root.view.state === answer
                onActivated: {
                    root.view.filterState(answer);
                    root.leave();
                }
            }
        }

        FilterDrop {
            objectName: "roster-language"
            visible: root.view.languages.length > 2
            label: qsTr("Language")
            values: root.view.languages
            words: root.view.languageWords
            current: root.view.language
            onChosen: value => root.view.filterLanguage(value)
        }
    }

    TextLine {
        id: field

        objectName: "roster-search"
        anchors.left: chips.right
        anchors.leftMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(260)
        height: Theme.px(42)
        name: qsTr("Find an advisor by name or model")
        placeholder: qsTr("Name or model")
        iconName: "search"
        key: "/"
        onEdited: text => root.view.seek(text)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Escape && field.text !== "") {
                field.text = "";
                root.view.seek("");
                event.accepted = true;
            } else if ([Qt.Key_Return, Qt.Key_Enter, Qt.Key_Down].includes(event.key)) {
                root.gone();
                event.accepted = true;
            }
        }
    }
}
