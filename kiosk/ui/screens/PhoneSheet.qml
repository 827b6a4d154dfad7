// The QR code twice as large, for a phone that is held further away or a board that has little room
// for it elsewhere. A touch beside it takes it away again.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Rectangle {
    id: root

    required property PhoneView phone
    readonly property int inset: Theme.space10
    readonly property int room: Math.min(root.width - 2 * Theme.space16, root.height - 2 * Theme.space8) - 2 * root.inset

    color: Theme.scrim

    MouseArea {
        anchors.fill: parent
        Accessible.ignored: true
        onClicked: root.phone.close()
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.max(card.width, Math.min(words.implicitWidth, root.room), close.width) + 2 * root.inset
        height: column.height + 2 * root.inset
        radius: Theme.radiusLarge
        color: Theme.panelRaised
        border.color: Theme.outline
        border.width: Theme.hair

        MouseArea {
            anchors.fill: parent
            Accessible.ignored: true
        }

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width - 2 * root.inset
            spacing: Theme.space6

            Label {
                id: words

                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                textStyle: Label.Heading
                text: qsTr("Continue on your\u00a0phone")
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }

            QrCard {
                id: card

                anchors.horizontalCenter: parent.horizontalCenter
                code: root.phone.code
                name: qsTr("QR code: continue on your phone")
                widthMm: 2 * root.phone.widthMm
                maximumSize: root.room - Theme.touch - 3 * Theme.textHeading - 2 * Theme.space6
            }

            QuietButton {
                id: close

                objectName: "close-code"
                anchors.horizontalCenter: parent.horizontalCenter
                iconName: "close"
                text: qsTr("Close")
                onActivated: root.phone.close()
            }
        }
    }
}
