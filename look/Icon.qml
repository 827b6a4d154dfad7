// One of the house's own line icons, drawn on a 24 x 24 grid. Says nothing to assistive technology:
// the word beside it does.
import QtQuick
import QtQuick.Shapes

Shape {
    id: root

    required property string name
    property int size: Theme.iconMedium
    property color color: Theme.ink
    property real weight: 1.6

    // What points along the line turns round where lines run the other way
    readonly property bool isTurned: root.LayoutMirroring.enabled && root.rotation === 0 && ["chevron", "back", "undo"].includes(root.name)

    readonly property var drawings: ({
            "bell": "M12 3.2 C8.4 3.2 6.3 5.9 6.3 9.2 C6.3 13.6 4.6 15.3 4.1 17 L19.9 17 C19.4 15.3 17.7 13.6 17.7 9.2 C17.7 5.9 15.6 3.2 12 3.2 Z M9.8 19.9 C10.2 21 11 21.5 12 21.5 C13 21.5 13.8 21 14.2 19.9 M2.2 8.6 C2.3 6.4 3.1 4.6 4.5 3.2 M21.8 8.6 C21.7 6.4 20.9 4.6 19.5 3.2",
            "chevron": "M9.5 6.5 L15 12 L9.5 17.5",
            "back": "M14.5 6.5 L9 12 L14.5 17.5",
            "close": "M6 6 L18 18 M18 6 L6 18",
            "check": "M5 12.6 L10 17.4 L19 7.2",
            "clock": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 7.4 L12 12.3 L15.4 14.2",
            "question": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M9.4 9.7 C9.4 8.1 10.5 7.2 12 7.2 C13.5 7.2 14.6 8.1 14.6 9.5 C14.6 11.5 12 11.6 12 13.7 M12 16.4 L12 16.9",
            "warning": "M12 4 L21 19.6 L3 19.6 Z M12 10 L12 14.4 M12 16.7 L12 17.1",
            "car": "M3 15.6 L3 13 C3 12.2 3.6 11.6 4.4 11.5 L6.8 11.1 L9.6 8 C10 7.6 10.5 7.4 11.1 7.4 L14.6 7.4 C15.3 7.4 15.9 7.7 16.4 8.2 L18.6 10.8 L20 11.3 C20.6 11.5 21 12.1 21 12.8 L21 15.6 L19.4 15.6 M15 15.6 L9 15.6 M4.6 15.6 L3 15.6 M6.8 13.6 A2 2 0 1 1 6.79 13.6 Z M17.2 13.6 A2 2 0 1 1 17.19 13.6 Z",
            "ruler": "M3 12 L21 12 M3 8 L3 16 M21 8 L21 16 M9 10.4 L9 13.6 M15 10.4 L15 13.6",
            "phone": "M8.4 2.8 L15.6 2.8 A1.6 1.6 0 0 1 17.2 4.4 L17.2 19.6 A1.6 1.6 0 0 1 15.6 21.2 L8.4 21.2 A1.6 1.6 0 0 1 6.8 19.6 L6.8 4.4 A1.6 1.6 0 0 1 8.4 2.8 Z M10.8 18.4 L13.2 18.4",
            "search": "M10.6 4.4 A6.2 6.2 0 1 1 10.59 4.4 Z M15.2 15.2 L20 20",
            "sound": "M4 9.6 L4 14.4 L7.4 14.4 L12 18.4 L12 5.6 L7.4 9.6 Z M15.2 9 C16.7 10.6 16.7 13.4 15.2 15 M17.8 6.6 C20.8 9.6 20.8 14.4 17.8 17.4",
            "muted": "M4 9.6 L4 14.4 L7.4 14.4 L12 18.4 L12 5.6 L7.4 9.6 Z M15.6 9.8 L20 14.2 M20 9.8 L15.6 14.2",
            "person": "M12 4 A3.8 3.8 0 1 1 11.99 4 Z M4.8 20 C5.2 16.2 8 14.4 12 14.4 C16 14.4 18.8 16.2 19.2 20",
            "turn": "M14.6 16.6 C18 16.1 20.4 14.4 20.4 12 C20.4 9.2 16.7 7.2 12 7.2 C7.3 7.2 3.6 9.2 3.6 12 C3.6 14.4 6.2 16.2 9.8 16.7 M7.6 13.9 L10.2 16.8 L7.2 19.2",
            "undo": "M8.6 5 L4.6 9 L8.6 13 M4.8 9 L14.6 9 A5 5 0 0 1 14.6 19 L9.6 19",
            "everybody": "M12 2.9 A9.1 9.1 0 1 1 11.99 2.9 Z M12 6 A1.15 1.15 0 1 1 11.99 6 Z M7 9.9 C10.2 10.8 13.8 10.8 17 9.9 M10.6 10.6 L10.6 13.2 L9.2 18 M13.4 10.6 L13.4 13.2 L14.8 18",
            "contrast": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M12 3.5 L12 20.5 M12 6.6 L15.6 6.6 M12 9.4 L19 9.4 M12 12.2 L20 12.2 M12 15 L19 15 M12 17.8 L15.6 17.8",
            "letters": "M2.6 19 L8.2 5 L13.8 19 M4.6 14.2 L11.8 14.2 M21 10.4 L21 19 M21 14.7 A3.1 4.3 0 1 1 20.99 14.6 Z",
            "still": "M12 3.5 A8.5 8.5 0 1 1 11.99 3.5 Z M9.8 8.6 L9.8 15.4 M14.2 8.6 L14.2 15.4",
            "reach": "M3 20.6 L21 20.6 M12 3.4 L12 15.6 M7.4 11 L12 15.6 L16.6 11",
            "board": "M3.5 5 L20.5 5 L20.5 16 L3.5 16 Z M12 16 L12 19.6 M8 19.8 L16 19.8",
            "chart": "M4 20 L20.4 20 M6.6 16.8 L6.6 12.4 M11 16.8 L11 5 M15.4 16.8 L15.4 9 M19.6 16.8 L19.6 13.6",
            "plan": "M3.6 4.4 L20.4 4.4 L20.4 19.6 L3.6 19.6 Z M3.6 12 L9.4 12 M13 12 L20.4 12 M11.6 4.4 L11.6 8.2",
            "settings": "M4 7.4 L10.2 7.4 M14.4 7.4 L20 7.4 M12.3 5.3 A2.1 2.1 0 1 1 12.29 5.3 Z M4 16.6 L6.8 16.6 M11 16.6 L20 16.6 M8.9 14.5 A2.1 2.1 0 1 1 8.89 14.5 Z",
            "pulse": "M12 8.6 A3.4 3.4 0 1 1 11.99 8.6 Z"
        })

    implicitWidth: root.size
    implicitHeight: root.size
    width: root.size
    height: root.size
    preferredRendererType: Shape.CurveRenderer
    Accessible.ignored: true
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.isTurned ? -1 : 1
    }

    ShapePath {
        strokeColor: root.color
        strokeWidth: Math.max(1.1, root.weight * Math.sqrt(root.size / 24))
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        scale: Qt.size(root.size / 24, root.size / 24)

        PathSvg {
            path: root.drawings[root.name] ?? ""
        }
    }
}
