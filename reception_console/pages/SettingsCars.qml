// The cars: a list of all, the form of one, and beside it how the board shows it.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.preview

Item {
    id: root

    required property SettingsView view
    readonly property bool hasPreview: root.width > Theme.px(1100)

    SettingsCarList {
        id: list

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: Theme.px(280)
        view: root.view
    }

    SettingsForm {
        id: form

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.space3
        anchors.left: list.right
        anchors.leftMargin: Theme.space6
        anchors.right: root.hasPreview ? preview.left : parent.right
        anchors.rightMargin: root.hasPreview ? Theme.space6 : 0
        view: root.view
        columnWidth: width
    }

    Column {
        visible: root.view.isCarGone
        anchors.left: form.left
        anchors.right: form.right
        anchors.top: form.top
        spacing: Theme.space2

        Label {
            width: parent.width
            textStyle: Label.Small
            text: qsTr("This car goes when you save. Its sheet is deleted.")
            wrapMode: Text.Wrap
        }
    }

    QuietButton {
        id: foot

        objectName: "car-remove"
        visible: root.view.car !== ""
        anchors.left: form.left
        anchors.bottom: parent.bottom
        isBare: true
        height: Theme.px(32)
        textSize: Theme.textSmall
        text: root.view.isCarGone ? qsTr("Keep this car after all") : qsTr("Take this car away")
        onActivated: root.view.removeCar()
    }

    Column {
        id: preview

        visible: root.hasPreview
        anchors.top: parent.top
        anchors.right: parent.right
        width: Math.round(Math.min(Theme.px(520), 0.32 * root.width))
        spacing: Theme.space3

        Label {
            textStyle: Label.Caption
            text: qsTr("How the board will look")
            color: Theme.inkSecondary
            Accessible.ignored: true
        }

        BoardPreviewPane {
            width: parent.width
            sheet: root.hasPreview && !root.view.isCarGone ? root.view.carSheet : ""
        }
    }
}
