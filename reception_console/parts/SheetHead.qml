// The head of a small chooser: what is asked, and about what.
import QtQuick
import look

Column {
    id: root

    required property string title
    required property string about

    spacing: Theme.space1

    Label {
        width: parent.width
        textStyle: Label.Heading
        text: root.title
        font.weight: Font.Medium
    }

    Label {
        width: parent.width
        textStyle: Label.Small
        text: root.about
        wrapMode: Text.Wrap
        color: Theme.inkSecondary
    }
}
