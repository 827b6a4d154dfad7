// Search: one field, and what it finds among stands, cars and advisors.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console
import reception_console.parts

Sheet {
    id: root

    required property SearchView search
    required property Commands commands

    name: qsTr("Find a stand, a car, a call or an advisor")
    cardHeight: field.height + 3 * Theme.space5 + Math.max(Theme.px(90), results.contentHeight)
    onDismissed: root.commands.act("back")

    TextLine {
        id: field

        objectName: "search-field"
        x: Theme.space5
        y: Theme.space5
        width: parent.width - 2 * x
        name: root.name
        placeholder: root.name
        iconName: "search"
        onEdited: text => root.search.seek(text)
        Component.onCompleted: field.takeFocus()
    }

    Label {
        anchors.top: field.bottom
        anchors.topMargin: Theme.space6
        x: Theme.space6
        width: parent.width - 2 * x
        visible: root.search.isFruitless
        textStyle: Label.Small
        text: qsTr("Nothing of that name in this showroom.")
        color: Theme.inkSecondary
    }

    RowsView {
        id: results

        anchors.top: field.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space4
        x: Theme.space3
        width: parent.width - 2 * x
        model: root.search.results
        delegate: Pressable {
            id: result

            required property string key
            required property string found
            required property string kindWords
            required property string title
            required property string subtitle
            required property bool isCurrent

            objectName: `found-${result.found}`
            role: Accessible.ListItem
            name: `${result.kindWords}, ${result.title}, ${result.subtitle}`
            width: ListView.view.width
            implicitHeight: Theme.px(58)
            onActivated: root.commands.jump(result.key)

            Rectangle {
                anchors.fill: parent
                radius: Theme.radiusSmall
                color: result.isCurrent ? Theme.panelRaised : "transparent"
                border.color: result.isCurrent ? Theme.accent : result.hasFocusRing ? Theme.ink : "transparent"
                border.width: Theme.hair
            }

            Label {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(84)
                textStyle: Label.Caption
                text: result.kindWords
                color: Theme.inkSecondary
                Accessible.ignored: true
            }

            Column {
                anchors.left: parent.left
                anchors.leftMargin: Theme.px(108)
                anchors.right: parent.right
                anchors.rightMargin: Theme.space4
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    textStyle: Label.Small
                    text: result.title
                    font.weight: Font.Medium
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    textStyle: Label.Caption
                    text: result.subtitle
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
