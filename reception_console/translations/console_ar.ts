<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Said yes</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>Can&apos;t go</source>
        <translation>تعذّر الذهاب</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>تمت الخدمة</translation>
    </message>
    <message>
        <source>Gone: nobody was there</source>
        <translation>غادر: لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>جاء إلى الاستقبال</translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <source>free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>خارج الدوام</translation>
    </message>
</context>
<context>
    <name>AdvisorEntry</name>
    <message>
        <source>%1 speaks %2</source>
        <translation>⁨%1⁩ يتحدث ⁨%2⁩</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>إزالة ⁨%1⁩ من القائمة</translation>
    </message>
</context>
<context>
    <name>AdvisorsStep</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Such as Li Na</source>
        <translation>مثل Li Na</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>من ملف CSV</translation>
    </message>
</context>
<context>
    <name>AskSheet</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>{0} since {1}</source>
        <translation>⁨{0}⁩ منذ ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} never seen</source>
        <translation>⁨{0}⁩ لم تظهر قط</translation>
    </message>
    <message>
        <source>Board lost: {0}</source>
        <translation>انقطعت الشاشة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Board: {0}</source>
        <translation>الشاشة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>A press there may not reach you until it is back.</source>
        <translation>قد لا يصلكم الطلب من هناك حتى تعود الشاشة.</translation>
    </message>
    <message>
        <source>Console lost: {0}</source>
        <translation>انقطعت وحدة التحكم: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Whoever sits there may not see the calls.</source>
        <translation>من يجلس هناك قد لا يرى الطلبات.</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> و⁨{0}⁩ غيرها</translation>
    </message>
    <message>
        <source>Connecting to the showroom since {0}.</source>
        <translation>جارٍ الاتصال بصالة العرض منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The line to the showroom has been cut since {0}.</source>
        <translation>الاتصال بصالة العرض مقطوع منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The broker has refused this console since {0}.</source>
        <translation>يرفض الوسيط وحدة التحكم هذه منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The desk has not been heard since {0}.</source>
        <translation>لا إشارة من المكتب منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>The desk has been off since {0}.</source>
        <translation>المكتب متوقف منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Calls will appear as soon as it answers.</source>
        <translation>ستظهر الطلبات فور استجابته.</translation>
    </message>
    <message>
        <source>{0} Please check this console&apos;s name and password.</source>
        <translation>⁨{0}⁩ يُرجى التحقق من اسم وحدة التحكم هذه وكلمة مرورها.</translation>
    </message>
    <message>
        <source>Calls are kept at the boards and will arrive when it is back.</source>
        <translation>تُحفظ الطلبات في الشاشات وتصل عند عودته.</translation>
    </message>
    <message>
        <source>What you see is as of {0}. Calls are kept at the boards and will arrive.</source>
        <translation>ما ترونه هو الحالة حتى ⁨{0}⁩. تُحفظ الطلبات في الشاشات وستصل.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind the desk&apos;s.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة المكتب بمقدار ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead of the desk&apos;s.</source>
        <translation>ساعة هذا الحاسوب متقدمة على ساعة المكتب بمقدار ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>All times here are the desk&apos;s, and waiting times are right all the same.</source>
        <translation>جميع الأوقات هنا بتوقيت المكتب، وأوقات الانتظار صحيحة على أي حال.</translation>
    </message>
    <message>
        <source>A board&apos;s clock is wrong: {0}</source>
        <translation>ساعة إحدى الشاشات غير صحيحة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Its presses and waiting times are right all the same.</source>
        <translation>طلباتها وأوقات الانتظار صحيحة على أي حال.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>⁨{0}⁩ ث</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>⁨{0}⁩ س</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No board</source>
        <translation>بلا شاشة</translation>
    </message>
    <message>
        <source>No board at this stand</source>
        <translation>لا شاشة عند هذه المنصة</translation>
    </message>
    <message>
        <source>Board ready</source>
        <translation>الشاشة جاهزة</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>قيد التنظيف</translation>
    </message>
    <message>
        <source>Board never seen</source>
        <translation>الشاشة لم تظهر قط</translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation>انقطعت الشاشة</translation>
    </message>
    <message>
        <source>Resting: closed</source>
        <translation>في الراحة: الصالة مغلقة</translation>
    </message>
    <message>
        <source>Board off</source>
        <translation>الشاشة مطفأة</translation>
    </message>
    <message>
        <source>Board asleep</source>
        <translation>الشاشة في السكون</translation>
    </message>
    <message>
        <source>Board not heard yet</source>
        <translation>لا إشارة من الشاشة بعد</translation>
    </message>
    <message>
        <source>Being cleaned until {0}</source>
        <translation>قيد التنظيف حتى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Board lost since {0}</source>
        <translation>انقطعت الشاشة منذ ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>How the board will look</source>
        <translation>كيف ستبدو الشاشة</translation>
    </message>
    <message>
        <source>The board cannot be drawn on this PC. What you fill in is not affected.</source>
        <translation>يتعذّر عرض الشاشة على هذا الحاسوب. لا يؤثر ذلك في ما تدخلونه.</translation>
    </message>
    <message>
        <source>The board is being drawn</source>
        <translation>جارٍ رسم الشاشة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>As it was before: one of the values cannot be shown yet.</source>
        <translation>كما كانت: يتعذّر عرض إحدى القيم بعد.</translation>
    </message>
</context>
<context>
    <name>BoardPreviewPane</name>
    <message>
        <source>Language of the board</source>
        <translation>لغة الشاشة</translation>
    </message>
    <message>
        <source>How the board stands</source>
        <translation>اتجاه الشاشة</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودي</translation>
    </message>
</context>
<context>
    <name>BoardsPanel</name>
    <message>
        <source>Boards and self-test</source>
        <translation>الشاشات والاختبار الذاتي</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>الاختبار جارٍ</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>تشغيل الاختبار الذاتي</translation>
    </message>
</context>
<context>
    <name>BrokerElsewhere</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <translation>عُثر هنا على: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Password of “desk”</source>
        <translation>كلمة مرور “desk”</translation>
    </message>
    <message>
        <source>of “board”</source>
        <translation>كلمة مرور “board”</translation>
    </message>
    <message>
        <source>of “console”</source>
        <translation>كلمة مرور “console”</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
</context>
<context>
    <name>BrokerStep</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>This PC does everything</source>
        <translation>هذا الحاسوب يؤدي كل شيء</translation>
    </message>
    <message>
        <source>Nothing to install. For one showroom, and to try it out.</source>
        <translation>لا حاجة إلى تثبيت شيء. لصالة عرض واحدة وللتجربة.</translation>
    </message>
    <message>
        <source>A broker that is there already</source>
        <translation>وسيط موجود مسبقًا</translation>
    </message>
    <message>
        <source>Your IT gives you its address and three passwords.</source>
        <translation>يزوّدكم قسم تقنية المعلومات بعنوانه وثلاث كلمات مرور.</translation>
    </message>
    <message>
        <source>With a password, through the house&apos;s network.</source>
        <translation>بكلمة مرور، عبر الشبكة الداخلية.</translation>
    </message>
    <message>
        <source>Boards on other devices may connect</source>
        <translation>السماح باتصال شاشات على أجهزة أخرى</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This stand is not on the plan</source>
        <translation>هذه المنصة ليست على المخطط</translation>
    </message>
    <message>
        <source>Speaks {0}</source>
        <translation>يتحدث ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Undo {0} s</source>
        <translation>تراجع ⁨{0}⁩ ث</translation>
    </message>
    <message>
        <source>Takes {0} off {1} again; nobody is asked then.</source>
        <translation>يسحب ⁨{0}⁩ من ⁨{1}⁩؛ ولن يكون أحد مستدعى بعدها.</translation>
    </message>
    <message>
        <source>This console is for looking only. A manager can change that.</source>
        <translation>وحدة التحكم هذه للعرض فقط. يمكن للمدير تغيير ذلك.</translation>
    </message>
    <message>
        <source>Perhaps the same customer as at {0}, who has walked on.</source>
        <translation>ربما هو العميل نفسه الذي كان عند ⁨{0}⁩ ثم انتقل.</translation>
    </message>
    <message>
        <source>Perhaps this customer has walked on to {0}.</source>
        <translation>ربما انتقل هذا العميل إلى ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>In five minutes</source>
        <translation>بعد خمس دقائق</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>pressed twice</source>
        <translation>ضُغط مرتين</translation>
    </message>
    <message>
        <source>pressed {0} times</source>
        <translation>عدد الضغطات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Looked at {0}</source>
        <translation>اطّلع على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>استُدعي: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <translation>مع العميل</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>لدى المدير الآن</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <translation>معروض على الجميع</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>لم يُستدعَ أحد بعد</translation>
    </message>
    <message>
        <source>An advisor</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>بانتظار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>⁨{0}⁩ في الطريق</translation>
    </message>
    <message>
        <source>{0} is with the shopper</source>
        <translation>⁨{0}⁩ مع العميل</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation>بانتظار المكتب</translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation>كل شيء هادئ</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>من يذهب</translation>
    </message>
    <message>
        <source>Send somebody else</source>
        <translation>إرسال شخص آخر</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Story</source>
        <comment>what happened to the call</comment>
        <translation>المجريات</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Width of the queue</source>
        <translation>عرض قائمة الانتظار</translation>
    </message>
    <message>
        <source>Width of the call</source>
        <translation>عرض لوحة الطلب</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>Maker</source>
        <translation>الشركة المصنّعة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>عائلة الطراز</translation>
    </message>
    <message>
        <source>By which advisors know it, such as eqs.</source>
        <translation>التسمية التي يعرفها بها المستشارون، مثل eqs.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سنة الطراز</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>نوع الطاقة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>نوع الهيكل</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Price, taxes included</source>
        <translation>السعر شامل الضرائب</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>سارٍ حتى</translation>
    </message>
    <message>
        <source>From the day after, the boards ask to be asked.</source>
        <translation>ابتداءً من اليوم التالي تعرض الشاشات «اسألونا».</translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation>ملاحظة على السعر</translation>
    </message>
    <message>
        <source>This is the lowest price; options come on top</source>
        <translation>هذا أدنى سعر؛ تُضاف إليه التجهيزات الاختيارية</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>استهلاك الوقود</translation>
    </message>
    <message>
        <source>CO₂ emissions</source>
        <translation>انبعاثات CO₂</translation>
    </message>
    <message>
        <source>0 to 100 km/h</source>
        <translation>التسارع ⁦0–100⁩ كم/س</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>السرعة القصوى</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation>البطارية، السعة الفعلية</translation>
    </message>
    <message>
        <source>Fast charging</source>
        <translation>الشحن السريع</translation>
    </message>
    <message>
        <source>10 to 80 per cent</source>
        <translation>من 10 إلى 80 بالمئة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>سعة الأمتعة</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>الضمان</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>Range by</source>
        <translation>معيار قياس المدى</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>فئة كفاءة الطاقة</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The car</source>
        <translation>السيارة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation>البيانات الرئيسية</translation>
    </message>
</context>
<context>
    <name>CarsStep</name>
    <message>
        <source>EQS, Taycan, ET7 …</source>
        <translation>EQS، Taycan، ET7…</translation>
    </message>
    <message>
        <source>No such car among 1,161 electric ones. Leave the stand empty: any other car is described later, in Settings.</source>
        <translation>لا توجد سيارة كهذه بين 1,161 سيارة كهربائية. اتركوا المنصة شاغرة: تُدخل أي سيارة أخرى لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Put examples onto every empty stand</source>
        <translation>وضع أمثلة على كل منصة شاغرة</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Close the call</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Identify: show which board it is</source>
        <translation>تعريف: إظهار هوية الشاشة</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>إنهاء التنظيف</translation>
    </message>
    <message>
        <source>Be cleaned for {0} minutes</source>
        <translation>التنظيف لمدة ⁨{0}⁩ د</translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>This board</source>
        <translation>هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>%1, add</source>
        <translation>⁨%1⁩، إضافة</translation>
    </message>
