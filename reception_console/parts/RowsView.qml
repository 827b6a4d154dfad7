// A list whose rows come and go while it is looked at.
import QtQuick

ListView {
    // Qt's own measure, said because it matters: with 0 or 1 and forty calls a second Qt 6.11.3 lost
    // more than a megabyte of memory with every call.
    cacheBuffer: 320
}
