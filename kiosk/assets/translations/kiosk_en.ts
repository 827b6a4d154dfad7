<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message numerus="yes">
        <source>%n guest(s) waiting before you</source>
        <translation>
            <numerusform>%n guest waiting before you</numerusform>
            <numerusform>%n guests waiting before you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message numerus="yes">
        <source>Compare %n car(s)</source>
        <translation>
            <numerusform>Compare %n car</numerusform>
            <numerusform>Compare %n cars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%Ln car</numerusform>
            <numerusform>%Ln cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln car(s)</source>
        <comment>found, of all</comment>
        <translation>
            <numerusform>%1 of %Ln car</numerusform>
            <numerusform>%1 of %Ln cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln car(s)</source>
        <comment>a choice and what it finds</comment>
        <translation>
            <numerusform>%1, %Ln car</numerusform>
            <numerusform>%1, %Ln cars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) or more</source>
        <translation>
            <numerusform>%n seat or more</numerusform>
            <numerusform>%n seats or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) do not say</source>
        <translation>
            <numerusform>%Ln car does not say</numerusform>
            <numerusform>%Ln cars do not say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) not found because their sheets do not say</source>
        <translation>
            <numerusform>%Ln car not found because its sheet does not say</numerusform>
            <numerusform>%Ln cars not found because their sheets do not say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Eta</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %n second.</numerusform>
            <numerusform>Wrong PIN. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>This screen starts afresh in %n second.</numerusform>
            <numerusform>This screen starts afresh in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message numerus="yes">
        <source>%n part(s) of the glass felt no finger</source>
        <translation>
            <numerusform>%n part of the glass felt no finger</numerusform>
            <numerusform>%n parts of the glass felt no finger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>%n part left</numerusform>
            <numerusform>%n parts left</numerusform>
        </translation>
    </message>
</context>
</TS>