</context>
<context>
    <name>FieldNumber</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>رقم من ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FieldTime</name>
    <message>
        <source>A time of day, such as 09:30</source>
        <translation>وقت من اليوم، مثل 09:30</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1, take away</source>
        <translation>⁨%1⁩، إزالة</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Board</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>آخر إبلاغ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Had run for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Frames, half / 99 %</source>
        <translation>الإطارات، ⁦50%⁩ / ⁦99%⁩</translation>
    </message>
    <message>
        <source>Memory, all / its own</source>
        <translation>الذاكرة، الكلية / الخاصة</translation>
    </message>
    <message>
        <source>Unreadable pictures</source>
        <translation>صور غير مقروءة</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>نجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>{0} with trouble</source>
        <translation>بها خلل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>⁨{0}⁩ ث</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>⁨{0}⁩ د</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>⁨{0}⁩ س ⁨{1}⁩ د</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation>⁨{0}⁩ ي ⁨{1}⁩ س</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>⁨{0}⁩ س</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>⁨{0}⁩ ي</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>قبل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Last picture, {0} old</source>
        <translation>آخر صورة، قبل ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>⁦{0} MB⁩</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>⁦{0} ms⁩</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>منذ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>في السكون</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>قيد التنظيف</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>لم تظهر قط</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>في الراحة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأة</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>لا إشارة بعد</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>لم تُحدَّد شاشة</translation>
    </message>
    <message>
        <source>{0} boards</source>
        <translation>الشاشات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>⁨{0}⁩ و⁨{1}⁩ غيرها</translation>
    </message>
    <message>
        <source>Restart the board at {0}?</source>
        <translation>إعادة تشغيل الشاشة عند ⁨{0}⁩؟</translation>
    </message>
    <message>
        <source>Restart {0} boards?</source>
        <translation>إعادة تشغيل الشاشات (⁨{0}⁩)؟</translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation>⁨{0}⁩ رفضت: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0}: asked&#xa0;…</source>
        <translation>⁨{0}⁩: بانتظار الرد…</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>⁨{0}⁩: تم</translation>
    </message>
    <message>
        <source>{0}: did not answer</source>
        <translation>⁨{0}⁩: لم تستجب</translation>
    </message>
    <message>
        <source>{0}: not asked, the desk did not answer</source>
        <translation>⁨{0}⁩: لم يُرسل الأمر، المكتب لم يستجب</translation>
    </message>
    <message>
        <source>Volume {0}</source>
        <translation>مستوى الصوت ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Brightness {0}</source>
        <translation>السطوع ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>إنهاء التنظيف</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Runs version {0}; most others run {1}.</source>
        <translation>تعمل بالإصدار ⁨{0}⁩؛ ومعظم الشاشات الأخرى بالإصدار ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>Failed the self-test: {0}</source>
        <translation>لم تجتز الاختبار الذاتي: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Frames stand up to {0} ms.</source>
        <translation>تتوقف الإطارات حتى ⁦{0} ms⁩.</translation>
    </message>
    <message>
        <source>Its clock is wrong by {0}.</source>
        <translation>ساعتها غير صحيحة بفارق ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>No touch felt for {0}.</source>
        <translation>لم تُسجَّل لمسة منذ ⁨{0}⁩.</translation>
    </message>
    <message>
        <source>Turned down to {0} of its light.</source>
        <translation>خُفض سطوعها إلى ⁨{0}⁩.</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Nothing can be asked while the desk is away.</source>
        <translation>لا يمكن إرسال أوامر أثناء غياب المكتب.</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Cleaning, in minutes</source>
        <translation>التنظيف، بالدقائق</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Clean for 2 minutes</source>
        <translation>التنظيف لمدة دقيقتين</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Clean for 5 minutes</source>
        <translation>التنظيف لمدة 5 دقائق</translation>
    </message>
    <message>
        <source>End</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>إنهاء التنظيف</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Clean for 10 minutes</source>
        <translation>التنظيف لمدة 10 دقائق</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>various</source>
        <translation>متفاوت</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>بلا صوت</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>The self-test runs</source>
        <translation>الاختبار الذاتي جارٍ</translation>
    </message>
    <message>
        <source>Test all boards</source>
        <translation>اختبار كل الشاشات</translation>
    </message>
</context>
<context>
    <name>FleetAsk</name>
    <message>
        <source>Nobody can call from there until the screen is back, which takes some seconds. A board with an open call refuses.</source>
        <translation>لا يمكن لأحد الطلب من هناك حتى تعود الشاشة، ويستغرق ذلك بضع ثوانٍ. الشاشة التي عليها طلب مفتوح ترفض ذلك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>إعادة تشغيل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FleetBody</name>
    <message>
        <source>Boards</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>FleetCard</name>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>تحديد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FleetEmpty</name>
    <message>
        <source>No boards yet</source>
        <translation>لا شاشات بعد</translation>
    </message>
    <message>
        <source>No board is called so</source>
        <translation>لا توجد شاشة بهذا الاسم</translation>
    </message>
    <message>
        <source>No board has any trouble</source>
        <translation>لا خلل في أي شاشة</translation>
    </message>
    <message>
        <source>A board belongs to a stand: give a stand its board in the floor plan, and start the board beside the car. It appears here by itself.</source>
        <translation>تتبع كل شاشة منصة: خصّصوا للمنصة شاشتها في مخطط الصالة، ثم شغّلوا الشاشة بجانب السيارة. ستظهر هنا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Esc in the search lists all boards again.</source>
        <translation>Esc في البحث يعرض كل الشاشات مجددًا.</translation>
    </message>
    <message>
        <source>F lists all boards again.</source>
        <translation>F يعرض كل الشاشات مجددًا.</translation>
    </message>
</context>
<context>
    <name>FleetGlimpse</name>
    <message>
        <source>Picture, %1</source>
        <translation>صورة، ⁨%1⁩</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا صورة بعد</translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Mark all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Stand, car</source>
        <translation>المنصة، السيارة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>الإطارات</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>آخر لمسة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>الاختبار الذاتي</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر أمر</translation>
    </message>
</context>
<context>
    <name>FleetHeadCell</name>
    <message>
        <source>%1, sorted falling</source>
        <translation>⁨%1⁩، ترتيب تنازلي</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>⁨%1⁩، مرتّب</translation>
    </message>
</context>
<context>
    <name>FleetLine</name>
    <message>
        <source>Mark %1</source>
        <translation>تحديد ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>FleetLook</name>
    <message>
        <source>New picture</source>
        <translation>صورة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FleetTools</name>
    <message>
        <source>Find a board</source>
        <translation>البحث عن شاشة</translation>
    </message>
    <message>
        <source>Stand, car, board ...</source>
        <translation>منصة، سيارة، شاشة...</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>المدرجة</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>الكل ⁨%1⁩</translation>
    </message>
    <message>
        <source>With trouble %1</source>
        <translation>بها خلل ⁨%1⁩</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الصالة</translation>
    </message>
    <message>
        <source>Connecting to the showroom</source>
        <translation>جارٍ الاتصال بصالة العرض</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>لا مخطط للصالة بعد</translation>
    </message>
    <message>
        <source>The desk sends the plan as soon as it can be heard. Calls are in the queue all the same.</source>
        <translation>يرسل المكتب المخطط فور عودة إشارته. الطلبات تبقى في قائمة الانتظار على أي حال.</translation>
    </message>
</context>
<context>
    <name>FloorStep</name>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>How many cars stand here?</source>
        <translation>كم سيارة تقف هنا؟</translation>
    </message>
    <message>
        <source>Halls, or parts of the floor with a name</source>
        <translation>القاعات، أو أجزاء الصالة المسمّاة</translation>
    </message>
    <message>
        <source>By keyboard: Tab to a stand; the arrow keys move it by half a metre.</source>
        <translation>بلوحة المفاتيح: Tab للانتقال إلى منصة، وتحركها مفاتيح الأسهم نصف متر.</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>إعادة التوزيع</translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>Floors</source>
        <translation>الطوابق</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>⁨%1⁩، المفتوحة: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>FoundEntry</name>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FrameMeter</name>
    <message>
        <source>%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped</source>
        <translation>⁦%1⁩ إطارًا   ⁦p50 %2 ms⁩   ⁦p99 %3 ms⁩   ⁦%4⁩ مفقودًا</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>السيارة</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>نوع الطلب</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Any stand</source>
        <translation>كل المنصات</translation>
    </message>
    <message>
        <source>Any car</source>
        <translation>كل السيارات</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>كل المستشارين</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Any wish</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <comment>name of a file</comment>
        <translation>الطلبات {0}</translation>
    </message>
    <message>
        <source>The desk stopped answering: nothing was kept</source>
        <translation>توقف المكتب عن الاستجابة: لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>تتعذّر كتابة الملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Writing calls to a file: {0}</source>
        <translation>جارٍ كتابة الطلبات في ملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} calls kept in {1}</source>
        <translation>الطلبات المحفوظة: ⁨{0}⁩، في ⁨{1}⁩</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>يوم، مثل ⁦2026-11-22⁩</translation>
    </message>
    <message>
        <source>{0} calls or more</source>
        <translation>الطلبات: ⁨{0}⁩ أو أكثر</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>طلب واحد</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>الطلبات {0}</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>المكتب لا يجيب عن هذا: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to know its history.</source>
        <translation>لم يستجب المكتب. ربما إصداره قديم ولا يدعم السجل.</translation>
    </message>
    <message>
        <source>Remark sent</source>
        <translation>أُرسل التعليق</translation>
    </message>
    <message>
        <source>The beginning is left out: it is too long</source>
        <translation>لا تظهر البداية: النص طويل جدًا</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>حُفظ التعليق</translation>
    </message>
    <message>
        <source>The desk has not said that it kept the remark</source>
        <translation>لم يؤكد المكتب حفظ التعليق</translation>
    </message>
    <message>
        <source>The desk does not tell more than this</source>
        <translation>لا يذكر المكتب أكثر من ذلك</translation>
    </message>
</context>
<context>
    <name>HistoryFace</name>
    <message>
        <source>until accepted</source>
        <translation>حتى القبول</translation>
    </message>
    <message>
        <source>until there</source>
        <translation>حتى الوصول</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>من ⁦2026-11-01⁩</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>إلى ⁦2026-11-30⁩</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Stand and car</source>
        <translation>المنصة والسيارة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>زمن القبول</translation>
    </message>
    <message>
        <source>There in</source>
        <translation>زمن الوصول</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search everything</source>
        <translation>البحث في الكل</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Search in stands, cars, advisors, languages and notes</source>
        <translation>البحث في المنصات والسيارات والمستشارين واللغات والملاحظات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>Asking the desk …</source>
        <translation>جارٍ سؤال المكتب…</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>لا طلب مطابق</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>تتعذّر قراءة السجل</translation>
    </message>
    <message>
        <source>Try fewer words, another time, or search everything.</source>
        <translation>جرّبوا كلمات أقل أو فترة أخرى، أو ابحثوا في الكل.</translation>
    </message>
    <message>
        <source>Every call that a shopper places will be found here, for as long as the desk keeps it.</source>
        <translation>كل طلب من العملاء يظهر هنا ما دام المكتب يحتفظ به.</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>البحث في الكل</translation>
    </message>
