"""Figures and the trail: looking, never touching."""
