// The columns of the list of advisors, by its width; the first takes what the others leave.
pragma Singleton
import QtQuick
import look

QtObject {
    id: root

    readonly property int inset: Theme.space4
    readonly property int gap: Theme.space6

    function isNarrow(whole: real): bool {
        return whole < Theme.px(1400);
    }

    function state(whole: real): int {
        return Theme.px(root.isNarrow(whole) ? 230 : 300);
    }

    function place(whole: real): int {
        return Theme.px(root.isNarrow(whole) ? 160 : 230);
    }

    function turns(whole: real): int {
        return Theme.px(root.isNarrow(whole) ? 170 : 200);
    }

    function control(whole: real): int {
        return Theme.px(root.isNarrow(whole) ? 320 : 396);
    }

    function nameWidth(whole: real): real {
        return Math.max(Theme.px(200), whole - 2 * root.inset - 4 * root.gap - root.state(whole) - root.place(whole) - root.turns(whole) - root.control(whole));
    }
}
