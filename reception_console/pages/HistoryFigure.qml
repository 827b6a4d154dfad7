// A time that was waited, large, with what it was waited for below.
import QtQuick
import look

Column {
    id: root

    required property string figure
    required property string words

    Label {
        textStyle: Label.Title
        text: root.figure
        isTabular: true
        font.weight: Font.Light
    }

    Label {
        textStyle: Label.Caption
        text: root.words
        color: Theme.inkSecondary
    }
}
