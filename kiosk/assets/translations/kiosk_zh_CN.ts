<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message>
        <source>nobody is waiting before you</source>
        <translation>前面无人等候</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) waiting before you</source>
        <translation>
            <numerusform>前面有%n位客人在等候</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch to discover this car</source>
        <translation>轻触屏幕，探索此车</translation>
    </message>
    <message>
        <source>Touch to look around</source>
        <translation>轻触屏幕，开始浏览</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>sedan</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>coupé</source>
        <translation>双门轿跑车</translation>
    </message>
    <message>
        <source>fastback</source>
        <translation>溜背轿跑车</translation>
    </message>
    <message>
        <source>hatchback</source>
        <translation>两厢车</translation>
    </message>
    <message>
        <source>shooting brake</source>
        <translation>猎装车</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>旅行车</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>跨界车</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>SUV coupé</source>
        <translation>轿跑SUV</translation>
    </message>
    <message>
        <source>compact SUV</source>
        <translation>紧凑型SUV</translation>
    </message>
    <message>
        <source>people carrier</source>
        <translation>MPV</translation>
    </message>
    <message>
        <source>minivan</source>
        <translation>小型MPV</translation>
    </message>
    <message>
        <source>van</source>
        <translation>厢式车</translation>
    </message>
    <message>
        <source>pick-up</source>
        <translation>皮卡</translation>
    </message>
    <message>
        <source>convertible</source>
        <translation>敞篷车</translation>
    </message>
    <message>
        <source>roadster</source>
        <translation>双座敞篷跑车</translation>
    </message>
    <message>
        <source>quadricycle</source>
        <translation>微型四轮车</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Calling reception …</source>
        <translation>正在呼叫前台…</translation>
    </message>
    <message>
        <source>Please come to reception</source>
        <translation>请移步前台</translation>
    </message>
    <message>
        <source>Reception has your call</source>
        <translation>前台已收到您的呼叫</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <translation>%1 正在赶来</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 已到您身边</translation>
    </message>
    <message>
        <source>Cancelling your call …</source>
        <translation>正在取消呼叫…</translation>
    </message>
    <message>
        <source>Your call is cancelled</source>
        <translation>呼叫已取消</translation>
    </message>
    <message>
        <source>The call at this car has ended</source>
        <translation>此车的呼叫已结束</translation>
    </message>
    <message>
        <source>The showroom is closed now</source>
        <translation>展厅现已打烊</translation>
    </message>
    <message>
        <source>Nobody has answered yet. We&#xa0;keep&#xa0;trying.</source>
        <translation>暂时无人应答，我们会继续为您呼叫。</translation>
    </message>
    <message>
        <source>Enjoy your conversation.</source>
        <translation>祝您看车愉快。</translation>
    </message>
    <message>
        <source>Press again whenever you like.</source>
        <translation>如有需要，可随时再次呼叫。</translation>
    </message>
    <message>
        <source>Press again if you still need somebody.</source>
        <translation>如仍需协助，请再次呼叫。</translation>
    </message>
    <message>
        <source>This board cannot take calls at the moment.</source>
        <translation>本屏暂时无法呼叫顾问。</translation>
    </message>
    <message>
        <source>For an advisor, now</source>
        <translation>您希望顾问现在过来</translation>
    </message>
    <message>
        <source>For an advisor, in five minutes</source>
        <translation>您希望顾问五分钟后过来</translation>
    </message>
    <message>
        <source>For an answer to your question</source>
        <translation>您有问题想咨询顾问</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>感谢您的光临</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <translation>如有需要，可随时再次呼叫。</translation>
    </message>
    <message>
        <source>%1, no news since</source>
        <translation>%1，此后暂无消息</translation>
    </message>
    <message>
        <source>Open again from %1</source>
        <translation>%1 起恢复营业</translation>
    </message>
    <message>
        <source>Your advisor</source>
        <translation>您的顾问</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>In five minutes</source>
        <translation>五分钟后</translation>
    </message>
    <message>
        <source>Call an advisor in five minutes</source>
        <translation>五分钟后呼叫顾问</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>我有问题</translation>
    </message>
    <message>
        <source>Call an advisor for a question</source>
        <translation>有问题，呼叫顾问</translation>
    </message>
    <message>
        <source>Call an advisor</source>
        <translation>呼叫顾问</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Cancel the call</source>
        <translation>取消呼叫</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次呼叫</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Calling</source>
        <translation>呼叫中</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>正在赶来</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已到达</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>This car</source>
        <translation>本款车型</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>model year</comment>
        <translation>%1款</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message>
        <source>At this stand</source>
        <translation>本展位</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Dimensions</source>
        <translation>车身尺寸</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>For everybody: text, contrast, motion, reach</source>
        <translation>无障碍：字体、对比度、动效、操作高度</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This board is being&#xa0;cleaned</source>
        <translation>屏幕清洁中</translation>
    </message>
    <message>
        <source>Ready again in %1</source>
        <translation>%1 后恢复使用</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Compare no car</source>
        <translation>取消全部对比</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n car(s)</source>
        <translation>
            <numerusform>对比%n款车型</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>请再选一款车型</translation>
    </message>
