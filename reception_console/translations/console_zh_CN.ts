<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Said yes</source>
        <translation>已答应</translation>
    </message>
    <message>
        <source>Can&apos;t go</source>
        <translation>无法前往</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>Gone: nobody was there</source>
        <translation>已离开：现场无人</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>已到前台</translation>
    </message>
</context>
<context>
    <name>Advisor</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>off duty</source>
        <translation>未当班</translation>
    </message>
</context>
<context>
    <name>AdvisorEntry</name>
    <message>
        <source>%1 speaks %2</source>
        <translation>%1 会说%2</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>将 %1 移出名单</translation>
    </message>
</context>
<context>
    <name>AdvisorsStep</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Such as Li Na</source>
        <translation>例如：李娜</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>会说</translation>
    </message>
    <message>
        <source>From a CSV file</source>
        <translation>从 CSV 文件导入</translation>
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
        <translation>{0}（自{1}起）</translation>
    </message>
    <message>
        <source>{0} never seen</source>
        <translation>{0}（从未上线）</translation>
    </message>
    <message>
        <source>Board lost: {0}</source>
        <translation>车旁屏失联：{0}</translation>
    </message>
    <message>
        <source>Board: {0}</source>
        <translation>车旁屏：{0}</translation>
    </message>
    <message>
        <source>A press there may not reach you until it is back.</source>
        <translation>恢复之前，那里的呼叫可能无法送达。</translation>
    </message>
    <message>
        <source>Console lost: {0}</source>
        <translation>控制台失联：{0}</translation>
    </message>
    <message>
        <source>Whoever sits there may not see the calls.</source>
        <translation>那里的同事可能看不到呼叫。</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> 及另外{0}个</translation>
    </message>
    <message>
        <source>Connecting to the showroom since {0}.</source>
        <translation>自{0}起正在连接展厅。</translation>
    </message>
    <message>
        <source>The line to the showroom has been cut since {0}.</source>
        <translation>自{0}起与展厅的连接已中断。</translation>
    </message>
    <message>
        <source>The broker has refused this console since {0}.</source>
        <translation>自{0}起消息代理拒绝此控制台接入。</translation>
    </message>
    <message>
        <source>The desk has not been heard since {0}.</source>
        <translation>自{0}起未收到前台系统的消息。</translation>
    </message>
    <message>
        <source>The desk has been off since {0}.</source>
        <translation>自{0}起前台系统已关闭。</translation>
    </message>
    <message>
        <source>Calls will appear as soon as it answers.</source>
        <translation>恢复应答后，呼叫会立即显示。</translation>
    </message>
    <message>
        <source>{0} Please check this console&apos;s name and password.</source>
        <translation>{0} 请检查此控制台的名称和密码。</translation>
    </message>
    <message>
        <source>Calls are kept at the boards and will arrive when it is back.</source>
        <translation>呼叫保存在车旁屏上，恢复后会送达。</translation>
    </message>
    <message>
        <source>What you see is as of {0}. Calls are kept at the boards and will arrive.</source>
        <translation>所见为截至 {0} 的情况。呼叫保存在车旁屏上，稍后会送达。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} behind the desk&apos;s.</source>
        <translation>此电脑的时钟比前台系统慢 {0}。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} ahead of the desk&apos;s.</source>
        <translation>此电脑的时钟比前台系统快 {0}。</translation>
    </message>
    <message>
        <source>All times here are the desk&apos;s, and waiting times are right all the same.</source>
        <translation>此处的时间均以前台系统为准，等候时长不受影响。</translation>
    </message>
    <message>
        <source>A board&apos;s clock is wrong: {0}</source>
        <translation>车旁屏时钟有误：{0}</translation>
    </message>
    <message>
        <source>Its presses and waiting times are right all the same.</source>
        <translation>其呼叫和等候时长不受影响。</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No board</source>
        <translation>无车旁屏</translation>
    </message>
    <message>
        <source>No board at this stand</source>
        <translation>此展位没有车旁屏</translation>
    </message>
    <message>
        <source>Board ready</source>
        <translation>车旁屏就绪</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>清洁中</translation>
    </message>
    <message>
        <source>Board never seen</source>
        <translation>车旁屏从未上线</translation>
    </message>
    <message>
        <source>Board lost</source>
        <translation>车旁屏失联</translation>
    </message>
    <message>
        <source>Resting: closed</source>
        <translation>待机：已打烊</translation>
    </message>
    <message>
        <source>Board off</source>
        <translation>车旁屏已关闭</translation>
    </message>
    <message>
        <source>Board asleep</source>
        <translation>车旁屏休眠中</translation>
    </message>
    <message>
        <source>Board not heard yet</source>
        <translation>尚未收到车旁屏消息</translation>
    </message>
    <message>
        <source>Being cleaned until {0}</source>
        <translation>清洁中，至{0}</translation>
    </message>
    <message>
        <source>Board lost since {0}</source>
        <translation>车旁屏自{0}起失联</translation>
    </message>
</context>
<context>
    <name>BoardPreview</name>
    <message>
        <source>How the board will look</source>
        <translation>车旁屏预览</translation>
    </message>
    <message>
        <source>The board cannot be drawn on this PC. What you fill in is not affected.</source>
        <translation>此电脑无法绘制车旁屏预览，不影响您填写的内容。</translation>
    </message>
    <message>
        <source>The board is being drawn</source>
        <translation>正在绘制车旁屏预览</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>As it was before: one of the values cannot be shown yet.</source>
        <translation>显示的是之前的样子：有一项内容暂时无法显示。</translation>
    </message>
</context>
<context>
    <name>BoardPreviewPane</name>
    <message>
        <source>Language of the board</source>
        <translation>车旁屏语言</translation>
    </message>
    <message>
        <source>How the board stands</source>
        <translation>车旁屏摆放方向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>竖向</translation>
    </message>
</context>
<context>
    <name>BoardsPanel</name>
    <message>
        <source>Boards and self-test</source>
        <translation>车旁屏与自检</translation>
    </message>
    <message>
        <source>It runs</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>运行自检</translation>
    </message>
</context>
<context>
    <name>BrokerElsewhere</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Found here: %1</source>
        <translation>在此找到：%1</translation>
    </message>
    <message>
        <source>Password of “desk”</source>
        <translation>“desk”的密码</translation>
    </message>
    <message>
        <source>of “board”</source>
        <translation>“board”的密码</translation>
    </message>
    <message>
        <source>of “console”</source>
        <translation>“console”的密码</translation>
    </message>
    <message>
        <source>Trying …</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>测试连接</translation>
    </message>
</context>
<context>
    <name>BrokerStep</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This PC does everything</source>
        <translation>全部由此电脑完成</translation>
    </message>
    <message>
        <source>Nothing to install. For one showroom, and to try it out.</source>
        <translation>无需另行安装，适合单个展厅或试用。</translation>
    </message>
    <message>
        <source>A broker that is there already</source>
        <translation>使用已有的消息代理</translation>
    </message>
    <message>
        <source>Your IT gives you its address and three passwords.</source>
        <translation>地址和三个密码由贵公司 IT 提供。</translation>
    </message>
    <message>
        <source>With a password, through the house&apos;s network.</source>
        <translation>凭密码，通过内部网络接入。</translation>
    </message>
    <message>
        <source>Boards on other devices may connect</source>
        <translation>允许其他设备上的车旁屏接入</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>This stand is not on the plan</source>
        <translation>此展位不在平面图上</translation>
    </message>
    <message>
        <source>Speaks {0}</source>
        <translation>会说{0}</translation>
    </message>
    <message>
        <source>Undo {0} s</source>
        <translation>撤销 {0} 秒</translation>
    </message>
    <message>
        <source>Takes {0} off {1} again; nobody is asked then.</source>
        <translation>将 {0} 从 {1} 撤回，之后无顾问受派。</translation>
    </message>
    <message>
        <source>This console is for looking only. A manager can change that.</source>
        <translation>此控制台仅供查看，可由经理更改。</translation>
    </message>
    <message>
        <source>Perhaps the same customer as at {0}, who has walked on.</source>
        <translation>可能与 {0} 是同一位客人，已移步至此。</translation>
    </message>
    <message>
        <source>Perhaps this customer has walked on to {0}.</source>
        <translation>这位客人可能已移步至 {0}。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>In five minutes</source>
        <translation>五分钟后</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>pressed twice</source>
        <translation>已按两次</translation>
    </message>
    <message>
        <source>pressed {0} times</source>
        <translation>已按{0}次</translation>
    </message>
    <message>
        <source>Looked at {0}</source>
        <translation>看过 {0}</translation>
    </message>
    <message>
        <source>Asked: {0}</source>
        <translation>已请 {0}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>正在赶来</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <translation>正在接待</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>已转经理</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <translation>已征询全体</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>尚未派顾问</translation>
    </message>
    <message>
        <source>An advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Waiting for {0}</source>
        <translation>等待 {0} 答复</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>{0} 正在赶来</translation>
    </message>
    <message>
        <source>{0} is with the shopper</source>
        <translation>{0} 正在接待客人</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Waiting for the desk</source>
        <translation>等待前台系统</translation>
    </message>
    <message>
        <source>All is quiet</source>
        <translation>一切安静</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>由谁前往</translation>
    </message>
    <message>
        <source>Send somebody else</source>
        <translation>改派他人</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Story</source>
        <comment>what happened to the call</comment>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>CallsPage</name>
    <message>
        <source>Width of the queue</source>
        <translation>队列宽度</translation>
    </message>
    <message>
        <source>Width of the call</source>
        <translation>呼叫栏宽度</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>Maker</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>配置版本</translation>
    </message>
    <message>
        <source>Model family</source>
        <translation>车系</translation>
    </message>
    <message>
        <source>By which advisors know it, such as eqs.</source>
        <translation>顾问熟悉车型时所用的名称，例如 eqs。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>能源类型</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>车身类型</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动方式</translation>
    </message>
    <message>
        <source>Price, taxes included</source>
        <translation>价格（含税）</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>From the day after, the boards ask to be asked.</source>
        <translation>次日起，车旁屏改为提示咨询价格。</translation>
    </message>
    <message>
        <source>Note on the price</source>
        <translation>价格说明</translation>
    </message>
    <message>
        <source>This is the lowest price; options come on top</source>
        <translation>此为起售价，选装另计</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>Consumption</source>
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
        <source>0 to 100 km/h</source>
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
        <source>Battery, usable</source>
        <translation>电池可用容量</translation>
    </message>
    <message>
        <source>Fast charging</source>
        <translation>快充</translation>
    </message>
    <message>
        <source>10 to 80 per cent</source>
        <translation>10–80% 快充</translation>
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
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>后备厢容积</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Range by</source>
        <translation>续航测试标准</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>能效等级</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未标明</translation>
    </message>
    <message>
        <source>The car</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Main figures</source>
        <translation>主要参数</translation>
    </message>
</context>
<context>
    <name>CarsStep</name>
    <message>
        <source>EQS, Taycan, ET7 …</source>
        <translation>EQS、Taycan、ET7…</translation>
    </message>
    <message>
        <source>No such car among 1,161 electric ones. Leave the stand empty: any other car is described later, in Settings.</source>
        <translation>1,161款电动车中没有此车。请将展位留空，其他车型稍后可在“设置”中填写。</translation>
    </message>
    <message>
        <source>Put examples onto every empty stand</source>
        <translation>为所有空展位放置示例车型</translation>
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
        <translation>结束呼叫</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Identify: show which board it is</source>
        <translation>识别：显示是哪块屏</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>结束清洁</translation>
    </message>
    <message>
        <source>Be cleaned for {0} minutes</source>
        <translation>清洁 {0} 分钟</translation>
    </message>
