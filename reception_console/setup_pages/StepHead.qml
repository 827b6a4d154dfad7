// What this step is about: a title, one sentence; above it, once, that it goes on with a kept draft.
import QtQuick
import look
import reception_console

Column {
    id: root

    required property SetupView setup
    readonly property bool isMade: root.setup.work.isMade
    readonly property var titles: [qsTr("Where does it run?"), qsTr("What is the showroom called?"), qsTr("How large is the floor?"), qsTr("Who goes to the shoppers?"), qsTr("Which cars stand where?"), root.isMade ? qsTr("Your showroom is open") : qsTr("Ready to open")]
    readonly property var sentences: [qsTr("Boards, desk and console talk through a broker. Carside brings one along; one that your IT runs serves as well."), qsTr("Shoppers and colleagues read this name. It can be changed later."), qsTr("Stands are laid out with room to walk between the cars. Drag them on the plan to where they really are."), qsTr("Write a name, press Enter, write the next. It can also wait."), qsTr("Write a few letters; Enter puts the car onto the marked stand."), root.isMade ? qsTr("Press the large button of a board: the console shows who calls, and whom to send.") : qsTr("This is what will be written down and started on this PC.")]

    spacing: Theme.space3

    Row {
        visible: root.setup.isResumed
        width: parent.width
        spacing: Theme.space4
        bottomPadding: Theme.space2

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - anew.width - Theme.space4)
            textStyle: Label.Small
            text: qsTr("You were here before: this goes on where you stopped.")
            color: Theme.accent
        }

        QuietButton {
            id: anew

            objectName: "begin-anew"
            anchors.verticalCenter: parent.verticalCenter
            isBare: true
            ink: Theme.ink
            textSize: Theme.textSmall
            iconName: "undo"
            text: qsTr("Begin anew")
            onActivated: root.setup.beginAnew()
        }
    }

    Label {
        width: parent.width
        textStyle: Label.Title
        text: root.titles[root.setup.step]
        font.weight: Font.Light
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textHeading
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        textStyle: Label.Small
        text: root.sentences[root.setup.step]
        color: Theme.inkSecondary
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
    }
}