</context>
<context>
    <name>HistoryStory</name>
    <message>
        <source>The call that is looked at</source>
        <translation>الطلب المعروض</translation>
    </message>
    <message>
        <source>Choose a call to read its story</source>
        <translation>اختاروا طلبًا لقراءة مجرياته</translation>
    </message>
    <message>
        <source>Add a remark, and press Enter</source>
        <translation>اكتبوا تعليقًا ثم اضغطوا Enter</translation>
    </message>
    <message>
        <source>No remark can be kept at this moment</source>
        <translation>يتعذّر حفظ التعليقات حاليًا</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Calls that were found</source>
        <translation>الطلبات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The call</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Send the first on the list</source>
        <translation>إرسال الأول في القائمة</translation>
    </message>
    <message>
        <source>Send the one with this number</source>
        <translation>إرسال صاحب هذا الرقم</translation>
    </message>
    <message>
        <source>The advisor, or one it is offered to, said yes</source>
        <translation>وافق المستشار، أو من عُرض عليه الطلب</translation>
    </message>
    <message>
        <source>The advisor can&apos;t go</source>
        <translation>تعذّر ذهاب المستشار</translation>
    </message>
    <message>
        <source>The advisor has arrived</source>
        <translation>وصل المستشار</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Write a note about the call</source>
        <translation>كتابة ملاحظة عن الطلب</translation>
    </message>
    <message>
        <source>Undo a dispatch, for ten seconds</source>
        <translation>التراجع عن إرسال، خلال عشر ثوانٍ</translation>
    </message>
    <message>
        <source>Join: the same customer has walked on</source>
        <translation>دمج: العميل نفسه وقد انتقل</translation>
    </message>
    <message>
        <source>Keep apart: it is another customer</source>
        <translation>عدم الدمج: عميل آخر</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>The call before or after</source>
        <translation>الطلب السابق أو التالي</translation>
    </message>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>البحث عن منصة أو سيارة أو طلب أو مستشار</translation>
    </message>
    <message>
        <source>Only calls that want a decision, or all</source>
        <translation>الطلبات التي تنتظر قرارًا فقط، أو الكل</translation>
    </message>
    <message>
        <source>The next floor</source>
        <translation>الطابق التالي</translation>
    </message>
    <message>
        <source>From stand to stand on the plan; Enter opens</source>
        <translation>من منصة إلى أخرى على المخطط؛ Enter للفتح</translation>
    </message>
    <message>
        <source>Nearer, further, the whole floor</source>
        <translation>تقريب، تبعيد، الطابق كله</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>ما عدا ذلك</translation>
    </message>
    <message>
        <source>Calls, advisors, boards, history, report, plan, settings</source>
        <translation>الطلبات، المستشارون، الشاشات، السجل، التقرير، المخطط، الإعدادات</translation>
    </message>
    <message>
        <source>This board: show itself, be cleaned</source>
        <translation>هذه الشاشة: تعريف، تنظيف</translation>
    </message>
    <message>
        <source>All boards, and the self-test</source>
        <translation>كل الشاشات والاختبار الذاتي</translation>
    </message>
    <message>
        <source>Wall board on a second screen</source>
        <translation>لوحة الحائط على شاشة ثانية</translation>
    </message>
    <message>
        <source>This console: look, language, sound</source>
        <translation>وحدة التحكم هذه: المظهر، اللغة، الصوت</translation>
    </message>
    <message>
        <source>The whole screen, or a window</source>
        <translation>ملء الشاشة أو نافذة</translation>
    </message>
    <message>
        <source>No sound for five minutes, or sound again</source>
        <translation>كتم الصوت خمس دقائق، أو تشغيله</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Drawing the floor plan</source>
        <translation>رسم مخطط الصالة</translation>
    </message>
    <message>
        <source>A new stand</source>
        <translation>منصة جديدة</translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation>منطقة جديدة</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>إزالة المحدد</translation>
    </message>
    <message>
        <source>Undo, redo, save</source>
        <translation>تراجع، إعادة، حفظ</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Waits too long: the bell is louder</source>
        <translation>انتظار طويل: الجرس أعلى صوتًا</translation>
    </message>
    <message>
        <source>Nobody is free to offer it to</source>
        <translation>لا أحد متاح لعرضه عليه</translation>
    </message>
    <message>
        <source>Offered to all free advisors: {0}</source>
        <translation>معروض على كل المتاحين: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>the manager, {0}</source>
        <translation>المدير، ⁨{0}⁩</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Now for {0}</source>
        <translation>الآن لدى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Told by message at {0}: {1}</source>
        <translation>أُبلغ برسالة عند ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>No message reached {0}: please call</source>
        <translation>لم تصل رسالة إلى ⁨{0}⁩: يُرجى الاتصال هاتفيًا</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>Close without saving?</source>
        <translation>هل تريد الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed here is not in the showroom file yet: %1.</source>
        <translation>ما غيّرته هنا ليس في ملف صالة العرض بعد: %1.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Throw it away and close</source>
        <translation>تجاهل التغييرات والإغلاق</translation>
    </message>
</context>
<context>
    <name>LevelSlider</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>⁨%1⁩، ⁦%2%⁩</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole floor in small</source>
        <translation>الطابق كله مصغّرًا</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Name of the showroom</source>
        <translation>اسم صالة العرض</translation>
    </message>
    <message>
        <source>Such as Wangjing Showroom</source>
        <translation>مثل Wangjing Showroom</translation>
    </message>
    <message>
        <source>Short name, in links and addresses</source>
        <translation>اسم قصير، للروابط والعناوين</translation>
    </message>
    <message>
        <source>Made of the name. It is the one thing that never changes later.</source>
        <translation>يُشتق من الاسم. هو الشيء الوحيد الذي لا يتغيّر لاحقًا.</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>لغات الشاشات</translation>
    </message>
    <message>
        <source>Shoppers change it with one touch. The one taken first is shown first.</source>
        <translation>يغيّرها العملاء بلمسة واحدة. وتُعرض أولًا اللغة المختارة أولًا.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>As this PC&apos;s clock</source>
        <translation>كساعة هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note about {0}</source>
        <translation>ملاحظة عن ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>%1, Enter keeps it</source>
        <translation>⁨%1⁩، Enter للحفظ</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Which board?</source>
        <translation>أي شاشة؟</translation>
    </message>
    <message>
        <source>Choose a stand with a board on the plan, or a call, first.</source>
        <translation>اختاروا أولًا منصة لها شاشة على المخطط، أو طلبًا.</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>لم يُنفَّذ شيء</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>سبقكم شخص آخر</translation>
    </message>
    <message>
        <source>The desk said no</source>
        <translation>رفض المكتب</translation>
    </message>
    <message>
        <source>No answer from the desk</source>
        <translation>لا رد من المكتب</translation>
    </message>
    <message>
        <source>The shopper has walked on</source>
        <translation>انتقل العميل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The board said no</source>
        <translation>رفضت الشاشة</translation>
    </message>
    <message>
        <source>No answer from the board</source>
        <translation>لا رد من الشاشة</translation>
    </message>
    <message>
        <source>{0}: nothing is known to have changed. Please try again.</source>
        <translation>⁨{0}⁩: لا يُعرف أن شيئًا تغيّر. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>رُفض الأمر.</translation>
    </message>
    <message>
        <source>Tell {0}: the shopper is at {1} now (was {2})</source>
        <translation>أبلغوا ⁨{0}⁩: العميل الآن عند ⁨{1}⁩ (كان عند ⁨{2}⁩)</translation>
    </message>
    <message>
        <source>The board at {0} did not say what it did. Please look whether it is on.</source>
        <translation>لم تُبلغ الشاشة عند ⁨{0}⁩ بما فعلته. يُرجى التأكد من أنها تعمل.</translation>
    </message>
    <message>
        <source>The board at {0} was not asked. Please try again.</source>
        <translation>لم يُرسل الأمر إلى الشاشة عند ⁨{0}⁩. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch until {1}.</source>
        <translation>الشاشة عند ⁨{0}⁩ لا تستجيب للمس حتى ⁨{1}⁩.</translation>
    </message>
    <message>
        <source>The board at {0} shows itself.</source>
        <translation>الشاشة عند ⁨{0}⁩ تُظهر هويتها.</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch while it is cleaned.</source>
        <translation>الشاشة عند ⁨{0}⁩ لا تستجيب للمس أثناء تنظيفها.</translation>
    </message>
    <message>
        <source>The board at {0} takes touches again.</source>
        <translation>الشاشة عند ⁨{0}⁩ تستجيب للمس مجددًا.</translation>
    </message>
    <message>
        <source>The board at {0} has read everything again.</source>
        <translation>الشاشة عند ⁨{0}⁩ أعادت تحميل كل شيء.</translation>
    </message>
    <message>
        <source>The board at {0} restarts.</source>
        <translation>الشاشة عند ⁨{0}⁩ يُعاد تشغيلها.</translation>
    </message>
    <message>
        <source>The board at {0} has sent its picture.</source>
        <translation>الشاشة عند ⁨{0}⁩ أرسلت صورتها.</translation>
    </message>
    <message>
        <source>The board at {0} is as loud as was wanted.</source>
        <translation>صوت الشاشة عند ⁨{0}⁩ بالمستوى المطلوب.</translation>
    </message>
    <message>
        <source>The board at {0} is as bright as was wanted.</source>
        <translation>سطوع الشاشة عند ⁨{0}⁩ بالمستوى المطلوب.</translation>
    </message>
    <message>
        <source>The board at {0} has done it.</source>
        <translation>الشاشة عند ⁨{0}⁩ نفّذت الأمر.</translation>
    </message>
    <message>
        <source>{0} is closed already: {1}</source>
        <translation>طلب ⁨{0}⁩ مغلق مسبقًا: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} has changed: nobody is asked now</source>
        <translation>تغيّر طلب ⁨{0}⁩: لم يعد أحد مستدعى</translation>
    </message>
    <message>
        <source>{0} was already sent to {1} by {2}</source>
        <translation>⁨{0}⁩: أُرسل ⁨{1}⁩ مسبقًا بواسطة ⁨{2}⁩</translation>
    </message>
    <message>
        <source>{0} was already sent to {1}. Now: {2}</source>
        <translation>⁨{0}⁩: أُرسل ⁨{1}⁩ مسبقًا. الآن: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Asking the advisor</source>
        <translation>استدعاء المستشار</translation>
    </message>
    <message>
        <source>Accepting for the advisor</source>
        <translation>القبول نيابة عن المستشار</translation>
    </message>
    <message>
        <source>Taking the advisor off the call</source>
        <translation>سحب المستشار من الطلب</translation>
    </message>
    <message>
        <source>Marking the arrival</source>
        <translation>تسجيل الوصول</translation>
    </message>
    <message>
        <source>Closing the call</source>
        <translation>إغلاق الطلب</translation>
    </message>
    <message>
        <source>Joining the two calls</source>
        <translation>دمج الطلبين</translation>
    </message>
    <message>
        <source>Keeping the two calls apart</source>
        <translation>إبقاء الطلبين منفصلين</translation>
    </message>
    <message>
        <source>Saying what the advisor does</source>
        <translation>تغيير حالة المستشار</translation>
    </message>
    <message>
        <source>Starting the self-test</source>
        <translation>بدء الاختبار الذاتي</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحققوا مجددًا</translation>
    </message>
    <message>
        <source>The list changed as you pressed, so nothing was done.</source>
        <translation>تغيّرت القائمة لحظة الضغط، فلم يُنفَّذ شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>لم يُرسل شيء</translation>
    </message>
    <message>
        <source>The desk cannot be reached at this moment.</source>
        <translation>يتعذّر الوصول إلى المكتب حاليًا.</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>إعدادات وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>They could not be read and were put aside; these are fresh.</source>
        <translation>تعذّرت قراءتها فوُضعت جانبًا؛ هذه إعدادات جديدة.</translation>
    </message>
    <message>
        <source>A floor has no picture</source>
        <translation>طابق بلا صورة</translation>
    </message>
