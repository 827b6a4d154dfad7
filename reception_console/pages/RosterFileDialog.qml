// The system's own dialog for a CSV file; loaded only when somebody wants it.
import QtQuick
import QtQuick.Dialogs

FileDialog {
    id: root

    signal taken(string file)

    title: qsTr("Import advisors from CSV")
    nameFilters: [qsTr("CSV files (*.csv *.txt *.tsv)"), qsTr("All files (*)")]
    Component.onCompleted: root.open()
    onAccepted: root.taken(root.selectedFile.toString())
}
