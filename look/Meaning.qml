// Second tier: what a colour means. A dealer's brand replaces this file's values, nothing else.
// `isLight` turns it all to daylight. `isHighContrast` brings every text to 7:1 and every line to 3:1
// on any of the grounds, by day and by night.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property bool isHighContrast: false
    property bool isLight: false

    readonly property color ground: root.isLight ? Pigments.pearl : Pigments.black
    readonly property color groundRaised: root.isLight ? Pigments.chalk : Pigments.coal
    readonly property color panel: root.isLight ? Pigments.white : Pigments.slate
    readonly property color panelRaised: root.isLight ? Pigments.mist : root.isHighContrast ? Pigments.slate : Pigments.iron
    readonly property color hairline: root.of(Pigments.steel, Pigments.steelBright, Pigments.ash, Pigments.pebbleDeep)
    readonly property color outline: root.of(Pigments.zinc, Pigments.zincBright, Pigments.pebble, Pigments.slateDeep)
    readonly property color ink: root.of(Pigments.snow, Pigments.white, Pigments.soot, Pigments.night)
    readonly property color inkSecondary: root.of(Pigments.silver, Pigments.silverBright, Pigments.graphite, Pigments.iodine)
    readonly property color inkFaint: root.of(Pigments.fog, Pigments.fogBright, Pigments.slateDeep, Pigments.iodine)
    readonly property color accent: root.of(Pigments.amber, Pigments.amberBright, Pigments.bronze, Pigments.bronzeStrong)
    readonly property color accentLit: root.of(Pigments.amberLit, Pigments.amberLit, Pigments.bronzeLit, Pigments.bronze)
    readonly property color accentPressed: root.of(Pigments.amberDeep, Pigments.amber, Pigments.bronzeDeep, Pigments.bronzeDeep)
    readonly property color accentShade: root.isLight ? Pigments.bronzeShade : Pigments.amberShade
    readonly property color inkOnAccent: root.isLight ? Pigments.white : Pigments.night
    // An alias, because Qt 6.11 drops the binding of a property named "on" and another one's name
    readonly property alias onAccent: root.inkOnAccent
    readonly property color alarm: root.of(Pigments.coral, Pigments.coralBright, Pigments.brick, Pigments.brickStrong)
    readonly property color alarmShade: root.isLight ? Pigments.brickShade : Pigments.coralShade
    readonly property color good: root.of(Pigments.green, Pigments.greenBright, Pigments.pine, Pigments.pineStrong)
    readonly property color goodShade: root.isLight ? Pigments.pineShade : Pigments.greenShade
    readonly property color scrim: root.isLight ? Pigments.veil : Qt.alpha(Pigments.black, 0.82)
    readonly property color paper: Pigments.white
    readonly property color asleep: Pigments.night

    function of(night: color, nightStrong: color, day: color, dayStrong: color): color {
        return root.isLight ? (root.isHighContrast ? dayStrong : day) : root.isHighContrast ? nightStrong : night;
    }
}
