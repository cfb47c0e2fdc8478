"""The front door: builds the app that `flask run` and a WSGI server find."""

from casework import create_app

app = create_app()
