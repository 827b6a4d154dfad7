<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message>
        <source>nobody is waiting before you</source>
        <translation>لا أحد قبلكم</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) waiting before you</source>
        <translation>
            <numerusform>لا أحد قبلكم</numerusform>
            <numerusform>ضيف واحد قبلكم</numerusform>
            <numerusform>ضيفان قبلكم</numerusform>
            <numerusform>%n ضيوف قبلكم</numerusform>
            <numerusform>%n ضيفًا قبلكم</numerusform>
            <numerusform>%n ضيف قبلكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch to discover this car</source>
        <translation>المسوا الشاشة لاكتشاف هذه السيارة</translation>
    </message>
    <message>
        <source>Touch to look around</source>
        <translation>المسوا الشاشة للتصفّح</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>sedan</source>
        <translation>سيدان</translation>
    </message>
    <message>
        <source>coupé</source>
        <translation>كوبيه</translation>
    </message>
    <message>
        <source>fastback</source>
        <translation>فاستباك</translation>
    </message>
    <message>
        <source>hatchback</source>
        <translation>هاتشباك</translation>
    </message>
    <message>
        <source>shooting brake</source>
        <translation>شوتنغ بريك</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>ستيشن واغن</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>كروس أوفر</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>SUV coupé</source>
        <translation>SUV كوبيه</translation>
    </message>
    <message>
        <source>compact SUV</source>
        <translation>SUV مدمجة</translation>
    </message>
    <message>
        <source>people carrier</source>
        <translation>سيارة عائلية</translation>
    </message>
    <message>
        <source>minivan</source>
        <translation>ميني فان</translation>
    </message>
    <message>
        <source>van</source>
        <translation>فان</translation>
    </message>
    <message>
        <source>pick-up</source>
        <translation>بيك أب</translation>
    </message>
    <message>
        <source>convertible</source>
        <translation>مكشوفة</translation>
    </message>
    <message>
        <source>roadster</source>
        <translation>رودستر</translation>
    </message>
    <message>
        <source>quadricycle</source>
        <translation>مركبة رباعية صغيرة</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Calling reception …</source>
        <translation>جارٍ الاتصال بالاستقبال…</translation>
    </message>
    <message>
        <source>Please come to reception</source>
        <translation>نرجو التفضّل إلى الاستقبال</translation>
    </message>
    <message>
        <source>Reception has your call</source>
        <translation>وصل طلبكم إلى الاستقبال</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <translation>⁨%1⁩ في الطريق إليكم</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>⁨%1⁩ بجانبكم الآن</translation>
    </message>
    <message>
        <source>Cancelling your call …</source>
        <translation>جارٍ إلغاء طلبكم…</translation>
    </message>
    <message>
        <source>Your call is cancelled</source>
        <translation>أُلغي طلبكم</translation>
    </message>
    <message>
        <source>The call at this car has ended</source>
        <translation>انتهى الطلب عند هذه السيارة</translation>
    </message>
    <message>
        <source>The showroom is closed now</source>
        <translation>صالة العرض مغلقة الآن</translation>
    </message>
    <message>
        <source>Nobody has answered yet. We&#xa0;keep&#xa0;trying.</source>
        <translation>لم يُجب أحد بعد. ما&#xa0;زلنا&#xa0;نحاول.</translation>
    </message>
    <message>
        <source>Enjoy your conversation.</source>
        <translation>نتمنى لكم حديثًا ممتعًا.</translation>
    </message>
    <message>
        <source>Press again whenever you like.</source>
        <translation>يمكنكم الطلب مجددًا متى شئتم.</translation>
    </message>
    <message>
        <source>Press again if you still need somebody.</source>
        <translation>يمكنكم الطلب مجددًا إن احتجتم إلى أحد.</translation>
    </message>
    <message>
        <source>This board cannot take calls at the moment.</source>
        <translation>يتعذّر الطلب من هذه الشاشة حاليًا.</translation>
    </message>
    <message>
        <source>For an advisor, now</source>
        <translation>طلب مستشار، الآن</translation>
    </message>
    <message>
        <source>For an advisor, in five minutes</source>
        <translation>طلب مستشار، بعد خمس دقائق</translation>
    </message>
    <message>
        <source>For an answer to your question</source>
        <translation>للإجابة عن سؤالكم</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>شكرًا لزيارتكم</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <translation>يمكنكم الطلب مجددًا متى شئتم.</translation>
    </message>
    <message>
        <source>%1, no news since</source>
        <translation>%1، ولا جديد منذ ذلك</translation>
    </message>
    <message>
        <source>Open again from %1</source>
        <translation>نفتح مجددًا من %1</translation>
    </message>
    <message>
        <source>Your advisor</source>
        <translation>مستشاركم</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>In five minutes</source>
        <translation>بعد خمس دقائق</translation>
    </message>
    <message>
        <source>Call an advisor in five minutes</source>
        <translation>طلب مستشار بعد خمس دقائق</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>لديّ سؤال</translation>
    </message>
    <message>
        <source>Call an advisor for a question</source>
        <translation>طلب مستشار للإجابة عن سؤال</translation>
    </message>
    <message>
        <source>Call an advisor</source>
        <translation>اطلب مستشارًا</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Cancel the call</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>اطلب مجددًا</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Calling</source>
        <translation>جارٍ الطلب</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>This car</source>
        <translation>هذه السيارة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>model year</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message>
        <source>At this stand</source>
        <translation>على هذه المنصة</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>قارن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Dimensions</source>
        <translation>الأبعاد</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>For everybody: text, contrast, motion, reach</source>
        <translation>تسهيلات الاستخدام: النص والتباين والحركة والوصول</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This board is being&#xa0;cleaned</source>
        <translation>يجري تنظيف&#xa0;الشاشة</translation>
    </message>
    <message>
        <source>Ready again in %1</source>
        <translation>جاهزة خلال %1</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Compare no car</source>
        <translation>إلغاء المقارنة</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n car(s)</source>
        <translation>
            <numerusform>قارن السيارات</numerusform>
            <numerusform>قارن سيارة واحدة</numerusform>
            <numerusform>قارن سيارتين</numerusform>
            <numerusform>قارن %n سيارات</numerusform>
            <numerusform>قارن %n سيارة</numerusform>
            <numerusform>قارن %n سيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>اختاروا سيارة أخرى</translation>
    </message>
