"""The floor plan as it is being drawn: drafts, what can be done to them, and what is wrong.

Pure: values in, values out. The desk alone writes the showroom file; `changes` says what to ask it.
"""
