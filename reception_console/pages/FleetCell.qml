// One cell: a value, and perhaps a second line below it; a shape may stand before the value.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string words
    property string below: ""
    property string markName: ""
    property color markColor: Theme.ink
    property color ink: root.isStrong ? Theme.ink : Theme.inkSecondary
    property color belowInk: Theme.inkSecondary
    property bool isStrong: false
    readonly property int gap: Theme.space3

    height: parent?.height ?? 0

    Column {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - root.gap
        spacing: Theme.px(2)

        Row {
            width: parent.width
            spacing: Theme.space2

            Mark {
                id: sign

                visible: root.markName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.markName
                size: Theme.px(14)
                color: root.markColor
            }

            Label {
                width: parent.width - (sign.visible ? sign.width + Theme.space2 : 0)
                textStyle: Label.Small
                isTabular: true
                text: root.words
                color: root.ink
                font.weight: root.isStrong ? Font.Medium : Font.Normal
                Accessible.ignored: true
            }
        }

        Label {
            visible: text !== ""
            width: parent.width
            textStyle: Label.Caption
            text: root.below
            color: root.belowInk
            Accessible.ignored: true
        }
    }
}
