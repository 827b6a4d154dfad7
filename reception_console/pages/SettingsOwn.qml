// How this console itself looks, speaks and sounds. Nothing of it is the showroom's, so whoever sits
// here may change it, and it is kept at once. The page Settings and the sheet "This console" load it:
// give it `own` and a width; its height follows.
import QtQuick
import look
import reception_console
import reception_console.parts

Column {
    id: root

    required property OwnView own

    spacing: Theme.space6

    Segmented {
        objectName: "own-theme"
        width: root.width
        label: qsTr("Appearance")
        values: root.own.themeChoices
        words: root.own.themeWords
        current: root.own.theme
        onChosen: value => root.own.setTheme(value)
    }

    FieldChoice {
        objectName: "own-language"
        anchors.left: parent.left
        width: Math.min(root.width, Theme.px(420))
        label: qsTr("Language")
        values: root.own.languageChoices
        words: root.own.languageWords
        current: root.own.language
        onChosen: value => root.own.setLanguage(value)
    }

    Segmented {
        objectName: "own-volume"
        width: root.width
        label: qsTr("Loudness of the bell")
        hint: qsTr("To have it quiet for five minutes, press M among the calls.")
        values: root.own.volumeChoices
        words: root.own.volumeWords
        current: root.own.volume.toString()
        onChosen: value => root.own.setVolume(Number(value))
    }

    KeyButton {
        objectName: "own-columns"
        anchors.left: parent.left
        text: qsTr("Columns as wide as at first")
        onActivated: root.own.resetColumns()
    }
}
