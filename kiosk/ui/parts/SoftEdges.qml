// Lets a picture that does not fill its frame fade into the ground at the edges that show.
pragma ComponentBehavior: Bound
import QtQuick
import look

Item {
    id: root

    required property Image picture
    readonly property bool isNarrow: root.picture.paintedWidth < root.width - 1
    readonly property bool isLow: root.picture.paintedHeight < root.height - 1
    readonly property color clear: Qt.alpha(Theme.ground, 0)

    visible: root.picture.status === Image.Ready && (root.isNarrow || root.isLow)

    component Edge: Rectangle {
        id: edge

        property bool isAcross: false
        property bool isEnd: false

        anchors.left: edge.isAcross || !edge.isEnd ? parent.left : undefined
        anchors.right: edge.isAcross || edge.isEnd ? parent.right : undefined
        anchors.top: !edge.isAcross || !edge.isEnd ? parent.top : undefined
        anchors.bottom: !edge.isAcross || edge.isEnd ? parent.bottom : undefined
        width: Theme.space24
        height: Theme.space24
        gradient: Gradient {
            orientation: edge.isAcross ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                position: 0
                color: edge.isEnd !== (edge.LayoutMirroring.enabled && !edge.isAcross) ? root.clear : Theme.ground
            }

            GradientStop {
                position: 1
                color: edge.isEnd !== (edge.LayoutMirroring.enabled && !edge.isAcross) ? Theme.ground : root.clear
            }
        }
    }

    Item {
        anchors.centerIn: parent
        width: root.picture.paintedWidth
        height: root.picture.paintedHeight

        Edge {
            visible: root.isNarrow
        }

        Edge {
            visible: root.isNarrow
            isEnd: true
        }

        Edge {
            visible: root.isLow
            isAcross: true
        }

        Edge {
            visible: root.isLow
            isAcross: true
            isEnd: true
        }
    }
}
