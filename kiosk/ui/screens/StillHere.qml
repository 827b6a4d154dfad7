// Asks whether anybody is still there before the board forgets the visit. Any touch says yes.
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property VisitView visit

    color: Theme.scrim

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
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
