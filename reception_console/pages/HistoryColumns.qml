// How wide each column of the history is; what is left over belongs to the notes.
import QtQuick
import look

QtObject {
    id: root

    required property int width
    readonly property int edge: Theme.space4
    readonly property int gap: Theme.space5
    readonly property int time: Theme.px(92)
    readonly property int stand: Theme.px(180)
    readonly property int language: Theme.px(106)
    readonly property int wait: Theme.px(88)
    readonly property int advisor: Theme.px(150)
    readonly property int end: Theme.px(176)
    readonly property int note: root.width - root.time - root.stand - root.language - 2 * root.wait - root.advisor - root.end - 7 * root.gap - 2 * root.edge
    readonly property list<int> widths: [root.time, root.stand, root.language, root.wait, root.wait, root.advisor, root.end, Math.max(0, root.note)]
}
