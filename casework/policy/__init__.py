"""Judgement: what a council's policy promises, permits and requires. Standard library only."""
