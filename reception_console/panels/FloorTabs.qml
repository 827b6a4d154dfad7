// The floors as tabs, each with the number of its open calls and the shape of the most urgent one.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Row {
    id: root

    required property FloorView floor

    spacing: Theme.space2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Floors")

    Repeater {
        model: root.floor.floors

        Pressable {
            id: tab

            required property string floor
            required property string floorName
            required property int openCalls
            required property int worst
            required property bool isShown

            objectName: `floor-${tab.floor}`
            role: Accessible.PageTab
            name: tab.openCalls > 0 ? qsTr("%1, %2 open").arg(tab.floorName).arg(tab.openCalls) : tab.floorName
            isChecked: tab.isShown
            implicitWidth: content.implicitWidth + 2 * Theme.space4
            implicitHeight: Theme.px(40)
            onActivated: root.floor.showFloor(tab.floor)

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
                    width: Math.min(implicitWidth, root.width * 0.3)
                    textStyle: Label.Small
                    text: tab.floorName
                    color: tab.isShown ? Theme.accent : Theme.inkSecondary
                    Accessible.ignored: true
                }

                Mark {
                    visible: tab.worst >= 0
                    anchors.verticalCenter: parent.verticalCenter
                    name: tab.worst < 0 ? "" : Tones.urgencyMarks[tab.worst]
                    size: Theme.px(13)
                    color: tab.worst < 0 ? Theme.ink : Tones.urgencyInks[tab.worst]
                }

                Label {
                    visible: tab.openCalls > 0
                    textStyle: Label.Small
                    text: tab.openCalls
                    isTabular: true
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }
            }
        }
    }
}
