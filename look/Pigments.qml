// First tier: the raw colours, named by what they look like. Only Meaning.qml reads them.
pragma Singleton
import QtQuick

QtObject {
    readonly property color night: "#000000"
    readonly property color black: "#090b0e"
    readonly property color coal: "#0e1116"
    readonly property color slate: "#13171d"
    readonly property color iron: "#1a2029"
    readonly property color steel: "#232a33"
    readonly property color zinc: "#3a4450"
    readonly property color fog: "#7d8897"
    readonly property color silver: "#97a1af"
    readonly property color snow: "#f3f5f8"
    readonly property color white: "#ffffff"
    readonly property color amber: "#e9b872"
    readonly property color amberLit: "#f2cb93"
    readonly property color amberDeep: "#cf9c54"
    readonly property color amberShade: "#2b2417"
    readonly property color coral: "#ff6a55"
    readonly property color coralShade: "#2c1816"
    readonly property color green: "#5fc79a"
    readonly property color greenShade: "#13251d"

    // For those who see little: the same colours, further from the ground
    readonly property color steelBright: "#7d8897"
    readonly property color zincBright: "#c3cbd6"
    readonly property color fogBright: "#d3dae3"
    readonly property color silverBright: "#e6ebf1"
    readonly property color amberBright: "#ffd695"
    readonly property color coralBright: "#ffa596"
    readonly property color greenBright: "#8ff0c2"

    // By day: the grounds are bright and the inks deep
    readonly property color pearl: "#eceff2"
    readonly property color chalk: "#f7f8fa"
    readonly property color mist: "#e3e7ec"
    readonly property color ash: "#d5dae1"
    readonly property color pebble: "#a9b2be"
    readonly property color slateDeep: "#5a6472"
    readonly property color graphite: "#414a57"
    readonly property color soot: "#12161b"
    readonly property color bronze: "#774a08"
    readonly property color bronzeLit: "#865711"
    readonly property color bronzeDeep: "#5a3806"
    readonly property color bronzeShade: "#f6e8cd"
    readonly property color brick: "#b3231a"
    readonly property color brickShade: "#fbe2de"
    readonly property color pine: "#0b6341"
    readonly property color pineShade: "#d9efe3"
    readonly property color veil: "#8a11161c"

    // By day, for those who see little
    readonly property color pebbleDeep: "#6b7583"
    readonly property color iodine: "#2f3741"
    readonly property color bronzeStrong: "#4d2f03"
    readonly property color brickStrong: "#7f120c"
    readonly property color pineStrong: "#06402a"
}
