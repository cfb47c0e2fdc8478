"""What a complaint needs to reach its end.

Rows change only inside an act: here tables change, and what must be filled is filled by an act of its own.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "agenda_item",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("private", sa.Boolean(), nullable=False),
        sa.Column("taken_off", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_agenda_item_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_agenda_item")),
    )
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.create_index("ix_agenda_item_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("uq_agenda_item_meeting_ref_number", ["meeting_ref", "number"], unique=True)

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
        "attendance",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("seat", sa.String(40), nullable=False),
        sa.Column("instead_of", sa.String(length=26), nullable=True),
        sa.Column("how", sa.String(40), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_attendance_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index("uq_attendance_meeting_ref_staff_ref", ["meeting_ref", "staff_ref"], unique=True)

    op.create_table(
        "authority",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("person_ref", sa.String(length=26), nullable=False),
        sa.Column("writer_ref", sa.String(length=26), nullable=False),
        sa.Column("basis", sa.String(40), nullable=False),
        sa.Column("shown", sa.String(40), nullable=False),
        sa.Column("claimed", sa.String(27), nullable=False),
        sa.Column("scope", sa.Text(), nullable=True),
        sa.Column("covers", sa.Boolean(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("seen", sa.Text(), nullable=True),
        sa.Column("checked_by", sa.String(length=26), nullable=True),
        sa.Column("checked", sa.String(27), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("direct", sa.Boolean(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_authority_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_authority")),
    )
    with op.batch_alter_table("authority", schema=None) as batch_op:
        batch_op.create_index("ix_authority_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_authority_person_ref", ["person_ref"], unique=False)
        batch_op.create_index("ix_authority_writer_ref", ["writer_ref"], unique=False)

    op.create_table(
        "bundle",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("reader", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("asked_by", sa.String(length=26), nullable=False),
        sa.Column("asked", sa.String(27), nullable=False),
        sa.Column("made", sa.String(27), nullable=True),
        sa.Column("file_ref", sa.String(length=26), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("tip", sa.String(length=64), nullable=False),
        sa.Column("failed", sa.String(27), nullable=True),
        sa.Column("problem", sa.String(length=300), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_bundle_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_bundle")),
    )
    with op.batch_alter_table("bundle", schema=None) as batch_op:
        batch_op.create_index("ix_bundle_case_ref", ["case_ref"], unique=False)

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
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("told_first", sa.String(27), nullable=True),
        sa.Column("told_review", sa.String(27), nullable=True),
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
        "consent",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("person_ref", sa.String(length=26), nullable=False),
        sa.Column("route", sa.String(length=40), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("asked", sa.String(27), nullable=False),
        sa.Column("asked_by", sa.String(length=26), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=True),
        sa.Column("answered", sa.String(27), nullable=True),
        sa.Column("answered_by", sa.String(40), nullable=True),
        sa.Column("withdrawn", sa.String(27), nullable=True),
        sa.Column("withdrawn_by", sa.String(40), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_consent_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_consent")),
    )
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.create_index("ix_consent_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "decision_record",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("decided_by", sa.String(length=26), nullable=False),
        sa.Column("office", sa.String(40), nullable=False),
        sa.Column("delegation_ref", sa.String(length=26), nullable=False),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("alternatives", sa.Text(), nullable=True),
        sa.Column("conflicts", sa.Text(), nullable=True),
        sa.Column("advice", sa.Text(), nullable=True),
        sa.Column("affects", sa.Boolean(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("completed", sa.String(27), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("public_title", sa.String(length=200), nullable=True),
        sa.Column("public_decision", sa.Text(), nullable=True),
        sa.Column("public_reasons", sa.Text(), nullable=True),
        sa.Column("public_alternatives", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_decision_record_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_decision_record")),
    )
    with op.batch_alter_table("decision_record", schema=None) as batch_op:
        batch_op.create_index("ix_decision_record_case_ref", ["case_ref"], unique=False)
        batch_op.create_index(
            "ix_decision_record_published",
            ["published_on", "ref"],
            unique=False,
            sqlite_where=sa.text("published_on IS NOT NULL"),
            postgresql_where=sa.text("published_on IS NOT NULL"),
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
        "email_consent",
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("said", sa.String(length=300), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_email_consent_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_email_consent")),
    )
    with op.batch_alter_table("email_consent", schema=None) as batch_op:
        batch_op.create_index("ix_email_consent_staff_ref", ["staff_ref"], unique=False)

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
        sa.Column("round", sa.Integer(), nullable=False),
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

    op.create_table(
        "hearing",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("interests_asked", sa.String(27), nullable=True),
        sa.Column("presided_ref", sa.String(length=26), nullable=True),
        sa.Column("presided_name", sa.String(length=120), nullable=False),
        sa.Column("excluded", sa.String(27), nullable=True),
        sa.Column("excluded_because", sa.Text(), nullable=True),
        sa.Column("order", sa.String(40), nullable=True),
        sa.Column("order_because", sa.Text(), nullable=True),
        sa.Column(
            "steps",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("put_off", sa.String(27), nullable=True),
        sa.Column("put_off_because", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_hearing_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_hearing")),
    )
    with op.batch_alter_table("hearing", schema=None) as batch_op:
        batch_op.create_index("uq_hearing_item_ref", ["item_ref"], unique=True)

    op.create_table(
        "hold",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("bundle_ref", sa.String(length=26), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("placed_by", sa.String(length=26), nullable=False),
        sa.Column("placed", sa.String(27), nullable=False),
        sa.Column("lifted", sa.String(27), nullable=True),
        sa.Column("lifted_by", sa.String(length=26), nullable=True),
        sa.Column("lifted_because", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_hold_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_hold")),
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index("ix_hold_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "interest",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("bond", sa.String(40), nullable=False),
        sa.Column("own", sa.Boolean(), nullable=False),
        sa.Column("words", sa.String(length=500), nullable=True),
        sa.Column("tie_ref", sa.String(length=26), nullable=True),
        sa.Column("declared", sa.String(27), nullable=False),
        sa.Column("struck", sa.String(27), nullable=True),
        sa.Column("dispensed", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_interest_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_interest")),
    )
    with op.batch_alter_table("interest", schema=None) as batch_op:
        batch_op.create_index("ix_interest_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_interest_item_ref", ["item_ref"], unique=False)

    op.create_table(
        "lesson",
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
        "meeting",
        sa.Column("committee_ref", sa.String(length=26), nullable=False),
        sa.Column("committee", sa.String(length=120), nullable=False),
        sa.Column("whole", sa.Boolean(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.String(length=5), nullable=False),
        sa.Column("place", sa.String(length=200), nullable=False),
        sa.Column("called_off", sa.String(27), nullable=True),
        sa.Column("called_off_because", sa.String(length=500), nullable=False),
        sa.Column("officer_ref", sa.String(length=26), nullable=True),
        sa.Column("officer_name", sa.String(length=120), nullable=False),
        sa.Column("officer_minute", sa.String(length=80), nullable=False),
        sa.Column("begun", sa.String(27), nullable=True),
        sa.Column("presided_ref", sa.String(length=26), nullable=True),
        sa.Column("presided_name", sa.String(length=120), nullable=False),
        sa.Column("from_note", sa.String(length=300), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_meeting_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_meeting")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index("ix_meeting_committee_ref_on", ["committee_ref", "on"], unique=False)
        batch_op.create_index("ix_meeting_on", ["on"], unique=False)

    op.create_table(
        "meeting_notice",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("where", sa.String(length=300), nullable=False),
        sa.Column("posted_by", sa.String(length=120), nullable=False),
        sa.Column("posted_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("clear_days", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_meeting_notice_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_meeting_notice")),
    )
    with op.batch_alter_table("meeting_notice", schema=None) as batch_op:
        batch_op.create_index("uq_meeting_notice_meeting_ref", ["meeting_ref"], unique=True)

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
        "minutes",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("drafted", sa.String(27), nullable=False),
        sa.Column("drafted_by", sa.String(length=26), nullable=False),
        sa.Column("approved_at", sa.String(length=26), nullable=True),
        sa.Column("corrections", sa.Text(), nullable=False),
        sa.Column("signed_by", sa.String(length=26), nullable=True),
        sa.Column("signed_name", sa.String(length=120), nullable=False),
        sa.Column("signed", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_minutes_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_minutes")),
    )
    with op.batch_alter_table("minutes", schema=None) as batch_op:
        batch_op.create_index("uq_minutes_meeting_ref", ["meeting_ref"], unique=True)

    op.create_table(
        "office_change",
        sa.Column("office", sa.String(40), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("beside", sa.Boolean(), nullable=False),
        sa.Column("proposed_by", sa.String(length=26), nullable=False),
        sa.Column("proposed", sa.String(27), nullable=False),
        sa.Column("decided_by", sa.String(length=26), nullable=True),
        sa.Column("decided", sa.String(27), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_office_change_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_office_change")),
    )
    with op.batch_alter_table("office_change", schema=None) as batch_op:
        batch_op.create_index("ix_office_change_state", ["state"], unique=False)

    op.create_table(
        "opening",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("asked_for", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=2000), nullable=True),
        sa.Column("proposed_by", sa.String(length=26), nullable=False),
        sa.Column("proposed", sa.String(27), nullable=False),
        sa.Column("decided_by", sa.String(length=26), nullable=True),
        sa.Column("decided", sa.String(27), nullable=True),
        sa.Column("because", sa.String(length=2000), nullable=True),
        sa.Column("state", sa.String(40), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("told_ref", sa.String(length=26), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_opening_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_opening")),
    )
    with op.batch_alter_table("opening", schema=None) as batch_op:
        batch_op.create_index("ix_opening_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_opening_proposed_by_state", ["proposed_by", "state"], unique=False)
        batch_op.create_index("ix_opening_state", ["state"], unique=False)

    op.create_table(
        "paper",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=True),
        sa.Column("side", sa.String(40), nullable=False),
        sa.Column("source", sa.String(40), nullable=False),
        sa.Column("source_ref", sa.String(length=26), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("added", sa.String(27), nullable=False),
        sa.Column("taken_back", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_paper_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_paper")),
    )
    with op.batch_alter_table("paper", schema=None) as batch_op:
        batch_op.create_index("ix_paper_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_paper_item_ref", ["item_ref"], unique=False)

    op.create_table(
        "paper_recipient",
        sa.Column("paper_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("given", sa.String(27), nullable=False),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_paper_recipient_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_paper_recipient")),
    )
    with op.batch_alter_table("paper_recipient", schema=None) as batch_op:
        batch_op.create_index("ix_paper_recipient_item_ref", ["item_ref"], unique=False)
        batch_op.create_index("ix_paper_recipient_staff_ref", ["staff_ref"], unique=False)
        batch_op.create_index("uq_paper_recipient_paper_ref_staff_ref", ["paper_ref", "staff_ref"], unique=True)

    op.create_table(
        "passing",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("route", sa.String(length=40), nullable=False),
        sa.Column("body", sa.String(length=200), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("basis", sa.String(40), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("consent_ref", sa.String(length=26), nullable=True),
        sa.Column("letter_ref", sa.String(length=26), nullable=True),
        sa.Column("deleting_ref", sa.String(length=26), nullable=True),
        sa.Column("made", sa.String(27), nullable=False),
        sa.Column("stopped", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_passing_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_passing")),
    )
    with op.batch_alter_table("passing", schema=None) as batch_op:
        batch_op.create_index("ix_passing_case_ref", ["case_ref"], unique=False)

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
        "private_note",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("written", sa.String(27), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_private_note_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_private_note")),
    )
    with op.batch_alter_table("private_note", schema=None) as batch_op:
        batch_op.create_index("uq_private_note_item_ref", ["item_ref"], unique=True)

    op.create_table(
        "putting",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("about_ref", sa.String(length=26), nullable=True),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("begun_by", sa.String(length=26), nullable=False),
        sa.Column("begun", sa.String(27), nullable=False),
        sa.Column("asked", sa.String(27), nullable=True),
        sa.Column("asked_until", sa.Date(), nullable=True),
        sa.Column("consent", sa.String(40), nullable=True),
        sa.Column("consent_by", sa.String(40), nullable=True),
        sa.Column("consented", sa.String(27), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("letter", sa.Text(), nullable=True),
        sa.Column("sent", sa.String(27), nullable=True),
        sa.Column("sent_by", sa.String(40), nullable=True),
        sa.Column("comment_until", sa.Date(), nullable=True),
        sa.Column("digest", sa.String(length=80), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("commented", sa.String(27), nullable=True),
        sa.Column("comment_on", sa.Date(), nullable=True),
        sa.Column("comment_channel", sa.String(40), nullable=True),
        sa.Column("waived", sa.String(27), nullable=True),
        sa.Column("waived_because", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_putting_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_putting")),
    )
    with op.batch_alter_table("putting", schema=None) as batch_op:
        batch_op.create_index("ix_putting_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("uq_putting_digest", ["digest"], unique=True)

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

    op.create_table(
        "resolution",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("item_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("motion", sa.Integer(), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=False),
        sa.Column("votes_against", sa.Integer(), nullable=False),
        sa.Column("abstained", sa.Integer(), nullable=False),
        sa.Column("casting", sa.String(40), nullable=True),
        sa.Column(
            "named",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=True,
        ),
        sa.Column(
            "sat",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("dissent", sa.Text(), nullable=True),
        sa.Column("carried", sa.Boolean(), nullable=False),
        sa.Column("delegation_ref", sa.String(length=26), nullable=True),
        sa.Column("happened", sa.String(27), nullable=False),
        sa.Column("entered", sa.String(27), nullable=False),
        sa.Column("entered_by", sa.String(length=26), nullable=False),
        sa.Column("from_note", sa.String(length=300), nullable=False),
        sa.Column("presided_by", sa.String(length=26), nullable=False),
        sa.Column("presided_name", sa.String(length=120), nullable=False),
        sa.Column("confirmed_by", sa.String(length=26), nullable=True),
        sa.Column("confirmed", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_resolution_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_resolution")),
    )
    with op.batch_alter_table("resolution", schema=None) as batch_op:
        batch_op.create_index("ix_resolution_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("uq_resolution_item_ref_motion", ["item_ref", "motion"], unique=True)

    op.create_table(
        "route_address",
        sa.Column("route", sa.String(length=40), nullable=False),
        sa.Column("postal", sa.String(length=400), nullable=False),
        sa.Column("telephone", sa.String(length=120), nullable=False),
        sa.Column("web", sa.String(length=200), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_route_address_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_route_address")),
        sa.UniqueConstraint("route", name=op.f("uq_route_address_route")),
    )
    op.create_table(
        "summons",
        sa.Column("meeting_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("seat", sa.String(40), nullable=False),
        sa.Column("instead_of", sa.String(length=26), nullable=True),
        sa.Column("instead_name", sa.String(length=120), nullable=False),
        sa.Column("way", sa.String(40), nullable=False),
        sa.Column("signed_ref", sa.String(length=26), nullable=False),
        sa.Column("signed_as", sa.String(length=260), nullable=False),
        sa.Column("signed", sa.String(27), nullable=False),
        sa.Column("left", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_summons_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_summons")),
    )
    with op.batch_alter_table("summons", schema=None) as batch_op:
        batch_op.create_index("ix_summons_staff_ref", ["staff_ref"], unique=False)
        batch_op.create_index("uq_summons_meeting_ref_staff_ref", ["meeting_ref", "staff_ref"], unique=True)

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("review_until", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_asked_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_acknowledged_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("review_reason", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("decided_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("again_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("also_due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("also_due_what", sa.String(length=120), nullable=True))
        batch_op.add_column(sa.Column("authority_ref", sa.String(length=26), nullable=True))
        batch_op.add_column(sa.Column("authority_due_on", sa.Date(), nullable=True))
        batch_op.create_index(
            "ix_case_file_referred",
            ["received", "ref"],
            unique=False,
            sqlite_where=sa.text("referred IS 1 AND rank IS NOT NULL"),
            postgresql_where=sa.text("referred IS true AND rank IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_case_file_reviewed",
            ["received", "ref"],
            unique=False,
            sqlite_where=sa.text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
            postgresql_where=sa.text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
        )

    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.add_column(sa.Column("first_due_on", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("put_off_because", sa.Text(), nullable=True))
        batch_op.create_index(
            "ix_clock_due_on_ref",
            ["due_on", "ref"],
            unique=False,
            sqlite_where=sa.text("met IS NULL"),
            postgresql_where=sa.text("met IS NULL"),
        )

    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.add_column(sa.Column("stopped", sa.String(27), nullable=True))
        batch_op.add_column(sa.Column("to_ref", sa.String(length=26), nullable=True))
        batch_op.add_column(sa.Column("quiet", sa.Boolean(), nullable=True))

    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bundle_ref", sa.String(length=26), nullable=True))


def downgrade() -> None:
    """Go back from it."""
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.drop_column("bundle_ref")

    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_column("quiet")
        batch_op.drop_column("to_ref")
        batch_op.drop_column("stopped")

    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_clock_due_on_ref", sqlite_where=sa.text("met IS NULL"), postgresql_where=sa.text("met IS NULL")
        )
        batch_op.drop_column("put_off_because")
        batch_op.drop_column("first_due_on")

    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_case_file_reviewed",
            sqlite_where=sa.text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
            postgresql_where=sa.text("review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL"),
        )
        batch_op.drop_index(
            "ix_case_file_referred",
            sqlite_where=sa.text("referred IS 1 AND rank IS NOT NULL"),
            postgresql_where=sa.text("referred IS true AND rank IS NOT NULL"),
        )
        batch_op.drop_column("authority_due_on")
        batch_op.drop_column("authority_ref")
        batch_op.drop_column("also_due_what")
        batch_op.drop_column("also_due_on")
        batch_op.drop_column("again_on")
        batch_op.drop_column("decided_on")
        batch_op.drop_column("review_reason")
        batch_op.drop_column("review_acknowledged_on")
        batch_op.drop_column("review_asked_on")
        batch_op.drop_column("review_until")

    with op.batch_alter_table("summons", schema=None) as batch_op:
        batch_op.drop_index("uq_summons_meeting_ref_staff_ref")
        batch_op.drop_index("ix_summons_staff_ref")

    op.drop_table("summons")
    op.drop_table("route_address")
    with op.batch_alter_table("resolution", schema=None) as batch_op:
        batch_op.drop_index("uq_resolution_item_ref_motion")
        batch_op.drop_index("ix_resolution_case_ref")

    op.drop_table("resolution")
    with op.batch_alter_table("remedy", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_remedy_open", sqlite_where=sa.text("ended IS NULL"), postgresql_where=sa.text("ended IS NULL")
        )
        batch_op.drop_index("ix_remedy_case_ref")

    op.drop_table("remedy")
    with op.batch_alter_table("putting", schema=None) as batch_op:
        batch_op.drop_index("uq_putting_digest")
        batch_op.drop_index("ix_putting_case_ref")

    op.drop_table("putting")
    with op.batch_alter_table("private_note", schema=None) as batch_op:
        batch_op.drop_index("uq_private_note_item_ref")

    op.drop_table("private_note")
    with op.batch_alter_table("praise", schema=None) as batch_op:
        batch_op.drop_index("ix_praise_staff_ref")
        batch_op.drop_index("ix_praise_case_ref")

    op.drop_table("praise")
    with op.batch_alter_table("passing", schema=None) as batch_op:
        batch_op.drop_index("ix_passing_case_ref")

    op.drop_table("passing")
    with op.batch_alter_table("paper_recipient", schema=None) as batch_op:
        batch_op.drop_index("uq_paper_recipient_paper_ref_staff_ref")
        batch_op.drop_index("ix_paper_recipient_staff_ref")
        batch_op.drop_index("ix_paper_recipient_item_ref")

    op.drop_table("paper_recipient")
    with op.batch_alter_table("paper", schema=None) as batch_op:
        batch_op.drop_index("ix_paper_item_ref")
        batch_op.drop_index("ix_paper_case_ref")

    op.drop_table("paper")
    with op.batch_alter_table("opening", schema=None) as batch_op:
        batch_op.drop_index("ix_opening_state")
        batch_op.drop_index("ix_opening_proposed_by_state")
        batch_op.drop_index("ix_opening_case_ref")

    op.drop_table("opening")
    with op.batch_alter_table("office_change", schema=None) as batch_op:
        batch_op.drop_index("ix_office_change_state")

    op.drop_table("office_change")
    with op.batch_alter_table("minutes", schema=None) as batch_op:
        batch_op.drop_index("uq_minutes_meeting_ref")

    op.drop_table("minutes")
    with op.batch_alter_table("membership", schema=None) as batch_op:
        batch_op.drop_index("ix_membership_staff_ref")
        batch_op.drop_index("ix_membership_committee_ref_from_on")

    op.drop_table("membership")
    with op.batch_alter_table("meeting_notice", schema=None) as batch_op:
        batch_op.drop_index("uq_meeting_notice_meeting_ref")

    op.drop_table("meeting_notice")
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.drop_index("ix_meeting_on")
        batch_op.drop_index("ix_meeting_committee_ref_on")

    op.drop_table("meeting")
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
    with op.batch_alter_table("interest", schema=None) as batch_op:
        batch_op.drop_index("ix_interest_item_ref")
        batch_op.drop_index("ix_interest_case_ref")

    op.drop_table("interest")
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.drop_index("ix_hold_case_ref")

    op.drop_table("hold")
    with op.batch_alter_table("hearing", schema=None) as batch_op:
        batch_op.drop_index("uq_hearing_item_ref")

    op.drop_table("hearing")
    with op.batch_alter_table("finding", schema=None) as batch_op:
        batch_op.drop_index("ix_finding_case_ref")

    op.drop_table("finding")
    with op.batch_alter_table("email_consent", schema=None) as batch_op:
        batch_op.drop_index("ix_email_consent_staff_ref")

    op.drop_table("email_consent")
    with op.batch_alter_table("delegation", schema=None) as batch_op:
        batch_op.drop_index("ix_delegation_power")

    op.drop_table("delegation")
    with op.batch_alter_table("decision_record", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_decision_record_published",
            sqlite_where=sa.text("published_on IS NOT NULL"),
            postgresql_where=sa.text("published_on IS NOT NULL"),
        )
        batch_op.drop_index("ix_decision_record_case_ref")

    op.drop_table("decision_record")
    with op.batch_alter_table("consent", schema=None) as batch_op:
        batch_op.drop_index("ix_consent_case_ref")

    op.drop_table("consent")
    op.drop_table("complaint")
    op.drop_table("committee")
    with op.batch_alter_table("bundle", schema=None) as batch_op:
        batch_op.drop_index("ix_bundle_case_ref")

    op.drop_table("bundle")
    with op.batch_alter_table("authority", schema=None) as batch_op:
        batch_op.drop_index("ix_authority_writer_ref")
        batch_op.drop_index("ix_authority_person_ref")
        batch_op.drop_index("ix_authority_case_ref")

    op.drop_table("authority")
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.drop_index("uq_attendance_meeting_ref_staff_ref")

    op.drop_table("attendance")
    with op.batch_alter_table("allegation", schema=None) as batch_op:
        batch_op.drop_index("ix_allegation_case_ref_number")

    op.drop_table("allegation")
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.drop_index("uq_agenda_item_meeting_ref_number")
        batch_op.drop_index("ix_agenda_item_case_ref")

    op.drop_table("agenda_item")
