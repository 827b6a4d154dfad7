// The report: a period, the figures a manager asks for first, and charts of the same time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import look
import reception_console
import reception_console.parts

PageFrame {
    id: root

    required property ReportView view
    required property Commands commands
    readonly property list<string> colours: [Theme.panel, Theme.ink, Theme.inkSecondary, Theme.hairline, Theme.accent, Theme.good, Theme.alarm, Theme.inkFaint].map(colour => colour.toString())
    readonly property bool isMirrored: root.LayoutMirroring.enabled
    readonly property real chartWidth: charts.chartWidth

    // True if the key meant something here
    function press(key: int, modifiers: int): bool {
        if (key === Qt.Key_E && modifiers & Qt.ControlModifier)
            root.view.keepCsv();
        else if (key === Qt.Key_P && modifiers & Qt.ControlModifier)
            root.view.keepPdf();
        else if (key === Qt.Key_PageDown || key === Qt.Key_PageUp)
            charts.turn(key === Qt.Key_PageDown ? 0.8 : -0.8);
        else
            return false;
        return true;
    }

    function dress(): void {
        root.view.charts.wear(root.colours, Theme.textCaption, Theme.textSmall, root.isMirrored);
        root.view.charts.lay(root.chartWidth, Screen.devicePixelRatio);
    }

    subtitle: root.view.subtitle
    actions: [
        KeyButton {
            objectName: "report-csv"
            enabled: root.view.canKeep && !root.view.keeping.isRunning
            text: qsTr("Keep as CSV")
            key: qsTr("Ctrl E", "the keys")
            onActivated: root.view.keepCsv()
        },
        KeyButton {
            objectName: "report-pdf"
            enabled: root.view.canKeep && !root.view.keeping.isRunning
            text: qsTr("Keep as PDF")
            key: qsTr("Ctrl P", "the keys")
            onActivated: root.view.keepPdf()
        }
    ]
    onColoursChanged: root.dress()
    onIsMirroredChanged: root.dress()
    onChartWidthChanged: root.dress()
    Keys.onPressed: event => event.accepted = root.press(event.key, event.modifiers)
    Component.onCompleted: {
        root.dress();
        period.takeFocus();
    }

    ReportPeriod {
        id: period

        anchors.left: parent.left
        anchors.right: parent.right
        view: root.view
    }

    ReportCharts {
        id: charts

        anchors.top: period.bottom
        anchors.topMargin: Theme.space5
        anchors.bottom: kept.visible ? kept.top : parent.bottom
        anchors.bottomMargin: kept.visible ? Theme.space3 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.view.state === "shown"
        view: root.view
    }

    ReportState {
        anchors.fill: charts
        view: root.view
    }

    KeptFile {
        id: kept

        readonly property KeepingView file: root.view.keeping

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        isShown: file.isShown
        isRunning: file.isRunning
        isFault: file.isFault
        words: file.words
        path: file.path
        onFolderWanted: file.openFolder()
        onDismissed: file.dismiss()
    }
}
