"""Tests of the reception console, over a played showroom and over the real desk."""
