"""The pages of minutes: drafted, kept, approved and signed."""
