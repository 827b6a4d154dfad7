<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: nobody was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off duty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvisorEntry</name>
    <message>
        <source>%1 speaks %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvisorsStep</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Li Na</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>{0} since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board lost: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press there may not reach you until it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console lost: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits there may not see the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the showroom since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the showroom has been cut since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker has refused this console since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has not been heard since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has been off since {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls will appear as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Please check this console&apos;s name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are kept at the boards and will arrive when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is as of {0}. Calls are kept at the boards and will arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind the desk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead of the desk&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times here are the desk&apos;s, and waiting times are right all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board&apos;s clock is wrong: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its presses and waiting times are right all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board at this stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting: closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cleaned until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board lost since {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>How the board will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board cannot be drawn on this PC. What you fill in is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board is being drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before: one of the values cannot be shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardPreviewPane</name>
    <message>
        <source>Language of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the board stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoardsPanel</name>
    <message>
        <source>Boards and self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokerElsewhere</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of “desk”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “board”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “console”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrokerStep</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC does everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to install. For one showroom, and to try it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broker that is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT gives you its address and three passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password, through the house&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards on other devices may connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This stand is not on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {0} off {1} again; nobody is asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console is for looking only. A manager can change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the same customer as at {0}, who has walked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps this customer has walked on to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressed {0} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is with the shopper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Story</source>
        <comment>what happened to the call</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Width of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>Maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By which advisors know it, such as eqs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, taxes included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day after, the boards ask to be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the lowest price; options come on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CO₂ emissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 to 80 per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarsStep</name>
    <message>
        <source>EQS, Taycan, ET7 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such car among 1,161 electric ones. Leave the stand empty: any other car is described later, in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put examples onto every empty stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Close the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Identify: show which board it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be cleaned for {0} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>This board</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>%1, add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNumber</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldTime</name>
    <message>
        <source>A time of day, such as 09:30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1, take away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had run for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames, half / 99 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, all / its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last picture, {0} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the board at {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart {0} boards?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: asked&#xa0;…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not asked, the desk did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs version {0}; most others run {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed the self-test: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames stand up to {0} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock is wrong by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touch felt for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned down to {0} of its light.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Nothing can be asked while the desk is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean for 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean for 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean for 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>various</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all boards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetAsk</name>
    <message>
        <source>Nobody can call from there until the screen is back, which takes some seconds. A board with an open call refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetBody</name>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetCard</name>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetEmpty</name>
    <message>
        <source>No boards yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board is called so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board has any trouble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board belongs to a stand: give a stand its board in the floor plan, and start the board beside the car. It appears here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc in the search lists all boards again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F lists all boards again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetGlimpse</name>
    <message>
        <source>Picture, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand, car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetHeadCell</name>
    <message>
        <source>%1, sorted falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetLine</name>
    <message>
        <source>Mark %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetLook</name>
    <message>
        <source>New picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetTools</name>
    <message>
        <source>Find a board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand, car, board ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With trouble %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk sends the plan as soon as it can be heard. Calls are in the queue all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorStep</name>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cars stand here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halls, or parts of the floor with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By keyboard: Tab to a stand; the arrow keys move it by half a metre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundEntry</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameMeter</name>
    <message>
        <source>%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk stopped answering: nothing was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing calls to a file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls kept in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to know its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning is left out: it is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk has not said that it kept the remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not tell more than this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFace</name>
    <message>
        <source>until accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand and car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in stands, cars, advisors, languages and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>Asking the desk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer words, another time, or search everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that a shopper places will be found here, for as long as the desk keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryStory</name>
    <message>
        <source>The call that is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a call to read its story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a remark, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remark can be kept at this moment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Calls that were found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the first on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the one with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor, or one it is offered to, said yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor can&apos;t go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note about the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a dispatch, for ten seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join: the same customer has walked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart: it is another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only calls that want a decision, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From stand to stand on the plan; Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer, further, the whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, advisors, boards, history, report, plan, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This board: show itself, be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All boards, and the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall board on a second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console: look, language, sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole screen, or a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound for five minutes, or sound again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo, save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Waits too long: the bell is louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is free to offer it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to all free advisors: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manager, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by message at {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message reached {0}: please call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelSlider</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole floor in small</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Name of the showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Wangjing Showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name, in links and addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the name. It is the one thing that never changes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers change it with one touch. The one taken first is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this PC&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note about {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Which board?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stand with a board on the plan, or a call, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper has walked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing is known to have changed. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {0}: the shopper is at {1} now (was {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} did not say what it did. Please look whether it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} was not asked. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} takes no touch until {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} shows itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} takes no touch while it is cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} takes touches again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} has read everything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} has sent its picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} is as loud as was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} is as bright as was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board at {0} has done it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is closed already: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has changed: nobody is asked now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was already sent to {1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was already sent to {1}. Now: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting for the advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the advisor off the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking the arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining the two calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the two calls apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saying what the advisor does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back at reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list changed as you pressed, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be reached at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They could not be read and were put aside; these are fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A floor has no picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled by the shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too old when it reached the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same customer, who walked on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>This console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asking the desk to send the advisor …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the desk that the advisor goes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the desk that the advisor cannot go …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the desk that the advisor is there …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the call …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the desk that they are one customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling the desk that they are two customers …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanAsk</name>
    <message>
        <source>Throw away what was drawn?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is then as in the showroom file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never changes once it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; drop a file onto the plan to add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture&apos;s width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no floor yet: add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a name of up to 200 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier has only small letters, digits and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stand first, or drag it onto one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one is called %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a new one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a new one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be from 1 to 500 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies outside its floor: move it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies in no zone: draw one on this floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board %1 is at another stand too: take it away there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board is called by small letters, digits and hyphens, such as b07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no car sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands outside its zone, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its car would touch that of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another stand is called %1 too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only PNG, JPEG and SVG files can lie under a floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console has no folder for pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from one corner of the zone to the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where a stand is to be; Esc when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where the reception is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press two points whose distance you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be saved yet: things to put right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is not heard. Go on drawing; save when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the showroom file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the showroom file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: boards and consoles show it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer. Save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFace</name>
    <message>
        <source>The plan cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanFlaws</name>
    <message>
        <source>To put right, or to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>New</source>
        <comment>legend: has just called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long</source>
        <comment>legend: the bell is louder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to all</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shopper</source>
        <comment>legend</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <comment>legend: an advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>legend: an advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <comment>legend: an advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanLining</name>
    <message>
        <source>Line up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>line up on the left edges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>line up one above the other</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <comment>line up on the right edges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <comment>line up on the upper edges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>line up side by side</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>line up on the lower edges</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At equal distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanNumbers</name>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Draw zones, drop stands, put boards and cars on them. It counts once it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanScale</name>
    <message>
        <source>These two points are apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As drawn: %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is measured anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plan of the floor, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>%1, to put right: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay mine on top of theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The plan: arrows move, Enter leads to the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a picture of the floor here, or press N for the first stand and Z for a zone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanThing</name>
    <message>
        <source>%1, stands nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanThings</name>
    <message>
        <source>Find a board or a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board comes here by itself as soon as it is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown by the filter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps the customer of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls appear here as soon as the desk is heard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call rings, pulses on the plan and appears here. Enter then sends who is first on the list.

To try it, press CALL on a board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after</source>
        <comment>the calls somebody goes to or stands at</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Open a board on this PC too, the one at stand %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a first call can be made at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a board on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the board once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>speaks {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} m away, other floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} m away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the shopper at {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>By hour of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed in each hour, all days together, and how long they waited until an advisor had accepted. Hours with too few calls have no wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed on each day, and how long they waited until an advisor had accepted. A day without calls is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted in, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed in each month, and how long they waited until an advisor had accepted. This time is too long to show every day of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} of {2} calls, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that are over, by their outcome. Open calls are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of all that ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed at each stand, and the wait until accepted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most wanted cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls placed beside each car, wherever it stood at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · sent {1} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of the advisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each advisor was sent, and how long those shoppers had waited from the touch until he accepted: also before he was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards that were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of this time in which a board was heard, the worst first. Times in which it was switched off on purpose, or before it was first heard, do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: there {1} of the time, lost {2} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more: there {1} of the time or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>boards of which the journal does not say: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted in, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more, less busy than these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more, {1} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10: too few calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 of 10 within {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted in {0} (median), {1} (p90)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there in {0} (median), {1} (p90)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abandoned {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} report</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every call that a shopper placed in this time, also those that were cancelled. Pressing again counts once; self-tests do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until accepted, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the touch at the board until an advisor had accepted. Half of the calls waited less, half longer; “9 of 10 within” is the 90th percentile. Calls that nobody accepted are left out. Below {0} calls no median is said, below {1} no percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until there, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the touch at the board until the advisor stood beside the shopper, as somebody said with “Arrived”. Calls at which nobody said so are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of calls that ended because the shopper cancelled, because nobody was there any more, or because the call was too old when it reached the desk. Who came to reception is not counted as abandoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} advisors, mean {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns of an advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often one advisor was sent: the fewest and the most. The closer they are, the fairer the turns. Only advisors who were sent at all are counted, and nobody&apos;s hours are: who was on duty half of the time is likely to have half of the turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on {0} at {1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody at reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such place, or no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few calls: read it with care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to make reports.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Point at a figure, or reach it with Tab, to read what it counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Reckoning up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody called in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are made by the desk. This one will be made as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent today: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy until the call is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy until the call at {0} is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the shopper at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shift today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fair share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} above a fair share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} below a fair share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Added or changed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the roster …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before this is put right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {0} · changed: {1} · as they are: {2} · not in the file, they stay: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins the day as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for a roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was sent yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today: {0}. Shared fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} more than a fair share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} less than a fair share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterDone</name>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterEmpty</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears as soon as the desk answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file with a line for each person: name, languages, and if you like models and shifts. Or add them one by one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages this showroom adds them in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterExample</name>
    <message>
        <source>For example:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may also be id, state (free, away or off) and portrait (a link).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each person under a line of headings; only name and languages must be there. What a field leaves empty stays as it is, and so does whoever is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the desk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterKeys</name>
    <message>
        <source>the advisor before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, away, off duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next of the three</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody like that is on the roster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterSwitch</name>
    <message>
        <source>Free</source>
        <comment>an advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an advisor, off duty</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advisor: what he does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RosterTools</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an advisor by name or model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name in this showroom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>No self-test has been run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test runs: {0} of {1} boards came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} boards failed the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {0} boards passed the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its press was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready at this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {0} at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its press was not seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>That of the desk&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three capitals, such as EUR or CNY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as en, zh-CN or pt. The first one is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type some letters to find it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of the QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{showroom}, {board}, {stand} and {car} are filled in. Empty: no codes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every board is tested then, on days the showroom opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning self-test at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As under Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: closed all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the ladder, after the touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First louder here, then offered to everybody who is free, then for the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long an advisor who was asked has to say yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named when a call has climbed the whole ladder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link that is called then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable with its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret itself never stands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks the shopper&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points for nearness from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is next in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boards are at most apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier call is at most old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of the car stands in braces, such as {consumption_kwh_100km}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For cars that run on (none taken: all cars)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As given with --console, or as it calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walking on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consoles and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, its languages, its currency and its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When shoppers may call. Without any hours the showroom is always open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a call that nobody has taken yet grows louder, and who hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts how much when advisors are suggested. The receptionist always decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a press at another board may be the same shopper, who has walked on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the law wants beside every figure and price of a car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the boards tell of each car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any console here everybody may do everything. With some, whoever is not listed is a receptionist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer; it is not the showroom&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be reached; nothing can be read now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was saved. Mistakes to put right: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk did not answer; perhaps nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBody</name>
    <message>
        <source>The showroom file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCarList</name>
    <message>
        <source>Add a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCars</name>
    <message>
        <source>This car goes when you save. Its sheet is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this car after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this car away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the board will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Here now and not listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsLeaving</name>
    <message>
        <source>Something is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in the settings stands only here, not in the showroom file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsNews</name>
    <message>
        <source>Read it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what the file held when it was last read; saving has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing of yours was saved, and nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again and keep my changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness of the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To have it quiet for five minutes, press M among the calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as wide as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the showroom file holds. Whatever is written in it by hand stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>That is no address. Write a name or a number such as 192.168.1.10, with :port behind it if the port is not 1883.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address, and that the broker runs and can be reached from this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: the broker is there but does not accept the password of {0}. Whoever set it up knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached. Desk, boards and console are let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stand has a car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A car for stand {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car fits into a hall of this size: take fewer halls, or a larger floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands fit with room to walk around them. For more, make the floor larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the name that people know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small letters a to z, digits and hyphens only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another showroom on this PC has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cars: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advisors: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand {0}, {1} m from the left, {2} m from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too near to another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} × {1} m, stands: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The showroom file is written and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broker lets everybody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk takes calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The console is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A board is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and change what is said here; all else is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the first step, or end the program that is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, whoever looks after this PC can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the showroom itself is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The showroom runs all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupMain</name>
    <message>
        <source>Carside: a showroom in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Started without sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound can be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>This board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandChip</name>
    <message>
        <source>Stand %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand %1, empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the car away from stand %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>closed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} being cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} boards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} unreadable messages dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1. All boards and the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Mute for five minutes, or sound again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. This console: light or dark, language, loudness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Step %1, %2, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the connection …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the showroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Where does it run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the showroom called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large is the floor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes to the shoppers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cars stand where?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your showroom is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be written down and started on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, desk and console talk through a broker. Carside brings one along; one that your IT runs serves as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoppers and colleagues read this name. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands are laid out with room to walk between the cars. Drag them on the plan to where they really are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name, press Enter, write the next. It can also wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few letters; Enter puts the car onto the marked stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the large button of a board: the console shows who calls, and whom to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were here before: this goes on where you stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A showroom in five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The showroom runs until the command that opened it is ended. Start it again with “carside”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this window at any time: what you entered is kept and offered again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Pressed at {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0}: sent by the desk, no reception was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0}, though {1} was suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot go: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advisor is with the shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: the same customer as at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {0}. Note: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper changed her mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, after {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder at reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still no answer from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was free to offer it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the manager now: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager was told by message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager was told by message ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the manager failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message to the manager failed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shopper walked on from {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart: another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the board at {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning ended at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaning began at {0}, for {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test: the press at {0} came through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The self-test ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an advisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Send %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <comment>the call, to this advisor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Show the calls (%1 open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for five minutes, or sound again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall board on the second screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the console</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinStrip</name>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>%1: wall board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkEntry</name>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Yes</name>
    <message>
        <source>speaks {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesPanel</name>
    <message>
        <source>Who said yes?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
