"""A demonstration council with people and cases that are made up, told through the same verbs as real ones."""
