// A list whose rows come and go while it is looked at.
//
// Rows just outside are made at once (display margins) and not in the background (cacheBuffer):
// when a row goes that is being made in the background, Qt 6.11.3 warns of an index out of range.
// With neither, rows at the edge come and go with every change of the height, and at forty calls a
// second that lost more than a megabyte of memory with every call.
import QtQuick

ListView {
    cacheBuffer: 0
    displayMarginBeginning: 320
    displayMarginEnd: 320
}
