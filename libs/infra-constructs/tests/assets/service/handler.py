"""Stands for a built service: constructs deploy folders as they are."""
