"""What we may no longer keep: erasure that leaves the proofs valid."""
