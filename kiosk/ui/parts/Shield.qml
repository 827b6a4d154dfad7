// Takes every finger that comes down on it, and does nothing: what lies beneath feels none. A
// MouseArea would let the second tap of a quick pair through.
import QtQuick

MultiPointTouchArea {
    Accessible.ignored: true
}