</context>
<context>
    <name>CommandPanel</name>
    <message>
        <source>This board</source>
        <translation>此车旁屏</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>%1, add</source>
        <translation>%1，添加</translation>
    </message>
</context>
<context>
    <name>FieldNumber</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>%1 至 %2 之间的数字</translation>
    </message>
</context>
<context>
    <name>FieldTime</name>
    <message>
        <source>A time of day, such as 09:30</source>
        <translation>时间，例如 09:30</translation>
    </message>
</context>
<context>
    <name>FieldValue</name>
    <message>
        <source>%1, take away</source>
        <translation>%1，移除</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>Board</source>
        <translation>车旁屏</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>上次报告</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Had run for</source>
        <translation>当时已运行</translation>
    </message>
    <message>
        <source>Frames, half / 99 %</source>
        <translation>帧时间，p50 / p99</translation>
    </message>
    <message>
        <source>Memory, all / its own</source>
        <translation>内存，总计/自身</translation>
    </message>
    <message>
        <source>Unreadable pictures</source>
        <translation>无法读取的图片</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至{0}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>{0} with trouble</source>
        <translation>{0}块异常</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分钟</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} 天 {1} 小时</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} 小时</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} 天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{0} ago</source>
        <translation>{0}前</translation>
    </message>
    <message>
        <source>Last picture, {0} old</source>
        <translation>上次截屏，{0}前</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} MB</source>
        <translation>{0} MB</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>自{0}起</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>清洁中</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>从未上线</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>待机</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>No board chosen</source>
        <translation>未选车旁屏</translation>
    </message>
    <message>
        <source>{0} boards</source>
        <translation>{0}块车旁屏</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} 及另外{1}块</translation>
    </message>
    <message>
        <source>Restart the board at {0}?</source>
        <translation>重启 {0} 的车旁屏？</translation>
    </message>
    <message>
        <source>Restart {0} boards?</source>
        <translation>重启{0}块车旁屏？</translation>
    </message>
    <message>
        <source>{0} refused: {1}</source>
        <translation>{0}被拒绝：{1}</translation>
    </message>
    <message>
        <source>{0}: asked&#xa0;…</source>
        <translation>{0}：已发出…</translation>
    </message>
    <message>
        <source>{0}: done</source>
        <translation>{0}：已完成</translation>
    </message>
    <message>
        <source>{0}: did not answer</source>
        <translation>{0}：无响应</translation>
    </message>
    <message>
        <source>{0}: not asked, the desk did not answer</source>
        <translation>{0}：未发出，前台系统无响应</translation>
    </message>
    <message>
        <source>Volume {0}</source>
        <translation>音量 {0}</translation>
    </message>
    <message>
        <source>Brightness {0}</source>
        <translation>亮度 {0}</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>结束清洁</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Runs version {0}; most others run {1}.</source>
        <translation>当前版本为 {0}，其他多为 {1}。</translation>
    </message>
    <message>
        <source>Failed the self-test: {0}</source>
        <translation>自检未通过：{0}</translation>
    </message>
    <message>
        <source>Frames stand up to {0} ms.</source>
        <translation>画面停顿最长 {0} 毫秒。</translation>
    </message>
    <message>
        <source>Its clock is wrong by {0}.</source>
        <translation>时钟误差 {0}。</translation>
    </message>
    <message>
        <source>No touch felt for {0}.</source>
        <translation>已有 {0} 未感应到触摸。</translation>
    </message>
    <message>
        <source>Turned down to {0} of its light.</source>
        <translation>亮度已调低至 {0}。</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Nothing can be asked while the desk is away.</source>
        <translation>前台系统离线时无法发出指令。</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>截屏</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Cleaning, in minutes</source>
        <translation>清洁时长（分钟）</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Clean for 2 minutes</source>
        <translation>清洁 2 分钟</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Clean for 5 minutes</source>
        <translation>清洁 5 分钟</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End the cleaning</source>
        <translation>结束清洁</translation>
    </message>
    <message>
        <source>10</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Clean for 10 minutes</source>
        <translation>清洁 10 分钟</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>various</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>The self-test runs</source>
        <translation>自检进行中</translation>
    </message>
    <message>
        <source>Test all boards</source>
        <translation>测试全部车旁屏</translation>
    </message>
</context>
<context>
    <name>FleetAsk</name>
    <message>
        <source>Nobody can call from there until the screen is back, which takes some seconds. A board with an open call refuses.</source>
        <translation>屏幕恢复之前需数秒，期间那里无法呼叫。有未结束呼叫的车旁屏会拒绝重启。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
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
        <translation>车旁屏</translation>
    </message>
</context>
<context>
    <name>FleetCard</name>
    <message>
        <source>No picture yet</source>
        <translation>尚无截屏</translation>
    </message>
    <message>
        <source>Mark %1</source>
        <translation>选中 %1</translation>
    </message>
</context>
<context>
    <name>FleetEmpty</name>
    <message>
        <source>No boards yet</source>
        <translation>尚无车旁屏</translation>
    </message>
    <message>
        <source>No board is called so</source>
        <translation>没有符合此名称的车旁屏</translation>
    </message>
    <message>
        <source>No board has any trouble</source>
        <translation>没有异常的车旁屏</translation>
    </message>
    <message>
        <source>A board belongs to a stand: give a stand its board in the floor plan, and start the board beside the car. It appears here by itself.</source>
        <translation>车旁屏属于展位：请在平面图中为展位指定车旁屏，并启动车旁的屏幕，它会自动出现在这里。</translation>
    </message>
    <message>
        <source>Esc in the search lists all boards again.</source>
        <translation>在搜索框中按 Esc 可恢复显示全部车旁屏。</translation>
    </message>
    <message>
        <source>F lists all boards again.</source>
        <translation>按 F 可恢复显示全部车旁屏。</translation>
    </message>
</context>
<context>
    <name>FleetGlimpse</name>
    <message>
        <source>Picture, %1</source>
        <translation>截屏，%1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>尚无截屏</translation>
    </message>
</context>
<context>
    <name>FleetHead</name>
    <message>
        <source>Mark all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Stand, car</source>
        <translation>展位、车型</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Runs for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧时间</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>上次触摸</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自检</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>上次指令</translation>
    </message>
</context>
<context>
    <name>FleetHeadCell</name>
    <message>
        <source>%1, sorted falling</source>
        <translation>%1，降序</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1，升序</translation>
    </message>
</context>
<context>
    <name>FleetLine</name>
    <message>
        <source>Mark %1</source>
        <translation>选中 %1</translation>
    </message>
</context>
<context>
    <name>FleetLook</name>
    <message>
        <source>New picture</source>
        <translation>重新截屏</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FleetTools</name>
    <message>
        <source>Find a board</source>
        <translation>查找车旁屏</translation>
    </message>
    <message>
        <source>Stand, car, board ...</source>
        <translation>展位、车型、车旁屏…</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>With trouble %1</source>
        <translation>异常 %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>截屏</translation>
    </message>
</context>
<context>
    <name>FloorPanel</name>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Connecting to the showroom</source>
        <translation>正在连接展厅</translation>
    </message>
    <message>
        <source>No floor plan yet</source>
        <translation>尚无平面图</translation>
    </message>
    <message>
        <source>The desk sends the plan as soon as it can be heard. Calls are in the queue all the same.</source>
        <translation>前台系统连通后会立即发来平面图。呼叫仍会出现在队列中。</translation>
    </message>
</context>
<context>
    <name>FloorStep</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>进深</translation>
    </message>
    <message>
        <source>How many cars stand here?</source>
        <translation>这里停放多少辆车？</translation>
    </message>
    <message>
        <source>Halls, or parts of the floor with a name</source>
        <translation>展区，或有名称的区域</translation>
    </message>
    <message>
        <source>By keyboard: Tab to a stand; the arrow keys move it by half a metre.</source>
        <translation>键盘操作：按 Tab 选择展位，方向键每次移动半米。</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>重新布置</translation>
    </message>
</context>
<context>
    <name>FloorTabs</name>
    <message>
        <source>Floors</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1，%2个未结束</translation>
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
        <translation>%1 帧   p50 %2 毫秒   p99 %3 毫秒   丢帧 %4</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Any stand</source>
        <translation>全部展位</translation>
    </message>
    <message>
        <source>Any car</source>
        <translation>全部车型</translation>
    </message>
    <message>
        <source>Any advisor</source>
        <translation>全部顾问</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Any wish</source>
        <translation>全部需求</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <comment>name of a file</comment>
        <translation>{0} 呼叫记录</translation>
    </message>
    <message>
        <source>The desk stopped answering: nothing was kept</source>
        <translation>前台系统中途无响应：未保存任何内容</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>无法写入文件：{0}</translation>
    </message>
    <message>
        <source>Writing calls to a file: {0}</source>
        <translation>正在将呼叫写入文件：{0}</translation>
    </message>
    <message>
        <source>{0} calls kept in {1}</source>
        <translation>已将{0}次呼叫保存至 {1}</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>日期，例如 2026-11-22</translation>
    </message>
    <message>
        <source>{0} calls or more</source>
        <translation>{0}次呼叫或更多</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1次呼叫</translation>
    </message>
    <message>
        <source>{0} calls</source>
        <translation>{0}次呼叫</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>前台系统不支持此项：{0}</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to know its history.</source>
        <translation>前台系统无响应，可能版本过旧，不支持历史记录。</translation>
    </message>
    <message>
        <source>Remark sent</source>
        <translation>备注已发送</translation>
    </message>
    <message>
        <source>The beginning is left out: it is too long</source>
        <translation>内容过长，开头部分已省略</translation>
    </message>
    <message>
        <source>Remark kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>The desk has not said that it kept the remark</source>
        <translation>前台系统未确认已保存备注</translation>
    </message>
    <message>
        <source>The desk does not tell more than this</source>
        <translation>前台系统未提供更多内容</translation>
    </message>
</context>
<context>
    <name>HistoryFace</name>
    <message>
        <source>until accepted</source>
        <translation>至应答</translation>
    </message>
    <message>
        <source>until there</source>
        <translation>至到达</translation>
    </message>
</context>
<context>
    <name>HistoryFilters</name>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>从 2026-11-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>至 2026-11-30</translation>
    </message>
</context>
<context>
    <name>HistoryHead</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Stand and car</source>
        <translation>展位与车型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Accepted in</source>
        <translation>应答用时</translation>
    </message>
    <message>
        <source>There in</source>
        <translation>到达用时</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Keep as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Search in stands, cars, advisors, languages and notes</source>
        <translation>搜索展位、车型、顾问、语言和备注</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>HistoryState</name>
    <message>
        <source>Asking the desk …</source>
        <translation>正在向前台系统查询…</translation>
    </message>
    <message>
        <source>No call fits</source>
        <translation>没有符合的呼叫</translation>
    </message>
    <message>
        <source>No call yet</source>
        <translation>尚无呼叫</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Try fewer words, another time, or search everything.</source>
        <translation>请减少关键词、更换时间或搜索全部。</translation>
    </message>
    <message>
        <source>Every call that a shopper places will be found here, for as long as the desk keeps it.</source>
        <translation>客人的每次呼叫都可在此查到，保留期限由前台系统决定。</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