</context>
<context>
    <name>ComparedHead</name>
    <message>
        <source>At this stand</source>
        <translation>على هذه المنصة</translation>
    </message>
    <message>
        <source>Do not compare %1</source>
        <translation>إزالة ⁨%1⁩ من المقارنة</translation>
    </message>
</context>
<context>
    <name>ComparedHeads</name>
    <message>
        <source>Only differences</source>
        <translation>الاختلافات فقط</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>إضافة سيارة</translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>اختاروا سيارة أخرى</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of the cars compared</comment>
        <translation>الأفضل</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and what each car says, read out</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>What is stated of them is the same</source>
        <translation>البيانات المذكورة متطابقة</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>لا سيارات</numerusform>
            <numerusform>سيارة واحدة</numerusform>
            <numerusform>سيارتان</numerusform>
            <numerusform>%Ln سيارات</numerusform>
            <numerusform>%Ln سيارة</numerusform>
            <numerusform>%Ln سيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln car(s)</source>
        <comment>found, of all</comment>
        <translation>
            <numerusform>%1 من %Ln</numerusform>
            <numerusform>%1 من سيارة واحدة</numerusform>
            <numerusform>%1 من سيارتين</numerusform>
            <numerusform>%1 من %Ln سيارات</numerusform>
            <numerusform>%1 من %Ln سيارة</numerusform>
            <numerusform>%1 من %Ln سيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln car(s)</source>
        <comment>a choice and what it finds</comment>
        <translation>
            <numerusform>%1، لا سيارات</numerusform>
            <numerusform>%1، سيارة واحدة</numerusform>
            <numerusform>%1، سيارتان</numerusform>
            <numerusform>%1، %Ln سيارات</numerusform>
            <numerusform>%1، %Ln سيارة</numerusform>
            <numerusform>%1، %Ln سيارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) or more</source>
        <translation>
            <numerusform>%n مقعد أو أكثر</numerusform>
            <numerusform>مقعد واحد أو أكثر</numerusform>
            <numerusform>مقعدان أو أكثر</numerusform>
            <numerusform>%n مقاعد أو أكثر</numerusform>
            <numerusform>%n مقعدًا أو أكثر</numerusform>
            <numerusform>%n مقعد أو أكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) do not say</source>
        <translation>
            <numerusform>كل السيارات تذكر ذلك</numerusform>
            <numerusform>سيارة واحدة لا تذكر ذلك</numerusform>
            <numerusform>سيارتان لا تذكران ذلك</numerusform>
            <numerusform>%Ln سيارات لا تذكر ذلك</numerusform>
            <numerusform>%Ln سيارة لا تذكر ذلك</numerusform>
            <numerusform>%Ln سيارة لا تذكر ذلك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) not found because their sheets do not say</source>
        <translation>
            <numerusform>لم تُستبعد أي سيارة</numerusform>
            <numerusform>استُبعدت سيارة واحدة لعدم ذكر ذلك في بياناتها</numerusform>
            <numerusform>استُبعدت سيارتان لعدم ذكر ذلك في بياناتهما</numerusform>
            <numerusform>استُبعدت %Ln سيارات لعدم ذكر ذلك في بياناتها</numerusform>
            <numerusform>استُبعدت %Ln سيارة لعدم ذكر ذلك في بياناتها</numerusform>
            <numerusform>استُبعدت %Ln سيارة لعدم ذكر ذلك في بياناتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>other test</source>
        <translation>اختبار آخر</translation>
    </message>
