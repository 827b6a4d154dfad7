// Language at its beginning, "For everybody" at its end: the first things somebody looks for.
import QtQuick
import kiosk
import kiosk.ui.parts
import look

Item {
    id: root

    required property VisitView visit

    implicitWidth: languages.width + languages.spacing + everybody.width
    implicitHeight: Theme.touch

    LanguageSwitch {
        id: languages

        anchors.left: parent.left
        tags: root.visit.languages
        names: root.visit.languageNames
        current: root.visit.language
        onChosen: tag => root.visit.speak(tag)
    }

    EaseButton {
        id: everybody

        objectName: "everybody"
        anchors.right: parent.right
        name: qsTr("For everybody: text, contrast, motion, reach")
        isAny: root.visit.ease.isAny
        isChecked: root.visit.isAtEase
        onActivated: root.visit.toggleEase()
    }
}
