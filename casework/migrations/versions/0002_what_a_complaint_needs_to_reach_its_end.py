"""What a complaint needs to reach its end.

Rows change only inside an act: here tables change, and what must be filled is filled by an act of its own.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "allegation",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("about_ref", sa.String(length=26), nullable=True),
        sa.Column("added_by", sa.String(length=26), nullable=False),
        sa.Column("added", sa.String(27), nullable=False),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ended_as", sa.String(40), nullable=True),
        sa.Column("ended_because", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_allegation_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_allegation")),
    )
    with op.batch_alter_table("allegation", schema=None) as batch_op:
        batch_op.create_index("ix_allegation_case_ref_number", ["case_ref", "number"], unique=True)

    op.create_table(
        "committee",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("ended_minute", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_committee_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_committee")),
    )
    op.create_table(
        "complaint",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("known_on", sa.Date(), nullable=True),
        sa.Column("known_from", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_complaint_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_complaint")),
        sa.UniqueConstraint("case_ref", name=op.f("uq_complaint_case_ref")),
    )
    op.create_table(
        "delegation",
        sa.Column("office", sa.String(40), nullable=True),
        sa.Column("committee_ref", sa.String(length=26), nullable=True),
        sa.Column("power", sa.String(40), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("limits", sa.Text(), nullable=False),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("ended_minute", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(office IS NULL) <> (committee_ref IS NULL)", name=op.f("ck_delegation_holder")),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_delegation_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_delegation")),
    )
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.create_index("ix_delegation_power", ["power"], unique=False)

    op.create_table(
        "finding",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("allegation_ref", sa.String(length=26), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.String(40), nullable=False),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("fault", sa.Boolean(), nullable=False),
        sa.Column("wrong", sa.Text(), nullable=True),
        sa.Column("discretion", sa.Text(), nullable=True),
        sa.Column("decided_by", sa.String(length=26), nullable=False),
        sa.Column("delegation_ref", sa.String(length=26), nullable=True),
        sa.Column("resolution_ref", sa.String(length=26), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("issued", sa.String(27), nullable=True),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_finding_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_finding")),
    )
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.create_index("ix_finding_case_ref", ["case_ref"], unique=False)
        batch_op.create_index(
            "uq_finding_living",
            ["allegation_ref", "level"],
            unique=True,
            sqlite_where=sa.text("ended IS NULL"),
            postgresql_where=sa.text("ended IS NULL"),
        )

    op.create_table(
        "lesson",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("owner_ref", sa.String(length=26), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("added_by", sa.String(length=26), nullable=False),
        sa.Column("added", sa.String(27), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("said", sa.Text(), nullable=True),
        sa.Column("did", sa.Text(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_lesson_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_lesson")),
    )
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.create_index("ix_lesson_case_ref", ["case_ref"], unique=False)
        batch_op.create_index(
            "ix_lesson_open",
            ["due_on", "ref"],
            unique=False,
            sqlite_where=sa.text("ended IS NULL"),
            postgresql_where=sa.text("ended IS NULL"),
        )
        batch_op.create_index(
            "ix_lesson_published",
            ["published_on", "ref"],
            unique=False,
            sqlite_where=sa.text("published_on IS NOT NULL"),
            postgresql_where=sa.text("published_on IS NOT NULL"),
        )

    op.create_table(
        "membership",
        sa.Column("committee_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("seat", sa.String(40), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("ended_minute", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_membership_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_membership")),
    )
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.create_index("ix_membership_committee_ref_from_on", ["committee_ref", "from_on"], unique=False)
        batch_op.create_index("ix_membership_staff_ref", ["staff_ref"], unique=False)

    op.create_table(
        "praise",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("said_by", sa.String(length=200), nullable=True),
        sa.Column("passed_by", sa.String(length=26), nullable=False),
        sa.Column("passed", sa.String(27), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_praise_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_praise")),
    )
    with op.batch_alter_table("praise", schema=None) as batch_op:
        batch_op.create_index("ix_praise_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_praise_staff_ref", ["staff_ref"], unique=False)

    op.create_table(
        "remedy",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("allegation_ref", sa.String(length=26), nullable=True),
        sa.Column("what", sa.Text(), nullable=True),
        sa.Column("owner_ref", sa.String(length=26), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("added_by", sa.String(length=26), nullable=False),
        sa.Column("added", sa.String(27), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_remedy_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_remedy")),
    )
    with op.batch_alter_table("remedy", schema=None) as batch_op:
        batch_op.create_index("ix_remedy_case_ref", ["case_ref"], unique=False)
        batch_op.create_index(
            "ix_remedy_open",
            ["due_on", "ref"],
            unique=False,
            sqlite_where=sa.text("ended IS NULL"),
            postgresql_where=sa.text("ended IS NULL"),
        )


def downgrade() -> None:
    """Go back from it."""
    with op.batch_alter_table("remedy", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_remedy_open", sqlite_where=sa.text("ended IS NULL"), postgresql_where=sa.text("ended IS NULL")
        )
        batch_op.drop_index("ix_remedy_case_ref")

    op.drop_table("remedy")
    with op.batch_alter_table("praise", schema=None) as batch_op:
        batch_op.drop_index("ix_praise_staff_ref")
        batch_op.drop_index("ix_praise_case_ref")

    op.drop_table("praise")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index("ix_membership_staff_ref")
        batch_op.drop_index("ix_membership_committee_ref_from_on")

    op.drop_table("membership")
    with op.batch_alter_table("lesson", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_lesson_published",
            sqlite_where=sa.text("published_on IS NOT NULL"),
            postgresql_where=sa.text("published_on IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_lesson_open", sqlite_where=sa.text("ended IS NULL"), postgresql_where=sa.text("ended IS NULL")
        )
        batch_op.drop_index("ix_lesson_case_ref")

    op.drop_table("lesson")
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.drop_index(
            "uq_finding_living", sqlite_where=sa.text("ended IS NULL"), postgresql_where=sa.text("ended IS NULL")
        )
        batch_op.drop_index("ix_finding_case_ref")

    op.drop_table("finding")
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_index("ix_delegation_power")

    op.drop_table("delegation")
    op.drop_table("complaint")
    op.drop_table("committee")
    with op.batch_alter_table("allegation", schema=None) as batch_op:
        batch_op.drop_index("ix_allegation_case_ref_number")

    op.drop_table("allegation")
