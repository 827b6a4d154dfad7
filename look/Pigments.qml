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
    readonly property color umber: "#17130c"
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
}
