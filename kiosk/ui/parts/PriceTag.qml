// What the car costs, and until when that holds; `withheld` says why it must not be told. `isLine`
// puts price and note side by side.
import QtQuick
import look

Item {
    id: root

    required property string price
    required property string note
    property string withheld: ""
    property bool isLine: false

    signal looked

    visible: root.price !== "" || root.withheld !== ""
    implicitHeight: !root.visible ? 0 : root.isLine && root.price !== "" ? Math.max(amount.height, remark.height) + Theme.space4 : remark.y + remark.height
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.price, root.withheld || root.note].filter(part => part !== "").join(". ")

    Label {
        id: amount

        anchors.right: root.isLine ? parent.right : undefined
        anchors.left: root.isLine ? undefined : parent.left
        width: root.isLine ? Math.min(Math.ceil(implicitWidth), root.width * 0.6) : root.width
        height: root.price === "" ? 0 : Math.round((root.isLine ? Theme.textHeadline : Theme.textPrice) * 1.3)
        verticalAlignment: Text.AlignVCenter
        textStyle: root.isLine ? Label.Headline : Label.Price
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textHeading
        text: root.price
        Accessible.ignored: true
    }

    Label {
        id: remark

        anchors.left: parent.left
        y: root.price === "" ? 0 : root.isLine ? (amount.height - height) / 2 : amount.height + Theme.space1
        width: root.isLine && root.price !== "" ? root.width - amount.width - Theme.space6 : root.width
        textStyle: Label.Small
        text: root.withheld || root.note
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        maximumLineCount: root.withheld === "" ? 3 : 6
        Accessible.ignored: true
    }

    TapHandler {
        longPressThreshold: 0
        onTapped: root.looked()
    }
}
