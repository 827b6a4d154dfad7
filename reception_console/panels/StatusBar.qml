// The bar at the top: which showroom, what time it is, what is alive, who sits here, is there sound.
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property StatusView status
    required property SoundView sound
    required property Commands commands

    implicitHeight: Theme.px(64)
    color: Theme.groundRaised

    Row {
        id: left

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: Theme.space7
        spacing: Theme.space6

        Label {
            width: Math.min(implicitWidth, root.width * 0.26)
            anchors.baseline: clock.baseline
            text: root.status.showroom
            font.weight: Font.DemiBold
        }

        Label {
            id: date

            // On a narrow window the lights at the right need its room
            visible: root.width > Theme.px(1500)
            anchors.baseline: clock.baseline
            textStyle: Label.Small
            text: root.status.dateWords
            color: Theme.inkSecondary
        }

        Label {
            id: clock

            text: root.status.timeWords
            isTabular: true
        }
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: Theme.space7
        spacing: Theme.space6

        Label {
            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.status.droppedWords
            color: Theme.inkSecondary
        }

        Pressable {
            objectName: "boards"
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: boards.implicitWidth + 2 * Theme.space2
            name: qsTr("%1. All boards and the self-test").arg(root.status.boardsWords)
            onActivated: root.commands.act("boards")

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: parent.isHovered ? Theme.panelRaised : "transparent"
                border.color: Theme.ink
                border.width: parent.hasFocusRing ? Theme.stroke : 0
            }

            StatusLight {
                id: boards

                anchors.centerIn: parent
                maximumWidth: Math.round(root.width * 0.31)
                words: root.status.boardsWords
                isWell: root.status.hasAllBoards
            }
        }

        StatusLight {
            anchors.verticalCenter: parent.verticalCenter
            words: root.status.deskWords
            isWell: root.status.isDeskReady
        }

        Pressable {
            objectName: "mute"
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: soundRow.implicitWidth + 2 * Theme.space2
            name: qsTr("%1. Mute for five minutes, or sound again").arg(root.sound.words)
            onActivated: root.commands.act("mute")

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: root.sound.isMuted ? Theme.accentShade : parent.isHovered ? Theme.panelRaised : "transparent"
                border.color: Theme.ink
                border.width: parent.hasFocusRing ? Theme.stroke : 0
            }

            Row {
                id: soundRow

                anchors.centerIn: parent
                spacing: Theme.space2

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: root.sound.isHeard ? "sound" : "muted"
                    size: Theme.iconSmall
                    color: root.sound.isHeard ? Theme.inkSecondary : Theme.accent
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Label.Small
                    isTabular: true
                    text: root.sound.words
                    color: root.sound.isHeard ? Theme.inkSecondary : Theme.accent
                    Accessible.ignored: true
                }
            }
        }

        Pressable {
            objectName: "own"
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: who.width + 2 * Theme.space2
            name: qsTr("%1. This console: light or dark, language, loudness").arg(root.status.receptionist)
            onActivated: root.commands.act("own")

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: parent.isHovered ? Theme.panelRaised : "transparent"
                border.color: Theme.ink
                border.width: parent.hasFocusRing ? Theme.stroke : 0
            }

            Label {
                id: who

                anchors.centerIn: parent
                width: Math.min(implicitWidth, root.width * 0.14)
                textStyle: Label.Small
                text: root.status.receptionist
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
