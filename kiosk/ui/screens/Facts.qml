// The price, the first facts, and the ways to all others and to the other cars. Beside a page of
// many cars it says whose facts they are.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property BoardView board
    required property bool isPortrait
    // The height that the price needs, the ways on, and one fact or in full what must be read
    readonly property int least: rows.y + (notes.hasNotes ? notes.contentHeight + Theme.space5 : Theme.rowHeight) + Theme.space1 + links.height

    Label {
        id: owner

        visible: root.board.visit.isAtShowroom || root.board.visit.isAtComparison
        width: root.width
        height: visible ? Math.round(Theme.textLead * Theme.lineHeight) : 0
        textStyle: Label.Lead
        text: `${root.board.car.maker} ${root.board.car.model}`.trim()
        color: Theme.inkSecondary
    }

    PriceTag {
        id: price

        y: owner.height
        width: root.width
        isLine: root.isPortrait
        price: root.board.car.price
        withheld: root.board.car.withheld
        note: [root.board.car.priceNote, root.board.age].filter(part => part !== "").join("\n")
        onLooked: root.board.visit.lookedAt("price")
    }

    // Old facts are marked as old, and quietly: the banner says the rest
    Label {
        id: age

        visible: !price.visible && text !== ""
        y: owner.height
        width: root.width
        height: visible ? Math.round(Theme.textSmall * Theme.lineHeight) : 0
        textStyle: Label.Small
        text: root.board.age
        color: Theme.inkSecondary
    }

    FactRows {
        id: rows

        readonly property real gap: root.isPortrait ? 0 : Theme.space4

        y: price.y + age.height + (price.visible ? price.height + gap : age.visible ? gap : owner.visible ? Theme.space3 : 0)
        width: root.width
        rows: root.board.car.highlights
        room: notes.y - Theme.space1 - y
    }

    RequiredNotes {
        id: notes

        anchors.left: parent.left
        y: links.y - height - (hasNotes ? Theme.space2 : 0)
        width: root.width
        room: Math.max(Theme.rowHeight, links.y - rows.y - Theme.space3)
        notes: root.board.car.notes
    }

    Flow {
        id: links

        anchors.bottom: parent.bottom
        width: root.width
        spacing: Math.max(Theme.space5, Theme.touchGap)

        QuietButton {
            objectName: "specifications"
            visible: root.board.car.groupTitles.length > 0 && !root.board.visit.isAtSpecifications
            isBare: true
            textSize: Theme.textSmall
            trailingIconName: "chevron"
            text: qsTr("All specifications")
            onActivated: root.board.visit.openSpecifications()
        }

        QuietButton {
            objectName: "showroom"
            visible: root.board.hasOtherCars && !root.board.visit.isAtShowroom
            isBare: true
            textSize: Theme.textSmall
            trailingIconName: "chevron"
            text: qsTr("Other cars")
            onActivated: root.board.visit.openShowroom()
        }

        QuietButton {
            objectName: "compare-this"
            visible: root.board.hasOtherCars && !root.board.visit.isAtShowroom && !root.board.visit.isAtComparison
            isBare: true
            textSize: Theme.textSmall
            trailingIconName: "chevron"
            text: qsTr("Compare")
            name: qsTr("Compare this car with others")
            onActivated: root.board.catalogue.compareFromPage(root.board.car.key)
        }
    }
}
