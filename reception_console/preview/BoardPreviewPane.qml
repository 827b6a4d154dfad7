// The board as a car sheet would make it, with the languages and the two ways a board can stand.
import QtQuick
import look
import reception_console.parts

Column {
    id: root

    property string sheet: ""
    property string language: "en"
    property bool isPortrait: false

    spacing: Theme.space4

    BoardPreview {
        objectName: "preview"
        width: parent.width
        // Upright it takes more height, or its letters would be too small
        height: root.isPortrait ? Math.round(1.3 * root.width) : implicitHeight
        sheet: root.sheet
        language: root.language
        isPortrait: root.isPortrait
    }

    Segmented {
        objectName: "preview-language"
        width: parent.width
        isQuietLabel: true
        label: qsTr("Language of the board")
        values: ["en", "zh-CN", "pt-BR", "ar"]
        words: ["English", "中文", "Português", "العربية"]
        current: root.language
        onChosen: value => root.language = value
    }

    Segmented {
        objectName: "preview-stands"
        width: parent.width
        isQuietLabel: true
        label: qsTr("How the board stands")
        values: ["lies", "upright"]
        words: [qsTr("Landscape"), qsTr("Upright")]
        current: root.isPortrait ? "upright" : "lies"
        onChosen: value => root.isPortrait = value === "upright"
    }
}
