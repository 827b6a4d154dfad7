// How wide the columns of the list of boards are; the last takes what is left.
pragma Singleton
import QtQuick
import look

QtObject {
    readonly property int mark: Theme.px(40)
    readonly property int stand: Theme.px(172)
    readonly property int standing: Theme.px(222)
    readonly property int version: Theme.px(112)
    readonly property int uptime: Theme.px(92)
    readonly property int memory: Theme.px(84)
    readonly property int frames: Theme.px(80)
    readonly property int touched: Theme.px(106)
    readonly property int clock: Theme.px(72)
    readonly property int test: Theme.px(84)
    readonly property int all: mark + stand + standing + version + uptime + memory + frames + touched + clock + test
}
