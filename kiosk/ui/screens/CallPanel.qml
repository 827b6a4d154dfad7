// What happened to the call so far, never more: who comes, how far it is, and what can be done. A touch
// on it says that she still waits.
import QtQuick
import kiosk
import look

Rectangle {
    id: root

    required property CallView call
    readonly property color ink: root.call.isFailed ? Theme.alarm : Theme.accent
    // What large letters and tall scripts leave for the milestones, and for their names
    readonly property real spare: root.height - 2 * Theme.space4 - words.height - Theme.space2 - (action.visible ? action.height + Theme.space2 : 0) - progress.barHeight
    readonly property bool hasProgress: root.call.progress > 0 && !root.call.isFailed

    radius: Theme.radiusLarge
    color: root.call.isFailed ? Theme.alarmShade : Theme.panelRaised
    border.color: root.call.isFailed ? Theme.alarm : Theme.outline
    border.width: Theme.hair
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.call.spoken

    TapHandler {
        longPressThreshold: 0
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.call.pressAgain()
    }

    Item {
        id: news

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: progress.visible ? progress.top : action.visible ? action.top : parent.bottom
        anchors.margins: Theme.space5
        anchors.topMargin: Theme.space4
        anchors.bottomMargin: progress.visible || action.visible ? Theme.space2 : Theme.space4

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.space16
            initials: root.call.initials
            portrait: root.call.portrait
            ring: root.ink
            fill: "transparent"

            Icon {
                visible: root.call.advisor === ""
                anchors.centerIn: parent
                size: parent.size * 0.5
                name: root.call.icon
                color: root.ink
            }
        }

        Column {
            id: words

            anchors.left: face.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            Label {
                id: title

                width: parent.width
                textStyle: Theme.isLargeText ? Label.Body : Label.Lead
                font.weight: Font.Medium
                text: root.call.title
                wrapMode: Text.Wrap
                maximumLineCount: 2
                lineHeight: 1.1
                Accessible.ignored: true
            }

            Label {
                id: detail

                visible: text !== ""
                width: parent.width
                textStyle: Label.Small
                text: root.call.detail
                color: Theme.inkSecondary
                wrapMode: Text.Wrap
                maximumLineCount: title.lineCount > 1 ? 1 : 2
                Accessible.ignored: true
            }
        }
    }

    CallProgress {
        id: progress

        visible: root.hasProgress && root.spare >= 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: action.visible ? action.top : parent.bottom
        anchors.leftMargin: Theme.space5
        anchors.rightMargin: Theme.space5
        anchors.bottomMargin: action.visible ? Theme.space2 + Math.max(0, Math.min(Theme.space2, root.spare - (progress.hasNames ? progress.nameHeight : 0))) : Theme.space5
        reached: root.call.progress
        isMoving: root.call.isMoving
        hasNames: root.spare >= progress.nameHeight
    }

    Item {
        id: action

        visible: root.call.canCancel || root.call.canPressAgain
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space5
        anchors.bottomMargin: Theme.space4
        height: Theme.touch

        QuietButton {
            objectName: "cancel"
            visible: root.call.canCancel
            enabled: root.call.isMeant
            anchors.fill: parent
            text: qsTr("Cancel the call")
            onActivated: root.call.cancel()
        }

        QuietButton {
            objectName: "call-again"
            visible: root.call.canPressAgain
            enabled: root.call.isMeant
            anchors.fill: parent
            iconName: "bell"
            text: qsTr("Call again")
            onActivated: root.call.placeAgain()
        }
    }
}
