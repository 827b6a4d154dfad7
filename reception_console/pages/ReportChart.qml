// One chart: its title, what it counts, and its picture. The value that is pointed at, or that the
// arrows have walked to, stands in words where it otherwise says what is counted.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

FocusScope {
    id: root

    required property string key
    required property string title
    required property string about
    required property string leftOut
    required property string source
    required property real pictureWidth
    required property real pictureHeight
    required property ChartsView view
    required property int padding
    property int walked: -1
    property int pointed: -1
    readonly property int current: root.pointed >= 0 ? root.pointed : root.activeFocus ? root.walked : -1
    readonly property string valueWords: root.current >= 0 ? root.view.hitWords(root.key, root.current) : ""
    readonly property rect area: root.current >= 0 ? root.view.hitArea(root.key, root.current) : Qt.rect(0, 0, 0, 0)
    readonly property var strides: ({
            [Qt.Key_Left]: root.LayoutMirroring.enabled ? 1 : -1,
            [Qt.Key_Right]: root.LayoutMirroring.enabled ? -1 : 1,
            [Qt.Key_Up]: -1,
            [Qt.Key_Down]: 1
        })

    signal focused(Item item)

    function walk(by: int): void {
        root.walked = root.view.hitBeside(root.key, root.walked < 0 && by > 0 ? 0 : root.walked + by);
    }

    objectName: `chart-${root.key}`
    implicitHeight: content.implicitHeight + 2 * root.padding
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.name: root.title
    Accessible.description: root.valueWords !== "" ? root.valueWords : root.about
    Accessible.focusable: true
    onActiveFocusChanged: {
        if (root.activeFocus)
            root.focused(root);
    }
    Keys.onPressed: event => {
        event.accepted = root.strides[event.key] !== undefined;
        if (event.accepted)
            root.walk(root.strides[event.key]);
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.panel
        border.color: root.activeFocus ? Theme.ink : Theme.hairline
        border.width: root.activeFocus ? Theme.stroke : Theme.hair
    }

    Column {
        id: content

        x: root.padding
        y: root.padding
        width: parent.width - 2 * root.padding
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Lead
            text: root.title
            font.weight: Font.Medium
        }

        Label {
            width: parent.width
            height: Math.ceil(2 * 1.4 * font.pixelSize)
            textStyle: Label.Caption
            text: root.valueWords !== "" ? root.valueWords : root.about
            isTabular: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
            color: root.valueWords !== "" ? Theme.ink : Theme.inkSecondary
        }

        Image {
            id: picture

            width: root.pictureWidth
            height: root.pictureHeight
            source: root.source
            cache: false
            Accessible.ignored: true

            Rectangle {
                visible: root.valueWords !== ""
                x: root.area.x - Theme.space1
                y: root.area.y
                width: root.area.width + 2 * Theme.space1
                height: root.area.height
                radius: Theme.radiusSmall
                color: Qt.alpha(Theme.ink, 0.08)
            }

            HoverHandler {
                onPointChanged: root.pointed = root.view.hitAt(root.key, point.position.x, point.position.y)
                onHoveredChanged: root.pointed = hovered ? root.pointed : -1
            }

            TapHandler {
                onTapped: {
                    root.walked = root.pointed;
                    root.forceActiveFocus(Qt.MouseFocusReason);
                }
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            textStyle: Label.Caption
            text: root.leftOut
            wrapMode: Text.Wrap
            color: Theme.inkSecondary
        }
    }
}