</context>
<context>
    <name>Drivetrain</name>
    <message>
        <source>front-wheel drive</source>
        <translation>دفع أمامي</translation>
    </message>
    <message>
        <source>rear-wheel drive</source>
        <translation>دفع خلفي</translation>
    </message>
    <message>
        <source>all-wheel drive</source>
        <translation>دفع كلي</translation>
    </message>
    <message>
        <source>four-wheel drive</source>
        <translation>دفع رباعي</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
    <message>
        <source>For everybody</source>
        <translation>تسهيلات الاستخدام</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>نص كبير</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>قراءة أسهل</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Stronger colours and lines</source>
        <translation>ألوان وخطوط أوضح</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>في المتناول</translation>
    </message>
    <message>
        <source>All buttons in the lower half</source>
        <translation>جميع الأزرار في النصف السفلي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>Electric</source>
        <translation>كهربائية</translation>
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
        <source>Natural gas</source>
        <translation>غاز طبيعي</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>هيدروجين</translation>
    </message>
</context>
<context>
    <name>Eta</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>نحو دقيقة واحدة</numerusform>
            <numerusform>نحو دقيقتين</numerusform>
            <numerusform>نحو %n دقائق</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
            <numerusform>نحو %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Body style</source>
        <translation>نوع الهيكل</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>All specifications</source>
        <translation>كل المواصفات</translation>
    </message>
    <message>
        <source>Other cars</source>
        <translation>سيارات أخرى</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Compare this car with others</source>
        <translation>قارن هذه السيارة بغيرها</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>measured by different tests: %1</source>
        <translation>قيست باختبارات مختلفة: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>عرض كل السيارات</translation>
    </message>
</context>
<context>
    <name>Finishes</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الفئات</translation>
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
    <name>Group</name>
    <message>
        <source>Performance</source>
        <translation>الأداء</translation>
    </message>
    <message>
        <source>Battery and charging</source>
        <translation>البطارية والشحن</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>المحرك</translation>
    </message>
    <message>
        <source>Dimensions and weights</source>
        <translation>الأبعاد والأوزان</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>الراحة</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>الضمان</translation>
    </message>
