"""The public pages: tell the council something, follow it by receipt, and what we owe everybody who reads them."""

from flask import Blueprint

bp = Blueprint("resident", __name__)
