--
-- PostgreSQL database dump
--


-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: wall_checkpoint(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_checkpoint() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'trail: a checkpoint never changes'; END IF;
  RETURN NEW;
END $$;


--
-- Name: wall_entry(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_entry() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN RAISE EXCEPTION 'trail: an entry never changes'; END IF;
  IF NEW.seq <> coalesce((SELECT max(seq) FROM entry), 0) + 1 THEN
    RAISE EXCEPTION 'trail: the numbers have no gap'; END IF;
  IF NEW.prev <> coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000') THEN
    RAISE EXCEPTION 'trail: each entry joins the last'; END IF;
  RETURN NEW;
END $$;


--
-- Name: wall_entry_content(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_entry_content() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'trail: nothing is deleted'; END IF;
  IF NEW.seq <> OLD.seq OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR OLD.body IS NULL
    OR NOT EXISTS (SELECT 1 FROM erasure WHERE seq = OLD.seq) THEN
    RAISE EXCEPTION 'trail: content goes only with an erasure that names it'; END IF;
  RETURN NEW;
END $$;


--
-- Name: wall_row(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_row() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'trail: nothing is deleted'; END IF;
  IF TG_OP = 'INSERT' AND NEW.version <> 1 THEN
    RAISE EXCEPTION 'trail: a new row begins at version 1'; END IF;
  IF TG_OP = 'UPDATE' AND (NEW.ref <> OLD.ref OR NEW.version <> OLD.version + 1) THEN
    RAISE EXCEPTION 'trail: the version goes up by one'; END IF;
  IF NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version) THEN
    RAISE EXCEPTION 'trail: no entry for this change'; END IF;
  RETURN NEW;
END $$;


--
-- Name: wall_truncate(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.wall_truncate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN RAISE EXCEPTION 'trail: nothing is deleted'; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: about; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.about (
    case_ref character varying(26) NOT NULL,
    whom character varying(40) NOT NULL,
    staff_ref character varying(26),
    label character varying(200) NOT NULL,
    seal character varying(40) NOT NULL,
    reason text,
    objection text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: account_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_change (
    kind character varying(40) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    roles jsonb NOT NULL,
    proposed_by character varying(26) NOT NULL,
    proposed character varying(27) NOT NULL,
    decided_by character varying(26),
    decided character varying(27),
    state character varying(40) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: agenda_item; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.agenda_item (
    meeting_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    number integer NOT NULL,
    title character varying(200) NOT NULL,
    level integer NOT NULL,
    private boolean NOT NULL,
    taken_off character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: allegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.allegation (
    case_ref character varying(26) NOT NULL,
    number integer NOT NULL,
    words text,
    about_ref character varying(26),
    added_by character varying(26) NOT NULL,
    added character varying(27) NOT NULL,
    ended character varying(27),
    ended_as character varying(40),
    ended_because text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: attendance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attendance (
    meeting_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    name character varying(120) NOT NULL,
    seat character varying(40) NOT NULL,
    instead_of character varying(26),
    how character varying(40) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: authority; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.authority (
    case_ref character varying(26) NOT NULL,
    person_ref character varying(26) NOT NULL,
    writer_ref character varying(26) NOT NULL,
    basis character varying(40) NOT NULL,
    shown character varying(40) NOT NULL,
    claimed character varying(27) NOT NULL,
    scope text,
    covers boolean NOT NULL,
    from_on date,
    until_on date,
    seen text,
    checked_by character varying(26),
    checked character varying(27),
    reason text,
    ended character varying(27),
    direct boolean NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: bundle; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bundle (
    case_ref character varying(26) NOT NULL,
    reader character varying(40) NOT NULL,
    reason text,
    words text,
    asked_by character varying(26) NOT NULL,
    asked character varying(27) NOT NULL,
    made character varying(27),
    file_ref character varying(26),
    sha256 character varying(64) NOT NULL,
    pages integer NOT NULL,
    tip character varying(64) NOT NULL,
    failed character varying(27),
    problem character varying(300) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: calendar_day; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calendar_day (
    nation character varying(40),
    day date NOT NULL,
    name character varying(120) NOT NULL,
    seeded boolean NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: case_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_file (
    reference character varying(20) NOT NULL,
    kind character varying(40) NOT NULL,
    called character varying(40) NOT NULL,
    stage character varying(40) NOT NULL,
    phase character varying(40) NOT NULL,
    policy_ref character varying(26) NOT NULL,
    mode character varying(40) NOT NULL,
    person_ref character varying(26),
    subject character varying(200),
    wanted text,
    channel character varying(40) NOT NULL,
    received character varying(27) NOT NULL,
    entered character varying(27) NOT NULL,
    urgent boolean NOT NULL,
    seal character varying(40) NOT NULL,
    holder_ref character varying(26),
    handler_ref character varying(26),
    referred boolean NOT NULL,
    unread boolean NOT NULL,
    kind_reason text,
    outcome character varying(40),
    reasons text,
    acknowledged_on date,
    answered_on date,
    asked_until date,
    replied boolean NOT NULL,
    due_on date,
    due_what character varying(120) NOT NULL,
    rank character varying(48),
    closed character varying(27),
    story integer NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL,
    review_until date,
    review_asked_on date,
    review_acknowledged_on date,
    review_reason text,
    decided_on date,
    again_on date,
    also_due_on date,
    also_due_what character varying(120),
    authority_ref character varying(26),
    authority_due_on date
);


--
-- Name: checkpoint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.checkpoint (
    size bigint NOT NULL,
    root character varying(64) NOT NULL,
    "on" date NOT NULL,
    note text NOT NULL
);


--
-- Name: clock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.clock (
    case_ref character varying(26) NOT NULL,
    kind character varying(40) NOT NULL,
    promise character varying(40) NOT NULL,
    label character varying(120) NOT NULL,
    rule character varying(40) NOT NULL,
    source character varying(300) NOT NULL,
    started_on date NOT NULL,
    due_on date NOT NULL,
    pauses jsonb NOT NULL,
    met character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL,
    first_due_on date,
    put_off_because text
);


--
-- Name: committee; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.committee (
    name character varying(120) NOT NULL,
    whole boolean NOT NULL,
    seats integer NOT NULL,
    quorum integer NOT NULL,
    from_on date NOT NULL,
    until_on date,
    minute character varying(80) NOT NULL,
    ended_minute character varying(80) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: complaint; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.complaint (
    case_ref character varying(26) NOT NULL,
    known_on date,
    known_from text,
    round integer NOT NULL,
    told_first character varying(27),
    told_review character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.consent (
    case_ref character varying(26) NOT NULL,
    person_ref character varying(26) NOT NULL,
    route character varying(40) NOT NULL,
    body character varying(200) NOT NULL,
    words text,
    asked character varying(27) NOT NULL,
    asked_by character varying(26) NOT NULL,
    until_on date NOT NULL,
    given boolean,
    answered character varying(27),
    answered_by character varying(40),
    withdrawn character varying(27),
    withdrawn_by character varying(40),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    case_ref character varying(26),
    channel character varying(40) NOT NULL,
    person_ref character varying(26),
    taken_by character varying(120) NOT NULL,
    happened character varying(27) NOT NULL,
    entered character varying(27) NOT NULL,
    privacy_notice character varying(40) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: counter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.counter (
    name character varying(60) NOT NULL,
    month character varying(7) NOT NULL,
    count integer NOT NULL
);


--
-- Name: credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.credential (
    staff_ref character varying(26) NOT NULL,
    password character varying(200) NOT NULL
);


--
-- Name: decision_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_record (
    case_ref character varying(26) NOT NULL,
    level integer NOT NULL,
    decided_on date NOT NULL,
    decided_by character varying(26) NOT NULL,
    office character varying(40) NOT NULL,
    delegation_ref character varying(26) NOT NULL,
    decision text,
    reasons text,
    alternatives text,
    conflicts text,
    advice text,
    affects boolean,
    because text,
    completed character varying(27),
    published_on date,
    public_title character varying(200),
    public_decision text,
    public_reasons text,
    public_alternatives text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    office character varying(40),
    committee_ref character varying(26),
    power character varying(40) NOT NULL,
    words text NOT NULL,
    limits text NOT NULL,
    minute character varying(80) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    ended_minute character varying(80) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_delegation_holder CHECK (((office IS NULL) <> (committee_ref IS NULL)))
);


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    key character varying(64) NOT NULL,
    box text NOT NULL,
    "on" date NOT NULL
);


--
-- Name: due_work; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.due_work (
    ref character varying(26) NOT NULL,
    verb character varying(40) NOT NULL,
    about character varying(64) NOT NULL,
    due character varying(27) NOT NULL,
    tries integer NOT NULL,
    lease_until character varying(27),
    done character varying(27),
    given_up boolean NOT NULL,
    problem text NOT NULL
);


--
-- Name: email_consent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.email_consent (
    staff_ref character varying(26) NOT NULL,
    said character varying(300) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry (
    seq bigint NOT NULL,
    v integer NOT NULL,
    act_id character varying(26) NOT NULL,
    act character varying(40) NOT NULL,
    case_ref character varying(26),
    kind character varying(40) NOT NULL,
    row_ref character varying(26) NOT NULL,
    version integer NOT NULL,
    actor_kind character varying(10) NOT NULL,
    actor character varying(26) NOT NULL,
    hat character varying(80) NOT NULL,
    happened character varying(27) NOT NULL,
    entered character varying(27) NOT NULL,
    content character varying(64) NOT NULL,
    prev character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: entry_content; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entry_content (
    seq bigint NOT NULL,
    salt character varying(64),
    body text
);


--
-- Name: erasure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.erasure (
    seq bigint NOT NULL,
    ground character varying(200) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: finding; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.finding (
    case_ref character varying(26) NOT NULL,
    allegation_ref character varying(26) NOT NULL,
    level integer NOT NULL,
    outcome character varying(40) NOT NULL,
    reasons text,
    fault boolean NOT NULL,
    wrong text,
    discretion text,
    decided_by character varying(26) NOT NULL,
    delegation_ref character varying(26),
    resolution_ref character varying(26),
    "on" date NOT NULL,
    round integer NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: hearing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hearing (
    meeting_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    interests_asked character varying(27),
    presided_ref character varying(26),
    presided_name character varying(120) NOT NULL,
    excluded character varying(27),
    excluded_because text,
    "order" character varying(40),
    order_because text,
    steps jsonb NOT NULL,
    put_off character varying(27),
    put_off_because text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: hold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.hold (
    case_ref character varying(26) NOT NULL,
    bundle_ref character varying(26),
    reason text,
    placed_by character varying(26) NOT NULL,
    placed character varying(27) NOT NULL,
    lifted character varying(27),
    lifted_by character varying(26),
    lifted_because text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: interest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.interest (
    meeting_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    staff_ref character varying(26) NOT NULL,
    name character varying(120) NOT NULL,
    bond character varying(40) NOT NULL,
    own boolean NOT NULL,
    words character varying(500),
    tie_ref character varying(26),
    declared character varying(27) NOT NULL,
    struck character varying(27),
    dispensed character varying(80) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: invitation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.invitation (
    token character varying(64) NOT NULL,
    change_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    ends character varying(27) NOT NULL,
    used character varying(27)
);


--
-- Name: lesson; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lesson (
    case_ref character varying(26) NOT NULL,
    allegation_ref character varying(26),
    what text,
    owner_ref character varying(26) NOT NULL,
    due_on date NOT NULL,
    added_by character varying(26) NOT NULL,
    added character varying(27) NOT NULL,
    done_on date,
    note text,
    ended character varying(27),
    said text,
    did text,
    published_on date,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    case_ref character varying(26) NOT NULL,
    template character varying(40) NOT NULL,
    move character varying(40) NOT NULL,
    keeps jsonb NOT NULL,
    subject character varying(300),
    body text,
    written_by character varying(26) NOT NULL,
    signed character varying(260) NOT NULL,
    drafted character varying(27) NOT NULL,
    issued character varying(27),
    sent_by character varying(40),
    "left" character varying(27),
    deemed_on date,
    returned character varying(27),
    returned_because character varying(300) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL,
    stopped character varying(27),
    to_ref character varying(26),
    quiet boolean
);


--
-- Name: link; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.link (
    case_ref character varying(26) NOT NULL,
    other_ref character varying(26) NOT NULL,
    kind character varying(40) NOT NULL,
    ended character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: mail_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_attempt (
    ref character varying(26) NOT NULL,
    letter_ref character varying(26) NOT NULL,
    at character varying(27) NOT NULL,
    answer character varying(300) NOT NULL
);


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    committee_ref character varying(26) NOT NULL,
    committee character varying(120) NOT NULL,
    whole boolean NOT NULL,
    needed integer NOT NULL,
    "on" date NOT NULL,
    at character varying(5) NOT NULL,
    place character varying(200) NOT NULL,
    called_off character varying(27),
    called_off_because character varying(500) NOT NULL,
    officer_ref character varying(26),
    officer_name character varying(120) NOT NULL,
    officer_minute character varying(80) NOT NULL,
    begun character varying(27),
    presided_ref character varying(26),
    presided_name character varying(120) NOT NULL,
    from_note character varying(300) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: meeting_notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_notice (
    meeting_ref character varying(26) NOT NULL,
    "where" character varying(300) NOT NULL,
    posted_by character varying(120) NOT NULL,
    posted_on date NOT NULL,
    last_on date NOT NULL,
    clear_days integer NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    committee_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    name character varying(120) NOT NULL,
    seat character varying(40) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    minute character varying(80) NOT NULL,
    ended_minute character varying(80) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: message; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message (
    case_ref character varying(26) NOT NULL,
    number integer NOT NULL,
    lane character varying(40) NOT NULL,
    nature character varying(40) NOT NULL,
    ours boolean NOT NULL,
    author_ref character varying(26),
    words text,
    letter_ref character varying(26),
    contact_ref character varying(26),
    about_ref character varying(26),
    happened character varying(27) NOT NULL,
    entered character varying(27) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: minutes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.minutes (
    meeting_ref character varying(26) NOT NULL,
    words text NOT NULL,
    drafted character varying(27) NOT NULL,
    drafted_by character varying(26) NOT NULL,
    approved_at character varying(26),
    corrections text NOT NULL,
    signed_by character varying(26),
    signed_name character varying(120) NOT NULL,
    signed character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: office_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office_change (
    office character varying(40) NOT NULL,
    staff_ref character varying(26),
    name character varying(120) NOT NULL,
    from_on date NOT NULL,
    minute character varying(80) NOT NULL,
    beside boolean NOT NULL,
    proposed_by character varying(26) NOT NULL,
    proposed character varying(27) NOT NULL,
    decided_by character varying(26),
    decided character varying(27),
    state character varying(40) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: office_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.office_term (
    office character varying(40) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    name character varying(120) NOT NULL,
    from_on date NOT NULL,
    until_on date,
    minute character varying(80) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: opening; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.opening (
    case_ref character varying(26) NOT NULL,
    asked_for character varying(40),
    reason character varying(2000),
    proposed_by character varying(26) NOT NULL,
    proposed character varying(27) NOT NULL,
    decided_by character varying(26),
    decided character varying(27),
    because character varying(2000),
    state character varying(40) NOT NULL,
    ends_on date NOT NULL,
    told_ref character varying(26),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: paper; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper (
    meeting_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26) NOT NULL,
    number integer NOT NULL,
    title character varying(200),
    side character varying(40) NOT NULL,
    source character varying(40) NOT NULL,
    source_ref character varying(26) NOT NULL,
    digest character varying(64) NOT NULL,
    added character varying(27) NOT NULL,
    taken_back character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: paper_recipient; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.paper_recipient (
    paper_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    given character varying(27) NOT NULL,
    ended character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: passing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.passing (
    case_ref character varying(26) NOT NULL,
    route character varying(40) NOT NULL,
    body character varying(200) NOT NULL,
    address text NOT NULL,
    way character varying(40) NOT NULL,
    named boolean NOT NULL,
    basis character varying(40),
    because text,
    words text,
    consent_ref character varying(26),
    letter_ref character varying(26),
    deleting_ref character varying(26),
    made character varying(27) NOT NULL,
    stopped character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    name character varying(200),
    organisation character varying(200),
    email character varying(254),
    telephone character varying(40),
    address text,
    reach_by character varying(40) NOT NULL,
    adjustments text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: policy_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy_version (
    text text NOT NULL,
    digest character varying(64) NOT NULL,
    format integer NOT NULL,
    adopted_on date NOT NULL,
    minute character varying(80) NOT NULL,
    from_on date NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: praise; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.praise (
    case_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    words text,
    said_by character varying(200),
    passed_by character varying(26) NOT NULL,
    passed character varying(27) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: private_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.private_note (
    meeting_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    words text,
    written character varying(27) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: putting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.putting (
    case_ref character varying(26) NOT NULL,
    about_ref character varying(26),
    round integer NOT NULL,
    staff_ref character varying(26),
    name character varying(200),
    words text,
    begun_by character varying(26) NOT NULL,
    begun character varying(27) NOT NULL,
    asked character varying(27),
    asked_until date,
    consent character varying(40),
    consent_by character varying(40),
    consented character varying(27),
    because text,
    letter text,
    sent character varying(27),
    sent_by character varying(40),
    comment_until date,
    digest character varying(80),
    comment text,
    commented character varying(27),
    comment_on date,
    comment_channel character varying(40),
    waived character varying(27),
    waived_because text,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reading (
    ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    what character varying(120) NOT NULL,
    at character varying(27) NOT NULL
);


--
-- Name: receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.receipt (
    case_ref character varying(26) NOT NULL,
    digest character varying(80) NOT NULL,
    token character varying(64),
    made character varying(27) NOT NULL,
    ended character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: refusal_count; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.refusal_count (
    "on" character varying(10) NOT NULL,
    status integer NOT NULL,
    count integer NOT NULL
);


--
-- Name: remedy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.remedy (
    case_ref character varying(26) NOT NULL,
    allegation_ref character varying(26),
    what text,
    owner_ref character varying(26) NOT NULL,
    due_on date NOT NULL,
    added_by character varying(26) NOT NULL,
    added character varying(27) NOT NULL,
    done_on date,
    note text,
    ended character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: resolution; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resolution (
    meeting_ref character varying(26) NOT NULL,
    item_ref character varying(26) NOT NULL,
    case_ref character varying(26),
    motion integer NOT NULL,
    level integer NOT NULL,
    words text,
    reasons text,
    minute character varying(80) NOT NULL,
    votes_for integer NOT NULL,
    votes_against integer NOT NULL,
    abstained integer NOT NULL,
    casting character varying(40),
    named jsonb,
    sat jsonb NOT NULL,
    dissent text,
    carried boolean NOT NULL,
    delegation_ref character varying(26),
    happened character varying(27) NOT NULL,
    entered character varying(27) NOT NULL,
    entered_by character varying(26) NOT NULL,
    from_note character varying(300) NOT NULL,
    presided_by character varying(26) NOT NULL,
    presided_name character varying(120) NOT NULL,
    confirmed_by character varying(26),
    confirmed character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: route_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.route_address (
    route character varying(40) NOT NULL,
    postal character varying(400) NOT NULL,
    telephone character varying(120) NOT NULL,
    web character varying(200) NOT NULL,
    entered_on date NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: search_doc; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_doc (
    id integer NOT NULL,
    case_ref character varying(26) NOT NULL,
    body text NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, body)) STORED
);


--
-- Name: search_doc_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.search_doc_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: search_doc_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.search_doc_id_seq OWNED BY public.search_doc.id;


--
-- Name: sign_in_failure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_failure (
    account character varying(64) NOT NULL,
    count integer NOT NULL,
    last character varying(27) NOT NULL
);


--
-- Name: staff_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_member (
    name character varying(120) NOT NULL,
    email character varying(254),
    title character varying(120) NOT NULL,
    roles jsonb NOT NULL,
    standing character varying(40) NOT NULL,
    listed boolean NOT NULL,
    working_days jsonb NOT NULL,
    password_set character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: staff_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff_session (
    token character varying(64) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    began character varying(27) NOT NULL,
    used character varying(27) NOT NULL,
    proved character varying(27) NOT NULL
);


--
-- Name: stored_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.stored_file (
    case_ref character varying(26) NOT NULL,
    message_ref character varying(26),
    name character varying(200),
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    added character varying(27) NOT NULL,
    from_resident boolean NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL,
    bundle_ref character varying(26)
);


--
-- Name: summons; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.summons (
    meeting_ref character varying(26) NOT NULL,
    staff_ref character varying(26) NOT NULL,
    name character varying(120) NOT NULL,
    seat character varying(40) NOT NULL,
    instead_of character varying(26),
    instead_name character varying(120) NOT NULL,
    way character varying(40) NOT NULL,
    signed_ref character varying(26) NOT NULL,
    signed_as character varying(260) NOT NULL,
    signed character varying(27) NOT NULL,
    "left" character varying(27),
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: tie; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tie (
    case_ref character varying(26) NOT NULL,
    about_ref character varying(26),
    staff_ref character varying(26) NOT NULL,
    kind character varying(40) NOT NULL,
    declared_by character varying(26) NOT NULL,
    since character varying(27) NOT NULL,
    until character varying(27),
    reason character varying(2000) NOT NULL,
    ref character varying(26) NOT NULL,
    version integer NOT NULL
);


--
-- Name: trail_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.trail_head (
    id integer NOT NULL
);


--
-- Name: trail_head_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.trail_head_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: trail_head_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.trail_head_id_seq OWNED BY public.trail_head.id;


--
-- Name: verification; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.verification (
    ref character varying(26) NOT NULL,
    at character varying(27) NOT NULL,
    entries integer NOT NULL,
    good boolean NOT NULL,
    told jsonb NOT NULL
);


--
-- Name: search_doc id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc ALTER COLUMN id SET DEFAULT nextval('public.search_doc_id_seq'::regclass);


--
-- Name: trail_head id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trail_head ALTER COLUMN id SET DEFAULT nextval('public.trail_head_id_seq'::regclass);


--
-- Data for Name: about; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.about VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'service', NULL, 'The hall', 'none', NULL, NULL, '492t6q6xpwzku8b3ne5y89serj', 1);
INSERT INTO public.about VALUES ('rvfzbem5dxfxp2giwftnic7wuz', 'service', NULL, 'The hall', 'none', NULL, NULL, 's6573fa9gueddn97apzv6up98e', 1);
INSERT INTO public.about VALUES ('d5mrqn35wivprggb8eagmcm42x', 'service', NULL, 'The hall', 'none', NULL, NULL, 'ruxh9nr5yds56ksfstpuda9jqu', 1);


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES ('invite', '82km7pwnbp59jbn5y6tj3ydrpq', '["clerk"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'r66q5654xjii6wtp2hv293am7r', 1);
INSERT INTO public.account_change VALUES ('invite', 'jhmrpn82ennaivspuvrhkzdznf', '["officer"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'wd3gpguybt9vnaq6mpnqe7uu86', 1);
INSERT INTO public.account_change VALUES ('invite', 'qz66wk8uh9k4sxwuwth5iitk6w', '["chair", "member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'vfxgfahqav8pzs9pmkrxktaj6j', 1);
INSERT INTO public.account_change VALUES ('invite', '5pykdf385w4gzqxr48et3h7wh2', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'bnh9cngxzgfck543mmubx5pa3f', 1);
INSERT INTO public.account_change VALUES ('invite', 'd8wkewz8cj9xr7khwnf3w8ztv7', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'wskg9gtkgux9sfje3ijt53sdnu', 1);
INSERT INTO public.account_change VALUES ('invite', '8yfrd9jk8czpg86cy7px9chq25', '["auditor"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'g9dcrs8jfe5ryzcfnsfdykekah', 1);
INSERT INTO public.account_change VALUES ('invite', 'jvymtkvk5ka3gqdp9ytv8matb2', '["administrator"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '5gadwxaizsm6y4m3c5jnexwp6x', 1);
INSERT INTO public.account_change VALUES ('invite', 'a65pyeg9ts5tfesubdkmfm4mcy', '["outside"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'ddmn3s7wyqjynpdu97qtqvcxjg', 1);


--
-- Data for Name: agenda_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_item VALUES ('246vhrti7qwucwpd37g395zqz5', 'd5mrqn35wivprggb8eagmcm42x', 1, 'A complaint about late music', 1, true, NULL, 'fta3w86tyqw99knxvuytki38y8', 1);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: allegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allegation VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 1, 'The hall stayed open past its hours.', NULL, 'jhmrpn82ennaivspuvrhkzdznf', '2026-11-25T09:00:00.000000Z', NULL, NULL, NULL, '69nxvqjmff36pt7pusuyt5f5sw', 1);


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance VALUES ('246vhrti7qwucwpd37g395zqz5', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', 'chair', NULL, 'here', 'mfzcs389uj7hfhaq23zmprmcmz', 1);
INSERT INTO public.attendance VALUES ('246vhrti7qwucwpd37g395zqz5', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', 'vice-chair', NULL, 'here', 'sw93beces2y4ik96et4n67eujq', 1);
INSERT INTO public.attendance VALUES ('246vhrti7qwucwpd37g395zqz5', 'd8wkewz8cj9xr7khwnf3w8ztv7', 'Fay Quill', 'member', NULL, 'here', 'xrdw9sw6sabskgu3uuny3nia39', 1);
INSERT INTO public.attendance VALUES ('246vhrti7qwucwpd37g395zqz5', 'bn88rdvbqh9kc8388qhjbficmt', 'Jo Pike', 'member', NULL, 'here', 'mycksnjjygr95iqziifdwjzpr9', 1);
INSERT INTO public.attendance VALUES ('246vhrti7qwucwpd37g395zqz5', 'n5tsqab2sd9cs8x2ix2wfx5ecd', 'Kit Amos', 'member', NULL, 'here', 'r5dx7i38cb2ch9ntawy5st27zm', 1);


--
-- Data for Name: authority; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bundle; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES ('MPC-V573-7DD', 'complaint', 'complaint', 'answered', 'answered', 'eqi5btw7fnv977apf3wqwqj8xz', 'named', 'kt6bh5phk36dqmqsuf7tcx7s22', 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', '82km7pwnbp59jbn5y6tj3ydrpq', 'jhmrpn82ennaivspuvrhkzdznf', false, false, NULL, 'upheld', 'The hall stayed open past its hours.', '2026-11-24', '2026-11-25', NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30e39926v6ytdzdxes4fvsvh4ynz', NULL, 7, 'e39926v6ytdzdxes4fvsvh4ynz', 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_file VALUES ('MPC-3KP2-JNR', 'complaint', 'complaint', 'received', 'new', 'eqi5btw7fnv977apf3wqwqj8xz', 'anonymous', NULL, 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23', '2026-11-23', false, 'none', '82km7pwnbp59jbn5y6tj3ydrpq', NULL, false, true, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30rvfzbem5dxfxp2giwftnic7wuz', NULL, 2, 'rvfzbem5dxfxp2giwftnic7wuz', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_file VALUES ('MPC-NFXP-VVQ', 'complaint', 'complaint', 'looking-into', 'open', 'eqi5btw7fnv977apf3wqwqj8xz', 'named', 'vyzsptrwaynehdu4tf4pw6utpa', 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', '82km7pwnbp59jbn5y6tj3ydrpq', 'jhmrpn82ennaivspuvrhkzdznf', true, false, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30d5mrqn35wivprggb8eagmcm42x', NULL, 10, 'd5mrqn35wivprggb8eagmcm42x', 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'v877d3muaznsmmcquaubq2r9nq', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'xpdmv8b7fn4kkvbju58gc9cjth', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('rvfzbem5dxfxp2giwftnic7wuz', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'zxjv82f3e62jz828uwgrmdty8m', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('rvfzbem5dxfxp2giwftnic7wuz', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'jbe6cu7rdj6kvpkmatdh7xxr8v', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('d5mrqn35wivprggb8eagmcm42x', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, '8636dyiutc37bdm8g9gym7s2vn', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('d5mrqn35wivprggb8eagmcm42x', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'w6rhqrduhvb27xs3wtbp9cbv6k', 1, NULL, NULL);


--
-- Data for Name: committee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.committee VALUES ('Full council', true, 8, 0, '2020-01-01', NULL, '12/26', '', 'ut7xtepjei3ybs779bw54sm6cc', 1);
INSERT INTO public.committee VALUES ('Complaints committee', false, 5, 3, '2020-01-01', NULL, '12/26', '', 'g3bher52c8bkrmuwmzzx4x5nzx', 1);


--
-- Data for Name: complaint; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.complaint VALUES ('e39926v6ytdzdxes4fvsvh4ynz', NULL, NULL, 0, '2026-11-25T09:00:00.000000Z', NULL, 'bt8er43598yjhind5bwjs456nv', 1);


--
-- Data for Name: consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'web', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', 'nr45stdgr47emdkyvs89bf6nb8', 1);
INSERT INTO public.contact VALUES ('rvfzbem5dxfxp2giwftnic7wuz', 'web', NULL, '', '2026-11-23', '2026-11-23', '1', 'j53jjfck7rvstx3sezi6jizx2s', 1);
INSERT INTO public.contact VALUES ('d5mrqn35wivprggb8eagmcm42x', 'web', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', '7jhmhjqgs9k8t7ne6eb8ppky23', 1);


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('received:complaint', '2026-11', 3);


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES ('82km7pwnbp59jbn5y6tj3ydrpq', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('jhmrpn82ennaivspuvrhkzdznf', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('qz66wk8uh9k4sxwuwth5iitk6w', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('5pykdf385w4gzqxr48et3h7wh2', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('d8wkewz8cj9xr7khwnf3w8ztv7', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('8yfrd9jk8czpg86cy7px9chq25', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('jvymtkvk5ka3gqdp9ytv8matb2', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO public.credential VALUES ('a65pyeg9ts5tfesubdkmfm4mcy', '$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');


--
-- Data for Name: decision_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_record VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 1, '2026-11-25', 'jhmrpn82ennaivspuvrhkzdznf', 'stand-in-clerk', 'csakt988f3teymjqf2herp2dkq', 'Point 1: upheld.', 'Point 1: The hire book says so.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'tfdmteqb7799hi3j6mq28v3ba4', 1);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation VALUES ('clerk', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy.', 'Not where the matter is about them, or where they have an interest.', '12/26', '2020-01-01', NULL, '', 'snw8uabhzdrvv26pu5qfseqt8g', 1);
INSERT INTO public.delegation VALUES ('stand-in-clerk', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place.', 'Not where the matter is about them, or where they have an interest.', '12/26', '2020-01-01', NULL, '', 'csakt988f3teymjqf2herp2dkq', 1);
INSERT INTO public.delegation VALUES ('outside-person', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113).', 'Only where neither the clerk nor whoever stands in for the clerk may decide.', '12/26', '2020-01-01', NULL, '', '92qhez58skvcmheeg2fkux6vte', 1);
INSERT INTO public.delegation VALUES ('clerk', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence.', 'Not by whoever decided it at stage 1.', '12/26', '2020-01-01', NULL, '', 'raj2v9h54x6xbwnyutqtdbijcy', 1);
INSERT INTO public.delegation VALUES ('stand-in-clerk', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place.', 'Not by whoever decided it at stage 1.', '12/26', '2020-01-01', NULL, '', '5b7kfi8jtt2uhndgv6riycue98', 1);
INSERT INTO public.delegation VALUES ('outside-person', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113).', 'Only where neither the clerk nor whoever stands in for the clerk may decide.', '12/26', '2020-01-01', NULL, '', 'z3k66sb3ii5bmp2h4yedmx6xvj', 1);
INSERT INTO public.delegation VALUES (NULL, 'g3bher52c8bkrmuwmzzx4x5nzx', 'answer-complaints', 'To decide complaints about the clerk, and what an officer refers to it, at stage 1.', '', '12/26', '2020-01-01', NULL, '', 'egkvj5cvepsaprwnaczyaen2cv', 1);
INSERT INTO public.delegation VALUES (NULL, 'ut7xtepjei3ybs779bw54sm6cc', 'answer-complaints', 'The council itself decides, where the committee cannot or where it calls the matter in.', '', '12/26', '2020-01-01', NULL, '', '8dbh3akyzirm67ttvt8at4feu6', 1);
INSERT INTO public.delegation VALUES (NULL, 'g3bher52c8bkrmuwmzzx4x5nzx', 'decide-reviews', 'To hear and decide reviews of complaints at stage 2.', '', '12/26', '2020-01-01', NULL, '', 'zbp4enxb4j5znvwgydvu6shhp5', 1);
INSERT INTO public.delegation VALUES (NULL, 'ut7xtepjei3ybs779bw54sm6cc', 'decide-reviews', 'The council itself decides, where the committee cannot or where it calls the matter in.', '', '12/26', '2020-01-01', NULL, '', 'epfm96im53jdm9ya5k2u45jksa', 1);


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due_work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due_work VALUES ('vv9v62iixw67bsxx6694zz8d2x', 'mail.letter', 'brua32e3js9cvrbhd4dyn465ne', '2026-11-24T09:00:00.000000Z', 0, NULL, NULL, false, '');
INSERT INTO public.due_work VALUES ('v3ypkrsky3iw4a59fa5cjd3qv8', 'mail.letter', 'hbmr7g2k8m92utvwdzn7ezuxs2', '2026-11-25T09:00:00.000000Z', 0, NULL, NULL, false, '');


--
-- Data for Name: email_consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES (1, 1, 'tkpvcq5tbqfyvjb3qpjg94vcq4', 'staff.change-confirmed', NULL, 'act', 'tkpvcq5tbqfyvjb3qpjg94vcq4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f9c37af543ac01d58292c75da064d3778fc5e982ea104860c2477917641bcc7a', '0000000000000000000000000000000000000000000000000000000000000000', '488dc7aaf9bc5234abe43a721b971894a84c1a422d34b211ebcf8552c79c2583');
INSERT INTO public.entry VALUES (2, 1, 'tkpvcq5tbqfyvjb3qpjg94vcq4', 'staff.change-confirmed', NULL, 'account-change', 'r66q5654xjii6wtp2hv293am7r', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '29c5916dfcbd1e1e31b5ca34db9991ec67576be1a68114eefe10199968e5cc6e', '488dc7aaf9bc5234abe43a721b971894a84c1a422d34b211ebcf8552c79c2583', 'bd8db4d5222d7ae1282983377e8d6a17512e0971478a8eda27d9cea2a265fb60');
INSERT INTO public.entry VALUES (3, 1, 'tkpvcq5tbqfyvjb3qpjg94vcq4', 'staff.change-confirmed', NULL, 'staff-member', '82km7pwnbp59jbn5y6tj3ydrpq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1bb53342b68c82d98dda898e74596e89424cfe153d4435356e2afec9f7c75f33', 'bd8db4d5222d7ae1282983377e8d6a17512e0971478a8eda27d9cea2a265fb60', '9b523c499b3a733f64ff7ceef04776807195460a6094754f7f7de62a5989494d');
INSERT INTO public.entry VALUES (4, 1, 'd25nkjtmsyp79yvmwtwa8ju965', 'staff.password-set', NULL, 'act', 'd25nkjtmsyp79yvmwtwa8ju965', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '24b5293bf109d5d42ef21c96052affaa2bfc23bf9af10e6d3e8e0c664f5f58af', '9b523c499b3a733f64ff7ceef04776807195460a6094754f7f7de62a5989494d', 'c6a36a12356f02f9508ad71eed3a2a1d41dc3f6bee7cbeac72b0831c2cf70c3d');
INSERT INTO public.entry VALUES (5, 1, 'd25nkjtmsyp79yvmwtwa8ju965', 'staff.password-set', NULL, 'staff-member', '82km7pwnbp59jbn5y6tj3ydrpq', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2195377334a01a29c56dfe1dc3b7be196deef1e439a079f582f195ff0190253c', 'c6a36a12356f02f9508ad71eed3a2a1d41dc3f6bee7cbeac72b0831c2cf70c3d', 'dc742ec2a42514be2cba2e3e280519e45c8eafdc082e7cef011ca4a7be7caa22');
INSERT INTO public.entry VALUES (6, 1, 'wze95ftrbcpha6eqdtn9dfa5ym', 'staff.change-confirmed', NULL, 'act', 'wze95ftrbcpha6eqdtn9dfa5ym', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '68305a9cd31f4123dd8c56af40370c6eb2b6886fd7f454a318c2cbe6257d8a87', 'dc742ec2a42514be2cba2e3e280519e45c8eafdc082e7cef011ca4a7be7caa22', '8dea6bc40983061777e9ee95eb63655fb720697a5457e4c5d6aa75e59ffbd11b');
INSERT INTO public.entry VALUES (7, 1, 'wze95ftrbcpha6eqdtn9dfa5ym', 'staff.change-confirmed', NULL, 'account-change', 'wd3gpguybt9vnaq6mpnqe7uu86', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0f67788db9cb4c47d436b75b513a8c92788793bc1dd22afc5a21d54be359dec9', '8dea6bc40983061777e9ee95eb63655fb720697a5457e4c5d6aa75e59ffbd11b', 'd9df3bebdb17576b44545c98cfd080ae9dd9c55822a25d543b3f032e8b5911f8');
INSERT INTO public.entry VALUES (8, 1, 'wze95ftrbcpha6eqdtn9dfa5ym', 'staff.change-confirmed', NULL, 'staff-member', 'jhmrpn82ennaivspuvrhkzdznf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '67571b56979c61a501f5b5e7aa950ccbfcd7462a8b312ca12f77e1eadf5c2c77', 'd9df3bebdb17576b44545c98cfd080ae9dd9c55822a25d543b3f032e8b5911f8', '2fe50267254c937bbcf5b8fe7ed671fb743d63416699e22350c22b6268e7d013');
INSERT INTO public.entry VALUES (9, 1, 'pcxdvkup2k8mxyivfhjgi2t6fq', 'staff.password-set', NULL, 'act', 'pcxdvkup2k8mxyivfhjgi2t6fq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6f0d7a9fc73df584d7d0d5bbc785657a5a25493bf4b04ab00b371e4f0df99fab', '2fe50267254c937bbcf5b8fe7ed671fb743d63416699e22350c22b6268e7d013', '14f4dc82659415e4a5be62b4e547e3f4523999a6b5e5eb368f4f6ea4608741bb');
INSERT INTO public.entry VALUES (10, 1, 'pcxdvkup2k8mxyivfhjgi2t6fq', 'staff.password-set', NULL, 'staff-member', 'jhmrpn82ennaivspuvrhkzdznf', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c4c8d01832124ed3844318da2fce826e80191387a4a6773e614a5d8d5e18c4ba', '14f4dc82659415e4a5be62b4e547e3f4523999a6b5e5eb368f4f6ea4608741bb', '696fa10ec8b874dfaebc067ab9f2653e160b0832d0770e3bd962958f929c633f');
INSERT INTO public.entry VALUES (11, 1, '3birqtx862ism2ku7i4ardjtjn', 'staff.change-confirmed', NULL, 'act', '3birqtx862ism2ku7i4ardjtjn', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7bc687ca221fb794bced66e621dc1695c6d0042430975ac9632d3b5dcd46a331', '696fa10ec8b874dfaebc067ab9f2653e160b0832d0770e3bd962958f929c633f', '7c3a289ceb17cd290570d7a426bad23c0d32ab8993bdb4ba94d1255252dc1c5d');
INSERT INTO public.entry VALUES (12, 1, '3birqtx862ism2ku7i4ardjtjn', 'staff.change-confirmed', NULL, 'account-change', 'vfxgfahqav8pzs9pmkrxktaj6j', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'afe35614061212d1a766f874da296658036f08d70025c40e6b89885ac7c18891', '7c3a289ceb17cd290570d7a426bad23c0d32ab8993bdb4ba94d1255252dc1c5d', '1236ef17e82334a9e52ed3a83ac976c7d88f1fd4b4b82942a503a02355c5bc0d');
INSERT INTO public.entry VALUES (13, 1, '3birqtx862ism2ku7i4ardjtjn', 'staff.change-confirmed', NULL, 'staff-member', 'qz66wk8uh9k4sxwuwth5iitk6w', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2816550c98df8f63dcffe6b53dabd5dfeffd23bc7e702f99a8fbf9a5d2b274ba', '1236ef17e82334a9e52ed3a83ac976c7d88f1fd4b4b82942a503a02355c5bc0d', '758e6d13847f9165b50598ce7a2fe71a059e2b7c0430de2430d860ac646dbaa8');
INSERT INTO public.entry VALUES (14, 1, 't5q5t4gtpmd7km48abrez484tf', 'staff.password-set', NULL, 'act', 't5q5t4gtpmd7km48abrez484tf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c0038ddad18a8809a54692fd49f59e081e5a5076b7d15c75d5c913f503bb1ab0', '758e6d13847f9165b50598ce7a2fe71a059e2b7c0430de2430d860ac646dbaa8', '33498adcc9e36157d1f755278a4da00eb1258c3898cf72b4eef89bddaa623620');
INSERT INTO public.entry VALUES (15, 1, 't5q5t4gtpmd7km48abrez484tf', 'staff.password-set', NULL, 'staff-member', 'qz66wk8uh9k4sxwuwth5iitk6w', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1a7e5d262c6348dcc2453cb17de81b23c56f748645642b606292c69e3e4f8203', '33498adcc9e36157d1f755278a4da00eb1258c3898cf72b4eef89bddaa623620', '3640a4d6d1c91dec0bcea1d202c5e3ffc46e36cbbb3848c977f1ad98e88f3c0a');
INSERT INTO public.entry VALUES (16, 1, '3beii62rqyhxzjytg3xphf7d2h', 'staff.change-confirmed', NULL, 'act', '3beii62rqyhxzjytg3xphf7d2h', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '42bef97662c3ea1e402ca4fd6ea0c5814df721a110040c616827d98aac1f738d', '3640a4d6d1c91dec0bcea1d202c5e3ffc46e36cbbb3848c977f1ad98e88f3c0a', 'a8f3d1786a06e6735ba24f8652b2fd24ab60c20dd0c8e62d6496d0e7b7105a48');
INSERT INTO public.entry VALUES (17, 1, '3beii62rqyhxzjytg3xphf7d2h', 'staff.change-confirmed', NULL, 'account-change', 'bnh9cngxzgfck543mmubx5pa3f', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2e2d3544061f0a05eca64e6114fe58a087c8aa57face859a391ef634f8bd3d57', 'a8f3d1786a06e6735ba24f8652b2fd24ab60c20dd0c8e62d6496d0e7b7105a48', 'affd2bdfe638632b8fd9a209651d739895f4280a85c6264ffea075fcc3f82897');
INSERT INTO public.entry VALUES (18, 1, '3beii62rqyhxzjytg3xphf7d2h', 'staff.change-confirmed', NULL, 'staff-member', '5pykdf385w4gzqxr48et3h7wh2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f6d5cb5324992429bc4d5de75c810919005db4d4bf778219a4bc2766a59fe61c', 'affd2bdfe638632b8fd9a209651d739895f4280a85c6264ffea075fcc3f82897', '6ed6c38c968fd6598bc4540ec62592c363cbd6edbdda8891a38ddb367053db82');
INSERT INTO public.entry VALUES (19, 1, 'rq5ce9qr4pw7y7hafrexbrna2b', 'staff.password-set', NULL, 'act', 'rq5ce9qr4pw7y7hafrexbrna2b', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8adb8ab67306af0f10fb7ddc3cf84a676ebe0499cb7bd6c9fdf613fb9f965e2c', '6ed6c38c968fd6598bc4540ec62592c363cbd6edbdda8891a38ddb367053db82', '6c46cb7a9031fdd915f4275443e79158e65ae9b0a45794bc6b5c3a56e63ffedb');
INSERT INTO public.entry VALUES (20, 1, 'rq5ce9qr4pw7y7hafrexbrna2b', 'staff.password-set', NULL, 'staff-member', '5pykdf385w4gzqxr48et3h7wh2', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '35608aca6dbb94e2a6c0e01294fec762e25a1491bf10cafb64baf55046336b81', '6c46cb7a9031fdd915f4275443e79158e65ae9b0a45794bc6b5c3a56e63ffedb', 'a532e6ac9f8b98f0c577f0f63d269e185075b0dae062194682c97c3328f9236f');
INSERT INTO public.entry VALUES (21, 1, 'btgx6aw2c9iiy3bhnaz5f6dchd', 'staff.change-confirmed', NULL, 'act', 'btgx6aw2c9iiy3bhnaz5f6dchd', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '563349207ed3af4b6a47cd48c351ecd08c147834bfc982d0fd52f2aa7338ad69', 'a532e6ac9f8b98f0c577f0f63d269e185075b0dae062194682c97c3328f9236f', 'd29c04b9b91a7a6c7ee0d4e6d0ee210f867a4c03c52d6c743bbcd87b07284045');
INSERT INTO public.entry VALUES (22, 1, 'btgx6aw2c9iiy3bhnaz5f6dchd', 'staff.change-confirmed', NULL, 'account-change', 'wskg9gtkgux9sfje3ijt53sdnu', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '769878dd80e677dbe541dc1994784da99f14f37053206967c93e51f156d2154b', 'd29c04b9b91a7a6c7ee0d4e6d0ee210f867a4c03c52d6c743bbcd87b07284045', '547d2024e0100b41be360e4ddf28c713fe595e62b64344b237a76b00b3e0a123');
INSERT INTO public.entry VALUES (23, 1, 'btgx6aw2c9iiy3bhnaz5f6dchd', 'staff.change-confirmed', NULL, 'staff-member', 'd8wkewz8cj9xr7khwnf3w8ztv7', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e01a8d12f7e6b1a4234100b061b182508828579ba5abbb0662a5b4500cf5dac1', '547d2024e0100b41be360e4ddf28c713fe595e62b64344b237a76b00b3e0a123', '559780e6f57dd04eb4a8e2c74017a1ea6091d36b2386ad85ef958f07d22556fe');
INSERT INTO public.entry VALUES (24, 1, 'ktdwfa2d4sc5xhbebv4uu9rv78', 'staff.password-set', NULL, 'act', 'ktdwfa2d4sc5xhbebv4uu9rv78', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2fdf2d85fb7973392b7ad31c5118e470d36efbfa0394a3384f057bf59fad6e24', '559780e6f57dd04eb4a8e2c74017a1ea6091d36b2386ad85ef958f07d22556fe', '30cb17adf91dc70337e7d80e5f2989d09ef251d9ec1c3530627b4f427bfd97ce');
INSERT INTO public.entry VALUES (25, 1, 'ktdwfa2d4sc5xhbebv4uu9rv78', 'staff.password-set', NULL, 'staff-member', 'd8wkewz8cj9xr7khwnf3w8ztv7', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '171f635a228d78f8d6cb2baee15ab176c5e46f2d0df7fe9bab270d70573e11af', '30cb17adf91dc70337e7d80e5f2989d09ef251d9ec1c3530627b4f427bfd97ce', '7a73a27bd6e2ae95f0be1aeceee2ef4d16fdc8d62f6220062008b68124f4dd2d');
INSERT INTO public.entry VALUES (26, 1, 'atyac7q8z4utm8va4gy9v6ja3q', 'staff.change-confirmed', NULL, 'act', 'atyac7q8z4utm8va4gy9v6ja3q', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2accdcf250b812bbbd03dd0850323b50d5763993c1fdff8d8d4197fafc9548c1', '7a73a27bd6e2ae95f0be1aeceee2ef4d16fdc8d62f6220062008b68124f4dd2d', '886d60c27d8e28d11455f5174f9d48ca3cdb81fb62a4b00c27e5c5dc22c734fd');
INSERT INTO public.entry VALUES (27, 1, 'atyac7q8z4utm8va4gy9v6ja3q', 'staff.change-confirmed', NULL, 'account-change', 'g9dcrs8jfe5ryzcfnsfdykekah', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '505e249fa9bab372cdb56434e7f2a23d6152a54298a7579564895c3d11244dd9', '886d60c27d8e28d11455f5174f9d48ca3cdb81fb62a4b00c27e5c5dc22c734fd', 'd690fc97934007b40f30f1effef689af89433b5442ee99684154ebb7415aa999');
INSERT INTO public.entry VALUES (28, 1, 'atyac7q8z4utm8va4gy9v6ja3q', 'staff.change-confirmed', NULL, 'staff-member', '8yfrd9jk8czpg86cy7px9chq25', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'dae591d4888b7d64c630d56aaa7e258068e2b7e4d146f29845f6ef6a1ad75349', 'd690fc97934007b40f30f1effef689af89433b5442ee99684154ebb7415aa999', 'f0d9accba71d0e701a6b2992dbd1c999dcea342252f95925ab277f292b01562e');
INSERT INTO public.entry VALUES (29, 1, '99tgwcprrrz65dzjgwfjeugafp', 'staff.password-set', NULL, 'act', '99tgwcprrrz65dzjgwfjeugafp', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a60315eedbd8ecdf584d1ca89296392fe7fac195b29223145f3702e237491d7b', 'f0d9accba71d0e701a6b2992dbd1c999dcea342252f95925ab277f292b01562e', '79db7f02361d33ad20d69aaf73dbb8f212c3f4b92406c3766ec56ee475d657e4');
INSERT INTO public.entry VALUES (30, 1, '99tgwcprrrz65dzjgwfjeugafp', 'staff.password-set', NULL, 'staff-member', '8yfrd9jk8czpg86cy7px9chq25', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '990c3627a5c894d6f51f6c0d85953d366e1de54d44493c0ee1eb3bb8b92ad3bf', '79db7f02361d33ad20d69aaf73dbb8f212c3f4b92406c3766ec56ee475d657e4', 'f9e2cb6af314e9ddb6542eca92b4262b5a9c0c7cfa10f672987e355ddc3e5abe');
INSERT INTO public.entry VALUES (31, 1, 'crys8yt6h6xhxjhhxaqwzekaqz', 'staff.change-confirmed', NULL, 'act', 'crys8yt6h6xhxjhhxaqwzekaqz', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '869ee036a5eea592c13081436ddbb4163878c7e82b0cd3bbc754915f542347b4', 'f9e2cb6af314e9ddb6542eca92b4262b5a9c0c7cfa10f672987e355ddc3e5abe', '32ec1b3b3dc91e84c185221c306cef6b15a6221af688a413472c215af1dd3dfb');
INSERT INTO public.entry VALUES (32, 1, 'crys8yt6h6xhxjhhxaqwzekaqz', 'staff.change-confirmed', NULL, 'account-change', '5gadwxaizsm6y4m3c5jnexwp6x', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0ba822be5eb20a8f8ddff17d51e3b7d18e7e82d964c79ac7a09f4f95a39e594d', '32ec1b3b3dc91e84c185221c306cef6b15a6221af688a413472c215af1dd3dfb', '98716057d9a378c2352d50714f2ca354658052aab4bdc77a4a369adb9debf7a6');
INSERT INTO public.entry VALUES (33, 1, 'crys8yt6h6xhxjhhxaqwzekaqz', 'staff.change-confirmed', NULL, 'staff-member', 'jvymtkvk5ka3gqdp9ytv8matb2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6c8d0c1e391c0367b7a1e709d7e7b9817b412282b07b221b5d792cc917410b46', '98716057d9a378c2352d50714f2ca354658052aab4bdc77a4a369adb9debf7a6', 'b4a6018e3ed2034a39f3cf12253a70c632c8479f1044c63c8ae8b839eb57ecc0');
INSERT INTO public.entry VALUES (34, 1, 'zzqqku4mb54x3vvyvx9rx5gpei', 'staff.password-set', NULL, 'act', 'zzqqku4mb54x3vvyvx9rx5gpei', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f54e68222978132bbab407fc60aa8e71afd6c8f3593a389e4151410b144af4a7', 'b4a6018e3ed2034a39f3cf12253a70c632c8479f1044c63c8ae8b839eb57ecc0', '226d85d0c009afd653b3bdeb22a10a63d993a438f05846a5c03941ba2356804a');
INSERT INTO public.entry VALUES (35, 1, 'zzqqku4mb54x3vvyvx9rx5gpei', 'staff.password-set', NULL, 'staff-member', 'jvymtkvk5ka3gqdp9ytv8matb2', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '25efb0c809ddd959b5cc762707a8d13929c2c4eea45aa4f4823d88e97b80e8bd', '226d85d0c009afd653b3bdeb22a10a63d993a438f05846a5c03941ba2356804a', '9ac09b4edc9211a6d1ab65a5eac611cdb62e9209bbd8ca47c61dccca00ec53e8');
INSERT INTO public.entry VALUES (36, 1, 'db5ghieb6d4rh7f5sm3uttkg3u', 'staff.change-confirmed', NULL, 'act', 'db5ghieb6d4rh7f5sm3uttkg3u', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '47681d456a9f8384d8090cd487a3a4fb394fd1d68b8109d0497eaffd15c4e875', '9ac09b4edc9211a6d1ab65a5eac611cdb62e9209bbd8ca47c61dccca00ec53e8', '397e4369cdb8e0bf0022c983255376d7718de2af8a91d7269ca1db81c7deb80a');
INSERT INTO public.entry VALUES (37, 1, 'db5ghieb6d4rh7f5sm3uttkg3u', 'staff.change-confirmed', NULL, 'account-change', 'ddmn3s7wyqjynpdu97qtqvcxjg', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3ce19dcdd8ef6d436fd420dc205027a4d7247cb975f0cd3eb0bbef86c2c6986d', '397e4369cdb8e0bf0022c983255376d7718de2af8a91d7269ca1db81c7deb80a', 'efcd0fbd10c07cdb4617dec767f64daf30d4f3769f5ad243482f7d6947649f20');
INSERT INTO public.entry VALUES (38, 1, 'db5ghieb6d4rh7f5sm3uttkg3u', 'staff.change-confirmed', NULL, 'staff-member', 'a65pyeg9ts5tfesubdkmfm4mcy', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '117b3c4e011c218ecf1b28eac9b99a97ae07c35eece8790f3c028ed533459b5f', 'efcd0fbd10c07cdb4617dec767f64daf30d4f3769f5ad243482f7d6947649f20', '031183d8b041b6cc632861003dc75f68e1036179abae07696906e1f642be4a93');
INSERT INTO public.entry VALUES (39, 1, 'hfmmkpuzzwm6byndhapmv77dii', 'staff.password-set', NULL, 'act', 'hfmmkpuzzwm6byndhapmv77dii', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7e81798b30705dc9393bcf78072b29c17f1b212916dc05a0b8886c0d6f633fa7', '031183d8b041b6cc632861003dc75f68e1036179abae07696906e1f642be4a93', 'a12eed7df866fddcbe466e40bf0c63d0fc516982bd86ab5ab99fdb5b543adec1');
INSERT INTO public.entry VALUES (40, 1, 'hfmmkpuzzwm6byndhapmv77dii', 'staff.password-set', NULL, 'staff-member', 'a65pyeg9ts5tfesubdkmfm4mcy', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3f4b5f8b601e17f73304ba282ed2f4d137d8b60cf178965625780f10d5846d97', 'a12eed7df866fddcbe466e40bf0c63d0fc516982bd86ab5ab99fdb5b543adec1', '8056554d26973b74bb763fcf9b24f19d6e7845c1603dd8270c5c03f7a1f745c1');
INSERT INTO public.entry VALUES (41, 1, 'h486pfcymaqt6j7b36p6if88nx', 'office.held', NULL, 'act', 'h486pfcymaqt6j7b36p6if88nx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1260557fdddab095bc33990b24aa31f3bf196a9e35589a255e08988bbcec2466', '8056554d26973b74bb763fcf9b24f19d6e7845c1603dd8270c5c03f7a1f745c1', 'd455cf21db9d1ce298bd65661f0a09d0940b5950a462bbc313c1443d5e2f686f');
INSERT INTO public.entry VALUES (42, 1, 'h486pfcymaqt6j7b36p6if88nx', 'office.held', NULL, 'office-term', 'ieiv7xknepq9k3j9ri3pf2f5ex', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'da9eb2139ef190f2d4ea1dc2d990cc28fce51e8a90737096207466a869bfbfe7', 'd455cf21db9d1ce298bd65661f0a09d0940b5950a462bbc313c1443d5e2f686f', '04d66612cf676bd0bdaa0f65b7c8d41721cb292599b93088d2479a34d8f3551a');
INSERT INTO public.entry VALUES (43, 1, 'r5p7t5tncth3hdtswhp5dzndew', 'office.held', NULL, 'act', 'r5p7t5tncth3hdtswhp5dzndew', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8ea941e68db5e5b19bca2794c2bbfae0fbd33f15255be4dce0fa27bef2e3c999', '04d66612cf676bd0bdaa0f65b7c8d41721cb292599b93088d2479a34d8f3551a', 'fabbec378ca94150e1f936d95a3be162b52889601455b7de3528b48451097809');
INSERT INTO public.entry VALUES (44, 1, 'r5p7t5tncth3hdtswhp5dzndew', 'office.held', NULL, 'office-term', '982rvryrcfhpia4txkw532m7n9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '23449750ba3920570b56d5247d84f6bd973e78f99826acbae51122a946da23f6', 'fabbec378ca94150e1f936d95a3be162b52889601455b7de3528b48451097809', 'c036a3594d9a8b57b83a073816e0a3cc6e6d715abc496a00decf821787f15237');
INSERT INTO public.entry VALUES (45, 1, 'ju4qxxf72a27kn8qnjui72a7sb', 'office.held', NULL, 'act', 'ju4qxxf72a27kn8qnjui72a7sb', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fcfeca20310d844c5ef676e40a400c933886cca1c85ddeba004a9d34ed3e0259', 'c036a3594d9a8b57b83a073816e0a3cc6e6d715abc496a00decf821787f15237', 'e52dd983a1ceca44be5ef97c8c495e4c369191900a94983e17c58cc6958da45b');
INSERT INTO public.entry VALUES (46, 1, 'ju4qxxf72a27kn8qnjui72a7sb', 'office.held', NULL, 'office-term', 'ir22jyc2twgq46w97de8qxz92a', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0ec43d7015ef99b523aebae919293fc6c0fb102719c1732238db7d2dbb9309f2', 'e52dd983a1ceca44be5ef97c8c495e4c369191900a94983e17c58cc6958da45b', '6df0d4628ad3cff2219a6bcf0c55522d5226415f6e2b2d877fed0f8cd5e4fd19');
INSERT INTO public.entry VALUES (47, 1, '5ysi67z5mch73nhpa34xmyfg97', 'office.held', NULL, 'act', '5ysi67z5mch73nhpa34xmyfg97', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd1535b25db077ac984a4f9bb440af79aa766222f0149829bde9814418a52f2a6', '6df0d4628ad3cff2219a6bcf0c55522d5226415f6e2b2d877fed0f8cd5e4fd19', '01a6c488b71297b1e9ab54bf095147041fe691336312779e0789a2e7c7d8ea35');
INSERT INTO public.entry VALUES (48, 1, '5ysi67z5mch73nhpa34xmyfg97', 'office.held', NULL, 'office-term', 'sk8g7nipsipa84c4aca8emz7zn', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '18498ee290e6a877170f4e702ac8c9c8fa319a743938bf591a0065eec8863bb8', '01a6c488b71297b1e9ab54bf095147041fe691336312779e0789a2e7c7d8ea35', '0698797f7321953d046b3baf8281f1e536281f2b56965c12e0499e0c82106d6f');
INSERT INTO public.entry VALUES (49, 1, '8wvzuhz9eajc84wxyiciknaa25', 'office.held', NULL, 'act', '8wvzuhz9eajc84wxyiciknaa25', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a54b345505af167710e6e064d05fdb63bf3d5a16e0fce8ca955d8fecea679389', '0698797f7321953d046b3baf8281f1e536281f2b56965c12e0499e0c82106d6f', '14ada1b1b1bf8d206f7977791e391851b425a92ba0b08e80c9c3bcb12e7315f3');
INSERT INTO public.entry VALUES (50, 1, '8wvzuhz9eajc84wxyiciknaa25', 'office.held', NULL, 'office-term', '83fhhjde9vug53b5fut4usnzd9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0351eae9025a53f266fad3bc49b6d0c3d66ade4a4ec7f51f30c1e169a2f3d748', '14ada1b1b1bf8d206f7977791e391851b425a92ba0b08e80c9c3bcb12e7315f3', 'c13bed0e5e8a712af8d989175c4cbe48a1c56c5e341dce2ec7c6c5833d90f9c9');
INSERT INTO public.entry VALUES (51, 1, 'uy7zek5h3a8ed4p8jip8b3km55', 'office.held', NULL, 'act', 'uy7zek5h3a8ed4p8jip8b3km55', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'aa82359ec14b818d645ae39728e91035769746761dec52c54a791588702e3fe5', 'c13bed0e5e8a712af8d989175c4cbe48a1c56c5e341dce2ec7c6c5833d90f9c9', 'aff7a354f06d7717ddeb6403e2ddd42a0c31f5f9120890bc03e6532935224e14');
INSERT INTO public.entry VALUES (52, 1, 'uy7zek5h3a8ed4p8jip8b3km55', 'office.held', NULL, 'office-term', 'vskd68x4jib7amrxc97qsd9gfh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '832a414fbda038319b8a58bebac7f60b46c519d95dc002d33bceed1e922ab902', 'aff7a354f06d7717ddeb6403e2ddd42a0c31f5f9120890bc03e6532935224e14', '7e01b680f4b20ba0800ff8b3ba4e156961076c7ac8101ebb8d88f1aae59a5c70');
INSERT INTO public.entry VALUES (53, 1, 'ge2mitqt3szap8xaayijjwff5r', 'office.held', NULL, 'act', 'ge2mitqt3szap8xaayijjwff5r', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '36d2dadadd8effb302af649f7042d5305ee59cda311b9c8566a4b14dafebceaa', '7e01b680f4b20ba0800ff8b3ba4e156961076c7ac8101ebb8d88f1aae59a5c70', '350b6c1c3601e80089fac98449b5ed70791330f6601108619aef9447bbbf336a');
INSERT INTO public.entry VALUES (54, 1, 'ge2mitqt3szap8xaayijjwff5r', 'office.held', NULL, 'office-term', '4chxmdhtqmquiqe7rzzegkwrrm', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0effb83054b26a5dbf72e07025d98586b31884725abaaf61cf5572906e14dfd8', '350b6c1c3601e80089fac98449b5ed70791330f6601108619aef9447bbbf336a', '75a9e802b46c3c1e15693ce18342e622321a3e50728362adc338c0ff56aad763');
INSERT INTO public.entry VALUES (55, 1, '9v8ifetwsdqpevme48ef9rkqtt', 'office.held', NULL, 'act', '9v8ifetwsdqpevme48ef9rkqtt', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a6d7c64ff455ab8a3c72f89d4aa82fa719382b83bddac0b2a11a88bb0077386a', '75a9e802b46c3c1e15693ce18342e622321a3e50728362adc338c0ff56aad763', '21593e17d68dd96c6653641d860eb16017e80d55061b1099a8349a23634359d0');
INSERT INTO public.entry VALUES (56, 1, '9v8ifetwsdqpevme48ef9rkqtt', 'office.held', NULL, 'office-term', 'btbwq28y9ybpms8tjnjkt2kate', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'df4400e17c1b7c582f39bb03a15d08d577f14b80f24032284238e05df6ccd981', '21593e17d68dd96c6653641d860eb16017e80d55061b1099a8349a23634359d0', 'cbd70d110dbfdf65ed2fcc5da2de90c1964ae961dbe3ceb9279376045477b3ea');
INSERT INTO public.entry VALUES (57, 1, '7ih7uzw8y5z3hje7aykhphi7a7', 'office.held', NULL, 'act', '7ih7uzw8y5z3hje7aykhphi7a7', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f92926c737d710f77ba7df1ef29d11a50a751f69da07fc576c71f0c68b506690', 'cbd70d110dbfdf65ed2fcc5da2de90c1964ae961dbe3ceb9279376045477b3ea', 'c9b2ec3518141daf7171f47b5f98c36ff3f3aaa0f7a91eb183de512fb4222dbc');
INSERT INTO public.entry VALUES (58, 1, '7ih7uzw8y5z3hje7aykhphi7a7', 'office.held', NULL, 'office-term', 'upt94wdzasyggkjcmm86wv4iwm', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '408ec7cf57154260ec9dfe460542d73c92a3936647af74dffeca0b545c7ca68c', 'c9b2ec3518141daf7171f47b5f98c36ff3f3aaa0f7a91eb183de512fb4222dbc', '6fbc4cfa23d79d6c7626c2d5b6f9e5c8ed284b2a548addc1553577a10e5efb20');
INSERT INTO public.entry VALUES (59, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'act', 'iwu358ivp2avz6gy6f7jsxx3yt', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2fb511967dbfb0d79cb335ac054c7e9e0c61843e85d6ea3499adfe20879a27d5', '6fbc4cfa23d79d6c7626c2d5b6f9e5c8ed284b2a548addc1553577a10e5efb20', 'b46c9a32377dec4b901d1d68393a5199b6225f03c78de00fe8617c358414dd56');
INSERT INTO public.entry VALUES (60, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'staff-member', '6gymczvg2ecsssidc4gds5eiuh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '84413eb0c185fff1c5e467bf1826b26800eca27fe08ba411832e088da1f513b4', 'b46c9a32377dec4b901d1d68393a5199b6225f03c78de00fe8617c358414dd56', 'e5c27bf69385b3c6c0c61dfc52b5901adffbfb1f86cd8e6c47be86abd176b63d');
INSERT INTO public.entry VALUES (61, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'staff-member', '6ki54e4uzyurkqp8pa42tzufy5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1452a1cb8e54c417d96e6ec1971cbd7d6d882bae36aa2c24c0d7f508ba40e89b', 'e5c27bf69385b3c6c0c61dfc52b5901adffbfb1f86cd8e6c47be86abd176b63d', 'a83f557f8d2ad18f43e0e96e23b06d76685af07492feb7b51df02e0e74d05487');
INSERT INTO public.entry VALUES (62, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'staff-member', 'bn88rdvbqh9kc8388qhjbficmt', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '20053fd05c5d40e1e6f28c4ad6ed90e0eafc87da93793deac6f7298eccc372f7', 'a83f557f8d2ad18f43e0e96e23b06d76685af07492feb7b51df02e0e74d05487', '2813d41fb617be2d3bc8a1ef28dc3a6324ea0983336879bdfb97bdaa5e6ed90d');
INSERT INTO public.entry VALUES (63, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'staff-member', 'fx3icd53npu5i9tjrdkrx25f5t', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '55a2e107f7e8356205ef8cc18fd05a7a4775604284e542e676139c14481401d5', '2813d41fb617be2d3bc8a1ef28dc3a6324ea0983336879bdfb97bdaa5e6ed90d', '32b20f823981818a40a48e0320793b0a1f604ada7ec3fc5d457a787ed7473acd');
INSERT INTO public.entry VALUES (64, 1, 'iwu358ivp2avz6gy6f7jsxx3yt', 'staff.added', NULL, 'staff-member', 'n5tsqab2sd9cs8x2ix2wfx5ecd', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a2134aa39af6491180d85150120653eac2233f002a07fead9ab162bb9de2dbdf', '32b20f823981818a40a48e0320793b0a1f604ada7ec3fc5d457a787ed7473acd', '62e402f4932f390285bbb5bc1d017843432552f13e9d053b05af81e5e24dbc74');
INSERT INTO public.entry VALUES (65, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'act', 'vtdj9husdx6z4u423zsuh32xmw', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '452291838b78a066b5bbcf9dbc3d4ee94314efd96ca8b035f53a6353e28cf475', '62e402f4932f390285bbb5bc1d017843432552f13e9d053b05af81e5e24dbc74', 'df117768ede831c04881a1c38c841920a52627bfe505146660cd5074cf80e4df');
INSERT INTO public.entry VALUES (66, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'committee', 'g3bher52c8bkrmuwmzzx4x5nzx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fdcd5eb9c7011b3a50c9bdb130e2cba77ad6c87e7e49981a3ac3bf0a05359d81', 'df117768ede831c04881a1c38c841920a52627bfe505146660cd5074cf80e4df', 'ba0f575426afd18908ef9e04cf7464c1ab188b44e4baea57c238126c7ddeebd6');
INSERT INTO public.entry VALUES (67, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'committee', 'ut7xtepjei3ybs779bw54sm6cc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f217ad2fb68283b73959d6bd1c6b170073af76b8917790f307fe70dab61e94d1', 'ba0f575426afd18908ef9e04cf7464c1ab188b44e4baea57c238126c7ddeebd6', 'f2c3a418cc6d968626dee6871bda1423c3815816a3c6db2c1b416a7e2f111eac');
INSERT INTO public.entry VALUES (68, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'snw8uabhzdrvv26pu5qfseqt8g', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9e46f9260666a0cee6a9b81f9a22caf32d1b846b37e2e54cf289787bc29fd24c', 'f2c3a418cc6d968626dee6871bda1423c3815816a3c6db2c1b416a7e2f111eac', '416e4430c9106f762010e53958ab75a2ed77e5ff2404c729b690c3937829bf25');
INSERT INTO public.entry VALUES (69, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'csakt988f3teymjqf2herp2dkq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '320ed1aa3ce25e700372d6b692fd7208562e804398c6d2784b1039a7503b9877', '416e4430c9106f762010e53958ab75a2ed77e5ff2404c729b690c3937829bf25', '65505f6884eebff2a693d95e49018ba8146594c90841f4ee08ef756495e2d4a6');
INSERT INTO public.entry VALUES (70, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', '92qhez58skvcmheeg2fkux6vte', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b1963a3a50b3f2a202f01060154ef48723e61bcf56b7261edbe8707db9ecd587', '65505f6884eebff2a693d95e49018ba8146594c90841f4ee08ef756495e2d4a6', 'e26842ee37e8539eccd12f869ead48eed43b2cd062aa8273a5b29d1d9d5d4453');
INSERT INTO public.entry VALUES (71, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'raj2v9h54x6xbwnyutqtdbijcy', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '046124a244aa51a3bf0616be9eae34cfa8d46f6219550b5a1972b81f115e4774', 'e26842ee37e8539eccd12f869ead48eed43b2cd062aa8273a5b29d1d9d5d4453', '39de08884845bdbefe084f9ece5304f7e89dd3e12d3bca2fa33d04a8fc2472d4');
INSERT INTO public.entry VALUES (72, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', '5b7kfi8jtt2uhndgv6riycue98', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9599b240d8d4f2236c4841324fcaf013d7af08f087ea614ddae0e86e4db84e24', '39de08884845bdbefe084f9ece5304f7e89dd3e12d3bca2fa33d04a8fc2472d4', '0893284b41c5118667b4d86608616d677e47972222f23aef9971f2c2bf0cae52');
INSERT INTO public.entry VALUES (73, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'z3k66sb3ii5bmp2h4yedmx6xvj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '77c0cd6d72b0541657b236affa6029f80498ce74a16f684a611a57c575cb1b5b', '0893284b41c5118667b4d86608616d677e47972222f23aef9971f2c2bf0cae52', '8ae253264cd5a266238aa55992aeeaabc01836149a8ba437655ca584d1198133');
INSERT INTO public.entry VALUES (74, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'egkvj5cvepsaprwnaczyaen2cv', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '971d26a45066962c0f67ff02ef4e6098a208e88082e5a076b86c938c96388590', '8ae253264cd5a266238aa55992aeeaabc01836149a8ba437655ca584d1198133', '373b6343e82a58b45fe60ad37ba0d4abc7e717927bb509aa067871f7180475d9');
INSERT INTO public.entry VALUES (75, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', '8dbh3akyzirm67ttvt8at4feu6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c5d984c271dba48fcbc8ad3ec292e5b3c48c7c27d0e195a930dd6813698df388', '373b6343e82a58b45fe60ad37ba0d4abc7e717927bb509aa067871f7180475d9', '43d6041f53d2bf709bc0006de658b9fcb8da3aceb36588d2bf4ca0fd1caed95a');
INSERT INTO public.entry VALUES (76, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'zbp4enxb4j5znvwgydvu6shhp5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bb95b455a5f339d677256a3acf740777f959cbda0befdbc54e48b5825cb8afd6', '43d6041f53d2bf709bc0006de658b9fcb8da3aceb36588d2bf4ca0fd1caed95a', '689cdf8534dc7064e3271935c535ef29adc4fc1b5558b69ae627919d95cebdd8');
INSERT INTO public.entry VALUES (77, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'delegation', 'epfm96im53jdm9ya5k2u45jksa', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bd5d37be03ae86ebd0cd2244d61a5236539787cc0a1048a15c5f7daef9c9978a', '689cdf8534dc7064e3271935c535ef29adc4fc1b5558b69ae627919d95cebdd8', '20f2be02c7987cd5defb15a558c4f5027f4d0142741cb127b70e4f02a66d6fc8');
INSERT INTO public.entry VALUES (78, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', '537wjdbapk3gqw358jnbp3k78q', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3f34643d6bf11bbe3392e76ffa18b566631db30e6d4fddbd62b6b5369aa2a2e7', '20f2be02c7987cd5defb15a558c4f5027f4d0142741cb127b70e4f02a66d6fc8', '5b7c1417cbfb52a2d7e9869fa0ce15bafb34c47941270889654ef7e79ced2316');
INSERT INTO public.entry VALUES (79, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', '5jjfygqdah8dktbvrj8wb7d88u', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6846c90434b4023c2c85823225dbf724e57c8a8c5f8b8b0055823e43bcf467de', '5b7c1417cbfb52a2d7e9869fa0ce15bafb34c47941270889654ef7e79ced2316', '20e3ec0a3298b7f07343e5090af8e725e8b4f3ad4dcd9aaf141f0affeb2faca5');
INSERT INTO public.entry VALUES (80, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', '6c3ddfzmi6be8nqcba87ikivax', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'be2a055f39ead244d1e3b30ecbd377abb9ba990d5f89cb55062c2ee78a5300d2', '20e3ec0a3298b7f07343e5090af8e725e8b4f3ad4dcd9aaf141f0affeb2faca5', '683558f1763e712867cac093e78b0bff53d5f6628181ea43ef206ed8abf10a10');
INSERT INTO public.entry VALUES (81, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', '8z2igg7eyqid9zcjjqfqx6ut6i', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7d45fdf8c55aac8d40164af22f998e1babd0617ce20da94e7b5e77f887913c00', '683558f1763e712867cac093e78b0bff53d5f6628181ea43ef206ed8abf10a10', '92a9dfaeec7d39f7dbbb18b8f87346cd72e768952b21d0cc88b7d5ad2dd69aaf');
INSERT INTO public.entry VALUES (82, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', '92bs8epmpp68rp8pyhnavw435w', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '43e6d104e83ab8a78ae1fbb2d84206fad3784709f071229e2028b977e597cdf6', '92a9dfaeec7d39f7dbbb18b8f87346cd72e768952b21d0cc88b7d5ad2dd69aaf', '51f349a8ac276815516f746ecdb48df309bb27d63789fbe93e2eb562b2e65573');
INSERT INTO public.entry VALUES (83, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'adj8e66xug4ftjm9sbpicjci52', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0a4b8904d9ab2321ee63308ab25c664ff3fb8beaed398d71e4837048984a0082', '51f349a8ac276815516f746ecdb48df309bb27d63789fbe93e2eb562b2e65573', '768a1144fb8420a0f0a21c5f411c4d1868fc08caa3a0ab58cf9bfae547d4b611');
INSERT INTO public.entry VALUES (84, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'd6e6knaaczukrfhz22ai567kbq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e1f4d6480b6d23bc24f75d92b3faaa7cd4f87019edc3ed172add750fcf2920e7', '768a1144fb8420a0f0a21c5f411c4d1868fc08caa3a0ab58cf9bfae547d4b611', 'f0b341d0c6c37b2ffee23dbe1131913db1573a7e1276ed005b3db31b5bfb9686');
INSERT INTO public.entry VALUES (85, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'durmwx4bsuw972icupub9s5qi7', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '441fa2edfa393049d23fcf55d829260b2a86e4d08ad3912519d70de70abc2850', 'f0b341d0c6c37b2ffee23dbe1131913db1573a7e1276ed005b3db31b5bfb9686', 'c68444a45138cd48bd716799e83c89c730994b6b0d9dfe23974d9f4ce4a88ae2');
INSERT INTO public.entry VALUES (86, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'e6rwtgya9gcnzr2wv8qhmy8ugg', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '71f5c74eae74749840bb932bfe28b6d179849529168801347efe6e2477d1315a', 'c68444a45138cd48bd716799e83c89c730994b6b0d9dfe23974d9f4ce4a88ae2', 'bcedcad9b9392afe15798f3c11d3df5c2d1f5083e5d3fb63f60b591ad6597552');
INSERT INTO public.entry VALUES (87, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'ec4n5hy89t337bjprztu6zwznb', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c31fc9867be687f3700f90b901fd9419e155b033e6209f9224d0514750f29e2f', 'bcedcad9b9392afe15798f3c11d3df5c2d1f5083e5d3fb63f60b591ad6597552', '7be4785080015466df4850852e6fde6da3836f315cff9a65ac90403c048f0202');
INSERT INTO public.entry VALUES (88, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'fvjwqdrphigpu8vskt8jjm332c', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ea98ab19f1e1875be544473adc5fb4cb1d3b8bb962894fe10682e3581a5e9eb6', '7be4785080015466df4850852e6fde6da3836f315cff9a65ac90403c048f0202', '205c33f250fb9bc44c98c0725b5b7c25b0b4be2194776b338daa67cac6f83e71');
INSERT INTO public.entry VALUES (89, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'g2g5w8nstjg5t4rkcyh9v5w276', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5116c2156aad4de5a8f9b6a5bc22dd64c90991adcd7b4c785cb60548b08f376c', '205c33f250fb9bc44c98c0725b5b7c25b0b4be2194776b338daa67cac6f83e71', '24ed1c3d729df9a14bc5206a775acf7e2ab4af988b966daccbc35856185a2bfd');
INSERT INTO public.entry VALUES (90, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'it6pwqcn2xt9g4ieq4a7vygdqe', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cb73fd67fa4e4d7925140045afdef99ccce628d852aeaf44219cf3b2023fcdbd', '24ed1c3d729df9a14bc5206a775acf7e2ab4af988b966daccbc35856185a2bfd', 'ebc12c8a7f932dfb8f54c8fc735a3efdf2d48272b7c480785b035a5bd0f2abf6');
INSERT INTO public.entry VALUES (91, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'ksezr3fy6s7nwzgigfkmr9s3ud', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5c7dd2558f2ede280d2da51b929c43c05bf0a912b60314c34e975d0ab3f14e25', 'ebc12c8a7f932dfb8f54c8fc735a3efdf2d48272b7c480785b035a5bd0f2abf6', 'da780bdec67efa3ab938112f621fa75e35d977766888f9cabc866e63f8a48839');
INSERT INTO public.entry VALUES (92, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'xhpfwzqs9tk66mfertczame63a', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '55aceea3c0bf99a86673b63a47226a9de901d5f00b76f1a780d202a3ad9fe3e9', 'da780bdec67efa3ab938112f621fa75e35d977766888f9cabc866e63f8a48839', 'adfa0c53c55adb8169df1b1b834b4828be44415c226aa6e4aeb8fbdec2a55baf');
INSERT INTO public.entry VALUES (93, 1, 'vtdj9husdx6z4u423zsuh32xmw', 'committee.founded', NULL, 'membership', 'zihrkv8rm95cmimgzgavp8xqec', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6f70b58a9fb6f7bfd6427a784c97516679d25a4abc3640b479e438743bb3f32e', 'adfa0c53c55adb8169df1b1b834b4828be44415c226aa6e4aeb8fbdec2a55baf', '4fbdee62052494dbc0ee938829b81ae6426d7b6c99ce861e281c8ca24463c997');
INSERT INTO public.entry VALUES (94, 1, '6pcm4cy9awqqd2m9qgf4xq3spm', 'policy.adopted', NULL, 'act', '6pcm4cy9awqqd2m9qgf4xq3spm', 1, 'operator', 'operator', '', '2025-11-01', '2026-11-23T09:00:00.000000Z', '29b23f2536911ecb0fecb942ad0cf51c70ca45ef6d44d1f0f4bc30333acb6d19', '4fbdee62052494dbc0ee938829b81ae6426d7b6c99ce861e281c8ca24463c997', '48e1d95a5636c922f09563dddf9c9faf0284e69632c89d63513ea8ea56dbe761');
INSERT INTO public.entry VALUES (95, 1, '6pcm4cy9awqqd2m9qgf4xq3spm', 'policy.adopted', NULL, 'policy-version', 'eqi5btw7fnv977apf3wqwqj8xz', 1, 'operator', 'operator', '', '2025-11-01', '2026-11-23T09:00:00.000000Z', 'c9acea5cf51783684936ef861fefe8b5e4d88c3c263e2c9f7303eed2334c4fcb', '48e1d95a5636c922f09563dddf9c9faf0284e69632c89d63513ea8ea56dbe761', 'f13d0f5dc54b3417ecbffb6a5ee6bfe686cc70e8817e3169870cf4bc323d7de2');
INSERT INTO public.entry VALUES (96, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', 'tu4tmwaermmhgarp2bakrsaze7', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '511735003753652792ca228684ef52ae0bbaabcd879b752cd8ca5f8f39aa0adb', 'f13d0f5dc54b3417ecbffb6a5ee6bfe686cc70e8817e3169870cf4bc323d7de2', '78c2be063525faa4a10a71eb80b9c01b524bc39a2437a42352610eb0e653e132');
INSERT INTO public.entry VALUES (97, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'about', '492t6q6xpwzku8b3ne5y89serj', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4356246a236556c22a43903c5dea9281a8ce26875b5e6025180809ec90f2e742', '78c2be063525faa4a10a71eb80b9c01b524bc39a2437a42352610eb0e653e132', '361a292aa129e8ce3e4b8bb53624d3d071244ee82c5e130af30b9d320d887a36');
INSERT INTO public.entry VALUES (98, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5216045fbcf6877c019adbc3ff1387d9f2768998200d5af64e16f2e21ed66481', '361a292aa129e8ce3e4b8bb53624d3d071244ee82c5e130af30b9d320d887a36', '3c70f773acd9f9bc803f251cfe03971696f9cb2864e579eb10515bfef89b8401');
INSERT INTO public.entry VALUES (99, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'clock', 'v877d3muaznsmmcquaubq2r9nq', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '54670316f82b710aa67f6c9bd86daf7812159e3721cdb56cc34a5ff93ac7bd1e', '3c70f773acd9f9bc803f251cfe03971696f9cb2864e579eb10515bfef89b8401', 'd85d345825a29bf5c7dd729821bfc2afc9653a29d726f98da485ad5a6da916a0');
INSERT INTO public.entry VALUES (100, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'clock', 'xpdmv8b7fn4kkvbju58gc9cjth', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '056fd075e0ddd44f9265a810e2a2c6ea34d839edd946701e15e8f4bf5503396f', 'd85d345825a29bf5c7dd729821bfc2afc9653a29d726f98da485ad5a6da916a0', '298a77017456a5c6347a1e774d26bf874f8090e94c538decb841560b49242c0e');
INSERT INTO public.entry VALUES (101, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'contact', 'nr45stdgr47emdkyvs89bf6nb8', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a5d5ab7053bb36ea8773bdb1d80223d58aaffa8c11381a5395196f1a328f1a2f', '298a77017456a5c6347a1e774d26bf874f8090e94c538decb841560b49242c0e', 'f8781fd87de17f71e69f59cf931cd4a4e1f89008c3e7ccdca5b54942bf2b1e1d');
INSERT INTO public.entry VALUES (102, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'message', 'jah222z578xh7x7b8fpmxpdez8', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3fcdd019f89594005926278f834f98288d8e30ece21c48296bd0f8f636789686', 'f8781fd87de17f71e69f59cf931cd4a4e1f89008c3e7ccdca5b54942bf2b1e1d', 'c5a1ba29ed1eed600d305803d576a260aefb12eb5bafd02254ac2d520f1cec82');
INSERT INTO public.entry VALUES (103, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', NULL, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '73180eb0afbf01e19cb7c6e7bd33cdd56058b3af8887145b7d7211fb885ae4b3', 'c5a1ba29ed1eed600d305803d576a260aefb12eb5bafd02254ac2d520f1cec82', '91955952c70b9a472235c30d4a899ab6de834f3c86ca3853c1b0205418c1b046');
INSERT INTO public.entry VALUES (104, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'receipt', '8xephvwj3w7ifd4nnve2z5atb7', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '23d51baecdaaeb486f6d9f9eea1dfd94cd4c810d93b2e891aa7b19e79a4805e5', '91955952c70b9a472235c30d4a899ab6de834f3c86ca3853c1b0205418c1b046', '82de34a888c3284227daeb6fe797aa1571df8af94a355b79b4b5c3eeec7a3b21');
INSERT INTO public.entry VALUES (105, 1, 'tu4tmwaermmhgarp2bakrsaze7', 'contact.received', 'e39926v6ytdzdxes4fvsvh4ynz', 'tie', '6rwyni3xtq6wypc9k2segtpmsz', 1, 'person', 'kt6bh5phk36dqmqsuf7tcx7s22', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '743b04e7f68f18a92f2c5978f9504382c032ad48a0cc024a996e2bb1fad08062', '82de34a888c3284227daeb6fe797aa1571df8af94a355b79b4b5c3eeec7a3b21', '725bf04ca460ca0366cee4a83e4387e591e831c1498aef9b6f37515ec388fd08');
INSERT INTO public.entry VALUES (106, 1, '7r4wywkrp26ez877dq9y75t4tn', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', '7r4wywkrp26ez877dq9y75t4tn', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7474208c6a764a84b6ad3fbab0224753fb6acee3ca51d81b357143bd9b385f60', '725bf04ca460ca0366cee4a83e4387e591e831c1498aef9b6f37515ec388fd08', '8bc56ae6eb15183845b5aea61369574475209928b5d86b9e2c5d133d42d0ac7d');
INSERT INTO public.entry VALUES (107, 1, '7r4wywkrp26ez877dq9y75t4tn', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 2, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ea9099df0ec7b1458dda4af01064f8172ed7deeaa81baac2008cb9ad5546e554', '8bc56ae6eb15183845b5aea61369574475209928b5d86b9e2c5d133d42d0ac7d', '598d21a7f24c6f2c0fc6a3b195686817b0978a1fc74bb9a7f6194472330b4b0e');
INSERT INTO public.entry VALUES (108, 1, '7r4wywkrp26ez877dq9y75t4tn', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'tie', 'fsveynybztxuex8z5desgqc4ta', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '75eb99e59be76cad2714d3e950084e1639fe9378de0d2db469c18db393c8e653', '598d21a7f24c6f2c0fc6a3b195686817b0978a1fc74bb9a7f6194472330b4b0e', '4f6ed65e750c05453d4183a041475ce266e35a8f29280bb8fad0a2a29835e179');
INSERT INTO public.entry VALUES (109, 1, 'pkwiuprc86fv8dwxgnihqeci9z', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', 'pkwiuprc86fv8dwxgnihqeci9z', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '9999654358b7d130f814a1fc23702a3a0338acc4791cbfefcd7aba0700567ed2', '4f6ed65e750c05453d4183a041475ce266e35a8f29280bb8fad0a2a29835e179', 'a0850a35c72736119e7099d88d9f4b2f5304e947043105b71c44da2d0da2c53e');
INSERT INTO public.entry VALUES (110, 1, 'pkwiuprc86fv8dwxgnihqeci9z', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 3, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'e532d96c8e308535346a2b3b59376ede0b4841939ecd8ebb4f8e48a2c6dc0ade', 'a0850a35c72736119e7099d88d9f4b2f5304e947043105b71c44da2d0da2c53e', 'a63d68028f09da1fe53ba43bf69b6e8eb51880e98b92a36e58c4167e876f526a');
INSERT INTO public.entry VALUES (111, 1, 'pkwiuprc86fv8dwxgnihqeci9z', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'letter', 'brua32e3js9cvrbhd4dyn465ne', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '51c84fea4e56230847fe7a4a839f2b161f8ae0b1c809b200f190a34e12606cc6', 'a63d68028f09da1fe53ba43bf69b6e8eb51880e98b92a36e58c4167e876f526a', '00f379b26508fbbec9303a8abe1cdf87fd9ecbd676c82592d16ac6adca62ba38');
INSERT INTO public.entry VALUES (112, 1, 'pkwiuprc86fv8dwxgnihqeci9z', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'message', '8ht4gztxv8un53dqwrb2bhiwmj', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'f03b0a90f4b9bee3ec4de2aa3f209f290a10149bec72e34e4c9051c94478d5e0', '00f379b26508fbbec9303a8abe1cdf87fd9ecbd676c82592d16ac6adca62ba38', '6fd74b636620e408df1bdc6ae2f704515a02cfb0ff1baafae4f4696f57b572ed');
INSERT INTO public.entry VALUES (113, 1, 'szc9cdjf5qajacpfkr58kgs683', 'case.points-added', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', 'szc9cdjf5qajacpfkr58kgs683', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '9eccf4d69e13625cb007c1f8e0982e6513bb6b694fa0cee5018917022615adef', '6fd74b636620e408df1bdc6ae2f704515a02cfb0ff1baafae4f4696f57b572ed', '08e19615320cdc699d746f14f7699d8f11c83b5c3489ab38d5cac3edf038bfb0');
INSERT INTO public.entry VALUES (114, 1, 'szc9cdjf5qajacpfkr58kgs683', 'case.points-added', 'e39926v6ytdzdxes4fvsvh4ynz', 'allegation', '69nxvqjmff36pt7pusuyt5f5sw', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '8d1ad3b662bfd2a14bd628de18d88cb0ab6d08f5e18d3491fbc621e4a06088d1', '08e19615320cdc699d746f14f7699d8f11c83b5c3489ab38d5cac3edf038bfb0', 'af2836497b33e5f0b3116a698ca35461b0c2693b25bdda1f313d55b83fca2404');
INSERT INTO public.entry VALUES (115, 1, 'szc9cdjf5qajacpfkr58kgs683', 'case.points-added', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 4, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'dca9fe9d1a8f6fdb83abcca468f6f88e29c9e09cfb155072d87d42f79d6e8ea3', 'af2836497b33e5f0b3116a698ca35461b0c2693b25bdda1f313d55b83fca2404', '7e01da04dfbc6d42249e77ac40cdba1f4cbeaca9322fbf978d6c9c3c08408a28');
INSERT INTO public.entry VALUES (116, 1, 'acycwphdtjpr7fuezhw4phgura', 'case.findings-recorded', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', 'acycwphdtjpr7fuezhw4phgura', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'e5d4606ef59b88028a0fe670740b4049fe5d65808a8a7451de7a18c2809d5544', '7e01da04dfbc6d42249e77ac40cdba1f4cbeaca9322fbf978d6c9c3c08408a28', '11ae5abe47673d50f7710a0fdbd052ab2d27e740be3c1883153bb60bf7f22589');
INSERT INTO public.entry VALUES (117, 1, 'acycwphdtjpr7fuezhw4phgura', 'case.findings-recorded', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 5, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '284a86ece03cedc892d48f79ef438ce72b84429f729ee3200a9c2683e00c4edb', '11ae5abe47673d50f7710a0fdbd052ab2d27e740be3c1883153bb60bf7f22589', '606932f7ec74c52f714b4ddfd477d8eadc75ec64aba513b39dfb8db0bf0fe255');
INSERT INTO public.entry VALUES (118, 1, 'acycwphdtjpr7fuezhw4phgura', 'case.findings-recorded', 'e39926v6ytdzdxes4fvsvh4ynz', 'finding', 'vabrk4bfdt5ax6gmuzsmbgn2f7', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'e2c58f9876f37a049167fafe14fb60594def6b48574b61467fb852474dfd1f3a', '606932f7ec74c52f714b4ddfd477d8eadc75ec64aba513b39dfb8db0bf0fe255', '5990984e5c627820ade369b6a07ee7fe29e3e82e0e161eceb1bf053d1464940b');
INSERT INTO public.entry VALUES (119, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'act', 'y2nx5rimzgnvxzdzbzc46kwweb', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '7c7b97932be5c2c052a8cfad9d4025ad3f2f4073c262326b23469430f9c4a057', '5990984e5c627820ade369b6a07ee7fe29e3e82e0e161eceb1bf053d1464940b', '41b85f8e2e89f56a796342c834fc23dcf0e1b6784ebb5f8551c2f0ebe31ba08f');
INSERT INTO public.entry VALUES (120, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'case', 'e39926v6ytdzdxes4fvsvh4ynz', 6, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '2aa3ddab8455b7d7a5a7ea205fb84099ff9c193984ea53d5d12a4130d5384728', '41b85f8e2e89f56a796342c834fc23dcf0e1b6784ebb5f8551c2f0ebe31ba08f', 'e5923e584f88d62f469c0d5b33258666e53e56843dfb5c068e0334c52e5d7e5b');
INSERT INTO public.entry VALUES (121, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'complaint', 'bt8er43598yjhind5bwjs456nv', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'f67be6a946175003869b0ece7458976569e65227d8381a49577d36ee51b6f5f5', 'e5923e584f88d62f469c0d5b33258666e53e56843dfb5c068e0334c52e5d7e5b', '93d11b83ebd4ca6ba3f49ea85b51741efbb7e05fa5ea72bc245644884e3d28da');
INSERT INTO public.entry VALUES (122, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'decision-record', 'tfdmteqb7799hi3j6mq28v3ba4', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'a98f16dec5ae93ce3f4dea48648c32fab78b1f6c03378afb6626871cd7fd16bd', '93d11b83ebd4ca6ba3f49ea85b51741efbb7e05fa5ea72bc245644884e3d28da', 'df24f2fe826633424299299f99f37e18ff54291b360399a916df3d42a2dbb28c');
INSERT INTO public.entry VALUES (123, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'letter', 'hbmr7g2k8m92utvwdzn7ezuxs2', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '46159703aa552649ad70a541fc8e6d8c1d2f15dbf2500bb6f6709481d297c1ff', 'df24f2fe826633424299299f99f37e18ff54291b360399a916df3d42a2dbb28c', 'e1866f5e3fbfb7986d80c0c1894ae9fd1cf2c8d64852037d9d457ef3917e98ed');
INSERT INTO public.entry VALUES (124, 1, 'y2nx5rimzgnvxzdzbzc46kwweb', 'case.moved', 'e39926v6ytdzdxes4fvsvh4ynz', 'message', 'csrx4s935x7yznf9yujpyucmsz', 1, 'staff', 'jhmrpn82ennaivspuvrhkzdznf', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'e614bee8aa4adf7250b0742499eeccaa8970a35beecb6a867215fa359d7fcd6f', 'e1866f5e3fbfb7986d80c0c1894ae9fd1cf2c8d64852037d9d457ef3917e98ed', 'aff0d07174dcae8a3e570db6156b17898f39b450c91255d23d5e05f4c405a663');
INSERT INTO public.entry VALUES (125, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'act', 'tw9wjtk6serp8ynnm29569m3ur', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'c1d8c7a5ee46c723fc24fb5cd640b8a425691e0a9882934a55efb94f84536417', 'aff0d07174dcae8a3e570db6156b17898f39b450c91255d23d5e05f4c405a663', 'd38451b5697e0adf5b8a715e599995173e04f4a644e618b252f459a2bd18eba0');
INSERT INTO public.entry VALUES (126, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'about', 's6573fa9gueddn97apzv6up98e', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '0b87ebf41e7f95e8de54b15c89efb9e48da4530cbe0c4aa6c341845c0ac0c377', 'd38451b5697e0adf5b8a715e599995173e04f4a644e618b252f459a2bd18eba0', '141a5c8700bb457b07c3ddaed2e36d86f1447dc63aca347a4d419097f957ee4b');
INSERT INTO public.entry VALUES (127, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'case', 'rvfzbem5dxfxp2giwftnic7wuz', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '97c2ad961e551d13d3bdce66ebd44e20f38718270cbd71cebcbc924be6f203f3', '141a5c8700bb457b07c3ddaed2e36d86f1447dc63aca347a4d419097f957ee4b', 'b74984ef923e6aff056564c2ac23d7a7cbb8eeaa0ece98a132e3d187af1f46ef');
INSERT INTO public.entry VALUES (128, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'clock', 'jbe6cu7rdj6kvpkmatdh7xxr8v', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'fadc4b596ebed4e79183fb80d98aaba045e0da47441552dd80814df04337e430', 'b74984ef923e6aff056564c2ac23d7a7cbb8eeaa0ece98a132e3d187af1f46ef', 'ba2b3661ac9ecd11c878395e6b46165c519f974394c3a8066bb2a2882528ba12');
INSERT INTO public.entry VALUES (129, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'clock', 'zxjv82f3e62jz828uwgrmdty8m', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '5900d11ae855a5fa81869f4dc35b1a079168c618860cb8c9d276e7704ab4efa2', 'ba2b3661ac9ecd11c878395e6b46165c519f974394c3a8066bb2a2882528ba12', 'f14641377f356401e7466becd663b390d6892c9e1615145a314759797d72c3ab');
INSERT INTO public.entry VALUES (130, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'contact', 'j53jjfck7rvstx3sezi6jizx2s', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '9310fd0bf961486f21be5a5712101b47f00bf82841d94a962e026eec48b34264', 'f14641377f356401e7466becd663b390d6892c9e1615145a314759797d72c3ab', 'f9668ff8a1daab20b586a35fd58395c48094b15880b98ad4a427ed5c0396dce9');
INSERT INTO public.entry VALUES (131, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'message', '9hc2pazxnwqndq9dr4kct82nc7', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'bad490188defcae07202ef1d3dc75ae58e1dcd2ddd171fe0612f607362b369ac', 'f9668ff8a1daab20b586a35fd58395c48094b15880b98ad4a427ed5c0396dce9', 'bc1701b1b0def26bb2d00620c72b3379017c6c6f360262ea1d8c1de43d20f4f5');
INSERT INTO public.entry VALUES (132, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'receipt', 'e9zyungy7mph26cmwc6hqsab5k', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '02379747a6a9495b903ec55737e75389fbb59459a657e232b9394d543afd475f', 'bc1701b1b0def26bb2d00620c72b3379017c6c6f360262ea1d8c1de43d20f4f5', '4cd5975be1017ed190a7e337823df80e886899da931165abe6a8402cf18ce5f9');
INSERT INTO public.entry VALUES (133, 1, 'tw9wjtk6serp8ynnm29569m3ur', 'contact.received', 'rvfzbem5dxfxp2giwftnic7wuz', 'tie', '6y8kdpz3s552abp57ssu55ikvx', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '533ed594230fcb73548a29129d7b96d041d11f62aaefae678cfc5ee568598baa', '4cd5975be1017ed190a7e337823df80e886899da931165abe6a8402cf18ce5f9', '462607d80331507fe921d21103e9751e93fdeb774109a7acdb609e773f2c6de1');
INSERT INTO public.entry VALUES (134, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'bbymv8tk72rdp88uit8y2w2kj8', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ecc3a69421a8141372ee22edacc1e0d74ddbf3413090f7118de3ae2db79e1ee3', '462607d80331507fe921d21103e9751e93fdeb774109a7acdb609e773f2c6de1', 'ec2a99f1662eb1b3a26dc3e3b626f57958c162f1ab5fb8acfa80335ef4761a0f');
INSERT INTO public.entry VALUES (135, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'about', 'ruxh9nr5yds56ksfstpuda9jqu', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ed3b48146deee680b1b5cd14cbbebcda73cc9c8243ded65d5d525ab9faf7f490', 'ec2a99f1662eb1b3a26dc3e3b626f57958c162f1ab5fb8acfa80335ef4761a0f', 'c88caa87e27ada80e5857ced00a7ce647e6bff2ba24b2ab27b3da20550a62bb1');
INSERT INTO public.entry VALUES (136, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3685dd7f29999c656c28d614aad2a7ce0f55fb506e35b240c749ebccd719ba59', 'c88caa87e27ada80e5857ced00a7ce647e6bff2ba24b2ab27b3da20550a62bb1', '5be6a5e6b8c8c1747e3aaff40e70942288c903ab640bbba51b65053a00ac4c7a');
INSERT INTO public.entry VALUES (137, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'clock', '8636dyiutc37bdm8g9gym7s2vn', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4ad43577ace75ec72e8fe56ff5209074c1bf4562fcbd2cf2a36a535435e2ffb7', '5be6a5e6b8c8c1747e3aaff40e70942288c903ab640bbba51b65053a00ac4c7a', '510d52782b99c617b338f3e000401f93c994a708d1df33cb95837039eb9be481');
INSERT INTO public.entry VALUES (138, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'clock', 'w6rhqrduhvb27xs3wtbp9cbv6k', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '329995c7dfd7d177f5eb56dfe97b390bd9b39c97bcd6744e65e2d6977f3dffba', '510d52782b99c617b338f3e000401f93c994a708d1df33cb95837039eb9be481', '83a6170792cc6b7192a1ee6bd04c331ceea7f22b45a7b9913a3b1dea427a8638');
INSERT INTO public.entry VALUES (139, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'contact', '7jhmhjqgs9k8t7ne6eb8ppky23', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0c432d7279ee29ff6055bca406e3958a277f33f563ab40f3f3108390c1a5efaf', '83a6170792cc6b7192a1ee6bd04c331ceea7f22b45a7b9913a3b1dea427a8638', '4f7b24b4a8ebaf1e1011c514deacd4f3ad1e10a56c7b69c0089e6216665fa941');
INSERT INTO public.entry VALUES (140, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'message', 'cdrwu2dd78gemxwg5rewrb6gce', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5f214ed26e54c89bc35e648e1e6a71f12d9d7b1f8fd3184c95b3ecea292055b3', '4f7b24b4a8ebaf1e1011c514deacd4f3ad1e10a56c7b69c0089e6216665fa941', 'd141642ee466df1d8c5ac281af86a2a84cf3c401456e3e0032411c305db86f85');
INSERT INTO public.entry VALUES (141, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', NULL, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7a479f92fe9d6609bdef432fdb08c492bf1bb223deb80ed09f551b677ebfe4b9', 'd141642ee466df1d8c5ac281af86a2a84cf3c401456e3e0032411c305db86f85', '38bef9f808aa7c84b0e5fdf709b30a75a49d49dd759ac834d6ea6baebf4a3ef9');
INSERT INTO public.entry VALUES (142, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'receipt', 'nff2e7f42yeet4wpntay3mt4rs', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5d40bacba08d0b85660c585bdd36d87a0e1814b81e5cc378559e3f69b7a20c8d', '38bef9f808aa7c84b0e5fdf709b30a75a49d49dd759ac834d6ea6baebf4a3ef9', '01f1a742e757b8e39005c0d081fe2b7a60e51afdb05b00d41381cc31cbb19f8c');
INSERT INTO public.entry VALUES (143, 1, 'bbymv8tk72rdp88uit8y2w2kj8', 'contact.received', 'd5mrqn35wivprggb8eagmcm42x', 'tie', 'vybsgb9hzmtzdexb7bvzh6e55q', 1, 'person', 'vyzsptrwaynehdu4tf4pw6utpa', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9bf608ece7979d09ab46bc8233b42e68399908ddf969d1c55463abfe0cdfd779', '01f1a742e757b8e39005c0d081fe2b7a60e51afdb05b00d41381cc31cbb19f8c', 'becbfdd68590c412dbf3200dd7d6e7e54095f184f8ae9a0a722dea401ce18045');
INSERT INTO public.entry VALUES (144, 1, '59agrh2yf8wgfqi4tkbun47c8g', 'case.moved', 'd5mrqn35wivprggb8eagmcm42x', 'act', '59agrh2yf8wgfqi4tkbun47c8g', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9ddcc5c6aabd33b18ef63b3f2c832204c0f08e38d32c41f02d9d83f82f9b4418', 'becbfdd68590c412dbf3200dd7d6e7e54095f184f8ae9a0a722dea401ce18045', '84e0dde50f77f103121f721a72fc5264b4e02b11fa52bf6bf133dad5de41ff90');
INSERT INTO public.entry VALUES (145, 1, '59agrh2yf8wgfqi4tkbun47c8g', 'case.moved', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 2, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '334102f5f05c40bf0055563962cd7263e1d3192f10ee93fcde96081ed291faf8', '84e0dde50f77f103121f721a72fc5264b4e02b11fa52bf6bf133dad5de41ff90', 'f89092de0adccc05184d10cc6c163c0ceb838a06ab6e71d88aa3340eb37204ab');
INSERT INTO public.entry VALUES (146, 1, '59agrh2yf8wgfqi4tkbun47c8g', 'case.moved', 'd5mrqn35wivprggb8eagmcm42x', 'tie', 'timx7u8j5kd9ccthv2rsjxrxgt', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '29b1c29fe5e221235a0f21e5e6140d31655fed89dc16a245ff4ecdfb17040ba0', 'f89092de0adccc05184d10cc6c163c0ceb838a06ab6e71d88aa3340eb37204ab', '4f528707f68409676c954b1c36ae2b2272dbb33fb2d6b4f0281f742f7342a6e1');
INSERT INTO public.entry VALUES (147, 1, 'jnwug8rhaedr7a6qq9ijiyyima', 'case.moved', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'jnwug8rhaedr7a6qq9ijiyyima', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cda4b1296e8a88a3f6918a15d178d0853fc62524633126464d7daa7569add935', '4f528707f68409676c954b1c36ae2b2272dbb33fb2d6b4f0281f742f7342a6e1', '2df13ac28d71ee3fad528960249a290230ff7ddd343cc5c8c986f8be7110c69a');
INSERT INTO public.entry VALUES (148, 1, 'jnwug8rhaedr7a6qq9ijiyyima', 'case.moved', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 3, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f22a0ff9bfbb41b903476479a0e059a77304a37a478b6dde3202d582afeff626', '2df13ac28d71ee3fad528960249a290230ff7ddd343cc5c8c986f8be7110c69a', '8df1c5987523dd4cd3e9ffa5d638e24d5042136697d0ac2d69bc8311a2cd9a80');
INSERT INTO public.entry VALUES (149, 1, 'grhw3eyd9w3gprfb2sbv8vm6h3', 'meeting.called', NULL, 'act', 'grhw3eyd9w3gprfb2sbv8vm6h3', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '88004c9aec2e5d160cdef4aa8ed943059a7d96b6aa53a627925c11ad38ffeae8', '8df1c5987523dd4cd3e9ffa5d638e24d5042136697d0ac2d69bc8311a2cd9a80', '0f3ea1459cac506b59ff0f838f37091979bb3ebe900c57f2634e2dad05203a38');
INSERT INTO public.entry VALUES (150, 1, 'grhw3eyd9w3gprfb2sbv8vm6h3', 'meeting.called', NULL, 'meeting', '246vhrti7qwucwpd37g395zqz5', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '664c0a15786644a1a0654e10b277064720a9da76c9e47e3406ed02511a193876', '0f3ea1459cac506b59ff0f838f37091979bb3ebe900c57f2634e2dad05203a38', '06ad9bbac2d422378c572269ffe1ade2cd7dd66ff7da67e38b2cab4a4456d3e8');
INSERT INTO public.entry VALUES (151, 1, '5yp7qrdud3sk9wzfae3skpsi7f', 'item.added', 'd5mrqn35wivprggb8eagmcm42x', 'act', '5yp7qrdud3sk9wzfae3skpsi7f', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1b65e6afcc2b5358a4b291cfcb3e9e5c437320ddbf105553379e41ad845bf83e', '06ad9bbac2d422378c572269ffe1ade2cd7dd66ff7da67e38b2cab4a4456d3e8', 'ad36c8cca6ed7e3934dbdba5f6152ab7c74dec0c654a6b650ecfa26cf9c5b390');
INSERT INTO public.entry VALUES (152, 1, '5yp7qrdud3sk9wzfae3skpsi7f', 'item.added', 'd5mrqn35wivprggb8eagmcm42x', 'agenda-item', 'fta3w86tyqw99knxvuytki38y8', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '27dacbbfe7906a5b00f98c63ec41bc8a459c01c9fc4caedee6d5ab2d54d797f2', 'ad36c8cca6ed7e3934dbdba5f6152ab7c74dec0c654a6b650ecfa26cf9c5b390', 'b1877a73a95667f5d9afdfdf59b5600f635b1fcac9ab7df838a49cc24936096a');
INSERT INTO public.entry VALUES (153, 1, '5yp7qrdud3sk9wzfae3skpsi7f', 'item.added', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 4, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '46a0b2c7dd92138d493e4f34e13d8c7b645c99598ad538f1c5a74b1e9707dc9f', 'b1877a73a95667f5d9afdfdf59b5600f635b1fcac9ab7df838a49cc24936096a', '0ca88e55b128ccf20c0485ad1c617a3bf754f04f817e733d069c3c2f90a29b08');
INSERT INTO public.entry VALUES (154, 1, 'femandc5uauyer6pgwpnm2edaf', 'meeting.notice-given', NULL, 'act', 'femandc5uauyer6pgwpnm2edaf', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'fc2f4926856a7bd70f31f13e97661baa6e416a8cd110f0caaea036ef29b21c19', '0ca88e55b128ccf20c0485ad1c617a3bf754f04f817e733d069c3c2f90a29b08', 'dd62ac4e16618b057ccf6dab6567a489c47e47674ca58733fa5feeb3bee86867');
INSERT INTO public.entry VALUES (155, 1, 'femandc5uauyer6pgwpnm2edaf', 'meeting.notice-given', NULL, 'meeting-notice', 'kj6fgwvrj6h96a5wiezeg74zsz', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '43e20b6dace2aa74d403f3803877b2557be3a035f849402007d16af3e77ef731', 'dd62ac4e16618b057ccf6dab6567a489c47e47674ca58733fa5feeb3bee86867', 'b0f80336a428082d9e80cc43a2f2f3df7c328497f85ebea41fba8be319796cab');
INSERT INTO public.entry VALUES (156, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'act', '4mhub96xaus8zvwk8yi5xnavrt', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '30184c9925981763fdbeef93455915d389f347c4706cd1d0a3a63e4b5d9bf7fa', 'b0f80336a428082d9e80cc43a2f2f3df7c328497f85ebea41fba8be319796cab', '7ed40501415e25628737226774ca15692942f6b07b224f5d58591adcb4ebd35e');
INSERT INTO public.entry VALUES (157, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'summons', '5zwke42fx3qw5n2m5ypmmwt5v3', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '16ca0bcd4731a3094f962da42dc27e437dc28f6843601573f57b553ae11bd31d', '7ed40501415e25628737226774ca15692942f6b07b224f5d58591adcb4ebd35e', '8ba00b25d568fe2e519c728d03cea9cfaca0156d29a440db5994fb1a1c3fa274');
INSERT INTO public.entry VALUES (158, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'summons', '7kvckjei2s7tg3p8m7a4gbzckb', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'cde93a2031ac50c8043225faf155f922fd41e4f6438d84ffb600096d874848f4', '8ba00b25d568fe2e519c728d03cea9cfaca0156d29a440db5994fb1a1c3fa274', 'dd5740ae3be1914b8eaa657bc08f005bf1f9dc3a917b2c9de9df6a5e9cadc87b');
INSERT INTO public.entry VALUES (159, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'summons', '86x8fuse8y9nky7qmagusfddui', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '27e19d0bdbad712d9c51a62d286a74f078342042345616afc00d2fb6f9a0678a', 'dd5740ae3be1914b8eaa657bc08f005bf1f9dc3a917b2c9de9df6a5e9cadc87b', 'df3d049cf3bcd1057f2dab6c1738be0678b9bcf91536ffa76905ac066c746405');
INSERT INTO public.entry VALUES (160, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'summons', '9yp8hwd7mw62ys5kmxvry8nd6m', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'c0b92dfd2879dede4c5a753b9c02db7530c0cf700d0912d22f3464be0ef04bcd', 'df3d049cf3bcd1057f2dab6c1738be0678b9bcf91536ffa76905ac066c746405', '94b79d64cb0a5aae349da4c9fd585b95ffa03cde295be8ed2373f2d321eed662');
INSERT INTO public.entry VALUES (161, 1, '4mhub96xaus8zvwk8yi5xnavrt', 'summons.signed', NULL, 'summons', 'cyapvd8sctspu847yswj63sgwx', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '82e1395bfabbee961fcbd825032a07fcccb38eada2a60baa3d49b61e9c8de804', '94b79d64cb0a5aae349da4c9fd585b95ffa03cde295be8ed2373f2d321eed662', 'f65678cdff5812e56cb6f197ecb213ab8454faa4b1d3d3fcd8af55b3e38befdb');
INSERT INTO public.entry VALUES (162, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'act', 'xqab69c4ax2av5eh6wx9isvtdw', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '54fb5d0340c4f423fc60ff98459ef556a4c37b06d5d7536bd23e1226342093ba', 'f65678cdff5812e56cb6f197ecb213ab8454faa4b1d3d3fcd8af55b3e38befdb', 'b797463bae1d7dce31cc4846e40265e2c480080ceee72a75f7f52ddd8d5885c3');
INSERT INTO public.entry VALUES (163, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'attendance', 'mfzcs389uj7hfhaq23zmprmcmz', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '0a4038960ed00c746485f0300586ebfe671f8e3f91649520bbf3637270766c76', 'b797463bae1d7dce31cc4846e40265e2c480080ceee72a75f7f52ddd8d5885c3', '71a5cac2de5282ead8d6998fe139fcc2166e8484c89d87149cc7b32e29673af6');
INSERT INTO public.entry VALUES (164, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'attendance', 'sw93beces2y4ik96et4n67eujq', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '4db125e23846f5969179cf52c40414482c7fb3f6cfb0e3a38b70b8f12ce6e536', '71a5cac2de5282ead8d6998fe139fcc2166e8484c89d87149cc7b32e29673af6', '38ecb31b325ae1b82fa4636b4f4dc27feb449f3bf0b6f1b4d05286c036c63a13');
INSERT INTO public.entry VALUES (165, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'attendance', 'xrdw9sw6sabskgu3uuny3nia39', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'b10d19bff1cdfa8e13ff6acb6889cf0cb6e2f8c731176e3e821fb7150d1827f7', '38ecb31b325ae1b82fa4636b4f4dc27feb449f3bf0b6f1b4d05286c036c63a13', 'ac12878865350a68646dfcb997072a859afeedd72d8e2ecc6b7f4274717b0732');
INSERT INTO public.entry VALUES (166, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'attendance', 'mycksnjjygr95iqziifdwjzpr9', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '546913ba0636cac80bed6970aaf86fc48a4aeec580725604891854ce93d0bb11', 'ac12878865350a68646dfcb997072a859afeedd72d8e2ecc6b7f4274717b0732', 'e50c1bb29b94e6abc1527679740f670da85c40419dfb49bf228c2aa37d81ae2b');
INSERT INTO public.entry VALUES (167, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'attendance', 'r5dx7i38cb2ch9ntawy5st27zm', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'd46807667898dd7c9e891dab4d5ddcaed108e031fef5fb5c324d3a2cfb4d6b6c', 'e50c1bb29b94e6abc1527679740f670da85c40419dfb49bf228c2aa37d81ae2b', 'a4edb9b2542fab040ef31771343a4ebd2d52cdf62eabeb0137b96a8b28a3fa40');
INSERT INTO public.entry VALUES (168, 1, 'xqab69c4ax2av5eh6wx9isvtdw', 'meeting.attended', NULL, 'meeting', '246vhrti7qwucwpd37g395zqz5', 2, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '426d7948fbe2ee3eb3e23c2632fa44f1bd686d88ddf38497c22759f50b1846a0', 'a4edb9b2542fab040ef31771343a4ebd2d52cdf62eabeb0137b96a8b28a3fa40', 'a758b995e7978250d215ade28180ddb218752d2ded810d330b8d63e2c5329454');
INSERT INTO public.entry VALUES (169, 1, 'zweeg68use46848e4gdtz9b9me', 'item.interests-asked', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'zweeg68use46848e4gdtz9b9me', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'a07be16bc44f8e1de402537ba543ee9834632df527d9ae3095466d3d3270066b', 'a758b995e7978250d215ade28180ddb218752d2ded810d330b8d63e2c5329454', '9bb59355fb6191ec315b1707ea412d0089e2ecca24d5abf998580fc1c2b6b207');
INSERT INTO public.entry VALUES (170, 1, 'zweeg68use46848e4gdtz9b9me', 'item.interests-asked', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 5, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '7633563b47fb1369ab0ddb901531fb267c93f84c095ea253025fb28039e0be0b', '9bb59355fb6191ec315b1707ea412d0089e2ecca24d5abf998580fc1c2b6b207', '46ef943dca93876460c256e65c94518d56aeaeb3ae1a63b7819a94b1ef375c59');
INSERT INTO public.entry VALUES (171, 1, 'zweeg68use46848e4gdtz9b9me', 'item.interests-asked', 'd5mrqn35wivprggb8eagmcm42x', 'hearing', 'zms6vmmbefcz66522xyz4fbbhy', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '5e49fccb0a4a4cc9f71de2cd34060040b451cc22034e2d17b045a516cfba18bc', '46ef943dca93876460c256e65c94518d56aeaeb3ae1a63b7819a94b1ef375c59', '45ff06edd60a4e4bc63b28de7b211a3a52c28cf0e31c482b0c5a6d01943b400f');
INSERT INTO public.entry VALUES (172, 1, 'revexakceuxidwmnq4kikgsd43', 'item.excluded', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'revexakceuxidwmnq4kikgsd43', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'cf6e8ed8d6d91f92698a9c0f4bc437b938fe08846f2a7ae112b88a900e4bffb9', '45ff06edd60a4e4bc63b28de7b211a3a52c28cf0e31c482b0c5a6d01943b400f', '5e6d5201ff95a02564a4154286ecbb79f65396c84a2579a5f6d3ea1112b672c0');
INSERT INTO public.entry VALUES (173, 1, 'revexakceuxidwmnq4kikgsd43', 'item.excluded', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 6, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '85030b3fe4f65526ae466d2947bbb1d146ed7a6ecf75bc6f3c2cebd8f8fdd88c', '5e6d5201ff95a02564a4154286ecbb79f65396c84a2579a5f6d3ea1112b672c0', 'de0b9a3929ad4bc26c7189ab91e723c7c9ac1441307e046040e4d249152a0e8f');
INSERT INTO public.entry VALUES (174, 1, 'revexakceuxidwmnq4kikgsd43', 'item.excluded', 'd5mrqn35wivprggb8eagmcm42x', 'hearing', 'zms6vmmbefcz66522xyz4fbbhy', 2, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '2c0a925f341f02e267b6e81ecf16163e2267549d03215c24d93a0b340b3717e1', 'de0b9a3929ad4bc26c7189ab91e723c7c9ac1441307e046040e4d249152a0e8f', '22209ad8b0cb5aaf5534be45a8575d88cb806af1d7e3f8fa96d8a59049b8f22b');
INSERT INTO public.entry VALUES (175, 1, 'km7eghrzamkgqbatrz8bkrmu2h', 'item.heard', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'km7eghrzamkgqbatrz8bkrmu2h', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'd3fa002b0cbdf73b7d521fd87d3da8e7268a995533b2126152124e1a948285ec', '22209ad8b0cb5aaf5534be45a8575d88cb806af1d7e3f8fa96d8a59049b8f22b', 'f375386eb6b685b1c9705d95ad0e7beb2ba59ebbee1e7405848ccaa5863ad942');
INSERT INTO public.entry VALUES (176, 1, 'km7eghrzamkgqbatrz8bkrmu2h', 'item.heard', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 7, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'bb14d2e4a5653c561a72f9dc5499721b2dc859c95bcb07e7011e568e6c9cb9a3', 'f375386eb6b685b1c9705d95ad0e7beb2ba59ebbee1e7405848ccaa5863ad942', '4015d69b8075f55fc52b1e71bee8039d72e2db734cfb0f0bb86721fec79d55f7');
INSERT INTO public.entry VALUES (177, 1, 'km7eghrzamkgqbatrz8bkrmu2h', 'item.heard', 'd5mrqn35wivprggb8eagmcm42x', 'hearing', 'zms6vmmbefcz66522xyz4fbbhy', 3, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '67760c8bb6bc89852ace5e9d6dcf151748aa32ba8f7506b922de875f60838c75', '4015d69b8075f55fc52b1e71bee8039d72e2db734cfb0f0bb86721fec79d55f7', 'e339062a275def4e6db435c2ce6022ac478260f80d4364285a26904bd69f8be4');
INSERT INTO public.entry VALUES (178, 1, '78x8xrjfmkuq4kauvkrnsb2wp7', 'resolution.entered', 'd5mrqn35wivprggb8eagmcm42x', 'act', '78x8xrjfmkuq4kauvkrnsb2wp7', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'd40da90804b2886a68a74d3e0a0f7708630cc709dbb29a6c75242fa7b098dbd6', 'e339062a275def4e6db435c2ce6022ac478260f80d4364285a26904bd69f8be4', '41e644639d10a6bbaa9694a913a69b0029113f816430235e3a0d40a5d0602c62');
INSERT INTO public.entry VALUES (179, 1, '78x8xrjfmkuq4kauvkrnsb2wp7', 'resolution.entered', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 8, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'eb88224f8455718436bff761590eee49540391008ae21b5e64940f21848ab845', '41e644639d10a6bbaa9694a913a69b0029113f816430235e3a0d40a5d0602c62', 'd2acdcf217fa6255c3dffec58aeea436044c431beda48b40dabe3a88958d87d8');
INSERT INTO public.entry VALUES (180, 1, '78x8xrjfmkuq4kauvkrnsb2wp7', 'resolution.entered', 'd5mrqn35wivprggb8eagmcm42x', 'resolution', 'nssxi9824qhugss2jj4ahxaik2', 1, 'staff', '82km7pwnbp59jbn5y6tj3ydrpq', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '517f622c2e509fa77025c8ee96a1bbf8d2d108d56b81a78f349957274071c1a4', 'd2acdcf217fa6255c3dffec58aeea436044c431beda48b40dabe3a88958d87d8', 'ead20004d7cff794963603266140909d2387b2355022300c1333eae93bb32ea3');
INSERT INTO public.entry VALUES (181, 1, 'gxei5y8e7zttrybjn3a8wresrv', 'resolution.confirmed', 'd5mrqn35wivprggb8eagmcm42x', 'act', 'gxei5y8e7zttrybjn3a8wresrv', 1, 'staff', 'qz66wk8uh9k4sxwuwth5iitk6w', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '2eceef866fb8414b250920027b0a4f32546dd219b81ab9f814aa193ba6999a9e', 'ead20004d7cff794963603266140909d2387b2355022300c1333eae93bb32ea3', 'd807d67d313f56f09c9fb04fdfa6a4a78953aa2a6bc017487b60d9f7e4362a35');
INSERT INTO public.entry VALUES (182, 1, 'gxei5y8e7zttrybjn3a8wresrv', 'resolution.confirmed', 'd5mrqn35wivprggb8eagmcm42x', 'case', 'd5mrqn35wivprggb8eagmcm42x', 9, 'staff', 'qz66wk8uh9k4sxwuwth5iitk6w', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '945dd986f8602449d35118bcac9ee5ef5f8a06bafc6a72031c033aca985e02c8', 'd807d67d313f56f09c9fb04fdfa6a4a78953aa2a6bc017487b60d9f7e4362a35', 'e970470958e1912fc63edab9ed448ffa1897f74f5ce8882c0ea8f8475329a21b');
INSERT INTO public.entry VALUES (183, 1, 'gxei5y8e7zttrybjn3a8wresrv', 'resolution.confirmed', 'd5mrqn35wivprggb8eagmcm42x', 'resolution', 'nssxi9824qhugss2jj4ahxaik2', 2, 'staff', 'qz66wk8uh9k4sxwuwth5iitk6w', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '6a73778cec53b800a74ed2e5bc240c4047a35bfc23224ef3bdc6e43c972b091b', 'e970470958e1912fc63edab9ed448ffa1897f74f5ce8882c0ea8f8475329a21b', 'a597fc3f0b6e4bfd72020259aa748c5b15ea372d9ce8b9209952066892fcbcc1');


--
-- Data for Name: entry_content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry_content VALUES (1, '707a64c459e5b83a62a81db40e472d57e8c8788a3ec6fa832e87626805554abf', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (2, '712f1c93bfd333c4965a9090c1ca3a2f013c31a37fd33c7380c03d80d749b218', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"r66q5654xjii6wtp2hv293am7r","roles":["clerk"],"staff_ref":"82km7pwnbp59jbn5y6tj3ydrpq","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (3, 'b37fbb561ea07fc1090d0a7cd77455b3e8a1664722d5e439ba334b0b17810f60', '{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"82km7pwnbp59jbn5y6tj3ydrpq","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (4, '3d5d7f681dd159ed96ac33a7ffd5e02cc284f01fe1abbc461037a58aae899898', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (5, '784dd348200d731568bb9e3336eba772d2a1f62db81bfdd114540564c0185e0e', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (6, '096f65d4cd6bbec96412f11186ff4248a8621a22471bf742394817358d080bfb', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (7, 'c57d5072670407a499abd9c04e5f7a9748f3dcd82d34331d916c37baeb482a53', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"wd3gpguybt9vnaq6mpnqe7uu86","roles":["officer"],"staff_ref":"jhmrpn82ennaivspuvrhkzdznf","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (8, 'ab5bfb211413e5557290db177eadabdaa1513f4e524cd65f08099199b927f2dc', '{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"jhmrpn82ennaivspuvrhkzdznf","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (9, '863e8f116125be06cd58d5395e40abbd2bd7948e3742ec4b0b9f5cb7f86b1260', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (10, '9e735df5fd7afe6d3d6144cc2dc8282292c863f692c61d16cffa8e57bf0fd695', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (11, '64ef5b12179f3d0ae19847b9657ca427b6210c0141c3615d1b438b3742b6908e', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (12, 'c34c9081a39b9948f2d5bf8409f27e4c13825b08583f5ac630f6bc50b38d3d41', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"vfxgfahqav8pzs9pmkrxktaj6j","roles":["chair","member"],"staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (13, 'b2816430e4eab07c3b2245059d3fd47c5cfeeb99a00bddb33f34ed545200ed5c', '{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"qz66wk8uh9k4sxwuwth5iitk6w","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (14, '51cef8288751fef6cb0eb341b4ac51a9219d113b56bece098c24384ba8436e05', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (15, '1bb6bcc2c981b80cfc34f2de666f8d725d3472cbee3bb30fbf6ae5d0041ac4e7', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (16, 'd7f97edd99f76e008220d6965c22cef75d19110ea2ed3e6e1e6bed7fc1805ddb', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (17, '07c93ec24a406344002033c0d0591aad28a1e3d6d85a84eb39945d8a3c7f9851', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"bnh9cngxzgfck543mmubx5pa3f","roles":["member"],"staff_ref":"5pykdf385w4gzqxr48et3h7wh2","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (18, '56d7be7653da56eda9b938a3fcd0b0dbd25aeff607fdd65f8df813305ccf3443', '{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"5pykdf385w4gzqxr48et3h7wh2","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (19, 'd15cc0461bd308cbb14cdd4189b43e0f10c3ee4804e86f5f6a6947d3ca00b6a7', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (20, 'fc83a040c27f50a793d9bdb93657128fe61c74dfa0f05819b76eb57db386bef2', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (21, '0d77ef4ee7831c450ec3fe6097bad03905ee201e5b812c65d748867e9410dd11', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (22, 'f0759c91eb243d59ff43f0cc51c3b443066d7ba592aa48a25a4fa01b5d826d31', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"wskg9gtkgux9sfje3ijt53sdnu","roles":["member"],"staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (23, 'ff7aaa4e12254ce7094735915b35c3ae3ea8ef01a0bc0d985c40d150466a2451', '{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"d8wkewz8cj9xr7khwnf3w8ztv7","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (24, '247b87487dde80b0224fe3b1293b9255a9151206b808b52fbb82a9dc3eafabf7', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (25, 'a932270e677c26bf59abe06c016be47eedb4b58db6315ae297643e4519e0ccb2', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (26, '33ae0b1005bf7bb25f067d2cbb6444a80a61e31c540b3eb7196815d3483ad473', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (27, '256f7e4ceea720f24a8fb58c832289d363fac20e910c0ee8f0f8638305906cc2', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"g9dcrs8jfe5ryzcfnsfdykekah","roles":["auditor"],"staff_ref":"8yfrd9jk8czpg86cy7px9chq25","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (28, '007c6af4bb063233ee4ac73846a30e8c379c2a72f1d2e51a7ebdf09426f2e479', '{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"8yfrd9jk8czpg86cy7px9chq25","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (29, '54b2c1bdc434d01c051cc2a4e102cea28d1395e68e6630c0fae616fb85b8e0fe', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (30, '2eff1dd105a89186484f3ef84dff521cf5bf02c5ec19852ecc1a0cffd60b71de', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (31, '3c5e82c6d28dfad82a620a00fc671b27fd6ff9a96481d918b74238c41bb8b8ec', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (32, '7ebe7901ba0cf46d5c279bb5e27173b2d19f68155cd2767a76b24c1c7cfccda6', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"5gadwxaizsm6y4m3c5jnexwp6x","roles":["administrator"],"staff_ref":"jvymtkvk5ka3gqdp9ytv8matb2","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (33, 'e448ad7ab761f0bc5660107858d2b2ed1e6e29be07e36d8f256e8e1a5e0f94b6', '{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"jvymtkvk5ka3gqdp9ytv8matb2","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (34, '8bce57694a2cc6022d2199e6b4554c9643869cc496de95025475dd57929020bf', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (35, '7a3ef17fa42a853880e9a4ff22ffc26615a1b5e6f36c4cb3a7044abe880b972f', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (36, '9e43ae924c9a4f436acaaf4c226bad5004e3983de8507f6daab031de79907d82', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (37, '0dc4ccbf78030295885f697cb2ecce19b71a573ca4c9164c6988b13582088ebb', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"ddmn3s7wyqjynpdu97qtqvcxjg","roles":["outside"],"staff_ref":"a65pyeg9ts5tfesubdkmfm4mcy","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (38, '1126dcaeccc49ed00e2f08050994e1ca73ae3583a0cdbc31b5184213b5f5356f', '{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"a65pyeg9ts5tfesubdkmfm4mcy","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (39, 'a77fcfbd0082a61d0c43d13edacd9bb33c7fc841655b778aaaf0bc43e95eb0fd', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (40, '2574c18b188b6598f292e4ad013de971c3dce98d311ece50fc23dacbfb6e9725', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (41, 'b16801a098f08cc24d69f2fe9df1281e78fd99db0f1ef2f4efa7144ac3748da0', '{"facts":{"name":"Ada Marsh","named":"Olive Reed","office":"clerk"}}');
INSERT INTO public.entry_content VALUES (42, 'e277b99d5ae7683f2d4f78e1293346bd90fb8964f8db09a5148cf29d4cac5fd2', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"ieiv7xknepq9k3j9ri3pf2f5ex","staff_ref":"82km7pwnbp59jbn5y6tj3ydrpq","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (43, '689a0c5fb49de1ca0cc02b22b001f8ddde4ca2c11c62e668f1b9133ffa1fa5fe', '{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"stand in clerk"}}');
INSERT INTO public.entry_content VALUES (44, '76019a486004b51d0626ea0f4c9039bf27b428856e41913145d0328f97e47260', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"982rvryrcfhpia4txkw532m7n9","staff_ref":"jhmrpn82ennaivspuvrhkzdznf","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (45, '9c755b1ac6da98431cff01c2e3d4acacb016cc3733dd016862c03187a4d00258', '{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"safeguarding lead"}}');
INSERT INTO public.entry_content VALUES (46, '106ee4521f97eebea98c805dd342851eb22e2b88aee23d3f8596d9559d0e9a13', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"ir22jyc2twgq46w97de8qxz92a","staff_ref":"jhmrpn82ennaivspuvrhkzdznf","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (47, '8b1d1289098f5c533a302aee9e324bb492393011d8846fd071fb3e9765285593', '{"facts":{"name":"Cora Lane","named":"Olive Reed","office":"chair"}}');
INSERT INTO public.entry_content VALUES (48, 'c5636eb419bd5970d2855e29267a7f9eee22c0027b7c48a8ce3bdfcaad14fe77', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"sk8g7nipsipa84c4aca8emz7zn","staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (49, 'fb6bbbad849798f562d08bbf0a380f56b826c3cc24405d4846de7766103f4e69', '{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in chair"}}');
INSERT INTO public.entry_content VALUES (50, 'e39d1180728fc2253f8d492a6193988121094ce99db4d909c17cc0bfa2e874ab', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"83fhhjde9vug53b5fut4usnzd9","staff_ref":"5pykdf385w4gzqxr48et3h7wh2","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (51, 'b16c1e98a7ccf04c905e55abd11880168ae74e0b890188491745e1eb4c341954', '{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in safeguarding"}}');
INSERT INTO public.entry_content VALUES (52, '9b99514b6d380bac081b5449ddd41d39dabcdbf3089e3e714ad204c835e39ff5', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"vskd68x4jib7amrxc97qsd9gfh","staff_ref":"5pykdf385w4gzqxr48et3h7wh2","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (53, 'b0465c9b3aced79d080d0ca05bd90ce8df63a5ae56e948189f600d09a89a386f', '{"facts":{"name":"Fay Quill","named":"Olive Reed","office":"stand in administrator"}}');
INSERT INTO public.entry_content VALUES (54, '1f31911818a7927f8a826c451a4537b4b1d549b5cf98cbc990af30499178ed84', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"4chxmdhtqmquiqe7rzzegkwrrm","staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (55, 'bfdfa4b84a169cf118367c329455e42b5330de39140e5ca73adb05c47fe42351', '{"facts":{"name":"Hal Brook","named":"Olive Reed","office":"administrator"}}');
INSERT INTO public.entry_content VALUES (56, '58f43d75811672d593e670e60e9dcbf4dc100910dd3729083d318949e7ad3af7', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"btbwq28y9ybpms8tjnjkt2kate","staff_ref":"jvymtkvk5ka3gqdp9ytv8matb2","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (57, 'acc4eb37e24d623fc0fa83331b08ecd5f8eae1543afc626d330b443d8bc9f03b', '{"facts":{"name":"Iris Vale","named":"Olive Reed","office":"outside person"}}');
INSERT INTO public.entry_content VALUES (58, '7e599e51cffb80e690608df50b8ac649788f81c7569f64cabf13c2f7ac78d1b6', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"upt94wdzasyggkjcmm86wv4iwm","staff_ref":"a65pyeg9ts5tfesubdkmfm4mcy","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (59, '5990841c9f8c022451aa799f37dbcbb2c883a8da6e3024d0f786b931ca265006', '{"facts":{"name":"the other councillors"}}');
INSERT INTO public.entry_content VALUES (60, 'f0c365d3eb49316da8c10259a9b0d6bdcf4a34ba4951610df8dfc1e81820330f', '{"new":{"email":"nan@example.org","listed":true,"name":"Nan Webb","password_set":null,"ref":"6gymczvg2ecsssidc4gds5eiuh","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (61, '1ce5cbca27c03a3195e1e99ac6e2493681db2e68abfc6b5af05daf7fe1865233', '{"new":{"email":"lena@example.org","listed":true,"name":"Lena Frost","password_set":null,"ref":"6ki54e4uzyurkqp8pa42tzufy5","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (62, 'fa2bdaf415a1b5b3c7e66e843c466a741faa35142cd9ca6d15886c5507e9816a', '{"new":{"email":"jo@example.org","listed":true,"name":"Jo Pike","password_set":null,"ref":"bn88rdvbqh9kc8388qhjbficmt","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (63, 'a4c60e982d51b8028900a74b24ca82d36683301be18e697d0669f43dc0933c4b', '{"new":{"email":"mo@example.org","listed":true,"name":"Mo Tate","password_set":null,"ref":"fx3icd53npu5i9tjrdkrx25f5t","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (64, '771170c0864ac30e4685c45ef4231ea699498c9e5425d2355c37afbdc20ecbbd', '{"new":{"email":"kit@example.org","listed":true,"name":"Kit Amos","password_set":null,"ref":"n5tsqab2sd9cs8x2ix2wfx5ecd","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (65, '7fd21c8980034c78e8283d7aee0719418c55f2d1f117948e91f0f854cf0560cf', '{"facts":{"minute":"12/26","name":"The council with its complaints committee"}}');
INSERT INTO public.entry_content VALUES (66, 'e26f261398397577cb7dceef5621b270859252d30ec48c23d4bd1e503a11b39c', '{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Complaints committee","quorum":3,"ref":"g3bher52c8bkrmuwmzzx4x5nzx","seats":5,"until_on":null,"whole":false},"old":{}}');
INSERT INTO public.entry_content VALUES (67, '265f03a3f8d5dfd4b8d3c392564aab4efead395af34194d81a50680d16f25cda', '{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Full council","quorum":0,"ref":"ut7xtepjei3ybs779bw54sm6cc","seats":8,"until_on":null,"whole":true},"old":{}}');
INSERT INTO public.entry_content VALUES (68, '5a1ced8416883f3bebc81cedc75ca1a113ef37dc022ba2e856bd00d0421fa776', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"clerk","power":"answer-complaints","ref":"snw8uabhzdrvv26pu5qfseqt8g","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy."},"old":{}}');
INSERT INTO public.entry_content VALUES (69, '792b30eb7a036ef0ae6a7ca84311736361c243d59eb79f03a2384270252f8f3e', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"stand-in-clerk","power":"answer-complaints","ref":"csakt988f3teymjqf2herp2dkq","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place."},"old":{}}');
INSERT INTO public.entry_content VALUES (70, '0dc585fae72a5c694e11b105b27370fc7c90a470e57a905ad1ccf598da206e4d', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"answer-complaints","ref":"92qhez58skvcmheeg2fkux6vte","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO public.entry_content VALUES (71, '247e52083445a251a84e5bc7ddd228400fa63dd2e375540be390b2035a5d916c', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"clerk","power":"desk-reviews","ref":"raj2v9h54x6xbwnyutqtdbijcy","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence."},"old":{}}');
INSERT INTO public.entry_content VALUES (72, '5ed91011d7427923baed71b95c722314ac0fd6876349ba2f1d2d206365e2eef3', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"stand-in-clerk","power":"desk-reviews","ref":"5b7kfi8jtt2uhndgv6riycue98","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place."},"old":{}}');
INSERT INTO public.entry_content VALUES (73, '1a91a7a3c82368b4275e394b91166dbac7f71b27571c20ebea2063c77a39977f', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"desk-reviews","ref":"z3k66sb3ii5bmp2h4yedmx6xvj","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO public.entry_content VALUES (74, 'fcc7c219c69bb7730179946ed7b7b1e4e10776f4cd4c3be8f9c6bc973e01381a', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"egkvj5cvepsaprwnaczyaen2cv","until_on":null,"words":"To decide complaints about the clerk, and what an officer refers to it, at stage 1."},"old":{}}');
INSERT INTO public.entry_content VALUES (75, '157a8f16f4726a3ee224e6b3608e2ae60470bd1063e2614f78be7491d309918e', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"8dbh3akyzirm67ttvt8at4feu6","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO public.entry_content VALUES (76, 'd8d8ea24e428fea4f241d96d7f1a3b79a5bf42c2f933b341a5d3316fbe2cbeb6', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"zbp4enxb4j5znvwgydvu6shhp5","until_on":null,"words":"To hear and decide reviews of complaints at stage 2."},"old":{}}');
INSERT INTO public.entry_content VALUES (77, '6d28a8e4ba4e6a43e660c3c5ce627a6df8c9d4931b9db20410661407cea51b34', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"epfm96im53jdm9ya5k2u45jksa","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO public.entry_content VALUES (78, 'f105e16c09a78102f953f0d4ba2b10332368c0f371a8b2909de7acae3e6fbd7c', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"537wjdbapk3gqw358jnbp3k78q","seat":"member","staff_ref":"bn88rdvbqh9kc8388qhjbficmt","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (79, '4c031aed27370d8a562ae625ae6364f12a01eee8cc814fd3f5163cd0b605902b', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"5jjfygqdah8dktbvrj8wb7d88u","seat":"vice-chair","staff_ref":"5pykdf385w4gzqxr48et3h7wh2","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (80, 'd4ce90fbc06bb6daa87e0db286e3f3a8f7cb78e1317c861ecb22c6e8fc9b545e', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"6c3ddfzmi6be8nqcba87ikivax","seat":"member","staff_ref":"n5tsqab2sd9cs8x2ix2wfx5ecd","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (81, '33cbf8146ac2db392cdbb04724d65148048346284edd8d8e362309df17585ed9', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"8z2igg7eyqid9zcjjqfqx6ut6i","seat":"substitute","staff_ref":"fx3icd53npu5i9tjrdkrx25f5t","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (82, '5b9211cd7164246dec22a6d656c5a5f9b2a9546f4619a7e77e1afc290a56c155', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"92bs8epmpp68rp8pyhnavw435w","seat":"vice-chair","staff_ref":"5pykdf385w4gzqxr48et3h7wh2","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (83, '01df6c9585ca2d57c862dbf1382343096f424906189c1e81e432618288e9d581', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"adj8e66xug4ftjm9sbpicjci52","seat":"member","staff_ref":"fx3icd53npu5i9tjrdkrx25f5t","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (84, '873f24be3b02d12c35c37f250dc69d8faaef44a597b980267779be8dba616ba2', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"d6e6knaaczukrfhz22ai567kbq","seat":"chair","staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (85, '58a11f64642574617c2fe9d700eb76596400f326fa599e3483fb6b546a20877c', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"durmwx4bsuw972icupub9s5qi7","seat":"member","staff_ref":"6gymczvg2ecsssidc4gds5eiuh","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (86, '7808262cbc1eb63e438298f7bd82768b81072df9f083c8d1320934cbcece89ce', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"e6rwtgya9gcnzr2wv8qhmy8ugg","seat":"substitute","staff_ref":"6gymczvg2ecsssidc4gds5eiuh","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (87, '3c5c7d168086eff931957a006e03d8007ebd3daf52e1d114915e3ef26543c934', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"ec4n5hy89t337bjprztu6zwznb","seat":"member","staff_ref":"n5tsqab2sd9cs8x2ix2wfx5ecd","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (88, '4f9204ed2f47b6d2dc97bbf6eeeaa134b9ff53a70a979943f4688e3be4647331', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"fvjwqdrphigpu8vskt8jjm332c","seat":"member","staff_ref":"6ki54e4uzyurkqp8pa42tzufy5","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (89, 'c8c2e4b2dd86035e25d71aceb72b372d022cf0b64413ed3d1f12b27e510fdde2', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"g2g5w8nstjg5t4rkcyh9v5w276","seat":"member","staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (90, 'd60f60984dc375cf6e6ac66c4b188c2b2661188c8291d8d920201ac0e3e370cf', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"it6pwqcn2xt9g4ieq4a7vygdqe","seat":"chair","staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (91, '710d05160e3e8de8daa66a0f27338fdea14b1c9f8f3f523675d5a35fae9f686c', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"ksezr3fy6s7nwzgigfkmr9s3ud","seat":"member","staff_ref":"bn88rdvbqh9kc8388qhjbficmt","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (92, 'acbf1cf58ee88f50d721884f269034bdb4c68558664e8e122fa7813f2035292f', '{"new":{"committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"xhpfwzqs9tk66mfertczame63a","seat":"substitute","staff_ref":"6ki54e4uzyurkqp8pa42tzufy5","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (93, '1c39bb455eca1d6c96badf3ecd8c533d9108c869547fe54fa3ee3fe3ba01babc', '{"new":{"committee_ref":"ut7xtepjei3ybs779bw54sm6cc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"zihrkv8rm95cmimgzgavp8xqec","seat":"member","staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (94, '341fbace4a84c15220b898b23c5bf37793ab859029dc75f8c4a17fe37c919433', '{"facts":{"digest":"9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO public.entry_content VALUES (95, '9dda967830badc155da1bd153e603259aa9df843a7c80311e4d6eef1c8a27890', '{"new":{"adopted_on":"2025-11-01","digest":"9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae","format":2,"from_on":"2025-11-01","minute":"12/26","ref":"eqi5btw7fnv977apf3wqwqj8xz","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 2\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\nextend = \"working:10\"\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n# Put off once at most, with reasons and a new date: default, as the Complaint Handling Code allows at stage 1.\nextend = \"working:10\"\n\n# The next three start with a request for a review and with its decision.\n[[clock]]\nid = \"complaint-review-acknowledge\"\nlabel = \"Acknowledge the review\"\npromise = \"tell you that we have your request for a review and what happens next\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"review-asked\"\nmeets = \"review-acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\n# default: as the Complaint Handling Code allows at stage 2\nextend = \"working:20\"\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n# For a request that is complex, told within the month: UK GDPR, article 12(3).\nextend = \"month:2\"\n\n[[clock]]\nid = \"information-review\"\nlabel = \"Look at the information request again\"\npromise = \"tell you the outcome of our internal review\"\nkinds = [\"information-request\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 45 code of practice\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice: normally within 20 working days\"\n\n[[clock]]\nid = \"own-data-review\"\nlabel = \"Look at the request about personal information again\"\npromise = \"tell you what we found when we looked again\"\nkinds = [\"own-data\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: as for an internal review of an information request\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\nextend = \"working:10\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours: nobody\n# here then sees a new case before its day is over, unless somebody is at risk of harm.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"comment-time\"\nlabel = \"How long somebody complained about has to comment before anything is found\"\nvalue = \"working:5\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n[[limit]]\nid = \"meeting-notice\"\nlabel = \"How long before a meeting its notice is posted and members are summoned\"\nvalue = \"clear:3\"\nsource = \"Local Government Act 1972, schedule 12, paragraph 10(2)\"\n\n[[limit]]\nid = \"papers-by\"\nlabel = \"How long before a hearing each side sends its papers\"\nvalue = \"clear-working:7\"\nsource = \"default: published parish procedures, seven clear working days\"\n\n[[limit]]\nid = \"papers-open\"\nlabel = \"How long after a meeting its papers can be read\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"authority-notice\"\nlabel = \"How long before somebody’s authority to write for another ends we look at it again\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n# Members vote by show of hands. A ballot on tablets is not built, so this can only say “no”.\n[[limit]]\nid = \"ballot\"\nlabel = \"Whether members vote on tablets instead of by show of hands\"\nvalue = \"no\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"ways-round\"\nlabel = \"What we do, in this order, when too few people are free to decide\"\nvalue = \"substitutes, adviser, dispensation, full-council\"\nsource = \"default: published parish procedures; a dispensation by Localism Act 2011, s.33\"\n\n[[limit]]\nid = \"opening-lasts\"\nlabel = \"How long a case opened in an emergency stays open\"\nvalue = \"days:2\"\nsource = \"default: no source found\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n#\n# passes: “signpost” where people go there themselves, “forward” where we may pass on what they told us. A local body has\n# an address of its own: the clerk enters it on the page Directory. ours: it belongs to a procedure of our own. stays:\n# what of it is ours all the same. The Local Government and Social Care Ombudsman does not look at parish and town\n# councils (Local Government Act 1974, section 25), so nobody is sent there.\n[[route]]\nid = \"councillor-conduct\"\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\nlocal = true\nnations = [\"england\"]\ncovers = \"councillor-conduct\"\nstays = \"What the council itself or its staff did or failed to do about it.\"\nnote = \"The council does not investigate how a councillor behaved and cannot decide on it.\"\nsource = \"Localism Act 2011, sections 27 and 28\"\n\n[[route]]\nid = \"councillor-conduct-wales\"\nmatter = \"How a councillor behaved\"\nto = \"The Public Services Ombudsman for Wales\"\npostal = \"1 Ffordd yr Hen Gae, Pencoed CF35 5LJ\"\ntelephone = \"0300 790 0203\"\nweb = \"www.ombudsman.wales\"\nnations = [\"wales\"]\ncovers = \"councillor-conduct\"\nstays = \"What the council itself or its staff did or failed to do about it.\"\nnote = \"The council does not investigate how a councillor behaved and cannot decide on it.\"\nsource = \"Local Government Act 2000, part 3\"\n\n[[route]]\nid = \"ombudsman-wales\"\nmatter = \"What we decided, once our own procedure is at its end\"\nto = \"The Public Services Ombudsman for Wales\"\npostal = \"1 Ffordd yr Hen Gae, Pencoed CF35 5LJ\"\ntelephone = \"0300 790 0203\"\nweb = \"www.ombudsman.wales\"\nnations = [\"wales\"]\nnote = \"The Ombudsman usually asks people to let us look first, and to come within a year.\"\nsource = \"Public Services Ombudsman (Wales) Act 2019\"\n\n[[route]]\nid = \"staff-conduct\"\nmatter = \"How somebody who works for us behaved\"\nto = \"Our complaints procedure, then the disciplinary procedure where that is called for\"\nours = \"complaints\"\nnote = \"The person who complains learns that action was considered, and not what came of it for the member of staff.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"grievance\"\nmatter = \"A dispute among staff and councillors\"\nto = \"The council’s grievance procedure\"\nours = \"grievance\"\nnote = \"The public procedure is not for disputes among ourselves.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"whistleblowing\"\nmatter = \"Wrongdoing reported by somebody who works for us\"\nto = \"The council’s whistleblowing procedure\"\nours = \"whistleblowing\"\nnote = \"It is kept apart and confidential.\"\nsource = \"Public Interest Disclosure Act 1998\"\n\n[[route]]\nid = \"accounts\"\nmatter = \"The accounts, or unlawful spending\"\nto = \"The council’s external auditor\"\nlocal = true\nnations = [\"england\"]\nstays = \"Questions about the accounts can be put to us, and to the internal auditor, at any time.\"\nnote = \"A formal objection can be made only in the 30 working days when electors may inspect the accounts.\"\nsource = \"Local Audit and Accountability Act 2014, sections 26 and 27\"\n\n[[route]]\nid = \"accounts-wales\"\nmatter = \"The accounts, or unlawful spending\"\nto = \"Audit Wales\"\ntelephone = \"029 2032 0500\"\nweb = \"www.audit.wales\"\nnations = [\"wales\"]\nstays = \"Questions about the accounts can be put to us, and to the internal auditor, at any time.\"\nnote = \"A formal objection can be made only while the accounts are open to electors.\"\nsource = \"Public Audit (Wales) Act 2004, sections 30 and 31\"\n\n[[route]]\nid = \"crime\"\nmatter = \"Crime, fraud or threats\"\nto = \"The police\"\ntelephone = \"101, or 999 when somebody is in danger\"\nweb = \"www.police.uk\"\npasses = \"forward\"\nstays = \"What we ourselves did or failed to do. We keep what we hold as evidence.\"\nnote = \"Fraud can be reported by telephone on 0300 123 2040 in England, Wales and Northern Ireland, and to the police in Scotland.\"\nsource = \"default: national services\"\n\n[[route]]\nid = \"information-request\"\nmatter = \"How an information request was handled\"\nto = \"Our internal review first\"\nours = \"information\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice\"\n\n[[route]]\nid = \"own-data\"\nmatter = \"Somebody’s own personal information\"\nto = \"Our procedure for requests about one’s own information\"\nours = \"own-data\"\nsource = \"UK GDPR, article 15\"\n\n[[route]]\nid = \"personal-information\"\nmatter = \"How personal information was used\"\nto = \"A complaint to us first\"\nours = \"data-protection\"\nsource = \"Data Protection Act 2018, section 164A\"\n\n[[route]]\nid = \"information-commissioner\"\nmatter = \"Information or personal information, after we have looked at it again\"\nto = \"The Information Commissioner’s Office\"\npostal = \"Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF\"\ntelephone = \"0303 123 1113\"\nweb = \"ico.org.uk\"\nnations = [\"england\", \"wales\", \"northern-ireland\"]\nstays = \"A request or a review that is still with us.\"\nsource = \"Freedom of Information Act 2000, section 50; Data Protection Act 2018, section 165\"\n\n[[route]]\nid = \"planning\"\nmatter = \"A planning decision\"\nto = \"The district or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"What we ourselves said as a consultee.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"bins\"\nmatter = \"Household bins and recycling\"\nto = \"The district or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Litter and dog bins that are ours.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"council-tax\"\nmatter = \"Council tax bills\"\nto = \"The district or unitary council\"\nlocal = true\nstays = \"Our own part of it, the precept.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"roads\"\nmatter = \"Potholes, roads, pavements and street lights\"\nto = \"The county or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Whether we passed it on, and lights and paths that are ours.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"social-care\"\nmatter = \"Social care\"\nto = \"The county or unitary council\"\nlocal = true\npasses = \"forward\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"safeguarding\"\nmatter = \"A child or an adult at risk\"\nto = \"The children’s and adults’ safeguarding teams of the county or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Our own safeguarding lead is told. We write down what we were told and do not investigate it.\"\nnote = \"If somebody is in danger now, ring 999.\"\nsource = \"Care Act 2014, section 42; Children Act 1989, section 47\"\n\n[[route]]\nid = \"insurance\"\nmatter = \"An injury, or a claim for damage\"\nto = \"The council’s insurer\"\nlocal = true\npasses = \"forward\"\nstays = \"A complaint about how we dealt with it. What depends on the same facts waits for the claim.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"court\"\nmatter = \"What a court or tribunal is dealing with\"\nto = \"The court or tribunal that has it\"\nweb = \"www.gov.uk/find-court-tribunal\"\nstays = \"Every part that is not before it.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"contractor\"\nmatter = \"A contractor, somebody who hires a hall, or an allotment\"\nto = \"Us, as far as it is our part\"\nours = \"complaints\"\nstays = \"How we chose, told and watched over them.\"\nsource = \"default: a council answers for what is done in its name\"\n\n[[route]]\nid = \"accessibility\"\nmatter = \"Whether our website can be used by everybody, after we have answered\"\nto = \"The Equality Advisory and Support Service\"\ntelephone = \"0808 800 0082\"\nweb = \"www.equalityadvisoryservice.com\"\nnations = [\"england\", \"wales\", \"scotland\"]\nstays = \"A complaint to us comes first.\"\nsource = \"Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with the standards (clocks above) and the features of the software that keep it.\n# casework/policy/features.py says of each feature where it is and what tests it, or that it is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-acknowledge\"]\nkept_by = [\"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-answer\"]\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. If you are not content, you can ask for a review here.\"\n\n[[process.complaint.stage]]\nid = \"being-reviewed\"\nlabel = \"Being reviewed\"\nphase = \"open\"\nwords = \"You asked for a review. People who have had no part in our answer look at your complaint again.\"\n\n[[process.complaint.stage]]\nid = \"review-waiting\"\nlabel = \"Waiting for a reply in the review\"\nphase = \"waiting\"\nwords = \"We have asked you a question for the review. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"decided\"\nlabel = \"Review decided\"\nphase = \"open\"\nwords = \"The review of your complaint is decided. We write to you with the decision and its reasons.\"\n\n[[process.complaint.stage]]\nid = \"final\"\nlabel = \"Review answered\"\nphase = \"answered\"\nwords = \"We have given you the decision of the review and its reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n# Not ready by the date: why, and a new one. How far it may be put off stands with each clock, as “extend”.\n[[process.complaint.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"acknowledged-first\", \"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# Put right on the spot, where that suits. Whoever is not content can have it taken up formally.\n[[process.complaint.move]]\nid = \"put-right\"\nlabel = \"Put it right informally\"\ndone = \"Put it right informally\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"power-held\"]\nletter = \"informal\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"resolved-informally\"\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\", \"findings-first\", \"power-held\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.\n[[process.complaint.move]]\nid = \"route\"\nlabel = \"Tell them who deals with it\"\ndone = \"Told them who deals with it\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"route\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"nothing-found-yet\", \"power-held\"]\nletter = \"routed\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"out-of-scope\"\nroutes = true\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer is what a meeting resolved: it is shut until the resolution is entered and confirmed.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\", \"resolved-first\", \"findings-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"take-up\"\nlabel = \"Take it up formally\"\ndone = \"Took it up formally\"\nfrom = [\"answered\", \"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\"]\nguards = [\"put-right-informally\"]\nagain = true\nsender = \"This did not settle it\"\n\n# A review is the sender''s to ask for, by any way, and is never refused for form. A late one needs a reason to go on.\n[[process.complaint.move]]\nid = \"ask-review\"\nlabel = \"They ask for a review\"\ndone = \"Asked for a review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask for a review\"\n\n[[process.complaint.move]]\nid = \"acknowledge-review\"\nlabel = \"Acknowledge the review\"\ndone = \"Acknowledged the review\"\nfrom = [\"being-reviewed\", \"review-waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"review-not-acknowledged-yet\"]\nletter = \"review-acknowledgement\"\nmeets = [\"review-acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask-in-review\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"being-reviewed\"]\nto = \"review-waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on-in-review\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"review-waiting\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"new-date-in-review\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"being-reviewed\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# What the meeting resolved about the review. It is made by confirming the resolution, and by hand if that was missed.\n[[process.complaint.move]]\nid = \"decide-review\"\nlabel = \"Go on to the committee’s decision\"\ndone = \"The committee decided the review\"\nfrom = [\"being-reviewed\"]\nto = \"decided\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nguards = [\"seal-settled\", \"resolved-first\"]\nmeets = [\"review-decided\"]\n\n[[process.complaint.move]]\nid = \"send-decision\"\nlabel = \"Send the decision\"\ndone = \"Sent the decision\"\nfrom = [\"decided\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"resolved-first\", \"findings-first\"]\nletter = \"decision\"\nmeets = [\"decision-sent\"]\n\n# Somebody anonymous is not heard: one other person looks at it once more on paper.\n[[process.complaint.move]]\nid = \"desk-review\"\nlabel = \"Decide the review on paper\"\ndone = \"Decided the review on paper\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"without-a-name\", \"not-a-councillor-alone\", \"fresh-eyes\", \"findings-first\", \"power-held\"]\nletter = \"decision\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.complaint.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\", \"review-waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-acknowledged\", \"review-decided\", \"decision-sent\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.complaint.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.\n[[process.correspondence.move]]\nid = \"route\"\nlabel = \"Tell them who deals with it\"\ndone = \"Told them who deals with it\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"route\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"routed\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"out-of-scope\"\nroutes = true\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.correspondence.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Rights to information: given, partly given, refused with the exemption, or not held; and an internal review.\n\n[process.information]\nkinds = [\"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"given\", \"partly-given\", \"refused\", \"not-held\", \"withdrawn\"]\n\n[[process.information.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your request. The next step is to say who will deal with it.\"\n\n[[process.information.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking for what you asked for.\"\n\n[[process.information.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.information.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your request. If you are not content, ask us here to look at it again.\"\n\n[[process.information.stage]]\nid = \"being-reviewed\"\nlabel = \"Being looked at again\"\nphase = \"open\"\nwords = \"You asked us to look again. Somebody who did not answer your request does so.\"\n\n[[process.information.stage]]\nid = \"final\"\nlabel = \"Looked at again\"\nphase = \"answered\"\nwords = \"We have looked at it again and given you our reasons. You can now go to the Information Commissioner’s Office.\"\n\n[[process.information.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.information.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.information.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.information.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.information.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.information.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.information.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.information.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n# An internal review (Freedom of Information Act 2000, section 45 code): somebody else looks at it again.\n[[process.information.move]]\nid = \"ask-review\"\nlabel = \"They ask for an internal review\"\ndone = \"Asked for an internal review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask us to look again\"\n\n[[process.information.move]]\nid = \"review-answer\"\nlabel = \"Answer the internal review\"\ndone = \"Answered the internal review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-a-councillor-alone\", \"fresh-eyes\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"committee-review\"\nlabel = \"Give the committee’s review\"\ndone = \"Gave the committee’s review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-decided\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.information.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.information.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO public.entry_content VALUES (96, 'e8f49094d1121797466437212c73e7ac628850ca527d1f2101f526e6f7b63944', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (97, 'c18148f20adb0680d137dcf9235e3204f76a36f676f221bab6c27929bceeed6f', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","label":"The hall","objection":null,"reason":null,"ref":"492t6q6xpwzku8b3ne5y89serj","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (98, '810aded1149e5bcd9bfe18283cb86cabd1663d395c3545ec572c28c0e122c0ad', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"82km7pwnbp59jbn5y6tj3ydrpq","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"kt6bh5phk36dqmqsuf7tcx7s22","phase":"new","policy_ref":"eqi5btw7fnv977apf3wqwqj8xz","rank":"12026-11-30e39926v6ytdzdxes4fvsvh4ynz","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"e39926v6ytdzdxes4fvsvh4ynz","reference":"MPC-V573-7DD","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (99, 'cbd28dbb6aacb13d46867fa622a5ef3da88ef64461a27c9ce6abea195b9798dd', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"v877d3muaznsmmcquaubq2r9nq","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (100, '9f9dbaf1e40233e7795ca34da754797455d01cf3587229914089dfab575a6c4f', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"xpdmv8b7fn4kkvbju58gc9cjth","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (101, '69c6ab6334582a3cdcede2a923a6e9b48401dd62321bf091199cf37333c1e0ed', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"kt6bh5phk36dqmqsuf7tcx7s22","privacy_notice":"1","ref":"nr45stdgr47emdkyvs89bf6nb8","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (102, 'bc3258d3633a556e919dbc45ef3ba0416cd42e3316b9d95db98c4168d1849c23', '{"new":{"about_ref":null,"author_ref":"kt6bh5phk36dqmqsuf7tcx7s22","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","contact_ref":"nr45stdgr47emdkyvs89bf6nb8","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"jah222z578xh7x7b8fpmxpdez8","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (103, '4f35732d4d42f63f32299c14479783d01e48429818d3300a22042958c8c5b68d', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"kt6bh5phk36dqmqsuf7tcx7s22","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (104, 'bb108d8cff2d047680fe13bee5e838f6bf7ef27fe8f977948b65254239e252dc', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","digest":"58158394:5d7b680624503472e91ac3071de80a0aff7a89f1fe4f8ed0ad759c025bf0207c","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"8xephvwj3w7ifd4nnve2z5atb7","token":"ec8994fd4783252bc88b4ed432f91bdb57f103ab5ad3ca6d4b298a57afabf57c"},"old":{}}');
INSERT INTO public.entry_content VALUES (105, 'ae36f34c820588fd7fee7cad8d89cb6c49da03e0673c82cc8bd55be39d68bb66', '{"new":{"about_ref":null,"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","declared_by":"kt6bh5phk36dqmqsuf7tcx7s22","kind":"holder","reason":"","ref":"6rwyni3xtq6wypc9k2segtpmsz","since":"2026-11-23T09:00:00.000000Z","staff_ref":"82km7pwnbp59jbn5y6tj3ydrpq","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (106, 'ed61a0cbfba772564e5849bb8316fddc45bc704fb6cd70d9b9e524586b45fc8f', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (107, 'b24f3adab965f4130f68eaa00bd2b5f9e95d37060169bef9a6c6be19dfbad8be', '{"new":{"handler_ref":"jhmrpn82ennaivspuvrhkzdznf","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (108, '44f636c02596fea04650762039de1875dfa29c4c6e43a139ddc6d567fd567b89', '{"new":{"about_ref":null,"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","declared_by":"82km7pwnbp59jbn5y6tj3ydrpq","kind":"handler","reason":"","ref":"fsveynybztxuex8z5desgqc4ta","since":"2026-11-23T09:00:00.000000Z","staff_ref":"jhmrpn82ennaivspuvrhkzdznf","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (109, '2e24923f4444acea4f0ce0ce52ec0df4f090e48fde9e142f750a4855d1625ca0', '{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (110, '6d67eb1e507433851dca398a7d41c1c6ba3ef25d232fdc5e683dc272dfda8a50', '{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO public.entry_content VALUES (111, 'c811bce4bc80c83714494c3cab24843770275afa7542637bc299abb10f0a4f9c', '{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-V573-7DD**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","quiet":true,"ref":"brua32e3js9cvrbhd4dyn465ne","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","stopped":null,"subject":"We have your complaint: MPC-V573-7DD","template":"acknowledgement","to_ref":null,"written_by":"jhmrpn82ennaivspuvrhkzdznf"},"old":{}}');
INSERT INTO public.entry_content VALUES (112, 'f489f2fd9c59a94a79c2b322cc67f7726779e6e9ac282c0bbfe94a79560a3a3f', '{"new":{"about_ref":null,"author_ref":"jhmrpn82ennaivspuvrhkzdznf","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"brua32e3js9cvrbhd4dyn465ne","nature":"letter","number":300,"ours":true,"ref":"8ht4gztxv8un53dqwrb2bhiwmj","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (113, '9a6ac0cdeaecaaba5370bd0f6b1e0300c5e71edb4e8b5f7c1b471991da45b95b', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (114, '20e75d952fa23a8a3b8d6537af120b7307c5d14ea7a7ec569f17df1afed17be7', '{"new":{"about_ref":null,"added":"2026-11-25T09:00:00.000000Z","added_by":"jhmrpn82ennaivspuvrhkzdznf","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","ended":null,"ended_as":null,"ended_because":null,"number":1,"ref":"69nxvqjmff36pt7pusuyt5f5sw","words":"The hall stayed open past its hours."},"old":{}}');
INSERT INTO public.entry_content VALUES (115, 'c32cdea44fc298fd9e6c69cfb70e2f5f55ed2851497c828dc0bfe37b61b7eaf7', '{"new":{"story":5},"old":{"story":4}}');
INSERT INTO public.entry_content VALUES (116, '53dd81d624807c328f0419fd653a9e5b2c46cbc189df0cf4ecfdc7eeb67b9075', '{"facts":{"level":1,"under":"the power to answer complaints at stage 1, minute 12/26"}}');
INSERT INTO public.entry_content VALUES (117, 'b43846b2e55eb085da370715136313104ec60470789c08f7f3c4c253b9e87802', '{"new":{"story":6},"old":{"story":5}}');
INSERT INTO public.entry_content VALUES (118, 'f7b415ea20a177c6ab54375a7761426f3c51ea2e147e5c9cb3cdd225b49d3a44', '{"new":{"allegation_ref":"69nxvqjmff36pt7pusuyt5f5sw","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","decided_by":"jhmrpn82ennaivspuvrhkzdznf","delegation_ref":"csakt988f3teymjqf2herp2dkq","discretion":null,"fault":false,"level":1,"on":"2026-11-25","outcome":"upheld","reasons":"The hire book says so.","ref":"vabrk4bfdt5ax6gmuzsmbgn2f7","resolution_ref":null,"round":0,"wrong":null},"old":{}}');
INSERT INTO public.entry_content VALUES (119, '264b14acc2441a3e7a32eb56ef48c4bf432ad60e8d73b579f8484cbfcdc7f20a', '{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO public.entry_content VALUES (120, 'a8c8dcb75e331d0c3a5317653ea6ff24cd4fdd11845eb0f9fe85006f5084da2e', '{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":7},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":6}}');
INSERT INTO public.entry_content VALUES (121, 'c24f4468c7747e65a45d8e8671dcdaad3bfffdceae920f65c23e2aaca8536837', '{"new":{"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","known_from":null,"known_on":null,"ref":"bt8er43598yjhind5bwjs456nv","round":0,"told_first":"2026-11-25T09:00:00.000000Z","told_review":null},"old":{}}');
INSERT INTO public.entry_content VALUES (122, '0d61ca479a7b113c2980332e57fad551d35281796a57fa4387e1fd61c09eda3d', '{"new":{"advice":null,"affects":null,"alternatives":null,"because":null,"case_ref":"e39926v6ytdzdxes4fvsvh4ynz","completed":null,"conflicts":null,"decided_by":"jhmrpn82ennaivspuvrhkzdznf","decided_on":"2026-11-25","decision":"Point 1: upheld.","delegation_ref":"csakt988f3teymjqf2herp2dkq","level":1,"office":"stand-in-clerk","public_alternatives":null,"public_decision":null,"public_reasons":null,"public_title":null,"published_on":null,"reasons":"Point 1: The hire book says so.","ref":"tfdmteqb7799hi3j6mq28v3ba4"},"old":{}}');
INSERT INTO public.entry_content VALUES (137, 'd0dd7aa595cac8756ba40b7f00c246a3a3eedbc6314bd053ffae09d3b5786897', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"8636dyiutc37bdm8g9gym7s2vn","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (161, '90514b205a7898dec8076f51f5d6904bc004635b8957cec4e926b3759287977d', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Fay Quill","ref":"cyapvd8sctspu847yswj63sgwx","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"82km7pwnbp59jbn5y6tj3ydrpq","staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (123, 'd9d20cd056e09778a0e14a5612167f6f53b1cf731473cfe2d57152fcb1ff4d42', '{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## What you told us, and what we found\n\nPoint 1: The hall stayed open past its hours.\n\nWhat we found: upheld.\n\nThe hire book says so.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-V573-7DD**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","quiet":null,"ref":"hbmr7g2k8m92utvwdzn7ezuxs2","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","stopped":null,"subject":"Our answer to your complaint: MPC-V573-7DD","template":"answer","to_ref":null,"written_by":"jhmrpn82ennaivspuvrhkzdznf"},"old":{}}');
INSERT INTO public.entry_content VALUES (124, '39191eac26a9e8f7e4d5c7976d9694e1e485cf1da6e810312dafc00380c406cc', '{"new":{"about_ref":null,"author_ref":"jhmrpn82ennaivspuvrhkzdznf","case_ref":"e39926v6ytdzdxes4fvsvh4ynz","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"hbmr7g2k8m92utvwdzn7ezuxs2","nature":"letter","number":600,"ours":true,"ref":"csrx4s935x7yznf9yujpyucmsz","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (125, '62d3bc33c123e21b83e8801be5b36f721fa75acf736311e4648d9dbffe0e6d43', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (126, '944b9d276c9f645caa9d2ca14f1b2245cd3448a3748dc9e1447711fdd48383d0', '{"new":{"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","label":"The hall","objection":null,"reason":null,"ref":"s6573fa9gueddn97apzv6up98e","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (127, 'c228d8bdefd4f6422b5fd5edac3be47bc59783b2f2d60b6d94587bcf6472b353', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"82km7pwnbp59jbn5y6tj3ydrpq","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"eqi5btw7fnv977apf3wqwqj8xz","rank":"12026-11-30rvfzbem5dxfxp2giwftnic7wuz","reasons":null,"received":"2026-11-23","ref":"rvfzbem5dxfxp2giwftnic7wuz","reference":"MPC-3KP2-JNR","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (128, 'c319ebcd9eb7698266e23ec4947bc97f25b57275dcf34b65930195db9a816a97', '{"new":{"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"jbe6cu7rdj6kvpkmatdh7xxr8v","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (129, '635b04b0823d3f0a4cd3106943530a1966b8c94d5cb0371f8ed182a996508209', '{"new":{"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"zxjv82f3e62jz828uwgrmdty8m","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (130, '6036f7edbb105ec6337e19707e4b184643a2fa608b4a8c6e51b7df6ed1f855f6', '{"new":{"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"j53jjfck7rvstx3sezi6jizx2s","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (131, 'e99189861e4dc381c3f922f6b27b644632518ded0f4292c569b22b6ce5728467', '{"new":{"about_ref":null,"author_ref":null,"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","contact_ref":"j53jjfck7rvstx3sezi6jizx2s","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"9hc2pazxnwqndq9dr4kct82nc7","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (132, '1f58b7272eaabe8255ebbb5914f52f2809f0833b9f2bafb5ae50ada86e5f3e69', '{"new":{"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","digest":"58158394:b313a955963b4aa73c0c2cc0ca855fe75a012b2343b685aeb0c7aae3935f66fd","ended":null,"made":"2026-11-23","ref":"e9zyungy7mph26cmwc6hqsab5k","token":"e63d83e6ae719cca25edf34181be11adb03509c29969620ce792d039647553f9"},"old":{}}');
INSERT INTO public.entry_content VALUES (133, '44081e7b78f7da598381f23f45f0c6e96843cf55c62eb94c2ef8296160fafa9d', '{"new":{"about_ref":null,"case_ref":"rvfzbem5dxfxp2giwftnic7wuz","declared_by":"","kind":"holder","reason":"","ref":"6y8kdpz3s552abp57ssu55ikvx","since":"2026-11-23","staff_ref":"82km7pwnbp59jbn5y6tj3ydrpq","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (134, 'cb77a897fcdb6ad3010e1e6b845d4d5a153b19bdbcb799b5e1e589b2dbdd40f1', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (135, 'df58ab5290e80af8d4cfc5500e91054fe6decfed12da943309a360df1c85c17e', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","label":"The hall","objection":null,"reason":null,"ref":"ruxh9nr5yds56ksfstpuda9jqu","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (136, '94e6d7e6ecb1d3d8246021e5616d254288e2e497b373ff4f45a8ed6a6272eaee', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"82km7pwnbp59jbn5y6tj3ydrpq","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"vyzsptrwaynehdu4tf4pw6utpa","phase":"new","policy_ref":"eqi5btw7fnv977apf3wqwqj8xz","rank":"12026-11-30d5mrqn35wivprggb8eagmcm42x","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"d5mrqn35wivprggb8eagmcm42x","reference":"MPC-NFXP-VVQ","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (138, '9c37ea1772cc61d095de75aa12a2fce3f68cb4e4fc8862decb0380535779b64e', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"w6rhqrduhvb27xs3wtbp9cbv6k","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (139, 'dd577ee32b64d44ab44e8b6afee7b544a01cd73f50c5a946b3ef649931f6c7eb', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"vyzsptrwaynehdu4tf4pw6utpa","privacy_notice":"1","ref":"7jhmhjqgs9k8t7ne6eb8ppky23","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (140, 'fa66bd5cb5d2cf3beeff3282fafe7ce42da38118d4abbcc9064927247852e4e5', '{"new":{"about_ref":null,"author_ref":"vyzsptrwaynehdu4tf4pw6utpa","case_ref":"d5mrqn35wivprggb8eagmcm42x","contact_ref":"7jhmhjqgs9k8t7ne6eb8ppky23","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"cdrwu2dd78gemxwg5rewrb6gce","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (141, '069169239a67e88e30b0cf52b9d74429d3dd410c6d092bf9f2b10525b2e24720', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"vyzsptrwaynehdu4tf4pw6utpa","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (142, '75b71e66d4c7817362894bb875ba33a4fe39176dd0a80b2a87205a00790577ff', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","digest":"58158394:f203b906707206dfa9ca48d057cca270cf3328161631f6f9d87328c3b1ee14a0","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"nff2e7f42yeet4wpntay3mt4rs","token":"b0cecf447d988bfe1d0a75abb3625e3a57e6a51edc5d56b4474329b74f9477bd"},"old":{}}');
INSERT INTO public.entry_content VALUES (143, 'ab9e84948cb9f74c9e9acb4f7b3e5ae1d1f6d99be154fef69f390cc8c8baea24', '{"new":{"about_ref":null,"case_ref":"d5mrqn35wivprggb8eagmcm42x","declared_by":"vyzsptrwaynehdu4tf4pw6utpa","kind":"holder","reason":"","ref":"vybsgb9hzmtzdexb7bvzh6e55q","since":"2026-11-23T09:00:00.000000Z","staff_ref":"82km7pwnbp59jbn5y6tj3ydrpq","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (144, '728f78469ba612d6bba46f15c4589ec7710b76eaa99f882936627add8578cb06', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (145, 'cb382c8b93eb0cb78cf0bdb8c649216d376b5fcb7e2dc6d1b2561a3c850f9e45', '{"new":{"handler_ref":"jhmrpn82ennaivspuvrhkzdznf","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (146, 'ad449cae53463b3ee243a57fda27a28a1f2a56c07d4e6e640d5322c2de2f11b6', '{"new":{"about_ref":null,"case_ref":"d5mrqn35wivprggb8eagmcm42x","declared_by":"82km7pwnbp59jbn5y6tj3ydrpq","kind":"handler","reason":"","ref":"timx7u8j5kd9ccthv2rsjxrxgt","since":"2026-11-23T09:00:00.000000Z","staff_ref":"jhmrpn82ennaivspuvrhkzdznf","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (147, 'e20936b16054af73b4d4ec6c85ab4c205bbdadf29ee1baebace3329ef3b063b1', '{"facts":{"because":", because: A rule.","from_stage":"looking-into","label":"Referred it to the committee","move":"refer","reason":"A rule.","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (148, 'b9eea75d5c0060c6893c52b75bddca6706b7fc599608d30f216ee3a52194b34d', '{"new":{"referred":true,"story":4},"old":{"referred":false,"story":3}}');
INSERT INTO public.entry_content VALUES (149, 'f7f2fdd38ef044de46c23e3d0e746d8ca3c7c4c510e093c35a95cd9c96354de0', '{"facts":{"at":"19:00","committee":"Complaints committee","on":"2026-12-03","place":"The Hall"}}');
INSERT INTO public.entry_content VALUES (150, '60e927d52ad7340ae8a084dc1c1b6b5a42b81e2aade57e44110b28f7456ba36e', '{"new":{"at":"19:00","begun":null,"called_off":null,"called_off_because":"","committee":"Complaints committee","committee_ref":"g3bher52c8bkrmuwmzzx4x5nzx","from_note":"","needed":3,"officer_minute":"","officer_name":"","officer_ref":null,"on":"2026-12-03","place":"The Hall","presided_name":"","presided_ref":null,"ref":"246vhrti7qwucwpd37g395zqz5","whole":false},"old":{}}');
INSERT INTO public.entry_content VALUES (151, '042182d58ebd4819867829ad2e9c60062d3e1119259e4130cac5f61b7d6be481', '{"facts":{"title":"A complaint about late music"}}');
INSERT INTO public.entry_content VALUES (152, '0549e82ed71e11fb2f3fb3e37d5faf879c51edf0cd2d4edc0bff55235d29288b', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","level":1,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","number":1,"private":true,"ref":"fta3w86tyqw99knxvuytki38y8","taken_off":null,"title":"A complaint about late music"},"old":{}}');
INSERT INTO public.entry_content VALUES (153, 'd44e0a4ab1e8dbb667cf4d5114bdd0081541409e1a6f2801a092388b0bf9abc6', '{"new":{"story":5},"old":{"story":4}}');
INSERT INTO public.entry_content VALUES (154, '3238ee8e41a63cae511a41faba5caad97db8d2d0ce4d1fb9518bf49f87f939e9', '{"facts":{"posted_by":"Ada Marsh","posted_on":"2026-11-24","where":"The board at the hall"}}');
INSERT INTO public.entry_content VALUES (155, 'fdfff488c25570e8980dbc7b717b8164da318212fe3296b7b820f0d44770ddcd', '{"new":{"clear_days":7,"last_on":"2026-11-27","meeting_ref":"246vhrti7qwucwpd37g395zqz5","posted_by":"Ada Marsh","posted_on":"2026-11-24","ref":"kj6fgwvrj6h96a5wiezeg74zsz","where":"The board at the hall"},"old":{}}');
INSERT INTO public.entry_content VALUES (156, 'eb00bf806ae068eff32d68070344c2db40876e4d3fdc72c8959f77fd1b56e266', '{"facts":{"many":5,"name":"Ada Marsh","signs_as":"Clerk and proper officer"}}');
INSERT INTO public.entry_content VALUES (157, '97893a6edc2c4255ba9b08535b347b7f427495e1733eb6647bcb2612d7219d20', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Dev Rao","ref":"5zwke42fx3qw5n2m5ypmmwt5v3","seat":"vice-chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"82km7pwnbp59jbn5y6tj3ydrpq","staff_ref":"5pykdf385w4gzqxr48et3h7wh2","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (158, 'c4d05143121c69685aa3bfba7e44774ff7ec6ff413aa482e3c964eb30ed719c7', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Kit Amos","ref":"7kvckjei2s7tg3p8m7a4gbzckb","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"82km7pwnbp59jbn5y6tj3ydrpq","staff_ref":"n5tsqab2sd9cs8x2ix2wfx5ecd","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (159, 'b6f20939a8a7bed4f32d4b287e4736ad870ec0298b946aaf66acb9d327034c14', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Cora Lane","ref":"86x8fuse8y9nky7qmagusfddui","seat":"chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"82km7pwnbp59jbn5y6tj3ydrpq","staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (160, '6c0fd4630f34201fcc3c3152108bd5025d2e733abdf577e6850c03a3d06c3fa1', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Jo Pike","ref":"9yp8hwd7mw62ys5kmxvry8nd6m","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"82km7pwnbp59jbn5y6tj3ydrpq","staff_ref":"bn88rdvbqh9kc8388qhjbficmt","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (162, 'bff54dce2b1f26b2209e067abb6d5421755f48b556cdbc6f01ea11b735542caf', '{"facts":{"many":5,"name":"Cora Lane","note":""}}');
INSERT INTO public.entry_content VALUES (163, '4a0f27b394954bf8e29aeb16d3bd3cef9d6f15f8205a28e654a7e73468b7f888', '{"new":{"how":"here","instead_of":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Cora Lane","ref":"mfzcs389uj7hfhaq23zmprmcmz","seat":"chair","staff_ref":"qz66wk8uh9k4sxwuwth5iitk6w"},"old":{}}');
INSERT INTO public.entry_content VALUES (164, '2fae054a9df402414e4121cc64bae0f4d472c4dd333320faac891e3bc8767099', '{"new":{"how":"here","instead_of":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Dev Rao","ref":"sw93beces2y4ik96et4n67eujq","seat":"vice-chair","staff_ref":"5pykdf385w4gzqxr48et3h7wh2"},"old":{}}');
INSERT INTO public.entry_content VALUES (165, '7f7333cf57d4ef27eccb99d6150197bc933ba99acec524ec0a4d3e72b1cc68fd', '{"new":{"how":"here","instead_of":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Fay Quill","ref":"xrdw9sw6sabskgu3uuny3nia39","seat":"member","staff_ref":"d8wkewz8cj9xr7khwnf3w8ztv7"},"old":{}}');
INSERT INTO public.entry_content VALUES (166, '38c44115114e6b6ad30fe944506cd14f5648b159cbf2558bec9e4c5c0505c16c', '{"new":{"how":"here","instead_of":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Jo Pike","ref":"mycksnjjygr95iqziifdwjzpr9","seat":"member","staff_ref":"bn88rdvbqh9kc8388qhjbficmt"},"old":{}}');
INSERT INTO public.entry_content VALUES (167, 'b01ac5cb13e8d4abaf90f758b2035a91ca9df0a37c92cbfea8595e3c874c08bb', '{"new":{"how":"here","instead_of":null,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","name":"Kit Amos","ref":"r5dx7i38cb2ch9ntawy5st27zm","seat":"member","staff_ref":"n5tsqab2sd9cs8x2ix2wfx5ecd"},"old":{}}');
INSERT INTO public.entry_content VALUES (168, '76db1eeac116ea4efaaa5afe7f99908f42c8eb088d7e344b6f0ec8990b0b346b', '{"new":{"begun":"2026-12-03T19:30:00.000000Z","presided_name":"Cora Lane","presided_ref":"qz66wk8uh9k4sxwuwth5iitk6w"},"old":{"begun":null,"presided_name":"","presided_ref":null}}');
INSERT INTO public.entry_content VALUES (169, '771d5475493aa94c1602420158e7944d3a60e816d556a43e6cb33399bea38ae6', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (170, '7f9377d4d9fcb91b57eac819830bb49ec5da29c28dcc10eeacc8d31f2c9eef5c', '{"new":{"story":6},"old":{"story":5}}');
INSERT INTO public.entry_content VALUES (171, '9dda59a49e1fba46074405238cfd26c19c19449f4f5be5be2cb2ee9fa0ff6a43', '{"new":{"case_ref":"d5mrqn35wivprggb8eagmcm42x","excluded":null,"excluded_because":null,"interests_asked":"2026-12-03T19:30:00.000000Z","item_ref":"fta3w86tyqw99knxvuytki38y8","meeting_ref":"246vhrti7qwucwpd37g395zqz5","order":null,"order_because":null,"presided_name":"","presided_ref":null,"put_off":null,"put_off_because":null,"ref":"zms6vmmbefcz66522xyz4fbbhy","steps":[]},"old":{}}');
INSERT INTO public.entry_content VALUES (172, '67962316270bae52b477a0f92c106e85e158631d871b47e53db669395dc8ccc3', '{"facts":{"because":"It is about a resident’s own affairs."}}');
INSERT INTO public.entry_content VALUES (173, 'eb296e7c3210b783dc30e8e9f4cf58c1fe10385af59bbacb0077090b55a5779a', '{"new":{"story":7},"old":{"story":6}}');
INSERT INTO public.entry_content VALUES (174, '470665151a76e943cee14c065c1739a198a5b6947c63ff357739907e1b31ea07', '{"new":{"excluded":"2026-12-03T19:30:00.000000Z","excluded_because":"It is about a resident’s own affairs."},"old":{"excluded":null,"excluded_because":null}}');
INSERT INTO public.entry_content VALUES (175, '51873d19db8fd32bf14f3eca414b0f57d55a089b6f3879980ad4905cddd44934', '{"facts":{"many":5,"order":"in writing"}}');
INSERT INTO public.entry_content VALUES (176, '6815036613e52c4a9198fa12d8624b506bd867a9b936d0db7b1a0517b8fc0b90', '{"new":{"story":8},"old":{"story":7}}');
INSERT INTO public.entry_content VALUES (177, '2f874f83fd11d9778408ee324bc801514b1eb2f6d9e1cfabc1580e0e0353a2c5', '{"new":{"order":"in-writing","order_because":"They asked for that.","steps":["explained","first-word","our-side","last-word","both-left"]},"old":{"order":null,"order_because":null,"steps":[]}}');
INSERT INTO public.entry_content VALUES (178, '59dc8617e2d9bcfff920bf525e1ff89274d9cd8380a5dc69db562c1964fec100', '{"facts":{"minute":"45/26","votes":"2 for, 1 against; carried","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO public.entry_content VALUES (179, 'ac074d842798227e51591bb0230b351e279291a1371fbf860ae752a41b391b11', '{"new":{"story":9},"old":{"story":8}}');
INSERT INTO public.entry_content VALUES (180, 'fcd6e5ea5bf06df5610afbcd16d47150a82d7bb6840484ffe0c6531e4c296100', '{"new":{"abstained":0,"carried":true,"case_ref":"d5mrqn35wivprggb8eagmcm42x","casting":null,"confirmed":null,"confirmed_by":null,"delegation_ref":"egkvj5cvepsaprwnaczyaen2cv","dissent":null,"entered":"2026-12-03T19:30:00.000000Z","entered_by":"82km7pwnbp59jbn5y6tj3ydrpq","from_note":"","happened":"2026-12-03T19:30:00.000000Z","item_ref":"fta3w86tyqw99knxvuytki38y8","level":1,"meeting_ref":"246vhrti7qwucwpd37g395zqz5","minute":"45/26","motion":1,"named":null,"presided_by":"qz66wk8uh9k4sxwuwth5iitk6w","presided_name":"Cora Lane","reasons":"The hall was open past its hours.","ref":"nssxi9824qhugss2jj4ahxaik2","sat":[["qz66wk8uh9k4sxwuwth5iitk6w","Cora Lane","chair"],["5pykdf385w4gzqxr48et3h7wh2","Dev Rao","vice-chair"],["d8wkewz8cj9xr7khwnf3w8ztv7","Fay Quill","member"],["bn88rdvbqh9kc8388qhjbficmt","Jo Pike","member"],["n5tsqab2sd9cs8x2ix2wfx5ecd","Kit Amos","member"]],"votes_against":1,"votes_for":2,"words":"That the complaint is upheld and the hall keeps its hours."},"old":{}}');
INSERT INTO public.entry_content VALUES (181, '015846e63c991fe3131708e7280a8060086c416313f48c5ee9e7c24136d345ab', '{"facts":{"minute":"45/26","name":"Cora Lane","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO public.entry_content VALUES (182, '5fa3374339814fd0a54d6608f2dffca25f598edf8dc8274d6951ce14cfc4fc60', '{"new":{"story":10},"old":{"story":9}}');
INSERT INTO public.entry_content VALUES (183, '8fbfbd676bf3323c44e6398dfc963ed925c54e69fd4ce4e2d037fce0ff6064f7', '{"new":{"confirmed":"2026-12-03T19:30:00.000000Z","confirmed_by":"qz66wk8uh9k4sxwuwth5iitk6w"},"old":{"confirmed":null,"confirmed_by":null}}');


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: finding; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.finding VALUES ('e39926v6ytdzdxes4fvsvh4ynz', '69nxvqjmff36pt7pusuyt5f5sw', 1, 'upheld', 'The hire book says so.', false, NULL, NULL, 'jhmrpn82ennaivspuvrhkzdznf', 'csakt988f3teymjqf2herp2dkq', NULL, '2026-11-25', 0, 'vabrk4bfdt5ax6gmuzsmbgn2f7', 1);


--
-- Data for Name: hearing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing VALUES ('246vhrti7qwucwpd37g395zqz5', 'fta3w86tyqw99knxvuytki38y8', 'd5mrqn35wivprggb8eagmcm42x', '2026-12-03T19:30:00.000000Z', NULL, '', '2026-12-03T19:30:00.000000Z', 'It is about a resident’s own affairs.', 'in-writing', 'They asked for that.', '["explained", "first-word", "our-side", "last-word", "both-left"]', NULL, NULL, 'zms6vmmbefcz66522xyz4fbbhy', 3);


--
-- Data for Name: hold; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: interest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES ('a2c551f3cc5c4d5a456cf5af189a7e6a4841d9a26dababefdccd1b3ba9ee91ed', 'r66q5654xjii6wtp2hv293am7r', '82km7pwnbp59jbn5y6tj3ydrpq', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('3598de7a06910e7fadeb68907fe3866f7fec2aafe576b3aeac0338a38bded223', 'wd3gpguybt9vnaq6mpnqe7uu86', 'jhmrpn82ennaivspuvrhkzdznf', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('715ec333f2947574adb007dca2bf53189b4dbbd4e546e99a6b96f8cef98bf87e', 'vfxgfahqav8pzs9pmkrxktaj6j', 'qz66wk8uh9k4sxwuwth5iitk6w', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('06d254db55b37fe66398437b881d107baa843dc36fa31870767443daf383b11a', 'bnh9cngxzgfck543mmubx5pa3f', '5pykdf385w4gzqxr48et3h7wh2', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('303f7c2b9cfc7dcd78a753deb4bcf10ba43205564e378d028c9c405fec45989f', 'wskg9gtkgux9sfje3ijt53sdnu', 'd8wkewz8cj9xr7khwnf3w8ztv7', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('e4a237d75450f07766a28aca8ef8d1ac2084840fe8c1d1d2c0fac9d9018ffa04', 'g9dcrs8jfe5ryzcfnsfdykekah', '8yfrd9jk8czpg86cy7px9chq25', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('6bf6658b5887016cefc5710e64e351eb64cd81ae01c7ebdd28e2bd36f631afdb', '5gadwxaizsm6y4m3c5jnexwp6x', 'jvymtkvk5ka3gqdp9ytv8matb2', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('98bbac869bb92c52bb96e63381c2d4be5e47653e83d1406fb5aa17bd48beac19', 'ddmn3s7wyqjynpdu97qtqvcxjg', 'a65pyeg9ts5tfesubdkmfm4mcy', '2026-11-26T09:00:00.000000Z', NULL);


--
-- Data for Name: lesson; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'acknowledgement', 'acknowledge', '["acknowledged"]', 'We have your complaint: MPC-V573-7DD', 'Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-V573-7DD**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

Ben Holt, Deputy Clerk, is dealing with it and is the person to ask for.

## When you will hear from us

We will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.

Where this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

## If you want to tell us more

You can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.

If something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.

Only those who deal with what you wrote see your name.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
', 'jhmrpn82ennaivspuvrhkzdznf', 'Ben Holt', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'brua32e3js9cvrbhd4dyn465ne', 1, NULL, NULL, true);
INSERT INTO public.letter VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 'answer', 'answer', '["answered"]', 'Our answer to your complaint: MPC-V573-7DD', 'Dear Edith Wren,

Thank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.

## What you told us, and what we found

Point 1: The hall stayed open past its hours.

What we found: upheld.

The hire book says so.

## Our answer

Outcome: **upheld**

## Our reasons

The hall stayed open past its hours.

## If you are not satisfied

If you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.

Where this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-V573-7DD**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
', 'jhmrpn82ennaivspuvrhkzdznf', 'Ben Holt', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'hbmr7g2k8m92utvwdzn7ezuxs2', 1, NULL, NULL, NULL);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'Complaints committee', false, 3, '2026-12-03', '19:00', 'The Hall', NULL, '', NULL, '', '', '2026-12-03T19:30:00.000000Z', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', '', '246vhrti7qwucwpd37g395zqz5', 2);


--
-- Data for Name: meeting_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_notice VALUES ('246vhrti7qwucwpd37g395zqz5', 'The board at the hall', 'Ada Marsh', '2026-11-24', '2026-11-27', 7, 'kj6fgwvrj6h96a5wiezeg74zsz', 1);


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', 'chair', '2020-01-01', NULL, '12/26', '', 'd6e6knaaczukrfhz22ai567kbq', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', 'chair', '2020-01-01', NULL, '12/26', '', 'it6pwqcn2xt9g4ieq4a7vygdqe', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', 'vice-chair', '2020-01-01', NULL, '12/26', '', '5jjfygqdah8dktbvrj8wb7d88u', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', 'vice-chair', '2020-01-01', NULL, '12/26', '', '92bs8epmpp68rp8pyhnavw435w', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', 'd8wkewz8cj9xr7khwnf3w8ztv7', 'Fay Quill', 'member', '2020-01-01', NULL, '12/26', '', 'zihrkv8rm95cmimgzgavp8xqec', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'd8wkewz8cj9xr7khwnf3w8ztv7', 'Fay Quill', 'member', '2020-01-01', NULL, '12/26', '', 'g2g5w8nstjg5t4rkcyh9v5w276', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', 'bn88rdvbqh9kc8388qhjbficmt', 'Jo Pike', 'member', '2020-01-01', NULL, '12/26', '', '537wjdbapk3gqw358jnbp3k78q', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'bn88rdvbqh9kc8388qhjbficmt', 'Jo Pike', 'member', '2020-01-01', NULL, '12/26', '', 'ksezr3fy6s7nwzgigfkmr9s3ud', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', 'n5tsqab2sd9cs8x2ix2wfx5ecd', 'Kit Amos', 'member', '2020-01-01', NULL, '12/26', '', 'ec4n5hy89t337bjprztu6zwznb', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'n5tsqab2sd9cs8x2ix2wfx5ecd', 'Kit Amos', 'member', '2020-01-01', NULL, '12/26', '', '6c3ddfzmi6be8nqcba87ikivax', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', '6ki54e4uzyurkqp8pa42tzufy5', 'Lena Frost', 'member', '2020-01-01', NULL, '12/26', '', 'fvjwqdrphigpu8vskt8jjm332c', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', '6ki54e4uzyurkqp8pa42tzufy5', 'Lena Frost', 'substitute', '2020-01-01', NULL, '12/26', '', 'xhpfwzqs9tk66mfertczame63a', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', 'fx3icd53npu5i9tjrdkrx25f5t', 'Mo Tate', 'member', '2020-01-01', NULL, '12/26', '', 'adj8e66xug4ftjm9sbpicjci52', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', 'fx3icd53npu5i9tjrdkrx25f5t', 'Mo Tate', 'substitute', '2020-01-01', NULL, '12/26', '', '8z2igg7eyqid9zcjjqfqx6ut6i', 1);
INSERT INTO public.membership VALUES ('ut7xtepjei3ybs779bw54sm6cc', '6gymczvg2ecsssidc4gds5eiuh', 'Nan Webb', 'member', '2020-01-01', NULL, '12/26', '', 'durmwx4bsuw972icupub9s5qi7', 1);
INSERT INTO public.membership VALUES ('g3bher52c8bkrmuwmzzx4x5nzx', '6gymczvg2ecsssidc4gds5eiuh', 'Nan Webb', 'substitute', '2020-01-01', NULL, '12/26', '', 'e6rwtgya9gcnzr2wv8qhmy8ugg', 1);


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 100, 'resident', 'words', false, 'kt6bh5phk36dqmqsuf7tcx7s22', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'nr45stdgr47emdkyvs89bf6nb8', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'jah222z578xh7x7b8fpmxpdez8', 1);
INSERT INTO public.message VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 300, 'resident', 'letter', true, 'jhmrpn82ennaivspuvrhkzdznf', NULL, 'brua32e3js9cvrbhd4dyn465ne', NULL, NULL, '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '8ht4gztxv8un53dqwrb2bhiwmj', 1);
INSERT INTO public.message VALUES ('e39926v6ytdzdxes4fvsvh4ynz', 600, 'resident', 'letter', true, 'jhmrpn82ennaivspuvrhkzdznf', NULL, 'hbmr7g2k8m92utvwdzn7ezuxs2', NULL, NULL, '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'csrx4s935x7yznf9yujpyucmsz', 1);
INSERT INTO public.message VALUES ('rvfzbem5dxfxp2giwftnic7wuz', 100, 'resident', 'words', false, NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'j53jjfck7rvstx3sezi6jizx2s', NULL, '2026-11-23', '2026-11-23', '9hc2pazxnwqndq9dr4kct82nc7', 1);
INSERT INTO public.message VALUES ('d5mrqn35wivprggb8eagmcm42x', 100, 'resident', 'words', false, 'vyzsptrwaynehdu4tf4pw6utpa', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, '7jhmhjqgs9k8t7ne6eb8ppky23', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cdrwu2dd78gemxwg5rewrb6gce', 1);


--
-- Data for Name: minutes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: office_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: office_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office_term VALUES ('clerk', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh', '2020-01-01', NULL, '12/26', 'ieiv7xknepq9k3j9ri3pf2f5ex', 1);
INSERT INTO public.office_term VALUES ('stand-in-clerk', 'jhmrpn82ennaivspuvrhkzdznf', 'Ben Holt', '2020-01-01', NULL, '12/26', '982rvryrcfhpia4txkw532m7n9', 1);
INSERT INTO public.office_term VALUES ('safeguarding-lead', 'jhmrpn82ennaivspuvrhkzdznf', 'Ben Holt', '2020-01-01', NULL, '12/26', 'ir22jyc2twgq46w97de8qxz92a', 1);
INSERT INTO public.office_term VALUES ('chair', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', '2020-01-01', NULL, '12/26', 'sk8g7nipsipa84c4aca8emz7zn', 1);
INSERT INTO public.office_term VALUES ('stand-in-chair', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', '2020-01-01', NULL, '12/26', '83fhhjde9vug53b5fut4usnzd9', 1);
INSERT INTO public.office_term VALUES ('stand-in-safeguarding', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', '2020-01-01', NULL, '12/26', 'vskd68x4jib7amrxc97qsd9gfh', 1);
INSERT INTO public.office_term VALUES ('stand-in-administrator', 'd8wkewz8cj9xr7khwnf3w8ztv7', 'Fay Quill', '2020-01-01', NULL, '12/26', '4chxmdhtqmquiqe7rzzegkwrrm', 1);
INSERT INTO public.office_term VALUES ('administrator', 'jvymtkvk5ka3gqdp9ytv8matb2', 'Hal Brook', '2020-01-01', NULL, '12/26', 'btbwq28y9ybpms8tjnjkt2kate', 1);
INSERT INTO public.office_term VALUES ('outside-person', 'a65pyeg9ts5tfesubdkmfm4mcy', 'Iris Vale', '2020-01-01', NULL, '12/26', 'upt94wdzasyggkjcmm86wv4iwm', 1);


--
-- Data for Name: opening; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_recipient; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: passing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', 'kt6bh5phk36dqmqsuf7tcx7s22', 1);
INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', 'vyzsptrwaynehdu4tf4pw6utpa', 1);


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_version VALUES ('# The model policy
#
# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts
# in its own name and changes “supplied” to “council” once it has adopted a document.
#
# Every number that is not the council''s own carries its source, or the word “default”.

format = 2
version = "1"

[council]
name = "Model Parish Council"
nation = "england"
# The first letters of every reference.
prefix = "MPC"
# default: a common pattern
hours = "Monday to Friday, 9am to 4pm"
read = "We read what is sent here on every working day."
# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.
closures_count = false
# Placeholders: the council puts in its own. The number is one kept for examples.
telephone = "01632 960103"
address = "Council Office"
website = "www.modelparishcouncil.example"

# ------------------------------------------------------------------------------------------------------
# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.
[[document]]
id = "customer-care"
title = "Model customer care standards"
kind = "customer-care"
version = "1"
supplied = "model"

[[document]]
id = "complaints"
title = "Model complaints policy"
kind = "complaints"
version = "1"
supplied = "model"

[[document]]
id = "vexatious"
title = "Model policy on restricting contact"
kind = "vexatious"
version = "1"
supplied = "model"

# Acts are documents too: what they promise, nobody here adopted and nobody can change.
[[document]]
id = "freedom-of-information-act"
title = "Freedom of Information Act 2000"
kind = "law"
supplied = "law"

[[document]]
id = "uk-gdpr"
title = "UK General Data Protection Regulation"
kind = "law"
supplied = "law"

[[document]]
id = "data-protection-act"
title = "Data Protection Act 2018"
kind = "law"
supplied = "law"

# ------------------------------------------------------------------------------------------------------
# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.

# Everything that is no complaint and no statutory right, by every channel.
[[clock]]
id = "correspondence-acknowledge"
label = "Acknowledge"
promise = "tell you that we have it and who is dealing with it"
kinds = ["compliment", "comment", "enquiry"]
rule = "working:3"
starts = "received"
meets = "acknowledged"
document = "customer-care"
clause = "M1"
source = "default: 2 to 7 working days are seen in published parish policies"

[[clock]]
id = "correspondence-answer"
label = "Answer"
promise = "answer you"
kinds = ["compliment", "comment", "enquiry"]
rule = "working:10"
starts = "received"
meets = "answered"
document = "customer-care"
clause = "M2"
source = "default: 5 to 20 working days are seen in published parish policies"
pausable = true
extend = "working:10"

# A complaint runs on its own clocks, never on the standards for correspondence.
[[clock]]
id = "complaint-acknowledge"
label = "Acknowledge"
promise = "tell you that we have your complaint and who is dealing with it"
kinds = ["complaint"]
rule = "working:5"
starts = "received"
meets = "acknowledged"
document = "complaints"
source = "default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice"

[[clock]]
id = "complaint-answer"
label = "Answer stage 1"
promise = "answer your complaint with our reasons, or tell you why not yet and give a new date"
kinds = ["complaint"]
rule = "working:10"
starts = "received"
meets = "answered"
document = "complaints"
source = "default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)"
pausable = true
# Put off once at most, with reasons and a new date: default, as the Complaint Handling Code allows at stage 1.
extend = "working:10"

# The next three start with a request for a review and with its decision.
[[clock]]
id = "complaint-review-acknowledge"
label = "Acknowledge the review"
promise = "tell you that we have your request for a review and what happens next"
kinds = ["complaint"]
rule = "working:5"
starts = "review-asked"
meets = "review-acknowledged"
document = "complaints"
source = "default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice"

[[clock]]
id = "complaint-review"
label = "Decide the review"
promise = "decide your request for a review"
kinds = ["complaint"]
rule = "working:20"
starts = "review-asked"
meets = "review-decided"
document = "complaints"
source = "default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)"
pausable = true
# default: as the Complaint Handling Code allows at stage 2
extend = "working:20"

[[clock]]
id = "complaint-decision-letter"
label = "Send the decision letter"
promise = "send you the committee’s decision in writing"
kinds = ["complaint"]
rule = "working:7"
starts = "review-decided"
meets = "decision-sent"
document = "complaints"
source = "default: published parish procedures (Wollaston Parish Council: within 7 working days)"

# Rights that have their own law and their own time.
[[clock]]
id = "information-answer"
label = "Answer the information request"
promise = "answer your request for information"
kinds = ["information-request"]
rule = "foi:20"
starts = "received"
meets = "answered"
document = "freedom-of-information-act"
clause = "section 10(1)"
source = "Freedom of Information Act 2000, section 10(1)"

[[clock]]
id = "own-data-answer"
label = "Answer about personal information"
promise = "answer your request about your own information"
kinds = ["own-data"]
rule = "month:1"
starts = "received"
meets = "answered"
document = "uk-gdpr"
clause = "article 12(3)"
source = "UK GDPR, article 12(3)"
# For a request that is complex, told within the month: UK GDPR, article 12(3).
extend = "month:2"

[[clock]]
id = "information-review"
label = "Look at the information request again"
promise = "tell you the outcome of our internal review"
kinds = ["information-request"]
rule = "working:20"
starts = "review-asked"
meets = "review-decided"
document = "freedom-of-information-act"
clause = "section 45 code of practice"
source = "Freedom of Information Act 2000, section 45 code of practice: normally within 20 working days"

[[clock]]
id = "own-data-review"
label = "Look at the request about personal information again"
promise = "tell you what we found when we looked again"
kinds = ["own-data"]
rule = "working:20"
starts = "review-asked"
meets = "review-decided"
document = "complaints"
source = "default: as for an internal review of an information request"

[[clock]]
id = "data-protection-acknowledge"
label = "Acknowledge"
promise = "tell you that we have your complaint about personal information"
kinds = ["data-protection-complaint"]
rule = "days:30"
starts = "received"
meets = "acknowledged"
document = "data-protection-act"
clause = "section 164A"
source = "Data Protection Act 2018, section 164A, in force 19 June 2026"

[[clock]]
id = "data-protection-answer"
label = "Answer about personal information"
promise = "tell you what we found about how your information was used"
kinds = ["data-protection-complaint"]
rule = "working:20"
starts = "received"
meets = "answered"
document = "complaints"
source = "default: the Act says without undue delay and gives no number"
pausable = true
extend = "working:10"

# ------------------------------------------------------------------------------------------------------
# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours: nobody
# here then sees a new case before its day is over, unless somebody is at risk of harm.
[anonymous]
accepted = true
release = "at-once"
limits = "We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt."
source = "default: practice ranges from shutting it out to considering what is serious and specific"

# ------------------------------------------------------------------------------------------------------
# How long records are kept, in months; 0 is for ever.
[[retention]]
record = "Minutes and decisions of committees"
months = 0
source = "default: permanent, as published parish schedules keep them"

[[retention]]
record = "Formal complaint"
months = 72
source = "default: 6 years from closing, as published parish schedules keep it"

[[retention]]
record = "Personal details in a complaint not upheld"
months = 36
source = "default"

[[retention]]
record = "General correspondence"
months = 12
source = "default"

[[retention]]
record = "Anonymous feedback"
months = 12
source = "default"

[[retention]]
record = "Concern or warning without a restriction"
months = 12
source = "default: after the last incident"

[[retention]]
record = "Restriction file"
months = 12
source = "default: after the end; 6 years where a court case is likely"

[[retention]]
record = "Unsent drafts and duplicates"
months = 3
source = "default: 90 days"

# ------------------------------------------------------------------------------------------------------
# Limits that are no clocks.
[[limit]]
id = "review-window"
label = "How long somebody has to ask for a review"
value = "working:20"
source = "default: no source found"

[[limit]]
id = "time-bar"
label = "How old a matter may be before we need a reason to look at it"
value = "12 months"
source = "default: as the Local Government and Social Care Ombudsman’s guidance"

[[limit]]
id = "reply-time"
label = "How long we usually give somebody to answer our question"
value = "working:10"
source = "default: no source found"

[[limit]]
id = "comment-time"
label = "How long somebody complained about has to comment before anything is found"
value = "working:5"
source = "default: no source found"

[[limit]]
id = "deemed-post"
label = "When a letter sent by post counts as received"
value = "working:2"
source = "default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post"

[[limit]]
id = "deemed-email"
label = "When an e-mail counts as received"
value = "working:1"
source = "default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four"

[[limit]]
id = "meeting-notice"
label = "How long before a meeting its notice is posted and members are summoned"
value = "clear:3"
source = "Local Government Act 1972, schedule 12, paragraph 10(2)"

[[limit]]
id = "papers-by"
label = "How long before a hearing each side sends its papers"
value = "clear-working:7"
source = "default: published parish procedures, seven clear working days"

[[limit]]
id = "papers-open"
label = "How long after a meeting its papers can be read"
value = "days:14"
source = "default: no source found"

[[limit]]
id = "authority-notice"
label = "How long before somebody’s authority to write for another ends we look at it again"
value = "days:14"
source = "default: no source found"

# Members vote by show of hands. A ballot on tablets is not built, so this can only say “no”.
[[limit]]
id = "ballot"
label = "Whether members vote on tablets instead of by show of hands"
value = "no"
source = "default: no source found"

[[limit]]
id = "ways-round"
label = "What we do, in this order, when too few people are free to decide"
value = "substitutes, adviser, dispensation, full-council"
source = "default: published parish procedures; a dispensation by Localism Act 2011, s.33"

[[limit]]
id = "opening-lasts"
label = "How long a case opened in an emergency stays open"
value = "days:2"
source = "default: no source found"

# ------------------------------------------------------------------------------------------------------
# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.
#
# passes: “signpost” where people go there themselves, “forward” where we may pass on what they told us. A local body has
# an address of its own: the clerk enters it on the page Directory. ours: it belongs to a procedure of our own. stays:
# what of it is ours all the same. The Local Government and Social Care Ombudsman does not look at parish and town
# councils (Local Government Act 1974, section 25), so nobody is sent there.
[[route]]
id = "councillor-conduct"
matter = "How a councillor behaved"
to = "The Monitoring Officer of the district or unitary council"
local = true
nations = ["england"]
covers = "councillor-conduct"
stays = "What the council itself or its staff did or failed to do about it."
note = "The council does not investigate how a councillor behaved and cannot decide on it."
source = "Localism Act 2011, sections 27 and 28"

[[route]]
id = "councillor-conduct-wales"
matter = "How a councillor behaved"
to = "The Public Services Ombudsman for Wales"
postal = "1 Ffordd yr Hen Gae, Pencoed CF35 5LJ"
telephone = "0300 790 0203"
web = "www.ombudsman.wales"
nations = ["wales"]
covers = "councillor-conduct"
stays = "What the council itself or its staff did or failed to do about it."
note = "The council does not investigate how a councillor behaved and cannot decide on it."
source = "Local Government Act 2000, part 3"

[[route]]
id = "ombudsman-wales"
matter = "What we decided, once our own procedure is at its end"
to = "The Public Services Ombudsman for Wales"
postal = "1 Ffordd yr Hen Gae, Pencoed CF35 5LJ"
telephone = "0300 790 0203"
web = "www.ombudsman.wales"
nations = ["wales"]
note = "The Ombudsman usually asks people to let us look first, and to come within a year."
source = "Public Services Ombudsman (Wales) Act 2019"

[[route]]
id = "staff-conduct"
matter = "How somebody who works for us behaved"
to = "Our complaints procedure, then the disciplinary procedure where that is called for"
ours = "complaints"
note = "The person who complains learns that action was considered, and not what came of it for the member of staff."
source = "default: published parish procedures"

[[route]]
id = "grievance"
matter = "A dispute among staff and councillors"
to = "The council’s grievance procedure"
ours = "grievance"
note = "The public procedure is not for disputes among ourselves."
source = "default: published parish procedures"

[[route]]
id = "whistleblowing"
matter = "Wrongdoing reported by somebody who works for us"
to = "The council’s whistleblowing procedure"
ours = "whistleblowing"
note = "It is kept apart and confidential."
source = "Public Interest Disclosure Act 1998"

[[route]]
id = "accounts"
matter = "The accounts, or unlawful spending"
to = "The council’s external auditor"
local = true
nations = ["england"]
stays = "Questions about the accounts can be put to us, and to the internal auditor, at any time."
note = "A formal objection can be made only in the 30 working days when electors may inspect the accounts."
source = "Local Audit and Accountability Act 2014, sections 26 and 27"

[[route]]
id = "accounts-wales"
matter = "The accounts, or unlawful spending"
to = "Audit Wales"
telephone = "029 2032 0500"
web = "www.audit.wales"
nations = ["wales"]
stays = "Questions about the accounts can be put to us, and to the internal auditor, at any time."
note = "A formal objection can be made only while the accounts are open to electors."
source = "Public Audit (Wales) Act 2004, sections 30 and 31"

[[route]]
id = "crime"
matter = "Crime, fraud or threats"
to = "The police"
telephone = "101, or 999 when somebody is in danger"
web = "www.police.uk"
passes = "forward"
stays = "What we ourselves did or failed to do. We keep what we hold as evidence."
note = "Fraud can be reported by telephone on 0300 123 2040 in England, Wales and Northern Ireland, and to the police in Scotland."
source = "default: national services"

[[route]]
id = "information-request"
matter = "How an information request was handled"
to = "Our internal review first"
ours = "information"
source = "Freedom of Information Act 2000, section 45 code of practice"

[[route]]
id = "own-data"
matter = "Somebody’s own personal information"
to = "Our procedure for requests about one’s own information"
ours = "own-data"
source = "UK GDPR, article 15"

[[route]]
id = "personal-information"
matter = "How personal information was used"
to = "A complaint to us first"
ours = "data-protection"
source = "Data Protection Act 2018, section 164A"

[[route]]
id = "information-commissioner"
matter = "Information or personal information, after we have looked at it again"
to = "The Information Commissioner’s Office"
postal = "Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF"
telephone = "0303 123 1113"
web = "ico.org.uk"
nations = ["england", "wales", "northern-ireland"]
stays = "A request or a review that is still with us."
source = "Freedom of Information Act 2000, section 50; Data Protection Act 2018, section 165"

[[route]]
id = "planning"
matter = "A planning decision"
to = "The district or unitary council"
local = true
passes = "forward"
stays = "What we ourselves said as a consultee."
source = "default: services of principal councils"

[[route]]
id = "bins"
matter = "Household bins and recycling"
to = "The district or unitary council"
local = true
passes = "forward"
stays = "Litter and dog bins that are ours."
source = "default: services of principal councils"

[[route]]
id = "council-tax"
matter = "Council tax bills"
to = "The district or unitary council"
local = true
stays = "Our own part of it, the precept."
source = "default: services of principal councils"

[[route]]
id = "roads"
matter = "Potholes, roads, pavements and street lights"
to = "The county or unitary council"
local = true
passes = "forward"
stays = "Whether we passed it on, and lights and paths that are ours."
source = "default: services of principal councils"

[[route]]
id = "social-care"
matter = "Social care"
to = "The county or unitary council"
local = true
passes = "forward"
source = "default: services of principal councils"

[[route]]
id = "safeguarding"
matter = "A child or an adult at risk"
to = "The children’s and adults’ safeguarding teams of the county or unitary council"
local = true
passes = "forward"
stays = "Our own safeguarding lead is told. We write down what we were told and do not investigate it."
note = "If somebody is in danger now, ring 999."
source = "Care Act 2014, section 42; Children Act 1989, section 47"

[[route]]
id = "insurance"
matter = "An injury, or a claim for damage"
to = "The council’s insurer"
local = true
passes = "forward"
stays = "A complaint about how we dealt with it. What depends on the same facts waits for the claim."
source = "default: published parish procedures"

[[route]]
id = "court"
matter = "What a court or tribunal is dealing with"
to = "The court or tribunal that has it"
web = "www.gov.uk/find-court-tribunal"
stays = "Every part that is not before it."
source = "default: published parish procedures"

[[route]]
id = "contractor"
matter = "A contractor, somebody who hires a hall, or an allotment"
to = "Us, as far as it is our part"
ours = "complaints"
stays = "How we chose, told and watched over them."
source = "default: a council answers for what is done in its name"

[[route]]
id = "accessibility"
matter = "Whether our website can be used by everybody, after we have answered"
to = "The Equality Advisory and Support Service"
telephone = "0808 800 0082"
web = "www.equalityadvisoryservice.com"
nations = ["england", "wales", "scotland"]
stays = "A complaint to us comes first."
source = "Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018"

# ------------------------------------------------------------------------------------------------------
# The clauses, in our own words, each with the standards (clocks above) and the features of the software that keep it.
# casework/policy/features.py says of each feature where it is and what tests it, or that it is not built yet.
[[clause]]
id = "M1"
heading = "Acknowledgement"
summary = "What is sent to us is acknowledged within 3 working days."
document = "customer-care"
standards = ["correspondence-acknowledge"]
kept_by = ["acknowledgement"]

[[clause]]
id = "M2"
heading = "Answer"
summary = "What is sent to us is answered within 10 working days."
document = "customer-care"
standards = ["correspondence-answer"]
kept_by = ["answer-with-reasons"]

[[clause]]
id = "M3"
heading = "Reasons"
summary = "Every answer gives its reasons."
document = "customer-care"
kept_by = ["answer-with-reasons"]

[[clause]]
id = "M4"
heading = "Anonymous"
summary = "What is sent without a name is considered."
document = "customer-care"
kept_by = ["anonymous-form"]

# ======================================================================================================
# Processes: the stages a case goes through and the moves between them.
#
# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its
# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.
#
# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,
# which guards must let it through, which letter it sends, and which events it brings about for the clocks.
# A policy that says nothing about a kind of case uses the process below.
# ======================================================================================================

[process.complaint]
kinds = ["complaint", "data-protection-complaint"]
start = "received"
outcomes = ["upheld", "partly-upheld", "not-upheld", "resolved-informally", "withdrawn", "out-of-scope", "out-of-time", "unable-to-determine"]

[[process.complaint.stage]]
id = "received"
label = "Received"
phase = "new"
words = "We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it."

[[process.complaint.stage]]
id = "looking-into"
label = "Being looked into"
phase = "open"
entry = true
words = "We are looking into your complaint."

[[process.complaint.stage]]
id = "waiting"
label = "Waiting for a reply"
phase = "waiting"
words = "We have asked you a question. If you do not reply by the date we gave, we go on with what we have."

[[process.complaint.stage]]
id = "answered"
label = "Answered"
phase = "answered"
words = "We have answered your complaint and given our reasons. If you are not content, you can ask for a review here."

[[process.complaint.stage]]
id = "being-reviewed"
label = "Being reviewed"
phase = "open"
words = "You asked for a review. People who have had no part in our answer look at your complaint again."

[[process.complaint.stage]]
id = "review-waiting"
label = "Waiting for a reply in the review"
phase = "waiting"
words = "We have asked you a question for the review. If you do not reply by the date we gave, we go on with what we have."

[[process.complaint.stage]]
id = "decided"
label = "Review decided"
phase = "open"
words = "The review of your complaint is decided. We write to you with the decision and its reasons."

[[process.complaint.stage]]
id = "final"
label = "Review answered"
phase = "answered"
words = "We have given you the decision of the review and its reasons. You can still write to us here."

[[process.complaint.stage]]
id = "closed"
label = "Closed"
phase = "closed"
words = "Your complaint is closed. If you write again, we read it and treat it as something new."

[[process.complaint.move]]
id = "triage"
label = "Say what it is and who handles it"
done = "Said what it is and who handles it"
from = ["received"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler"]

[[process.complaint.move]]
id = "acknowledge"
label = "Acknowledge"
done = "Acknowledged it"
from = ["looking-into", "waiting"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["not-acknowledged-yet", "handler-named"]
letter = "acknowledgement"
meets = ["acknowledged"]

[[process.complaint.move]]
id = "ask"
label = "Ask for more information"
done = "Asked for more information"
from = ["looking-into"]
to = "waiting"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["question", "reason", "until"]
pauses = true

[[process.complaint.move]]
id = "go-on"
label = "Go on with what there is"
done = "Went on with what there was"
from = ["waiting"]
to = "looking-into"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
guards = ["until-passed-or-replied"]
resumes = true

# Not ready by the date: why, and a new one. How far it may be put off stands with each clock, as “extend”.
[[process.complaint.move]]
id = "new-date"
label = "Give a new date"
done = "Gave a new date"
from = ["looking-into"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "until", "letter"]
guards = ["acknowledged-first", "more-time-left"]
letter = "holding"
extends = true

# Put right on the spot, where that suits. Whoever is not content can have it taken up formally.
[[process.complaint.move]]
id = "put-right"
label = "Put it right informally"
done = "Put it right informally"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone", "power-held"]
letter = "informal"
meets = ["acknowledged", "answered"]
outcome = "resolved-informally"

[[process.complaint.move]]
id = "answer"
label = "Answer with reasons"
done = "Answered with reasons"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone", "acknowledged-first", "findings-first", "power-held"]
letter = "answer"
meets = ["answered"]

# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.
[[process.complaint.move]]
id = "route"
label = "Tell them who deals with it"
done = "Told them who deals with it"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["route", "answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone", "nothing-found-yet", "power-held"]
letter = "routed"
meets = ["acknowledged", "answered"]
outcome = "out-of-scope"
routes = true

[[process.complaint.move]]
id = "refer"
label = "Refer to the committee"
done = "Referred it to the committee"
from = ["looking-into", "waiting"]
who = ["clerk", "holder", "stand-in"]
asks = ["reason"]
guards = ["not-referred-yet"]
refers = true

# The committee''s answer is what a meeting resolved: it is shut until the resolution is entered and confirmed.
[[process.complaint.move]]
id = "committee-answer"
label = "Give the committee’s answer"
done = "Gave the committee’s answer"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in"]
asks = ["answer", "letter"]
guards = ["seal-settled", "referred-first", "acknowledged-first", "resolved-first", "findings-first"]
letter = "answer"
meets = ["answered"]

[[process.complaint.move]]
id = "change"
label = "Change what it is or who handles it"
done = "Changed what it is or who handles it"
from = ["looking-into"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler", "reason"]

[[process.complaint.move]]
id = "take-up"
label = "Take it up formally"
done = "Took it up formally"
from = ["answered", "closed"]
to = "looking-into"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason"]
guards = ["put-right-informally"]
again = true
sender = "This did not settle it"

# A review is the sender''s to ask for, by any way, and is never refused for form. A late one needs a reason to go on.
[[process.complaint.move]]
id = "ask-review"
label = "They ask for a review"
done = "Asked for a review"
from = ["answered", "closed"]
to = "being-reviewed"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "on", "late"]
guards = ["not-reviewed-yet"]
meets = ["review-asked"]
sender = "Ask for a review"

[[process.complaint.move]]
id = "acknowledge-review"
label = "Acknowledge the review"
done = "Acknowledged the review"
from = ["being-reviewed", "review-waiting"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["review-not-acknowledged-yet"]
letter = "review-acknowledgement"
meets = ["review-acknowledged"]

[[process.complaint.move]]
id = "ask-in-review"
label = "Ask for more information"
done = "Asked for more information"
from = ["being-reviewed"]
to = "review-waiting"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["question", "reason", "until"]
pauses = true

[[process.complaint.move]]
id = "go-on-in-review"
label = "Go on with what there is"
done = "Went on with what there was"
from = ["review-waiting"]
to = "being-reviewed"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
guards = ["until-passed-or-replied"]
resumes = true

[[process.complaint.move]]
id = "new-date-in-review"
label = "Give a new date"
done = "Gave a new date"
from = ["being-reviewed"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "until", "letter"]
guards = ["more-time-left"]
letter = "holding"
extends = true

# What the meeting resolved about the review. It is made by confirming the resolution, and by hand if that was missed.
[[process.complaint.move]]
id = "decide-review"
label = "Go on to the committee’s decision"
done = "The committee decided the review"
from = ["being-reviewed"]
to = "decided"
who = ["clerk", "holder", "stand-in"]
guards = ["seal-settled", "resolved-first"]
meets = ["review-decided"]

[[process.complaint.move]]
id = "send-decision"
label = "Send the decision"
done = "Sent the decision"
from = ["decided"]
to = "final"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["answer", "letter"]
guards = ["resolved-first", "findings-first"]
letter = "decision"
meets = ["decision-sent"]

# Somebody anonymous is not heard: one other person looks at it once more on paper.
[[process.complaint.move]]
id = "desk-review"
label = "Decide the review on paper"
done = "Decided the review on paper"
from = ["being-reviewed"]
to = "final"
who = ["clerk", "officer", "holder", "stand-in"]
asks = ["answer", "letter"]
guards = ["seal-settled", "without-a-name", "not-a-councillor-alone", "fresh-eyes", "findings-first", "power-held"]
letter = "decision"
meets = ["review-acknowledged", "review-decided", "decision-sent"]

[[process.complaint.move]]
id = "withdraw"
label = "Record that they withdraw it"
done = "Recorded that they withdrew it"
from = ["looking-into", "waiting", "being-reviewed", "review-waiting"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["reason", "letter"]
letter = "withdrawn"
meets = ["acknowledged", "answered", "review-acknowledged", "review-decided", "decision-sent", "closed"]
resumes = true
outcome = "withdrawn"

[[process.complaint.move]]
id = "close"
label = "Close"
done = "Closed it"
from = ["answered", "final"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["answer-given-first"]
letter = "closing"
meets = ["closed"]

[[process.complaint.move]]
id = "reopen"
label = "Open it again"
done = "Opened it again"
from = ["closed"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["evidence", "reason", "letter"]
letter = "reopened"
again = true

# ------------------------------------------------------------------------------------------------------
# Comments, questions and requests. An answer that comes at once acknowledges as well.

[process.correspondence]
kinds = ["comment", "enquiry"]
start = "received"
outcomes = ["answered", "passed-on", "out-of-scope", "withdrawn"]

[[process.correspondence.stage]]
id = "received"
label = "Received"
phase = "new"
words = "We have what you sent. The next step is to say who will deal with it."

[[process.correspondence.stage]]
id = "looking-into"
label = "Being looked into"
phase = "open"
entry = true
words = "We are looking into it."

[[process.correspondence.stage]]
id = "waiting"
label = "Waiting for a reply"
phase = "waiting"
words = "We have asked you a question. If you do not reply by the date we gave, we go on with what we have."

[[process.correspondence.stage]]
id = "answered"
label = "Answered"
phase = "answered"
words = "We have answered. You can still write to us here."

[[process.correspondence.stage]]
id = "closed"
label = "Closed"
phase = "closed"
words = "This is closed. If you write again, we read it and treat it as something new."

[[process.correspondence.move]]
id = "triage"
label = "Say what it is and who handles it"
done = "Said what it is and who handles it"
from = ["received"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler"]

[[process.correspondence.move]]
id = "acknowledge"
label = "Acknowledge"
done = "Acknowledged it"
from = ["looking-into", "waiting"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["not-acknowledged-yet", "handler-named"]
letter = "acknowledgement"
meets = ["acknowledged"]

[[process.correspondence.move]]
id = "ask"
label = "Ask for more information"
done = "Asked for more information"
from = ["looking-into"]
to = "waiting"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["question", "reason", "until"]
pauses = true

[[process.correspondence.move]]
id = "go-on"
label = "Go on with what there is"
done = "Went on with what there was"
from = ["waiting"]
to = "looking-into"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
guards = ["until-passed-or-replied"]
resumes = true

[[process.correspondence.move]]
id = "new-date"
label = "Give a new date"
done = "Gave a new date"
from = ["looking-into"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "until", "letter"]
guards = ["more-time-left"]
letter = "holding"
extends = true

[[process.correspondence.move]]
id = "answer"
label = "Answer with reasons"
done = "Answered with reasons"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["outcome", "answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone"]
letter = "answer"
meets = ["acknowledged", "answered"]

# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.
[[process.correspondence.move]]
id = "route"
label = "Tell them who deals with it"
done = "Told them who deals with it"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["route", "answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone"]
letter = "routed"
meets = ["acknowledged", "answered"]
outcome = "out-of-scope"
routes = true

[[process.correspondence.move]]
id = "refer"
label = "Refer to the committee"
done = "Referred it to the committee"
from = ["looking-into", "waiting"]
who = ["clerk", "holder", "stand-in"]
asks = ["reason"]
guards = ["not-referred-yet"]
refers = true

[[process.correspondence.move]]
id = "committee-answer"
label = "Give the committee’s answer"
done = "Gave the committee’s answer"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in"]
asks = ["minute", "outcome", "answer", "letter"]
guards = ["seal-settled", "referred-first"]
letter = "answer"
meets = ["acknowledged", "answered"]

[[process.correspondence.move]]
id = "change"
label = "Change what it is or who handles it"
done = "Changed what it is or who handles it"
from = ["looking-into"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler", "reason"]

[[process.correspondence.move]]
id = "withdraw"
label = "Record that they withdraw it"
done = "Recorded that they withdrew it"
from = ["looking-into", "waiting"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["reason", "letter"]
letter = "withdrawn"
meets = ["acknowledged", "answered", "closed"]
resumes = true
outcome = "withdrawn"

[[process.correspondence.move]]
id = "close"
label = "Close"
done = "Closed it"
from = ["answered"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["answer-given-first"]
letter = "closing"
meets = ["closed"]

[[process.correspondence.move]]
id = "reopen"
label = "Open it again"
done = "Opened it again"
from = ["closed"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["evidence", "reason", "letter"]
letter = "reopened"
again = true

# ------------------------------------------------------------------------------------------------------
# Rights to information: given, partly given, refused with the exemption, or not held; and an internal review.

[process.information]
kinds = ["information-request", "own-data"]
start = "received"
outcomes = ["given", "partly-given", "refused", "not-held", "withdrawn"]

[[process.information.stage]]
id = "received"
label = "Received"
phase = "new"
words = "We have your request. The next step is to say who will deal with it."

[[process.information.stage]]
id = "looking-into"
label = "Being looked into"
phase = "open"
entry = true
words = "We are looking for what you asked for."

[[process.information.stage]]
id = "waiting"
label = "Waiting for a reply"
phase = "waiting"
words = "We have asked you a question. If you do not reply by the date we gave, we go on with what we have."

[[process.information.stage]]
id = "answered"
label = "Answered"
phase = "answered"
words = "We have answered your request. If you are not content, ask us here to look at it again."

[[process.information.stage]]
id = "being-reviewed"
label = "Being looked at again"
phase = "open"
words = "You asked us to look again. Somebody who did not answer your request does so."

[[process.information.stage]]
id = "final"
label = "Looked at again"
phase = "answered"
words = "We have looked at it again and given you our reasons. You can now go to the Information Commissioner’s Office."

[[process.information.stage]]
id = "closed"
label = "Closed"
phase = "closed"
words = "This is closed. If you write again, we read it and treat it as something new."

[[process.information.move]]
id = "triage"
label = "Say what it is and who handles it"
done = "Said what it is and who handles it"
from = ["received"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler"]

[[process.information.move]]
id = "acknowledge"
label = "Acknowledge"
done = "Acknowledged it"
from = ["looking-into", "waiting"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["not-acknowledged-yet", "handler-named"]
letter = "acknowledgement"
meets = ["acknowledged"]

[[process.information.move]]
id = "ask"
label = "Ask for more information"
done = "Asked for more information"
from = ["looking-into"]
to = "waiting"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["question", "reason", "until"]
pauses = true

[[process.information.move]]
id = "go-on"
label = "Go on with what there is"
done = "Went on with what there was"
from = ["waiting"]
to = "looking-into"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
guards = ["until-passed-or-replied"]
resumes = true

[[process.information.move]]
id = "new-date"
label = "Give a new date"
done = "Gave a new date"
from = ["looking-into"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "until", "letter"]
guards = ["more-time-left"]
letter = "holding"
extends = true

[[process.information.move]]
id = "answer"
label = "Answer with reasons"
done = "Answered with reasons"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["outcome", "exemption", "answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone"]
letter = "information"
meets = ["acknowledged", "answered"]

[[process.information.move]]
id = "refer"
label = "Refer to the committee"
done = "Referred it to the committee"
from = ["looking-into", "waiting", "being-reviewed"]
who = ["clerk", "holder", "stand-in"]
asks = ["reason"]
guards = ["not-referred-yet"]
refers = true

[[process.information.move]]
id = "committee-answer"
label = "Give the committee’s answer"
done = "Gave the committee’s answer"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in"]
asks = ["minute", "outcome", "exemption", "answer", "letter"]
guards = ["seal-settled", "referred-first"]
letter = "information"
meets = ["acknowledged", "answered"]

[[process.information.move]]
id = "change"
label = "Change what it is or who handles it"
done = "Changed what it is or who handles it"
from = ["looking-into"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler", "reason"]

# An internal review (Freedom of Information Act 2000, section 45 code): somebody else looks at it again.
[[process.information.move]]
id = "ask-review"
label = "They ask for an internal review"
done = "Asked for an internal review"
from = ["answered", "closed"]
to = "being-reviewed"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["reason", "on", "late"]
guards = ["not-reviewed-yet"]
meets = ["review-asked"]
sender = "Ask us to look again"

[[process.information.move]]
id = "review-answer"
label = "Answer the internal review"
done = "Answered the internal review"
from = ["being-reviewed"]
to = "final"
who = ["clerk", "officer", "holder", "stand-in"]
asks = ["outcome", "exemption", "answer", "letter"]
guards = ["seal-settled", "not-a-councillor-alone", "fresh-eyes"]
letter = "information-review"
meets = ["review-acknowledged", "review-decided", "decision-sent"]

[[process.information.move]]
id = "committee-review"
label = "Give the committee’s review"
done = "Gave the committee’s review"
from = ["being-reviewed"]
to = "final"
who = ["clerk", "holder", "stand-in"]
asks = ["minute", "outcome", "exemption", "answer", "letter"]
guards = ["seal-settled", "referred-first"]
letter = "information-review"
meets = ["review-acknowledged", "review-decided", "decision-sent"]

[[process.information.move]]
id = "withdraw"
label = "Record that they withdraw it"
done = "Recorded that they withdrew it"
from = ["looking-into", "waiting", "being-reviewed"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["reason", "letter"]
letter = "withdrawn"
meets = ["acknowledged", "answered", "review-decided", "closed"]
resumes = true
outcome = "withdrawn"

[[process.information.move]]
id = "close"
label = "Close"
done = "Closed it"
from = ["answered", "final"]
to = "closed"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["answer-given-first"]
letter = "closing"
meets = ["closed"]

[[process.information.move]]
id = "reopen"
label = "Open it again"
done = "Opened it again"
from = ["closed"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["evidence", "reason", "letter"]
letter = "reopened"
again = true

# ------------------------------------------------------------------------------------------------------
# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.

[process.thanks]
kinds = ["compliment"]
start = "received"
outcomes = ["thanked", "passed-on"]

[[process.thanks.stage]]
id = "received"
label = "Received"
phase = "new"
words = "We have what you sent. Thank you."

[[process.thanks.stage]]
id = "looking-into"
label = "Being passed on"
phase = "open"
entry = true
words = "Thank you. We are passing on what you said to those it is about."

[[process.thanks.stage]]
id = "closed"
label = "Closed"
phase = "closed"
words = "Thank you for writing. If you write again, we read it and treat it as something new."

[[process.thanks.move]]
id = "triage"
label = "Say what it is and who handles it"
done = "Said what it is and who handles it"
from = ["received"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler"]

[[process.thanks.move]]
id = "acknowledge"
label = "Acknowledge"
done = "Acknowledged it"
from = ["looking-into"]
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["letter"]
guards = ["not-acknowledged-yet", "handler-named"]
letter = "acknowledgement"
meets = ["acknowledged"]

[[process.thanks.move]]
id = "change"
label = "Change what it is or who handles it"
done = "Changed what it is or who handles it"
from = ["looking-into"]
to = "looking-into"
who = ["clerk", "holder", "stand-in"]
asks = ["kind", "handler", "reason"]

[[process.thanks.move]]
id = "thank"
label = "Thank and close"
done = "Thanked and closed"
from = ["received", "looking-into"]
to = "closed"
who = ["clerk", "officer", "holder", "stand-in", "handler"]
asks = ["outcome", "answer", "letter"]
guards = ["not-called-more"]
letter = "closing"
meets = ["acknowledged", "answered", "closed"]
', '9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae', 2, '2025-11-01', '12/26', '2025-11-01', 'eqi5btw7fnv977apf3wqwqj8xz', 1);


--
-- Data for Name: praise; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: private_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: putting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES ('e39926v6ytdzdxes4fvsvh4ynz', '58158394:5d7b680624503472e91ac3071de80a0aff7a89f1fe4f8ed0ad759c025bf0207c', 'ec8994fd4783252bc88b4ed432f91bdb57f103ab5ad3ca6d4b298a57afabf57c', '2026-11-23T09:00:00.000000Z', NULL, '8xephvwj3w7ifd4nnve2z5atb7', 1);
INSERT INTO public.receipt VALUES ('rvfzbem5dxfxp2giwftnic7wuz', '58158394:b313a955963b4aa73c0c2cc0ca855fe75a012b2343b685aeb0c7aae3935f66fd', 'e63d83e6ae719cca25edf34181be11adb03509c29969620ce792d039647553f9', '2026-11-23', NULL, 'e9zyungy7mph26cmwc6hqsab5k', 1);
INSERT INTO public.receipt VALUES ('d5mrqn35wivprggb8eagmcm42x', '58158394:f203b906707206dfa9ca48d057cca270cf3328161631f6f9d87328c3b1ee14a0', 'b0cecf447d988bfe1d0a75abb3625e3a57e6a51edc5d56b4474329b74f9477bd', '2026-11-23T09:00:00.000000Z', NULL, 'nff2e7f42yeet4wpntay3mt4rs', 1);


--
-- Data for Name: refusal_count; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: remedy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: resolution; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resolution VALUES ('246vhrti7qwucwpd37g395zqz5', 'fta3w86tyqw99knxvuytki38y8', 'd5mrqn35wivprggb8eagmcm42x', 1, 1, 'That the complaint is upheld and the hall keeps its hours.', 'The hall was open past its hours.', '45/26', 2, 1, 0, NULL, NULL, '[["qz66wk8uh9k4sxwuwth5iitk6w", "Cora Lane", "chair"], ["5pykdf385w4gzqxr48et3h7wh2", "Dev Rao", "vice-chair"], ["d8wkewz8cj9xr7khwnf3w8ztv7", "Fay Quill", "member"], ["bn88rdvbqh9kc8388qhjbficmt", "Jo Pike", "member"], ["n5tsqab2sd9cs8x2ix2wfx5ecd", "Kit Amos", "member"]]', NULL, true, 'egkvj5cvepsaprwnaczyaen2cv', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '82km7pwnbp59jbn5y6tj3ydrpq', '', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', 'qz66wk8uh9k4sxwuwth5iitk6w', '2026-12-03T19:30:00.000000Z', 'nssxi9824qhugss2jj4ahxaik2', 2);


--
-- Data for Name: route_address; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_doc VALUES (1, 'e39926v6ytdzdxes4fvsvh4ynz', 'MPC-V573-7DD
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren', DEFAULT);
INSERT INTO public.search_doc VALUES (2, 'rvfzbem5dxfxp2giwftnic7wuz', 'MPC-3KP2-JNR
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.', DEFAULT);
INSERT INTO public.search_doc VALUES (3, 'd5mrqn35wivprggb8eagmcm42x', 'MPC-NFXP-VVQ
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren', DEFAULT);


--
-- Data for Name: sign_in_failure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_member VALUES ('Ada Marsh', 'ada@example.org', 'Town Clerk', '["clerk"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '82km7pwnbp59jbn5y6tj3ydrpq', 2);
INSERT INTO public.staff_member VALUES ('Ben Holt', 'ben@example.org', 'Deputy Clerk', '["officer"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'jhmrpn82ennaivspuvrhkzdznf', 2);
INSERT INTO public.staff_member VALUES ('Cora Lane', 'cora@example.org', 'Chair of the council', '["chair", "member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'qz66wk8uh9k4sxwuwth5iitk6w', 2);
INSERT INTO public.staff_member VALUES ('Dev Rao', 'dev@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '5pykdf385w4gzqxr48et3h7wh2', 2);
INSERT INTO public.staff_member VALUES ('Fay Quill', 'fay@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'd8wkewz8cj9xr7khwnf3w8ztv7', 2);
INSERT INTO public.staff_member VALUES ('Gus Penn', 'gus@example.org', 'Internal auditor', '["auditor"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '8yfrd9jk8czpg86cy7px9chq25', 2);
INSERT INTO public.staff_member VALUES ('Hal Brook', 'hal@example.org', 'Administrator', '["administrator"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'jvymtkvk5ka3gqdp9ytv8matb2', 2);
INSERT INTO public.staff_member VALUES ('Iris Vale', 'iris@example.org', 'Clerk of another council', '["outside"]', 'active', false, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'a65pyeg9ts5tfesubdkmfm4mcy', 2);
INSERT INTO public.staff_member VALUES ('Jo Pike', 'jo@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'bn88rdvbqh9kc8388qhjbficmt', 1);
INSERT INTO public.staff_member VALUES ('Kit Amos', 'kit@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'n5tsqab2sd9cs8x2ix2wfx5ecd', 1);
INSERT INTO public.staff_member VALUES ('Lena Frost', 'lena@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, '6ki54e4uzyurkqp8pa42tzufy5', 1);
INSERT INTO public.staff_member VALUES ('Mo Tate', 'mo@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'fx3icd53npu5i9tjrdkrx25f5t', 1);
INSERT INTO public.staff_member VALUES ('Nan Webb', 'nan@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, '6gymczvg2ecsssidc4gds5eiuh', 1);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: summons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.summons VALUES ('246vhrti7qwucwpd37g395zqz5', 'qz66wk8uh9k4sxwuwth5iitk6w', 'Cora Lane', 'chair', NULL, '', 'post', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, '86x8fuse8y9nky7qmagusfddui', 1);
INSERT INTO public.summons VALUES ('246vhrti7qwucwpd37g395zqz5', '5pykdf385w4gzqxr48et3h7wh2', 'Dev Rao', 'vice-chair', NULL, '', 'post', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, '5zwke42fx3qw5n2m5ypmmwt5v3', 1);
INSERT INTO public.summons VALUES ('246vhrti7qwucwpd37g395zqz5', 'd8wkewz8cj9xr7khwnf3w8ztv7', 'Fay Quill', 'member', NULL, '', 'post', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, 'cyapvd8sctspu847yswj63sgwx', 1);
INSERT INTO public.summons VALUES ('246vhrti7qwucwpd37g395zqz5', 'bn88rdvbqh9kc8388qhjbficmt', 'Jo Pike', 'member', NULL, '', 'post', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, '9yp8hwd7mw62ys5kmxvry8nd6m', 1);
INSERT INTO public.summons VALUES ('246vhrti7qwucwpd37g395zqz5', 'n5tsqab2sd9cs8x2ix2wfx5ecd', 'Kit Amos', 'member', NULL, '', 'post', '82km7pwnbp59jbn5y6tj3ydrpq', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, '7kvckjei2s7tg3p8m7a4gbzckb', 1);


--
-- Data for Name: tie; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tie VALUES ('e39926v6ytdzdxes4fvsvh4ynz', NULL, '82km7pwnbp59jbn5y6tj3ydrpq', 'holder', 'kt6bh5phk36dqmqsuf7tcx7s22', '2026-11-23T09:00:00.000000Z', NULL, '', '6rwyni3xtq6wypc9k2segtpmsz', 1);
INSERT INTO public.tie VALUES ('e39926v6ytdzdxes4fvsvh4ynz', NULL, 'jhmrpn82ennaivspuvrhkzdznf', 'handler', '82km7pwnbp59jbn5y6tj3ydrpq', '2026-11-23T09:00:00.000000Z', NULL, '', 'fsveynybztxuex8z5desgqc4ta', 1);
INSERT INTO public.tie VALUES ('rvfzbem5dxfxp2giwftnic7wuz', NULL, '82km7pwnbp59jbn5y6tj3ydrpq', 'holder', '', '2026-11-23', NULL, '', '6y8kdpz3s552abp57ssu55ikvx', 1);
INSERT INTO public.tie VALUES ('d5mrqn35wivprggb8eagmcm42x', NULL, '82km7pwnbp59jbn5y6tj3ydrpq', 'holder', 'vyzsptrwaynehdu4tf4pw6utpa', '2026-11-23T09:00:00.000000Z', NULL, '', 'vybsgb9hzmtzdexb7bvzh6e55q', 1);
INSERT INTO public.tie VALUES ('d5mrqn35wivprggb8eagmcm42x', NULL, 'jhmrpn82ennaivspuvrhkzdznf', 'handler', '82km7pwnbp59jbn5y6tj3ydrpq', '2026-11-23T09:00:00.000000Z', NULL, '', 'timx7u8j5kd9ccthv2rsjxrxgt', 1);


--
-- Data for Name: trail_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.trail_head VALUES (1);


--
-- Data for Name: verification; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: search_doc_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.search_doc_id_seq', 3, true);


--
-- Name: trail_head_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.trail_head_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: about pk_about; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.about
    ADD CONSTRAINT pk_about PRIMARY KEY (ref);


--
-- Name: account_change pk_account_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT pk_account_change PRIMARY KEY (ref);


--
-- Name: agenda_item pk_agenda_item; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT pk_agenda_item PRIMARY KEY (ref);


--
-- Name: allegation pk_allegation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allegation
    ADD CONSTRAINT pk_allegation PRIMARY KEY (ref);


--
-- Name: attendance pk_attendance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT pk_attendance PRIMARY KEY (ref);


--
-- Name: authority pk_authority; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT pk_authority PRIMARY KEY (ref);


--
-- Name: bundle pk_bundle; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT pk_bundle PRIMARY KEY (ref);


--
-- Name: calendar_day pk_calendar_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT pk_calendar_day PRIMARY KEY (ref);


--
-- Name: case_file pk_case_file; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT pk_case_file PRIMARY KEY (ref);


--
-- Name: checkpoint pk_checkpoint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT pk_checkpoint PRIMARY KEY (size);


--
-- Name: clock pk_clock; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock
    ADD CONSTRAINT pk_clock PRIMARY KEY (ref);


--
-- Name: committee pk_committee; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee
    ADD CONSTRAINT pk_committee PRIMARY KEY (ref);


--
-- Name: complaint pk_complaint; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT pk_complaint PRIMARY KEY (ref);


--
-- Name: consent pk_consent; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT pk_consent PRIMARY KEY (ref);


--
-- Name: contact pk_contact; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (ref);


--
-- Name: counter pk_counter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.counter
    ADD CONSTRAINT pk_counter PRIMARY KEY (name, month);


--
-- Name: credential pk_credential; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT pk_credential PRIMARY KEY (staff_ref);


--
-- Name: decision_record pk_decision_record; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_record
    ADD CONSTRAINT pk_decision_record PRIMARY KEY (ref);


--
-- Name: delegation pk_delegation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (ref);


--
-- Name: draft pk_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (key);


--
-- Name: due_work pk_due_work; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.due_work
    ADD CONSTRAINT pk_due_work PRIMARY KEY (ref);


--
-- Name: email_consent pk_email_consent; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_consent
    ADD CONSTRAINT pk_email_consent PRIMARY KEY (ref);


--
-- Name: entry pk_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT pk_entry PRIMARY KEY (seq);


--
-- Name: entry_content pk_entry_content; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_content
    ADD CONSTRAINT pk_entry_content PRIMARY KEY (seq);


--
-- Name: erasure pk_erasure; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT pk_erasure PRIMARY KEY (ref);


--
-- Name: finding pk_finding; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT pk_finding PRIMARY KEY (ref);


--
-- Name: hearing pk_hearing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT pk_hearing PRIMARY KEY (ref);


--
-- Name: hold pk_hold; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT pk_hold PRIMARY KEY (ref);


--
-- Name: interest pk_interest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interest
    ADD CONSTRAINT pk_interest PRIMARY KEY (ref);


--
-- Name: invitation pk_invitation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (token);


--
-- Name: lesson pk_lesson; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT pk_lesson PRIMARY KEY (ref);


--
-- Name: letter pk_letter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (ref);


--
-- Name: link pk_link; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (ref);


--
-- Name: mail_attempt pk_mail_attempt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_attempt
    ADD CONSTRAINT pk_mail_attempt PRIMARY KEY (ref);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (ref);


--
-- Name: meeting_notice pk_meeting_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_notice
    ADD CONSTRAINT pk_meeting_notice PRIMARY KEY (ref);


--
-- Name: membership pk_membership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (ref);


--
-- Name: message pk_message; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (ref);


--
-- Name: minutes pk_minutes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes
    ADD CONSTRAINT pk_minutes PRIMARY KEY (ref);


--
-- Name: office_change pk_office_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_change
    ADD CONSTRAINT pk_office_change PRIMARY KEY (ref);


--
-- Name: office_term pk_office_term; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT pk_office_term PRIMARY KEY (ref);


--
-- Name: opening pk_opening; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening
    ADD CONSTRAINT pk_opening PRIMARY KEY (ref);


--
-- Name: paper pk_paper; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper
    ADD CONSTRAINT pk_paper PRIMARY KEY (ref);


--
-- Name: paper_recipient pk_paper_recipient; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_recipient
    ADD CONSTRAINT pk_paper_recipient PRIMARY KEY (ref);


--
-- Name: passing pk_passing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passing
    ADD CONSTRAINT pk_passing PRIMARY KEY (ref);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (ref);


--
-- Name: policy_version pk_policy_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT pk_policy_version PRIMARY KEY (ref);


--
-- Name: praise pk_praise; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.praise
    ADD CONSTRAINT pk_praise PRIMARY KEY (ref);


--
-- Name: private_note pk_private_note; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_note
    ADD CONSTRAINT pk_private_note PRIMARY KEY (ref);


--
-- Name: putting pk_putting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.putting
    ADD CONSTRAINT pk_putting PRIMARY KEY (ref);


--
-- Name: reading pk_reading; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT pk_reading PRIMARY KEY (ref);


--
-- Name: receipt pk_receipt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT pk_receipt PRIMARY KEY (ref);


--
-- Name: refusal_count pk_refusal_count; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.refusal_count
    ADD CONSTRAINT pk_refusal_count PRIMARY KEY ("on", status);


--
-- Name: remedy pk_remedy; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remedy
    ADD CONSTRAINT pk_remedy PRIMARY KEY (ref);


--
-- Name: resolution pk_resolution; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resolution
    ADD CONSTRAINT pk_resolution PRIMARY KEY (ref);


--
-- Name: route_address pk_route_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route_address
    ADD CONSTRAINT pk_route_address PRIMARY KEY (ref);


--
-- Name: search_doc pk_search_doc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT pk_search_doc PRIMARY KEY (id);


--
-- Name: sign_in_failure pk_sign_in_failure; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_failure
    ADD CONSTRAINT pk_sign_in_failure PRIMARY KEY (account);


--
-- Name: staff_member pk_staff_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_member
    ADD CONSTRAINT pk_staff_member PRIMARY KEY (ref);


--
-- Name: staff_session pk_staff_session; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_session
    ADD CONSTRAINT pk_staff_session PRIMARY KEY (token);


--
-- Name: stored_file pk_stored_file; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT pk_stored_file PRIMARY KEY (ref);


--
-- Name: summons pk_summons; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.summons
    ADD CONSTRAINT pk_summons PRIMARY KEY (ref);


--
-- Name: tie pk_tie; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tie
    ADD CONSTRAINT pk_tie PRIMARY KEY (ref);


--
-- Name: trail_head pk_trail_head; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.trail_head
    ADD CONSTRAINT pk_trail_head PRIMARY KEY (id);


--
-- Name: verification pk_verification; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.verification
    ADD CONSTRAINT pk_verification PRIMARY KEY (ref);


--
-- Name: complaint uq_complaint_case_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT uq_complaint_case_ref UNIQUE (case_ref);


--
-- Name: erasure uq_erasure_seq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT uq_erasure_seq UNIQUE (seq);


--
-- Name: invitation uq_invitation_change_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_change_ref UNIQUE (change_ref);


--
-- Name: receipt uq_receipt_digest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT uq_receipt_digest UNIQUE (digest);


--
-- Name: receipt uq_receipt_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT uq_receipt_token UNIQUE (token);


--
-- Name: route_address uq_route_address_route; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route_address
    ADD CONSTRAINT uq_route_address_route UNIQUE (route);


--
-- Name: search_doc uq_search_doc_case_ref; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_doc
    ADD CONSTRAINT uq_search_doc_case_ref UNIQUE (case_ref);


--
-- Name: staff_member uq_staff_member_email; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_member
    ADD CONSTRAINT uq_staff_member_email UNIQUE (email);


--
-- Name: ix_about_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_about_case_ref ON public.about USING btree (case_ref);


--
-- Name: ix_account_change_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_change_state ON public.account_change USING btree (state);


--
-- Name: ix_agenda_item_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_agenda_item_case_ref ON public.agenda_item USING btree (case_ref);


--
-- Name: ix_allegation_case_ref_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_allegation_case_ref_number ON public.allegation USING btree (case_ref, number);


--
-- Name: ix_authority_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_authority_case_ref ON public.authority USING btree (case_ref);


--
-- Name: ix_authority_person_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_authority_person_ref ON public.authority USING btree (person_ref);


--
-- Name: ix_authority_writer_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_authority_writer_ref ON public.authority USING btree (writer_ref);


--
-- Name: ix_bundle_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bundle_case_ref ON public.bundle USING btree (case_ref);


--
-- Name: ix_case_file_handler_ref_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_handler_ref_rank ON public.case_file USING btree (handler_ref, rank);


--
-- Name: ix_case_file_kind_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_kind_rank ON public.case_file USING btree (kind, rank);


--
-- Name: ix_case_file_referred; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_referred ON public.case_file USING btree (received, ref) WHERE ((referred IS TRUE) AND (rank IS NOT NULL));


--
-- Name: ix_case_file_reviewed; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_reviewed ON public.case_file USING btree (received, ref) WHERE ((review_asked_on IS NOT NULL) AND (decided_on IS NULL) AND (rank IS NOT NULL));


--
-- Name: ix_case_file_seal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_seal ON public.case_file USING btree (seal) WHERE ((seal)::text <> 'none'::text);


--
-- Name: ix_clock_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_clock_case_ref ON public.clock USING btree (case_ref);


--
-- Name: ix_clock_due_on_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_clock_due_on_ref ON public.clock USING btree (due_on, ref) WHERE (met IS NULL);


--
-- Name: ix_consent_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_consent_case_ref ON public.consent USING btree (case_ref);


--
-- Name: ix_contact_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_case_ref ON public.contact USING btree (case_ref);


--
-- Name: ix_decision_record_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_record_case_ref ON public.decision_record USING btree (case_ref);


--
-- Name: ix_decision_record_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_record_published ON public.decision_record USING btree (published_on, ref) WHERE (published_on IS NOT NULL);


--
-- Name: ix_delegation_power; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_power ON public.delegation USING btree (power);


--
-- Name: ix_due_work_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_due_work_due ON public.due_work USING btree (due) WHERE (done IS NULL);


--
-- Name: ix_email_consent_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_email_consent_staff_ref ON public.email_consent USING btree (staff_ref);


--
-- Name: ix_entry_case_ref_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_entry_case_ref_seq ON public.entry USING btree (case_ref, seq);


--
-- Name: ix_finding_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_finding_case_ref ON public.finding USING btree (case_ref);


--
-- Name: ix_hold_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_hold_case_ref ON public.hold USING btree (case_ref);


--
-- Name: ix_interest_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_interest_case_ref ON public.interest USING btree (case_ref);


--
-- Name: ix_interest_item_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_interest_item_ref ON public.interest USING btree (item_ref);


--
-- Name: ix_lesson_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lesson_case_ref ON public.lesson USING btree (case_ref);


--
-- Name: ix_lesson_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lesson_open ON public.lesson USING btree (due_on, ref) WHERE (ended IS NULL);


--
-- Name: ix_lesson_published; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_lesson_published ON public.lesson USING btree (published_on, ref) WHERE (published_on IS NOT NULL);


--
-- Name: ix_letter_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letter_case_ref ON public.letter USING btree (case_ref);


--
-- Name: ix_link_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_case_ref ON public.link USING btree (case_ref);


--
-- Name: ix_link_other_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_link_other_ref ON public.link USING btree (other_ref);


--
-- Name: ix_mail_attempt_letter_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_attempt_letter_ref ON public.mail_attempt USING btree (letter_ref);


--
-- Name: ix_meeting_committee_ref_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_committee_ref_on ON public.meeting USING btree (committee_ref, "on");


--
-- Name: ix_meeting_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_on ON public.meeting USING btree ("on");


--
-- Name: ix_membership_committee_ref_from_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_committee_ref_from_on ON public.membership USING btree (committee_ref, from_on);


--
-- Name: ix_membership_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_staff_ref ON public.membership USING btree (staff_ref);


--
-- Name: ix_message_case_ref_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_message_case_ref_number ON public.message USING btree (case_ref, number);


--
-- Name: ix_office_change_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_office_change_state ON public.office_change USING btree (state);


--
-- Name: ix_office_term_office; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_office_term_office ON public.office_term USING btree (office);


--
-- Name: ix_opening_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_opening_case_ref ON public.opening USING btree (case_ref);


--
-- Name: ix_opening_proposed_by_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_opening_proposed_by_state ON public.opening USING btree (proposed_by, state);


--
-- Name: ix_opening_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_opening_state ON public.opening USING btree (state);


--
-- Name: ix_paper_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_paper_case_ref ON public.paper USING btree (case_ref);


--
-- Name: ix_paper_item_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_paper_item_ref ON public.paper USING btree (item_ref);


--
-- Name: ix_paper_recipient_item_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_paper_recipient_item_ref ON public.paper_recipient USING btree (item_ref);


--
-- Name: ix_paper_recipient_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_paper_recipient_staff_ref ON public.paper_recipient USING btree (staff_ref);


--
-- Name: ix_passing_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_passing_case_ref ON public.passing USING btree (case_ref);


--
-- Name: ix_person_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_email ON public.person USING btree (email);


--
-- Name: ix_praise_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_praise_case_ref ON public.praise USING btree (case_ref);


--
-- Name: ix_praise_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_praise_staff_ref ON public.praise USING btree (staff_ref);


--
-- Name: ix_putting_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_putting_case_ref ON public.putting USING btree (case_ref);


--
-- Name: ix_reading_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reading_case_ref ON public.reading USING btree (case_ref);


--
-- Name: ix_receipt_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_receipt_case_ref ON public.receipt USING btree (case_ref);


--
-- Name: ix_remedy_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_remedy_case_ref ON public.remedy USING btree (case_ref);


--
-- Name: ix_remedy_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_remedy_open ON public.remedy USING btree (due_on, ref) WHERE (ended IS NULL);


--
-- Name: ix_resolution_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_resolution_case_ref ON public.resolution USING btree (case_ref);


--
-- Name: ix_search_doc_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_search_doc_words ON public.search_doc USING gin (words);


--
-- Name: ix_staff_session_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_staff_session_staff_ref ON public.staff_session USING btree (staff_ref);


--
-- Name: ix_stored_file_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_stored_file_case_ref ON public.stored_file USING btree (case_ref);


--
-- Name: ix_summons_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_summons_staff_ref ON public.summons USING btree (staff_ref);


--
-- Name: ix_tie_case_ref_staff_ref_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tie_case_ref_staff_ref_kind ON public.tie USING btree (case_ref, staff_ref, kind);


--
-- Name: ix_tie_staff_ref_kind; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tie_staff_ref_kind ON public.tie USING btree (staff_ref, kind);


--
-- Name: ix_verification_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_verification_at ON public.verification USING btree (at);


--
-- Name: uq_agenda_item_meeting_ref_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_agenda_item_meeting_ref_number ON public.agenda_item USING btree (meeting_ref, number);


--
-- Name: uq_attendance_meeting_ref_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_attendance_meeting_ref_staff_ref ON public.attendance USING btree (meeting_ref, staff_ref);


--
-- Name: uq_calendar_day_nation_day; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_calendar_day_nation_day ON public.calendar_day USING btree (nation, day);


--
-- Name: uq_case_file_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_case_file_rank ON public.case_file USING btree (rank) WHERE (rank IS NOT NULL);


--
-- Name: uq_case_file_reference; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_case_file_reference ON public.case_file USING btree (reference);


--
-- Name: uq_due_work_verb_about; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_due_work_verb_about ON public.due_work USING btree (verb, about);


--
-- Name: uq_entry_row_ref_version; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_entry_row_ref_version ON public.entry USING btree (row_ref, version);


--
-- Name: uq_hearing_item_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_hearing_item_ref ON public.hearing USING btree (item_ref);


--
-- Name: uq_meeting_notice_meeting_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_notice_meeting_ref ON public.meeting_notice USING btree (meeting_ref);


--
-- Name: uq_minutes_meeting_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_minutes_meeting_ref ON public.minutes USING btree (meeting_ref);


--
-- Name: uq_paper_recipient_paper_ref_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_paper_recipient_paper_ref_staff_ref ON public.paper_recipient USING btree (paper_ref, staff_ref);


--
-- Name: uq_private_note_item_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_private_note_item_ref ON public.private_note USING btree (item_ref);


--
-- Name: uq_putting_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_putting_digest ON public.putting USING btree (digest);


--
-- Name: uq_resolution_item_ref_motion; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_resolution_item_ref_motion ON public.resolution USING btree (item_ref, motion);


--
-- Name: uq_summons_meeting_ref_staff_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_summons_meeting_ref_staff_ref ON public.summons USING btree (meeting_ref, staff_ref);


--
-- Name: about wall_about_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_about_row BEFORE INSERT OR DELETE OR UPDATE ON public.about FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.about ENABLE ALWAYS TRIGGER wall_about_row;


--
-- Name: about wall_about_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_about_truncate BEFORE TRUNCATE ON public.about FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.about ENABLE ALWAYS TRIGGER wall_about_truncate;


--
-- Name: account_change wall_account_change_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_account_change_row BEFORE INSERT OR DELETE OR UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.account_change ENABLE ALWAYS TRIGGER wall_account_change_row;


--
-- Name: account_change wall_account_change_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_account_change_truncate BEFORE TRUNCATE ON public.account_change FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.account_change ENABLE ALWAYS TRIGGER wall_account_change_truncate;


--
-- Name: agenda_item wall_agenda_item_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_agenda_item_row BEFORE INSERT OR DELETE OR UPDATE ON public.agenda_item FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.agenda_item ENABLE ALWAYS TRIGGER wall_agenda_item_row;


--
-- Name: agenda_item wall_agenda_item_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_agenda_item_truncate BEFORE TRUNCATE ON public.agenda_item FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.agenda_item ENABLE ALWAYS TRIGGER wall_agenda_item_truncate;


--
-- Name: allegation wall_allegation_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_allegation_row BEFORE INSERT OR DELETE OR UPDATE ON public.allegation FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.allegation ENABLE ALWAYS TRIGGER wall_allegation_row;


--
-- Name: allegation wall_allegation_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_allegation_truncate BEFORE TRUNCATE ON public.allegation FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.allegation ENABLE ALWAYS TRIGGER wall_allegation_truncate;


--
-- Name: attendance wall_attendance_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_attendance_row BEFORE INSERT OR DELETE OR UPDATE ON public.attendance FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.attendance ENABLE ALWAYS TRIGGER wall_attendance_row;


--
-- Name: attendance wall_attendance_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_attendance_truncate BEFORE TRUNCATE ON public.attendance FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.attendance ENABLE ALWAYS TRIGGER wall_attendance_truncate;


--
-- Name: authority wall_authority_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_authority_row BEFORE INSERT OR DELETE OR UPDATE ON public.authority FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.authority ENABLE ALWAYS TRIGGER wall_authority_row;


--
-- Name: authority wall_authority_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_authority_truncate BEFORE TRUNCATE ON public.authority FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.authority ENABLE ALWAYS TRIGGER wall_authority_truncate;


--
-- Name: bundle wall_bundle_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_bundle_row BEFORE INSERT OR DELETE OR UPDATE ON public.bundle FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.bundle ENABLE ALWAYS TRIGGER wall_bundle_row;


--
-- Name: bundle wall_bundle_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_bundle_truncate BEFORE TRUNCATE ON public.bundle FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.bundle ENABLE ALWAYS TRIGGER wall_bundle_truncate;


--
-- Name: calendar_day wall_calendar_day_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_calendar_day_row BEFORE INSERT OR DELETE OR UPDATE ON public.calendar_day FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.calendar_day ENABLE ALWAYS TRIGGER wall_calendar_day_row;


--
-- Name: calendar_day wall_calendar_day_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_calendar_day_truncate BEFORE TRUNCATE ON public.calendar_day FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.calendar_day ENABLE ALWAYS TRIGGER wall_calendar_day_truncate;


--
-- Name: case_file wall_case_file_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_case_file_row BEFORE INSERT OR DELETE OR UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.case_file ENABLE ALWAYS TRIGGER wall_case_file_row;


--
-- Name: case_file wall_case_file_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_case_file_truncate BEFORE TRUNCATE ON public.case_file FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.case_file ENABLE ALWAYS TRIGGER wall_case_file_truncate;


--
-- Name: checkpoint wall_checkpoint_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_checkpoint_row BEFORE INSERT OR DELETE OR UPDATE ON public.checkpoint FOR EACH ROW EXECUTE FUNCTION public.wall_checkpoint();

ALTER TABLE public.checkpoint ENABLE ALWAYS TRIGGER wall_checkpoint_row;


--
-- Name: checkpoint wall_checkpoint_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_checkpoint_truncate BEFORE TRUNCATE ON public.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.checkpoint ENABLE ALWAYS TRIGGER wall_checkpoint_truncate;


--
-- Name: clock wall_clock_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_clock_row BEFORE INSERT OR DELETE OR UPDATE ON public.clock FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.clock ENABLE ALWAYS TRIGGER wall_clock_row;


--
-- Name: clock wall_clock_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_clock_truncate BEFORE TRUNCATE ON public.clock FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.clock ENABLE ALWAYS TRIGGER wall_clock_truncate;


--
-- Name: committee wall_committee_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_committee_row BEFORE INSERT OR DELETE OR UPDATE ON public.committee FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.committee ENABLE ALWAYS TRIGGER wall_committee_row;


--
-- Name: committee wall_committee_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_committee_truncate BEFORE TRUNCATE ON public.committee FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.committee ENABLE ALWAYS TRIGGER wall_committee_truncate;


--
-- Name: complaint wall_complaint_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_complaint_row BEFORE INSERT OR DELETE OR UPDATE ON public.complaint FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.complaint ENABLE ALWAYS TRIGGER wall_complaint_row;


--
-- Name: complaint wall_complaint_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_complaint_truncate BEFORE TRUNCATE ON public.complaint FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.complaint ENABLE ALWAYS TRIGGER wall_complaint_truncate;


--
-- Name: consent wall_consent_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_consent_row BEFORE INSERT OR DELETE OR UPDATE ON public.consent FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.consent ENABLE ALWAYS TRIGGER wall_consent_row;


--
-- Name: consent wall_consent_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_consent_truncate BEFORE TRUNCATE ON public.consent FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.consent ENABLE ALWAYS TRIGGER wall_consent_truncate;


--
-- Name: contact wall_contact_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_contact_row BEFORE INSERT OR DELETE OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.contact ENABLE ALWAYS TRIGGER wall_contact_row;


--
-- Name: contact wall_contact_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_contact_truncate BEFORE TRUNCATE ON public.contact FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.contact ENABLE ALWAYS TRIGGER wall_contact_truncate;


--
-- Name: decision_record wall_decision_record_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_decision_record_row BEFORE INSERT OR DELETE OR UPDATE ON public.decision_record FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.decision_record ENABLE ALWAYS TRIGGER wall_decision_record_row;


--
-- Name: decision_record wall_decision_record_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_decision_record_truncate BEFORE TRUNCATE ON public.decision_record FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.decision_record ENABLE ALWAYS TRIGGER wall_decision_record_truncate;


--
-- Name: delegation wall_delegation_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_delegation_row BEFORE INSERT OR DELETE OR UPDATE ON public.delegation FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.delegation ENABLE ALWAYS TRIGGER wall_delegation_row;


--
-- Name: delegation wall_delegation_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_delegation_truncate BEFORE TRUNCATE ON public.delegation FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.delegation ENABLE ALWAYS TRIGGER wall_delegation_truncate;


--
-- Name: email_consent wall_email_consent_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_email_consent_row BEFORE INSERT OR DELETE OR UPDATE ON public.email_consent FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.email_consent ENABLE ALWAYS TRIGGER wall_email_consent_row;


--
-- Name: email_consent wall_email_consent_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_email_consent_truncate BEFORE TRUNCATE ON public.email_consent FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.email_consent ENABLE ALWAYS TRIGGER wall_email_consent_truncate;


--
-- Name: entry_content wall_entry_content_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_entry_content_row BEFORE INSERT OR DELETE OR UPDATE ON public.entry_content FOR EACH ROW EXECUTE FUNCTION public.wall_entry_content();

ALTER TABLE public.entry_content ENABLE ALWAYS TRIGGER wall_entry_content_row;


--
-- Name: entry_content wall_entry_content_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_entry_content_truncate BEFORE TRUNCATE ON public.entry_content FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.entry_content ENABLE ALWAYS TRIGGER wall_entry_content_truncate;


--
-- Name: entry wall_entry_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_entry_row BEFORE INSERT OR DELETE OR UPDATE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.wall_entry();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER wall_entry_row;


--
-- Name: entry wall_entry_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_entry_truncate BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.entry ENABLE ALWAYS TRIGGER wall_entry_truncate;


--
-- Name: erasure wall_erasure_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_erasure_row BEFORE INSERT OR DELETE OR UPDATE ON public.erasure FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.erasure ENABLE ALWAYS TRIGGER wall_erasure_row;


--
-- Name: erasure wall_erasure_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_erasure_truncate BEFORE TRUNCATE ON public.erasure FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.erasure ENABLE ALWAYS TRIGGER wall_erasure_truncate;


--
-- Name: finding wall_finding_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_finding_row BEFORE INSERT OR DELETE OR UPDATE ON public.finding FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.finding ENABLE ALWAYS TRIGGER wall_finding_row;


--
-- Name: finding wall_finding_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_finding_truncate BEFORE TRUNCATE ON public.finding FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.finding ENABLE ALWAYS TRIGGER wall_finding_truncate;


--
-- Name: hearing wall_hearing_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_hearing_row BEFORE INSERT OR DELETE OR UPDATE ON public.hearing FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.hearing ENABLE ALWAYS TRIGGER wall_hearing_row;


--
-- Name: hearing wall_hearing_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_hearing_truncate BEFORE TRUNCATE ON public.hearing FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.hearing ENABLE ALWAYS TRIGGER wall_hearing_truncate;


--
-- Name: hold wall_hold_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_hold_row BEFORE INSERT OR DELETE OR UPDATE ON public.hold FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.hold ENABLE ALWAYS TRIGGER wall_hold_row;


--
-- Name: hold wall_hold_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_hold_truncate BEFORE TRUNCATE ON public.hold FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.hold ENABLE ALWAYS TRIGGER wall_hold_truncate;


--
-- Name: interest wall_interest_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_interest_row BEFORE INSERT OR DELETE OR UPDATE ON public.interest FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.interest ENABLE ALWAYS TRIGGER wall_interest_row;


--
-- Name: interest wall_interest_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_interest_truncate BEFORE TRUNCATE ON public.interest FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.interest ENABLE ALWAYS TRIGGER wall_interest_truncate;


--
-- Name: lesson wall_lesson_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_lesson_row BEFORE INSERT OR DELETE OR UPDATE ON public.lesson FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.lesson ENABLE ALWAYS TRIGGER wall_lesson_row;


--
-- Name: lesson wall_lesson_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_lesson_truncate BEFORE TRUNCATE ON public.lesson FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.lesson ENABLE ALWAYS TRIGGER wall_lesson_truncate;


--
-- Name: letter wall_letter_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_letter_row BEFORE INSERT OR DELETE OR UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.letter ENABLE ALWAYS TRIGGER wall_letter_row;


--
-- Name: letter wall_letter_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_letter_truncate BEFORE TRUNCATE ON public.letter FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.letter ENABLE ALWAYS TRIGGER wall_letter_truncate;


--
-- Name: link wall_link_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_link_row BEFORE INSERT OR DELETE OR UPDATE ON public.link FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.link ENABLE ALWAYS TRIGGER wall_link_row;


--
-- Name: link wall_link_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_link_truncate BEFORE TRUNCATE ON public.link FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.link ENABLE ALWAYS TRIGGER wall_link_truncate;


--
-- Name: meeting_notice wall_meeting_notice_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_meeting_notice_row BEFORE INSERT OR DELETE OR UPDATE ON public.meeting_notice FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.meeting_notice ENABLE ALWAYS TRIGGER wall_meeting_notice_row;


--
-- Name: meeting_notice wall_meeting_notice_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_meeting_notice_truncate BEFORE TRUNCATE ON public.meeting_notice FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.meeting_notice ENABLE ALWAYS TRIGGER wall_meeting_notice_truncate;


--
-- Name: meeting wall_meeting_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_meeting_row BEFORE INSERT OR DELETE OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.meeting ENABLE ALWAYS TRIGGER wall_meeting_row;


--
-- Name: meeting wall_meeting_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_meeting_truncate BEFORE TRUNCATE ON public.meeting FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.meeting ENABLE ALWAYS TRIGGER wall_meeting_truncate;


--
-- Name: membership wall_membership_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_membership_row BEFORE INSERT OR DELETE OR UPDATE ON public.membership FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.membership ENABLE ALWAYS TRIGGER wall_membership_row;


--
-- Name: membership wall_membership_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_membership_truncate BEFORE TRUNCATE ON public.membership FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.membership ENABLE ALWAYS TRIGGER wall_membership_truncate;


--
-- Name: message wall_message_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_message_row BEFORE INSERT OR DELETE OR UPDATE ON public.message FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.message ENABLE ALWAYS TRIGGER wall_message_row;


--
-- Name: message wall_message_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_message_truncate BEFORE TRUNCATE ON public.message FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.message ENABLE ALWAYS TRIGGER wall_message_truncate;


--
-- Name: minutes wall_minutes_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_minutes_row BEFORE INSERT OR DELETE OR UPDATE ON public.minutes FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.minutes ENABLE ALWAYS TRIGGER wall_minutes_row;


--
-- Name: minutes wall_minutes_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_minutes_truncate BEFORE TRUNCATE ON public.minutes FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.minutes ENABLE ALWAYS TRIGGER wall_minutes_truncate;


--
-- Name: office_change wall_office_change_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_office_change_row BEFORE INSERT OR DELETE OR UPDATE ON public.office_change FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.office_change ENABLE ALWAYS TRIGGER wall_office_change_row;


--
-- Name: office_change wall_office_change_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_office_change_truncate BEFORE TRUNCATE ON public.office_change FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.office_change ENABLE ALWAYS TRIGGER wall_office_change_truncate;


--
-- Name: office_term wall_office_term_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_office_term_row BEFORE INSERT OR DELETE OR UPDATE ON public.office_term FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.office_term ENABLE ALWAYS TRIGGER wall_office_term_row;


--
-- Name: office_term wall_office_term_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_office_term_truncate BEFORE TRUNCATE ON public.office_term FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.office_term ENABLE ALWAYS TRIGGER wall_office_term_truncate;


--
-- Name: opening wall_opening_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_opening_row BEFORE INSERT OR DELETE OR UPDATE ON public.opening FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.opening ENABLE ALWAYS TRIGGER wall_opening_row;


--
-- Name: opening wall_opening_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_opening_truncate BEFORE TRUNCATE ON public.opening FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.opening ENABLE ALWAYS TRIGGER wall_opening_truncate;


--
-- Name: paper_recipient wall_paper_recipient_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_paper_recipient_row BEFORE INSERT OR DELETE OR UPDATE ON public.paper_recipient FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.paper_recipient ENABLE ALWAYS TRIGGER wall_paper_recipient_row;


--
-- Name: paper_recipient wall_paper_recipient_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_paper_recipient_truncate BEFORE TRUNCATE ON public.paper_recipient FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.paper_recipient ENABLE ALWAYS TRIGGER wall_paper_recipient_truncate;


--
-- Name: paper wall_paper_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_paper_row BEFORE INSERT OR DELETE OR UPDATE ON public.paper FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.paper ENABLE ALWAYS TRIGGER wall_paper_row;


--
-- Name: paper wall_paper_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_paper_truncate BEFORE TRUNCATE ON public.paper FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.paper ENABLE ALWAYS TRIGGER wall_paper_truncate;


--
-- Name: passing wall_passing_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_passing_row BEFORE INSERT OR DELETE OR UPDATE ON public.passing FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.passing ENABLE ALWAYS TRIGGER wall_passing_row;


--
-- Name: passing wall_passing_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_passing_truncate BEFORE TRUNCATE ON public.passing FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.passing ENABLE ALWAYS TRIGGER wall_passing_truncate;


--
-- Name: person wall_person_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_person_row BEFORE INSERT OR DELETE OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.person ENABLE ALWAYS TRIGGER wall_person_row;


--
-- Name: person wall_person_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_person_truncate BEFORE TRUNCATE ON public.person FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.person ENABLE ALWAYS TRIGGER wall_person_truncate;


--
-- Name: policy_version wall_policy_version_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_policy_version_row BEFORE INSERT OR DELETE OR UPDATE ON public.policy_version FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.policy_version ENABLE ALWAYS TRIGGER wall_policy_version_row;


--
-- Name: policy_version wall_policy_version_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_policy_version_truncate BEFORE TRUNCATE ON public.policy_version FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.policy_version ENABLE ALWAYS TRIGGER wall_policy_version_truncate;


--
-- Name: praise wall_praise_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_praise_row BEFORE INSERT OR DELETE OR UPDATE ON public.praise FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.praise ENABLE ALWAYS TRIGGER wall_praise_row;


--
-- Name: praise wall_praise_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_praise_truncate BEFORE TRUNCATE ON public.praise FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.praise ENABLE ALWAYS TRIGGER wall_praise_truncate;


--
-- Name: private_note wall_private_note_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_private_note_row BEFORE INSERT OR DELETE OR UPDATE ON public.private_note FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.private_note ENABLE ALWAYS TRIGGER wall_private_note_row;


--
-- Name: private_note wall_private_note_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_private_note_truncate BEFORE TRUNCATE ON public.private_note FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.private_note ENABLE ALWAYS TRIGGER wall_private_note_truncate;


--
-- Name: putting wall_putting_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_putting_row BEFORE INSERT OR DELETE OR UPDATE ON public.putting FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.putting ENABLE ALWAYS TRIGGER wall_putting_row;


--
-- Name: putting wall_putting_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_putting_truncate BEFORE TRUNCATE ON public.putting FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.putting ENABLE ALWAYS TRIGGER wall_putting_truncate;


--
-- Name: receipt wall_receipt_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_receipt_row BEFORE INSERT OR DELETE OR UPDATE ON public.receipt FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.receipt ENABLE ALWAYS TRIGGER wall_receipt_row;


--
-- Name: receipt wall_receipt_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_receipt_truncate BEFORE TRUNCATE ON public.receipt FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.receipt ENABLE ALWAYS TRIGGER wall_receipt_truncate;


--
-- Name: remedy wall_remedy_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_remedy_row BEFORE INSERT OR DELETE OR UPDATE ON public.remedy FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.remedy ENABLE ALWAYS TRIGGER wall_remedy_row;


--
-- Name: remedy wall_remedy_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_remedy_truncate BEFORE TRUNCATE ON public.remedy FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.remedy ENABLE ALWAYS TRIGGER wall_remedy_truncate;


--
-- Name: resolution wall_resolution_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_resolution_row BEFORE INSERT OR DELETE OR UPDATE ON public.resolution FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.resolution ENABLE ALWAYS TRIGGER wall_resolution_row;


--
-- Name: resolution wall_resolution_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_resolution_truncate BEFORE TRUNCATE ON public.resolution FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.resolution ENABLE ALWAYS TRIGGER wall_resolution_truncate;


--
-- Name: route_address wall_route_address_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_route_address_row BEFORE INSERT OR DELETE OR UPDATE ON public.route_address FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.route_address ENABLE ALWAYS TRIGGER wall_route_address_row;


--
-- Name: route_address wall_route_address_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_route_address_truncate BEFORE TRUNCATE ON public.route_address FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.route_address ENABLE ALWAYS TRIGGER wall_route_address_truncate;


--
-- Name: staff_member wall_staff_member_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_staff_member_row BEFORE INSERT OR DELETE OR UPDATE ON public.staff_member FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.staff_member ENABLE ALWAYS TRIGGER wall_staff_member_row;


--
-- Name: staff_member wall_staff_member_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_staff_member_truncate BEFORE TRUNCATE ON public.staff_member FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.staff_member ENABLE ALWAYS TRIGGER wall_staff_member_truncate;


--
-- Name: stored_file wall_stored_file_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_stored_file_row BEFORE INSERT OR DELETE OR UPDATE ON public.stored_file FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.stored_file ENABLE ALWAYS TRIGGER wall_stored_file_row;


--
-- Name: stored_file wall_stored_file_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_stored_file_truncate BEFORE TRUNCATE ON public.stored_file FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.stored_file ENABLE ALWAYS TRIGGER wall_stored_file_truncate;


--
-- Name: summons wall_summons_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_summons_row BEFORE INSERT OR DELETE OR UPDATE ON public.summons FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.summons ENABLE ALWAYS TRIGGER wall_summons_row;


--
-- Name: summons wall_summons_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_summons_truncate BEFORE TRUNCATE ON public.summons FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.summons ENABLE ALWAYS TRIGGER wall_summons_truncate;


--
-- Name: tie wall_tie_row; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_tie_row BEFORE INSERT OR DELETE OR UPDATE ON public.tie FOR EACH ROW EXECUTE FUNCTION public.wall_row();

ALTER TABLE public.tie ENABLE ALWAYS TRIGGER wall_tie_row;


--
-- Name: tie wall_tie_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER wall_tie_truncate BEFORE TRUNCATE ON public.tie FOR EACH STATEMENT EXECUTE FUNCTION public.wall_truncate();

ALTER TABLE public.tie ENABLE ALWAYS TRIGGER wall_tie_truncate;


--
-- Name: about fk_about_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.about
    ADD CONSTRAINT fk_about_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: account_change fk_account_change_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT fk_account_change_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: agenda_item fk_agenda_item_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.agenda_item
    ADD CONSTRAINT fk_agenda_item_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: allegation fk_allegation_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.allegation
    ADD CONSTRAINT fk_allegation_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: attendance fk_attendance_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attendance
    ADD CONSTRAINT fk_attendance_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: authority fk_authority_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.authority
    ADD CONSTRAINT fk_authority_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: bundle fk_bundle_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bundle
    ADD CONSTRAINT fk_bundle_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: calendar_day fk_calendar_day_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calendar_day
    ADD CONSTRAINT fk_calendar_day_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: case_file fk_case_file_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT fk_case_file_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: clock fk_clock_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.clock
    ADD CONSTRAINT fk_clock_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: committee fk_committee_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee
    ADD CONSTRAINT fk_committee_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: complaint fk_complaint_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.complaint
    ADD CONSTRAINT fk_complaint_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: consent fk_consent_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.consent
    ADD CONSTRAINT fk_consent_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: contact fk_contact_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: decision_record fk_decision_record_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_record
    ADD CONSTRAINT fk_decision_record_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: delegation fk_delegation_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: email_consent fk_email_consent_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.email_consent
    ADD CONSTRAINT fk_email_consent_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: entry_content fk_entry_content_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entry_content
    ADD CONSTRAINT fk_entry_content_seq FOREIGN KEY (seq) REFERENCES public.entry(seq);


--
-- Name: erasure fk_erasure_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT fk_erasure_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: erasure fk_erasure_seq; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT fk_erasure_seq FOREIGN KEY (seq) REFERENCES public.entry(seq);


--
-- Name: finding fk_finding_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: hearing fk_hearing_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hearing
    ADD CONSTRAINT fk_hearing_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: hold fk_hold_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT fk_hold_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: interest fk_interest_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.interest
    ADD CONSTRAINT fk_interest_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: lesson fk_lesson_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lesson
    ADD CONSTRAINT fk_lesson_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: letter fk_letter_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: link fk_link_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meeting fk_meeting_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: meeting_notice fk_meeting_notice_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_notice
    ADD CONSTRAINT fk_meeting_notice_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: membership fk_membership_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: message fk_message_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: minutes fk_minutes_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.minutes
    ADD CONSTRAINT fk_minutes_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: office_change fk_office_change_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_change
    ADD CONSTRAINT fk_office_change_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: office_term fk_office_term_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: opening fk_opening_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.opening
    ADD CONSTRAINT fk_opening_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: paper fk_paper_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper
    ADD CONSTRAINT fk_paper_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: paper_recipient fk_paper_recipient_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.paper_recipient
    ADD CONSTRAINT fk_paper_recipient_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: passing fk_passing_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.passing
    ADD CONSTRAINT fk_passing_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: person fk_person_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: policy_version fk_policy_version_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy_version
    ADD CONSTRAINT fk_policy_version_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: praise fk_praise_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.praise
    ADD CONSTRAINT fk_praise_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: private_note fk_private_note_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.private_note
    ADD CONSTRAINT fk_private_note_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: putting fk_putting_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.putting
    ADD CONSTRAINT fk_putting_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: receipt fk_receipt_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: remedy fk_remedy_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remedy
    ADD CONSTRAINT fk_remedy_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: resolution fk_resolution_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resolution
    ADD CONSTRAINT fk_resolution_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: route_address fk_route_address_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route_address
    ADD CONSTRAINT fk_route_address_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: staff_member fk_staff_member_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff_member
    ADD CONSTRAINT fk_staff_member_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: stored_file fk_stored_file_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.stored_file
    ADD CONSTRAINT fk_stored_file_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: summons fk_summons_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.summons
    ADD CONSTRAINT fk_summons_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tie fk_tie_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tie
    ADD CONSTRAINT fk_tie_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