</context>
<context>
    <name>IdentifyPlate</name>
    <message>
        <source>This is board %1</source>
        <translation>هذه هي الشاشة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Carside board %1</source>
        <translation>شاشة Carside ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>NoCarPage</name>
    <message>
        <source>Welcome</source>
        <translation>أهلًا وسهلًا</translation>
    </message>
    <message>
        <source>This stand is free today</source>
        <translation>هذه المنصة شاغرة اليوم</translation>
    </message>
    <message>
        <source>The car&apos;s details are on their way.</source>
        <translation>ستظهر بيانات السيارة بعد لحظات.</translation>
    </message>
    <message>
        <source>Look at the other cars, or call an advisor.</source>
        <translation>تصفّحوا السيارات الأخرى أو اطلبوا مستشارًا.</translation>
    </message>
    <message>
        <source>Call an advisor and we will be with you.</source>
        <translation>اطلبوا مستشارًا وسنكون معكم.</translation>
    </message>
    <message>
        <source>All cars</source>
        <translation>كل السيارات</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The figures and the price of this car are not shown here, because a statement that the law requires beside them is not complete. Please ask us.</source>
        <translation>لا تُعرض بيانات هذه السيارة وسعرها هنا لأن بيانًا يشترطه القانون غير مكتمل. نرجو أن تسألونا.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>رمز QR: تابعوا على هاتفكم</translation>
    </message>
    <message>
        <source>Show the QR code large</source>
        <translation>تكبير رمز QR</translation>
    </message>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>تابعوا على&#xa0;هاتفكم</translation>
    </message>
    <message>
        <source>This car on your&#xa0;phone</source>
        <translation>هذه السيارة على&#xa0;هاتفكم</translation>
    </message>
    <message>
        <source>Camera or WeChat</source>
        <translation>بالكاميرا أو WeChat</translation>
    </message>
    <message>
        <source>Beside you stands the %1.</source>
        <translation>إلى جانبكم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the %1</source>
        <translation>العودة إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>تابعوا على&#xa0;هاتفكم</translation>
    </message>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>رمز QR: تابعوا على هاتفكم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photograph %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Price: ask us</source>
        <translation>السعر: اسألونا</translation>
    </message>
    <message>
        <source>Ask us for the price</source>
        <translation>اسألونا عن السعر</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ابتداءً من %1</translation>
    </message>
    <message>
        <source>List price incl. VAT</source>
        <translation>السعر شامل ضريبة القيمة المضافة</translation>
    </message>
    <message>
        <source>%1, valid&#xa0;until&#xa0;%2</source>
        <translation>%1، سارٍ&#xa0;حتى&#xa0;%2</translation>
    </message>
    <message>
        <source>The last price was valid until&#xa0;%1</source>
        <translation>كان السعر الأخير ساريًا حتى&#xa0;%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Illustrative price for the demonstration</source>
        <translation>سعر توضيحي للعرض</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>less</comment>
        <translation>⁦−%1⁩</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more</comment>
        <translation>⁦+%1⁩</translation>
    </message>