</context>
<context>
    <name>NoticeStack</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>تمت الخدمة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>لم يكن أحد هناك</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فائت</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>جاء إلى الاستقبال</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Cancelled by the shopper</source>
        <translation>ألغاه العميل</translation>
    </message>
    <message>
        <source>Too old when it reached the desk</source>
        <translation>قديم جدًا حين بلغ المكتب</translation>
    </message>
    <message>
        <source>The same customer, who walked on</source>
        <translation>العميل نفسه وقد انتقل</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>As the desktop ({0})</source>
        <translation>كسطح المكتب (⁨{0}⁩)</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>المستشارون</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>مخطط الصالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asking the desk to send the advisor …</source>
        <translation>جارٍ سؤال المكتب إرسال المستشار…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor goes …</source>
        <translation>جارٍ إبلاغ المكتب أن المستشار ذاهب…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor cannot go …</source>
        <translation>جارٍ إبلاغ المكتب بتعذّر ذهاب المستشار…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor is there …</source>
        <translation>جارٍ إبلاغ المكتب بوصول المستشار…</translation>
    </message>
    <message>
        <source>Closing the call …</source>
        <translation>جارٍ إغلاق الطلب…</translation>
    </message>
    <message>
        <source>Telling the desk that they are one customer …</source>
        <translation>جارٍ إبلاغ المكتب أنهما عميل واحد…</translation>
    </message>
    <message>
        <source>Telling the desk that they are two customers …</source>
        <translation>جارٍ إبلاغ المكتب أنهما عميلان…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no board</source>
        <translation>بلا شاشة</translation>
    </message>
    <message>
        <source>%1 and more: %2</source>
        <translation>⁨%1⁩ وغيرها: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <translation>تقف هنا: ⁨%1⁩</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>الطلبات: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PlanAsk</name>
    <message>
        <source>Throw away what was drawn?</source>
        <translation>تجاهل ما رُسم؟</translation>
    </message>
    <message>
        <source>The plan is then as in the showroom file.</source>
        <translation>يعود المخطط كما في ملف صالة العرض.</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>متابعة الرسم</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Never changes once it is saved</source>
        <translation>لا يتغيّر بعد حفظه</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>الدوران</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>السيارة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>العمق</translation>
    </message>
    <message>
        <source>Picture under it</source>
        <translation>الصورة الخلفية</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; drop a file onto the plan to add it</source>
        <translation>PNG أو JPEG أو SVG؛ أفلتوا ملفًا على المخطط لإضافته</translation>
    </message>
    <message>
        <source>Picture from the left</source>
        <translation>الصورة من اليسار</translation>
    </message>
    <message>
        <source>Picture from the top</source>
        <translation>الصورة من الأعلى</translation>
    </message>
    <message>
        <source>Picture&apos;s width</source>
        <translation>عرض الصورة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>المنصة ⁨%1⁩</translation>
    </message>
    <message>
        <source>no car</source>
        <translation>بلا سيارة</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>بلا شاشة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>يوجد خطأ</translation>
    </message>
    <message>
        <source>%1 by %2 m</source>
        <translation>⁨%1⁩ في ⁨%2⁩ م</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>There is no floor yet: add one</source>
        <translation>لا طابق بعد: أضيفوا طابقًا</translation>
    </message>
    <message>
        <source>Needs a name of up to 200 letters</source>
        <translation>يلزم اسم لا يتجاوز 200 حرف</translation>
    </message>
    <message>
        <source>An identifier has only small letters, digits and hyphens</source>
        <translation>يتكون المعرّف من أحرف لاتينية صغيرة وأرقام وشرطات فقط</translation>
    </message>
    <message>
        <source>Choose a stand first, or drag it onto one</source>
        <translation>اختاروا منصة أولًا، أو اسحبوا إليها</translation>
    </message>
    <message>
        <source>Another one is called %1 already</source>
        <translation>الاسم ⁨%1⁩ مستخدم مسبقًا</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a new one</comment>
        <translation>طابق</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a new one</comment>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Must be from 1 to 500 m</source>
        <translation>يجب أن يكون من 1 إلى 500 م</translation>
    </message>
    <message>
        <source>Lies outside its floor: move it in</source>
        <translation>يقع خارج طابقه: انقلوه إلى داخله</translation>
    </message>
    <message>
        <source>Lies in no zone: draw one on this floor</source>
        <translation>لا يقع في أي منطقة: ارسموا منطقة على هذا الطابق</translation>
    </message>
    <message>
        <source>Board %1 is at another stand too: take it away there</source>
        <translation>الشاشة ⁨%1⁩ عند منصة أخرى أيضًا: أزيلوها من هناك</translation>
    </message>
    <message>
        <source>A board is called by small letters, digits and hyphens, such as b07</source>
        <translation>يتكون اسم الشاشة من أحرف لاتينية صغيرة وأرقام وشرطات، مثل b07</translation>
    </message>
    <message>
        <source>There is no car sheet %1</source>
        <translation>لا توجد بطاقة سيارة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Stands outside its zone, %1</source>
        <translation>تقع خارج منطقتها، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Its car would touch that of %1</source>
        <translation>سيارتها تلامس سيارة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another stand is called %1 too</source>
        <translation>منصة أخرى تحمل الاسم ⁨%1⁩ أيضًا</translation>
    </message>
    <message>
        <source>Only PNG, JPEG and SVG files can lie under a floor</source>
        <translation>يمكن وضع ملفات PNG وJPEG وSVG فقط تحت الطابق</translation>
    </message>
    <message>
        <source>This console has no folder for pictures</source>
        <translation>لا مجلد للصور في وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>تعذّر نسخ الصورة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Drag from one corner of the zone to the other</source>
        <translation>اسحبوا من أحد أركان المنطقة إلى الركن المقابل</translation>
    </message>
    <message>
        <source>Press where a stand is to be; Esc when done</source>
        <translation>اضغطوا حيث تريدون منصة؛ Esc عند الانتهاء</translation>
    </message>
    <message>
        <source>Press where the reception is</source>
        <translation>اضغطوا حيث يقع الاستقبال</translation>
    </message>
    <message>
        <source>Press two points whose distance you know</source>
        <translation>اضغطوا على نقطتين تعرفون المسافة بينهما</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>المحدد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cannot be saved yet: things to put right: %1</source>
        <translation>لا يمكن الحفظ بعد: أمور تحتاج إلى تصحيح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Not saved yet: changes: %1</source>
        <translation>لم يُحفظ بعد: التغييرات: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The desk is not heard. Go on drawing; save when it is back.</source>
        <translation>لا إشارة من المكتب. تابعوا الرسم واحفظوا عند عودته.</translation>
    </message>
    <message>
        <source>As in the showroom file</source>
        <translation>كما في ملف صالة العرض</translation>
    </message>
    <message>
        <source>Reading the showroom file</source>
        <translation>جارٍ قراءة ملف صالة العرض</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>Saved: boards and consoles show it now</source>
        <translation>حُفظ: تعرضه الشاشات ووحدات التحكم الآن</translation>
    </message>
    <message>
        <source>The desk did not answer. Save again.</source>
        <translation>لم يستجب المكتب. احفظوا مجددًا.</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>لم يستجب المكتب.</translation>
    </message>
</context>
<context>
    <name>PlanFace</name>
    <message>
        <source>The plan cannot be read</source>
        <translation>تتعذّر قراءة المخطط</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>جارٍ قراءة المخطط</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>PlanFlaws</name>
    <message>
        <source>To put right, or to look at</source>
        <translation>للتصحيح أو المراجعة</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>New</source>
        <comment>legend: has just called</comment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Too long</source>
        <comment>legend: the bell is louder</comment>
        <translation>انتظار طويل</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <comment>legend</comment>
        <translation>معروض على الجميع</translation>
    </message>
    <message>
        <source>For the manager</source>
        <comment>legend</comment>
        <translation>لدى المدير</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>legend</comment>
        <translation>مستدعى</translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>legend</comment>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <comment>legend</comment>
        <translation>مع العميل</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>legend: an advisor</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>legend: an advisor</comment>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>legend: an advisor</comment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>تبعيد</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>الطابق كله</translation>
    </message>
</context>
<context>
    <name>PlanLining</name>
    <message>
        <source>Line up: %1</source>
        <translation>محاذاة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>محاذاة</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>line up on the left edges</comment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>line up one above the other</comment>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>line up on the right edges</comment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>line up on the upper edges</comment>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>line up side by side</comment>
        <translation>منتصف</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>line up on the lower edges</comment>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>At equal distances</source>
        <translation>بمسافات متساوية</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>أفقيًا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>عموديًا</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>⁨%1⁩ × ⁨%2⁩ م</translation>
    </message>
</context>
<context>
    <name>PlanNumbers</name>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>the keys</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation>إزالة هذا الطابق</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Draw zones, drop stands, put boards and cars on them. It counts once it is saved.</source>
        <translation>ارسموا المناطق وضعوا المنصات، ثم الشاشات والسيارات عليها. يسري ذلك بعد الحفظ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>the keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>the keys</comment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>PlanScale</name>
    <message>
        <source>These two points are apart</source>
        <translation>المسافة بين هاتين النقطتين</translation>
    </message>
    <message>
        <source>As drawn: %1 m</source>
        <translation>كما رُسم: ⁨%1⁩ م</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>م</translation>
    </message>
    <message>
        <source>What is measured anew</source>
        <translation>ما يُعاد قياسه</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>الطابق كله</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>الصورة فقط</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation>تعيين المقياس</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plan of the floor, %1</source>
        <translation>مخطط الطابق، ⁨%1⁩</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>%1, to put right: %2</source>
        <translation>⁨%1⁩، للتصحيح: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>إضافة طابق</translation>
    </message>
    <message>
        <source>Lay mine on top of theirs</source>
        <translation>تطبيق تغييراتي فوق تغييراتهم</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The plan: arrows move, Enter leads to the numbers</source>
        <translation>المخطط: الأسهم للتحريك، Enter للانتقال إلى الأرقام</translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Drop a picture of the floor here, or press N for the first stand and Z for a zone.</source>
        <translation>أفلتوا صورة للطابق هنا، أو اضغطوا N لأول منصة وZ لمنطقة.</translation>
    </message>
</context>
<context>
    <name>PlanThing</name>
    <message>
        <source>%1, stands nowhere</source>
        <translation>⁨%1⁩، بلا موضع</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>⁨%1⁩، عند ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>PlanThings</name>
    <message>
        <source>on no stand: %1</source>
        <translation>بلا منصة: %1</translation>
    </message>
    <message>
        <source>Find a board or a car</source>
        <translation>البحث عن شاشة أو سيارة</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>A board comes here by itself as soon as it is switched on.</source>
        <translation>تظهر الشاشة هنا من تلقاء نفسها فور تشغيلها.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>السيارات</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Stand</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>منطقة</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>تعيين المقياس</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Any language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Any floor</source>
        <translation>كل الطوابق</translation>
    </message>
    <message>
        <source>Not shown by the filter: {0}</source>
        <translation>لا يعرضها المرشّح: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>ليس على المخطط</translation>
    </message>
    <message>
        <source>Perhaps the customer of {0}</source>
        <translation>ربما عميل ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>To decide</source>
        <translation>بانتظار قرار</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>%1. Show all</source>
        <translation>⁨%1⁩. عرض الكل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>الطلب التالي</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>لا طلبات معروفة</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation>لا أحد من هذا النوع ينتظر</translation>
    </message>
    <message>
        <source>Calls appear here as soon as the desk is heard again.</source>
        <translation>تظهر الطلبات هنا فور عودة إشارة المكتب.</translation>
    </message>
    <message>
        <source>A call rings, pulses on the plan and appears here. Enter then sends who is first on the list.

To try it, press CALL on a board.</source>
        <translation>يرن الطلب وينبض على المخطط ويظهر هنا. عندها يُرسل Enter الأول في القائمة.

