"""How the characters sound that showrooms' names are mostly made of. Not a dictionary.

A name with any other character gets an identifier that is made of a number instead.
"""

_SOUNDS = """
bei 北 贝  jing 京 景 晶 静 精 净  shang 上 商 尚  hai 海  guang 广 光 逛  zhou 州 洲 舟
shen 深 沈 申  zhen 圳 镇 臻  tian 天 田 甜  jin 津 金 今 锦 进  chong 崇 宠  qing 庆 青 清 晴
nan 南 男  su 苏 速  hang 杭 航  cheng 成 城 诚 承 程  du 都 度  wu 武 五 吴 无  han 汉 瀚 翰
xi 西 溪 喜 希  an 安 岸  dong 东 动 冬  ning 宁 凝  xia 厦 夏 霞  men 门  he 河 合 和 荷
fei 飞 菲  ji 济 吉 极 集 际  da 大 达  lian 连 联 莲  ha 哈  er 尔 二  bin 滨 宾  kun 昆 坤
ming 明 名 鸣 铭  fu 福 富 府 复  jian 建 健 间  chang 昌 畅 春  chun 椿 淳  yang 阳 洋 扬 杨
wang 望 王 旺  hu 湖 沪 虎  jiang 江 疆  zhe 浙 哲  yun 云 运  gui 贵 桂  min 民 闽 敏
lu 路 鲁 陆 绿  yu 宇 玉 豫 裕 渝 御  zhan 展 站  ting 厅 庭 亭  dian 店 电 点  zhong 中 众 钟
xin 心 新 信 鑫 欣  guo 国 果  mao 贸 茂  qiao 桥 乔  che 车  qi 汽 奇 旗 启 琪  xiao 销 小 晓
shou 售 首 手  fang 方 坊 房  jie 街 捷 洁 界  qu 区 趣  guan 馆 观 冠  shi 市 世 时 石 仕
shu 蜀 树 书  yi 一 逸 怡 意 翼  san 三  si 四 思  qian 前 千  hou 后 厚  li 利 里 丽 力 李 立 理
de 德  bao 宝 保 堡  ma 马 玛  ben 奔 本  chi 驰 池  ao 奥 澳 傲  di 迪 地 帝  hua 华 花
feng 丰 风 峰 锋  tai 泰 太 台  ke 科 客 可  hong 红 虹 宏 鸿  xing 星 兴 行  hui 汇 惠 辉 慧 徽
yuan 园 源 远 元 苑  wan 万 湾  lai 来 莱  ya 亚 雅  long 龙 隆 珑  gang 港 钢  bo 博 波 铂
lang 朗 廊 浪  hao 豪 号 浩  jia 佳 家 嘉  gao 高  ban 班  bi 比  xu 旭 徐  kai 凯 开
sheng 盛 生 胜 圣  ren 仁 人  rui 瑞 睿 锐  ping 平 屏  shun 顺  tong 通 同 桐  yue 悦 越 粤 月
lin 林 临 琳  shan 山 杉 善  dao 道 岛
"""

SOUNDS: dict[str, str] = {}
for _word in _SOUNDS.split():
    if _word.isascii():
        _sound = _word
    else:
        SOUNDS.setdefault(_word, _sound)
