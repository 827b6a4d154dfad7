// What is known of the boards that are meant, and what can be asked of them.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Rectangle {
    id: root

    required property FleetView view
    required property HandView hand

    radius: Theme.radiusLarge
    color: Theme.panel
    border.color: Theme.hairline
    border.width: Theme.hair
    Accessible.role: Accessible.Grouping
    Accessible.name: root.hand.title

    Flickable {
        id: pane

        anchors.fill: parent
        anchors.margins: Theme.hair
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight + 2 * Theme.space6

        Column {
            id: column

            x: Theme.space6
            y: Theme.space6
            width: pane.width - 2 * x
            spacing: Theme.space5

            Column {
                width: parent.width
                spacing: Theme.space1

                Label {
                    width: parent.width
                    textStyle: Label.Heading
                    text: root.hand.title
                    font.weight: Font.Medium
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    textStyle: Label.Caption
                    wrapMode: Text.Wrap
                    text: root.hand.words
                    color: Theme.inkSecondary
                }

                FleetResult {
                    width: parent.width
                    visible: root.hand.result !== ""
                    words: root.hand.result
                    tone: root.hand.resultTone
                    lines: 4
                }
            }

            FleetTroubles {
                width: parent.width
                visible: root.hand.troubles.length > 0
                troubles: root.hand.troubles
            }

            FleetGlimpse {
                width: parent.width
                visible: root.hand.isOne
                view: root.view
                hand: root.hand
            }

            FleetActions {
                width: parent.width
                visible: root.hand.mayAct
                view: root.view
                hand: root.hand
            }

            FleetDetails {
                width: parent.width
                visible: root.hand.isOne
                details: root.hand.details
            }
        }
    }

    Fade {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.hair
        anchors.horizontalCenter: parent.horizontalCenter
        // Its corners are round
        width: parent.width - 2 * Theme.radiusLarge
        visible: !pane.atYEnd
        ground: Theme.panel
    }
}
