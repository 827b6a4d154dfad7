// What the console cannot see, said plainly under the status bar.
pragma ComponentBehavior: Bound
import QtQuick
import look
import reception_console

Column {
    id: root

    required property StatusView status

    Repeater {
        model: root.status.banners

        Banner {
            required property string title
            required property bool isGrave
            required detail

            width: root.width
            maximumWidth: root.width
            inset: Theme.space7
            radius: 0
            implicitHeight: Theme.px(52)
            text: title
            isAlarm: isGrave
        }
    }
}