</context>
<context>
    <name>ComparedHead</name>
    <message>
        <source>At this stand</source>
        <translation>本展位</translation>
    </message>
    <message>
        <source>Do not compare %1</source>
        <translation>不再对比 %1</translation>
    </message>
</context>
<context>
    <name>ComparedHeads</name>
    <message>
        <source>Only differences</source>
        <translation>仅看差异</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>添加车型</translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>请再选一款车型</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>not stated</source>
        <translation>未标明</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of the cars compared</comment>
        <translation>最优</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>not stated</source>
        <translation>未标明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and what each car says, read out</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>车型对比</translation>
    </message>
    <message>
        <source>What is stated of them is the same</source>
        <translation>已标明的参数均相同</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%Ln款车型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln car(s)</source>
        <comment>found, of all</comment>
        <translation>
            <numerusform>%1款，共%Ln款车型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln car(s)</source>
        <comment>a choice and what it finds</comment>
        <translation>
            <numerusform>%1，%Ln款车型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) or more</source>
        <translation>
            <numerusform>%n座及以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) do not say</source>
        <translation>
            <numerusform>%Ln款车型未标明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) not found because their sheets do not say</source>
        <translation>
            <numerusform>另有%Ln款车型未标明此项，未列出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>other test</source>
        <translation>其他测试</translation>
    </message>
</context>
<context>
    <name>Drivetrain</name>
    <message>
        <source>front-wheel drive</source>
        <translation>前轮驱动</translation>
    </message>
    <message>
        <source>rear-wheel drive</source>
        <translation>后轮驱动</translation>
    </message>
    <message>
        <source>all-wheel drive</source>
        <translation>全轮驱动</translation>
    </message>
    <message>
        <source>four-wheel drive</source>
        <translation>四轮驱动</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
    <message>
        <source>For everybody</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大字体</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>阅读更轻松</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Stronger colours and lines</source>
        <translation>色彩与线条更清晰</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>画面保持静止</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>低位操作</translation>
    </message>
    <message>
        <source>All buttons in the lower half</source>
        <translation>所有按键移至屏幕下半部</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>Electric</source>
        <translation>纯电动</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>插电式混动</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合动力</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>汽油</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>天然气</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>氢燃料电池</translation>
    </message>
</context>
<context>
    <name>Eta</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>约%n分钟到达</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Body style</source>
        <translation>车身类型</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>All specifications</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>Other cars</source>
        <translation>其他车型</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare this car with others</source>
        <translation>将此车与其他车型对比</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>%1 以内</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>measured by different tests: %1</source>
        <translation>测试标准不同：%1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>显示全部车型</translation>
    </message>
</context>
<context>
    <name>Finishes</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
</context>
<context>
    <name>FrameMeter</name>
    <message>
        <source>%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped</source>
        <translation>%1 帧   p50 %2 毫秒   p99 %3 毫秒   丢帧 %4</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Performance</source>
        <translation>动力性能</translation>
    </message>
    <message>
        <source>Battery and charging</source>
        <translation>电池与充电</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>Dimensions and weights</source>
        <translation>尺寸与重量</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>舒适配置</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保</translation>
    </message>
