"""Stands for a built layer: constructs deploy folders as they are."""
