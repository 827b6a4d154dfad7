// The step that is shown. `takeFocus` gives the keyboard to its first field and
// says false where it has none.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Item {
    id: root

    required property SetupView setup

    signal leaving

    function takeFocus(): bool {
        switch (root.setup.step) {
        case 1:
            return (step.item as NameStep)?.takeFocus() ?? false;
        case 2:
            return (step.item as FloorStep)?.takeFocus() ?? false;
        case 3:
            return (step.item as AdvisorsStep)?.takeFocus() ?? false;
        case 4:
            return (step.item as CarsStep)?.takeFocus() ?? false;
        case 5:
            return (step.item as ReadyStep)?.takeFocus() ?? false;
        }
        return false;
    }

    Loader {
        id: step

        anchors.fill: parent
        sourceComponent: [broker, name, floor, advisors, cars, ready][root.setup.step]
        onLoaded: enter.restart()

        NumberAnimation {
            id: enter

            target: step.item
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
            easing.type: Theme.easing
        }
    }

    Component {
        id: broker

        BrokerStep {
            setup: root.setup
        }
    }

    Component {
        id: name

        NameStep {
            showroom: root.setup.showroom
        }
    }

    Component {
        id: floor

        FloorStep {
            floor: root.setup.floor
        }
    }

    Component {
        id: advisors

        AdvisorsStep {
            advisors: root.setup.advisors
        }
    }

    Component {
        id: cars

        CarsStep {
            cars: root.setup.cars
        }
    }

    Component {
        id: ready

        ReadyStep {
            setup: root.setup
            onLeaving: root.leaving()
        }
    }
}
