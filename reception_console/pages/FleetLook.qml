// One board's picture as large as the page, with how old it is.
import QtQuick
import look
import reception_console
import reception_console.parts

FocusScope {
    id: root

    required property GlassView glass
    required property HandView hand

    signal leaving

    onVisibleChanged: {
        if (root.visible)
            close.forceActiveFocus(Qt.TabFocusReason);
        else
            root.leaving();
    }
    Accessible.role: Accessible.Dialog
    Accessible.name: [root.glass.title, root.glass.words].join(", ")

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.glass.look("")
    }

    FleetPicture {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        picture: root.visible ? root.glass.picture : ""
        emptyWords: ""
    }

    Row {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        height: Theme.px(46)
        spacing: Theme.space4

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Lead
            text: root.glass.title
            font.weight: Font.Medium
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            isTabular: true
            text: root.glass.words
            color: root.glass.isPictureOld ? Theme.accent : Theme.inkSecondary
        }
    }

    Row {
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.space3

        KeyButton {
            objectName: "fleet-look-again"
            visible: root.hand.mayAct
            enabled: root.hand.canAct
            text: qsTr("New picture")
            key: "P"
            onActivated: root.hand.photograph(root.glass.board)
        }

        KeyButton {
            id: close

            objectName: "fleet-look-close"
            text: qsTr("Close")
            key: "Esc"
            onActivated: root.glass.look("")
        }
    }
}
