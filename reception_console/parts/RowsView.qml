// A list whose rows come and go while it is looked at.
import QtQuick

ListView {
    // Rows made ahead of time, while others come and go, make Qt warn (DelegateModel::cancel).
    cacheBuffer: 0
}
