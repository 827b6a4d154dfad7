// Third tier: what parts and screens use. Sizes are in design pixels of a 1920 x 1080 (or
// 1080 x 1920) screen times `unit`; `mm` is one millimetre on the real glass. The application sets
// `unit`, `mm` and `isTouch` once, from its Main.qml; `isCalm` (nothing moves), `textScale` (1 or
// `largeText`) and `isLowReach` are the shopper's and may change at any time.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property real unit: 1
    property real mm: 3.78
    property bool isTouch: false
    property bool isCalm: false
    property real textScale: 1
    property bool isLowReach: false
    // Set where the colours are, in `Meaning`
    readonly property bool isHighContrast: Meaning.isHighContrast
    readonly property bool isLight: Meaning.isLight
    readonly property real largeText: 1.35
    readonly property bool isLargeText: textScale > 1

    // Colours
    readonly property color ground: Meaning.ground
    readonly property color groundRaised: Meaning.groundRaised
    readonly property color panel: Meaning.panel
    readonly property color panelRaised: Meaning.panelRaised
    readonly property color hairline: Meaning.hairline
    readonly property color outline: Meaning.outline
    readonly property color ink: Meaning.ink
    readonly property color inkSecondary: Meaning.inkSecondary
    readonly property color inkFaint: Meaning.inkFaint
    readonly property color accent: Meaning.accent
    readonly property color accentLit: Meaning.accentLit
    readonly property color accentPressed: Meaning.accentPressed
    readonly property color accentShade: Meaning.accentShade
    readonly property color inkOnAccent: Meaning.inkOnAccent
    // An alias, because Qt 6.11 drops the binding of a property named "on" and another one's name
    readonly property alias onAccent: root.inkOnAccent
    readonly property color alarm: Meaning.alarm
    readonly property color alarmShade: Meaning.alarmShade
    readonly property color good: Meaning.good
    readonly property color goodShade: Meaning.goodShade
    readonly property color paper: Meaning.paper
    readonly property color asleep: Meaning.asleep
    readonly property color scrim: Meaning.scrim

    // Text sizes
    readonly property int textMicro: letter(14)
    readonly property int textCaption: letter(16)
    readonly property int textSmall: letter(18)
    readonly property int textBody: letter(21)
    readonly property int textOverline: letter(20)
    readonly property int textLead: letter(23)
    readonly property int textHeading: letter(27)
    readonly property int textTitle: letter(34)
    readonly property int textHeadline: letter(44)
    readonly property int textPrice: letter(52)
    readonly property int textFigure: letter(88)
    readonly property int textHero: letter(92)
    readonly property real lineHeight: 1.32

    // Spaces, in steps of four design pixels
    readonly property int space1: px(4)
    readonly property int space2: px(8)
    readonly property int space3: px(12)
    readonly property int space4: px(16)
    readonly property int space5: px(20)
    readonly property int space6: px(24)
    readonly property int space7: px(28)
    readonly property int space8: px(32)
    readonly property int space10: px(40)
    readonly property int space12: px(48)
    readonly property int space14: px(56)
    readonly property int space16: px(64)
    readonly property int space18: px(72)
    readonly property int space24: px(96)

    // Shapes and controls
    readonly property int hair: isHighContrast ? 2 : 1
    readonly property int stroke: Math.max(1, Math.round(2 * unit))
    readonly property int radiusSmall: px(6)
    readonly property int radiusMedium: px(12)
    readonly property int radiusLarge: px(20)
    readonly property int iconSmall: px(20)
    readonly property int iconMedium: px(28)
    readonly property int iconLarge: px(40)
    readonly property int touch: isTouch ? Math.ceil(Math.max(px(60), 12 * mm)) : px(36)
    readonly property int touchLarge: Math.ceil(Math.max(px(148), 20 * mm))
    readonly property int touchGap: isTouch ? Math.max(px(12), Math.round(4 * mm)) : px(8)

    readonly property int rowHeight: lined(50, textBody)
    readonly property int rowHeightLarge: Math.max(lined(68, textLead), touch)
    readonly property int figureHeight: Math.round(textFigure * 1.26) + Math.round(textBody * 1.4)
    // Below 0.6 it is a window on somebody's desk, not a board
    readonly property int qrModulePx: unit < 0.6 ? 3 : 4
    readonly property int sideColumn: px(544)
    readonly property int tabColumn: px(isLargeText ? 420 : 340)
    readonly property int cardHeight: px(isLowReach ? 250 : 324)
    // How far the whole picture may lie from its place, for the panel's sake
    readonly property int drift: 4
    readonly property int readingWidth: px(620)
    readonly property int footLandscape: px(72)
    readonly property int footPortrait: px(80)
    readonly property int factsPortrait: px(92) + (isLowReach ? 0 : 4 * rowHeight) + touch

    // Durations in milliseconds
    readonly property int quick: isCalm ? 0 : 150
    readonly property int calm: isCalm ? 0 : 240
    readonly property int slow: isCalm ? 0 : 300
    readonly property int breath: 900
    readonly property int dissolve: isCalm ? 0 : 1400
    readonly property int easing: Easing.OutCubic

    function px(design: real): int {
        return Math.round(design * root.unit);
    }

    // Letters shrink less than spaces do, and never below what can be read. Those that are read
    // grow with `textScale`; the larger one is already, the less it grows.
    function letter(design: real): int {
        const growth = 1 + (root.textScale - 1) * Math.max(0, Math.min(1, (70 - design) / 40));
        return Math.max(Math.min(design, 11), Math.round(design * growth * root.unit));
    }

    // A height for one line of text: large text makes it higher.
    function lined(design: real, text: int): int {
        return root.isLargeText ? Math.max(px(design), 2 * text) : px(design);
    }
}
