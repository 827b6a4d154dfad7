// The board's languages, each in its own words; the one in use is underlined.
pragma ComponentBehavior: Bound
import QtQuick
import look

Row {
    id: root

    required property list<string> tags
    required property list<string> names
    required property string current

    signal chosen(string tag)

    spacing: Math.max(Theme.touchGap, Theme.space4)

    Repeater {
        model: root.tags

        Pressable {
            id: choice

            required property int index
            required property string modelData

            objectName: `language-${choice.modelData}`
            name: root.names[choice.index]
            role: Accessible.RadioButton
            isCheckable: true
            isChecked: choice.modelData === root.current
            implicitWidth: Math.max(Theme.touch, Math.ceil(words.implicitWidth))
            onActivated: root.chosen(choice.modelData)

            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                // In the middle of its target, so that the gaps look alike; the first begins the line
                anchors.left: choice.index === 0 ? parent.left : undefined
                anchors.horizontalCenter: choice.index === 0 ? undefined : parent.horizontalCenter
                // One line for all scripts, so that the words stand on one baseline
                height: Math.round(Theme.textBody * 1.5)
                verticalAlignment: Text.AlignVCenter
                text: choice.name
                color: choice.isChecked || choice.isDown ? Theme.ink : Theme.inkSecondary
                Accessible.ignored: true
            }

            Rectangle {
                visible: choice.isChecked || choice.hasFocusRing
                anchors.top: words.bottom
                anchors.topMargin: Theme.space1
                anchors.left: words.left
                width: words.width
                height: Theme.stroke
                color: choice.isChecked ? Theme.accent : Theme.inkSecondary
            }
        }
    }
}