</context>
<context>
    <name>IdentifyPlate</name>
    <message>
        <source>This is board %1</source>
        <translation>本屏编号 %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Carside board %1</source>
        <translation>Carside 车旁屏 %1</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>NoCarPage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎光临</translation>
    </message>
    <message>
        <source>This stand is free today</source>
        <translation>今日此展位暂无展车</translation>
    </message>
    <message>
        <source>The car&apos;s details are on their way.</source>
        <translation>车辆信息正在加载，请稍候。</translation>
    </message>
    <message>
        <source>Look at the other cars, or call an advisor.</source>
        <translation>欢迎浏览其他车型，或呼叫顾问。</translation>
    </message>
    <message>
        <source>Call an advisor and we will be with you.</source>
        <translation>如需协助，请呼叫顾问。</translation>
    </message>
    <message>
        <source>All cars</source>
        <translation>全部车型</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The figures and the price of this car are not shown here, because a statement that the law requires beside them is not complete. Please ask us.</source>
        <translation>因法规要求随附的说明尚不完整，此处不显示本车数据与价格，敬请咨询顾问。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>二维码：在手机上继续浏览</translation>
    </message>
    <message>
        <source>Show the QR code large</source>
        <translation>放大二维码</translation>
    </message>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>在手机上继续浏览</translation>
    </message>
    <message>
        <source>This car on your&#xa0;phone</source>
        <translation>在手机上查看此车</translation>
    </message>
    <message>
        <source>Camera or WeChat</source>
        <translation>用微信或相机扫一扫</translation>
    </message>
    <message>
        <source>Beside you stands the %1.</source>
        <translation>您身边的展车是 %1。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the %1</source>
        <translation>返回 %1</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>在手机上继续浏览</translation>
    </message>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>二维码：在手机上继续浏览</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photograph %1 of %2</source>
        <translation>第%1张照片，共%2张</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Ask us for the price</source>
        <translation>价格请咨询顾问</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>List price incl. VAT</source>
        <translation>厂商指导价（含税）</translation>
    </message>
    <message>
        <source>The last price was valid until&#xa0;%1</source>
        <translation>上次价格有效期至%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1, valid&#xa0;until&#xa0;%2</source>
        <translation>%1，有效期至%2</translation>
    </message>
    <message>
        <source>Illustrative price for the demonstration</source>
        <translation>演示用示意价格</translation>
    </message>
    <message>
        <source>Price: ask us</source>
        <translation>价格：请咨询</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>less</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ShowroomPage</name>
    <message>
        <source>All cars</source>
        <translation>全部车型</translation>
    </message>
    <message>
        <source>No car here is all of this</source>
        <translation>没有同时符合这些条件的车型</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>Spec</name>
    <message>
        <source>0–62 mph</source>
        <translation>0–62 英里/小时加速</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a spec and what qualifies it: Range, WLTP</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and its value, read out</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>No</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>百公里电耗</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>百公里油耗</translation>
    </message>
    <message>
        <source>CO₂ emissions</source>
        <translation>二氧化碳排放</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>能效等级</translation>
    </message>
    <message>
        <source>0–100 km/h</source>
        <translation>百公里加速</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>最高车速</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>Torque</source>
        <translation>最大扭矩</translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation>电池可用容量</translation>
    </message>
    <message>
        <source>Battery, gross</source>
        <translation>电池总容量</translation>
    </message>
    <message>
        <source>Cell chemistry</source>
        <translation>电芯类型</translation>
    </message>
    <message>
        <source>Voltage class</source>
        <translation>电压平台</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>充电接口</translation>
    </message>
    <message>
        <source>Charging, 10–80 %</source>
        <translation>10–80% 快充</translation>
    </message>
    <message>
        <source>DC charging</source>
        <translation>直流快充功率</translation>
    </message>
    <message>
        <source>AC charging</source>
        <translation>交流充电功率</translation>
    </message>
    <message>
        <source>Plug &amp; Charge</source>
        <translation>即插即充</translation>
    </message>
    <message>
        <source>Vehicle-to-load</source>
        <translation>外放电</translation>
    </message>
    <message>
        <source>Vehicle-to-load power</source>
        <translation>外放电功率</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>排量</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>气缸数</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>挡位数</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>油箱容积</translation>
    </message>
    <message>
        <source>Size, L × W × H</source>
        <translation>长 × 宽 × 高</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>车长</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>车宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>车高</translation>
    </message>
    <message>
        <source>Width with mirrors</source>
        <translation>车宽（含外后视镜）</translation>
    </message>
    <message>
        <source>Wheelbase</source>
        <translation>轴距</translation>
    </message>
    <message>
        <source>Ground clearance</source>
        <translation>最小离地间隙</translation>
    </message>
    <message>
        <source>Turning circle</source>
        <translation>转弯直径</translation>
    </message>
    <message>
        <source>Drag coefficient</source>
        <translation>风阻系数</translation>
    </message>
    <message>
        <source>Wheel size</source>
        <translation>轮毂尺寸</translation>
    </message>
    <message>
        <source>Luggage space</source>
        <translation>后备厢容积</translation>
    </message>
    <message>
        <source>Luggage space, seats folded</source>
        <translation>后备厢容积（后排放倒）</translation>
    </message>
    <message>
        <source>Front luggage space</source>
        <translation>前备厢容积</translation>
    </message>
    <message>
        <source>Kerb weight</source>
        <translation>整备质量</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>最大总质量</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>有效载荷</translation>
    </message>
    <message>
        <source>Roof load</source>
        <translation>车顶载荷</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>牵引质量（带制动）</translation>
    </message>
    <message>
        <source>Towing, unbraked</source>
        <translation>牵引质量（不带制动）</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门数</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>热泵空调</translation>
    </message>
    <message>
        <source>Heated seats</source>
        <translation>座椅加热</translation>
    </message>
    <message>
        <source>Panoramic roof</source>
        <translation>全景天窗</translation>
    </message>
    <message>
        <source>Air suspension</source>
        <translation>空气悬架</translation>
    </message>
    <message>
        <source>Rear-axle steering</source>
        <translation>后轮转向</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>抬头显示</translation>
    </message>
    <message>
        <source>Over-the-air updates</source>
        <translation>OTA 升级</translation>
    </message>
    <message>
        <source>NCAP rating</source>
        <translation>NCAP 星级</translation>
    </message>
    <message>
        <source>Airbags</source>
        <translation>安全气囊</translation>
    </message>
    <message>
        <source>Adaptive cruise control</source>
        <translation>自适应巡航</translation>
    </message>
    <message>
        <source>360° camera</source>
        <translation>360°全景影像</translation>
    </message>
    <message>
        <source>Vehicle warranty</source>
        <translation>整车质保</translation>
    </message>
    <message>
        <source>Vehicle warranty, distance</source>
        <translation>整车质保里程</translation>
    </message>
    <message>
        <source>Battery warranty</source>
        <translation>电池质保</translation>
    </message>
    <message>
        <source>Battery warranty, distance</source>
        <translation>电池质保里程</translation>
    </message>
    <message>
        <source>Battery capacity warranted</source>
        <translation>电池质保容量</translation>
    </message>
