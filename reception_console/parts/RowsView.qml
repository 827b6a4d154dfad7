// A list of any length whose rows come and go while it is looked at.
//
// Rows just outside are made at once (display margins) and not in the background (`cacheBuffer`):
// when a row goes that is being made there, Qt 6.11.3 warns of an index out of range.
import QtQuick

ListView {
    cacheBuffer: 0
    displayMarginBeginning: 320
    displayMarginEnd: 320
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: false
}
