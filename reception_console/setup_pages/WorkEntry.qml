// One piece of work on the way to the open showroom, with a mark for how far it is.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string work
    required property string words
    // `state` is a FINAL property of an Item's own
    required property string progress

    implicitHeight: Theme.px(54)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.progress === "done" ? qsTr("%1: done").arg(root.words) : root.progress === "failed" ? qsTr("%1: failed").arg(root.words) : root.words

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(22)
        name: ({
                "done": "check",
                "failed": "triangle",
                "under_way": "dots"
            })[root.progress] ?? "dash"
        color: ({
                "done": Theme.good,
                "failed": Theme.alarm,
                "under_way": Theme.accent
            })[root.progress] ?? Theme.inkFaint
    }

    Label {
        anchors.left: sign.right
        anchors.leftMargin: Theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Body
        text: root.words
        color: root.progress === "waiting" ? Theme.inkFaint : Theme.ink
        Accessible.ignored: true
    }
}
