// The page Settings: sections at the side, their forms beside it, and what is not saved yet said
// plainly. Ctrl+S saves, Ctrl+Page Up and Ctrl+Page Down turn to the next section.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property SettingsView view
    required property OwnView own
    required property Commands commands

    subtitle: qsTr("What the showroom file holds. Whatever is written in it by hand stays as it is.")
    Keys.onPressed: event => {
        const isControl = event.modifiers === Qt.ControlModifier;
        event.accepted = isControl && [Qt.Key_S, Qt.Key_PageUp, Qt.Key_PageDown].includes(event.key);
        if (event.accepted && event.key === Qt.Key_S)
            root.view.save();
        else if (event.accepted)
            root.view.step(event.key === Qt.Key_PageUp ? -1 : 1);
    }
    actions: [
        StatusLight {
            visible: root.view.saved !== "" && !root.view.isChanged
            anchors.verticalCenter: parent.verticalCenter
            isWell: true
            words: root.view.saved
        },
        StatusLight {
            visible: root.view.isChanged
            anchors.verticalCenter: parent.verticalCenter
            isWell: false
            words: root.view.isSaving ? qsTr("Saving…") : qsTr("Not saved yet")
        },
        KeyButton {
            objectName: "settings-undo"
            visible: root.view.isChanged
            enabled: root.view.isSectionChanged && !root.view.isSaving
            text: qsTr("Undo changes")
            onActivated: root.view.undo()
        },
        KeyButton {
            objectName: "settings-save"
            visible: root.view.section !== "own" || root.view.isChanged
            enabled: root.view.maySave
            isMain: root.view.maySave
            text: qsTr("Save")
            key: qsTr("Ctrl+S", "the keys")
            onActivated: root.view.save()
        }
    ]

    SettingsSections {
        id: sections

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Theme.px(264)
        view: root.view
    }

    Hairline {
        id: edge

        isVertical: true
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: sections.right
        anchors.leftMargin: Theme.space6
    }

    SettingsBody {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: edge.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        view: root.view
        own: root.own
    }

    Loader {
        parent: root
        anchors.fill: parent
        active: root.view.wantedPage !== ""
        onActiveChanged: {
            if (!active)
                root.forceActiveFocus();
        }
        sourceComponent: SettingsLeaving {
            view: root.view
            onThrownAway: page => {
                root.view.dropAll();
                root.commands.openPage(page);
            }
        }
    }
}
