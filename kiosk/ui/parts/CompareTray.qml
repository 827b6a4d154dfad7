// The cars that are to be compared, and the way there; where there is none it takes no room.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Item {
    id: root

    required property CatalogueView catalogue
    readonly property bool isOpen: root.catalogue.comparedCount > 0

    visible: root.isOpen
    implicitHeight: root.isOpen ? Theme.touch + 2 * Theme.space3 : 0

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusMedium
        color: Theme.panelRaised
        border.color: Theme.outline
        border.width: Theme.hair
    }

    Row {
        id: names

        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.right: none.left
        anchors.rightMargin: Theme.touchGap
        height: root.height
        spacing: Theme.space3
        clip: true

        Repeater {
            model: root.catalogue.compared

            Row {
                id: one

                required property int index
                required property string text

                height: names.height
                spacing: names.spacing

                Hairline {
                    isVertical: true
                    visible: one.index > 0
                    color: Theme.outline
                    anchors.verticalCenter: parent.verticalCenter
                    height: parent.height * 0.4
                }

                Label {
                    height: parent.height
                    width: Math.min(Math.ceil(implicitWidth), names.width / root.catalogue.comparedCount - 2 * names.spacing)
                    verticalAlignment: Text.AlignVCenter
                    text: one.text
                }
            }
        }
    }

    QuietButton {
        id: none

        objectName: "compare-none"
        anchors.right: open.left
        anchors.rightMargin: Theme.touchGap
        anchors.verticalCenter: parent.verticalCenter
        isBare: true
        ink: Theme.inkSecondary
        text: qsTr("Clear")
        name: qsTr("Compare no car")
        onActivated: root.catalogue.compareNone()
    }

    PrimaryButton {
        id: open

        objectName: "compare"
        enabled: root.catalogue.comparedCount > 1
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        textSize: Theme.textBody
        text: root.catalogue.comparedCount > 1 ? qsTr("Compare %n car(s)", "", root.catalogue.comparedCount) : qsTr("Choose another car")
        onActivated: root.catalogue.openComparison()
    }
}
