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

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("review_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_asked_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_acknowledged_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_reason", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("decided_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("again_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("also_due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("also_due_what", sa.String(length=120), nullable=True))

    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.add_column(sa.Column("first_due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("put_off_because", sa.Text(), nullable=True))


def downgrade() -> None:
    """Go back from it."""
    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.drop_column("put_off_because")
        batch_op.drop_column("first_due_on")

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_column("also_due_what")
        batch_op.drop_column("also_due_on")
        batch_op.drop_column("again_on")
        batch_op.drop_column("decided_on")
        batch_op.drop_column("review_reason")
        batch_op.drop_column("review_acknowledged_on")
        batch_op.drop_column("review_asked_on")
        batch_op.drop_column("review_until")

    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index("ix_membership_staff_ref")
        batch_op.drop_index("ix_membership_committee_ref_from_on")

    op.drop_table("membership")
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_index("ix_delegation_power")

    op.drop_table("delegation")
    op.drop_table("committee")