للتجربة، اضغطوا زر الطلب على إحدى الشاشات.</translation>
    </message>
    <message>
        <source>Looked after</source>
        <comment>the calls somebody goes to or stands at</comment>
        <translation>قيد الخدمة</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Open a board on this PC too, the one at stand %1</source>
        <translation>فتح شاشة المنصة ⁨%1⁩ على هذا الحاسوب أيضًا</translation>
    </message>
    <message>
        <source>So that a first call can be made at once.</source>
        <translation>ليمكن إجراء أول طلب على الفور.</translation>
    </message>
    <message>
        <source>Open a board on this PC</source>
        <translation>فتح شاشة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the board once more</source>
        <translation>فتح الشاشة مرة أخرى</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>إغلاق المساعد</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>speaks {0}</source>
        <translation>يتحدث ⁨{0}⁩</translation>
    </message>
    <message>
        <source>knows {0}</source>
        <translation>يعرف ⁨{0}⁩</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>التالي في الدور</translation>
    </message>
    <message>
        <source>better for {0}</source>
        <translation>أنسب عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} m away, other floor</source>
        <translation>على بُعد ⁨{0}⁩ م، طابق آخر</translation>
    </message>
    <message>
        <source>{0} m away</source>
        <translation>على بُعد ⁨{0}⁩ م</translation>
    </message>
    <message>
        <source>asked for {0}</source>
        <translation>مستدعى إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>on the way to {0}</source>
        <translation>في الطريق إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>with the shopper at {0}</source>
        <translation>مع العميل عند ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>By hour of the day</source>
        <translation>بحسب ساعات اليوم</translation>
    </message>
    <message>
        <source>Calls placed in each hour, all days together, and how long they waited until an advisor had accepted. Hours with too few calls have no wait.</source>
        <translation>الطلبات في كل ساعة لجميع الأيام معًا، ومدة انتظارها حتى قبول مستشار. الساعات القليلة الطلبات بلا مدة انتظار.</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>بحسب اليوم</translation>
    </message>
    <message>
        <source>Calls placed on each day, and how long they waited until an advisor had accepted. A day without calls is empty.</source>
        <translation>الطلبات في كل يوم، ومدة انتظارها حتى قبول مستشار. اليوم الخالي من الطلبات يبقى فارغًا.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Accepted in, median</source>
        <translation>زمن القبول، القيمة الوسيطة</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 من 10 خلال</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>بحسب الشهر</translation>
    </message>
    <message>
        <source>Calls placed in each month, and how long they waited until an advisor had accepted. This time is too long to show every day of it.</source>
        <translation>الطلبات في كل شهر، ومدة انتظارها حتى قبول مستشار. الفترة أطول من أن يُعرض كل يوم منها.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} calls, {3}</source>
        <translation>{0}: {1} من {2} من الطلبات، {3}</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>كيف انتهت الطلبات</translation>
    </message>
    <message>
        <source>Calls that are over, by their outcome. Open calls are left out.</source>
        <translation>الطلبات المنتهية بحسب نتيجتها. لا تُحتسب الطلبات المفتوحة.</translation>
    </message>
    <message>
        <source>of all that ended</source>
        <translation>من كل ما انتهى</translation>
    </message>
    <message>
        <source>Busiest stands</source>
        <translation>أكثر المنصات طلبًا</translation>
    </message>
    <message>
        <source>Calls placed at each stand, and the wait until accepted there.</source>
        <translation>الطلبات عند كل منصة، ومدة الانتظار حتى القبول فيها.</translation>
    </message>
    <message>
        <source>Most wanted cars</source>
        <translation>أكثر السيارات طلبًا</translation>
    </message>
    <message>
        <source>Calls placed beside each car, wherever it stood at that time.</source>
        <translation>الطلبات عند كل سيارة، أينما كانت تقف حينها.</translation>
    </message>
    <message>
        <source>{0} · sent {1} times</source>
        <translation>{0} · مرات الإرسال: {1}</translation>
    </message>
    <message>
        <source>Turns of the advisors</source>
        <translation>أدوار المستشارين</translation>
    </message>
    <message>
        <source>How often each advisor was sent, and how long those shoppers had waited from the touch until he accepted: also before he was asked.</source>
        <translation>عدد مرات إرسال كل مستشار، ومدة انتظار أولئك العملاء من لمس الشاشة حتى قبوله، بما فيها ما قبل استدعائه.</translation>
    </message>
    <message>
        <source>Boards that were there</source>
        <translation>حضور الشاشات</translation>
    </message>
    <message>
        <source>The share of this time in which a board was heard, the worst first. Times in which it was switched off on purpose, or before it was first heard, do not count.</source>
        <translation>نسبة الوقت الذي وردت فيه إشارة الشاشة خلال هذه الفترة، الأسوأ أولًا. لا تُحتسب أوقات الإطفاء المتعمّد ولا ما قبل أول إشارة.</translation>
    </message>
    <message>
        <source>times lost</source>
        <translation>مرات الانقطاع</translation>
    </message>
    <message>
        <source>{0}: there {1} of the time, lost {2} times</source>
        <translation>{0}: حاضرة {1} من الوقت، مرات الانقطاع: {2}</translation>
    </message>
    <message>
        <source>{0} more: there {1} of the time or longer</source>
        <translation>شاشات أخرى: {0}، حاضرة {1} من الوقت أو أكثر</translation>
    </message>
    <message>
        <source>boards of which the journal does not say: {0}</source>
        <translation>شاشات لا ذكر لها في السجل: {0}</translation>
    </message>
    <message>
        <source>accepted in, median</source>
        <translation>زمن القبول، القيمة الوسيطة</translation>
    </message>
    <message>
        <source>{0} more, less busy than these</source>
        <translation>أخرى أقل طلبًا: {0}</translation>
    </message>
    <message>
        <source>{0} more, {1} together</source>
        <translation>أخرى: {0}، مجموعها {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليل جدًا</translation>
    </message>
    <message>
        <source>9 of 10: too few calls</source>
        <translation>9 من 10: الطلبات قليلة جدًا</translation>
    </message>
    <message>
        <source>9 of 10 within {0}</source>
        <translation>9 من 10 خلال {0}</translation>
    </message>
    <message>
        <source>{0}: {1} calls</source>
        <translation>{0}: عدد الطلبات {1}</translation>
    </message>
    <message>
        <source>accepted in {0} (median), {1} (p90)</source>
        <translation>زمن القبول {0} (القيمة الوسيطة)، {1} (p90)</translation>
    </message>
    <message>
        <source>there in {0} (median), {1} (p90)</source>
        <translation>زمن الوصول {0} (القيمة الوسيطة)، {1} (p90)</translation>
    </message>
    <message>
        <source>abandoned {0}</source>
        <translation>متروكة {0}</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>تتعذّر كتابة الملف: {0}</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>حُفظ باسم {0}</translation>
    </message>
    <message>
        <source>{0} report</source>
        <comment>name of a file</comment>
        <translation>تقرير {0}</translation>
    </message>
    <message>
        <source>Every call that a shopper placed in this time, also those that were cancelled. Pressing again counts once; self-tests do not count.</source>
        <translation>كل الطلبات من العملاء في هذه الفترة، بما فيها الملغاة. تكرار الضغط يُحتسب مرة واحدة؛ ولا تُحتسب الاختبارات الذاتية.</translation>
    </message>
    <message>
        <source>Until accepted, median</source>
        <translation>حتى القبول، القيمة الوسيطة</translation>
    </message>
    <message>
        <source>From the touch at the board until an advisor had accepted. Half of the calls waited less, half longer; “9 of 10 within” is the 90th percentile. Calls that nobody accepted are left out. Below {0} calls no median is said, below {1} no percentile.</source>
        <translation>من لمس الشاشة حتى قبول مستشار. نصف الطلبات انتظر أقل ونصفها أكثر؛ «9 من 10 خلال» هو المئين التسعون. لا تُحتسب الطلبات التي لم يقبلها أحد. دون {0} من الطلبات لا تُذكر قيمة وسيطة، ودون {1} لا يُذكر مئين.</translation>
    </message>
    <message>
        <source>Until there, median</source>
        <translation>حتى الوصول، القيمة الوسيطة</translation>
    </message>
    <message>
        <source>From the touch at the board until the advisor stood beside the shopper, as somebody said with “Arrived”. Calls at which nobody said so are left out.</source>
        <translation>من لمس الشاشة حتى وقوف المستشار بجانب العميل، كما سُجّل بزر «وصل». لا تُحتسب الطلبات التي لم يُسجَّل فيها ذلك.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
    <message>
        <source>The share of calls that ended because the shopper cancelled, because nobody was there any more, or because the call was too old when it reached the desk. Who came to reception is not counted as abandoned.</source>
        <translation>نسبة الطلبات التي انتهت لأن العميل ألغاها، أو لأن أحدًا لم يعد هناك، أو لأن الطلب كان قديمًا جدًا حين بلغ المكتب. من جاء إلى الاستقبال لا يُحتسب طلبه متروكًا.</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>{0} في اليوم</translation>
    </message>
    <message>
        <source>{0} advisors, mean {1}</source>
        <translation>المستشارون: {0}، المتوسط {1}</translation>
    </message>
    <message>
        <source>Turns of an advisor</source>
        <translation>أدوار المستشار الواحد</translation>
    </message>
    <message>
        <source>How often one advisor was sent: the fewest and the most. The closer they are, the fairer the turns. Only advisors who were sent at all are counted, and nobody&apos;s hours are: who was on duty half of the time is likely to have half of the turns.</source>
        <translation>عدد مرات إرسال المستشار الواحد: الأقل والأكثر. كلما تقاربا كانت الأدوار أعدل. يُحتسب فقط من أُرسل فعلًا، ولا تُحتسب ساعات أحد: من داوم نصف الوقت يُرجّح أن ينال نصف الأدوار.</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>صالة العرض</translation>
    </message>
    <message>
        <source>Made on {0} at {1} by {2}</source>
        <translation>أُعدّ في {0} الساعة {1} بواسطة {2}</translation>
    </message>
    <message>
        <source>somebody at reception</source>
        <translation>أحد موظفي الاستقبال</translation>
    </message>
    <message>
        <source>no such place, or no room</source>
        <translation>المكان غير موجود أو لا مساحة كافية</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>ما تحتسبه الأرقام</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>يوم، مثل ⁦2026-11-22⁩</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>اليوم الأخير يسبق اليوم الأول</translation>
    </message>
    <message>
        <source>few calls: read it with care</source>
        <translation>الطلبات قليلة: تُقرأ بحذر</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>المكتب لا يجيب عن هذا: {0}</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to make reports.</source>
        <translation>لم يستجب المكتب. ربما إصداره قديم ولا يدعم التقارير.</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Point at a figure, or reach it with Tab, to read what it counts.</source>
        <translation>أشيروا إلى رقم، أو انتقلوا إليه بمفتاح Tab، لقراءة ما يحتسبه.</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <comment>the keys</comment>
        <translation>Ctrl P</translation>
    </message>
</context>
<context>
    <name>ReportPeriod</name>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>من ⁦2026-11-01⁩</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>إلى ⁦2026-11-30⁩</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Reckoning up …</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Nobody called in this time</source>
        <translation>لا طلبات في هذه الفترة</translation>
    </message>
    <message>
        <source>The desk is not there</source>
        <translation>المكتب غائب</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>لا يوجد تقرير</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>اختاروا فترة أخرى أعلاه.</translation>
    </message>
    <message>
        <source>Reports are made by the desk. This one will be made as soon as it is back.</source>
        <translation>يُعدّ المكتب التقارير. سيُعدّ هذا التقرير فور عودته.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
    <message>
        <source>sent today: {0}</source>
        <translation>أُرسل اليوم: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The desk cannot be reached</source>
        <translation>يتعذّر الوصول إلى المكتب</translation>
    </message>
    <message>
        <source>Busy until the call is closed</source>
        <translation>مشغول حتى إغلاق الطلب</translation>
    </message>
    <message>
        <source>Busy until the call at {0} is closed</source>
        <translation>مشغول حتى إغلاق الطلب عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>خارج الدوام</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>حتى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation>مستدعى إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>On the way to {0}</source>
        <translation>في الطريق إلى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>With the shopper at {0}</source>
        <translation>مع العميل عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>في الصالة</translation>
    </message>
    <message>
        <source>No shift today</source>
        <translation>لا مناوبة اليوم</translation>
    </message>
    <message>
        <source>a fair share</source>
        <translation>حصة عادلة</translation>
    </message>
    <message>
        <source>{0} above a fair share</source>
        <translation>أعلى من الحصة العادلة بمقدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} below a fair share</source>
        <translation>أقل من الحصة العادلة بمقدار ⁨{0}⁩</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>منتصف الليل</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>day and time</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>السبت</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>الأحد</translation>
    </message>
    <message>
        <source>Saved. Added or changed: {0}</source>
        <translation>حُفظ. المضاف أو المعدّل: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The desk did not answer. Please try again.</source>
        <translation>لم يستجب المكتب. يُرجى إعادة المحاولة.</translation>
    </message>
    <message>
        <source>Reading the roster …</source>
        <translation>جارٍ قراءة قائمة المستشارين…</translation>
    </message>
    <message>
        <source>Nothing is changed before this is put right: {0}</source>
        <translation>لن يتغيّر شيء قبل تصحيح ما يلي: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>New: {0} · changed: {1} · as they are: {2} · not in the file, they stay: {3}</source>
        <translation>جديد: ⁨{0}⁩ · معدّل: ⁨{1}⁩ · كما هو: ⁨{2}⁩ · ليس في الملف ويبقى: ⁨{3}⁩</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>حُفظ باسم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} advisors</source>
        <comment>a file&apos;s name</comment>
        <translation>مستشارو {0}</translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation>⁨{0}⁩: جديد</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>⁨{0}⁩: تعديل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>models</source>
        <translation>الطرازات</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>المناوبات</translation>
    </message>
    <message>
        <source>begins the day as</source>
        <translation>الحالة عند بدء اليوم</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>الصورة الشخصية</translation>
    </message>
    <message>
        <source>The file is too large for a roster.</source>
        <translation>الملف أكبر من أن يكون قائمة مستشارين.</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>الملف ليس نصًا. يُرجى حفظه بصيغة CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>الجميع ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Nobody was sent yet today</source>
        <translation>لم يُرسل أحد اليوم بعد</translation>
    </message>
    <message>
        <source>Sent today: {0}. Shared fairly</source>
        <translation>الإرسال اليوم: ⁨{0}⁩. التوزيع عادل</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} more than a fair share</source>
        <translation>الإرسال اليوم: ⁨{0}⁩. نال ⁨{1}⁩ أكثر من الحصة العادلة بمقدار ⁨{2}⁩</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} less than a fair share</source>
        <translation>الإرسال اليوم: ⁨{0}⁩. نال ⁨{1}⁩ أقل من الحصة العادلة بمقدار ⁨{2}⁩</translation>
    </message>