</context>
<context>
    <name>HistoryStory</name>
    <message>
        <source>The call that is looked at</source>
        <translation>正在查看的呼叫</translation>
    </message>
    <message>
        <source>Choose a call to read its story</source>
        <translation>选择呼叫以查看经过</translation>
    </message>
    <message>
        <source>Add a remark, and press Enter</source>
        <translation>输入备注，按 Enter 添加</translation>
    </message>
    <message>
        <source>No remark can be kept at this moment</source>
        <translation>暂时无法保存备注</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Calls that were found</source>
        <translation>找到的呼叫</translation>
    </message>
</context>
<context>
    <name>KeptFile</name>
    <message>
        <source>Show the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeyPanel</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>The call</source>
        <translation>当前呼叫</translation>
    </message>
    <message>
        <source>Send the first on the list</source>
        <translation>派出名单首位</translation>
    </message>
    <message>
        <source>Send the one with this number</source>
        <translation>派出该编号的顾问</translation>
    </message>
    <message>
        <source>The advisor, or one it is offered to, said yes</source>
        <translation>顾问（或被征询者）已答应</translation>
    </message>
    <message>
        <source>The advisor can&apos;t go</source>
        <translation>顾问无法前往</translation>
    </message>
    <message>
        <source>The advisor has arrived</source>
        <translation>顾问已到达</translation>
    </message>
    <message>
        <source>Close the call</source>
        <translation>结束呼叫</translation>
    </message>
    <message>
        <source>Write a note about the call</source>
        <translation>为呼叫写备注</translation>
    </message>
    <message>
        <source>Undo a dispatch, for ten seconds</source>
        <translation>十秒内撤销派出</translation>
    </message>
    <message>
        <source>Join: the same customer has walked on</source>
        <translation>合并：同一位客人已移步</translation>
    </message>
    <message>
        <source>Keep apart: it is another customer</source>
        <translation>分开：是另一位客人</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>The call before or after</source>
        <translation>上一个或下一个呼叫</translation>
    </message>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>查找展位、车型、呼叫或顾问</translation>
    </message>
    <message>
        <source>Only calls that want a decision, or all</source>
        <translation>仅看待决定的呼叫，或看全部</translation>
    </message>
    <message>
        <source>The next floor</source>
        <translation>下一楼层</translation>
    </message>
    <message>
        <source>From stand to stand on the plan; Enter opens</source>
        <translation>在平面图上切换展位；Enter 打开</translation>
    </message>
    <message>
        <source>Nearer, further, the whole floor</source>
        <translation>放大、缩小、整个楼层</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Calls, advisors, boards, history, report, plan, settings</source>
        <translation>呼叫、顾问、车旁屏、历史、报表、平面图、设置</translation>
    </message>
    <message>
        <source>This board: show itself, be cleaned</source>
        <translation>此车旁屏：识别、清洁</translation>
    </message>
    <message>
        <source>All boards, and the self-test</source>
        <translation>全部车旁屏与自检</translation>
    </message>
    <message>
        <source>Wall board on a second screen</source>
        <translation>在第二块屏幕显示大屏看板</translation>
    </message>
    <message>
        <source>This console: look, language, sound</source>
        <translation>此控制台：外观、语言、声音</translation>
    </message>
    <message>
        <source>The whole screen, or a window</source>
        <translation>全屏或窗口</translation>
    </message>
    <message>
        <source>No sound for five minutes, or sound again</source>
        <translation>静音五分钟，或恢复声音</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本快捷键表</translation>
    </message>
    <message>
        <source>Drawing the floor plan</source>
        <translation>绘制平面图</translation>
    </message>
    <message>
        <source>A new stand</source>
        <translation>新建展位</translation>
    </message>
    <message>
        <source>A new zone</source>
        <translation>新建区域</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>移除所选</translation>
    </message>
    <message>
        <source>Undo, redo, save</source>
        <translation>撤销、重做、保存</translation>
    </message>
</context>
<context>
    <name>Ladder</name>
    <message>
        <source>Waits too long: the bell is louder</source>
        <translation>等候过久：铃声加大</translation>
    </message>
    <message>
        <source>Nobody is free to offer it to</source>
        <translation>没有空闲顾问可征询</translation>
    </message>
    <message>
        <source>Offered to all free advisors: {0}</source>
        <translation>已征询所有空闲顾问：{0}</translation>
    </message>
    <message>
        <source>the manager, {0}</source>
        <translation>经理 {0}</translation>
    </message>
    <message>
        <source>the manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Now for {0}</source>
        <translation>已转{0}</translation>
    </message>
    <message>
        <source>Told by message at {0}: {1}</source>
        <translation>已于{0}发消息告知：{1}</translation>
    </message>
    <message>
        <source>No message reached {0}: please call</source>
        <translation>消息未能送达{0}：请致电</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>What you changed here is not in the showroom file yet: %1.</source>
        <translation>这里的更改尚未写入展厅文件：%1。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Throw it away and close</source>
        <translation>放弃更改并关闭</translation>
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
        <translation>%1，%2%</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>The whole floor in small</source>
        <translation>楼层缩略图</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Name of the showroom</source>
        <translation>展厅名称</translation>
    </message>
    <message>
        <source>Such as Wangjing Showroom</source>
        <translation>例如：望京展厅</translation>
    </message>
    <message>
        <source>Short name, in links and addresses</source>
        <translation>简称，用于链接和地址</translation>
    </message>
    <message>
        <source>Made of the name. It is the one thing that never changes later.</source>
        <translation>由名称生成。唯有此项以后不能更改。</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>车旁屏语言</translation>
    </message>
    <message>
        <source>Shoppers change it with one touch. The one taken first is shown first.</source>
        <translation>客人轻触即可切换，最先选择的语言优先显示。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>As this PC&apos;s clock</source>
        <translation>与此电脑时钟一致</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note about {0}</source>
        <translation>关于 {0} 的备注</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>%1, Enter keeps it</source>
        <translation>%1，按 Enter 保存</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Which board?</source>
        <translation>哪块车旁屏？</translation>
    </message>
    <message>
        <source>Choose a stand with a board on the plan, or a call, first.</source>
        <translation>请先在平面图上选择有车旁屏的展位，或选择呼叫。</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>未执行任何操作</translation>
    </message>
    <message>
        <source>Somebody was faster</source>
        <translation>已有人先行处理</translation>
    </message>
    <message>
        <source>The desk said no</source>
        <translation>前台系统未接受</translation>
    </message>
    <message>
        <source>No answer from the desk</source>
        <translation>前台系统无响应</translation>
    </message>
    <message>
        <source>The shopper has walked on</source>
        <translation>客人已移步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The board said no</source>
        <translation>车旁屏未接受</translation>
    </message>
    <message>
        <source>No answer from the board</source>
        <translation>车旁屏无响应</translation>
    </message>
    <message>
        <source>{0}: nothing is known to have changed. Please try again.</source>
        <translation>{0}：未确认有任何变化，请重试。</translation>
    </message>
    <message>
        <source>The request was refused.</source>
        <translation>请求被拒绝。</translation>
    </message>
    <message>
        <source>Tell {0}: the shopper is at {1} now (was {2})</source>
        <translation>请告知 {0}：客人现在位于 {1}（原为 {2}）</translation>
    </message>
    <message>
        <source>The board at {0} did not say what it did. Please look whether it is on.</source>
        <translation>{0} 的车旁屏未反馈执行结果，请查看是否已开机。</translation>
    </message>
    <message>
        <source>The board at {0} was not asked. Please try again.</source>
        <translation>未能向 {0} 的车旁屏发出指令，请重试。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch until {1}.</source>
        <translation>{0} 的车旁屏在{1}之前不响应触摸。</translation>
    </message>
    <message>
        <source>The board at {0} shows itself.</source>
        <translation>{0} 的车旁屏正在显示自身标识。</translation>
    </message>
    <message>
        <source>The board at {0} takes no touch while it is cleaned.</source>
        <translation>{0} 的车旁屏清洁期间不响应触摸。</translation>
    </message>
    <message>
        <source>The board at {0} takes touches again.</source>
        <translation>{0} 的车旁屏已恢复触摸。</translation>
    </message>
    <message>
        <source>The board at {0} has read everything again.</source>
        <translation>{0} 的车旁屏已重新加载全部内容。</translation>
    </message>
    <message>
        <source>The board at {0} restarts.</source>
        <translation>{0} 的车旁屏正在重启。</translation>
    </message>
    <message>
        <source>The board at {0} has sent its picture.</source>
        <translation>{0} 的车旁屏已发来截屏。</translation>
    </message>
    <message>
        <source>The board at {0} is as loud as was wanted.</source>
        <translation>{0} 的车旁屏音量已调好。</translation>
    </message>
    <message>
        <source>The board at {0} is as bright as was wanted.</source>
        <translation>{0} 的车旁屏亮度已调好。</translation>
    </message>
    <message>
        <source>The board at {0} has done it.</source>
        <translation>{0} 的车旁屏已执行。</translation>
    </message>
    <message>
        <source>{0} is closed already: {1}</source>
        <translation>{0} 已结束：{1}</translation>
    </message>
    <message>
        <source>{0} has changed: nobody is asked now</source>
        <translation>{0} 有变化：目前未派顾问</translation>
    </message>
    <message>
        <source>{0} was already sent to {1} by {2}</source>
        <translation>{0} 已由 {2} 派往 {1}</translation>
    </message>
    <message>
        <source>{0} was already sent to {1}. Now: {2}</source>
        <translation>{0} 已派往 {1}。当前：{2}</translation>
    </message>
    <message>
        <source>Asking the advisor</source>
        <translation>请顾问前往</translation>
    </message>
    <message>
        <source>Accepting for the advisor</source>
        <translation>代顾问答应</translation>
    </message>
    <message>
        <source>Taking the advisor off the call</source>
        <translation>从呼叫撤回顾问</translation>
    </message>
    <message>
        <source>Marking the arrival</source>
        <translation>标记到达</translation>
    </message>
    <message>
        <source>Closing the call</source>
        <translation>结束呼叫</translation>
    </message>
    <message>
        <source>Joining the two calls</source>
        <translation>合并两个呼叫</translation>
    </message>
    <message>
        <source>Keeping the two calls apart</source>
        <translation>分开两个呼叫</translation>
    </message>
    <message>
        <source>Saying what the advisor does</source>
        <translation>设置顾问状态</translation>
    </message>
    <message>
        <source>Starting the self-test</source>
        <translation>启动自检</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>备注已保存</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>请再看一下</translation>
    </message>
    <message>
        <source>The list changed as you pressed, so nothing was done.</source>
        <translation>按键时列表有变化，未执行任何操作。</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The desk cannot be reached at this moment.</source>
        <translation>暂时无法连接前台系统。</translation>
    </message>
    <message>
        <source>Settings of this console</source>
        <translation>此控制台的设置</translation>
    </message>
    <message>
        <source>They could not be read and were put aside; these are fresh.</source>
        <translation>原设置无法读取，已另行存放；现为默认设置。</translation>
    </message>
    <message>
        <source>A floor has no picture</source>
        <translation>有楼层缺少底图</translation>
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
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Served</source>
        <translation>已接待</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nobody was there</source>
        <translation>现场无人</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>Came to reception</source>
        <translation>已到前台</translation>
    </message>
    <message>
        <source>Walked on</source>
        <translation>已移步</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled by the shopper</source>
        <translation>客人已取消</translation>
    </message>
    <message>
        <source>Too old when it reached the desk</source>
        <translation>到达前台系统时已过时</translation>
    </message>
    <message>
        <source>The same customer, who walked on</source>
        <translation>同一位客人，已移步</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the desktop ({0})</source>
        <translation>跟随系统（{0}）</translation>
    </message>
