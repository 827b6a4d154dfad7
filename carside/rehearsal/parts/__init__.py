"""The processes of a rehearsal: real sessions and the real desk, told by lines on standard input.

Each part writes what happened as lines on standard output, one `write` for each line, so that a
line is whole in the pipe before the next thing happens, and stays there when the part is killed.
"""
