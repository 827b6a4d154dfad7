// The sections of the settings: the arrows go along, and what is not saved yet is marked.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SettingsView view

    spacing: Theme.px(2)
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Sections")

    Repeater {
        model: root.view.sections

        Pressable {
            id: entry

            required property string section
            required property string words
            required property bool isCurrent
            required property bool isChanged
            required property bool hasProblem

            objectName: "section-" + entry.section
            role: Accessible.PageTab
            name: entry.hasProblem ? qsTr("%1, with mistakes").arg(entry.words) : entry.isChanged ? qsTr("%1, not saved yet").arg(entry.words) : entry.words
            isCheckable: true
            isChecked: entry.isCurrent
            width: root.width
            height: Theme.px(48)
            focus: entry.isCurrent
            activeFocusOnTab: entry.isCurrent
            Keys.onDownPressed: root.view.step(1)
            Keys.onUpPressed: root.view.step(-1)
            onActivated: root.view.turn(entry.section)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: entry.isCurrent ? Theme.accentShade : entry.isHovered ? Theme.panelRaised : "transparent"
                border.color: Theme.ink
                border.width: entry.hasFocusRing ? Theme.stroke : 0
            }

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.right: sign.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Small
                text: entry.words
                color: entry.isCurrent ? Theme.accent : entry.isHovered ? Theme.ink : Theme.inkSecondary
                font.weight: entry.isCurrent ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }

            Mark {
                id: sign

                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                name: entry.hasProblem ? "triangle" : entry.isChanged ? "disc" : ""
                size: entry.hasProblem ? Theme.px(14) : Theme.px(9)
                color: entry.hasProblem ? Theme.alarm : Theme.accent
            }
        }
    }
}
