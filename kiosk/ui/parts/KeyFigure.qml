// One figure a shopper asks first: large, its unit small on the same baseline, its label below.
import QtQuick
import look

Pressable {
    id: root

    required property string label
    required property string value
    required property string unit

    implicitHeight: Theme.figureHeight

    Item {
        id: figure

        width: root.width
        height: Math.round(Theme.textFigure * 1.26)
        opacity: root.isDown ? 0.7 : 1

        Label {
            id: number

            // The first digit begins where its label does.
            x: -Math.round(first.tightBoundingRect.x * (1 - Theme.textBody / Theme.textFigure))
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Math.round(Theme.textFigure * 0.06)
            textStyle: Label.Figure
            width: Math.min(Math.ceil(implicitWidth), root.width - unitLabel.width - unitLabel.anchors.leftMargin)
            text: root.value
            Accessible.ignored: true
        }

        TextMetrics {
            id: first

            font: number.font
            text: root.value.slice(0, 1)
        }

        Label {
            id: unitLabel

            anchors.left: number.right
            anchors.leftMargin: Theme.space3
            anchors.baseline: number.baseline
            width: Math.min(Math.ceil(implicitWidth), root.width / 2)
            textStyle: Label.Heading
            text: root.unit
            color: Theme.inkSecondary
            Accessible.ignored: true
        }
    }

    Label {
        id: caption

        anchors.top: figure.bottom
        width: root.width
        textStyle: Label.Body
        text: root.label
        color: Theme.inkSecondary
        Accessible.ignored: true
    }

    Hairline {
        visible: root.hasFocusRing
        anchors.bottom: parent.bottom
        width: root.width
        color: Theme.accent
    }
}
