// Whether what is on the screen is true now. Set once, from Main.qml; parts that show what may be old
// read it: they lose their colour and say when it was true.
pragma Singleton
import QtQuick

QtObject {
    property bool isOld: false
    // "As of 14:32:07", or empty while all is seen
    property string asOfWords: ""
}
