// Above the plan: its floors as tabs, and how it stands with the file, with what to do about it.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property PlanEditorView view
    readonly property var now: root.view.state
    readonly property bool isAlarm: root.now.tone === "alarm"

    implicitHeight: tabs.height + Theme.space3 + news.height

    Flow {
        id: tabs

        width: parent.width
        spacing: Theme.space2

        Repeater {
            model: root.view.lists.floors

            Pressable {
                id: tab

                required property string floor
                required property string floorName
                required property int flaws
                required property bool isShown

                objectName: `plan-floor-${tab.floor}`
                role: Accessible.PageTab
                name: tab.flaws > 0 ? qsTr("%1, to put right: %2").arg(tab.floorName).arg(tab.flaws) : tab.floorName
                isChecked: tab.isShown
                width: content.implicitWidth + 2 * Theme.space4
                height: Theme.px(40)
                onActivated: root.view.showFloor(tab.floor)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusSmall
                    color: tab.isShown ? Theme.accentShade : tab.isHovered ? Theme.panelRaised : Theme.panel
                    border.color: tab.hasFocusRing ? Theme.ink : tab.isShown ? Theme.accent : Theme.hairline
                    border.width: Theme.hair
                }

                Row {
                    id: content

                    anchors.centerIn: parent
                    spacing: Theme.space2

                    Label {
                        width: Math.min(implicitWidth, Theme.px(220))
                        textStyle: Label.Small
                        text: tab.floorName
                        color: tab.isShown ? Theme.accent : Theme.inkSecondary
                        Accessible.ignored: true
                    }

                    Mark {
                        anchors.verticalCenter: parent.verticalCenter
                        name: tab.flaws > 0 ? "triangle" : ""
                        size: Theme.px(13)
                        color: Theme.alarm
                    }
                }
            }
        }

        KeyButton {
            objectName: "plan-add-floor"
            implicitHeight: Theme.px(40)
            text: qsTr("Add a floor")
            onActivated: root.view.act("add_floor")
        }
    }

    Item {
        id: news

        anchors.top: tabs.bottom
        anchors.topMargin: Theme.space3
        width: parent.width
        height: Math.max(Theme.px(36), line.implicitHeight, buttons.height)

        Mark {
            id: sign

            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            name: root.isAlarm ? "triangle" : root.now.tone === "accent" ? "diamond" : root.now.tone === "good" ? "check" : "disc"
            size: Theme.px(14)
            color: root.isAlarm ? Theme.alarm : root.now.tone === "accent" ? Theme.accent : root.now.tone === "good" ? Theme.good : Theme.inkFaint
        }

        Label {
            id: line

            objectName: "plan-words"
            anchors.left: sign.right
            anchors.leftMargin: Theme.space2
            anchors.right: buttons.left
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.now.toolWords !== "" && !root.isAlarm ? root.now.toolWords : root.now.words
            wrapMode: Text.Wrap
            maximumLineCount: 4
            color: root.isAlarm ? Theme.alarm : root.now.tone === "plain" ? Theme.inkSecondary : Theme.ink
            Accessible.role: root.isAlarm ? Accessible.AlertMessage : Accessible.StaticText
        }

        Row {
            id: buttons

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space2

            KeyButton {
                objectName: "plan-read-again"
                visible: root.now.isConflict || root.now.isUnreadable
                isMain: root.now.isConflict
                text: root.now.isConflict ? qsTr("Lay mine on top of theirs") : qsTr("Read again")
                onActivated: root.view.readAgain()
            }
        }
    }
}
