// The rail at the window's edge: one entry for each page, with its key, and how many calls wait.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Rectangle {
    id: root

    required property PagesView pages
    required property QueueView queue
    required property Commands commands

    implicitWidth: Theme.px(84)
    color: Theme.groundRaised
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hair
        height: parent.height
        color: Theme.hairline
    }

    Column {
        anchors.top: parent.top
        anchors.topMargin: Theme.space3
        width: parent.width
        spacing: Theme.space1

        Repeater {
            model: root.pages.rows

            Pressable {
                id: entry

                required property string page
                required property string words
                required property string keyWords
                required property string icon
                required property bool isCurrent
                readonly property bool isOfCalls: entry.page === "calls"
                readonly property color ink: entry.isCurrent ? Theme.accent : entry.isHovered ? Theme.ink : Theme.inkSecondary

                objectName: "page-" + entry.page
                width: root.width
                height: Theme.px(74)
                role: Accessible.PageTab
                name: qsTr("%1 (%2)").arg(entry.words).arg(entry.keyWords)
                isCheckable: true
                isChecked: entry.isCurrent
                onActivated: root.commands.openPage(entry.page)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.space1
                    radius: Theme.radiusSmall
                    color: entry.isCurrent ? Theme.accentShade : entry.isHovered ? Theme.panelRaised : "transparent"
                    border.color: Theme.ink
                    border.width: entry.hasFocusRing ? Theme.stroke : 0
                }

                Column {
                    anchors.centerIn: parent
                    width: parent.width - 2 * Theme.space2
                    spacing: Theme.space1

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: entry.icon
                        color: entry.ink
                        size: Theme.iconMedium
                    }

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        textStyle: Label.Micro
                        text: entry.words
                        color: entry.ink
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(0.7 * font.pixelSize)
                        Accessible.ignored: true
                    }
                }

                Rectangle {
                    visible: entry.isOfCalls && root.queue.waitingCalls > 0
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: Theme.space2
                    width: Math.max(height, count.implicitWidth + Theme.space2)
                    height: count.implicitHeight
                    radius: height / 2
                    color: Theme.accent

                    Label {
                        id: count

                        anchors.centerIn: parent
                        textStyle: Label.Micro
                        text: root.queue.waitingCalls
                        color: Theme.onAccent
                    }
                }
            }
        }
    }
}
