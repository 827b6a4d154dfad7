// CALL, always at the same place: one touch calls at once. Two quieter choices stand above it. While
// there is a call, its panel stands exactly here instead.
import QtQuick
import kiosk
import look

Item {
    id: root

    required property CallView call

    implicitHeight: Theme.touch + Theme.touchGap + Theme.touchLarge

    Row {
        visible: root.call.isIdle
        width: root.width
        height: Theme.touch
        spacing: Theme.touchGap

        QuietButton {
            id: soon

            objectName: "call-soon"
            width: Math.floor((root.width - parent.spacing) / 2)
            iconName: "clock"
            textSize: Theme.textSmall
            text: qsTr("In five minutes")
            name: qsTr("Call an advisor in five minutes")
            onActivated: root.call.placeSoon()
        }

        QuietButton {
            objectName: "call-question"
            width: root.width - parent.spacing - soon.width
            iconName: "question"
            textSize: Theme.textSmall
            text: qsTr("A question")
            name: qsTr("Call an advisor for a question")
            onActivated: root.call.placeQuestion()
        }
    }

    PrimaryButton {
        objectName: "call"
        visible: root.call.isIdle
        anchors.bottom: parent.bottom
        width: root.width
        height: Theme.touchLarge
        radius: Theme.radiusLarge
        iconName: "bell"
        iconSize: Theme.iconLarge
        textSize: Theme.textTitle
        text: qsTr("Call an advisor")
        onActivated: root.call.placeNow()
    }

    CallPanel {
        visible: !root.call.isIdle
        anchors.fill: parent
        call: root.call
    }
}
