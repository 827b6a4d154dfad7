// Second tier: what a colour means. A dealer's brand replaces this file's values, nothing else.
pragma Singleton
import QtQuick

QtObject {
    readonly property color ground: Pigments.black
    readonly property color groundRaised: Pigments.coal
    readonly property color panel: Pigments.slate
    readonly property color panelRaised: Pigments.iron
    readonly property color hairline: Pigments.steel
    readonly property color outline: Pigments.zinc
    readonly property color ink: Pigments.snow
    readonly property color inkSecondary: Pigments.silver
    readonly property color inkFaint: Pigments.fog
    readonly property color accent: Pigments.amber
    readonly property color accentLit: Pigments.amberLit
    readonly property color accentPressed: Pigments.amberDeep
    readonly property color accentShade: Pigments.amberShade
    readonly property color onAccent: Pigments.umber
    readonly property color alarm: Pigments.coral
    readonly property color alarmShade: Pigments.coralShade
    readonly property color good: Pigments.green
    readonly property color goodShade: Pigments.greenShade
    readonly property color paper: Pigments.white
}