</context>
<context>
    <name>OwnPanel</name>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>车旁屏</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Pending</name>
    <message>
        <source>Asking the desk to send the advisor …</source>
        <translation>正在请前台系统派出顾问…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor goes …</source>
        <translation>正在告知前台系统：顾问前往…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor cannot go …</source>
        <translation>正在告知前台系统：顾问无法前往…</translation>
    </message>
    <message>
        <source>Telling the desk that the advisor is there …</source>
        <translation>正在告知前台系统：顾问已到达…</translation>
    </message>
    <message>
        <source>Closing the call …</source>
        <translation>正在结束呼叫…</translation>
    </message>
    <message>
        <source>Telling the desk that they are one customer …</source>
        <translation>正在告知前台系统：是同一位客人…</translation>
    </message>
    <message>
        <source>Telling the desk that they are two customers …</source>
        <translation>正在告知前台系统：是两位客人…</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>no board</source>
        <translation>无车旁屏</translation>
    </message>
    <message>
        <source>%1 and more: %2</source>
        <translation>%1，另有%2个</translation>
    </message>
    <message>
        <source>Stands here: %1</source>
        <translation>此处展位：%1</translation>
    </message>
    <message>
        <source>calls: %1</source>
        <translation>呼叫：%1</translation>
    </message>
</context>
<context>
    <name>PlanAsk</name>
    <message>
        <source>Throw away what was drawn?</source>
        <translation>放弃所绘内容？</translation>
    </message>
    <message>
        <source>The plan is then as in the showroom file.</source>
        <translation>平面图将恢复为展厅文件中的内容。</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>继续绘制</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Never changes once it is saved</source>
        <translation>保存后不能更改</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左侧</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上方</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>展车</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>车旁屏</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>进深</translation>
    </message>
    <message>
        <source>Picture under it</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG; drop a file onto the plan to add it</source>
        <translation>PNG、JPEG 或 SVG；将文件拖到平面图上即可添加</translation>
    </message>
    <message>
        <source>Picture from the left</source>
        <translation>底图距左侧</translation>
    </message>
    <message>
        <source>Picture from the top</source>
        <translation>底图距上方</translation>
    </message>
    <message>
        <source>Picture&apos;s width</source>
        <translation>底图宽度</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Stand %1</source>
        <translation>展位 %1</translation>
    </message>
    <message>
        <source>no car</source>
        <translation>无展车</translation>
    </message>
    <message>
        <source>no board</source>
        <translation>无车旁屏</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>something is wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>%1 by %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>There is no floor yet: add one</source>
        <translation>尚无楼层：请添加</translation>
    </message>
    <message>
        <source>Needs a name of up to 200 letters</source>
        <translation>需要名称，最多200个字符</translation>
    </message>
    <message>
        <source>An identifier has only small letters, digits and hyphens</source>
        <translation>标识符只能包含小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>Choose a stand first, or drag it onto one</source>
        <translation>请先选择展位，或拖到展位上</translation>
    </message>
    <message>
        <source>Another one is called %1 already</source>
        <translation>已有其他项名为 %1</translation>
    </message>
    <message>
        <source>Floor</source>
        <comment>a new one</comment>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>a new one</comment>
        <translation>区域</translation>
    </message>
    <message>
        <source>Must be from 1 to 500 m</source>
        <translation>须在 1 至 500 m 之间</translation>
    </message>
    <message>
        <source>Lies outside its floor: move it in</source>
        <translation>位于楼层之外：请移入</translation>
    </message>
    <message>
        <source>Lies in no zone: draw one on this floor</source>
        <translation>不在任何区域内：请在此楼层绘制区域</translation>
    </message>
    <message>
        <source>Board %1 is at another stand too: take it away there</source>
        <translation>车旁屏 %1 也在另一展位：请在那里移除</translation>
    </message>
    <message>
        <source>A board is called by small letters, digits and hyphens, such as b07</source>
        <translation>车旁屏名称须为小写字母、数字和连字符，例如 b07</translation>
    </message>
    <message>
        <source>There is no car sheet %1</source>
        <translation>没有车辆资料 %1</translation>
    </message>
    <message>
        <source>Stands outside its zone, %1</source>
        <translation>位于其区域 %1 之外</translation>
    </message>
    <message>
        <source>Its car would touch that of %1</source>
        <translation>其展车会碰到 %1 的展车</translation>
    </message>
    <message>
        <source>Another stand is called %1 too</source>
        <translation>另有展位也名为 %1</translation>
    </message>
    <message>
        <source>Only PNG, JPEG and SVG files can lie under a floor</source>
        <translation>楼层底图仅支持 PNG、JPEG 和 SVG 文件</translation>
    </message>
    <message>
        <source>This console has no folder for pictures</source>
        <translation>此控制台没有图片文件夹</translation>
    </message>
    <message>
        <source>The picture could not be copied: %1</source>
        <translation>无法复制图片：%1</translation>
    </message>
    <message>
        <source>Drag from one corner of the zone to the other</source>
        <translation>从区域一角拖到对角</translation>
    </message>
    <message>
        <source>Press where a stand is to be; Esc when done</source>
        <translation>点按展位所在位置；完成后按 Esc</translation>
    </message>
    <message>
        <source>Press where the reception is</source>
        <translation>点按前台所在位置</translation>
    </message>
    <message>
        <source>Press two points whose distance you know</source>
        <translation>点按已知距离的两点</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选%1项</translation>
    </message>
    <message>
        <source>Cannot be saved yet: things to put right: %1</source>
        <translation>暂不能保存：待更正%1项</translation>
    </message>
    <message>
        <source>Not saved yet: changes: %1</source>
        <translation>尚未保存：%1项更改</translation>
    </message>
    <message>
        <source>The desk is not heard. Go on drawing; save when it is back.</source>
        <translation>前台系统无响应。可继续绘制，恢复后再保存。</translation>
    </message>
    <message>
        <source>As in the showroom file</source>
        <translation>与展厅文件一致</translation>
    </message>
    <message>
        <source>Reading the showroom file</source>
        <translation>正在读取展厅文件</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saved: boards and consoles show it now</source>
        <translation>已保存：车旁屏和控制台已更新显示</translation>
    </message>
    <message>
        <source>The desk did not answer. Save again.</source>
        <translation>前台系统无响应，请再次保存。</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>前台系统无响应。</translation>
    </message>
</context>
<context>
    <name>PlanFace</name>
    <message>
        <source>The plan cannot be read</source>
        <translation>无法读取平面图</translation>
    </message>
    <message>
        <source>Reading the plan</source>
        <translation>正在读取平面图</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>PlanFlaws</name>
    <message>
        <source>To put right, or to look at</source>
        <translation>待更正或查看</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>New</source>
        <comment>legend: has just called</comment>
        <translation>新呼叫</translation>
    </message>
    <message>
        <source>Too long</source>
        <comment>legend: the bell is louder</comment>
        <translation>过久</translation>
    </message>
    <message>
        <source>Offered to all</source>
        <comment>legend</comment>
        <translation>已征询全体</translation>
    </message>
    <message>
        <source>For the manager</source>
        <comment>legend</comment>
        <translation>转经理</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>legend</comment>
        <translation>已请顾问</translation>
    </message>
    <message>
        <source>On the way</source>
        <comment>legend</comment>
        <translation>正在赶来</translation>
    </message>
    <message>
        <source>With the shopper</source>
        <comment>legend</comment>
        <translation>正在接待</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>legend: an advisor</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>legend: an advisor</comment>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>legend: an advisor</comment>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>整个楼层</translation>
    </message>
</context>
<context>
    <name>PlanLining</name>
    <message>
        <source>Line up: %1</source>
        <translation>对齐：%1</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>line up on the left edges</comment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Centre</source>
        <comment>line up one above the other</comment>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>line up on the right edges</comment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Top</source>
        <comment>line up on the upper edges</comment>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Middle</source>
        <comment>line up side by side</comment>
        <translation>中间</translation>
    </message>
    <message>
        <source>Bottom</source>
        <comment>line up on the lower edges</comment>
        <translation>底部</translation>
    </message>
    <message>
        <source>At equal distances</source>
        <translation>等距分布</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
</context>
<context>
    <name>PlanMarks</name>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
</context>
<context>
    <name>PlanNumbers</name>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <comment>the keys</comment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the key</comment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove this floor</source>
        <translation>移除此楼层</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Draw zones, drop stands, put boards and cars on them. It counts once it is saved.</source>
        <translation>绘制区域、放置展位，并为其配置车旁屏和展车。保存后生效。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <comment>the keys</comment>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <comment>the keys</comment>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>两点间距</translation>
    </message>
    <message>
        <source>As drawn: %1 m</source>
        <translation>图上：%1 m</translation>
    </message>
    <message>
        <source>m</source>
        <comment>metres</comment>
        <translation>m</translation>
    </message>
    <message>
        <source>What is measured anew</source>
        <translation>重新测定对象</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>整个楼层</translation>
    </message>
    <message>
        <source>Picture only</source>
        <translation>仅底图</translation>
    </message>
    <message>
        <source>Set the scale</source>
        <translation>设定比例</translation>
    </message>
</context>
<context>
    <name>PlanSide</name>
    <message>
        <source>Plan of the floor, %1</source>
        <translation>楼层平面图，%1</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>PlanStrip</name>
    <message>
        <source>%1, to put right: %2</source>
        <translation>%1，待更正：%2</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>添加楼层</translation>
    </message>
    <message>
        <source>Lay mine on top of theirs</source>
        <translation>将我的更改叠加其上</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The plan: arrows move, Enter leads to the numbers</source>
        <translation>平面图：方向键移动，Enter 转到数值</translation>
    </message>
    <message>
        <source>Nothing stands here yet</source>
        <translation>此处尚无展位</translation>
    </message>
    <message>
        <source>Drop a picture of the floor here, or press N for the first stand and Z for a zone.</source>
        <translation>将楼层图片拖到此处，或按 N 添加第一个展位，按 Z 绘制区域。</translation>
    </message>
</context>
<context>
    <name>PlanThing</name>
    <message>
        <source>%1, stands nowhere</source>
        <translation>%1，未放置</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
</context>
<context>
    <name>PlanThings</name>
    <message>
        <source>on no stand: %1</source>
        <translation>未放上展位：%1</translation>
    </message>
    <message>
        <source>Find a board or a car</source>
        <translation>查找车旁屏或车型</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>车旁屏</translation>
    </message>
    <message>
        <source>A board comes here by itself as soon as it is switched on.</source>
        <translation>车旁屏开机后会自动出现在这里。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车型</translation>
    </message>
</context>
<context>
    <name>PlanTools</name>
    <message>
        <source>Stand</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Set scale</source>
        <translation>设定比例</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Reception</source>
        <translation>前台</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Any language</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Any floor</source>
        <translation>全部楼层</translation>
    </message>
    <message>
        <source>Not shown by the filter: {0}</source>
        <translation>筛选后未显示：{0}</translation>
    </message>
    <message>
        <source>Not on the plan</source>
        <translation>不在平面图上</translation>
    </message>
    <message>
        <source>Perhaps the customer of {0}</source>
        <translation>可能是 {0} 的客人</translation>
    </message>
