"""The pages on which members are called, consent to e-mail is kept, and substitutes are named."""
