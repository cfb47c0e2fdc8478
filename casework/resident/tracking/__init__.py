"""Following what was sent: by receipt, without an account."""
