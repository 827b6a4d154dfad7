// Who makes the car, what it is called, and one line of what it is. Long names shrink, then end in
// an ellipsis. `makerRoom` and `lineRoom` leave place for what stands at the right of these lines.
import QtQuick
import look

Item {
    id: root

    required property string maker
    required property string model
    required property string line
    property real makerRoom: root.width
    property real lineRoom: root.width

    implicitHeight: kind.y + kind.height

    Label {
        id: maker

        anchors.left: parent.left
        width: root.makerRoom
        height: Math.round(Theme.textOverline * Theme.lineHeight)
        textStyle: Label.Overline
        text: root.maker === root.model ? "" : root.maker.toUpperCase()
        color: Theme.inkSecondary
    }

    Label {
        id: model

        // The first letter begins where the small ones above and below it do.
        anchors.left: parent.left
        anchors.leftMargin: -Math.round(first.tightBoundingRect.x * (1 - Theme.textLead / Theme.textHero))
        y: maker.height
        width: root.width
        height: Math.round(Theme.textHero * 1.34)
        verticalAlignment: Text.AlignVCenter
        textStyle: Label.Hero
        text: root.model
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textTitle
        maximumLineCount: 1
    }

    TextMetrics {
        id: first

        font.family: model.font.family
        font.weight: model.font.weight
        font.pixelSize: model.fontInfo.pixelSize
        text: model.text.slice(0, 1)
    }

    Label {
        id: kind

        y: model.y + model.height
        anchors.left: parent.left
        width: root.lineRoom
        height: Math.round(Theme.textLead * Theme.lineHeight)
        verticalAlignment: Text.AlignVCenter
        textStyle: Label.Lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textCaption
        text: root.line
        color: Theme.inkSecondary
    }
}