</context>
<context>
    <name>ShowroomPage</name>
    <message>
        <source>All cars</source>
        <translation>كل السيارات</translation>
    </message>
    <message>
        <source>No car here is all of this</source>
        <translation>لا سيارة هنا تجمع كل ذلك</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>Spec</name>
    <message>
        <source>0–62 mph</source>
        <translation>التسارع ⁦0–62⁩ ميل/س</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a spec and what qualifies it: Range, WLTP</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and its value, read out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>استهلاك الطاقة</translation>
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
        <source>Energy class</source>
        <translation>فئة كفاءة الطاقة</translation>
    </message>
    <message>
        <source>0–100 km/h</source>
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
        <source>Torque</source>
        <translation>عزم الدوران</translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation>البطارية، السعة الفعلية</translation>
    </message>
    <message>
        <source>Battery, gross</source>
        <translation>البطارية، السعة الإجمالية</translation>
    </message>
    <message>
        <source>Cell chemistry</source>
        <translation>كيمياء الخلايا</translation>
    </message>
    <message>
        <source>Voltage class</source>
        <translation>فئة الجهد</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>مقبس الشحن</translation>
    </message>
    <message>
        <source>Charging, 10–80 %</source>
        <translation>الشحن ⁦10–80%⁩</translation>
    </message>
    <message>
        <source>DC charging</source>
        <translation>الشحن بالتيار المستمر</translation>
    </message>
    <message>
        <source>AC charging</source>
        <translation>الشحن بالتيار المتردد</translation>
    </message>
    <message>
        <source>Plug &amp; Charge</source>
        <translation>Plug &amp; Charge</translation>
    </message>
    <message>
        <source>Vehicle-to-load</source>
        <translation>تغذية أجهزة خارجية</translation>
    </message>
    <message>
        <source>Vehicle-to-load power</source>
        <translation>قدرة تغذية الأجهزة</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>سعة المحرك</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>الأسطوانات</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>عدد السرعات</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>خزان الوقود</translation>
    </message>
    <message>
        <source>Size, L × W × H</source>
        <translation>الطول × العرض × الارتفاع</translation>
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
        <source>Width with mirrors</source>
        <translation>العرض مع المرايا</translation>
    </message>
    <message>
        <source>Wheelbase</source>
        <translation>قاعدة العجلات</translation>
    </message>
    <message>
        <source>Ground clearance</source>
        <translation>الارتفاع عن الأرض</translation>
    </message>
    <message>
        <source>Turning circle</source>
        <translation>دائرة الدوران</translation>
    </message>
    <message>
        <source>Drag coefficient</source>
        <translation>معامل السحب</translation>
    </message>
    <message>
        <source>Wheel size</source>
        <translation>مقاس العجلات</translation>
    </message>
    <message>
        <source>Luggage space</source>
        <translation>سعة الأمتعة</translation>
    </message>
    <message>
        <source>Luggage space, seats folded</source>
        <translation>سعة الأمتعة، المقاعد مطوية</translation>
    </message>
    <message>
        <source>Front luggage space</source>
        <translation>سعة الأمتعة الأمامية</translation>
    </message>
    <message>
        <source>Kerb weight</source>
        <translation>الوزن فارغًا</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>الوزن الإجمالي</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>الحمولة</translation>
    </message>
    <message>
        <source>Roof load</source>
        <translation>حمولة السقف</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>القطر مع مكابح</translation>
    </message>
    <message>
        <source>Towing, unbraked</source>
        <translation>القطر بدون مكابح</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>الأبواب</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>مضخة حرارية</translation>
    </message>
    <message>
        <source>Heated seats</source>
        <translation>مقاعد مدفأة</translation>
    </message>
    <message>
        <source>Panoramic roof</source>
        <translation>سقف بانورامي</translation>
    </message>
    <message>
        <source>Air suspension</source>
        <translation>تعليق هوائي</translation>
    </message>
    <message>
        <source>Rear-axle steering</source>
        <translation>توجيه المحور الخلفي</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>شاشة العرض الأمامية</translation>
    </message>
    <message>
        <source>Over-the-air updates</source>
        <translation>تحديثات عن بُعد</translation>
    </message>
    <message>
        <source>NCAP rating</source>
        <translation>تصنيف NCAP</translation>
    </message>
    <message>
        <source>Airbags</source>
        <translation>الوسائد الهوائية</translation>
    </message>
    <message>
        <source>Adaptive cruise control</source>
        <translation>مثبت سرعة تكيّفي</translation>
    </message>
    <message>
        <source>360° camera</source>
        <translation>كاميرا 360°</translation>
    </message>
    <message>
        <source>Vehicle warranty</source>
        <translation>ضمان السيارة</translation>
    </message>
    <message>
        <source>Vehicle warranty, distance</source>
        <translation>ضمان السيارة، المسافة</translation>
    </message>
    <message>
        <source>Battery warranty</source>
        <translation>ضمان البطارية</translation>
    </message>
    <message>
        <source>Battery warranty, distance</source>
        <translation>ضمان البطارية، المسافة</translation>
    </message>
    <message>
        <source>Battery capacity warranted</source>
        <translation>سعة البطارية المضمونة</translation>
    </message>
