<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>StillHere</name>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>This screen starts afresh in %n second.</numerusform>
            <numerusform>This screen starts afresh in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
