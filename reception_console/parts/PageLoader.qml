// Makes a page when it is turned to, and takes it away again.
import QtQuick

Loader {
    required property bool isTurnedTo

    active: isTurnedTo
    focus: isTurnedTo
}
