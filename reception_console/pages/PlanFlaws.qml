// What is wrong with the plan, the worst first; a press leads there.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view

    implicitHeight: root.view.lists.flaws.count === 0 ? 0 : head.height + rows.contentHeight + Theme.space4

    Hairline {
        width: parent.width
        visible: head.visible
    }

    Label {
        id: head

        y: Theme.space3
        width: parent.width
        visible: root.view.lists.flaws.count > 0
        textStyle: Label.Caption
        text: qsTr("To put right, or to look at")
        color: Theme.inkSecondary
        Accessible.role: Accessible.Heading
    }

    RowsView {
        id: rows

        anchors.top: head.bottom
        anchors.topMargin: Theme.space2
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.view.lists.flaws
        delegate: Pressable {
            id: flaw

            required property string key
            required property string where
            required property string words
            required property bool isFatal

            objectName: `plan-flaw-${flaw.key}`
            name: `${flaw.where}: ${flaw.words}`
            width: rows.width
            implicitHeight: text.implicitHeight + Theme.space3
            onActivated: root.view.goToFlaw(flaw.key)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: flaw.isHovered ? Theme.panelRaised : "transparent"
                border.color: flaw.hasFocusRing ? Theme.ink : "transparent"
                border.width: Theme.hair
            }

            Mark {
                id: sign

                anchors.left: parent.left
                anchors.leftMargin: Theme.space2
                y: Theme.space2
                name: flaw.isFatal ? "triangle" : "diamond"
                size: Theme.px(14)
                color: flaw.isFatal ? Theme.alarm : Theme.accent
            }

            Column {
                id: text

                anchors.left: sign.right
                anchors.leftMargin: Theme.space2
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    visible: flaw.where !== ""
                    textStyle: Label.Small
                    text: flaw.where
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    textStyle: Label.Caption
                    text: flaw.words
                    wrapMode: Text.Wrap
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
