// The PIN: digits to type, dots for what was typed, and honest words when it was wrong. In the lower
// part, where everybody reaches it.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property StaffView staff
    readonly property int keyWidth: Math.max(Theme.touch, Theme.px(132))
    readonly property int keyHeight: Math.max(Theme.touch, Theme.px(84))
    readonly property string words: !root.staff.hasPin ? qsTr("No staff PIN is set on this board.") : root.staff.waitS > 0 ? qsTr("Wrong PIN. Try again in %n second(s).", "", root.staff.waitS) : root.staff.wasWrong ? qsTr("Wrong PIN") : qsTr("Staff PIN")

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: keys.visible ? keys.top : parent.verticalCenter
        anchors.bottomMargin: Theme.space8
        width: Math.min(parent.width, Theme.readingWidth)
        spacing: Theme.space5

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Heading
            isTabular: true
            wrapMode: Text.Wrap
            text: root.words
            color: root.staff.wasWrong ? Theme.alarm : Theme.ink
        }

        // How it is set is for whoever looks after the machine: these words are typed, not read out
        Label {
            visible: !root.staff.hasPin
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            textStyle: Label.Lead
            wrapMode: Text.Wrap
            lineHeight: Theme.lineHeight
            text: qsTr("Set one on the board's computer: %1").arg("carside staff-pin FILE")
            color: Theme.inkSecondary
        }

        Row {
            visible: root.staff.hasPin
            anchors.horizontalCenter: parent.horizontalCenter
            height: Theme.space5
            spacing: Theme.space4

            Repeater {
                model: Math.max(4, root.staff.typed)

                Rectangle {
                    required property int index

                    width: Theme.space4
                    height: Theme.space4
                    radius: height / 2
                    color: index < root.staff.typed ? Theme.ink : "transparent"
                    border.color: index < root.staff.typed ? Theme.ink : Theme.outline
                    border.width: Theme.stroke
                }
            }
        }
    }

    Grid {
        id: keys

        visible: root.staff.hasPin
        enabled: root.staff.waitS === 0 && !root.staff.isJudging
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        columns: 3
        spacing: Theme.touchGap
        // A keypad is a keypad in every language
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "back", "0", "check"]

            QuietButton {
                required property string modelData
                readonly property bool isDigit: modelData.length === 1

                objectName: `pin-${modelData}`
                width: root.keyWidth
                height: root.keyHeight
                enabled: keys.enabled && (isDigit || root.staff.typed > 0)
                textSize: Theme.textTitle
                text: isDigit ? modelData : ""
                iconName: isDigit ? "" : modelData
                name: isDigit ? modelData : modelData === "back" ? qsTr("Erase a digit") : qsTr("Enter")
                onActivated: isDigit ? root.staff.type(modelData) : modelData === "back" ? root.staff.erase() : root.staff.enter()
            }
        }
    }
}
