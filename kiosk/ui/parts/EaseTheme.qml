// Lets the theme follow what this shopper chose behind "For everybody"; it goes back with the visit.
import QtQuick
import kiosk
import look

Item {
    id: root

    required property EaseView ease

    Binding {
        target: Theme
        property: "textScale"
        value: root.ease.hasLargeText ? Theme.largeText : 1
    }

    Binding {
        target: Meaning
        property: "isHighContrast"
        value: root.ease.hasHighContrast
    }

    Binding {
        target: Theme
        property: "isCalm"
        value: root.ease.isStill
    }

    Binding {
        target: Theme
        property: "isLowReach"
        value: root.ease.isLowReach
    }
}
