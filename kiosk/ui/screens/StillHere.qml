// Asks whether anybody is still there before the board forgets the visit. Any touch says yes.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Rectangle {
    id: root

    required property VisitView visit
    // The question stands under this height
    property int below: 0

    color: Theme.scrim

    Shield {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.below / 2
        width: Math.min(parent.width - 2 * Theme.space16, Theme.readingWidth)
        height: words.height + 2 * Theme.space12
        radius: Theme.radiusLarge
        color: Theme.panelRaised
        border.color: Theme.outline
        border.width: Theme.hair

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space12
            spacing: Theme.space4

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Label.Headline
                text: qsTr("Still looking?")
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Label.Lead
                isTabular: true
                wrapMode: Text.Wrap
                text: qsTr("This screen starts afresh in %n second(s).", "", root.visit.secondsLeft)
                color: Theme.inkSecondary
            }

            Item {
                width: 1
                height: Theme.space2
            }

            QuietButton {
                objectName: "stay"
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Yes, go on")
                onActivated: root.visit.touched()
            }
        }
    }
}
