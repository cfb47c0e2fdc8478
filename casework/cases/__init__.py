"""The spine every kind of case shares: contacts, clocks, messages, moves, the worklist and search."""

from flask import Blueprint

bp = Blueprint("cases", __name__)
