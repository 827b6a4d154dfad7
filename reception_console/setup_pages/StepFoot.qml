// Back and on, with their keys. When everything runs there is nothing to go on to.
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property SetupView setup
    readonly property bool isLast: root.setup.step === 5
    readonly property bool isBusy: root.setup.work.isAtWork || root.setup.broker.isTrying

    function takeFocus(): void {
        on.forceActiveFocus(Qt.TabFocusReason);
    }

    height: Theme.px(118)
    visible: !root.setup.work.isMade

    Hairline {
        width: parent.width
    }

    KeyButton {
        objectName: "back"
        visible: root.setup.step > 0
        enabled: !root.setup.work.isAtWork
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(54)
        key: qsTr("Esc", "the key")
        text: qsTr("Back")
        onActivated: root.setup.goBack()
    }

    KeyButton {
        id: on

        objectName: "on"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: Theme.px(54)
        enabled: !root.isBusy
        isMain: true
        key: qsTr("Enter", "the key")
        text: root.setup.broker.isTrying ? qsTr("Trying the connection …") : root.setup.work.isAtWork ? qsTr("Being opened …") : root.isLast ? (root.setup.work.problem === "" ? qsTr("Open the showroom") : qsTr("Try again")) : qsTr("Continue")
        onActivated: root.setup.goOn()
    }
}
