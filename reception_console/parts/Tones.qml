// What the levels of urgency and the tones of the plan look like: a colour and, beside it, a shape.
pragma Singleton
import QtQuick
import look

QtObject {
    id: root

    // From warm to alarming in four steps; the two between lie on the way from accent to alarm.
    readonly property list<color> urgencyInks: [root.now(Theme.accent), root.now(Qt.tint(Theme.accent, Qt.alpha(Theme.alarm, 0.3))), root.now(Qt.tint(Theme.accent, Qt.alpha(Theme.alarm, 0.62))), root.now(Theme.alarm)]
    readonly property list<string> urgencyMarks: ["target", "disc", "diamond", "triangle"]
    readonly property var inks: ({
            "calm": Theme.inkSecondary,
            "asked": root.now(Theme.accent),
            "coming": root.now(Theme.good),
            "here": root.now(Theme.good),
            "lost": root.now(Theme.accent),
            "off": Theme.inkSecondary,
            "cleaning": Theme.inkSecondary,
            "resting": Theme.inkSecondary,
            "failed": root.now(Theme.alarm),
            "ready": root.now(Theme.good),
            "free": root.now(Theme.good),
            "busy": root.now(Theme.accent),
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
            "ready": "disc",
            "free": "",
            "busy": "dash",
            "away": "pause"
        })
    // The steps of a call's story
    readonly property var storyInks: ({
            "calm": Theme.inkSecondary,
            "asked": root.inks["asked"],
            "coming": root.inks["coming"],
            "here": root.inks["here"],
            "failed": root.inks["failed"],
            "over": Theme.inkSecondary,
            "remark": Theme.ink
        })
    readonly property var storyMarks: ({
            "calm": "ring",
            "asked": "dots",
            "coming": "arrow",
            "here": "check",
            "failed": "cross",
            "over": "dash",
            "remark": "note"
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

    // What was true once has lost most of its colour
    function now(fresh: color): color {
        return Moment.isOld ? Qt.tint(fresh, Qt.alpha(Theme.inkSecondary, 0.72)) : fresh;
    }

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