</context>
<context>
    <name>SpecificationsPage</name>
    <message>
        <source>Specifications</source>
        <translation>المواصفات</translation>
    </message>
    <message>
        <source>Groups of specifications</source>
        <translation>مجموعات المواصفات</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Broker answers within</source>
        <translation>زمن رد الوسيط</translation>
    </message>
    <message>
        <source>Desk last heard</source>
        <translation>آخر إشارة من المكتب</translation>
    </message>
    <message>
        <source>Clock beside the desk&apos;s</source>
        <translation>فرق الساعة عن المكتب</translation>
    </message>
    <message>
        <source>Content revision</source>
        <translation>إصدار المحتوى</translation>
    </message>
    <message>
        <source>Addresses of this board</source>
        <translation>عناوين هذه الشاشة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Carside</source>
        <translation>Carside</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt وPySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Renderer and screen</source>
        <translation>المصيّر والشاشة</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Stores on disk</source>
        <translation>المخزون على القرص</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>⁦%1 ms⁩</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>No staff PIN is set on this board.</source>
        <translation>لم يُعيَّن رمز PIN للموظفين على هذه الشاشة.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>رمز PIN خاطئ. حاولوا الآن.</numerusform>
            <numerusform>رمز PIN خاطئ. حاولوا بعد ثانية واحدة.</numerusform>
            <numerusform>رمز PIN خاطئ. حاولوا بعد ثانيتين.</numerusform>
            <numerusform>رمز PIN خاطئ. حاولوا بعد %n ثوانٍ.</numerusform>
            <numerusform>رمز PIN خاطئ. حاولوا بعد %n ثانية.</numerusform>
            <numerusform>رمز PIN خاطئ. حاولوا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>رمز PIN خاطئ</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>رمز PIN للموظفين</translation>
    </message>
    <message>
        <source>Set one on the board&apos;s computer: %1</source>
        <translation>عيّنوا رمزًا على حاسوب الشاشة: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Erase a digit</source>
        <translation>حذف رقم</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Identify this board</source>
        <translation>تعريف هذه الشاشة</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <translation>وضع التنظيف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>اختبار اللمس</translation>
    </message>
    <message>
        <source>Load content again</source>
        <translation>إعادة تحميل المحتوى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>A call is open at this board.</source>
        <translation>يوجد طلب مفتوح على هذه الشاشة.</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>One moment …</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Asked for again</source>
        <translation>طُلب مجددًا</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Photographs</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>360°</source>
        <translation>360°</translation>
    </message>
    <message>
        <source>See the car from all sides</source>
        <translation>عرض السيارة من كل الجهات</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which photograph of how many</comment>
        <translation>⁦%1 / %2⁩</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Still looking?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>تعود الشاشة إلى البداية الآن.</numerusform>
            <numerusform>تعود الشاشة إلى البداية بعد ثانية واحدة.</numerusform>
            <numerusform>تعود الشاشة إلى البداية بعد ثانيتين.</numerusform>
            <numerusform>تعود الشاشة إلى البداية بعد %n ثوانٍ.</numerusform>
            <numerusform>تعود الشاشة إلى البداية بعد %n ثانية.</numerusform>
            <numerusform>تعود الشاشة إلى البداية بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، أتابع</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Stroke over the whole glass</source>
        <translation>مرّروا الإصبع على الزجاج كله</translation>
    </message>
    <message>
        <source>The whole glass feels a finger</source>
        <translation>الزجاج كله يستجيب للمس</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the glass felt no finger</source>
        <translation>
            <numerusform>كل الأجزاء استجابت</numerusform>
            <numerusform>جزء واحد من الزجاج لم يستجب</numerusform>
            <numerusform>جزءان من الزجاج لم يستجيبا</numerusform>
            <numerusform>%n أجزاء من الزجاج لم تستجب</numerusform>
            <numerusform>%n جزءًا من الزجاج لم يستجب</numerusform>
            <numerusform>%n جزء من الزجاج لم يستجب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي جزء واحد</numerusform>
            <numerusform>بقي جزءان</numerusform>
            <numerusform>بقيت %n أجزاء</numerusform>
            <numerusform>بقي %n جزءًا</numerusform>
            <numerusform>بقي %n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No connection to reception</source>
        <translation>لا اتصال بالاستقبال</translation>
    </message>
    <message>
        <source>This board is not admitted</source>
        <translation>هذه الشاشة غير مصرّح بها</translation>
    </message>
    <message>
        <source>Reception&apos;s system does not answer</source>
        <translation>نظام الاستقبال لا يستجيب</translation>
    </message>
    <message>
        <source>This board has no stand yet</source>
        <translation>لم تُخصَّص منصة لهذه الشاشة بعد</translation>
    </message>
    <message>
        <source>This board cannot keep calls</source>
        <translation>يتعذّر على هذه الشاشة حفظ الطلبات</translation>
    </message>
    <message>
        <source>Calls are kept and delivered as soon as possible.</source>
        <translation>تُحفظ الطلبات وتُسلَّم في أقرب وقت.</translation>
    </message>
    <message>
        <source>Please come to reception.</source>
        <translation>نرجو التفضّل إلى الاستقبال.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (منذ %2)</translation>
    </message>
