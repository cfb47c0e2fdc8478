"""Meetings: called with lawful notice, their agendas and papers, what happened at them, and what they resolved."""

from flask import Blueprint

bp = Blueprint("committee", __name__)
