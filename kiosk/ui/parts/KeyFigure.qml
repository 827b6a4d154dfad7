// One figure a shopper asks first: large, its unit small on the same baseline, its label below.
import QtQuick
import look

Pressable {
    id: root

    required property string label
    required property string value
    required property string unit
    property int figurePx: Theme.textFigure

    implicitHeight: Math.round(root.figurePx * 1.26) + Math.round(Theme.textBody * 1.4)

    Item {
        id: figure

        width: root.width
        height: Math.round(root.figurePx * 1.26)
        opacity: root.isDown ? 0.7 : 1

        Label {
            id: number

            // The first digit begins where its label does.
            anchors.left: parent.left
            anchors.leftMargin: -Math.round(first.tightBoundingRect.x * (1 - Theme.textBody / root.figurePx))
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -Math.round(root.figurePx * 0.06)
            textStyle: Label.Figure
            font.pixelSize: root.figurePx
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
            // Rather a smaller unit than a figure cut
            width: Math.min(Math.ceil(implicitWidth), Math.max(root.width * 0.3, root.width - number.implicitWidth - anchors.leftMargin))
            textStyle: Label.Heading
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textMicro
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
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textMicro
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
