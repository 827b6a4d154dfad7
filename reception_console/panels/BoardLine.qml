// One board in the list of boards, or a heading: its stand, and what is the matter in one sentence.
import QtQuick
import look
import reception_console.parts

Pressable {
    id: root

    required property string key
    required property string stand
    required property string title
    required property string words
    required property string tone
    required property bool isCurrent
    readonly property bool isHeading: root.stand === ""

    objectName: root.isHeading ? "" : `board-${root.key.replace(" ", "-")}`
    role: root.isHeading ? Accessible.StaticText : Accessible.ListItem
    name: root.words === "" ? root.title : `${root.title}, ${root.words}`
    enabled: !root.isHeading
    activeFocusOnTab: !root.isHeading
    implicitHeight: root.isHeading ? Theme.px(54) : Math.max(Theme.px(50), words.implicitHeight + 2 * Theme.space3)

    Rectangle {
        anchors.fill: parent
        visible: !root.isHeading
        radius: Theme.radiusSmall
        color: root.isCurrent || root.isHovered ? Theme.panelRaised : "transparent"
        border.color: root.isCurrent ? Theme.accent : root.hasFocusRing ? Theme.ink : "transparent"
        border.width: Theme.hair
    }

    Label {
        visible: root.isHeading
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.right: parent.right
        anchors.rightMargin: Theme.space2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space2
        textStyle: Label.Small
        text: root.title
        color: Theme.inkSecondary
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Mark {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.space3
        y: Theme.space3 + Math.round((words.font.pixelSize * 1.35 - height) / 2)
        visible: !root.isHeading
        name: root.isHeading ? "" : Tones.marks[root.tone]
        size: Theme.px(16)
        color: root.isHeading ? Theme.ink : Tones.inks[root.tone]
    }

    Label {
        id: title

        visible: !root.isHeading
        anchors.left: sign.right
        anchors.leftMargin: Theme.space3
        y: Theme.space3
        width: Theme.px(96)
        textStyle: Label.Small
        text: root.title
        font.weight: Font.Medium
        Accessible.ignored: true
    }

    Label {
        id: words

        visible: !root.isHeading
        anchors.left: title.right
        anchors.leftMargin: Theme.space3
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        y: Theme.space3
        textStyle: Label.Small
        text: root.words
        color: root.tone === "failed" ? Theme.ink : Theme.inkSecondary
        wrapMode: Text.Wrap
        maximumLineCount: 3
        Accessible.ignored: true
    }
}
