// The head of the call: where, which car, how long, what is known of the shopper, how it stands.
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property SelectedCall call
    required property Commands commands

    spacing: Theme.space3
    opacity: root.call.isOld ? 0.9 : 1

    Item {
        width: parent.width
        height: Math.max(title.contentHeight, clock.height)

        Label {
            id: title

            anchors.left: parent.left
            width: parent.width - clock.width - Theme.space4
            textStyle: Label.Heading
            text: root.call.carTitle === "" ? root.call.standName : `${root.call.standName} · ${root.call.carTitle}`
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            maximumLineCount: 2
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textLead
        }

        Row {
            id: clock

            anchors.right: parent.right
            y: -Theme.space1
            spacing: Theme.space2

            Mark {
                anchors.verticalCenter: time.verticalCenter
                name: Tones.urgencyMarks[root.call.urgency]
                size: Theme.px(16)
                color: Tones.urgencyInks[root.call.urgency]
                visible: !root.call.isHere
            }

            Label {
                id: time

                textStyle: Label.Title
                text: root.call.clockWords
                isTabular: true
                color: root.call.isHere ? Theme.inkSecondary : Tones.urgencyInks[root.call.urgency]
                font.weight: root.call.isPlaced ? Font.Medium : Font.Light
            }
        }
    }

    Item {
        width: parent.width
        height: place.height

        Label {
            id: place

            anchors.left: parent.left
            width: parent.width - (asOf.visible ? asOf.width + Theme.space3 : 0)
            textStyle: Label.Small
            text: root.call.placeWords
            color: Theme.inkSecondary
        }

        Label {
            id: asOf

            anchors.right: parent.right
            anchors.baseline: place.baseline
            visible: text !== ""
            textStyle: Label.Caption
            text: root.call.asOfWords
            color: Theme.accent
            isTabular: true
        }
    }

    CallChips {
        width: parent.width
        call: root.call
    }

    LadderStrip {
        width: parent.width
        visible: root.call.ladder.count > 0
        ladder: root.call.ladder
    }

    TwinStrip {
        width: parent.width
        visible: root.call.twinWords !== ""
        call: root.call
        commands: root.commands
    }

    Rectangle {
        width: parent.width
        visible: root.call.remark !== "" || root.call.pendingWords !== ""
        implicitHeight: remark.implicitHeight + 2 * Theme.space3
        radius: Theme.radiusMedium
        color: Theme.accentShade
        Accessible.role: Accessible.AlertMessage
        Accessible.name: remark.text

        Label {
            id: remark

            x: Theme.space4
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.call.pendingWords !== "" ? root.call.pendingWords : root.call.remark
            color: Theme.accent
            wrapMode: Text.Wrap
            maximumLineCount: 4
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        visible: !root.call.isPlaced
        implicitHeight: Theme.px(76)
        radius: Theme.radiusMedium
        color: root.call.isDispatched ? Theme.accentShade : Theme.goodShade

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.px(46)
            initials: root.call.advisorInitials
            ring: root.call.isDispatched ? Tones.inks["asked"] : Tones.inks["coming"]
        }

        Mark {
            id: sign

            anchors.left: face.right
            anchors.leftMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            name: root.call.isDispatched ? "dots" : root.call.isComing ? "arrow" : "check"
            size: Theme.px(18)
            color: root.call.isDispatched ? Tones.inks["asked"] : Tones.inks["coming"]
        }

        Label {
            anchors.left: sign.right
            anchors.leftMargin: Theme.space3
            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            textStyle: Label.Small
            text: root.call.sentence
            wrapMode: Text.Wrap
            maximumLineCount: 3
            font.weight: Font.Medium
        }
    }

    UndoStrip {
        width: parent.width
        visible: root.call.undoWords !== ""
        call: root.call
        commands: root.commands
    }
}
