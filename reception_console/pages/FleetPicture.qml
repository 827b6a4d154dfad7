// A picture of a board's glass, whole, on black; without one the words for that.
import QtQuick
import look

Rectangle {
    id: root

    required property string picture
    required property string emptyWords
    property bool isOld: false

    color: root.picture === "" ? Theme.groundRaised : Theme.asleep
    radius: Theme.radiusSmall
    border.color: Theme.hairline
    border.width: root.picture === "" ? Theme.hair : 0
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        fillMode: Image.PreserveAspectFit
        source: root.picture
        sourceSize: root.width > 1 ? Qt.size(root.width * Screen.devicePixelRatio, root.height * Screen.devicePixelRatio) : undefined
        opacity: root.isOld ? 0.6 : 1
        Accessible.ignored: true
    }

    Label {
        anchors.centerIn: parent
        visible: root.picture === ""
        width: parent.width - 2 * Theme.space4
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        maximumLineCount: 4
        textStyle: Label.Caption
        text: root.emptyWords
        color: Theme.inkSecondary
    }
}