</context>
<context>
    <name>Turntable</name>
    <message>
        <source>Turn the car</source>
        <translation>أديروا السيارة</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>km</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>كيلوواط ساعة/100 كم</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>لتر/100 كم</translation>
    </message>
    <message>
        <source>g/km</source>
        <translation>غ/كم</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ثانية</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>كم/س</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>كيلوواط</translation>
    </message>
    <message>
        <source>Nm</source>
        <translation>نيوتن متر</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>كيلوواط ساعة</translation>
    </message>
    <message>
        <source>V</source>
        <translation>فولت</translation>
    </message>
    <message>
        <source>min</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>cm³</source>
        <translation>سم³</translation>
    </message>
    <message>
        <source>l</source>
        <translation>لتر</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>مم</translation>
    </message>
    <message>
        <source>m</source>
        <translation>م</translation>
    </message>
    <message>
        <source>in</source>
        <translation>بوصة</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كجم</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>ميل</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>ميل/س</translation>
    </message>
    <message>
        <source>mpg</source>
        <translation>ميل/غالون</translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation>ميل/غالون (أمريكي)</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>ميل/كيلوواط ساعة</translation>
    </message>
    <message>
        <source>kWh/100 mi</source>
        <translation>كيلوواط ساعة/100 ميل</translation>
    </message>
    <message>
        <source>g/mi</source>
        <translation>غ/ميل</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>hp</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>lb-ft</source>
        <translation>رطل قدم</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>قدم</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>رطل</translation>
    </message>
    <message>
        <source>cu ft</source>
        <translation>قدم³</translation>
    </message>
    <message>
        <source>gal</source>
        <translation>غالون</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Lithium-ion</source>
        <translation>ليثيوم أيون</translation>
    </message>
    <message>
        <source>Lithium-ion (NMC)</source>
        <translation>ليثيوم أيون (NMC)</translation>
    </message>
    <message>
        <source>Lithium-ion (NCA)</source>
        <translation>ليثيوم أيون (NCA)</translation>
    </message>
    <message>
        <source>Lithium iron phosphate</source>
        <translation>فوسفات حديد الليثيوم</translation>
    </message>
    <message>
        <source>CCS1</source>
        <translation>CCS1</translation>
    </message>
    <message>
        <source>CCS2</source>
        <translation>CCS2</translation>
    </message>
    <message>
        <source>CHAdeMO</source>
        <translation>CHAdeMO</translation>
    </message>
    <message>
        <source>NACS</source>
        <translation>NACS</translation>
    </message>
    <message>
        <source>GB/T DC</source>
        <translation>GB/T DC</translation>
    </message>
    <message>
        <source>GB/T AC</source>
        <translation>GB/T AC</translation>
    </message>
    <message>
        <source>Type 1</source>
        <translation>Type 1</translation>
    </message>
    <message>
        <source>Type 2</source>
        <translation>Type 2</translation>
    </message>
</context>
</TS>