</context>
<context>
    <name>QueueFilters</name>
    <message>
        <source>To decide</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>%1. Show all</source>
        <translation>%1。显示全部</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>QueueFoot</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>车旁屏</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>下一个呼叫</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>等候中</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>暂无已知呼叫</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>Nobody of this kind is waiting</source>
        <translation>没有符合条件的等候</translation>
    </message>
    <message>
        <source>Calls appear here as soon as the desk is heard again.</source>
        <translation>前台系统恢复后，呼叫会立即显示在这里。</translation>
    </message>
    <message>
        <source>A call rings, pulses on the plan and appears here. Enter then sends who is first on the list.

To try it, press CALL on a board.</source>
        <translation>有呼叫时会响铃，在平面图上闪动，并显示在这里。按 Enter 即派出名单首位。

如需试用，请在车旁屏上按“呼叫顾问”。</translation>
    </message>
    <message>
        <source>Looked after</source>
        <comment>the calls somebody goes to or stands at</comment>
        <translation>已安排</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Open a board on this PC too, the one at stand %1</source>
        <translation>在此电脑上也打开展位 %1 的车旁屏</translation>
    </message>
    <message>
        <source>So that a first call can be made at once.</source>
        <translation>以便立即试打第一个呼叫。</translation>
    </message>
    <message>
        <source>Open a board on this PC</source>
        <translation>在此电脑上打开车旁屏</translation>
    </message>
    <message>
        <source>Open the board once more</source>
        <translation>再次打开车旁屏</translation>
    </message>
    <message>
        <source>Close the assistant</source>
        <translation>关闭向导</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>speaks {0}</source>
        <translation>会说{0}</translation>
    </message>
    <message>
        <source>knows {0}</source>
        <translation>熟悉 {0}</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>按序轮到</translation>
    </message>
    <message>
        <source>better for {0}</source>
        <translation>更适合 {0}</translation>
    </message>
    <message>
        <source>{0} m away, other floor</source>
        <translation>相距 {0} 米，其他楼层</translation>
    </message>
    <message>
        <source>{0} m away</source>
        <translation>相距 {0} 米</translation>
    </message>
    <message>
        <source>asked for {0}</source>
        <translation>已请其前往 {0}</translation>
    </message>
    <message>
        <source>on the way to {0}</source>
        <translation>正赶往 {0}</translation>
    </message>
    <message>
        <source>with the shopper at {0}</source>
        <translation>在 {0} 接待客人</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>By hour of the day</source>
        <translation>按时段</translation>
    </message>
    <message>
        <source>Calls placed in each hour, all days together, and how long they waited until an advisor had accepted. Hours with too few calls have no wait.</source>
        <translation>各时段的呼叫次数（各日合计）及至顾问答应的等候时长。呼叫过少的时段不显示等候时长。</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Calls placed on each day, and how long they waited until an advisor had accepted. A day without calls is empty.</source>
        <translation>每日的呼叫次数及至顾问答应的等候时长。无呼叫的日期留空。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Accepted in, median</source>
        <translation>应答用时中位数</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>90%用时</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Calls placed in each month, and how long they waited until an advisor had accepted. This time is too long to show every day of it.</source>
        <translation>每月的呼叫次数及至顾问答应的等候时长。所选时间过长，无法逐日显示。</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} calls, {3}</source>
        <translation>{0}：{1}/{2}次呼叫，{3}</translation>
    </message>
    <message>
        <source>How calls ended</source>
        <translation>呼叫结果</translation>
    </message>
    <message>
        <source>Calls that are over, by their outcome. Open calls are left out.</source>
        <translation>按结果统计已结束的呼叫，不含未结束的呼叫。</translation>
    </message>
    <message>
        <source>of all that ended</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Busiest stands</source>
        <translation>最忙展位</translation>
    </message>
    <message>
        <source>Calls placed at each stand, and the wait until accepted there.</source>
        <translation>各展位的呼叫次数及应答前的等候时长。</translation>
    </message>
    <message>
        <source>Most wanted cars</source>
        <translation>最受关注车型</translation>
    </message>
    <message>
        <source>Calls placed beside each car, wherever it stood at that time.</source>
        <translation>在各车型旁发起的呼叫次数，不论当时停放位置。</translation>
    </message>
    <message>
        <source>{0} · sent {1} times</source>
        <translation>{0} · 派出{1}次</translation>
    </message>
    <message>
        <source>Turns of the advisors</source>
        <translation>顾问派出次数</translation>
    </message>
    <message>
        <source>How often each advisor was sent, and how long those shoppers had waited from the touch until he accepted: also before he was asked.</source>
        <translation>每位顾问的派出次数，以及客人从触屏到该顾问答应的等候时长，包括请其前往之前的时间。</translation>
    </message>
    <message>
        <source>Boards that were there</source>
        <translation>车旁屏在线率</translation>
    </message>
    <message>
        <source>The share of this time in which a board was heard, the worst first. Times in which it was switched off on purpose, or before it was first heard, do not count.</source>
        <translation>此期间车旁屏在线的时间占比，最低的在前。有意关机的时间和首次上线之前的时间不计入。</translation>
    </message>
    <message>
        <source>times lost</source>
        <translation>失联次数</translation>
    </message>
    <message>
        <source>{0}: there {1} of the time, lost {2} times</source>
        <translation>{0}：在线率 {1}，失联{2}次</translation>
    </message>
    <message>
        <source>{0} more: there {1} of the time or longer</source>
        <translation>另有{0}块：在线率不低于 {1}</translation>
    </message>
    <message>
        <source>boards of which the journal does not say: {0}</source>
        <translation>日志未记录的车旁屏：{0}</translation>
    </message>
    <message>
        <source>accepted in, median</source>
        <translation>应答用时中位数</translation>
    </message>
    <message>
        <source>{0} more, less busy than these</source>
        <translation>另有{0}个，呼叫少于以上各项</translation>
    </message>
    <message>
        <source>{0} more, {1} together</source>
        <translation>另有{0}个，合计{1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>9 of 10: too few calls</source>
        <translation>90%用时：呼叫过少</translation>
    </message>
    <message>
        <source>9 of 10 within {0}</source>
        <translation>90%在 {0} 内</translation>
    </message>
    <message>
        <source>{0}: {1} calls</source>
        <translation>{0}：{1}次呼叫</translation>
    </message>
    <message>
        <source>accepted in {0} (median), {1} (p90)</source>
        <translation>应答用时 {0}（中位数）、{1}（p90）</translation>
    </message>
    <message>
        <source>there in {0} (median), {1} (p90)</source>
        <translation>到达用时 {0}（中位数）、{1}（p90）</translation>
    </message>
    <message>
        <source>abandoned {0}</source>
        <translation>放弃{0}次</translation>
    </message>
    <message>
        <source>The file cannot be written: {0}</source>
        <translation>无法写入文件：{0}</translation>
    </message>
    <message>
        <source>Writing the file …</source>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>{0} report</source>
        <comment>name of a file</comment>
        <translation>{0} 报表</translation>
    </message>
    <message>
        <source>Every call that a shopper placed in this time, also those that were cancelled. Pressing again counts once; self-tests do not count.</source>
        <translation>客人在此期间发起的每次呼叫，包括已取消的。重复按下只计一次，自检不计入。</translation>
    </message>
    <message>
        <source>Until accepted, median</source>
        <translation>应答用时中位数</translation>
    </message>
    <message>
        <source>From the touch at the board until an advisor had accepted. Half of the calls waited less, half longer; “9 of 10 within” is the 90th percentile. Calls that nobody accepted are left out. Below {0} calls no median is said, below {1} no percentile.</source>
        <translation>从触摸车旁屏到顾问答应的时长。半数呼叫等候更短，半数更长；“90%用时”为第90百分位。无人答应的呼叫不计入。少于{0}次呼叫不给出中位数，少于{1}次不给出百分位。</translation>
    </message>
    <message>
        <source>Until there, median</source>
        <translation>到达用时中位数</translation>
    </message>
    <message>
        <source>From the touch at the board until the advisor stood beside the shopper, as somebody said with “Arrived”. Calls at which nobody said so are left out.</source>
        <translation>从触摸车旁屏到顾问来到客人身边的时长，以点按“已到达”为准。未标记到达的呼叫不计入。</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>放弃率</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}次中{0}次</translation>
    </message>
    <message>
        <source>The share of calls that ended because the shopper cancelled, because nobody was there any more, or because the call was too old when it reached the desk. Who came to reception is not counted as abandoned.</source>
        <translation>因客人取消、现场已无人，或到达前台系统时已过时而结束的呼叫占比。客人来到前台的不计为放弃。</translation>
    </message>
    <message>
        <source>{0} a day</source>
        <translation>日均{0}次</translation>
    </message>
    <message>
        <source>{0} advisors, mean {1}</source>
        <translation>{0}位顾问，平均{1}次</translation>
    </message>
    <message>
        <source>Turns of an advisor</source>
        <translation>每位顾问派出次数</translation>
    </message>
    <message>
        <source>How often one advisor was sent: the fewest and the most. The closer they are, the fairer the turns. Only advisors who were sent at all are counted, and nobody&apos;s hours are: who was on duty half of the time is likely to have half of the turns.</source>
        <translation>每位顾问的派出次数：最少与最多。两者越接近，分配越均衡。仅统计曾被派出的顾问，不计工时：当班时间只有一半的顾问，次数通常也只有一半。</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>Made on {0} at {1} by {2}</source>
        <translation>{0} {1}由 {2} 生成</translation>
    </message>
    <message>
        <source>somebody at reception</source>
        <translation>前台人员</translation>
    </message>
    <message>
        <source>no such place, or no room</source>
        <translation>位置不存在或空间不足</translation>
    </message>
    <message>
        <source>What the figures count</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第{0}页，共{1}页</translation>
    </message>
    <message>
        <source>A day, such as 2026-11-22</source>
        <translation>日期，例如 2026-11-22</translation>
    </message>
    <message>
        <source>The last day lies before the first</source>
        <translation>截止日期早于起始日期</translation>
    </message>
    <message>
        <source>few calls: read it with care</source>
        <translation>呼叫较少：请谨慎解读</translation>
    </message>
    <message>
        <source>The desk does not answer this: {0}</source>
        <translation>前台系统不支持此项：{0}</translation>
    </message>
    <message>
        <source>The desk did not answer. It may be too old to make reports.</source>
        <translation>前台系统无响应，可能版本过旧，不支持报表。</translation>
    </message>
</context>
<context>
    <name>ReportFigures</name>
    <message>
        <source>Point at a figure, or reach it with Tab, to read what it counts.</source>
        <translation>将指针移到数据上，或按 Tab 选中，即可查看统计口径。</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Ctrl E</source>
        <comment>the keys</comment>
        <translation>Ctrl E</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>导出 PDF</translation>
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
        <translation>时间范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From 2026-11-01</source>
        <translation>从 2026-11-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To 2026-11-30</source>
        <translation>至 2026-11-30</translation>
    </message>
