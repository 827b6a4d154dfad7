// The form of the section that is shown: its heading, what went wrong, and its fields; or why there
// is none to be shown.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Item {
    id: root

    required property SettingsView view
    required property OwnView own
    readonly property bool isOwn: root.view.section === "own"
    readonly property bool isCars: root.view.section === "cars"
    readonly property bool isReadable: root.view.state === "ready" || root.view.state === "blind"

    Column {
        id: head

        width: parent.width
        spacing: Theme.space4

        Column {
            width: parent.width
            spacing: Theme.space1

            Label {
                width: parent.width
                textStyle: Label.Lead
                text: root.view.title
                font.weight: Font.Medium
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                textStyle: Label.Small
                text: root.view.about
                wrapMode: Text.Wrap
                color: Theme.inkSecondary
            }
        }

        SettingsNews {
            width: parent.width
            view: root.view
        }
    }

    Label {
        visible: !root.isOwn && root.view.state === "reading"
        anchors.top: head.bottom
        anchors.topMargin: Theme.space8
        textStyle: Label.Small
        text: qsTr("The showroom file is being read…")
        color: Theme.inkSecondary
    }

    Loader {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        anchors.bottom: parent.bottom
        width: parent.width
        active: !root.isOwn && !root.isCars && root.isReadable
        sourceComponent: SettingsForm {
            view: root.view
            columnWidth: Math.min(width, Theme.px(880))
        }
    }

    Loader {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        anchors.bottom: parent.bottom
        width: parent.width
        active: root.isCars && root.isReadable
        sourceComponent: SettingsCars {
            view: root.view
        }
    }

    Loader {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space6
        width: Math.min(parent.width, Theme.px(620))
        active: root.isOwn
        sourceComponent: SettingsOwn {
            own: root.own
        }
    }
}
