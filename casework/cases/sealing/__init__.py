"""Whom a case is kept from: naming one of us, saying that it concerns oneself, confirming a seal or splitting it."""
