// Groups of fields under one another, in two columns; a row that can be taken away is a card.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

FormView {
    id: root

    required property SettingsView view
    readonly property string shown: `${root.view.section} ${root.view.car}`

    spacing: Theme.space6
    onShownChanged: root.contentY = 0

    Repeater {
        model: root.view.groups

        SettingsGroup {
            view: root.view
            width: root.columnWidth
        }
    }

    Label {
        visible: root.view.section === "consoles" && root.view.consolesHere !== ""
        width: root.columnWidth
        textStyle: Label.Caption
        text: qsTr("Here now and not listed: %1").arg(root.view.consolesHere)
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
}
