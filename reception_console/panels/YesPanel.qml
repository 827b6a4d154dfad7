// Who said yes? The advisors whom the call is offered to, each with a key.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property YesView yes
    required property Commands commands

    name: qsTr("Who said yes?")
    cardWidth: Theme.px(560)
    cardHeight: Math.min(head.height + list.contentHeight + 3 * Theme.space7, Theme.px(720))
    onDismissed: root.commands.act("back")

    SheetHead {
        id: head

        x: Theme.space7
        y: Theme.space7
        width: parent.width - 2 * x
        title: root.name
        about: root.yes.title
    }

    RowsView {
        id: list

        anchors.top: head.bottom
        anchors.topMargin: Theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space7
        x: Theme.space7
        width: parent.width - 2 * x
        spacing: Theme.space3
        model: root.yes.rows
        delegate: Choice {
            required property string advisor
            required property string advisorName
            required keyWords
            required isCurrent
            required detail

            objectName: `yes-${advisor}`
            width: ListView.view.width
            words: advisorName
            onActivated: root.commands.sayYes(advisor)
        }
    }
}
