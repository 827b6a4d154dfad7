"""Names of makers in other scripts, as the makers themselves use them there."""

MAKER_NAMES: dict[str, dict[str, str]] = {
    "Audi": {"zh": "奥迪"},
    "BMW": {"zh": "宝马"},
    "Fiat": {"zh": "菲亚特"},
    "Hyundai": {"zh": "现代"},
    "Mercedes-Benz": {"zh": "梅赛德斯-奔驰", "ar": "مرسيدس-بنز"},
    "NIO": {"zh": "蔚来"},
    "Polestar": {"zh": "极星"},
    "Porsche": {"zh": "保时捷"},
    "Renault": {"zh": "雷诺"},
    "Volkswagen": {"zh": "大众"},
    "Volvo": {"zh": "沃尔沃"},
    "XPeng": {"zh": "小鹏"},
}
"""By the maker's own name, then by BCP 47 tag. A maker not listed writes itself everywhere."""
