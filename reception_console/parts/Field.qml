// The frame of every field of a form: its label above, whatever is filled in, and what is wrong
// with it below, with a shape beside the words. `isChanged` marks what is not saved yet.
//
// The fields are FieldText, FieldLong, FieldNumber, FieldTime, FieldChoice (a drop-down), FieldList
// (several values), FieldCheck and Segmented. All take `label`, `hint`, `problem` and `isChanged`;
// none of them changes its own value: it tells what was wanted (`edited`, `chosen`), and whoever
// holds the value gives it back. An `objectName` goes on to the control inside, with `-box`.
import QtQuick
import look

FocusScope {
    id: root

    required property string label
    property string hint: ""
    property string problem: ""
    property bool isChanged: false
    property bool isQuietLabel: false
    default property alias content: place.data
    readonly property bool hasProblem: root.problem !== ""
    readonly property color lineColor: root.hasProblem ? Theme.alarm : Theme.outline
    // What assistive technology reads after the name
    readonly property string description: root.hasProblem ? root.problem : root.hint

    implicitWidth: Theme.px(360)
    implicitHeight: column.implicitHeight
    activeFocusOnTab: false

    Column {
        id: column

        width: parent.width
        spacing: Theme.space2

        Row {
            visible: !root.isQuietLabel
            width: parent.width
            spacing: Theme.space2

            Label {
                width: Math.min(implicitWidth, column.width - Theme.space4)
                textStyle: Label.Caption
                text: root.label
                color: Theme.inkSecondary
                Accessible.ignored: true
            }

            Rectangle {
                visible: root.isChanged
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(7)
                height: width
                radius: width / 2
                color: Theme.accent
            }
        }

        Item {
            id: place

            width: parent.width
            implicitHeight: childrenRect.height
        }

        Row {
            visible: root.description !== ""
            width: parent.width
            spacing: Theme.space2

            Mark {
                id: sign

                visible: root.hasProblem
                y: Math.round((words.height / Math.max(1, words.lineCount) - height) / 2)
                name: root.hasProblem ? "triangle" : ""
                size: Theme.px(14)
                color: Theme.alarm
            }

            Label {
                id: words

                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                textStyle: Label.Caption
                text: root.description
                wrapMode: Text.Wrap
                color: root.hasProblem ? Theme.alarm : Theme.inkSecondary
                Accessible.role: root.hasProblem ? Accessible.AlertMessage : Accessible.StaticText
            }
        }
    }
}
