// Second tier: what a colour means. A dealer's brand replaces this file's values, nothing else.
// `isHighContrast` brings every text to 7:1 and every line to 3:1 on any of the grounds.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property bool isHighContrast: false

    readonly property color ground: Pigments.black
    readonly property color groundRaised: Pigments.coal
    readonly property color panel: Pigments.slate
    readonly property color panelRaised: root.isHighContrast ? Pigments.slate : Pigments.iron
    readonly property color hairline: root.isHighContrast ? Pigments.steelBright : Pigments.steel
    readonly property color outline: root.isHighContrast ? Pigments.zincBright : Pigments.zinc
    readonly property color ink: root.isHighContrast ? Pigments.white : Pigments.snow
    readonly property color inkSecondary: root.isHighContrast ? Pigments.silverBright : Pigments.silver
    readonly property color inkFaint: root.isHighContrast ? Pigments.fogBright : Pigments.fog
    readonly property color accent: root.isHighContrast ? Pigments.amberBright : Pigments.amber
    readonly property color accentLit: Pigments.amberLit
    readonly property color accentPressed: root.isHighContrast ? Pigments.amber : Pigments.amberDeep
    readonly property color accentShade: Pigments.amberShade
    readonly property color onAccent: root.isHighContrast ? Pigments.black : Pigments.umber
    readonly property color alarm: root.isHighContrast ? Pigments.coralBright : Pigments.coral
    readonly property color alarmShade: Pigments.coralShade
    readonly property color good: root.isHighContrast ? Pigments.greenBright : Pigments.green
    readonly property color goodShade: Pigments.greenShade
    readonly property color paper: Pigments.white
    readonly property color asleep: Pigments.night
}
