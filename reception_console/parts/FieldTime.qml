// A time of day of a form, as 09:30. What is typed short, such as 9 or 930, is completed when the
// keyboard leaves.
import QtQuick

FieldText {
    id: root

    // A problem found elsewhere, such as by the desk; it goes before our own
    property string given: ""
    readonly property bool isTime: /^([01]\d|2[0-3]):[0-5]\d$/.test(root.typed)

    signal changed(string time)

    function complete(typed: string): string {
        const parts = /^\s*(\d{1,2})\s*[:.h]?\s*(\d{2})?\s*$/.exec(typed);
        return parts ? `${parts[1].padStart(2, "0")}:${parts[2] ?? "00"}` : typed;
    }

    isTabular: true
    maximumLength: 8
    placeholder: "––:––"
    inputHints: Qt.ImhTime
    problem: root.given !== "" || root.isTime || root.isTyping || root.typed === "" ? root.given : qsTr("A time of day, such as 09:30")
    onEdited: text => root.changed(text)
    onFinished: text => {
        const whole = root.complete(text);
        if (whole !== text)
            root.changed(whole);
    }
}
