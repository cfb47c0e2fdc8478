"""The first tables."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Go to this revision."""
    op.create_table(
        "checkpoint",
        sa.Column("size", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("root", sa.String(length=64), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("size", name=op.f("pk_checkpoint")),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("month", sa.String(length=7), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", "month", name=op.f("pk_counter")),
    )
    op.create_table(
        "credential",
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("password", sa.String(length=200), nullable=False),
        sa.PrimaryKeyConstraint("staff_ref", name=op.f("pk_credential")),
    )
    op.create_table(
        "draft",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("box", sa.Text(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )
    op.create_table(
        "due_work",
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("verb", sa.String(length=40), nullable=False),
        sa.Column("about", sa.String(length=64), nullable=False),
        sa.Column("due", sa.String(27), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("lease_until", sa.String(27), nullable=True),
        sa.Column("done", sa.String(27), nullable=True),
        sa.Column("given_up", sa.Boolean(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_due_work")),
    )
    with op.batch_alter_table("due_work", schema=None) as batch_op:
        batch_op.create_index(
            "ix_due_work_due",
            ["due"],
            unique=False,
            sqlite_where=sa.text("done IS NULL"),
            postgresql_where=sa.text("done IS NULL"),
        )
        batch_op.create_index("uq_due_work_verb_about", ["verb", "about"], unique=True)

    op.create_table(
        "entry",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("v", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.String(length=26), nullable=False),
        sa.Column("act", sa.String(length=40), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("row_ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("actor_kind", sa.String(length=10), nullable=False),
        sa.Column("actor", sa.String(length=26), nullable=False),
        sa.Column("hat", sa.String(length=80), nullable=False),
        sa.Column("happened", sa.String(27), nullable=False),
        sa.Column("entered", sa.String(27), nullable=False),
        sa.Column("content", sa.String(length=64), nullable=False),
        sa.Column("prev", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_entry")),
    )
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.create_index("ix_entry_case_ref_seq", ["case_ref", "seq"], unique=False)
        batch_op.create_index("uq_entry_row_ref_version", ["row_ref", "version"], unique=True)

    op.create_table(
        "invitation",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("change_ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("ends", sa.String(27), nullable=False),
        sa.Column("used", sa.String(27), nullable=True),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_invitation")),
        sa.UniqueConstraint("change_ref", name=op.f("uq_invitation_change_ref")),
    )
    op.create_table(
        "mail_attempt",
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("letter_ref", sa.String(length=26), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("answer", sa.String(length=300), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_mail_attempt")),
    )
    with op.batch_alter_table("mail_attempt", schema=None) as batch_op:
        batch_op.create_index("ix_mail_attempt_letter_ref", ["letter_ref"], unique=False)

    op.create_table(
        "reading",
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("what", sa.String(length=120), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_reading")),
    )
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.create_index(
            "ix_reading_case_ref", ["case_ref"], unique=False, sqlite_where=sa.text("case_ref IS NOT NULL")
        )

    op.create_table(
        "refusal_count",
        sa.Column("on", sa.String(length=10), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("on", "status", name=op.f("pk_refusal_count")),
    )
    op.create_table(
        "search_doc",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_doc")),
        sa.UniqueConstraint("case_ref", name=op.f("uq_search_doc_case_ref")),
    )
    op.create_table(
        "sign_in_failure",
        sa.Column("account", sa.String(length=64), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("last", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("account", name=op.f("pk_sign_in_failure")),
    )
    op.create_table(
        "staff_session",
        sa.Column("token", sa.String(length=64), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("began", sa.String(27), nullable=False),
        sa.Column("used", sa.String(27), nullable=False),
        sa.Column("proved", sa.String(27), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_staff_session")),
    )
    with op.batch_alter_table("staff_session", schema=None) as batch_op:
        batch_op.create_index("ix_staff_session_staff_ref", ["staff_ref"], unique=False)

    op.create_table(
        "trail_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trail_head")),
    )
    op.create_table(
        "verification",
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("good", sa.Boolean(), nullable=False),
        sa.Column(
            "told",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_verification")),
    )
    with op.batch_alter_table("verification", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verification_at"), ["at"], unique=False)

    op.create_table(
        "about",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("whom", sa.String(40), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=True),
        sa.Column("label", sa.String(length=200), nullable=False),
        sa.Column("seal", sa.String(40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("objection", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_about_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_about")),
    )
    with op.batch_alter_table("about", schema=None) as batch_op:
        batch_op.create_index("ix_about_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "account_change",
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column(
            "roles",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
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
            name="fk_account_change_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_account_change")),
    )
    with op.batch_alter_table("account_change", schema=None) as batch_op:
        batch_op.create_index("ix_account_change_state", ["state"], unique=False)

    op.create_table(
        "calendar_day",
        sa.Column("nation", sa.String(40), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("seeded", sa.Boolean(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_calendar_day_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_calendar_day")),
    )
    with op.batch_alter_table("calendar_day", schema=None) as batch_op:
        batch_op.create_index("uq_calendar_day_nation_day", ["nation", "day"], unique=True)

    op.create_table(
        "case_file",
        sa.Column("reference", sa.String(length=20), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("called", sa.String(40), nullable=False),
        sa.Column("stage", sa.String(length=40), nullable=False),
        sa.Column("phase", sa.String(40), nullable=False),
        sa.Column("policy_ref", sa.String(length=26), nullable=False),
        sa.Column("mode", sa.String(40), nullable=False),
        sa.Column("person_ref", sa.String(length=26), nullable=True),
        sa.Column("subject", sa.String(length=200), nullable=True),
        sa.Column("wanted", sa.Text(), nullable=True),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("received", sa.String(27), nullable=False),
        sa.Column("entered", sa.String(27), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("seal", sa.String(40), nullable=False),
        sa.Column("holder_ref", sa.String(length=26), nullable=True),
        sa.Column("handler_ref", sa.String(length=26), nullable=True),
        sa.Column("referred", sa.Boolean(), nullable=False),
        sa.Column("unread", sa.Boolean(), nullable=False),
        sa.Column("kind_reason", sa.Text(), nullable=True),
        sa.Column("outcome", sa.String(length=40), nullable=True),
        sa.Column("reasons", sa.Text(), nullable=True),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("asked_until", sa.Date(), nullable=True),
        sa.Column("replied", sa.Boolean(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_what", sa.String(length=120), nullable=False),
        sa.Column("rank", sa.String(length=48), nullable=True),
        sa.Column("closed", sa.String(27), nullable=True),
        sa.Column("story", sa.Integer(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_case_file_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_case_file")),
    )
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.create_index("ix_case_file_handler_ref_rank", ["handler_ref", "rank"], unique=False)
        batch_op.create_index("ix_case_file_kind_rank", ["kind", "rank"], unique=False)
        batch_op.create_index(
            "ix_case_file_seal",
            ["seal"],
            unique=False,
            sqlite_where=sa.text("seal <> 'none'"),
            postgresql_where=sa.text("seal <> 'none'"),
        )
        batch_op.create_index(
            "uq_case_file_rank",
            ["rank"],
            unique=True,
            sqlite_where=sa.text("rank IS NOT NULL"),
            postgresql_where=sa.text("rank IS NOT NULL"),
        )
        batch_op.create_index("uq_case_file_reference", ["reference"], unique=True)

    op.create_table(
        "clock",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("promise", sa.String(length=40), nullable=False),
        sa.Column("label", sa.String(length=120), nullable=False),
        sa.Column("rule", sa.String(length=40), nullable=False),
        sa.Column("source", sa.String(length=300), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column(
            "pauses",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("met", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_clock_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_clock")),
    )
    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.create_index("ix_clock_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "contact",
        sa.Column("case_ref", sa.String(length=26), nullable=True),
        sa.Column("channel", sa.String(40), nullable=False),
        sa.Column("person_ref", sa.String(length=26), nullable=True),
        sa.Column("taken_by", sa.String(length=120), nullable=False),
        sa.Column("happened", sa.String(27), nullable=False),
        sa.Column("entered", sa.String(27), nullable=False),
        sa.Column("privacy_notice", sa.String(length=40), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_contact_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_contact")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index("ix_contact_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "entry_content",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["seq"], ["entry.seq"], name=op.f("fk_entry_content_seq")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_entry_content")),
    )
    op.create_table(
        "erasure",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("ground", sa.String(length=200), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_erasure_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.ForeignKeyConstraint(["seq"], ["entry.seq"], name=op.f("fk_erasure_seq")),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_erasure")),
        sa.UniqueConstraint("seq", name=op.f("uq_erasure_seq")),
    )
    op.create_table(
        "letter",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("template", sa.String(length=40), nullable=False),
        sa.Column("move", sa.String(length=40), nullable=False),
        sa.Column(
            "keeps",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("subject", sa.String(length=300), nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("written_by", sa.String(length=26), nullable=False),
        sa.Column("signed", sa.String(length=260), nullable=False),
        sa.Column("drafted", sa.String(27), nullable=False),
        sa.Column("issued", sa.String(27), nullable=True),
        sa.Column("sent_by", sa.String(40), nullable=True),
        sa.Column("left", sa.String(27), nullable=True),
        sa.Column("deemed_on", sa.Date(), nullable=True),
        sa.Column("returned", sa.String(27), nullable=True),
        sa.Column("returned_because", sa.String(length=300), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_letter_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_letter")),
    )
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.create_index("ix_letter_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "link",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("other_ref", sa.String(length=26), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_link_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_link")),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index("ix_link_case_ref", ["case_ref"], unique=False)
        batch_op.create_index("ix_link_other_ref", ["other_ref"], unique=False)

    op.create_table(
        "message",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("lane", sa.String(40), nullable=False),
        sa.Column("nature", sa.String(40), nullable=False),
        sa.Column("ours", sa.Boolean(), nullable=False),
        sa.Column("author_ref", sa.String(length=26), nullable=True),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("letter_ref", sa.String(length=26), nullable=True),
        sa.Column("contact_ref", sa.String(length=26), nullable=True),
        sa.Column("about_ref", sa.String(length=26), nullable=True),
        sa.Column("happened", sa.String(27), nullable=False),
        sa.Column("entered", sa.String(27), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_message_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_message")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index("ix_message_case_ref_number", ["case_ref", "number"], unique=True)

    op.create_table(
        "office_term",
        sa.Column("office", sa.String(40), nullable=False),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_office_term_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_office_term")),
    )
    with op.batch_alter_table("office_term", schema=None) as batch_op:
        batch_op.create_index("ix_office_term_office", ["office"], unique=False)

    op.create_table(
        "person",
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("telephone", sa.String(length=40), nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("reach_by", sa.String(40), nullable=False),
        sa.Column("adjustments", sa.Text(), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_person_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_person")),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index("ix_person_email", ["email"], unique=False)

    op.create_table(
        "policy_version",
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("format", sa.Integer(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=False),
        sa.Column("minute", sa.String(length=80), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_policy_version_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_policy_version")),
    )
    op.create_table(
        "receipt",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("digest", sa.String(length=80), nullable=False),
        sa.Column("token", sa.String(length=64), nullable=True),
        sa.Column("made", sa.String(27), nullable=False),
        sa.Column("ended", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_receipt_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_receipt")),
        sa.UniqueConstraint("digest", name=op.f("uq_receipt_digest")),
        sa.UniqueConstraint("token", name=op.f("uq_receipt_token")),
    )
    with op.batch_alter_table("receipt", schema=None) as batch_op:
        batch_op.create_index("ix_receipt_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "staff_member",
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("title", sa.String(length=120), nullable=False),
        sa.Column(
            "roles",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("standing", sa.String(40), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column(
            "working_days",
            sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql"),
            nullable=False,
        ),
        sa.Column("password_set", sa.String(27), nullable=True),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_staff_member_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_staff_member")),
        sa.UniqueConstraint("email", name=op.f("uq_staff_member_email")),
    )
    op.create_table(
        "stored_file",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("message_ref", sa.String(length=26), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=True),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("added", sa.String(27), nullable=False),
        sa.Column("from_resident", sa.Boolean(), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_stored_file_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_stored_file")),
    )
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.create_index("ix_stored_file_case_ref", ["case_ref"], unique=False)

    op.create_table(
        "tie",
        sa.Column("case_ref", sa.String(length=26), nullable=False),
        sa.Column("about_ref", sa.String(length=26), nullable=True),
        sa.Column("staff_ref", sa.String(length=26), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("declared_by", sa.String(length=26), nullable=False),
        sa.Column("since", sa.String(27), nullable=False),
        sa.Column("until", sa.String(27), nullable=True),
        sa.Column("reason", sa.String(length=2000), nullable=False),
        sa.Column("ref", sa.String(length=26), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ref", "version"],
            ["entry.row_ref", "entry.version"],
            name="fk_tie_entry",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("ref", name=op.f("pk_tie")),
    )
    with op.batch_alter_table("tie", schema=None) as batch_op:
        batch_op.create_index("ix_tie_case_ref_staff_ref_kind", ["case_ref", "staff_ref", "kind"], unique=False)
        batch_op.create_index("ix_tie_staff_ref_kind", ["staff_ref", "kind"], unique=False)


def downgrade() -> None:
    """Go back from it."""
    with op.batch_alter_table("tie", schema=None) as batch_op:
        batch_op.drop_index("ix_tie_staff_ref_kind")
        batch_op.drop_index("ix_tie_case_ref_staff_ref_kind")

    op.drop_table("tie")
    with op.batch_alter_table("stored_file", schema=None) as batch_op:
        batch_op.drop_index("ix_stored_file_case_ref")

    op.drop_table("stored_file")
    op.drop_table("staff_member")
    with op.batch_alter_table("receipt", schema=None) as batch_op:
        batch_op.drop_index("ix_receipt_case_ref")

    op.drop_table("receipt")
    op.drop_table("policy_version")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index("ix_person_email")

    op.drop_table("person")
    with op.batch_alter_table("office_term", schema=None) as batch_op:
        batch_op.drop_index("ix_office_term_office")

    op.drop_table("office_term")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("ix_message_case_ref_number")

    op.drop_table("message")
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.drop_index("ix_link_other_ref")
        batch_op.drop_index("ix_link_case_ref")

    op.drop_table("link")
    with op.batch_alter_table("letter", schema=None) as batch_op:
        batch_op.drop_index("ix_letter_case_ref")

    op.drop_table("letter")
    op.drop_table("erasure")
    op.drop_table("entry_content")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_case_ref")

    op.drop_table("contact")
    with op.batch_alter_table("clock", schema=None) as batch_op:
        batch_op.drop_index("ix_clock_case_ref")

    op.drop_table("clock")
    with op.batch_alter_table("case_file", schema=None) as batch_op:
        batch_op.drop_index("uq_case_file_reference")
        batch_op.drop_index(
            "uq_case_file_rank", sqlite_where=sa.text("rank IS NOT NULL"), postgresql_where=sa.text("rank IS NOT NULL")
        )
        batch_op.drop_index(
            "ix_case_file_seal", sqlite_where=sa.text("seal <> 'none'"), postgresql_where=sa.text("seal <> 'none'")
        )
        batch_op.drop_index("ix_case_file_kind_rank")
        batch_op.drop_index("ix_case_file_handler_ref_rank")

    op.drop_table("case_file")
    with op.batch_alter_table("calendar_day", schema=None) as batch_op:
        batch_op.drop_index("uq_calendar_day_nation_day")

    op.drop_table("calendar_day")
    with op.batch_alter_table("account_change", schema=None) as batch_op:
        batch_op.drop_index("ix_account_change_state")

    op.drop_table("account_change")
    with op.batch_alter_table("about", schema=None) as batch_op:
        batch_op.drop_index("ix_about_case_ref")

    op.drop_table("about")
    with op.batch_alter_table("verification", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_verification_at"))

    op.drop_table("verification")
    op.drop_table("trail_head")
    with op.batch_alter_table("staff_session", schema=None) as batch_op:
        batch_op.drop_index("ix_staff_session_staff_ref")

    op.drop_table("staff_session")
    op.drop_table("sign_in_failure")
    op.drop_table("search_doc")
    op.drop_table("refusal_count")
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.drop_index("ix_reading_case_ref", sqlite_where=sa.text("case_ref IS NOT NULL"))

    op.drop_table("reading")
    with op.batch_alter_table("mail_attempt", schema=None) as batch_op:
        batch_op.drop_index("ix_mail_attempt_letter_ref")

    op.drop_table("mail_attempt")
    op.drop_table("invitation")
    with op.batch_alter_table("entry", schema=None) as batch_op:
        batch_op.drop_index("uq_entry_row_ref_version")
        batch_op.drop_index("ix_entry_case_ref_seq")

    op.drop_table("entry")
    with op.batch_alter_table("due_work", schema=None) as batch_op:
        batch_op.drop_index("uq_due_work_verb_about")
        batch_op.drop_index(
            "ix_due_work_due", sqlite_where=sa.text("done IS NULL"), postgresql_where=sa.text("done IS NULL")
        )

    op.drop_table("due_work")
    op.drop_table("draft")
    op.drop_table("credential")
    op.drop_table("counter")
    op.drop_table("checkpoint")
