// Type to find, Enter takes. The stands stand below; the marked one gets the car.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Item {
    id: root

    required property SetupCars cars

    function takeFocus(): bool {
        search.takeFocus();
        return true;
    }

    FieldText {
        id: search

        objectName: "car-search"
        width: parent.width
        label: root.cars.label
        placeholder: qsTr("EQS, Taycan, ET7 …")
        text: root.cars.text
        enabled: root.cars.stand !== ""
        onEdited: text => root.cars.search(text)
        Keys.onReturnPressed: event => event.accepted = root.cars.take() || root.cars.isNothingFound
        Keys.onEnterPressed: event => event.accepted = root.cars.take() || root.cars.isNothingFound
        Keys.onUpPressed: root.cars.step(-1)
        Keys.onDownPressed: root.cars.step(1)
    }

    Column {
        id: found

        anchors.top: search.bottom
        anchors.topMargin: Theme.space2
        width: parent.width
        visible: root.cars.text.trim() !== ""

        Repeater {
            model: root.cars.found

            FoundEntry {
                width: found.width
                isMarked: index === root.cars.place
                onActivated: {
                    root.cars.takeAt(index);
                    search.takeFocus();
                }
            }
        }

        Label {
            visible: root.cars.isNothingFound
            width: parent.width
            topPadding: Theme.space3
            textStyle: Label.Small
            text: qsTr("No such car among 1,161 electric ones. Leave the stand empty: any other car is described later, in Settings.")
            color: Theme.inkSecondary
            wrapMode: Text.Wrap
        }
    }

    Item {
        id: below

        anchors.top: found.visible ? found.bottom : search.bottom
        anchors.topMargin: Theme.space5
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !found.visible

        KeyButton {
            id: examples

            objectName: "fill"
            visible: !root.cars.isFull
            anchors.left: parent.left
            text: qsTr("Put examples onto every empty stand")
            onActivated: {
                root.cars.fill();
                search.takeFocus();
            }
        }

        GridView {
            id: grid

            anchors.top: examples.visible ? examples.bottom : parent.top
            anchors.topMargin: examples.visible ? Theme.space5 : 0
            anchors.bottom: parent.bottom
            // The gap behind the last column lies outside
            width: parent.width + Theme.space2
            clip: true
            cacheBuffer: 0
            displayMarginBeginning: 320
            displayMarginEnd: 320
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            cellWidth: Math.floor(width / 2)
            cellHeight: Theme.px(66)
            model: root.cars.stands
            currentIndex: root.cars.standPlace
            highlightMoveDuration: 0
            onCurrentIndexChanged: grid.positionViewAtIndex(Math.max(0, grid.currentIndex), GridView.Contain)
            delegate: StandChip {
                width: grid.cellWidth - Theme.space2
                height: grid.cellHeight - Theme.space2
                onActivated: {
                    root.cars.select(stand);
                    search.takeFocus();
                }
                onCleared: {
                    root.cars.clear(stand);
                    search.takeFocus();
                }
            }
        }
    }
}