</context>
<context>
    <name>ReportState</name>
    <message>
        <source>Reckoning up …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Nobody called in this time</source>
        <translation>此期间无人呼叫</translation>
    </message>
    <message>
        <source>The desk is not there</source>
        <translation>前台系统离线</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>没有报表</translation>
    </message>
    <message>
        <source>Choose another time above.</source>
        <translation>请在上方选择其他时间。</translation>
    </message>
    <message>
        <source>Reports are made by the desk. This one will be made as soon as it is back.</source>
        <translation>报表由前台系统生成，恢复后会立即生成此报表。</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Not seen yet</source>
        <translation>尚未出现</translation>
    </message>
    <message>
        <source>sent today: {0}</source>
        <translation>今日派出：{0}</translation>
    </message>
    <message>
        <source>The desk cannot be reached</source>
        <translation>无法连接前台系统</translation>
    </message>
    <message>
        <source>Busy until the call is closed</source>
        <translation>忙碌，至呼叫结束</translation>
    </message>
    <message>
        <source>Busy until the call at {0} is closed</source>
        <translation>忙碌，至 {0} 的呼叫结束</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>未当班</translation>
    </message>
    <message>
        <source>until {0}</source>
        <translation>至{0}</translation>
    </message>
    <message>
        <source>Asked for {0}</source>
        <translation>已请其前往 {0}</translation>
    </message>
    <message>
        <source>On the way to {0}</source>
        <translation>正赶往 {0}</translation>
    </message>
    <message>
        <source>With the shopper at {0}</source>
        <translation>在 {0} 接待客人</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>在展厅内</translation>
    </message>
    <message>
        <source>No shift today</source>
        <translation>今日无班次</translation>
    </message>
    <message>
        <source>a fair share</source>
        <translation>次数均衡</translation>
    </message>
    <message>
        <source>{0} above a fair share</source>
        <translation>比应派多{0}次</translation>
    </message>
    <message>
        <source>{0} below a fair share</source>
        <translation>比应派少{0}次</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <comment>day and time</comment>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Saved. Added or changed: {0}</source>
        <translation>已保存。新增或更改：{0}</translation>
    </message>
    <message>
        <source>The desk did not answer. Please try again.</source>
        <translation>前台系统无响应，请重试。</translation>
    </message>
    <message>
        <source>Reading the roster …</source>
        <translation>正在读取顾问名单…</translation>
    </message>
    <message>
        <source>Nothing is changed before this is put right: {0}</source>
        <translation>更正以下问题前不作任何更改：{0}</translation>
    </message>
    <message>
        <source>New: {0} · changed: {1} · as they are: {2} · not in the file, they stay: {3}</source>
        <translation>新增：{0} · 更改：{1} · 不变：{2} · 文件中没有而保留：{3}</translation>
    </message>
    <message>
        <source>Kept as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>{0} advisors</source>
        <comment>a file&apos;s name</comment>
        <translation>{0}顾问</translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation>{0} 为新增</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} 有更改</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>models</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>begins the day as</source>
        <translation>每日初始状态</translation>
    </message>
    <message>
        <source>portrait</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>The file is too large for a roster.</source>
        <translation>文件过大，不像是顾问名单。</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>此文件不是文本，请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Everybody {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>全部语言</translation>
    </message>
    <message>
        <source>Nobody was sent yet today</source>
        <translation>今日尚未派出顾问</translation>
    </message>
    <message>
        <source>Sent today: {0}. Shared fairly</source>
        <translation>今日派出：{0}。分配均衡</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} more than a fair share</source>
        <translation>今日派出：{0}。{1} 比应派多{2}次</translation>
    </message>
    <message>
        <source>Sent today: {0}. {1} had {2} less than a fair share</source>
        <translation>今日派出：{0}。{1} 比应派少{2}次</translation>
    </message>
</context>
<context>
    <name>RosterDone</name>
    <message>
        <source>Put this away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>RosterEmpty</name>
    <message>
        <source>Nobody is on the roster yet</source>
        <translation>名单中尚无顾问</translation>
    </message>
    <message>
        <source>The roster is not known yet</source>
        <translation>顾问名单尚未获取</translation>
    </message>
    <message>
        <source>It appears as soon as the desk answers.</source>
        <translation>前台系统应答后会立即显示。</translation>
    </message>
    <message>
        <source>Import a CSV file with a line for each person: name, languages, and if you like models and shifts. Or add them one by one in the settings.</source>
        <translation>请导入 CSV 文件，每人一行：姓名、语言，可另加车型和班次。也可在设置中逐个添加。</translation>
    </message>
    <message>
        <source>Whoever manages this showroom adds them in the settings.</source>
        <translation>由本展厅的管理者在设置中添加。</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>从 CSV 导入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>RosterExample</name>
    <message>
        <source>For example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>There may also be id, state (free, away or off) and portrait (a link).</source>
        <translation>还可包含 id、state（free、away 或 off）和 portrait（链接）。</translation>
    </message>
