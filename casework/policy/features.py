"""What in the program keeps a clause: each feature by id, with its page and its tests, or honestly nothing yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Feature(StrEnum):
    """What a clause of a policy file may name besides its standards. A stored file keeps its ids for ever."""

    ACKNOWLEDGEMENT = "acknowledgement"
    ABSENCES = "absences"
    ACCESSIBLE_LETTERS = "accessible-letters"
    ADJUSTMENTS = "adjustments"
    ANONYMOUS_FORM = "anonymous-form"
    ANSWER_WITH_REASONS = "answer-with-reasons"
    APPOINTMENTS = "appointments"
    APPROVED_ANSWERS = "approved-answers"
    ASK_FOR_MORE = "ask-for-more"
    CALL_BACKS = "call-backs"
    CHANNELS = "channels"
    CLOSING = "closing"
    COMMITTEE_REPORTS = "committee-reports"
    COMPARISON = "comparison"
    CONSENTS = "consents"
    CONTACT_RECORD = "contact-record"
    FIRST_CONTACT = "first-contact"
    FORWARDING = "forwarding"
    HANDLER_NAMED = "handler-named"
    HOLDING_REPLY = "holding-reply"
    HOW_WE_TREAT_ONE_ANOTHER = "how-we-treat-one-another"
    IN_CONFIDENCE = "in-confidence"
    INCIDENTS = "incidents"
    KINDS_OF_CASE = "kinds-of-case"
    LESSONS = "lessons"
    LOG_A_CONTACT = "log-a-contact"
    ORGANISATION = "organisation"
    OUTSIDE_POWERS = "outside-powers"
    PINNED_POLICY = "pinned-policy"
    PLAIN_PAGES = "plain-pages"
    POLICY_REGISTER = "policy-register"
    PRIVACY_NOTICE = "privacy-notice"
    PRIVATE_ROOM = "private-room"
    REMEDIES = "remedies"
    RESTRICTIONS = "restrictions"
    RETENTION = "retention"
    REVIEW = "review-by-others"
    SELF_ASSESSMENT = "self-assessment"
    SOCIAL_MEDIA = "social-media"
    STANDARDS = "standards"
    STATUTORY_CLOCKS = "statutory-clocks"
    THEMES = "themes"
    TONE = "tone"
    TRAINING_REGISTER = "training-register"
    TRIAGE_TO_COMPLAINT = "triage-to-complaint"
    VOICEMAIL = "voicemail"
    WORKLIST_DUE = "worklist-due"
    LATER = "later"
    """What the first format said where nothing keeps a clause; from the second on a file names what is missing."""


@dataclass(frozen=True)
class Keeper:
    """How a feature keeps a clause: what it is in words, its page (an endpoint) and its tests (as pytest names them).

    Without a test nothing in this program keeps it: the council does, by hand.
    """

    words: str
    page: str = ""
    tests: tuple[str, ...] = ()

    @property
    def built(self) -> bool:
        """Whether this program keeps it."""
        return bool(self.tests)

    @property
    def shown(self) -> tuple[str, ...]:
        """What its tests show, each the sentence that is its name."""
        return tuple(each.rpartition("::test_")[2].replace("_", " ") for each in self.tests)


KEEPERS: Mapping[Feature, Keeper] = {
    Feature.ACKNOWLEDGEMENT: Keeper(
        "An acknowledgement that names the handler, read before it goes, counted by the day it left",
        "cases.move",
        (
            "tests/letters/test_outbox.py::"
            "test_somebody_named_gets_the_letter_as_text_and_pdf_and_our_promise_is_kept_when_it_left",
            "tests/council/test_clauses.py::test_the_acknowledgement_names_whoever_deals_with_it",
        ),
    ),
    Feature.ABSENCES: Keeper("A calendar of absences, with messages that say who else to ask"),
    Feature.ACCESSIBLE_LETTERS: Keeper(
        "Letters as plain text and as tagged PDF",
        "letters.paper",
        ("tests/letters/test_pdf.py::test_a_letter_is_tagged_titled_and_in_british_english",),
    ),
    Feature.ADJUSTMENTS: Keeper(
        "Adjustments kept with the person and shown to whoever acts on them",
        "cases.case",
        ("tests/cases/test_pages.py::test_needs_are_shown_to_those_who_act_on_them",),
    ),
    Feature.ANONYMOUS_FORM: Keeper(
        "A form that asks for no name, with a receipt to follow it by and a line on what that limits",
        "resident.start",
        (
            "tests/resident/test_telling.py::test_an_anonymous_person_is_not_asked_who_they_are",
            "tests/resident/test_traces.py::test_a_search_over_everything_on_the_disk_finds_no_trace",
        ),
    ),
    Feature.ANSWER_WITH_REASONS: Keeper(
        "No answer leaves without its reasons, and nothing closes without an answer",
        "cases.move",
        (
            "tests/letters/test_render.py::test_an_answer_without_reasons_is_refused",
            "tests/test_stories.py::test_an_anonymous_complaint_is_acknowledged_answered_and_closed",
        ),
    ),
    Feature.APPOINTMENTS: Keeper("Appointments for visitors, with the days until each"),
    Feature.APPROVED_ANSWERS: Keeper("A library of approved answers, each with its owner and version"),
    Feature.ASK_FOR_MORE: Keeper(
        "A question with what, why and until when, while the clock visibly waits",
        "cases.move",
        ("tests/test_stories.py::test_a_question_stops_the_clock_and_the_reply_starts_it_with_the_days_it_had_left",),
    ),
    Feature.CALL_BACKS: Keeper("Call-backs agreed with a reason and a time, kept or missed"),
    Feature.CHANNELS: Keeper(
        "Every channel has a date for an answer",
        "intake.log",
        ("tests/policy/test_presets.py::test_nothing_a_resident_sends_is_without_a_date",),
    ),
    Feature.CLOSING: Keeper(
        "A closing letter that says what can be done next",
        "cases.move",
        ("tests/letters/test_render.py::test_in_england_the_closing_letter_sends_nobody_to_an_ombudsman",),
    ),
    Feature.COMMITTEE_REPORTS: Keeper("A report without names for each meeting of the committee concerned"),
    Feature.COMPARISON: Keeper("Figures to set beside those of other councils, with their definitions"),
    Feature.CONSENTS: Keeper(
        "Consent to share, disclosure by disclosure, and when it was withdrawn",
        "cases.consent",
        (
            "tests/cases/test_routing.py::test_with_consent_the_very_words_go_with_the_name",
            "tests/cases/test_routing.py::test_withdrawn_before_it_has_gone_it_does_not_go",
        ),
    ),
    Feature.CONTACT_RECORD: Keeper(
        "Every contact has a record, whoever took it and however it came",
        "intake.log",
        ("tests/cases/test_log_a_contact.py::test_a_call_becomes_a_case_with_who_took_it_when_and_by_which_channel",),
    ),
    Feature.FIRST_CONTACT: Keeper("Calls that were answered, and those that needed no second one"),
    Feature.FORWARDING: Keeper("A mailbox to which councillors and contractors forward what reaches them"),
    Feature.HANDLER_NAMED: Keeper(
        "Letters name who deals with it",
        "cases.move",
        ("tests/council/test_clauses.py::test_the_acknowledgement_names_whoever_deals_with_it",),
    ),
    Feature.HOLDING_REPLY: Keeper(
        "A written notice that more time is needed, once, with a reason and a new date; both dates are kept",
        "cases.move",
        ("tests/complaints/test_review.py::test_an_answer_is_put_off_once_with_a_reason_and_both_dates_are_kept",),
    ),
    Feature.HOW_WE_TREAT_ONE_ANOTHER: Keeper(
        "How we treat one another, shown to whoever writes before they send",
        "resident.ask",
        ("tests/browser/test_axe.py::test_every_question_and_what_it_says_of_an_empty_answer",),
    ),
    Feature.IN_CONFIDENCE: Keeper(
        "Whoever writes in confidence is named to those alone who deal with it",
        "cases.case",
        (
            "tests/cases/test_pages.py::test_a_person_in_confidence_is_named_to_those_who_deal_with_it_alone",
            "tests/letters/test_outbox.py::test_somebody_in_confidence_gets_only_a_notice",
        ),
    ),
    Feature.INCIDENTS: Keeper("A dated record of abuse and threats, with support for whoever met them"),
    Feature.KINDS_OF_CASE: Keeper(
        "Compliments, comments, questions and complaints are each received and counted",
        "reports.show_figures",
        ("tests/reports/test_figures.py::test_what_came_is_counted_by_month_and_by_what_its_sender_called_it",),
    ),
    Feature.LESSONS: Keeper(
        "What was learned, who changes what by when, and what anybody can read of it: you said, we did",
        "complaints.said_and_did",
        (
            "tests/complaints/test_doing.py::test_a_lesson_comes_from_a_compliment_too",
            "tests/complaints/test_pages.py::test_a_lesson_is_published_and_read_by_anybody",
        ),
    ),
    Feature.LOG_A_CONTACT: Keeper(
        "Calls, letters and visits are logged through the same door as the form",
        "intake.log",
        ("tests/browser/test_clerk.py::test_a_call_is_logged_sorted_acknowledged_answered_and_closed",),
    ),
    Feature.ORGANISATION: Keeper(
        "A business or organisation writes with a person named for it",
        "resident.ask",
        ("tests/council/test_clauses.py::test_an_organisation_writes_with_a_person_named_for_it",),
    ),
    Feature.OUTSIDE_POWERS: Keeper(
        "An answer can be that it is outside our powers, with who deals with it",
        "cases.move",
        ("tests/cases/test_actions.py::test_an_answer_needs_an_outcome_its_kind_can_have",),
    ),
    Feature.PINNED_POLICY: Keeper(
        "A complaint stays under the policy in force when it was opened",
        "council.policies",
        ("tests/council/test_clauses.py::test_a_case_stays_under_the_policy_in_force_when_it_was_opened",),
    ),
    Feature.PLAIN_PAGES: Keeper(
        "Pages in plain words that keep nobody out, and a statement of how accessible they are",
        "resident.accessibility",
        (
            "tests/browser/test_axe.py::test_every_page_somebody_is_led_to",
            "tests/resident/test_pages.py::test_the_accessibility_statement_names_who_enforces_it",
        ),
    ),
    Feature.POLICY_REGISTER: Keeper(
        "This register, with every review date and every flaw of it",
        "council.policies",
        (
            "tests/policy/test_presets.py::test_stotfolds_register_shows_that_its_two_review_dates_disagree",
            "tests/policy/test_presets.py::test_westerhams_register_shows_that_its_review_is_overdue",
        ),
    ),
    Feature.PRIVACY_NOTICE: Keeper(
        "The privacy notice, with the version that was shown kept beside what was sent",
        "resident.privacy",
        ("tests/resident/test_pages.py::test_the_privacy_notice_says_version_cookie_and_how_long",),
    ),
    Feature.PRIVATE_ROOM: Keeper("A note that somebody asked to talk in private, kept to those who need it"),
    Feature.REMEDIES: Keeper(
        "What we do to put a fault right, by whom and by when",
        "complaints.remedies",
        (
            "tests/complaints/test_doing.py::test_what_is_promised_has_an_owner_and_a_day_and_stands_on_the_worklist",
            "tests/letters/test_render.py::test_an_apology_owns_the_fault_and_is_made_only_where_there_was_one",
        ),
    ),
    Feature.RESTRICTIONS: Keeper("Restrictions on contact, with evidence, warning, decision, appeal, review and end"),
    Feature.RETENTION: Keeper("Personal content that goes when its time is up"),
    Feature.REVIEW: Keeper(
        "A review of the answer by people who had no part in it, asked for by any way and never refused for form",
        "committee.listed",
        (
            "tests/complaints/test_review.py::test_the_sender_asks_for_a_review_and_its_clocks_begin",
            "tests/complaints/test_review.py::test_whoever_decided_it_first_does_not_review_it",
        ),
    ),
    Feature.SELF_ASSESSMENT: Keeper("A handler’s own figures and a form to look at them with"),
    Feature.SOCIAL_MEDIA: Keeper("What was seen on social media and, where it was not answered there, why"),
    Feature.STANDARDS: Keeper(
        "Promises counted in days, each with its sum and its document, and how many were kept",
        "reports.show_figures",
        (
            "tests/cases/test_pages.py::test_promises_name_their_sum_and_the_document_behind_them",
            "tests/reports/test_figures.py::test_promises_are_counted_as_kept_or_late_when_they_are_met",
        ),
    ),
    Feature.STATUTORY_CLOCKS: Keeper(
        "Rights in law run on the time of their law and leave the standards for letters",
        "cases.case",
        ("tests/policy/test_presets.py::test_rights_in_law_have_the_time_of_their_law",),
    ),
    Feature.THEMES: Keeper("Counts by theme and outcome, with their trend"),
    Feature.TONE: Keeper("A mark for somebody in distress, and a look at the tone of a letter before it goes"),
    Feature.TRAINING_REGISTER: Keeper("A register of who was trained in customer care, when, and until when"),
    Feature.TRIAGE_TO_COMPLAINT: Keeper(
        "Anything can be taken up as a complaint, with its date and history kept",
        "cases.move",
        (
            "tests/cases/test_actions.py::test_more_than_the_sender_called_it_needs_no_reason_and_swaps_the_clocks",
            "tests/complaints/test_missed.py::test_whoever_wrote_makes_it_a_complaint_themselves",
        ),
    ),
    Feature.VOICEMAIL: Keeper("Voicemail, with when it was left and when it was picked up"),
    Feature.WORKLIST_DUE: Keeper(
        "A list of all that is open by what is due, with what is overdue first",
        "cases.listed",
        ("tests/cases/test_worklist.py::test_what_is_due_first_stands_first_and_danger_above_it",),
    ),
    Feature.LATER: Keeper("A part of it"),
}
"""Every feature, kept or not."""
