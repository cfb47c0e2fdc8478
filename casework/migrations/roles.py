"""PostgreSQL's two roles and the database, made once by its administrator: one owns the tables, one uses them."""

import re
import secrets
from dataclasses import dataclass

import psycopg
from psycopg import sql
from sqlalchemy import URL
from sqlalchemy.engine import make_url

from casework.errors import Invalid

_NAME = re.compile(r"[a-z][a-z0-9_]{0,40}")


@dataclass(frozen=True)
class Roles:
    """Addresses of the new database: the application's, and the owner's for set-up and migrations."""

    app: str
    owner: str


def make(admin_url: str, name: str) -> Roles:
    """Make database `name`, its owner and the application's role, each with a password of its own.

    Invalid when the name is taken or is no plain name, or the administrator's address does not open.
    """
    if not _NAME.fullmatch(name):
        raise Invalid("A database's name is small letters, digits and underscores.", "database")
    url = make_url(admin_url)
    owner, app = (_role(url, name, end) for end in ("owner", "app"))
    try:
        with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True, connect_timeout=10) as admin:
            _refuse_taken(admin, name, str(owner.username), str(app.username))
            for role in (owner, app):
                admin.execute(_role_statement(role))
            admin.execute(
                sql.SQL("CREATE DATABASE {} OWNER {} ENCODING 'UTF8' TEMPLATE template0").format(
                    sql.Identifier(name), sql.Identifier(str(owner.username))
                )
            )
    except psycopg.OperationalError:
        raise Invalid("The administrator's address opens no PostgreSQL server.", "admin_url") from None
    return Roles(*(each.render_as_string(hide_password=False) for each in (app, owner)))


def _role(url: URL, name: str, end: str) -> URL:
    return url.set(username=f"{name}_{end}", password=secrets.token_urlsafe(24), database=name)


def _role_statement(role: URL) -> sql.Composed:
    return sql.SQL("CREATE ROLE {} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD {}").format(
        sql.Identifier(str(role.username)), sql.Literal(str(role.password))
    )


def _refuse_taken(admin: psycopg.Connection, database: str, *roles: str) -> None:
    there = admin.execute("SELECT 1 FROM pg_database WHERE datname = %s", (database,)).fetchone()
    known = admin.execute("SELECT 1 FROM pg_roles WHERE rolname = ANY(%s)", (list(roles),)).fetchone()
    if there or known:
        raise Invalid(f"There is a database or a role named after {database} already: choose another.", "database")
