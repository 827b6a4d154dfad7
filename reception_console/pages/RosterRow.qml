// One advisor: face, name, what he speaks and knows, what he does and where, and the switch.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property string advisor
    required property string advisorName
    required property string initials
    required property string portrait
    required property string languagesWords
    required property string modelsWords
    required property string advisorState
    required property string stateWords
    required property string untilWords
    required property string placeWords
    required property string partWords
    required property string turnsWords
    required property string shareWords
    required property bool isFair
    required property string wanted
    required property string whyNot
    required property bool isCurrent
    required property bool isOld
    required property string spoken
    property bool canSay: true
    readonly property color tone: root.advisorState === "off" ? Theme.inkFaint : Tones.inks[root.advisorState]
    readonly property bool isThere: root.advisorState === "free" || root.advisorState === "busy"

    signal chosen
    signal said(string state)

    objectName: `advisor-${root.advisor}`
    name: root.spoken
    role: Accessible.ListItem
    activeFocusOnTab: false
    onActivated: root.chosen()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: root.isCurrent ? Theme.panelRaised : root.isHovered ? Theme.panel : Theme.groundRaised
        border.color: root.isCurrent ? Theme.accent : Theme.hairline
        border.width: Theme.hair
    }

    Row {
        id: cells

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: RosterColumns.inset
        spacing: RosterColumns.gap
        opacity: root.isOld ? 0.72 : 1

        Row {
            width: RosterColumns.nameWidth(root.width)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            Avatar {
                id: face

                anchors.verticalCenter: parent.verticalCenter
                size: Theme.px(56)
                initials: root.initials
                portrait: root.portrait
                ring: root.tone
                ink: root.isThere ? Theme.ink : Theme.inkSecondary
            }

            RosterCell {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - face.width - parent.spacing
                words: root.advisorName
                ink: root.advisorState === "off" ? Theme.inkSecondary : Theme.ink
                detail: [root.languagesWords, root.modelsWords].filter(words => words !== "").join("  ·  ")
            }
        }

        Row {
            width: RosterColumns.state(root.width)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3

            Mark {
                id: sign

                y: Theme.px(7)
                name: ({
                        "free": "disc",
                        "busy": "arrow",
                        "away": "pause",
                        "off": "dash"
                    })[root.advisorState] ?? ""
                size: Theme.px(15)
                color: root.tone
            }

            RosterCell {
                width: parent.width - sign.width - parent.spacing
                words: root.stateWords
                ink: root.advisorState === "off" || root.advisorState === "away" ? Theme.inkSecondary : root.tone
                detail: root.untilWords
                detailInk: root.isOld ? Theme.accent : Theme.inkSecondary
            }
        }

        RosterCell {
            anchors.verticalCenter: parent.verticalCenter
            width: RosterColumns.place(root.width)
            words: root.placeWords
            ink: root.partWords === "" ? Theme.inkSecondary : Theme.ink
            detail: root.partWords
        }

        RosterCell {
            anchors.verticalCenter: parent.verticalCenter
            width: RosterColumns.turns(root.width)
            words: root.turnsWords
            detail: root.shareWords
            detailInk: root.isFair ? Theme.inkSecondary : Theme.accent
        }
    }

    RosterSwitch {
        anchors.right: parent.right
        anchors.rightMargin: RosterColumns.inset
        anchors.verticalCenter: parent.verticalCenter
        width: RosterColumns.control(root.width)
        visible: root.canSay
        advisor: root.advisor
        advisorName: root.advisorName
        current: root.advisorState
        wanted: root.wanted
        isOld: root.isOld
        whyNot: root.whyNot
        hasKeys: root.isCurrent
        onSaid: state => root.said(state)
    }
}
