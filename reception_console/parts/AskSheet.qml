// A question with two answers before something is lost. The first answer keeps it: it has the
// keyboard, and Esc and a press beside the card give it as well.
import QtQuick
import look

Sheet {
    id: root

    required property string about
    required property string keepText
    required property string loseText
    required property string keepName
    required property string loseName

    signal kept
    signal lost

    cardWidth: Theme.px(560)
    cardHeight: content.implicitHeight + 2 * Theme.space8
    onDismissed: root.kept()
    Keys.onEscapePressed: root.kept()
    Component.onCompleted: keep.forceActiveFocus(Qt.TabFocusReason)

    Column {
        id: content

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space8
        spacing: Theme.space6

        SheetHead {
            width: parent.width
            title: root.name
            about: root.about
        }

        Row {
            spacing: Theme.space3

            KeyButton {
                id: keep

                objectName: root.keepName
                isMain: true
                text: root.keepText
                key: qsTr("Esc", "the key")
                KeyNavigation.right: lose
                onActivated: root.kept()
            }

            KeyButton {
                id: lose

                objectName: root.loseName
                text: root.loseText
                KeyNavigation.left: keep
                onActivated: root.lost()
            }
        }
    }
}
