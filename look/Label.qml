// One piece of text in one of the house's styles. Colour and elision are the caller's.
import QtQuick

Text {
    id: root

    enum Style {
        Micro,
        Caption,
        Small,
        Body,
        Lead,
        Heading,
        Title,
        Headline,
        Price,
        Figure,
        Hero,
        Overline
    }

    property int textStyle: Label.Body
    // Figures of one width, for clocks and columns
    property bool isTabular: false

    readonly property list<int> sizes: [Theme.textMicro, Theme.textCaption, Theme.textSmall, Theme.textBody, Theme.textLead, Theme.textHeading, Theme.textTitle, Theme.textHeadline, Theme.textPrice, Theme.textFigure, Theme.textHero, Theme.textOverline]
    // Arabic letters hold hands; a gap between them would break the word.
    readonly property bool isJoined: /[\u0600-\u06ff]/.test(text)
    readonly property bool isLarge: textStyle >= Label.Headline && textStyle <= Label.Hero

    color: Theme.ink
    // Said, so that it mirrors with the layout also where the words are in another script
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    textFormat: Text.PlainText
    font.pixelSize: root.sizes[root.textStyle]
    font.weight: root.isLarge ? Font.Light : Font.Normal
    font.letterSpacing: root.textStyle === Label.Overline && !root.isJoined ? root.sizes[root.textStyle] * 0.18 : 0
    font.features: root.isTabular ? {
        "tnum": 1
    } : {}
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
