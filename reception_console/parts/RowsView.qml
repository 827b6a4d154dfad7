// A list whose rows come and go while it is looked at.
import QtQuick

ListView {
    // Rows made ahead of time, while others come and go, make Qt warn (DelegateModel::cancel). None
    // at all (0) made Qt 6.11.3 lose more than a megabyte of memory with every call.
    cacheBuffer: 1
}
