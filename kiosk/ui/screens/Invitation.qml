// The invitation to touch, in one language after another. The words change while they cannot be seen.
import QtQuick
import kiosk
import look

Label {
    id: root

    required property AttractView attract

    height: Math.round(Theme.textHeading * Theme.lineHeight)
    verticalAlignment: Text.AlignVCenter
    textStyle: Label.Heading
    color: Theme.accent
    Accessible.ignored: true
    Component.onCompleted: root.text = root.attract.invitation

    SequentialAnimation {
        id: change

        NumberAnimation {
            target: root
            property: "opacity"
            to: 0
            duration: Theme.dissolve / 2
        }

        ScriptAction {
            script: root.text = root.attract.invitation
        }

        NumberAnimation {
            target: root
            property: "opacity"
            to: 1
            duration: Theme.dissolve / 2
        }
    }

    Connections {
        target: root.attract

        function onTurned() {
            change.restart();
        }
    }
}
