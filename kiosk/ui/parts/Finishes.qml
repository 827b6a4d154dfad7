// The paints and trims a car can be had in; a touch shows it so, with its price. They stand in one line
// where that is long enough, else in two.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property ChoicesView choices
    readonly property bool hasPaints: root.choices.paints.count > 1
    readonly property bool hasTrims: root.choices.trims.count > 1
    readonly property int paintsWidth: Math.ceil(root.choices.paints.count * (Theme.touch + Theme.touchGap) + word.width)
    readonly property bool isInTwo: root.hasPaints && root.hasTrims && root.paintsWidth + names.implicitWidth + Theme.space8 > root.width

    visible: root.hasPaints || root.hasTrims
    implicitHeight: !visible ? 0 : root.isInTwo ? paints.height + Theme.touchGap + trims.height : Math.max(paints.height, trims.height)

    Flow {
        id: paints

        visible: root.hasPaints
        anchors.left: parent.left
        anchors.leftMargin: -Math.round(Theme.touch * 0.13)
        width: root.hasTrims && !root.isInTwo ? root.paintsWidth + 1 : root.width
        height: visible ? implicitHeight : 0
        spacing: Theme.touchGap
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Colours")

        Repeater {
            model: root.choices.paints

            Swatch {
                required property string key

                objectName: `paint-${key}`
                onActivated: root.choices.choosePaint(key)
            }
        }

        Item {
            id: word

            width: Math.round(Theme.sideColumn * 0.62)
            height: Theme.touch

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: word.width
                    horizontalAlignment: Text.AlignLeft
                    textStyle: Label.Small
                    text: root.choices.paints.chosenName
                    wrapMode: Text.Wrap
                    maximumLineCount: root.choices.paints.chosenExtra === "" ? 2 : 1
                }

                Label {
                    visible: text !== ""
                    width: word.width
                    horizontalAlignment: Text.AlignLeft
                    textStyle: Label.Caption
                    text: root.choices.paints.chosenExtra
                    color: Theme.inkSecondary
                }
            }
        }
    }

    // More than fit can be drawn across
    Flickable {
        id: trims

        visible: root.hasTrims
        x: (root.hasPaints && !root.isInTwo) !== root.LayoutMirroring.enabled ? root.width - width : 0
        y: root.isInTwo ? paints.height + Theme.touchGap : 0
        width: Math.min(names.implicitWidth, root.width)
        height: visible ? Theme.touch : 0
        contentWidth: names.implicitWidth
        contentX: LayoutMirroring.enabled ? contentWidth - width : 0
        interactive: contentWidth > width
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Versions")

        Row {
            id: names

            spacing: Theme.space7

            Repeater {
                model: root.choices.trims

                Tab {
                    required property string key
                    required property string label
                    required property bool isChosen

                    objectName: `trim-${key}`
                    role: Accessible.RadioButton
                    width: Math.max(Theme.touch, implicitWidth)
                    text: label
                    isChecked: isChosen
                    onActivated: root.choices.chooseTrim(key)
                }
            }
        }
    }
}
