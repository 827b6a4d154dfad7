// A few answers side by side, one of them taken, or several where `isSeveral`. Tab leads to the
// first; the arrows go along, Space and Enter take. `values` are what is told, `words` what is read.
pragma ComponentBehavior: Bound
import QtQuick
import look

Field {
    id: root

    required property list<string> values
    required property list<string> words
    property string current: ""
    property bool isSeveral: false
    property list<string> taken: []
    // What the words take by themselves; where there is less room all of them shrink alike.
    readonly property real natural: root.words.reduce((sum, one) => sum + metrics.advanceWidth(one) + 2 * Theme.space4, 0)
    readonly property real squeeze: Math.min(1, root.width / Math.max(1, root.natural))

    signal chosen(string value)

    implicitWidth: Math.ceil(root.natural)

    Label {
        id: sample

        visible: false
        textStyle: Label.Small
        font.weight: Font.Medium
    }

    FontMetrics {
        id: metrics

        font: sample.font
    }

    Rectangle {
        anchors.left: parent.left
        width: segments.width
        height: Theme.px(46)
        radius: Theme.radiusMedium
        color: Theme.groundRaised
        border.color: root.lineColor
        border.width: Theme.hair

        Row {
            id: segments

            height: parent.height

            Repeater {
                id: all

                model: root.values.length

                Pressable {
                    id: segment

                    required property int index
                    readonly property string value: root.values[segment.index]
                    readonly property bool isTaken: root.isSeveral ? root.taken.includes(segment.value) : root.current === segment.value

                    objectName: root.objectName === "" ? "" : `${root.objectName}-${segment.value}`
                    name: `${root.label}: ${root.words[segment.index]}`
                    role: root.isSeveral ? Accessible.CheckBox : Accessible.RadioButton
                    isCheckable: true
                    isChecked: segment.isTaken
                    width: Math.floor((metrics.advanceWidth(root.words[segment.index]) + 2 * Theme.space4) * root.squeeze)
                    height: segments.height
                    KeyNavigation.right: all.itemAt(segment.index + 1)
                    KeyNavigation.left: all.itemAt(segment.index - 1)
                    onActivated: root.chosen(segment.value)

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.px(3)
                        radius: Theme.radiusMedium - Theme.px(3)
                        color: segment.isTaken ? Theme.accentShade : segment.isHovered ? Theme.panelRaised : "transparent"
                        border.color: segment.hasFocusRing ? Theme.ink : segment.isTaken ? Theme.accent : "transparent"
                        border.width: segment.hasFocusRing ? Theme.stroke : Theme.hair
                    }

                    Label {
                        id: words

                        anchors.centerIn: parent
                        width: segment.width - 2 * Theme.space2
                        horizontalAlignment: Text.AlignHCenter
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Math.round(0.7 * Theme.textSmall)
                        textStyle: Label.Small
                        text: root.words[segment.index]
                        color: segment.isTaken ? Theme.accent : segment.isHovered ? Theme.ink : Theme.inkSecondary
                        font.weight: segment.isTaken ? Font.Medium : Font.Normal
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