</context>
<context>
    <name>RosterFileDialog</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>从 CSV 导入顾问</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv)</source>
        <translation>CSV 文件 (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RosterImport</name>
    <message>
        <source>Import advisors from CSV</source>
        <translation>从 CSV 导入顾问</translation>
    </message>
    <message>
        <source>One line for each person under a line of headings; only name and languages must be there. What a field leaves empty stays as it is, and so does whoever is not in the file.</source>
        <translation>首行为标题，之后每人一行；只有姓名和语言为必填。留空的字段保持不变，文件中没有的人员也保持不变。</translation>
    </message>
    <message>
        <source>The file&apos;s path</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Path of the file, or drop it here</source>
        <translation>输入文件路径，或将文件拖到此处</translation>
    </message>
    <message>
        <source>Choose …</source>
        <comment>a file</comment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Asking the desk …</source>
        <translation>正在向前台系统查询…</translation>
    </message>
    <message>
        <source>Save these changes</source>
        <translation>保存这些更改</translation>
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
        <translation>上一位或下一位顾问</translation>
    </message>
    <message>
        <source>free, away, off duty</source>
        <translation>空闲、暂离、未当班</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>the next of the three</source>
        <translation>三种状态中的下一种</translation>
    </message>
</context>
<context>
    <name>RosterList</name>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last at</source>
        <translation>最近位置</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>今日派出</translation>
    </message>
    <message>
        <source>Change to</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Nobody like that is on the roster.</source>
        <translation>名单中没有符合条件的顾问。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Keep as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>从 CSV 导入</translation>
    </message>
</context>
<context>
    <name>RosterSwitch</name>
    <message>
        <source>Free</source>
        <comment>an advisor</comment>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Away</source>
        <comment>an advisor</comment>
        <translation>暂离</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>an advisor, off duty</comment>
        <translation>未当班</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an advisor: what he does</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>RosterTools</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Find an advisor by name or model</source>
        <translation>按姓名或车型查找顾问</translation>
    </message>
    <message>
        <source>Name or model</source>
        <translation>姓名或车型</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>no car</source>
        <translation>无展车</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼叫</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>顾问</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find a stand, a car, a call or an advisor</source>
        <translation>查找展位、车型、呼叫或顾问</translation>
    </message>
    <message>
        <source>Nothing of that name in this showroom.</source>
        <translation>本展厅没有此名称的内容。</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>No self-test has been run yet</source>
        <translation>尚未运行过自检</translation>
    </message>
    <message>
        <source>The self-test runs: {0} of {1} boards came through</source>
        <translation>自检进行中：已通过{0}/{1}块车旁屏</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>自{0}起</translation>
    </message>
    <message>
        <source>{0} of {1} boards failed the self-test</source>
        <translation>{1}块车旁屏中{0}块自检未通过</translation>
    </message>
    <message>
        <source>All {0} boards passed the self-test</source>
        <translation>全部{0}块车旁屏自检通过</translation>
    </message>
    <message>
        <source>{0} passed</source>
        <translation>{0}块通过</translation>
    </message>
    <message>
        <source>Failed the self-test</source>
        <translation>自检未通过</translation>
    </message>
    <message>
        <source>Its press was not seen.</source>
        <translation>未收到其按下信号。</translation>
    </message>
    <message>
        <source>Not ready at this moment</source>
        <translation>目前未就绪</translation>
    </message>
    <message>
        <source>{0} of {1} ready</source>
        <translation>{0}/{1}块就绪</translation>
    </message>
    <message>
        <source>Today at {0}</source>
        <translation>今天 {0}</translation>
    </message>
    <message>
        <source>On {0} at {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>its press was not seen</source>
        <translation>未收到其按下信号</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>That of the desk&apos;s computer</source>
        <translation>与前台系统电脑相同</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three capitals, such as EUR or CNY.</source>
        <translation>三个大写字母，例如 EUR 或 CNY。</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>车旁屏语言</translation>
    </message>
    <message>
        <source>Such as en, zh-CN or pt. The first one is shown first.</source>
        <translation>例如 en、zh-CN 或 pt。首项优先显示。</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Type some letters to find it.</source>
        <translation>输入几个字母即可查找。</translation>
    </message>
    <message>
        <source>Link of the QR codes</source>
        <translation>二维码链接</translation>
    </message>
    <message>
        <source>{showroom}, {board}, {stand} and {car} are filled in. Empty: no codes.</source>
        <translation>{showroom}、{board}、{stand} 和 {car} 会自动填入。留空则不显示二维码。</translation>
    </message>
    <message>
        <source>Every board is tested then, on days the showroom opens.</source>
        <translation>展厅营业日的此时间测试全部车旁屏。</translation>
    </message>
    <message>
        <source>Morning self-test at</source>
        <translation>早间自检时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>开门</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>打烊</translation>
    </message>
    <message>
        <source>Own ladder</source>
        <translation>专用升级时限</translation>
    </message>
    <message>
        <source>As under Urgency</source>
        <translation>同“紧急程度”</translation>
    </message>
    <message>
        <source>Own time to answer</source>
        <translation>专用答复时限</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year, month, day.</source>
        <translation>年、月、日。</translation>
    </message>
    <message>
        <source>Left empty: closed all day.</source>
        <translation>留空表示全天打烊。</translation>
    </message>
    <message>
        <source>Steps of the ladder, after the touch</source>
        <translation>升级时限（自触屏起）</translation>
    </message>
    <message>
        <source>First louder here, then offered to everybody who is free, then for the manager.</source>
        <translation>先加大铃声，再征询所有空闲顾问，最后转经理。</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>So long an advisor who was asked has to say yes.</source>
        <translation>受请顾问须在此时间内答应。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Named when a call has climbed the whole ladder.</source>
        <translation>呼叫升级到最后一级时通知此人。</translation>
    </message>
    <message>
        <source>Link that is called then</source>
        <translation>届时调用的链接</translation>
    </message>
    <message>
        <source>Environment variable with its secret</source>
        <translation>存放其密钥的环境变量</translation>
    </message>
    <message>
        <source>The secret itself never stands in the file.</source>
        <translation>密钥本身不写入文件。</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Speaks the shopper&apos;s language</source>
        <translation>会说客人的语言</translation>
    </message>
    <message>
        <source>Knows the model</source>
        <translation>熟悉该车型</translation>
    </message>
    <message>
        <source>Stands beside the car</source>
        <translation>就在车旁</translation>
    </message>
    <message>
        <source>No points for nearness from</source>
        <translation>超过此距离不计距离分</translation>
    </message>
    <message>
        <source>Is next in turn</source>
        <translation>按序轮到</translation>
    </message>
    <message>
        <source>The boards are at most apart</source>
        <translation>车旁屏最大间距</translation>
    </message>
    <message>
        <source>The earlier call is at most old</source>
        <translation>与前一呼叫最长间隔</translation>
    </message>
    <message>
        <source>Text in {0}</source>
        <translation>{0}文本</translation>
    </message>
    <message>
        <source>A value of the car stands in braces, such as {consumption_kwh_100km}.</source>
        <translation>车辆数值用花括号表示，例如 {consumption_kwh_100km}。</translation>
    </message>
    <message>
        <source>For cars that run on (none taken: all cars)</source>
        <translation>适用的能源类型（不选则为全部）</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>As given with --console, or as it calls itself.</source>
        <translation>与 --console 指定的一致，或其自报名称。</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Whoever sits there is</source>
        <translation>使用者身份</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>前台接待</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>Electricity</source>
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
        <source>Gas</source>
        <translation>天然气</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>氢燃料电池</translation>
    </message>
    <message>
        <source>Weekly hours</source>
        <translation>每周时间</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>特殊日期</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Who should go</source>
        <translation>由谁前往</translation>
    </message>
    <message>
        <source>Walking on</source>
        <translation>客人移步</translation>
    </message>
    <message>
        <source>Required notes</source>
        <translation>法定说明</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Consoles and roles</source>
        <translation>控制台与角色</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>此控制台</translation>
    </message>
    <message>
        <source>Its name, its languages, its currency and its time.</source>
        <translation>名称、语言、货币和时间。</translation>
    </message>
    <message>
        <source>When shoppers may call. Without any hours the showroom is always open.</source>
        <translation>客人可呼叫的时间。未设时间则始终营业。</translation>
    </message>
    <message>
        <source>How a call that nobody has taken yet grows louder, and who hears of it.</source>
        <translation>无人接手的呼叫如何逐步升级，以及通知谁。</translation>
    </message>
    <message>
        <source>What counts how much when advisors are suggested. The receptionist always decides.</source>
        <translation>建议顾问时各因素的分量。最终由前台决定。</translation>
    </message>
    <message>
        <source>When a press at another board may be the same shopper, who has walked on.</source>
        <translation>何时将另一车旁屏上的呼叫视为同一位已移步的客人。</translation>
    </message>
    <message>
        <source>What the law wants beside every figure and price of a car.</source>
        <translation>法规要求随车辆数据和价格显示的内容。</translation>
    </message>
    <message>
        <source>What the boards tell of each car.</source>
        <translation>车旁屏上显示的各车信息。</translation>
    </message>
    <message>
        <source>Without any console here everybody may do everything. With some, whoever is not listed is a receptionist.</source>
        <translation>未列任何控制台时，所有人可进行全部操作；一旦列出，未列者均为前台接待。</translation>
    </message>
    <message>
        <source>Kept on this computer; it is not the showroom&apos;s.</source>
        <translation>保存在此电脑上，不属于展厅设置。</translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Add a special day</source>
        <translation>添加特殊日期</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加说明</translation>
    </message>
    <message>
        <source>Add a console</source>
        <translation>添加控制台</translation>
    </message>
    <message>
        <source>The desk did not answer.</source>
        <translation>前台系统无响应。</translation>
    </message>
    <message>
        <source>The desk cannot be reached; nothing can be read now.</source>
        <translation>无法连接前台系统，暂时无法读取。</translation>
    </message>
    <message>
        <source>Nothing was saved. Mistakes to put right: {0}</source>
        <translation>未保存任何内容。待更正错误：{0}</translation>
    </message>
    <message>
        <source>Saved at {0}</source>
        <translation>已于{0}保存</translation>
    </message>
    <message>
        <source>The desk did not answer; perhaps nothing was saved.</source>
        <translation>前台系统无响应，可能未保存任何内容。</translation>
    </message>
</context>
<context>
    <name>SettingsBody</name>
    <message>
        <source>The showroom file is being read…</source>
        <translation>正在读取展厅文件…</translation>
    </message>
</context>
<context>
    <name>SettingsCarList</name>
    <message>
        <source>Add a car</source>
        <translation>添加车型</translation>
    </message>
    <message>
        <source>Its identifier, then Enter.</source>
        <translation>输入标识符，然后按 Enter。</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
</context>
<context>
    <name>SettingsCars</name>
    <message>
        <source>This car goes when you save. Its sheet is deleted.</source>
        <translation>保存时将移除此车，并删除其车辆资料。</translation>
    </message>
    <message>
        <source>Keep this car after all</source>
        <translation>仍保留此车</translation>
    </message>
    <message>
        <source>Take this car away</source>
        <translation>移除此车</translation>
    </message>
    <message>
        <source>How the board will look</source>
        <translation>车旁屏预览</translation>
    </message>
</context>
<context>
    <name>SettingsField</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Here now and not listed: %1</source>
        <translation>当前在线但未列出：%1</translation>
    </message>
</context>
<context>
    <name>SettingsLeaving</name>
    <message>
        <source>Something is not saved yet</source>
        <translation>有内容尚未保存</translation>
    </message>
    <message>
        <source>What you changed in the settings stands only here, not in the showroom file.</source>
        <translation>您对设置的更改仅在此处，尚未写入展厅文件。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此页</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>SettingsNews</name>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>The desk cannot be reached.</source>
        <translation>无法连接前台系统。</translation>
    </message>
    <message>
        <source>This is what the file held when it was last read; saving has to wait.</source>
        <translation>这是上次读取的文件内容，暂时不能保存。</translation>
    </message>
    <message>
        <source>%1 Nothing of yours was saved, and nothing of it is lost.</source>
        <translation>%1 您的更改均未保存，但也没有丢失。</translation>
    </message>
    <message>
        <source>Read the file again and keep my changes</source>
        <translation>重新读取文件并保留我的更改</translation>
    </message>
    <message>
        <source>Throw my changes away</source>
        <translation>放弃我的更改</translation>
    </message>
</context>
<context>
    <name>SettingsOwn</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Loudness of the bell</source>
        <translation>铃声音量</translation>
    </message>
    <message>
        <source>To have it quiet for five minutes, press M among the calls.</source>
        <translation>如需静音五分钟，请在呼叫页按 M。</translation>
    </message>
    <message>
        <source>Columns as wide as at first</source>
        <translation>恢复默认栏宽</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>What the showroom file holds. Whatever is written in it by hand stays as it is.</source>
        <translation>展厅文件的内容。其中手工写入的部分保持不变。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>分类</translation>
    </message>
    <message>
        <source>%1, with mistakes</source>
        <translation>%1，有错误</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <translation>%1，尚未保存</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>That is no address. Write a name or a number such as 192.168.1.10, with :port behind it if the port is not 1883.</source>
        <translation>地址无效。请填写名称或类似 192.168.1.10 的数字地址；端口不是 1883 时，请在后面加 :port。</translation>
    </message>
    <message>
        <source>Nobody answers there. Check the address, and that the broker runs and can be reached from this PC.</source>
        <translation>该地址无响应。请检查地址，并确认消息代理正在运行且此电脑可以连接。</translation>
    </message>
    <message>
        <source>Refused: the broker is there but does not accept the password of {0}. Whoever set it up knows it.</source>
        <translation>被拒绝：消息代理在线，但不接受 {0} 的密码。请向设置者确认。</translation>
    </message>
    <message>
        <source>Reached. Desk, boards and console are let in.</source>
        <translation>已连通。前台系统、车旁屏和控制台均可接入。</translation>
    </message>
    <message>
        <source>Every stand has a car</source>
        <translation>每个展位都有展车</translation>
    </message>
    <message>
        <source>A car for stand {0}</source>
        <translation>展位 {0} 的展车</translation>
    </message>
    <message>
        <source>{0} km</source>
        <translation>{0} 公里</translation>
    </message>
    <message>
        <source>{0} kW</source>
        <translation>{0} 千瓦</translation>
    </message>
    <message>
        <source>No car fits into a hall of this size: take fewer halls, or a larger floor.</source>
        <translation>此大小的展区放不下一辆车：请减少展区或加大楼面。</translation>
    </message>
    <message>
        <source>{0} stands fit with room to walk around them. For more, make the floor larger.</source>
        <translation>留出通道后可放{0}个展位。如需更多，请加大楼面。</translation>
    </message>
    <message>
        <source>Give it the name that people know it by.</source>
        <translation>请填写大家熟悉的名称。</translation>
    </message>
    <message>
        <source>Small letters a to z, digits and hyphens only.</source>
        <translation>仅限小写字母 a 至 z、数字和连字符。</translation>
    </message>
    <message>
        <source>Another showroom on this PC has it already.</source>
        <translation>此电脑上的另一展厅已使用。</translation>
    </message>
    <message>
        <source>Take at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
    <message>
        <source>Your showroom</source>
        <translation>您的展厅</translation>
    </message>
    <message>
        <source>{0} × {1} m</source>
        <translation>{0} × {1} m</translation>
    </message>
    <message>
        <source>stands: {0}</source>
        <translation>展位：{0}</translation>
    </message>
    <message>
        <source>cars: {0}</source>
        <translation>展车：{0}</translation>
    </message>
    <message>
        <source>advisors: {0}</source>
        <translation>顾问：{0}</translation>
    </message>
    <message>
        <source>Stand {0}, {1} m from the left, {2} m from the top</source>
        <translation>展位 {0}，距左侧 {1} 米，距上方 {2} 米</translation>
    </message>
    <message>
        <source>too near to another one</source>
        <translation>与其他展位过近</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>Showroom</source>
        <translation>展厅</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼面</translation>
    </message>
    <message>
        <source>Advisors</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>展车</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>on this PC</source>
        <translation>在此电脑上</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>消息代理</translation>
    </message>
    <message>
        <source>Languages of the boards</source>
        <translation>车旁屏语言</translation>
    </message>
    <message>
        <source>{0} × {1} m, stands: {2}</source>
        <translation>{0} × {1} m，展位：{2}</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无人员</translation>
    </message>
    <message>
        <source>{0} of {1} stands</source>
        <translation>{0}/{1}个展位</translation>
    </message>
    <message>
        <source>The showroom file is written and checked</source>
        <translation>展厅文件已写入并检查</translation>
    </message>
    <message>
        <source>The broker lets everybody in</source>
        <translation>消息代理允许各方接入</translation>
    </message>
    <message>
        <source>The desk takes calls</source>
        <translation>前台系统可接收呼叫</translation>
    </message>
    <message>
        <source>The console is open</source>
        <translation>控制台已打开</translation>
    </message>
    <message>
        <source>A board is open</source>
        <translation>车旁屏已打开</translation>
    </message>
    <message>
        <source>Go back and change what is said here; all else is kept.</source>
        <translation>请返回更改此处所述内容，其余均会保留。</translation>
    </message>
    <message>
        <source>Go back to the first step, or end the program that is in the way.</source>
        <translation>请返回第一步，或结束造成冲突的程序。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, whoever looks after this PC can help.</source>
        <translation>请重试；若仍如此，请联系此电脑的维护人员。</translation>
    </message>
    <message>
        <source>Try again; the showroom itself is kept.</source>
        <translation>请重试；展厅本身已保留。</translation>
    </message>
    <message>
        <source>The showroom runs all the same.</source>
        <translation>展厅仍正常运行。</translation>
    </message>
    <message>
        <source>The file cannot be read: {0}</source>
        <translation>无法读取文件：{0}</translation>
    </message>
    <message>
        <source>The file is no text. Please save it as CSV in UTF-8.</source>
        <translation>此文件不是文本，请另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>另有{0}项</translation>
    </message>
</context>
<context>
    <name>SetupMain</name>
    <message>
        <source>Carside: a showroom in five minutes</source>
        <translation>Carside：五分钟建好展厅</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>Started without sound</source>
        <translation>启动时无声音</translation>
    </message>
    <message>
        <source>Muted {0}</source>
        <translation>静音 {0}</translation>
    </message>
    <message>
        <source>No sound can be played</source>
        <translation>无法播放声音</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音已开启</translation>
    </message>
</context>
<context>
    <name>Span</name>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>Qt date format</comment>
        <translation>d日 ddd</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>Qt date format</comment>
        <translation>M月</translation>
    </message>
</context>
<context>
    <name>StandCard</name>
    <message>
        <source>This board</source>
        <translation>此车旁屏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>展位 %1：%2</translation>
    </message>
    <message>
        <source>Stand %1, empty</source>
        <translation>展位 %1，空</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Take the car away from stand %1</source>
        <translation>从展位 %1 移除展车</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>closed now</source>
        <translation>现已打烊</translation>
    </message>
    <message>
        <source>Boards unknown</source>
        <translation>车旁屏状态未知</translation>
    </message>
    <message>
        <source>{0} being cleaned</source>
        <translation>{0}块清洁中</translation>
    </message>
    <message>
        <source>{0} resting</source>
        <translation>{0}块待机</translation>
    </message>
    <message>
        <source>{0} of {1} boards</source>
        <translation>车旁屏 {0}/{1}</translation>
    </message>
    <message>
        <source>Desk ready</source>
        <translation>前台系统就绪</translation>
    </message>
    <message>
        <source>Desk lost</source>
        <translation>前台系统失联</translation>
    </message>
    <message>
        <source>Desk off</source>
        <translation>前台系统已关闭</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>Desk unknown</source>
        <translation>前台系统状态未知</translation>
    </message>
    <message>
        <source>{0} unreadable messages dropped</source>
        <translation>已丢弃{0}条无法读取的消息</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>Qt date format</comment>
        <translation>M月d日 dddd</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>%1. All boards and the self-test</source>
        <translation>%1。全部车旁屏与自检</translation>
    </message>
    <message>
        <source>%1. Mute for five minutes, or sound again</source>
        <translation>%1。静音五分钟，或恢复声音</translation>
    </message>
    <message>
        <source>%1. This console: light or dark, language, loudness</source>
        <translation>%1。此控制台：深色或浅色、语言、音量</translation>
    </message>
</context>
<context>
    <name>StepEntry</name>
    <message>
        <source>Step %1, %2, shown</source>
        <translation>第%1步，%2，当前</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>第%1步，%2，已完成</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>第%1步，%2</translation>
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
        <translation>返回</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Trying the connection …</source>
        <translation>正在测试连接…</translation>
    </message>
    <message>
        <source>Being opened …</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Open the showroom</source>
        <translation>打开展厅</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <source>Where does it run?</source>
        <translation>在哪里运行？</translation>
    </message>
    <message>
        <source>What is the showroom called?</source>
        <translation>展厅叫什么名称？</translation>
    </message>
    <message>
        <source>How large is the floor?</source>
        <translation>楼面有多大？</translation>
    </message>
    <message>
        <source>Who goes to the shoppers?</source>
        <translation>由谁接待客人？</translation>
    </message>
    <message>
        <source>Which cars stand where?</source>
        <translation>各展位停放哪款车？</translation>
    </message>
    <message>
        <source>Your showroom is open</source>
        <translation>您的展厅已打开</translation>
    </message>
    <message>
        <source>Ready to open</source>
        <translation>准备打开</translation>
    </message>
    <message>
        <source>This is what will be written down and started on this PC.</source>
        <translation>以下内容将写入此电脑并启动。</translation>
    </message>
    <message>
        <source>Boards, desk and console talk through a broker. Carside brings one along; one that your IT runs serves as well.</source>
        <translation>车旁屏、前台系统和控制台通过消息代理通信。Carside 自带消息代理，也可使用贵公司 IT 运行的。</translation>
    </message>
    <message>
        <source>Shoppers and colleagues read this name. It can be changed later.</source>
        <translation>客人和同事都会看到此名称，以后可以更改。</translation>
    </message>
    <message>
        <source>Stands are laid out with room to walk between the cars. Drag them on the plan to where they really are.</source>
        <translation>展位已按留有通道的方式布置，请在平面图上拖到实际位置。</translation>
    </message>
    <message>
        <source>Write a name, press Enter, write the next. It can also wait.</source>
        <translation>输入姓名，按 Enter，再输入下一位。也可稍后填写。</translation>
    </message>
    <message>
        <source>Write a few letters; Enter puts the car onto the marked stand.</source>
        <translation>输入几个字母，按 Enter 将车型放到选中的展位。</translation>
    </message>
    <message>
        <source>Press the large button of a board: the console shows who calls, and whom to send.</source>
        <translation>请按车旁屏上的大按钮：控制台会显示谁在呼叫、可派谁去。</translation>
    </message>
    <message>
        <source>You were here before: this goes on where you stopped.</source>
        <translation>您曾来过这里，将从上次停下处继续。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A showroom in five minutes</source>
        <translation>五分钟建好展厅</translation>
    </message>
    <message>
        <source>The showroom runs until the command that opened it is ended. Start it again with “carside”.</source>
        <translation>结束打开展厅的命令后，展厅才会停止运行。可用“carside”再次启动。</translation>
    </message>
    <message>
        <source>You can close this window at any time: what you entered is kept and offered again.</source>
        <translation>可随时关闭此窗口：已输入的内容会保留，下次继续。</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Pressed at {0}, {1}</source>
        <translation>在 {0} 按下呼叫，{1}</translation>
    </message>
    <message>
        <source>Pressed at {0}</source>
        <translation>在 {0} 按下呼叫</translation>
    </message>
    <message>
        <source>Pressed again</source>
        <translation>再次按下</translation>
    </message>
    <message>
        <source>Asked {0}: sent by the desk, no reception was there</source>
        <translation>已请 {0}：由前台系统派出，当时前台无人</translation>
    </message>
    <message>
        <source>Asked {0}, though {1} was suggested</source>
        <translation>已请 {0}，建议人选为 {1}</translation>
    </message>
    <message>
        <source>Asked {0}</source>
        <translation>已请 {0}</translation>
    </message>
    <message>
        <source>{0} did not answer in time</source>
        <translation>{0} 未及时答复</translation>
    </message>
    <message>
        <source>{0} was taken off again at reception</source>
        <translation>前台已撤回对{0}的派出</translation>
    </message>
    <message>
        <source>{0} cannot go: {1}</source>
        <translation>{0} 无法前往：{1}</translation>
    </message>
    <message>
        <source>{0} cannot go</source>
        <translation>{0} 无法前往</translation>
    </message>
    <message>
        <source>{0} is on the way</source>
        <translation>{0} 正在赶来</translation>
    </message>
    <message>
        <source>The advisor is with the shopper</source>
        <translation>顾问正在接待客人</translation>
    </message>
    <message>
        <source>Joined: the same customer as at {0}</source>
        <translation>已合并：与 {0} 是同一位客人</translation>
    </message>
    <message>
        <source>Closed: {0}. Note: {1}</source>
        <translation>结束：{0}。备注：{1}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>结束：{0}</translation>
    </message>
    <message>
        <source>The shopper changed her mind</source>
        <translation>客人改变了主意</translation>
    </message>
    <message>
        <source>{0}, after {1} s</source>
        <translation>{0}，{1} 秒后</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>仍在等候</translation>
    </message>
    <message>
        <source>Louder at reception</source>
        <translation>前台铃声加大</translation>
    </message>
    <message>
        <source>Offered to {0}</source>
        <translation>已征询 {0}</translation>
    </message>
    <message>
        <source>Still no answer from {0}</source>
        <translation>{0} 仍未答复</translation>
    </message>
    <message>
        <source>Nobody was free to offer it to</source>
        <translation>没有空闲顾问可征询</translation>
    </message>
    <message>
        <source>For the manager now</source>
        <translation>已转经理</translation>
    </message>
    <message>
        <source>For the manager now: {0}</source>
        <translation>已转经理：{0}</translation>
    </message>
    <message>
        <source>The manager was told by message</source>
        <translation>已发消息告知经理</translation>
    </message>
    <message>
        <source>The manager was told by message ({0})</source>
        <translation>已发消息告知经理（{0}）</translation>
    </message>
    <message>
        <source>The message to the manager failed</source>
        <translation>给经理的消息发送失败</translation>
    </message>
    <message>
        <source>The message to the manager failed: {0}</source>
        <translation>给经理的消息发送失败：{0}</translation>
    </message>
    <message>
        <source>The shopper walked on from {0} to {1}</source>
        <translation>客人从 {0} 移步至 {1}</translation>
    </message>
    <message>
        <source>Kept apart: another customer</source>
        <translation>已分开：是另一位客人</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>备注：{0}</translation>
    </message>
    <message>
        <source>Asked the board at {0}: {1}</source>
        <translation>已向 {0} 的车旁屏发出指令：{1}</translation>
    </message>
    <message>
        <source>Cleaning ended at {0}</source>
        <translation>{0} 的清洁已结束</translation>
    </message>
    <message>
        <source>Cleaning began at {0}, for {1} min</source>
        <translation>{0} 开始清洁，时长 {1} 分钟</translation>
    </message>
    <message>
        <source>Self-test: the press at {0} came through</source>
        <translation>自检：已收到 {0} 的按下信号</translation>
    </message>
    <message>
        <source>The self-test began</source>
        <translation>自检开始</translation>
    </message>
    <message>
        <source>The self-test ended</source>
        <translation>自检结束</translation>
    </message>
    <message>
        <source>an advisor</source>
        <translation>顾问</translation>
    </message>
    <message>
        <source>the shopper</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>前台系统</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Send %1: %2</source>
        <translation>派出 %1：%2</translation>
    </message>
    <message>
        <source>offered</source>
        <comment>the call, to this advisor</comment>
        <translation>已征询</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派出</translation>
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
        <translation>加速</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>充电</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>comfort</source>
        <translation>舒适配置</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>consumption</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>dimensions</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>发动机</translation>
    </message>
    <message>
        <source>luggage space</source>
        <translation>行李空间</translation>
    </message>
    <message>
        <source>other cars</source>
        <translation>其他车型</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>range</source>
        <translation>续航里程</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>top speed</source>
        <translation>最高车速</translation>
    </message>
    <message>
        <source>trim</source>
        <translation>配置版本</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>质保</translation>
    </message>
</context>
<context>
    <name>TrayIcon</name>
    <message>
        <source>Show the calls (%1 open)</source>
        <translation>显示呼叫（%1个未结束）</translation>
    </message>
    <message>
        <source>Show the calls</source>
        <translation>显示呼叫</translation>
    </message>
    <message>
        <source>Mute for five minutes, or sound again</source>
        <translation>静音五分钟，或恢复声音</translation>
    </message>
    <message>
        <source>Wall board on the second screen</source>
        <translation>在第二块屏幕显示大屏看板</translation>
    </message>
    <message>
        <source>End the console</source>
        <translation>退出控制台</translation>
    </message>
</context>
<context>
    <name>TwinStrip</name>
    <message>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>分开</translation>
    </message>
</context>
<context>
    <name>WallBoard</name>
    <message>
        <source>%1: wall board</source>
        <translation>%1：大屏看板</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>the calls nobody goes to yet</comment>
        <translation>等候中</translation>
    </message>
    <message>
        <source>No call is known</source>
        <translation>暂无已知呼叫</translation>
    </message>
    <message>
        <source>No one is waiting</source>
        <translation>无人等候</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有%1个</translation>
    </message>
</context>
<context>
    <name>WorkEntry</name>
    <message>
        <source>%1: done</source>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <translation>%1：失败</translation>
    </message>
</context>
<context>
    <name>Yes</name>
    <message>
        <source>speaks {0}</source>
        <translation>会说{0}</translation>
    </message>
</context>
<context>
    <name>YesPanel</name>
    <message>
        <source>Who said yes?</source>
        <translation>谁答应了？</translation>
    </message>
</context>
</TS>
