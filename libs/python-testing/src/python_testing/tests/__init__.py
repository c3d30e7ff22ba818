"""Tests that more than one project runs, each on what is its own."""