</context>
<context>
    <name>SpecificationsPage</name>
    <message>
        <source>Specifications</source>
        <translation>参数配置</translation>
    </message>
    <message>
        <source>Groups of specifications</source>
        <translation>参数分组</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Broker answers within</source>
        <translation>消息代理响应时间</translation>
    </message>
    <message>
        <source>Desk last heard</source>
        <translation>前台最近通信</translation>
    </message>
    <message>
        <source>Clock beside the desk&apos;s</source>
        <translation>与前台时钟差</translation>
    </message>
    <message>
        <source>Content revision</source>
        <translation>内容版本</translation>
    </message>
    <message>
        <source>Addresses of this board</source>
        <translation>本屏地址</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Carside</source>
        <translation>Carside</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt 与 PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Renderer and screen</source>
        <translation>渲染器与屏幕</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Stores on disk</source>
        <translation>磁盘存储</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>No staff PIN is set on this board.</source>
        <translation>本屏尚未设置员工 PIN。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 错误，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>员工 PIN</translation>
    </message>
    <message>
        <source>Set one on the board&apos;s computer: %1</source>
        <translation>请在本屏主机上设置：%1</translation>
    </message>
    <message>
        <source>Erase a digit</source>
        <translation>删除一位</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Identify this board</source>
        <translation>识别本屏</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <translation>清洁模式</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>触摸测试</translation>
    </message>
    <message>
        <source>Load content again</source>
        <translation>重新加载内容</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>A call is open at this board.</source>
        <translation>本屏有未结束的呼叫。</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Asked for again</source>
        <translation>已重新请求</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>360°</source>
        <translation>360°</translation>
    </message>
    <message>
        <source>See the car from all sides</source>
        <translation>全方位看车</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>上一张照片</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which photograph of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>下一张照片</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Still looking?</source>
        <translation>您还在浏览吗？</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后将返回首页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>继续浏览</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Stroke over the whole glass</source>
        <translation>请用手指划过整个屏幕</translation>
    </message>
    <message>
        <source>The whole glass feels a finger</source>
        <translation>整个屏幕触摸正常</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the glass felt no finger</source>
        <translation>
            <numerusform>有%n处触摸无响应</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>剩余%n处</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No connection to reception</source>
        <translation>与前台的连接已中断</translation>
    </message>
    <message>
        <source>This board is not admitted</source>
        <translation>本屏未获准接入</translation>
    </message>
    <message>
        <source>Reception&apos;s system does not answer</source>
        <translation>前台系统暂无响应</translation>
    </message>
    <message>
        <source>This board has no stand yet</source>
        <translation>本屏尚未分配展位</translation>
    </message>
    <message>
        <source>This board cannot keep calls</source>
        <translation>本屏暂时无法保存呼叫</translation>
    </message>
    <message>
        <source>Calls are kept and delivered as soon as possible.</source>
        <translation>呼叫会被保存，恢复后立即送达。</translation>
    </message>
    <message>
        <source>Please come to reception.</source>
        <translation>请移步前台。</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1（自%2起）</translation>
    </message>
