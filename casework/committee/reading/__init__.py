"""The pages of papers: chosen and given by whoever prepares the meeting, read by members."""
