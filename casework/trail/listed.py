"""The one list of tables that are not on the trail, each with its reason."""

LISTED: dict[str, str] = {
    "entry": "the trail itself",
    "entry_content": "the trail itself: what may be erased",
    "trail_head": "the lock that writers of the trail queue for",
    "checkpoint": "signed seals of the trail",
    "verification": "what came of verifying; made anew whenever it is done again",
    "staff_session": "who is signed in now; ends by itself",
    "credential": "secrets have no place on a trail; that one was set is an act on its owner",
    "invitation": "a secret's hash and its end; the invitation itself is an account change",
    "sign_in_failure": "throttle; emptied daily",
    "due_work": "promises to ourselves; what they do is on the trail",
    "mail_attempt": "each try to send; that a letter left us is on the trail",
    "draft": "what is typed and not yet sent",
    "reading": "the reading log: who opened what, kept apart from what was done",
    "refusal_count": "daily counts of strangers' refusals, naming nobody",
    "search_doc": "the index that search reads; made anew from trailed rows",
    "counter": "counts kept so that no page counts rows; made anew from trailed rows",
    "alembic_version": "which migration the database is at",
}
