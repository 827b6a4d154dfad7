// What the levels of urgency and the tones of the plan look like: a colour and, beside it, a shape.
pragma Singleton
import QtQuick
import look

QtObject {
    id: root

    // From warm to alarming in four steps; the two between lie on the way from accent to alarm.
    readonly property list<color> urgencyInks: [Theme.accent, Qt.tint(Theme.accent, Qt.alpha(Theme.alarm, 0.3)), Qt.tint(Theme.accent, Qt.alpha(Theme.alarm, 0.62)), Theme.alarm]
    readonly property list<string> urgencyMarks: ["target", "disc", "diamond", "triangle"]
    readonly property var inks: ({
            "calm": Theme.inkSecondary,
            "asked": Theme.accent,
            "coming": Theme.good,
            "here": Theme.good,
            "lost": Theme.accent,
            "off": Theme.inkSecondary,
            "cleaning": Theme.inkSecondary,
            "resting": Theme.inkSecondary,
            "failed": Theme.alarm,
            "free": Theme.good,
            "busy": Theme.accent,
            "away": Theme.inkFaint
        })
    readonly property var marks: ({
            "calm": "",
            "asked": "dots",
            "coming": "arrow",
            "here": "check",
            "lost": "cross",
            "off": "dash",
            "cleaning": "drop",
            "resting": "moon",
            "failed": "cross",
            "free": "",
            "busy": "dash",
            "away": "pause"
        })
    readonly property var shades: ({
            "calm": Theme.panelRaised,
            "asked": Theme.accentShade,
            "coming": Theme.goodShade,
            "here": Theme.goodShade,
            "lost": Theme.groundRaised,
            "off": Theme.groundRaised,
            "cleaning": Theme.groundRaised,
            "resting": Theme.groundRaised
        })

    function ink(tone: string, urgency: int): color {
        return tone === "waiting" ? root.urgencyInks[urgency] : root.inks[tone];
    }

    function mark(tone: string, urgency: int): string {
        return tone === "waiting" ? root.urgencyMarks[urgency] : root.marks[tone];
    }

    function shade(tone: string, urgency: int): color {
        return tone === "waiting" ? root.urgencyInks[urgency] : root.shades[tone];
    }

    // The ground of a row that nobody has taken on yet
    function ground(urgency: int, isSelected: bool): color {
        return Qt.tint(Theme.groundRaised, Qt.alpha(root.urgencyInks[urgency], isSelected ? 0.16 : 0.09));
    }
}
