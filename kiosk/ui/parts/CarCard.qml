// One car to choose: its picture, its names, one figure with its basis and the price. Below it can
// be chosen for a comparison. What the law wants beside figures stands there in full, or else the
// figures do not.
import QtQuick
import look

Item {
    id: root

    required property string car
    required property string maker
    required property string model
    required property string kind
    required property string figure
    required property string price
    required property list<string> notes
    required property url picture
    required property bool isHere
    required property bool isCompared
    required property bool canCompare
    // What is left free after it and below it, so that a grid's edges are the page's
    property int gap: 0
    readonly property string badge: root.isHere ? qsTr("At this stand") : ""
    readonly property string facts: [root.figure, root.price].filter(part => part !== "").join("\u2002·\u2002")
    readonly property bool mayTell: root.facts !== "" && !law.truncated

    signal chosen
    signal compared

    Item {
        id: face

        anchors.left: parent.left
        width: root.width - root.gap
        height: root.height - root.gap

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusMedium
            color: card.isDown || card.isHovered ? Theme.panelRaised : Theme.panel
            border.color: card.hasFocusRing ? Theme.accent : Theme.hairline
            border.width: Theme.hair
        }

        Pressable {
            id: card

            objectName: `car-${root.car}`
            name: [root.maker, root.model, root.badge, root.mayTell ? root.facts : root.kind].filter(word => word !== "").join(", ")
            width: face.width
            height: face.height - foot.height - Theme.touchGap
            onActivated: root.chosen()

            Image {
                id: image

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.bottom: words.top
                anchors.margins: Theme.space2
                visible: height > Theme.touch / 2
                source: root.picture
                sourceSize.width: width
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                opacity: status === Image.Ready ? 1 : 0

                Behavior on opacity {
                    NumberAnimation {
                        duration: Theme.slow
                        easing.type: Theme.easing
                    }
                }
            }

            Chip {
                visible: root.badge !== "" && image.visible
                // Above the bonnet, where no roof is
                anchors.left: parent.left
                anchors.top: parent.top
                anchors.margins: Theme.space4
                text: root.badge
                tone: Chip.Accent
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.leftMargin: Theme.space5
                anchors.rightMargin: Theme.space5
                spacing: Theme.space1

                Label {
                    width: parent.width
                    textStyle: Label.Caption
                    text: [root.maker, image.visible ? "" : root.badge].filter(part => part !== "").join("\u2002·\u2002")
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    textStyle: Label.Heading
                    text: root.model
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.textBody
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    textStyle: Label.Caption
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(0.7 * Theme.textCaption)
                    text: root.mayTell ? root.facts : root.kind
                    color: Theme.inkSecondary
                    Accessible.ignored: true
                }

                Item {
                    visible: root.notes.length > 0
                    width: parent.width
                    height: law.truncated ? 0 : law.implicitHeight

                    // Whoever cannot say it all must not tell the figures
                    Label {
                        id: law

                        visible: !truncated
                        width: parent.width
                        textStyle: Label.Micro
                        text: root.notes.join("\n")
                        wrapMode: Text.Wrap
                        maximumLineCount: 3
                        color: Theme.inkSecondary
                    }
                }
            }
        }

        Pressable {
            id: foot

            objectName: `compare-${root.car}`
            anchors.bottom: parent.bottom
            width: face.width
            height: Theme.touch
            name: qsTr("Compare %1").arg(root.model)
            role: Accessible.CheckBox
            isCheckable: true
            isChecked: root.isCompared
            enabled: root.canCompare
            opacity: enabled ? 1 : 0.4
            onActivated: root.compared()

            Row {
                anchors.left: parent.left
                anchors.leftMargin: Theme.space5
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.space3
                opacity: foot.isDown ? 0.7 : 1

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.textLead
                    height: width
                    radius: Theme.radiusSmall
                    color: root.isCompared ? Theme.accent : "transparent"
                    border.color: root.isCompared ? Theme.accent : foot.hasFocusRing ? Theme.ink : Theme.inkFaint
                    border.width: Theme.stroke

                    Tick {
                        visible: root.isCompared
                        anchors.centerIn: parent
                        size: Math.round(parent.width * 0.8)
                        color: Theme.onAccent
                    }
                }

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    textStyle: Label.Caption
                    text: qsTr("Compare")
                    color: root.isCompared ? Theme.accent : Theme.inkSecondary
                    Accessible.ignored: true
                }
            }
        }
    }
}
