// What the car costs, and until when that holds. `isLine` puts both side by side.
import QtQuick
import look

Item {
    id: root

    required property string price
    required property string note
    property bool isLine: false

    signal looked

    visible: root.price !== ""
    implicitHeight: root.price === "" ? 0 : root.isLine ? Math.max(amount.height, remark.height) + Theme.space4 : remark.y + remark.height
    Accessible.role: Accessible.StaticText
    Accessible.name: `${root.price}. ${root.note}`

    Label {
        id: amount

        anchors.right: root.isLine ? parent.right : undefined
        width: root.isLine ? Math.min(Math.ceil(implicitWidth), root.width * 0.6) : root.width
        height: Math.round((root.isLine ? Theme.textHeadline : Theme.textPrice) * 1.3)
        verticalAlignment: Text.AlignVCenter
        textStyle: root.isLine ? Label.Headline : Label.Price
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textHeading
        text: root.price
        Accessible.ignored: true
    }

    Label {
        id: remark

        y: root.isLine ? (amount.height - height) / 2 : amount.height + Theme.space1
        width: root.isLine ? root.width - amount.width - Theme.space6 : root.width
        textStyle: Label.Small
        text: root.note
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        maximumLineCount: 3
        Accessible.ignored: true
    }

    TapHandler {
        longPressThreshold: 0
        onTapped: root.looked()
    }
}
