"""Counts kept in the writing transaction, so that no page counts rows."""

from datetime import date

from sqlalchemy.dialects import postgresql, sqlite

from casework.cases.model import Counter
from casework.db import db


def count(name: str, on: date) -> None:
    """One more of `name` in the month of that day; one statement, inside the caller's act."""
    connection = db.session.connection()
    insert = (sqlite if connection.dialect.name == "sqlite" else postgresql).insert(Counter)
    statement = insert.values(name=name, month=f"{on:%Y-%m}", count=1)
    more = {"count": Counter.count + 1}
    connection.execute(statement.on_conflict_do_update(index_elements=["name", "month"], set_=more))
