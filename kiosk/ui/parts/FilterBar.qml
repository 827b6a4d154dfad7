// The filters people use: touched, one opens its choices below. Then what they find, in words.
pragma ComponentBehavior: Bound
import QtQuick
import kiosk
import look

Column {
    id: root

    required property CatalogueView catalogue

    spacing: Theme.touchGap

    Flow {
        width: root.width
        spacing: Theme.touchGap

        Repeater {
            model: root.catalogue.facets

            FilterChip {
                id: facet

                required property string key
                required property string spoken
                required property bool isChosen
                required detail

                objectName: `facet-${facet.key}`
                name: facet.spoken
                isMenu: true
                isChecked: facet.isChosen
                maximumWidth: Math.min(Theme.px(420), root.width)
                onActivated: root.catalogue.openFilter(facet.key)
            }
        }

        QuietButton {
            objectName: "show-all"
            visible: root.catalogue.isFiltered
            isBare: true
            iconName: "close"
            text: qsTr("Show all")
            name: qsTr("Show all cars")
            onActivated: root.catalogue.showAll()
        }
    }

    Flow {
        visible: root.catalogue.choices.count > 0
        width: root.width
        spacing: Theme.touchGap
        Accessible.role: Accessible.Grouping

        Repeater {
            model: root.catalogue.choices

            FilterChip {
                id: choice

                required property string key
                required property string spoken
                required property bool isChosen
                required detail
                required property bool isPossible

                objectName: `choice-${choice.key}`
                name: choice.spoken
                isChecked: choice.isChosen
                enabled: choice.isPossible
                onActivated: root.catalogue.choose(choice.key)
            }
        }
    }

    Label {
        width: root.width
        textStyle: Label.Small
        text: [root.catalogue.foundWords, root.catalogue.remarks].filter(words => words !== "").join("\u2002·\u2002")
        color: Theme.inkSecondary
    }
}
