// An advisor where he was last known to be; the ring's colour and the small shape say his state.
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property real scaleM
    required property string advisor
    required property string advisorName
    required property string initials
    required property string advisorState
    required property real drawnXM
    required property real drawnYM
    required property bool isAsked
    required property bool isFound
    required property string spoken
    readonly property color ink: Tones.inks[root.advisorState]

    width: Theme.px(38)
    height: width
    x: root.drawnXM * root.scaleM - width / 2
    y: root.drawnYM * root.scaleM - height / 2
    z: root.isFound || hover.hovered ? 3 : 2
    Accessible.role: Accessible.Indicator
    Accessible.name: root.spoken

    Behavior on x {
        NumberAnimation {
            duration: Theme.slow
            easing.type: Theme.easing
        }
    }

    Behavior on y {
        NumberAnimation {
            duration: Theme.slow
            easing.type: Theme.easing
        }
    }

    Rectangle {
        anchors.centerIn: parent
        visible: root.isFound || root.isAsked
        width: parent.width + Theme.space3
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Theme.ink
        border.width: Theme.stroke
    }

    Avatar {
        anchors.fill: parent
        initials: root.initials
        size: root.width
        ring: root.ink
        ink: root.advisorState === "away" ? Theme.inkSecondary : Theme.ink
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -Theme.space1 / 2
        visible: badge.name !== ""
        width: Theme.px(16)
        height: width
        radius: width / 2
        color: Theme.ground

        Mark {
            id: badge

            anchors.centerIn: parent
            name: Tones.marks[root.advisorState]
            size: Theme.px(11)
            color: root.ink
        }
    }

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.top
        anchors.bottomMargin: Theme.space1
        visible: hover.hovered || root.isFound
        width: label.width + 2 * Theme.space2
        height: label.height + Theme.space2
        radius: Theme.radiusSmall
        color: Theme.panelRaised
        border.color: Theme.outline
        border.width: Theme.hair

        Label {
            id: label

            anchors.centerIn: parent
            width: Math.min(implicitWidth, Theme.px(260))
            textStyle: Label.Caption
            text: root.spoken
            Accessible.ignored: true
        }
    }
}
