// The key figures and, below them, the charts in two columns; all of it scrolls.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property ReportView view
    readonly property int gap: Theme.space4
    readonly property int columnWidth: Math.floor((scroll.width - Theme.space3 - root.gap) / 2)
    readonly property int padding: Theme.space6
    readonly property int chartWidth: root.columnWidth - 2 * root.padding

    function turn(pages: real): void {
        const most = Math.max(0, scroll.contentHeight - scroll.height);
        scroll.contentY = Math.max(0, Math.min(most, scroll.contentY + pages * scroll.height));
    }

    // What has the keyboard must be in sight
    function bringToSight(item: Item): void {
        const top = item.mapToItem(scroll.contentItem, 0, 0).y;
        const most = Math.max(0, scroll.contentHeight - scroll.height);
        if (top < scroll.contentY || top + item.height > scroll.contentY + scroll.height)
            scroll.contentY = Math.max(0, Math.min(most, top - Theme.space4));
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: content.implicitHeight
        opacity: root.view.isSlow ? 0.55 : 1

        Column {
            id: content

            // The bar that shows how far one has scrolled lies at the end of a line.
            x: root.LayoutMirroring.enabled ? Theme.space3 : 0
            width: scroll.width - Theme.space3
            spacing: root.gap

            ReportFigures {
                width: parent.width
                view: root.view
            }

            Row {
                spacing: root.gap

                Repeater {
                    model: [root.view.charts.left, root.view.charts.right]

                    Column {
                        id: column

                        required property var modelData

                        width: root.columnWidth
                        spacing: root.gap

                        Repeater {
                            model: column.modelData

                            ReportChart {
                                width: root.columnWidth
                                padding: root.padding
                                view: root.view.charts
                                onFocused: item => root.bringToSight(item)
                            }
                        }
                    }
                }
            }
        }
    }

    Fade {
        anchors.bottom: parent.bottom
        visible: !scroll.atYEnd
        ground: Theme.ground
    }

    Rectangle {
        anchors.right: parent.right
        y: scroll.visibleArea.yPosition * scroll.height
        visible: scroll.visibleArea.heightRatio < 1
        width: Theme.px(4)
        height: Math.max(Theme.space6, scroll.visibleArea.heightRatio * scroll.height)
        radius: width / 2
        color: Theme.outline
    }
}
