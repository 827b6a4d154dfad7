"""What `tools/bench` measures and how; each figure stands beside one measured in the same run.

call         press to console and board, beside a raw MQTT round trip (call_bench.py)
board        first complete frame and memory of a board, beside Chromium (board_bench.py)
burst        a thousand boards press within a second (burst_bench.py, burst_scene.py)
console      a console opened with a thousand open calls (console_bench.py)
plan         frames of the console's plan while it is dragged and zoomed (plan_bench.py)
history      searching a million calls of the past (history_bench.py)
recovery     true again after a killed broker or desk (recovery_bench.py, recovery_scene.py)
soak         growth of memory over a long, busy time (soak_bench.py, soak_scene.py)

figures.py   figures, percentiles          report.py     table, JSON, Markdown
seats.py     sessions on their own threads showroom.py   a desk as deployed
halls.py     showrooms of many boards      worker.py     processes that take orders
boards.py    many real board sessions      reception.py  a console session with staff
crowd.py and lean_board.py                 a thousand boards in one process, over packets.py
round_trips.py and echoes.py               the raw round trips beside a press
plain_peers.py, plain_ear.py, plain_listener.py   plain clients beside desk, boards, console
stand_in_desk.py                           says what a desk with a thousand calls would say
gauges.py    memory and load, sampled      slopes.py     robust growth
screen.py    what a virtual screen shows   memory.py     what a tree of processes holds
browser.py   Chromium with an equal page   big_journal.py  a journal of a million entries
"""
