// Every car there is, and a line to add one; the arrows go along.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property SettingsView view

    FieldText {
        id: added

        objectName: "car-added"
        width: parent.width
        label: qsTr("Add a car")
        placeholder: "eqs-450"
        hint: qsTr("Its identifier, then Enter.")
        onFinished: text => {
            if (text.trim() === "")
                return;
            root.view.addCar(text);
            added.text = text;
            added.text = "";
        }
    }

    RowsView {
        id: rows

        anchors.top: added.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: parent.bottom
        width: parent.width
        model: root.view.cars
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Cars")
        delegate: Pressable {
            id: entry

            required property string car
            required property string words
            required property bool isCurrent
            required property bool isChanged
            required property bool hasProblem
            required property bool isGone

            objectName: "car-" + entry.car
            role: Accessible.ListItem
            name: entry.isChanged ? qsTr("%1, not saved yet").arg(entry.words) : entry.words
            isChecked: entry.isCurrent
            width: ListView.view.width
            height: Theme.px(44)
            onActivated: root.view.chooseCar(entry.car)
            Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: entry.isCurrent ? Theme.accentShade : entry.isHovered ? Theme.panelRaised : "transparent"
                border.color: Theme.ink
                border.width: entry.hasFocusRing ? Theme.stroke : 0
            }

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space3
                anchors.right: sign.left
                anchors.rightMargin: Theme.space2
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Label.Small
                text: entry.words
                font.strikeout: entry.isGone
                color: entry.isCurrent ? Theme.accent : Theme.ink
                Accessible.ignored: true
            }

            Mark {
                id: sign

                anchors.right: parent.right
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                name: entry.hasProblem ? "triangle" : entry.isChanged ? "disc" : ""
                size: entry.hasProblem ? Theme.px(14) : Theme.px(9)
                color: entry.hasProblem ? Theme.alarm : Theme.accent
            }
        }
    }
}
