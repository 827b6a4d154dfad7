"""What `tools/bench` measures and how; each figure stands beside one measured in the same run.

call         press to console and board, beside a raw MQTT round trip (call_bench.py)
board        first complete frame and memory of a board, beside Chromium (board_bench.py)

figures.py   figures, percentiles          report.py     table, JSON, Markdown
seats.py     sessions on their own threads showroom.py   a desk as deployed
round_trips.py and echoes.py               the raw round trips beside a press
screen.py    what a virtual screen shows   memory.py     what a tree of processes holds
browser.py   Chromium with an equal page
"""
