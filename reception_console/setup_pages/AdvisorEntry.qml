// An advisor who is written down: name, what he speaks, and a way to take him off again.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property int place
    required property string advisorName
    required property var languages
    required property string words
    required property list<string> choices
    required property list<string> choiceWords

    signal toggled(string tag)
    signal removed

    implicitHeight: Theme.px(62)
    Accessible.role: Accessible.ListItem
    Accessible.name: `${root.advisorName}, ${root.words}`

    Label {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        anchors.right: speaks.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Label.Body
        text: root.advisorName
        Accessible.ignored: true
    }

    Row {
        id: speaks

        anchors.right: cross.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1

        Repeater {
            model: root.choices.length

            Pressable {
                id: one

                required property int index
                readonly property string tag: root.choices[one.index]

                objectName: `advisor-${root.place}-${one.tag}`
                name: qsTr("%1 speaks %2").arg(root.advisorName).arg(root.choiceWords[one.index])
                role: Accessible.CheckBox
                isCheckable: true
                isChecked: root.languages.includes(one.tag)
                implicitWidth: word.implicitWidth + 2 * Theme.space2
                implicitHeight: Theme.px(36)
                onActivated: root.toggled(one.tag)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.radiusSmall
                    color: one.isChecked ? Theme.accentShade : one.isHovered ? Theme.panelRaised : "transparent"
                    border.color: one.hasFocusRing ? Theme.ink : "transparent"
                    border.width: one.hasFocusRing ? Theme.stroke : Theme.hair
                }

                Label {
                    id: word

                    anchors.centerIn: parent
                    textStyle: Label.Caption
                    text: root.choiceWords[one.index]
                    color: one.isChecked ? Theme.accent : Theme.inkFaint
                    Accessible.ignored: true
                }
            }
        }
    }

    Pressable {
        id: cross

        objectName: `advisor-${root.place}-remove`
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        name: qsTr("Take %1 off the list").arg(root.advisorName)
        implicitWidth: Theme.px(40)
        implicitHeight: Theme.px(40)
        onActivated: root.removed()

        Icon {
            anchors.centerIn: parent
            name: "close"
            size: Theme.iconSmall
            color: cross.isHovered || cross.hasFocusRing ? Theme.ink : Theme.inkSecondary
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: "transparent"
            border.color: Theme.ink
            border.width: cross.hasFocusRing ? Theme.stroke : 0
        }
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