</context>
<context>
    <name>RosterDone</name>
    <message>
        <source>Put this away</source>
        <translation>إخفاء هذا</translation>
    </message>
</context>
<context>
    <name>RosterEmpty</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>لا أحد في قائمة المستشارين بعد</translation>
    </message>
    <message>
        <source>The roster is not known yet</source>
        <translation>قائمة المستشارين غير معروفة بعد</translation>
    </message>
    <message>
        <source>It appears as soon as the desk answers.</source>
        <translation>تظهر فور استجابة المكتب.</translation>
    </message>
    <message>
        <source>Import a CSV file with a line for each person: name, languages, and if you like models and shifts. Or add them one by one in the settings.</source>
        <translation>استوردوا ملف CSV فيه سطر لكل شخص: الاسم واللغات، والطرازات والمناوبات إن شئتم. أو أضيفوهم واحدًا واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Whoever manages this showroom adds them in the settings.</source>
        <translation>يضيفهم مدير صالة العرض في الإعدادات.</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>استيراد من CSV</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>RosterExample</name>
    <message>
        <source>For example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>There may also be id, state (free, away or off) and portrait (a link).</source>
        <translation>يمكن إضافة id وstate (القيم free أو away أو off) وportrait (رابط).</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>استيراد المستشارين من CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>ملفات CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>استيراد المستشارين من CSV</translation>
    </message>
    <message>
        <source>One line for each person under a line of headings; only name and languages must be there. What a field leaves empty stays as it is, and so does whoever is not in the file.</source>
        <translation>سطر لكل شخص تحت سطر العناوين؛ لا يلزم سوى name وlanguages. الحقل الفارغ يُبقي القيمة كما هي، ويبقى كذلك من ليس في الملف.</translation>
    </message>
    <message>
        <source>The file&apos;s path</source>
        <translation>مسار الملف</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>مسار الملف، أو أفلتوه هنا</translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>a file</comment>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the desk …</source>
        <translation>جارٍ سؤال المكتب…</translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation>حفظ هذه التغييرات</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>RosterKeys</name>
    <message>
        <source>the advisor before or after</source>
        <translation>المستشار السابق أو التالي</translation>
    </message>
    <message>
        <source>free, away, off duty</source>
        <translation>متاح، غائب، خارج الدوام</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>the next of the three</source>
        <translation>الحالة التالية من الثلاث</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Advisor</source>
        <translation>المستشار</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>آخر موضع</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>إرسال اليوم</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>تغيير إلى</translation>
    </message>
    <message>
        <source>Nobody like that is on the roster.</source>
        <translation>لا أحد مطابق في قائمة المستشارين.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>حفظ CSV</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>استيراد من CSV</translation>
    </message>
</context>
<context>
    <name>RosterSwitch</name>
    <message>
        <source>Free</source>
        <comment>an advisor</comment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an advisor</comment>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an advisor, off duty</comment>
        <translation>خارج الدوام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advisor: what he does</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>RosterTools</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Find an advisor by name or model</source>
        <translation>البحث عن مستشار بالاسم أو الطراز</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>الاسم أو الطراز</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no car</source>
        <translation>بلا سيارة</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>منصة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>مستشار</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>البحث عن منصة أو سيارة أو طلب أو مستشار</translation>
    </message>
    <message>
        <source>Nothing of that name in this showroom.</source>
        <translation>لا شيء بهذا الاسم في صالة العرض هذه.</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>No self-test has been run yet</source>
        <translation>لم يُجرَ اختبار ذاتي بعد</translation>
    </message>
    <message>
        <source>The self-test runs: {0} of {1} boards came through</source>
        <translation>الاختبار الذاتي جارٍ: نجحت ⁨{0}⁩ من ⁨{1}⁩ من الشاشات</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>منذ ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1} boards failed the self-test</source>
        <translation>لم تجتز الاختبار الذاتي ⁨{0}⁩ من ⁨{1}⁩ من الشاشات</translation>
    </message>
    <message>
        <source>All {0} boards passed the self-test</source>
        <translation>اجتازت كل الشاشات (⁨{0}⁩) الاختبار الذاتي</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>نجحت: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Failed the self-test</source>
        <translation>لم تجتز الاختبار الذاتي</translation>
    </message>
    <message>
        <source>Its press was not seen.</source>
        <translation>لم يُرصد ضغطها.</translation>
    </message>
    <message>
        <source>Not ready at this moment</source>
        <translation>غير جاهزة حاليًا</translation>
    </message>
    <message>
        <source>{0} of {1} ready</source>
        <translation>الجاهزة: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Today at {0}</source>
        <translation>اليوم عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>On {0} at {1}</source>
        <translation>في ⁨{0}⁩ عند ⁨{1}⁩</translation>
    </message>
    <message>
        <source>its press was not seen</source>
        <translation>لم يُرصد ضغطها</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>That of the desk&apos;s computer</source>
        <translation>منطقة حاسوب المكتب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three capitals, such as EUR or CNY.</source>
        <translation>ثلاثة أحرف لاتينية كبيرة، مثل EUR أو CNY.</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>لغات الشاشات</translation>
    </message>
    <message>
        <source>Such as en, zh-CN or pt. The first one is shown first.</source>
        <translation>مثل en أو zh-CN أو pt. تُعرض اللغة الأولى أولًا.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Type some letters to find it.</source>
        <translation>اكتبوا بضعة أحرف للعثور عليها.</translation>
    </message>
    <message>
        <source>Link of the QR codes</source>
        <translation>رابط رموز QR</translation>
    </message>
    <message>
        <source>{showroom}, {board}, {stand} and {car} are filled in. Empty: no codes.</source>
        <translation>تُملأ ⁦{showroom}⁩ و⁦{board}⁩ و⁦{stand}⁩ و⁦{car}⁩ تلقائيًا. إن تُرك فارغًا: بلا رموز.</translation>
    </message>
    <message>
        <source>Every board is tested then, on days the showroom opens.</source>
        <translation>تُختبر عندها كل شاشة، في الأيام التي تفتح فيها صالة العرض.</translation>
    </message>
    <message>
        <source>Morning self-test at</source>
        <translation>الاختبار الذاتي الصباحي عند</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>اثنين</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>ثلاثاء</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>أربعاء</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>خميس</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>جمعة</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>سبت</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>أحد</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>الفتح</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Own ladder</source>
        <translation>سلّم تصعيد خاص</translation>
    </message>
    <message>
        <source>As under Urgency</source>
        <translation>كما في «التصعيد»</translation>
    </message>
    <message>
        <source>Own time to answer</source>
        <translation>مهلة رد خاصة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Year, month, day.</source>
        <translation>السنة، الشهر، اليوم.</translation>
    </message>
    <message>
        <source>Left empty: closed all day.</source>
        <translation>إن تُرك فارغًا: مغلقة طوال اليوم.</translation>
    </message>
    <message>
        <source>Steps of the ladder, after the touch</source>
        <translation>درجات سلّم التصعيد، بعد اللمس</translation>
    </message>
    <message>
        <source>First louder here, then offered to everybody who is free, then for the manager.</source>
        <translation>أولًا صوت أعلى هنا، ثم العرض على كل المتاحين، ثم الإحالة إلى المدير.</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>مهلة الرد</translation>
    </message>
    <message>
        <source>So long an advisor who was asked has to say yes.</source>
        <translation>المدة المتاحة للمستشار المستدعى كي يوافق.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>المدير</translation>
    </message>
    <message>
        <source>Named when a call has climbed the whole ladder.</source>
        <translation>يُذكر اسمه حين يبلغ الطلب آخر سلّم التصعيد.</translation>
    </message>
    <message>
        <source>Link that is called then</source>
        <translation>الرابط الذي يُستدعى عندها</translation>
    </message>
    <message>
        <source>Environment variable with its secret</source>
        <translation>متغيّر البيئة الذي يحمل سرّه</translation>
    </message>
    <message>
        <source>The secret itself never stands in the file.</source>
        <translation>السر نفسه لا يُكتب في الملف أبدًا.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>نقاط</translation>
    </message>
    <message>
        <source>Speaks the shopper&apos;s language</source>
        <translation>يتحدث لغة العميل</translation>
    </message>
    <message>
        <source>Knows the model</source>
        <translation>يعرف الطراز</translation>
    </message>
    <message>
        <source>Stands beside the car</source>
        <translation>يقف بجانب السيارة</translation>
    </message>
    <message>
        <source>No points for nearness from</source>
        <translation>لا نقاط للقرب ابتداءً من</translation>
    </message>
    <message>
        <source>Is next in turn</source>
        <translation>التالي في الدور</translation>
    </message>
    <message>
        <source>The boards are at most apart</source>
        <translation>أقصى مسافة بين الشاشتين</translation>
    </message>
    <message>
        <source>The earlier call is at most old</source>
        <translation>أقصى عمر للطلب السابق</translation>
    </message>
    <message>
        <source>Text in {0}</source>
        <translation>النص بلغة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>A value of the car stands in braces, such as {consumption_kwh_100km}.</source>
        <translation>توضع قيمة السيارة بين قوسين معقوفين، مثل ⁦{consumption_kwh_100km}⁩.</translation>
    </message>
    <message>
        <source>For cars that run on (none taken: all cars)</source>
        <translation>للسيارات بنوع الطاقة (دون اختيار: كل السيارات)</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>As given with --console, or as it calls itself.</source>
        <translation>كما حُدد في ⁦--console⁩، أو كما تسمّي نفسها.</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>الاسم المعروض</translation>
    </message>
    <message>
        <source>Whoever sits there is</source>
        <translation>دور من يجلس هناك</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>موظف استقبال</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>كهرباء</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>هجينة قابلة للشحن</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>هجينة</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>بنزين</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>ديزل</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>غاز</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>هيدروجين</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>الأوقات الأسبوعية</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>أيام خاصة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>بيانات إلزامية</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>وحدات التحكم</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>صالة العرض</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>أوقات العمل</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>التصعيد</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>من يذهب</translation>
    </message>
    <message>
        <source>Walking on</source>
        <translation>انتقال العميل</translation>
    </message>
    <message>
        <source>Required notes</source>
        <translation>البيانات الإلزامية</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>السيارات</translation>
    </message>
    <message>
        <source>Consoles and roles</source>
        <translation>وحدات التحكم والأدوار</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>وحدة التحكم هذه</translation>
    </message>
    <message>
        <source>Its name, its languages, its currency and its time.</source>
        <translation>اسمها ولغاتها وعملتها وتوقيتها.</translation>
    </message>
    <message>
        <source>When shoppers may call. Without any hours the showroom is always open.</source>
        <translation>متى يمكن للعملاء الطلب. من دون أوقات محددة تكون صالة العرض مفتوحة دائمًا.</translation>
    </message>
    <message>
        <source>How a call that nobody has taken yet grows louder, and who hears of it.</source>
        <translation>كيف يعلو تنبيه الطلب الذي لم يأخذه أحد بعد، ومن يُبلَّغ به.</translation>
    </message>
    <message>
        <source>What counts how much when advisors are suggested. The receptionist always decides.</source>
        <translation>وزن كل عامل عند اقتراح المستشارين. القرار دائمًا لموظف الاستقبال.</translation>
    </message>
    <message>
        <source>When a press at another board may be the same shopper, who has walked on.</source>
        <translation>متى يُحتمل أن يكون الضغط على شاشة أخرى من العميل نفسه وقد انتقل.</translation>
    </message>
    <message>
        <source>What the law wants beside every figure and price of a car.</source>
        <translation>ما يشترطه القانون بجانب كل رقم وسعر للسيارة.</translation>
    </message>
    <message>
        <source>What the boards tell of each car.</source>
        <translation>ما تعرضه الشاشات عن كل سيارة.</translation>
    </message>
    <message>
        <source>Without any console here everybody may do everything. With some, whoever is not listed is a receptionist.</source>
        <translation>من دون وحدات تحكم هنا يمكن للجميع فعل كل شيء. وإن وُجد بعضها، فكل من لم يُدرج هو موظف استقبال.</translation>
    </message>
    <message>
        <source>Kept on this computer; it is not the showroom&apos;s.</source>
        <translation>محفوظة على هذا الحاسوب؛ ولا تخص صالة العرض.</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>إضافة أوقات</translation>
    </message>
    <message>
        <source>Add a special day</source>
        <translation>إضافة يوم خاص</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة بيان</translation>
    </message>
    <message>
        <source>Add a console</source>
        <translation>إضافة وحدة تحكم</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>لم يستجب المكتب.</translation>
    </message>
    <message>
        <source>The desk cannot be reached; nothing can be read now.</source>
        <translation>يتعذّر الوصول إلى المكتب؛ لا يمكن قراءة شيء الآن.</translation>
    </message>
    <message>
        <source>Nothing was saved. Mistakes to put right: {0}</source>
        <translation>لم يُحفظ شيء. أخطاء تحتاج إلى تصحيح: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>حُفظ عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The desk did not answer; perhaps nothing was saved.</source>
        <translation>لم يستجب المكتب؛ ربما لم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>SettingsBody</name>
    <message>
        <source>The showroom file is being read…</source>
        <translation>جارٍ قراءة ملف صالة العرض…</translation>
    </message>
