// Free, away or off duty with one press; of somebody on a call it says why not.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console.parts

Item {
    id: root

    required property string advisor
    required property string advisorName
    required property string current
    required property string wanted
    required property string whyNot
    property bool isOld: false
    property bool hasKeys: false
    readonly property bool isShown: root.whyNot === "" || root.isOld
    readonly property list<string> answers: ["free", "away", "off"]
    readonly property list<string> words: [qsTr("Free", "an advisor"), qsTr("Away", "an advisor"), qsTr("Off", "an advisor, off duty")]
    readonly property list<string> keyWords: ["F", "A", "O"]

    signal said(string answer)

    implicitHeight: Theme.px(56)

    Rectangle {
        anchors.fill: parent
        visible: root.isShown
        enabled: !root.isOld
        opacity: root.isOld ? 0.4 : 1
        radius: Theme.radiusMedium
        color: Theme.ground
        border.color: Theme.outline
        border.width: Theme.hair

        Row {
            anchors.fill: parent

            Repeater {
                id: segments

                model: root.answers.length

                Pressable {
                    id: segment

                    required property int index
                    readonly property string answer: root.answers[segment.index]
                    readonly property bool isAsked: root.wanted === segment.answer
                    readonly property bool isSo: root.wanted === "" && root.current === segment.answer
                    readonly property color ink: segment.isSo || segment.isAsked ? (segment.answer === "free" ? Theme.good : Theme.ink) : segment.isHovered ? Theme.ink : Theme.inkSecondary

                    objectName: `say-${segment.answer}-${root.advisor}`
                    name: qsTr("%1: %2", "an advisor: what he does").arg(root.advisorName).arg(root.words[segment.index])
                    role: Accessible.RadioButton
                    isCheckable: true
                    isChecked: segment.isSo
                    activeFocusOnTab: root.hasKeys
                    width: root.width / root.answers.length
                    height: root.height
                    onActivated: root.said(segment.answer)

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.px(4)
                        radius: Theme.radiusMedium - Theme.px(4)
                        color: segment.isSo ? (segment.answer === "free" ? Theme.goodShade : Theme.panelRaised) : segment.isHovered ? Theme.panel : "transparent"
                        border.color: segment.hasFocusRing ? Theme.ink : segment.isSo ? (segment.answer === "free" ? Theme.good : Theme.inkSecondary) : segment.isAsked ? Theme.outline : "transparent"
                        border.width: segment.hasFocusRing ? Theme.stroke : Theme.hair
                    }

                    Row {
                        anchors.centerIn: parent
                        spacing: Theme.space2

                        Mark {
                            anchors.verticalCenter: parent.verticalCenter
                            name: segment.isAsked ? "dots" : segment.isSo ? "check" : ""
                            size: Theme.px(15)
                            color: segment.ink
                        }

                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            textStyle: Label.Small
                            text: root.words[segment.index]
                            color: segment.ink
                            font.weight: segment.isSo ? Font.Medium : Font.Normal
                            Accessible.ignored: true
                        }

                        Keycap {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: root.hasKeys && !root.isOld && !segment.isSo
                            text: root.keyWords[segment.index]
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }

    Label {
        anchors.fill: parent
        visible: !root.isShown
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        textStyle: Label.Small
        text: root.whyNot
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
}
