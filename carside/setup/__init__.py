"""From nothing to a showroom: what is asked at the first start, and the folder made of it.

Everything but `showroom_folder` and `kept_draft` is pure. The window is reception_console/setup;
what it leads to is carside/first_start.py.
"""
