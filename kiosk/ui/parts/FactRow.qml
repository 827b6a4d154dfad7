// One fact: what it is at the left, how much at the right, a hairline below.
import QtQuick
import look

Item {
    id: root

    required property string label
    required property string value
    required property string unit
    required property string spoken
    property int textStyle: Label.Body

    implicitHeight: Theme.rowHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Label {
        id: name

        anchors.left: parent.left
        anchors.right: number.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        textStyle: root.textStyle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textMicro
        text: root.label
        color: Theme.inkSecondary
        Accessible.ignored: true
    }

    Label {
        id: number

        anchors.right: parent.right
        anchors.baseline: name.baseline
        width: Math.min(Math.ceil(implicitWidth), root.width * 0.66)
        textStyle: root.textStyle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textMicro
        text: root.unit === "" ? root.value : `${root.value}\u00a0${root.unit}`
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: root.width
    }
}
