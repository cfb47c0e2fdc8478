"""The spine every kind of case shares: contacts, clocks, messages, moves, the worklist and search."""
