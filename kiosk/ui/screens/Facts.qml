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

    Label {
        id: owner

        visible: root.board.visit.isAtShowroom
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
        room: links.y - Theme.space1 - y
    }

    Item {
        id: links

        anchors.bottom: parent.bottom
        width: root.width
        height: Theme.touch

        QuietButton {
            objectName: "specifications"
            visible: root.board.car.groupTitles.length > 0 && !root.board.visit.isAtSpecifications
            isBare: true
            trailingIconName: "chevron"
            text: qsTr("All specifications")
            onActivated: root.board.visit.openSpecifications()
        }

        QuietButton {
            objectName: "showroom"
            visible: root.board.hasOtherCars && !root.board.visit.isAtShowroom
            anchors.right: parent.right
            isBare: true
            trailingIconName: "chevron"
            text: qsTr("Other cars")
            onActivated: root.board.visit.openShowroom()
        }
    }
}