</context>
<context>
    <name>SettingsCarList</name>
    <message>
        <source>Add a car</source>
        <translation>إضافة سيارة</translation>
    </message>
    <message>
        <source>Its identifier, then Enter.</source>
        <translation>معرّفها، ثم Enter.</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>السيارات</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>⁨%1⁩، لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>SettingsCars</name>
    <message>
        <source>This car goes when you save. Its sheet is deleted.</source>
        <translation>تُزال هذه السيارة عند الحفظ. وتُحذف بطاقتها.</translation>
    </message>
    <message>
        <source>Keep this car after all</source>
        <translation>الإبقاء على هذه السيارة</translation>
    </message>
    <message>
        <source>Take this car away</source>
        <translation>إزالة هذه السيارة</translation>
    </message>
    <message>
        <source>How the board will look</source>
        <translation>كيف ستبدو الشاشة</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Here now and not listed: %1</source>
        <translation>متصلة الآن وغير مدرجة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>SettingsLeaving</name>
    <message>
        <source>Something is not saved yet</source>
        <translation>توجد تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>What you changed in the settings stands only here, not in the showroom file.</source>
        <translation>ما غيّرتموه في الإعدادات موجود هنا فقط، لا في ملف صالة العرض.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>SettingsNews</name>
    <message>
        <source>Read it again</source>
        <translation>إعادة قراءته</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>يتعذّر الوصول إلى المكتب.</translation>
    </message>
    <message>
        <source>This is what the file held when it was last read; saving has to wait.</source>
        <translation>هذا محتوى الملف عند آخر قراءة؛ وعلى الحفظ أن ينتظر.</translation>
    </message>
    <message>
        <source>%1 Nothing of yours was saved, and nothing of it is lost.</source>
        <translation>⁨%1⁩ لم يُحفظ شيء من تغييراتكم، ولم يُفقد منها شيء.</translation>
    </message>
    <message>
        <source>Read the file again and keep my changes</source>
        <translation>إعادة قراءة الملف مع الإبقاء على تغييراتي</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>تجاهل تغييراتي</translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Loudness of the bell</source>
        <translation>مستوى صوت الجرس</translation>
    </message>
    <message>
        <source>To have it quiet for five minutes, press M among the calls.</source>
        <translation>لكتم الصوت خمس دقائق، اضغطوا M في صفحة الطلبات.</translation>
    </message>
    <message>
        <source>Columns as wide as at first</source>
        <translation>إعادة عرض الأعمدة الأصلي</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the showroom file holds. Whatever is written in it by hand stays as it is.</source>
        <translation>محتوى ملف صالة العرض. كل ما كُتب فيه يدويًا يبقى كما هو.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>التراجع عن التغييرات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <comment>the keys</comment>
        <translation>Ctrl+S</translation>
    </message>
</context>
<context>
    <name>SettingsSections</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>⁨%1⁩، فيه أخطاء</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>⁨%1⁩، لم يُحفظ بعد</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>That is no address. Write a name or a number such as 192.168.1.10, with :port behind it if the port is not 1883.</source>
        <translation>هذا ليس عنوانًا. اكتبوا اسمًا أو رقمًا مثل ⁦192.168.1.10⁩، وبعده ⁦:port⁩ إن لم يكن المنفذ 1883.</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address, and that the broker runs and can be reached from this PC.</source>
        <translation>لا استجابة من هناك. تحققوا من العنوان ومن أن الوسيط يعمل ويمكن الوصول إليه من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Refused: the broker is there but does not accept the password of {0}. Whoever set it up knows it.</source>
        <translation>رُفض: الوسيط موجود لكنه لا يقبل كلمة مرور ⁨{0}⁩. يعرفها من أعدّه.</translation>
    </message>
    <message>
        <source>Reached. Desk, boards and console are let in.</source>
        <translation>تم الاتصال. يُسمح بدخول المكتب والشاشات ووحدة التحكم.</translation>
    </message>
    <message>
        <source>Every stand has a car</source>
        <translation>لكل منصة سيارة</translation>
    </message>
    <message>
        <source>A car for stand {0}</source>
        <translation>سيارة للمنصة ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>⁨{0}⁩ كم</translation>
    </message>
    <message>
        <source>{0} kW</source>
        <translation>⁨{0}⁩ كيلوواط</translation>
    </message>
    <message>
        <source>No car fits into a hall of this size: take fewer halls, or a larger floor.</source>
        <translation>لا تتسع قاعة بهذا الحجم لأي سيارة: اختاروا قاعات أقل أو صالة أكبر.</translation>
    </message>
    <message>
        <source>{0} stands fit with room to walk around them. For more, make the floor larger.</source>
        <translation>عدد المنصات التي تتسع مع ممرات حولها: ⁨{0}⁩. للمزيد، كبّروا مساحة الصالة.</translation>
    </message>
    <message>
        <source>Give it the name that people know it by.</source>
        <translation>أدخلوا الاسم الذي يعرفه بها الناس.</translation>
    </message>
    <message>
        <source>Small letters a to z, digits and hyphens only.</source>
        <translation>أحرف لاتينية صغيرة من a إلى z وأرقام وشرطات فقط.</translation>
    </message>
    <message>
        <source>Another showroom on this PC has it already.</source>
        <translation>صالة عرض أخرى على هذا الحاسوب تستخدمه.</translation>
    </message>
    <message>
        <source>Take at least one language.</source>
        <translation>اختاروا لغة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Your showroom</source>
        <translation>صالة عرضكم</translation>
    </message>
    <message>
        <source>{0} × {1} m</source>
        <translation>⁨{0}⁩ × ⁨{1}⁩ م</translation>
    </message>
    <message>
        <source>stands: {0}</source>
        <translation>المنصات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>cars: {0}</source>
        <translation>السيارات: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>advisors: {0}</source>
        <translation>المستشارون: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Stand {0}, {1} m from the left, {2} m from the top</source>
        <translation>المنصة ⁨{0}⁩، على بُعد ⁨{1}⁩ م من اليسار و⁨{2}⁩ م من الأعلى</translation>
    </message>
    <message>
        <source>too near to another one</source>
        <translation>قريبة جدًا من أخرى</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>صالة العرض</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الصالة</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>المستشارون</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>السيارات</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>لغات الشاشات</translation>
    </message>
    <message>
        <source>{0} × {1} m, stands: {2}</source>
        <translation>⁨{0}⁩ × ⁨{1}⁩ م، المنصات: ⁨{2}⁩</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>{0} of {1} stands</source>
        <translation>⁨{0}⁩ من ⁨{1}⁩ من المنصات</translation>
    </message>
    <message>
        <source>The showroom file is written and checked</source>
        <translation>كتابة ملف صالة العرض والتحقق منه</translation>
    </message>
    <message>
        <source>The broker lets everybody in</source>
        <translation>الوسيط يقبل اتصال الجميع</translation>
    </message>
    <message>
        <source>The desk takes calls</source>
        <translation>المكتب يستقبل الطلبات</translation>
    </message>
    <message>
        <source>The console is open</source>
        <translation>وحدة التحكم مفتوحة</translation>
    </message>
    <message>
        <source>A board is open</source>
        <translation>شاشة مفتوحة</translation>
    </message>
    <message>
        <source>Go back and change what is said here; all else is kept.</source>
        <translation>عودوا وغيّروا المذكور هنا؛ كل ما عداه محفوظ.</translation>
    </message>
    <message>
        <source>Go back to the first step, or end the program that is in the way.</source>
        <translation>عودوا إلى الخطوة الأولى، أو أنهوا البرنامج الذي يعيق ذلك.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, whoever looks after this PC can help.</source>
        <translation>أعيدوا المحاولة؛ وإن تكرر ذلك فيمكن للمسؤول عن هذا الحاسوب المساعدة.</translation>
    </message>
    <message>
        <source>Try again; the showroom itself is kept.</source>
        <translation>أعيدوا المحاولة؛ صالة العرض نفسها محفوظة.</translation>
    </message>
    <message>
        <source>The showroom runs all the same.</source>
        <translation>صالة العرض تعمل على أي حال.</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>تتعذّر قراءة الملف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>الملف ليس نصًا. يُرجى حفظه بصيغة CSV بترميز UTF-8.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>و⁨{0}⁩ غيرها</translation>
    </message>
