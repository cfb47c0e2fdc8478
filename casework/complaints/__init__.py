"""What only a complaint has: its points, what was found on each, what puts it right, and what we learn."""

from flask import Blueprint

bp = Blueprint("complaints", __name__)
