"""The front door: builds the app that `flask run` and a WSGI server find."""

import sys

from casework import create_app
from casework.errors import SettingsError

try:
    app = create_app()
except SettingsError as error:
    sys.exit(f"Casework does not start. {error}")
