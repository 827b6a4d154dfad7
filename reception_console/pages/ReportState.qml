// What the report says instead of figures: it is being reckoned up, nobody called in this time, the
// desk is not there or does not answer.
import QtQuick
import look
import reception_console

Column {
    id: root

    required property ReportView view
    readonly property string said: root.view.state
    readonly property var titles: ({
            "asking": qsTr("Reckoning up …"),
            "empty": qsTr("Nobody called in this time"),
            "unreachable": qsTr("The desk is not there"),
            "fault": qsTr("There is no report")
        })
    readonly property var details: ({
            "empty": qsTr("Choose another time above."),
            "unreachable": qsTr("Reports are made by the desk. This one will be made as soon as it is back."),
            "fault": root.view.fault
        })

    topPadding: Math.round(0.3 * height)
    visible: root.said !== "shown" && (root.said !== "asking" || root.view.isSlow)
    spacing: Theme.space3

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        name: root.said === "fault" || root.said === "unreachable" ? "warning" : "chart"
        size: Theme.iconLarge
        color: root.said === "fault" || root.said === "unreachable" ? Theme.accent : Theme.outline
    }

    Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        textStyle: Label.Lead
        text: root.titles[root.said] ?? ""
        color: root.said === "fault" ? Theme.ink : Theme.inkSecondary
    }

    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, Theme.px(620))
        visible: text !== ""
        horizontalAlignment: Text.AlignHCenter
        textStyle: Label.Small
        text: root.details[root.said] ?? ""
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
}