</context>
<context>
    <name>SetupMain</name>
    <message>
        <source>Carside: a showroom in five minutes</source>
        <translation>Carside: صالة عرض في خمس دقائق</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Started without sound</source>
        <translation>بدأ التشغيل بلا صوت</translation>
    </message>
    <message>
        <source>Muted {0}</source>
        <translation>مكتوم ⁨{0}⁩</translation>
    </message>
    <message>
        <source>No sound can be played</source>
        <translation>يتعذّر تشغيل الصوت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت يعمل</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Any time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>تواريخ مخصصة</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} إلى {1}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>Qt date format</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>Qt date format</comment>
        <translation>MMM</translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>This board</source>
        <translation>هذه الشاشة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>StandChip</name>
    <message>
        <source>Stand %1: %2</source>
        <translation>المنصة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Stand %1, empty</source>
        <translation>المنصة ⁨%1⁩، شاغرة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>شاغرة</translation>
    </message>
    <message>
        <source>Take the car away from stand %1</source>
        <translation>إزالة السيارة من المنصة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>closed now</source>
        <translation>مغلقة الآن</translation>
    </message>
    <message>
        <source>Boards unknown</source>
        <translation>الشاشات غير معروفة</translation>
    </message>
    <message>
        <source>{0} being cleaned</source>
        <translation>قيد التنظيف: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} resting</source>
        <translation>في الراحة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} of {1} boards</source>
        <translation>الشاشات: ⁨{0}⁩ من ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Desk ready</source>
        <translation>المكتب جاهز</translation>
    </message>
    <message>
        <source>Desk lost</source>
        <translation>انقطع المكتب</translation>
    </message>
    <message>
        <source>Desk off</source>
        <translation>المكتب متوقف</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Desk unknown</source>
        <translation>المكتب غير معروف</translation>
    </message>
    <message>
        <source>{0} unreadable messages dropped</source>
        <translation>رسائل غير مقروءة مُهملة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>حتى ⁨{0}⁩</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format</comment>
        <translation>dddd d MMMM</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1. All boards and the self-test</source>
        <translation>⁨%1⁩. كل الشاشات والاختبار الذاتي</translation>
    </message>
    <message>
        <source>%1. Mute for five minutes, or sound again</source>
        <translation>⁨%1⁩. كتم الصوت خمس دقائق، أو تشغيله</translation>
    </message>
    <message>
        <source>%1. This console: light or dark, language, loudness</source>
        <translation>⁨%1⁩. وحدة التحكم هذه: فاتح أو داكن، اللغة، مستوى الصوت</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Step %1, %2, shown</source>
        <translation>الخطوة ⁨%1⁩، ⁨%2⁩، معروضة</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>الخطوة ⁨%1⁩، ⁨%2⁩، مكتملة</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>الخطوة ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trying the connection …</source>
        <translation>جارٍ اختبار الاتصال…</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Open the showroom</source>
        <translation>فتح صالة العرض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Where does it run?</source>
        <translation>أين يعمل النظام؟</translation>
    </message>
    <message>
        <source>What is the showroom called?</source>
        <translation>ما اسم صالة العرض؟</translation>
    </message>
    <message>
        <source>How large is the floor?</source>
        <translation>ما مساحة الصالة؟</translation>
    </message>
    <message>
        <source>Who goes to the shoppers?</source>
        <translation>من يذهب إلى العملاء؟</translation>
    </message>
    <message>
        <source>Which cars stand where?</source>
        <translation>أي سيارة تقف أين؟</translation>
    </message>
    <message>
        <source>Your showroom is open</source>
        <translation>صالة عرضكم مفتوحة</translation>
    </message>
    <message>
        <source>Ready to open</source>
        <translation>جاهزة للفتح</translation>
    </message>
    <message>
        <source>This is what will be written down and started on this PC.</source>
        <translation>هذا ما سيُسجَّل ويُشغَّل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Boards, desk and console talk through a broker. Carside brings one along; one that your IT runs serves as well.</source>
        <translation>تتواصل الشاشات والمكتب ووحدة التحكم عبر وسيط. يأتي Carside بوسيط خاص به؛ ويصلح كذلك وسيط يديره قسم تقنية المعلومات لديكم.</translation>
    </message>
    <message>
        <source>Shoppers and colleagues read this name. It can be changed later.</source>
        <translation>يقرأ العملاء والزملاء هذا الاسم. يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Stands are laid out with room to walk between the cars. Drag them on the plan to where they really are.</source>
        <translation>تُوزَّع المنصات مع ممرات بين السيارات. اسحبوها على المخطط إلى مواضعها الفعلية.</translation>
    </message>
    <message>
        <source>Write a name, press Enter, write the next. It can also wait.</source>
        <translation>اكتبوا اسمًا، اضغطوا Enter، ثم اكتبوا التالي. ويمكن تأجيل ذلك أيضًا.</translation>
    </message>
    <message>
        <source>Write a few letters; Enter puts the car onto the marked stand.</source>
        <translation>اكتبوا بضعة أحرف؛ Enter يضع السيارة على المنصة المحددة.</translation>
    </message>
    <message>
        <source>Press the large button of a board: the console shows who calls, and whom to send.</source>
        <translation>اضغطوا الزر الكبير على إحدى الشاشات: تعرض وحدة التحكم صاحب الطلب ومن يُرسل إليه.</translation>
    </message>
    <message>
        <source>You were here before: this goes on where you stopped.</source>
        <translation>كنتم هنا من قبل: يُستأنف العمل من حيث توقفتم.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>A showroom in five minutes</source>
        <translation>صالة عرض في خمس دقائق</translation>
    </message>
    <message>
        <source>The showroom runs until the command that opened it is ended. Start it again with “carside”.</source>
        <translation>تعمل صالة العرض حتى إنهاء الأمر الذي فتحها. شغّلوها مجددًا بالأمر “carside”.</translation>
    </message>
    <message>
        <source>You can close this window at any time: what you entered is kept and offered again.</source>
        <translation>يمكنكم إغلاق هذه النافذة في أي وقت: يُحفظ ما أدخلتموه ويُعرض مجددًا.</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Pressed at {0}, {1}</source>
        <translation>ضُغط عند ⁨{0}⁩، ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Pressed at {0}</source>
        <translation>ضُغط عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Pressed again</source>
        <translation>ضُغط مجددًا</translation>
    </message>
    <message>
        <source>Asked {0}: sent by the desk, no reception was there</source>
        <translation>استُدعي ⁨{0}⁩: أرسله المكتب لغياب الاستقبال</translation>
    </message>
    <message>
        <source>Asked {0}, though {1} was suggested</source>
        <translation>استُدعي ⁨{0}⁩، مع أن المقترح ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Asked {0}</source>
        <translation>استُدعي ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>لم يرد ⁨{0}⁩ في الوقت المحدد</translation>
    </message>
    <message>
        <source>{0} was taken off again at reception</source>
        <translation>أعاد الاستقبال سحب ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} cannot go: {1}</source>
        <translation>تعذّر ذهاب ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>{0} cannot go</source>
        <translation>تعذّر ذهاب ⁨{0}⁩</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>⁨{0}⁩ في الطريق</translation>
    </message>
    <message>
        <source>The advisor is with the shopper</source>
        <translation>المستشار مع العميل</translation>
    </message>
    <message>
        <source>Joined: the same customer as at {0}</source>
        <translation>دُمج: العميل نفسه كما عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Closed: {0}. Note: {1}</source>
        <translation>أُغلق: ⁨{0}⁩. ملاحظة: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>أُغلق: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The shopper changed her mind</source>
        <translation>عدل العميل عن رأيه</translation>
    </message>
    <message>
        <source>{0}, after {1} s</source>
        <translation>⁨{0}⁩، بعد ⁨{1}⁩ ث</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>ما زال ينتظر</translation>
    </message>
    <message>
        <source>Louder at reception</source>
        <translation>صوت أعلى في الاستقبال</translation>
    </message>
    <message>
        <source>Offered to {0}</source>
        <translation>عُرض على ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Still no answer from {0}</source>
        <translation>لا رد بعد من ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Nobody was free to offer it to</source>
        <translation>لم يكن أحد متاحًا لعرضه عليه</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>لدى المدير الآن</translation>
    </message>
    <message>
        <source>For the manager now: {0}</source>
        <translation>لدى المدير الآن: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The manager was told by message</source>
        <translation>أُبلغ المدير برسالة</translation>
    </message>
    <message>
        <source>The manager was told by message ({0})</source>
        <translation>أُبلغ المدير برسالة (⁨{0}⁩)</translation>
    </message>
    <message>
        <source>The message to the manager failed</source>
        <translation>فشل إرسال الرسالة إلى المدير</translation>
    </message>
    <message>
        <source>The message to the manager failed: {0}</source>
        <translation>فشل إرسال الرسالة إلى المدير: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The shopper walked on from {0} to {1}</source>
        <translation>انتقل العميل من ⁨{0}⁩ إلى ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Kept apart: another customer</source>
        <translation>لم يُدمج: عميل آخر</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>ملاحظة: ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Asked the board at {0}: {1}</source>
        <translation>أمر للشاشة عند ⁨{0}⁩: ⁨{1}⁩</translation>
    </message>
    <message>
        <source>Cleaning ended at {0}</source>
        <translation>انتهى التنظيف عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>Cleaning began at {0}, for {1} min</source>
        <translation>بدأ التنظيف عند ⁨{0}⁩، لمدة ⁨{1}⁩ د</translation>
    </message>
    <message>
        <source>Self-test: the press at {0} came through</source>
        <translation>الاختبار الذاتي: وصل الضغط عند ⁨{0}⁩</translation>
    </message>
    <message>
        <source>The self-test began</source>
        <translation>بدأ الاختبار الذاتي</translation>
    </message>
    <message>
        <source>The self-test ended</source>
        <translation>انتهى الاختبار الذاتي</translation>
    </message>
    <message>
        <source>an advisor</source>
        <translation>مستشار</translation>
    </message>
    <message>
        <source>the shopper</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Send %1: %2</source>
        <translation>إرسال ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>offered</source>
        <comment>the call, to this advisor</comment>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>acceleration</source>
        <translation>التسارع</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>الشحن</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>الاستهلاك</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>الأبعاد</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>luggage space</source>
        <translation>سعة الأمتعة</translation>
    </message>
    <message>
        <source>other cars</source>
        <translation>سيارات أخرى</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>power</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>top speed</source>
        <translation>السرعة القصوى</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>الضمان</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Show the calls (%1 open)</source>
        <translation>عرض الطلبات (المفتوحة: ⁨%1⁩)</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>عرض الطلبات</translation>
    </message>
    <message>
        <source>Mute for five minutes, or sound again</source>
        <translation>كتم الصوت خمس دقائق، أو تشغيله</translation>
    </message>
    <message>
        <source>Wall board on the second screen</source>
        <translation>لوحة الحائط على الشاشة الثانية</translation>
    </message>
    <message>
        <source>End the console</source>
        <translation>إنهاء وحدة التحكم</translation>
    </message>
</context>
<context>
    <name>TwinStrip</name>
    <message>
        <source>Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>عدم الدمج</translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>%1: wall board</source>
        <translation>⁨%1⁩: لوحة الحائط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>لا طلبات معروفة</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و⁨%1⁩ غيرها</translation>
    </message>
</context>
<context>
    <name>WorkEntry</name>
    <message>
        <source>%1: done</source>
        <translation>⁨%1⁩: تم</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>⁨%1⁩: فشل</translation>
    </message>
</context>
<context>
    <name>Yes</name>
    <message>
        <source>speaks {0}</source>
        <translation>يتحدث ⁨{0}⁩</translation>
    </message>
</context>
<context>
    <name>YesPanel</name>
    <message>
        <source>Who said yes?</source>
        <translation>من وافق؟</translation>
    </message>
</context>
</TS>
