"""A fresh receipt for somebody we can tell from a stranger: on paper, or by e-mail to the address on file."""