</context>
<context>
    <name>Turntable</name>
    <message>
        <source>Turn the car</source>
        <translation>旋转车辆</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>km</source>
        <translation>公里</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>千瓦时/百公里</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>升/百公里</translation>
    </message>
    <message>
        <source>g/km</source>
        <translation>克/公里</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>公里/小时</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>千瓦</translation>
    </message>
    <message>
        <source>Nm</source>
        <translation>牛·米</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>千瓦时</translation>
    </message>
    <message>
        <source>V</source>
        <translation>伏</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>cm³</source>
        <translation>毫升</translation>
    </message>
    <message>
        <source>l</source>
        <translation>升</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>英里/小时</translation>
    </message>
    <message>
        <source>mpg</source>
        <translation>英里/加仑</translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation>英里/加仑（美）</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>英里/千瓦时</translation>
    </message>
    <message>
        <source>kWh/100 mi</source>
        <translation>千瓦时/百英里</translation>
    </message>
    <message>
        <source>g/mi</source>
        <translation>克/英里</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>马力</translation>
    </message>
    <message>
        <source>hp</source>
        <translation>英制马力</translation>
    </message>
    <message>
        <source>lb-ft</source>
        <translation>磅·英尺</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>磅</translation>
    </message>
    <message>
        <source>cu ft</source>
        <translation>立方英尺</translation>
    </message>
    <message>
        <source>gal</source>
        <translation>加仑</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
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
        <translation>锂离子</translation>
    </message>
    <message>
        <source>Lithium-ion (NMC)</source>
        <translation>三元锂（NMC）</translation>
    </message>
    <message>
        <source>Lithium-ion (NCA)</source>
        <translation>三元锂（NCA）</translation>
    </message>
    <message>
        <source>Lithium iron phosphate</source>
        <translation>磷酸铁锂</translation>
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
        <translation>国标直流</translation>
    </message>
    <message>
        <source>GB/T AC</source>
        <translation>国标交流</translation>
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
