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
    also_due_what character varying(120)
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
    version integer NOT NULL
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
    version integer NOT NULL
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

INSERT INTO public.about VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'service', NULL, 'The hall', 'none', NULL, NULL, 'mcmthut5akpyba7t49xm87w3rs', 1);
INSERT INTO public.about VALUES ('ap4himx2qpmb4q7i9r45px2hbz', 'service', NULL, 'The hall', 'none', NULL, NULL, '2nu8wte9r8zvny4i85yw6ivqwx', 1);
INSERT INTO public.about VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', 'service', NULL, 'The hall', 'none', NULL, NULL, 'a2d39xk54f2zqkzava7ju9qeab', 1);


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES ('invite', 'cc4nmcruprinr37jw53f4ejqxj', '["clerk"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '2jyvpsxry75dwyhjvbg3k9qwef', 1);
INSERT INTO public.account_change VALUES ('invite', 'jyrrkpsa48bnbhrrvn3g8pzwxs', '["officer"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'x9zw2mc2xqk3gkred22ja2bunq', 1);
INSERT INTO public.account_change VALUES ('invite', '9zy46dtuna9q5hgppjkbiciup4', '["chair", "member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '7gcbut7w8x7uzq76sqmv3r6x3y', 1);
INSERT INTO public.account_change VALUES ('invite', 'wknh5smhnvawcgm7txv3qres7j', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'vdv7kashqnyjssgr8zk7u6p7fh', 1);
INSERT INTO public.account_change VALUES ('invite', 'jdvyqhujkvwxtba6nqeg9gikna', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'meg8k2sbmmrvyphr586dhcd52u', 1);
INSERT INTO public.account_change VALUES ('invite', 'fgthe5gk8x8z5d4jg4fxpsbk8w', '["auditor"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'rbtz4un8xut76xawsfzt5ynwdy', 1);
INSERT INTO public.account_change VALUES ('invite', 'bzdj9fz2s6jqazi75w9xew6gbi', '["administrator"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '7wtiz2injc8iw6bimimrte4d86', 1);
INSERT INTO public.account_change VALUES ('invite', '3btthjkdkzpzbiiv36aeufxwvq', '["outside"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'vx7vmipxa5u4pdjzbtvx9kd3nd', 1);


--
-- Data for Name: agenda_item; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.agenda_item VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'vhefy9du3u3r28bvx6nvjmg5wj', 1, 'A complaint about late music', 1, true, NULL, 't7j7hyhw4m8xn6eh27yfyhye92', 1);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: allegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.allegation VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 1, 'The hall stayed open past its hours.', NULL, 'jyrrkpsa48bnbhrrvn3g8pzwxs', '2026-11-25T09:00:00.000000Z', NULL, NULL, NULL, 'jctgui58yx4v6u96i587qdyxai', 1);


--
-- Data for Name: attendance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.attendance VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', 'chair', NULL, 'here', '3az6egxmwdh55jatmqzi22khtp', 1);
INSERT INTO public.attendance VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', 'vice-chair', NULL, 'here', '3xg9rz4dzkniwynrvj59tsw5p2', 1);
INSERT INTO public.attendance VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'jdvyqhujkvwxtba6nqeg9gikna', 'Fay Quill', 'member', NULL, 'here', '33cajrkd5c27dibbfcqbdbzygs', 1);
INSERT INTO public.attendance VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '2vm36fbbnx6hpzv93npmapweua', 'Jo Pike', 'member', NULL, 'here', 'dd3eb68vt7rvnhcrcejks86xdn', 1);
INSERT INTO public.attendance VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '7p573jur5azdir2rpxfxi4sqea', 'Kit Amos', 'member', NULL, 'here', 'inyus6m8ia9cdqsdijrpfg8ab9', 1);


--
-- Data for Name: calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES ('MPC-6KMJ-PD3', 'complaint', 'complaint', 'answered', 'answered', 'jwnitxtzy6ybm3sgsurijj44bw', 'named', 'wrunynu4247w8bfd7vviywfwpp', 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', 'cc4nmcruprinr37jw53f4ejqxj', 'jyrrkpsa48bnbhrrvn3g8pzwxs', false, false, NULL, 'upheld', 'The hall stayed open past its hours.', '2026-11-24', '2026-11-25', NULL, false, '2026-11-30', 'Acknowledge', '12026-11-305vjbpcnjmuqdjv3axfhfk5v2vm', NULL, 7, '5vjbpcnjmuqdjv3axfhfk5v2vm', 6, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_file VALUES ('MPC-H7M2-969', 'complaint', 'complaint', 'received', 'new', 'jwnitxtzy6ybm3sgsurijj44bw', 'anonymous', NULL, 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23', '2026-11-23', false, 'none', 'cc4nmcruprinr37jw53f4ejqxj', NULL, false, true, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30ap4himx2qpmb4q7i9r45px2hbz', NULL, 2, 'ap4himx2qpmb4q7i9r45px2hbz', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.case_file VALUES ('MPC-P7VJ-79Q', 'complaint', 'complaint', 'looking-into', 'open', 'jwnitxtzy6ybm3sgsurijj44bw', 'named', 'pj5ku552m8a46icqy2d8kp2j5z', 'The disco at the hall has gone past midnight.', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', 'cc4nmcruprinr37jw53f4ejqxj', 'jyrrkpsa48bnbhrrvn3g8pzwxs', true, false, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30vhefy9du3u3r28bvx6nvjmg5wj', NULL, 10, 'vhefy9du3u3r28bvx6nvjmg5wj', 9, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, '3ascmb8zjj7ek2hb66ysuzx7wr', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, '9usjnqrxp3mgcwe5xqtusep2wa', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('ap4himx2qpmb4q7i9r45px2hbz', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, '5pzhj6x9dn5h2vspae9kje7hxe', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('ap4himx2qpmb4q7i9r45px2hbz', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'i3vudbn4gkeimvpsghvvfdcnh6', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'nrphswxg24kxfj7tk9ijn266ns', 1, NULL, NULL);
INSERT INTO public.clock VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'rut23jc9hxkec5zpqbzepatpqp', 1, NULL, NULL);


--
-- Data for Name: committee; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.committee VALUES ('Full council', true, 8, 0, '2020-01-01', NULL, '12/26', '', '7jqdtwe9uu8mrvzdxmpm677nsa', 1);
INSERT INTO public.committee VALUES ('Complaints committee', false, 5, 3, '2020-01-01', NULL, '12/26', '', 'mcie6m7pfsi9u868c4nvyr4mt7', 1);


--
-- Data for Name: complaint; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.complaint VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', NULL, NULL, 0, '2026-11-25T09:00:00.000000Z', NULL, '8hi4mnc4btjqyjmskuyj2w6qbq', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'web', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', 'dxphjx2xq7af4yqhqtu5jy663t', 1);
INSERT INTO public.contact VALUES ('ap4himx2qpmb4q7i9r45px2hbz', 'web', NULL, '', '2026-11-23', '2026-11-23', '1', 'e8ibt3s6pryrss7rgzuztjgru5', 1);
INSERT INTO public.contact VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', 'web', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', 'w6csa6usgaka6i9ud2drw6rqqt', 1);


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('received:complaint', '2026-11', 3);


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES ('cc4nmcruprinr37jw53f4ejqxj', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('jyrrkpsa48bnbhrrvn3g8pzwxs', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('9zy46dtuna9q5hgppjkbiciup4', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('wknh5smhnvawcgm7txv3qres7j', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('jdvyqhujkvwxtba6nqeg9gikna', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('fgthe5gk8x8z5d4jg4fxpsbk8w', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('bzdj9fz2s6jqazi75w9xew6gbi', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO public.credential VALUES ('3btthjkdkzpzbiiv36aeufxwvq', '$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');


--
-- Data for Name: decision_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_record VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 1, '2026-11-25', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'stand-in-clerk', 'i6epqmaf67rc86wu79jh4x565e', 'Point 1: upheld.', 'Point 1: The hire book says so.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'zgvqweahx4y7g7r46ivimsktss', 1);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.delegation VALUES ('clerk', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy.', 'Not where the matter is about them, or where they have an interest.', '12/26', '2020-01-01', NULL, '', 'ugzrzz4y3qmvfua27hh5mjtced', 1);
INSERT INTO public.delegation VALUES ('stand-in-clerk', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place.', 'Not where the matter is about them, or where they have an interest.', '12/26', '2020-01-01', NULL, '', 'i6epqmaf67rc86wu79jh4x565e', 1);
INSERT INTO public.delegation VALUES ('outside-person', NULL, 'answer-complaints', 'To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113).', 'Only where neither the clerk nor whoever stands in for the clerk may decide.', '12/26', '2020-01-01', NULL, '', 'vbqib987ini27aq3rq7u6if23k', 1);
INSERT INTO public.delegation VALUES ('clerk', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence.', 'Not by whoever decided it at stage 1.', '12/26', '2020-01-01', NULL, '', 'jz5rvpcamtgwusa9nu5yg5uut5', 1);
INSERT INTO public.delegation VALUES ('stand-in-clerk', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place.', 'Not by whoever decided it at stage 1.', '12/26', '2020-01-01', NULL, '', 'qmrvgjkfhj9esy5mg7ybq3etxh', 1);
INSERT INTO public.delegation VALUES ('outside-person', NULL, 'desk-reviews', 'To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113).', 'Only where neither the clerk nor whoever stands in for the clerk may decide.', '12/26', '2020-01-01', NULL, '', 'acrwibgahg5bzds4wt9izxsdju', 1);
INSERT INTO public.delegation VALUES (NULL, 'mcie6m7pfsi9u868c4nvyr4mt7', 'answer-complaints', 'To decide complaints about the clerk, and what an officer refers to it, at stage 1.', '', '12/26', '2020-01-01', NULL, '', 'uezj4myjn344eytxjdck2h4bpm', 1);
INSERT INTO public.delegation VALUES (NULL, '7jqdtwe9uu8mrvzdxmpm677nsa', 'answer-complaints', 'The council itself decides, where the committee cannot or where it calls the matter in.', '', '12/26', '2020-01-01', NULL, '', 'eqau3cenxc4geaafajcya36ir7', 1);
INSERT INTO public.delegation VALUES (NULL, 'mcie6m7pfsi9u868c4nvyr4mt7', 'decide-reviews', 'To hear and decide reviews of complaints at stage 2.', '', '12/26', '2020-01-01', NULL, '', 'ytvfyh2bevxz8a7wgzwxz8exzs', 1);
INSERT INTO public.delegation VALUES (NULL, '7jqdtwe9uu8mrvzdxmpm677nsa', 'decide-reviews', 'The council itself decides, where the committee cannot or where it calls the matter in.', '', '12/26', '2020-01-01', NULL, '', 'us5x9h77fukxk6xtk8dke3wuwu', 1);


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due_work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due_work VALUES ('fdce2ys8267h4p2c7f8ja2cvqw', 'mail.letter', '48c3gez9g8ws6jef7dxvidvw29', '2026-11-24T09:00:00.000000Z', 0, NULL, NULL, false, '');
INSERT INTO public.due_work VALUES ('q9qews5y3ugb58bq7b3gri66j9', 'mail.letter', 'h8zu7any5j2iihpz3kxu4a3fnn', '2026-11-25T09:00:00.000000Z', 0, NULL, NULL, false, '');


--
-- Data for Name: email_consent; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES (1, 1, 'pmah2m7wkzvsiiwar72uih25cp', 'staff.change-confirmed', NULL, 'act', 'pmah2m7wkzvsiiwar72uih25cp', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '45bd0dcc9163f51add6fbff4e7e613dc062f16aa966c97b00cf0c211b9fa5924', '0000000000000000000000000000000000000000000000000000000000000000', 'd85d1125fa850beaf606ab81418aee3e761403e2e2b5f6796be45f7591ce0338');
INSERT INTO public.entry VALUES (2, 1, 'pmah2m7wkzvsiiwar72uih25cp', 'staff.change-confirmed', NULL, 'account-change', '2jyvpsxry75dwyhjvbg3k9qwef', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bd34973e6d79b95477bdd2d66fa35bcece1f216646dc4df3aceae2607439c450', 'd85d1125fa850beaf606ab81418aee3e761403e2e2b5f6796be45f7591ce0338', 'ac98fac20bf8684706d6c6301473851c38dd65958117f2d1ee16524dc63f9d75');
INSERT INTO public.entry VALUES (3, 1, 'pmah2m7wkzvsiiwar72uih25cp', 'staff.change-confirmed', NULL, 'staff-member', 'cc4nmcruprinr37jw53f4ejqxj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'dcb5bfaf8897810169a538dca61a09876532eb25a5b3af3977b20a3a0a59e9a9', 'ac98fac20bf8684706d6c6301473851c38dd65958117f2d1ee16524dc63f9d75', '650bf98107c9b0066ef2163e8170181193d157536bfd63989257bd81a17bb149');
INSERT INTO public.entry VALUES (4, 1, 'dqvkm8u2yvyhaqzv6mikm6q4iq', 'staff.password-set', NULL, 'act', 'dqvkm8u2yvyhaqzv6mikm6q4iq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1717f1fd323d1b4e146c6cf7c47443c7c09ffb52580ee2b49c06c53b03fb5dd7', '650bf98107c9b0066ef2163e8170181193d157536bfd63989257bd81a17bb149', '24df540aacf9b3dfacc59d4cda32489191245c64e0ba707cf1309c60bec9139f');
INSERT INTO public.entry VALUES (5, 1, 'dqvkm8u2yvyhaqzv6mikm6q4iq', 'staff.password-set', NULL, 'staff-member', 'cc4nmcruprinr37jw53f4ejqxj', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '515afb68980c878026399c5e876ee37be179b841ac14e7f562291c28c16c43e0', '24df540aacf9b3dfacc59d4cda32489191245c64e0ba707cf1309c60bec9139f', '8c556ba08d7e31af0729b6e6c2319eeea1bba2fa874d49f08a70f5ff3ea2cea5');
INSERT INTO public.entry VALUES (6, 1, 'atfg4a2zy4bi9ht4nffgbrkbem', 'staff.change-confirmed', NULL, 'act', 'atfg4a2zy4bi9ht4nffgbrkbem', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b39135a4898d4337c1230e5d2da226c38a053e971e1a92fd2ca59f4658398599', '8c556ba08d7e31af0729b6e6c2319eeea1bba2fa874d49f08a70f5ff3ea2cea5', '7d0c785c1eda4c494b2ac2d28e49f5e270233c791e7f8c39c193ac28f5dc2e28');
INSERT INTO public.entry VALUES (7, 1, 'atfg4a2zy4bi9ht4nffgbrkbem', 'staff.change-confirmed', NULL, 'account-change', 'x9zw2mc2xqk3gkred22ja2bunq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd819054e3f2bb41fa8e129b4e0ba36112e7da4824d209c8255c65069c18d157e', '7d0c785c1eda4c494b2ac2d28e49f5e270233c791e7f8c39c193ac28f5dc2e28', '328af45f8b83cfd6a3cabff06bd04c5bc0613a22831355ebf26661a5780e78f0');
INSERT INTO public.entry VALUES (8, 1, 'atfg4a2zy4bi9ht4nffgbrkbem', 'staff.change-confirmed', NULL, 'staff-member', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '09cf6a3809ae5cbb66f4487f9fbdd03643e8d1de22e6adfd07d2f5326f615a4f', '328af45f8b83cfd6a3cabff06bd04c5bc0613a22831355ebf26661a5780e78f0', '8f4a1851ff6265a1a1fcc87da97604473418b950e5c9e9e8384cf6434d4b3f34');
INSERT INTO public.entry VALUES (9, 1, '6u7a4a5hh9cyv3kgnpm8tk694w', 'staff.password-set', NULL, 'act', '6u7a4a5hh9cyv3kgnpm8tk694w', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3ab754f1f03f6e819b70a10eac3a922b9188e357b22514bad43239e3f0c26be8', '8f4a1851ff6265a1a1fcc87da97604473418b950e5c9e9e8384cf6434d4b3f34', '55de52a1e53c35b9da4f29b3a77c6da3f5e3cd59a76891b55f67bc964b221f42');
INSERT INTO public.entry VALUES (10, 1, '6u7a4a5hh9cyv3kgnpm8tk694w', 'staff.password-set', NULL, 'staff-member', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e880e57f152de4a6e6cbaee9adcaf37a43c6a0ce02068540c8020dc176144e6f', '55de52a1e53c35b9da4f29b3a77c6da3f5e3cd59a76891b55f67bc964b221f42', '2e240827192c4d7a2ff87d27346ac4e734543b4eda0c4c726e8f804585662100');
INSERT INTO public.entry VALUES (11, 1, 'hyb8gpkhfxfyrm2sfeudkihsdq', 'staff.change-confirmed', NULL, 'act', 'hyb8gpkhfxfyrm2sfeudkihsdq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5058073c4993fc5de29d58f5b2534d072893337acbcc2701d9e5a13ec489a998', '2e240827192c4d7a2ff87d27346ac4e734543b4eda0c4c726e8f804585662100', 'f468178a0ca66bf3881dbcae3bfe8b2b6fc4952cda22f475402a0d0589da9915');
INSERT INTO public.entry VALUES (12, 1, 'hyb8gpkhfxfyrm2sfeudkihsdq', 'staff.change-confirmed', NULL, 'account-change', '7gcbut7w8x7uzq76sqmv3r6x3y', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '70b4923123b2e34383a52ef9c6c685617862a4ae963d7625ee749b402f898b4e', 'f468178a0ca66bf3881dbcae3bfe8b2b6fc4952cda22f475402a0d0589da9915', 'c564914e3af8d5b93de411f450bec7fa59ecf7911e3223d1cae54d7e0090c647');
INSERT INTO public.entry VALUES (13, 1, 'hyb8gpkhfxfyrm2sfeudkihsdq', 'staff.change-confirmed', NULL, 'staff-member', '9zy46dtuna9q5hgppjkbiciup4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '521ead69e044f0033cde014331051c3c00a77ef4fd11f1ab61fc3981671f1653', 'c564914e3af8d5b93de411f450bec7fa59ecf7911e3223d1cae54d7e0090c647', '6ca931f935cd64ece9463c332c7cb8a969a27fa08d76932cb3ebbafaaee65194');
INSERT INTO public.entry VALUES (14, 1, 'f3a7p7si2c98ceyhnqgqvp8789', 'staff.password-set', NULL, 'act', 'f3a7p7si2c98ceyhnqgqvp8789', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9b84fc0d22b1322c40cc87233356afae001a0dc2e397630e277b163f839daf0d', '6ca931f935cd64ece9463c332c7cb8a969a27fa08d76932cb3ebbafaaee65194', '0ae2e5f461da098d34aa02b2b22421c836c4fae39aec8b89deea8cf3a5bdaaf7');
INSERT INTO public.entry VALUES (15, 1, 'f3a7p7si2c98ceyhnqgqvp8789', 'staff.password-set', NULL, 'staff-member', '9zy46dtuna9q5hgppjkbiciup4', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '70126080673fc45854611bf9affa2107b846b6c7018725ce85fb44dcfb50ded5', '0ae2e5f461da098d34aa02b2b22421c836c4fae39aec8b89deea8cf3a5bdaaf7', 'ee45d7a3ea1cdf4c1cec1097f7ed2d1e00fa9a16d7184c92762f322545932199');
INSERT INTO public.entry VALUES (16, 1, 'uwc9skq29xphuu6kmg2jx3x6xf', 'staff.change-confirmed', NULL, 'act', 'uwc9skq29xphuu6kmg2jx3x6xf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a6f3fd1317aed91f13791b27ee4d2d565163a9dd5a97be9c72eecb635ae7a9bd', 'ee45d7a3ea1cdf4c1cec1097f7ed2d1e00fa9a16d7184c92762f322545932199', 'f79b4d6aa1e57f83ce0f55075f89c2d1bbaba20d2862dd2d4e94808e1e778012');
INSERT INTO public.entry VALUES (17, 1, 'uwc9skq29xphuu6kmg2jx3x6xf', 'staff.change-confirmed', NULL, 'account-change', 'vdv7kashqnyjssgr8zk7u6p7fh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ba697a4d48daf47f7dfb485f192d09c1291428a73d4926bd74ecf5517ffb8203', 'f79b4d6aa1e57f83ce0f55075f89c2d1bbaba20d2862dd2d4e94808e1e778012', '6979537093cecda14256eeb3fb09d0ee7aad4555023144f474cc17475f288696');
INSERT INTO public.entry VALUES (18, 1, 'uwc9skq29xphuu6kmg2jx3x6xf', 'staff.change-confirmed', NULL, 'staff-member', 'wknh5smhnvawcgm7txv3qres7j', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bacb5e45af5a5f100aa6106572e98c41dc9985fa8dcd0320f0893d824a8f8368', '6979537093cecda14256eeb3fb09d0ee7aad4555023144f474cc17475f288696', 'b24eb7920af0f33e4f6baa6110609d5752084fc2c3d58321440147a361e2831f');
INSERT INTO public.entry VALUES (19, 1, '9d7rkvbe6ctxrbh7d4t35tqsqc', 'staff.password-set', NULL, 'act', '9d7rkvbe6ctxrbh7d4t35tqsqc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a9bf12ff079d1c8b1a8552ec0ed1cc2a3f836ebc257d0468cd21c14a1ed4fb1b', 'b24eb7920af0f33e4f6baa6110609d5752084fc2c3d58321440147a361e2831f', '282e47a34c211377000a4f8c99d3519dcb0f83a028ad7df4c80715d4e8ead080');
INSERT INTO public.entry VALUES (20, 1, '9d7rkvbe6ctxrbh7d4t35tqsqc', 'staff.password-set', NULL, 'staff-member', 'wknh5smhnvawcgm7txv3qres7j', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3ade755c787ed15b88f59214023e051e9170507dac30eca38b0d42e63b682b27', '282e47a34c211377000a4f8c99d3519dcb0f83a028ad7df4c80715d4e8ead080', 'a55abb3c03c31d608df2b331dbde6aeee04c8940cb7c31ca28c1258f85317cba');
INSERT INTO public.entry VALUES (21, 1, '9cq4kfqh9u27z92k2nau8v4zky', 'staff.change-confirmed', NULL, 'act', '9cq4kfqh9u27z92k2nau8v4zky', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4c49fb25d60a23d4df98bb43259926a5a33aa787aaf28d3da137f93c5de862d0', 'a55abb3c03c31d608df2b331dbde6aeee04c8940cb7c31ca28c1258f85317cba', 'ed2d07bdb81854c5042d3aa4df25ea3bf0fc2c83790237214bf6ec6b307d3636');
INSERT INTO public.entry VALUES (22, 1, '9cq4kfqh9u27z92k2nau8v4zky', 'staff.change-confirmed', NULL, 'account-change', 'meg8k2sbmmrvyphr586dhcd52u', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1c0be2cbb5a29b88c082bee2523f5153699c1a3059814402985efc7a0559e75f', 'ed2d07bdb81854c5042d3aa4df25ea3bf0fc2c83790237214bf6ec6b307d3636', '91d38812ea3ac85a28c2ac181f80e416be0e9cc3a4794242db0686153b8df3b5');
INSERT INTO public.entry VALUES (23, 1, '9cq4kfqh9u27z92k2nau8v4zky', 'staff.change-confirmed', NULL, 'staff-member', 'jdvyqhujkvwxtba6nqeg9gikna', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cd27f793af18908d1451ad397b96cf7f413ff9a439441e4d6827e350b241956c', '91d38812ea3ac85a28c2ac181f80e416be0e9cc3a4794242db0686153b8df3b5', '7e841f4406fdb1d13587001e7b5e1f2d03577b752eceb6962ca7f8df5769b66e');
INSERT INTO public.entry VALUES (24, 1, 'psdz94ew9x9mgsa8ik3xaigme2', 'staff.password-set', NULL, 'act', 'psdz94ew9x9mgsa8ik3xaigme2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0a6a06fd2eb4941f5cbb0d888cc0b02fe49df2f476e8c43a887abc6a23bc38cb', '7e841f4406fdb1d13587001e7b5e1f2d03577b752eceb6962ca7f8df5769b66e', '2c756fa630871b0801367586b90b2d8de88318137f87761c9072703300cafd36');
INSERT INTO public.entry VALUES (25, 1, 'psdz94ew9x9mgsa8ik3xaigme2', 'staff.password-set', NULL, 'staff-member', 'jdvyqhujkvwxtba6nqeg9gikna', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '62de537a83f10087138e9c9eda677acccde11f2ace91e00bcfe5f5ce2763e40a', '2c756fa630871b0801367586b90b2d8de88318137f87761c9072703300cafd36', 'ec35f2ca107e49fc0e9f2e15198d1261a1ae81ffd5989e6580f4b7b5c9464477');
INSERT INTO public.entry VALUES (26, 1, 'shxgskn4w6vpkhzt2vuuwyp9yb', 'staff.change-confirmed', NULL, 'act', 'shxgskn4w6vpkhzt2vuuwyp9yb', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ec686cc161e7a932c634cdae6a40d64f720d052cee299fcd9a1c31bd74a29102', 'ec35f2ca107e49fc0e9f2e15198d1261a1ae81ffd5989e6580f4b7b5c9464477', '1fe9b39c617b5131024e90ab0f0b826cc8ac26c6661fb746c42a3e57ac7c5ca6');
INSERT INTO public.entry VALUES (27, 1, 'shxgskn4w6vpkhzt2vuuwyp9yb', 'staff.change-confirmed', NULL, 'account-change', 'rbtz4un8xut76xawsfzt5ynwdy', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '937f6a58b29d6f7e56c50145449b1da943a4ef386ab4507d6a8e6c4e23c15927', '1fe9b39c617b5131024e90ab0f0b826cc8ac26c6661fb746c42a3e57ac7c5ca6', '19defe3c499690eb01fd8d785896019f46e734cf4564ce242fc9ca45dc8f9221');
INSERT INTO public.entry VALUES (28, 1, 'shxgskn4w6vpkhzt2vuuwyp9yb', 'staff.change-confirmed', NULL, 'staff-member', 'fgthe5gk8x8z5d4jg4fxpsbk8w', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'aadfe1bfee1b2dc04f78dfb5a4371e4c50c0fbd56fdd28b18f90696506f83b29', '19defe3c499690eb01fd8d785896019f46e734cf4564ce242fc9ca45dc8f9221', '2140049d2e4ce027054c8ec14a40975507644a3d49afc4fed75de0f7f3c2c4b5');
INSERT INTO public.entry VALUES (29, 1, 'fqktkh99xccbaqx99p5ttiqrk4', 'staff.password-set', NULL, 'act', 'fqktkh99xccbaqx99p5ttiqrk4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bf27d1662c2007f3160d2ed8a076d2cc03a58f4fd5c360c1673763471c700bd6', '2140049d2e4ce027054c8ec14a40975507644a3d49afc4fed75de0f7f3c2c4b5', '0487a2b59058d48bf5927076a96842fc8ebf37fe1537bf3195d43027369e0dd1');
INSERT INTO public.entry VALUES (30, 1, 'fqktkh99xccbaqx99p5ttiqrk4', 'staff.password-set', NULL, 'staff-member', 'fgthe5gk8x8z5d4jg4fxpsbk8w', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9f5524d8f4f7ff92bd2e13b2988d4ffb7f824f72138e466dc1b988011b8f710b', '0487a2b59058d48bf5927076a96842fc8ebf37fe1537bf3195d43027369e0dd1', 'c06a49130ed5d4ca43b1090cbdc0244ab9a5b946bc03fa5d9e4721fd788e8eb4');
INSERT INTO public.entry VALUES (31, 1, 'pmmaqghat88yeunvw7u4e9yjqf', 'staff.change-confirmed', NULL, 'act', 'pmmaqghat88yeunvw7u4e9yjqf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bb561df03f90e6fc5bbf4b35e157d5499251777d12773405085b231be37bfeb4', 'c06a49130ed5d4ca43b1090cbdc0244ab9a5b946bc03fa5d9e4721fd788e8eb4', '04b7730605573c2396f3a296f79896563b61e615ed9dfdc62f4b62c487d802b6');
INSERT INTO public.entry VALUES (32, 1, 'pmmaqghat88yeunvw7u4e9yjqf', 'staff.change-confirmed', NULL, 'account-change', '7wtiz2injc8iw6bimimrte4d86', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '577b0fba04f43087918992b6776a7975c7d6a7836b15d3a6403710b68cfbfe14', '04b7730605573c2396f3a296f79896563b61e615ed9dfdc62f4b62c487d802b6', '2b65d81bb30a070ca51f034ca6fdc08e82bd2152a3c4e7155f035e7b225eb739');
INSERT INTO public.entry VALUES (33, 1, 'pmmaqghat88yeunvw7u4e9yjqf', 'staff.change-confirmed', NULL, 'staff-member', 'bzdj9fz2s6jqazi75w9xew6gbi', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9b182d6456937d878f7344690cdc500092f978c28be27923964adb9fe7e79ca6', '2b65d81bb30a070ca51f034ca6fdc08e82bd2152a3c4e7155f035e7b225eb739', '0a7cb99a727ca2a5f1f8fcbf17359be44ce01a2280d5ab6fe01b6314338cd8f5');
INSERT INTO public.entry VALUES (34, 1, 'ffd5tr22kec6qd2evgivuxqb8z', 'staff.password-set', NULL, 'act', 'ffd5tr22kec6qd2evgivuxqb8z', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ffec87914a7e41546f9be2d85c527258a3c850addc873041c873558d34cb38fd', '0a7cb99a727ca2a5f1f8fcbf17359be44ce01a2280d5ab6fe01b6314338cd8f5', '42542b7be44397f205791108ddcc729570ed3d0cc1bd1a25eafc3a2bee212ce2');
INSERT INTO public.entry VALUES (35, 1, 'ffd5tr22kec6qd2evgivuxqb8z', 'staff.password-set', NULL, 'staff-member', 'bzdj9fz2s6jqazi75w9xew6gbi', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8068053d9ab178f7edfeb077f313a315020f7c99a61e1180e7c981f9df1bf20a', '42542b7be44397f205791108ddcc729570ed3d0cc1bd1a25eafc3a2bee212ce2', 'b7a0658cc921c725acb76bc0de29f4dc66947cdc45b3fda3a57c1cb2f3978858');
INSERT INTO public.entry VALUES (36, 1, 'p2h5mhhsdu2w7t62pyf383pxxg', 'staff.change-confirmed', NULL, 'act', 'p2h5mhhsdu2w7t62pyf383pxxg', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1f7429b8edd7091d68ae4d4e8950f471a4879fd6e56faf3c0fe1a3bbe53c42d4', 'b7a0658cc921c725acb76bc0de29f4dc66947cdc45b3fda3a57c1cb2f3978858', '19d358de1098c658a50bf23a3df8be7847953d0a0642dc86dd7c14855b785d66');
INSERT INTO public.entry VALUES (37, 1, 'p2h5mhhsdu2w7t62pyf383pxxg', 'staff.change-confirmed', NULL, 'account-change', 'vx7vmipxa5u4pdjzbtvx9kd3nd', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5d98c3509eed1bc0c28f5de9b36843ab6767c4b8e023ccebe1eed35a1ac9c9cd', '19d358de1098c658a50bf23a3df8be7847953d0a0642dc86dd7c14855b785d66', 'c9c622d30401b953bbc11fb7a64002011e5632049ed0243bd0ce55b93ae080f4');
INSERT INTO public.entry VALUES (38, 1, 'p2h5mhhsdu2w7t62pyf383pxxg', 'staff.change-confirmed', NULL, 'staff-member', '3btthjkdkzpzbiiv36aeufxwvq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '15e7d8f4c8ddc7ee67a79050ecf0545a8b2feb58f0c30edba823b3ad44323541', 'c9c622d30401b953bbc11fb7a64002011e5632049ed0243bd0ce55b93ae080f4', '6133b2843521a5cef6a31d8ffbeff248e7d9e0f70482a19aa08b8e4b555c3a9b');
INSERT INTO public.entry VALUES (39, 1, 'fkiyenpc7yfh7t2z4itr48ry8e', 'staff.password-set', NULL, 'act', 'fkiyenpc7yfh7t2z4itr48ry8e', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7fee826ee3dc9aeebff0398fcd8eeea00dc7f73d5ec3377cf446290ae7ee958d', '6133b2843521a5cef6a31d8ffbeff248e7d9e0f70482a19aa08b8e4b555c3a9b', 'b219000d69b016592683ea73954afb3f8e180ca2b681dd190b45381a9b3b8128');
INSERT INTO public.entry VALUES (40, 1, 'fkiyenpc7yfh7t2z4itr48ry8e', 'staff.password-set', NULL, 'staff-member', '3btthjkdkzpzbiiv36aeufxwvq', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6e27a161e7fd3b013fb93b578cdf50b17b0f03f3d53893b352c5bd48b3d0932b', 'b219000d69b016592683ea73954afb3f8e180ca2b681dd190b45381a9b3b8128', '126453c087ff104344c10f9eddaf16668d787423fda4e34701f1295a26e37c20');
INSERT INTO public.entry VALUES (41, 1, '8ch4ce7sawxzm64gvuv56biqma', 'office.held', NULL, 'act', '8ch4ce7sawxzm64gvuv56biqma', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '86779064cce28ad69ca2a7d9b9bcf2bae18d7ef319fa2e5b97976901c9b58dd6', '126453c087ff104344c10f9eddaf16668d787423fda4e34701f1295a26e37c20', 'df89ac223d5ccd761d0a0895fcf7454481c06f8b83eb9376d4fc8106b2a1d550');
INSERT INTO public.entry VALUES (42, 1, '8ch4ce7sawxzm64gvuv56biqma', 'office.held', NULL, 'office-term', 'tcu4ji8ea9r8ky53yu2s7j4vrc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd638a3c4eb5b5c0f4e6ec687a21b4294f7b3e6294343e463c5501cc9b9dc6cad', 'df89ac223d5ccd761d0a0895fcf7454481c06f8b83eb9376d4fc8106b2a1d550', 'd74b0a3737bb67db4957f13689fd6352aad8a7bc7848018a10914f863fe3a2c7');
INSERT INTO public.entry VALUES (43, 1, 'x4czgbpayhi8dmrc9e7dvgze8x', 'office.held', NULL, 'act', 'x4czgbpayhi8dmrc9e7dvgze8x', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1547cda8673bd370b941610eb5fa2d5be3ca801a9e95528c282307225926d884', 'd74b0a3737bb67db4957f13689fd6352aad8a7bc7848018a10914f863fe3a2c7', '44db83d7e3eb2cab75e906d0caa9ca6ea9abaadedaf0fe80f718b3ce11f47367');
INSERT INTO public.entry VALUES (44, 1, 'x4czgbpayhi8dmrc9e7dvgze8x', 'office.held', NULL, 'office-term', '5uhdazxzaz3kp7z8qmqfigvdiv', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f6213581054c41c8694dc1fac6e2f9b5aea18dcea0d68c54ca4093dffef82fb8', '44db83d7e3eb2cab75e906d0caa9ca6ea9abaadedaf0fe80f718b3ce11f47367', '637f0bdf311b370823a6d2732ea578dc876714d403c846cf1d558ac5c275223a');
INSERT INTO public.entry VALUES (45, 1, 'hst66xazbx24khtxhcd5neuxb6', 'office.held', NULL, 'act', 'hst66xazbx24khtxhcd5neuxb6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '48b1805d5f8b2164afef66e891c60f351a504c058450d414cb1834592484f398', '637f0bdf311b370823a6d2732ea578dc876714d403c846cf1d558ac5c275223a', 'bdd9e19dc148e9a1501995ec86033b48124b56b3a38d89c0a9b2c62a168ba1e0');
INSERT INTO public.entry VALUES (46, 1, 'hst66xazbx24khtxhcd5neuxb6', 'office.held', NULL, 'office-term', '5u5mz9s9zwz6kcmgxynvt2nxty', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4779b3ed329d5fe4d952f60ad2ba36da161e7ab57abb0a8fc39fbb4383a08ae6', 'bdd9e19dc148e9a1501995ec86033b48124b56b3a38d89c0a9b2c62a168ba1e0', '97ec56745387f8b0cf0f8fff1e32563be9113553ec89fb007e1455bcaa0bec2a');
INSERT INTO public.entry VALUES (47, 1, 'z2a8b7rq6urnmi3b7yr59bjprn', 'office.held', NULL, 'act', 'z2a8b7rq6urnmi3b7yr59bjprn', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8fcd3eafcce1b0a6348c2ec92940ebc7d1dd2e33944363e00bc808c8726ec511', '97ec56745387f8b0cf0f8fff1e32563be9113553ec89fb007e1455bcaa0bec2a', 'cb996ce734888c9cc8785aeb751eca569d84bb30167146ced42b4b7183dcfcb9');
INSERT INTO public.entry VALUES (48, 1, 'z2a8b7rq6urnmi3b7yr59bjprn', 'office.held', NULL, 'office-term', 'ns5bfnsihuv4pdi2u72t7axt4j', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6dac5d7c0bd2ce2f3509837a11aa4dc324fa506bb6cf6c069b9daf1d5de4ae15', 'cb996ce734888c9cc8785aeb751eca569d84bb30167146ced42b4b7183dcfcb9', 'e3e4417d3fd63a299e9fa6377eeb875cf5a48de01d70b8932e0da995e6903490');
INSERT INTO public.entry VALUES (49, 1, 'uyhix3afb4x5v4vu9jkkjd7k3s', 'office.held', NULL, 'act', 'uyhix3afb4x5v4vu9jkkjd7k3s', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3ee5523caa18d553e917a8eb7a698d8adda96107bcb3f3b64aae8f39f9603f8f', 'e3e4417d3fd63a299e9fa6377eeb875cf5a48de01d70b8932e0da995e6903490', 'f64aae1ef7fc852df62ed0c1834926c970ddfa0a05a77854ab5775c4915827f5');
INSERT INTO public.entry VALUES (50, 1, 'uyhix3afb4x5v4vu9jkkjd7k3s', 'office.held', NULL, 'office-term', '2jmumw4inyai58xbja5abmnqe9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '378c84cd2ad70456ecea2b1cf9a722537144d48c11447d6ebea539ce474e19bb', 'f64aae1ef7fc852df62ed0c1834926c970ddfa0a05a77854ab5775c4915827f5', '8e32792a6068765dccd0bc3bfbcad70cec7af3d4edb22daee91f7751af72143c');
INSERT INTO public.entry VALUES (51, 1, 'tgpvj4sn8iz7ab2hvpiziyzie2', 'office.held', NULL, 'act', 'tgpvj4sn8iz7ab2hvpiziyzie2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '16b736fc6893ce2b6129f430e82368a8688e73da8d01f1a42b417912ee8293ac', '8e32792a6068765dccd0bc3bfbcad70cec7af3d4edb22daee91f7751af72143c', '912d9def8f151ac061e6830eacd9614c891f6fe5c9c67f15a798db666a5a8bbe');
INSERT INTO public.entry VALUES (52, 1, 'tgpvj4sn8iz7ab2hvpiziyzie2', 'office.held', NULL, 'office-term', 'ukfrwq4nev7emq776dxqysjjdj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e33016138d36351a1bf5190e453020ee757b7acc7988a7417b1bf6e9a9757cac', '912d9def8f151ac061e6830eacd9614c891f6fe5c9c67f15a798db666a5a8bbe', 'fb4f5b572d0bbb6397fc51b17264eaa1b567098b4cc6d476626ba190774d4299');
INSERT INTO public.entry VALUES (53, 1, 'xnza6kk9sqd6weafwi7k2h8s8q', 'office.held', NULL, 'act', 'xnza6kk9sqd6weafwi7k2h8s8q', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd79c8ba3410d6b771aec6c41fef5559ab67e9ee3b3906e17b19314b7718a4789', 'fb4f5b572d0bbb6397fc51b17264eaa1b567098b4cc6d476626ba190774d4299', '66386551c805201e8283fed0fdfc2d999c653c477514bf36253f03e5babd876c');
INSERT INTO public.entry VALUES (54, 1, 'xnza6kk9sqd6weafwi7k2h8s8q', 'office.held', NULL, 'office-term', '4ra9gx8igvrpzj7s6rd8fnx496', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fdb136c500df23b7c5a71a36265b378b2f771d2946796230006e937af080cbc2', '66386551c805201e8283fed0fdfc2d999c653c477514bf36253f03e5babd876c', 'de156eb38cbba98041c8ae0fbc0422894a4d81570a42df7985d5e8dc55b7c407');
INSERT INTO public.entry VALUES (55, 1, 'ddpghtm5wr56jdeufzetvssf8f', 'office.held', NULL, 'act', 'ddpghtm5wr56jdeufzetvssf8f', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '93277e4579fa002c4b2f3cd5f4008b060d0a0a81317b3f5b452bb0848ac58921', 'de156eb38cbba98041c8ae0fbc0422894a4d81570a42df7985d5e8dc55b7c407', '4b1f0da9aab6236922949f4d7ae7b38ceb31488b1e257fcebbb4b5ea127c3bbc');
INSERT INTO public.entry VALUES (56, 1, 'ddpghtm5wr56jdeufzetvssf8f', 'office.held', NULL, 'office-term', 'sn4rkwuk3a9q6ab93a3q9si7f4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a6208bdc9c0e57d82686994daab2d50cfc5ba26a47abde4230bcda032eba6eba', '4b1f0da9aab6236922949f4d7ae7b38ceb31488b1e257fcebbb4b5ea127c3bbc', '694aae7cddd3c9c0204e2a97a20647c01d3bd9bfae3ccad57f81cbb14049307e');
INSERT INTO public.entry VALUES (57, 1, '2h3z27uksghsxysivps5ggstrf', 'office.held', NULL, 'act', '2h3z27uksghsxysivps5ggstrf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9db8271474c6a9cdc9b3d8b16c33e5e92803c4a8bdc1e21a9ce44fbe8a332dc9', '694aae7cddd3c9c0204e2a97a20647c01d3bd9bfae3ccad57f81cbb14049307e', '23a8e225e01f1c88d48cb49dd8c304d5b555dd0d37d9c64736f0a4da6b43d557');
INSERT INTO public.entry VALUES (58, 1, '2h3z27uksghsxysivps5ggstrf', 'office.held', NULL, 'office-term', '9xbghbeg6crb75eaeaxi9ayuqd', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4bd5ac30f2219fb9f31a2a6dccb5a8379c090a3e7c330862f87a7d9e9cd37bec', '23a8e225e01f1c88d48cb49dd8c304d5b555dd0d37d9c64736f0a4da6b43d557', 'f6b6e40a7d23f2141b037e4bae2d5325602ce4493ed18471ade1455a8b92e284');
INSERT INTO public.entry VALUES (59, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'act', 'wr8tdfsta6bpwynqxhfyjisk94', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1110a66cc6f76ae516179882a9c0791fc51a0d4b1b3b399f2768000af1cd1e1c', 'f6b6e40a7d23f2141b037e4bae2d5325602ce4493ed18471ade1455a8b92e284', 'e7058545582d3acee4e210866043e24cd3b97c279bd4e8df6abc29090851eb40');
INSERT INTO public.entry VALUES (60, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'staff-member', '2vm36fbbnx6hpzv93npmapweua', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6f604b0dbfcfcb666b0057cba712cce24f1ac0645ead89f0e95ac1cce47ec79b', 'e7058545582d3acee4e210866043e24cd3b97c279bd4e8df6abc29090851eb40', '6ea975adccdb03eaa0c6efc5930f557afcd67f7fed4da469f9d8acccb626225f');
INSERT INTO public.entry VALUES (61, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'staff-member', '7p573jur5azdir2rpxfxi4sqea', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b5dc430c303c34d6a47a3f53b88329b3ae3467ddc7f620958a815e7fe7178e5d', '6ea975adccdb03eaa0c6efc5930f557afcd67f7fed4da469f9d8acccb626225f', 'e0baa055b6a4fdf91d4ce77dc273bf217a8c98642d4378ef0a35ee54f13ca86f');
INSERT INTO public.entry VALUES (62, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'staff-member', 'anwxrn2f27br5b6cv49xiuvuce', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a89f3d67dcaefb3f35ea7943387be0e2091d04d9aa7c9f4251a1916a1f0e8111', 'e0baa055b6a4fdf91d4ce77dc273bf217a8c98642d4378ef0a35ee54f13ca86f', 'd7f6e25aca29da4ca72fe7d048fdf87768057662431e3cd5c503d675c364a1a1');
INSERT INTO public.entry VALUES (63, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'staff-member', 'brzymzpkjyd3eaqxk7w4jexkuc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e6942565846fcf080739ca49ae980958b989fdcc6ab7957b28b5d7b419f3da29', 'd7f6e25aca29da4ca72fe7d048fdf87768057662431e3cd5c503d675c364a1a1', 'cded4c6adfd12bb68112079f6f884a3f3d5c4c186c8496a127e3357d66b8353e');
INSERT INTO public.entry VALUES (64, 1, 'wr8tdfsta6bpwynqxhfyjisk94', 'staff.added', NULL, 'staff-member', 'hx9b7kgcurc5fssq6uvdbfp2ca', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8025613b1a919a61a8d162d697bfddffcac86700432fa0e1243e56e4f3572b8e', 'cded4c6adfd12bb68112079f6f884a3f3d5c4c186c8496a127e3357d66b8353e', 'cc53273bbf33429a8fe539f999c4337d0e1243ea9658c39d5f56b7dbda0b4f8f');
INSERT INTO public.entry VALUES (65, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'act', 'vs4cb5m7tdz37hd6ht65ch2wpz', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '00de90c3704e733b3d8cb048fec6bcbdd58e2e32411633206a97fb50d9a02794', 'cc53273bbf33429a8fe539f999c4337d0e1243ea9658c39d5f56b7dbda0b4f8f', 'f61c8648b783ee180db9ca828a5a8a00a8800319da492b452e491abeb368e33a');
INSERT INTO public.entry VALUES (66, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'committee', '7jqdtwe9uu8mrvzdxmpm677nsa', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'dac85873f1acd4584709134ceea06210eb7accc6dd1d55bd3a5802c22978449e', 'f61c8648b783ee180db9ca828a5a8a00a8800319da492b452e491abeb368e33a', 'aa7fa1eb06bcb340531fb8de7629823848e773cbf43a0141cdbf9b341433a138');
INSERT INTO public.entry VALUES (67, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'committee', 'mcie6m7pfsi9u868c4nvyr4mt7', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e89cb78317fc095a384334e88538d7aaa30e1ea6b5b6b307af14981d7626f2af', 'aa7fa1eb06bcb340531fb8de7629823848e773cbf43a0141cdbf9b341433a138', '491ea3ce010daea30018c4c82291279784c5fb2c3c71b8e5d0ec2ef4c86b775b');
INSERT INTO public.entry VALUES (68, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'ugzrzz4y3qmvfua27hh5mjtced', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9fb0558e1a1b5047ebf01b27cd0125a5c42fd73f8c5c6a83ed01d7c3c2fb4c26', '491ea3ce010daea30018c4c82291279784c5fb2c3c71b8e5d0ec2ef4c86b775b', 'f751e81bd4226b4f46803fa401213437cfa0487d2c7580bf71e120528800a95f');
INSERT INTO public.entry VALUES (69, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'i6epqmaf67rc86wu79jh4x565e', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a46e8318de44fdf9997afa7eddc697e0b4c11f87464934a17c553cc89a2da818', 'f751e81bd4226b4f46803fa401213437cfa0487d2c7580bf71e120528800a95f', '407ed2d9f7419ed289dec40ed18606492e2781e4688fb5788dba28946977a818');
INSERT INTO public.entry VALUES (70, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'vbqib987ini27aq3rq7u6if23k', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e2ee09bad3eb3d40d7809b9714c6405ea6b403a9b28019843e8570b89c3b1102', '407ed2d9f7419ed289dec40ed18606492e2781e4688fb5788dba28946977a818', '8ef753132ed6751beb46b0e9b2ae8bc566cd91c3cb28bd618cee14bb155fabd1');
INSERT INTO public.entry VALUES (71, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'jz5rvpcamtgwusa9nu5yg5uut5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '93b849487689853df99f13d13059edd92e2bc45f9445630a149ebd7260fc69c4', '8ef753132ed6751beb46b0e9b2ae8bc566cd91c3cb28bd618cee14bb155fabd1', '1f95fa67da8186bbce4ec9fbd7350d5480f6eb543f506e57d498b08335f3c52d');
INSERT INTO public.entry VALUES (72, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'qmrvgjkfhj9esy5mg7ybq3etxh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6734c67323441ff33e3f610486e96f53788051bfb768d332cbb98964daa832da', '1f95fa67da8186bbce4ec9fbd7350d5480f6eb543f506e57d498b08335f3c52d', '8db856464d5636ad4441b0744b8131e79b03c6d266df1b5fbd369b7f9fc002f7');
INSERT INTO public.entry VALUES (73, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'acrwibgahg5bzds4wt9izxsdju', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1385b8cbefa0d3612d962bf40a6c2ac4ee12497b7654c9fb82db7e6c6af54527', '8db856464d5636ad4441b0744b8131e79b03c6d266df1b5fbd369b7f9fc002f7', '56c354ee1b7ea11f89578eeea97cf2c0f41c5d5f8e0622cfe1a1464ff3272b0f');
INSERT INTO public.entry VALUES (74, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'uezj4myjn344eytxjdck2h4bpm', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '979dc83ec7cfd5c4ad1d48bdbeff203d4dab2b125c0844987f6bd2e95fccd9bf', '56c354ee1b7ea11f89578eeea97cf2c0f41c5d5f8e0622cfe1a1464ff3272b0f', 'cec463ecbfc5128844f3a33417c619500d9745fc86b69a9ada14041ec40d9a3a');
INSERT INTO public.entry VALUES (75, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'eqau3cenxc4geaafajcya36ir7', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e8bea2e781ff39cc40354188ed966894ed0e58c0c8fed26069f2666471420a88', 'cec463ecbfc5128844f3a33417c619500d9745fc86b69a9ada14041ec40d9a3a', 'c334d267908b5ca3802ac6022257c06fca5c8208a191cb04a32b8ff9177627f5');
INSERT INTO public.entry VALUES (76, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'ytvfyh2bevxz8a7wgzwxz8exzs', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1f692ee728ced75d3d794dd1e03c7fd7ad954592ee70577b33e9e46be28f8d59', 'c334d267908b5ca3802ac6022257c06fca5c8208a191cb04a32b8ff9177627f5', '4f534c73e6d3a5d9c69e52a071b962cae1f81a4c2634c87461cb821dd7fd4f5b');
INSERT INTO public.entry VALUES (77, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'delegation', 'us5x9h77fukxk6xtk8dke3wuwu', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2a47a1e81ac1da0eae0d4be5c7e0cba1c8f19ac491f03c18039fa148fd53cd00', '4f534c73e6d3a5d9c69e52a071b962cae1f81a4c2634c87461cb821dd7fd4f5b', '050063c2dfc95cf36ef22b2e6c92acf98419742acdcb077be1cb4ff4f5293de1');
INSERT INTO public.entry VALUES (78, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', '97tf6mmfd4reicpz8f7rdryiqz', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f00f35d78868057751a3e0a4d04ed23e4ea47df9c4c89de4ca6544ec6d34e0ee', '050063c2dfc95cf36ef22b2e6c92acf98419742acdcb077be1cb4ff4f5293de1', '328e3909ace36d350f979d8809786f8b0d9e06bef2a4d80bafac18233789ce33');
INSERT INTO public.entry VALUES (79, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', '9eknqciyavgt6p6bznza7dbpic', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1bf71f90f9cf23af733e0200928689ca58fc5f240881af13a6d1bfa195d8a595', '328e3909ace36d350f979d8809786f8b0d9e06bef2a4d80bafac18233789ce33', 'e544fe63a6c39e99ae6245af996d12984bbb8da12173afa0d71e78c892b9834d');
INSERT INTO public.entry VALUES (80, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'aq2pnhrjf8snzabykytzz4d3yj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3fac13b31e7277a740a80d24ac99e5427c7a730a0f638e9ee16de9b754fa596b', 'e544fe63a6c39e99ae6245af996d12984bbb8da12173afa0d71e78c892b9834d', 'ff8c66854837909a86220e813cd8af453d2d9580354ff26b39da95c8c32bee4f');
INSERT INTO public.entry VALUES (81, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'effefnr2wedmwtxyzwpih67n8i', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ac33146691b4f163d617b927d7c19d8fb8bd2f8a95d618b7dbd76d75a4b7a8ed', 'ff8c66854837909a86220e813cd8af453d2d9580354ff26b39da95c8c32bee4f', '68b390b4d87d25b2a1fe1072bcb02613ac413412674793772e77a84dac7ea42b');
INSERT INTO public.entry VALUES (82, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'gkz7igxcxbgi6dcy5d2mnu4t9z', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c7207c6dd70228539c7ec2ac4d5506ccba45c6c7d7ef4186120f6c2ab7d9ecb4', '68b390b4d87d25b2a1fe1072bcb02613ac413412674793772e77a84dac7ea42b', 'a3585d0ade57e0ac71e60e3eea9b450229d00870c64d0c4e9903a1361bd14009');
INSERT INTO public.entry VALUES (83, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'gwgeyt8ivfbi3xe9mgfeu7zj3c', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e63754a2acfd3f9603d4f0f3e65c01b37e2115735c4593cb47676888ef3da379', 'a3585d0ade57e0ac71e60e3eea9b450229d00870c64d0c4e9903a1361bd14009', '42691c6b66910b410fad837d655aa7863513fb8867ed8a9fab8f97b6530c8fa1');
INSERT INTO public.entry VALUES (84, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'june7pczdwvgcymhttsnirgtni', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7ca0efc79ee63244118dc119dfc28ce9ea8e29d18aed0f56e119c155b49bfd26', '42691c6b66910b410fad837d655aa7863513fb8867ed8a9fab8f97b6530c8fa1', '305c2405c674a809957bd6040167aa5c54ed3efe1e46c47d30102caf4f470c2b');
INSERT INTO public.entry VALUES (85, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'kfpb9ixth8t37rvqia2aasiq6t', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3617d042441f89ac8da2087a15b551a9970120fd5c206b9c2edc5ddc579439df', '305c2405c674a809957bd6040167aa5c54ed3efe1e46c47d30102caf4f470c2b', '73fd57e83a997834c5d99ca9b06b8e83af1b8772e5bdd3676a2d74fca26f7429');
INSERT INTO public.entry VALUES (86, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'mg8efj3apwaprg2tm8dh3zhzw5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '73f86fb2839db83c27f95efcbe301ecfb1d46cd52af643892b773824f63d3e33', '73fd57e83a997834c5d99ca9b06b8e83af1b8772e5bdd3676a2d74fca26f7429', '3e65926e219d97d17321ea91b887c98282c43ad898d537f667aec97429cecba9');
INSERT INTO public.entry VALUES (87, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'ntt3mrkbgfvcmkjenyic4dubnc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '54d2aa502c8e67ae85c6d7382c3a4ad7beccc83091172ad98e92974faeaa81e3', '3e65926e219d97d17321ea91b887c98282c43ad898d537f667aec97429cecba9', 'd19c1a7c8893c86a894beaf593c1b430d9cc85b122444e54404cd300ea1ae39e');
INSERT INTO public.entry VALUES (88, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'qpis4h2cxhdtmayjr8z72phru5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4358a0729ad6ea9fc3965250b4a227f2c12ba0c0269050841f95803d9f31b971', 'd19c1a7c8893c86a894beaf593c1b430d9cc85b122444e54404cd300ea1ae39e', '0ef6391affeb333309f5897023e7b8f64ce1878423377a22e86792b3425df839');
INSERT INTO public.entry VALUES (89, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'r6x6yy6hxaf2ki46v96rgpkia8', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '952b79a15122265fcb24bec5db9b6aae5588e6630f9eadadbbde47c99c2a3656', '0ef6391affeb333309f5897023e7b8f64ce1878423377a22e86792b3425df839', '35ae880698071c19cdab2c7e02cdd7198f997bce107595b0efd43057b6559695');
INSERT INTO public.entry VALUES (90, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'ui9qexi49ma8z3dc3ib26r4qfk', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '29b2a6619dfbfc996b64ec921b4f89cfaa590d2f2207ef891553a983a507ad5b', '35ae880698071c19cdab2c7e02cdd7198f997bce107595b0efd43057b6559695', '6c2714a80c60bd308a0b0695cfd4996d6dea6d32b12ca70ccceb275b59ef39e7');
INSERT INTO public.entry VALUES (91, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'vtr99g8q5kfvn7rkxrxzzequdq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4276ef29affdd8aa29f377d3663b7a1b7104d1c9aa3c3477a7fb86da775e4fb8', '6c2714a80c60bd308a0b0695cfd4996d6dea6d32b12ca70ccceb275b59ef39e7', '34e0c92b8d4ef3337d7adf9fa5fa250421f08fcb785b386478f780139240c033');
INSERT INTO public.entry VALUES (92, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'y768srsm2x3zggkxcpmy8ecq9r', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '390f8b135f12a4d30a80bce15b6ed461ebafb58e32b9ae46ce4f5b5b3a71505e', '34e0c92b8d4ef3337d7adf9fa5fa250421f08fcb785b386478f780139240c033', 'd523deb24aedd5e514c52ae98806292afce1f3c186ac21c601e4cf5ae177fcf3');
INSERT INTO public.entry VALUES (93, 1, 'vs4cb5m7tdz37hd6ht65ch2wpz', 'committee.founded', NULL, 'membership', 'yz6atk3bwh5jpcswi3as4k9sw2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7ec2a40f9883b9818f96443154bfcfe7388c19f9388b75aa7120a58caf6d1d12', 'd523deb24aedd5e514c52ae98806292afce1f3c186ac21c601e4cf5ae177fcf3', '9fdf0294798f6ef382abaa960a31e239d1aa45b11ea871cd5fad6f48bd530781');
INSERT INTO public.entry VALUES (94, 1, '43q3547q3wrqjrhap7p69iwtqi', 'policy.adopted', NULL, 'act', '43q3547q3wrqjrhap7p69iwtqi', 1, 'operator', 'operator', '', '2025-11-01', '2026-11-23T09:00:00.000000Z', '068cf2abc026719f2fa3de30f21a041ac166fa943d426c37f3fd3ef8546c5319', '9fdf0294798f6ef382abaa960a31e239d1aa45b11ea871cd5fad6f48bd530781', '5a6482c3c04a6c2b9dc44414abfac87d8d5e22f2ba8a5b064638345512c474fb');
INSERT INTO public.entry VALUES (95, 1, '43q3547q3wrqjrhap7p69iwtqi', 'policy.adopted', NULL, 'policy-version', 'jwnitxtzy6ybm3sgsurijj44bw', 1, 'operator', 'operator', '', '2025-11-01', '2026-11-23T09:00:00.000000Z', 'ad2d76d30489df2264e8b052ae68012c4a6baf5886a0d31b01bb69498105b748', '5a6482c3c04a6c2b9dc44414abfac87d8d5e22f2ba8a5b064638345512c474fb', '24b08114316e4fcec83ae41376a76fa382f7d137eb0d527e43c90db0f40953ac');
INSERT INTO public.entry VALUES (96, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', '47qfb28uya9hzspdg6uz7at73j', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '438aaebf247000b3148034eb2b0df14006da1e86609a267e43aec82df1142008', '24b08114316e4fcec83ae41376a76fa382f7d137eb0d527e43c90db0f40953ac', '024521218ac2f844a9761db6b95a3910d589afd44f6b2d2b4f5e55c4b5001f98');
INSERT INTO public.entry VALUES (97, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'about', 'mcmthut5akpyba7t49xm87w3rs', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a520c9044627173a5401c216776f2b4461115434610f7e171ee4168746a4c232', '024521218ac2f844a9761db6b95a3910d589afd44f6b2d2b4f5e55c4b5001f98', '565c7be1f2152cfc1a8389ef7fde2250ff905ca911fe927e5b9fdcc9c49ab109');
INSERT INTO public.entry VALUES (98, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0c0dccccb436ce0a69be21a02dfaa3abc8e50db3967fd3b213d1abb2ec67ab84', '565c7be1f2152cfc1a8389ef7fde2250ff905ca911fe927e5b9fdcc9c49ab109', 'be9807a99d6a06f5a28a2cf38c5e42ed91a02afa99cc7a9e1dc2016f97db4192');
INSERT INTO public.entry VALUES (99, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'clock', '3ascmb8zjj7ek2hb66ysuzx7wr', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '64236ed0aa03b72de09bc8de705003de17b9e1756d6e844ea95142c7926d3b48', 'be9807a99d6a06f5a28a2cf38c5e42ed91a02afa99cc7a9e1dc2016f97db4192', '345b8609eda8f304a76466d81f36d4562fcdebe7448e289f77e603af6a939ad0');
INSERT INTO public.entry VALUES (100, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'clock', '9usjnqrxp3mgcwe5xqtusep2wa', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0360f6c970a6b82d49c5bd333ab64bbc2d0890eb9d805097a47370358a16097a', '345b8609eda8f304a76466d81f36d4562fcdebe7448e289f77e603af6a939ad0', '71cb336f7e09b15bf67982e7961bfd8741a74eb3edcf8eb451413c23f535e7a7');
INSERT INTO public.entry VALUES (101, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'contact', 'dxphjx2xq7af4yqhqtu5jy663t', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bda872376aceebb175b795532f359732d1b5aeadf136e2194288e62ede167095', '71cb336f7e09b15bf67982e7961bfd8741a74eb3edcf8eb451413c23f535e7a7', '9a3155469062e81413310af2bcf02ca249638e617e1d030a50fb7a61386fe3d3');
INSERT INTO public.entry VALUES (102, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'message', '2p5dqtqq25w3yb7q4mxrk35kmp', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bd9e2724743b809b1bc67abfb4df6bffefb9be5bfad848926f1e96214033b71a', '9a3155469062e81413310af2bcf02ca249638e617e1d030a50fb7a61386fe3d3', '2b0c8519b99895b8973cc97b2c8b0004a78c5f6d7f96c2d85cab0f4509b80876');
INSERT INTO public.entry VALUES (103, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', NULL, 'person', 'wrunynu4247w8bfd7vviywfwpp', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6ca59bd03484b0d56f596eaf457066cb2ba3173b6c3dbc105f3af3193d988ec4', '2b0c8519b99895b8973cc97b2c8b0004a78c5f6d7f96c2d85cab0f4509b80876', '83aeffd3838b3fa19dad2a6dc5ef3d47afbe146ae33cfb226a17849d78fd7ec2');
INSERT INTO public.entry VALUES (104, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'receipt', 'bu33ryf63eq4tqjdipr28mbw4c', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fff15d5eb8b76dfc0429d503a11377b429f6f8bb8d23597098958216d7cbfbd9', '83aeffd3838b3fa19dad2a6dc5ef3d47afbe146ae33cfb226a17849d78fd7ec2', '9144d9f30ff491b34d793b8d8ad43a9a35d796107a0fb95af0fd51aad05848b7');
INSERT INTO public.entry VALUES (105, 1, '47qfb28uya9hzspdg6uz7at73j', 'contact.received', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'tie', '9f9ygmeb7yr8smzh97ar4samhf', 1, 'person', 'wrunynu4247w8bfd7vviywfwpp', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '16764b419a082f4854c60a1484be7917f5de4a9c6e5a269aed5e1dd9828aa01a', '9144d9f30ff491b34d793b8d8ad43a9a35d796107a0fb95af0fd51aad05848b7', '3e38b00c1111ead78a413d2a641c176946084b150e8d026743b530dc76de03f4');
INSERT INTO public.entry VALUES (106, 1, 'wwv54eepfmmhkik4q2qt456m7h', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', 'wwv54eepfmmhkik4q2qt456m7h', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6a470f77f3c2f06d73b40f441c795c04e810fc60cc29f1c1fb289f4add269f68', '3e38b00c1111ead78a413d2a641c176946084b150e8d026743b530dc76de03f4', 'cc732d2151204b7f0d9d2eaa86ec2ae61c820d73e2e504116e8efcda7cfb5ee3');
INSERT INTO public.entry VALUES (107, 1, 'wwv54eepfmmhkik4q2qt456m7h', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 2, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bb02d122c7f52efdcb0912f18e8500a31573862c916ac61b01374de3e6dfd14d', 'cc732d2151204b7f0d9d2eaa86ec2ae61c820d73e2e504116e8efcda7cfb5ee3', 'd252ffd5c415afcb666627952f72b026b043ae8ffceb1e2af0a388aaedf42bb3');
INSERT INTO public.entry VALUES (108, 1, 'wwv54eepfmmhkik4q2qt456m7h', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'tie', '8uuj5g9hixtdtibc7pr9cwu5wz', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ebac5819c39fdb6eb0312c87f2cf85f4b62bc7cbf0baeb50cf4902bfd6005df6', 'd252ffd5c415afcb666627952f72b026b043ae8ffceb1e2af0a388aaedf42bb3', '6acb24b86094a75b4ecf051daaa962cc654c9cd040e93c6cd18bcbbca4f7a235');
INSERT INTO public.entry VALUES (109, 1, '9guyfui7ua7izd8fnrsafrgg97', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', '9guyfui7ua7izd8fnrsafrgg97', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '6527c0c3c4e9315036c226676f0341cc1cfc13a637d40529d5b772b95919753f', '6acb24b86094a75b4ecf051daaa962cc654c9cd040e93c6cd18bcbbca4f7a235', 'deaac330b5bfe43a160551cd45417607f7197ff03d27f5666606c24aa01c7e30');
INSERT INTO public.entry VALUES (110, 1, '9guyfui7ua7izd8fnrsafrgg97', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 3, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'a48184f8434ffe88e616ee9fc72ad2ce73e33a7d35c6e289f6135a51be4692c3', 'deaac330b5bfe43a160551cd45417607f7197ff03d27f5666606c24aa01c7e30', 'b5e0592e498151e3e1a94711999aa27849e8b896d465bb23a27b34fafe4a823d');
INSERT INTO public.entry VALUES (111, 1, '9guyfui7ua7izd8fnrsafrgg97', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'letter', '48c3gez9g8ws6jef7dxvidvw29', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '71f965f622d3f3773b7f979a5c1e9c2834c6130720bd216086783de355f2ad9f', 'b5e0592e498151e3e1a94711999aa27849e8b896d465bb23a27b34fafe4a823d', '5981002cbd6aa29b1130b8081a9637f5b88e33a9ce733325be11c08796d7e4bc');
INSERT INTO public.entry VALUES (112, 1, '9guyfui7ua7izd8fnrsafrgg97', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'message', 'xqmxrrncyhzua4syjxqhiubtwt', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'cfa2def18357a7cd06c4c87bee3f9a53cf89ca1a3ef7b97e3468c670c2eda899', '5981002cbd6aa29b1130b8081a9637f5b88e33a9ce733325be11c08796d7e4bc', 'ca7197d507bd33deb621131267af30ec71f970a66c9c8c6c3ff88bfcbf5066b6');
INSERT INTO public.entry VALUES (113, 1, 'zcgpi6ibcsvrybckjxsbzh468r', 'case.points-added', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', 'zcgpi6ibcsvrybckjxsbzh468r', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '21173c6e4aacd3fe478601306f8cec681a732fab1d1f8d616207fc80a32891ec', 'ca7197d507bd33deb621131267af30ec71f970a66c9c8c6c3ff88bfcbf5066b6', '12ed5a91ad764321f6051cca99c6f1038572c171212e54920bd73346312b32d9');
INSERT INTO public.entry VALUES (114, 1, 'zcgpi6ibcsvrybckjxsbzh468r', 'case.points-added', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'allegation', 'jctgui58yx4v6u96i587qdyxai', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '966ca8931ca5b954a64ff2c874c92416b94bbade8a93143a0311e2154823fe07', '12ed5a91ad764321f6051cca99c6f1038572c171212e54920bd73346312b32d9', '7cfca319dec25660e26e4c5d7840924059e5b80f0234a03536744fa77d659a30');
INSERT INTO public.entry VALUES (115, 1, 'zcgpi6ibcsvrybckjxsbzh468r', 'case.points-added', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 4, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '3f016d729a35035f4afca059cf40a641190c3a012c5202d84354534b243fae3a', '7cfca319dec25660e26e4c5d7840924059e5b80f0234a03536744fa77d659a30', 'e7c7f7e37588b80111ed9c1d7bd2d98da17352dbd9356e6b43c2342de5dc4449');
INSERT INTO public.entry VALUES (116, 1, 'kx46uyx4zhdbhkctc9zbtcmwqs', 'case.findings-recorded', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', 'kx46uyx4zhdbhkctc9zbtcmwqs', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '2b3beb6e50e4b8d90d44c1d285191dd36125e4494f57ad7b5f5340ea491ed55f', 'e7c7f7e37588b80111ed9c1d7bd2d98da17352dbd9356e6b43c2342de5dc4449', '86ca757868f16514fd059365581b2e366a6fc1f60b20e47bedc6dc0f9e7ee2ef');
INSERT INTO public.entry VALUES (117, 1, 'kx46uyx4zhdbhkctc9zbtcmwqs', 'case.findings-recorded', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 5, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '0bc42bd9662ecdfa3f72eecf12e4a8baa6e8bdf49840b34fc1d30068c313d0fc', '86ca757868f16514fd059365581b2e366a6fc1f60b20e47bedc6dc0f9e7ee2ef', '6ea439a2f32b2c6833b0221909c48c72a8d50891fff923d082c26724e8f606fd');
INSERT INTO public.entry VALUES (118, 1, 'kx46uyx4zhdbhkctc9zbtcmwqs', 'case.findings-recorded', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'finding', 'z8qgp57xt5uk585v4tqdym8w9z', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '741cd3765672e81164b8504e594fc7e083289ae50857d20a91d3d9cbe7f41778', '6ea439a2f32b2c6833b0221909c48c72a8d50891fff923d082c26724e8f606fd', '70113fbaf7e19fa4a128a4b612a6a60f8b85f864f6778bd6d0d715f06e85174c');
INSERT INTO public.entry VALUES (119, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'act', 'u9cf7qkus9qhhb8w7gxbk6a4xi', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'ab66d1b0ea63b18a4d3860dec30a6a9ce62da96f2ef11956a772f748dbf7214a', '70113fbaf7e19fa4a128a4b612a6a60f8b85f864f6778bd6d0d715f06e85174c', '857f6fc233bfe93a0819dbf4b5b781f005d95cbc5dd7a73c17ffed44106b41ee');
INSERT INTO public.entry VALUES (120, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'case', '5vjbpcnjmuqdjv3axfhfk5v2vm', 6, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'e15d632e0e1b664fbc0c84809ea18b060eea6c1d952d0e30a36d50b9deacdbd7', '857f6fc233bfe93a0819dbf4b5b781f005d95cbc5dd7a73c17ffed44106b41ee', 'e8c1133fff0bcf91a82236b73d89574f0673e9b54fef2c6d9beb624e26b15567');
INSERT INTO public.entry VALUES (121, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'complaint', '8hi4mnc4btjqyjmskuyj2w6qbq', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '3b406aa6c4486780a76eb83c690fade4c8dac9a28c344ef85ae5e55dcf4848e0', 'e8c1133fff0bcf91a82236b73d89574f0673e9b54fef2c6d9beb624e26b15567', '6fbe40344bd239f9d8f273bf5a362cc5b15163b025385aaed62779ffbb4c72db');
INSERT INTO public.entry VALUES (122, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'decision-record', 'zgvqweahx4y7g7r46ivimsktss', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '0617c3c4798337dc32dcbfb9f4793ba076776ac0151b33f61c27f295f3ef81d5', '6fbe40344bd239f9d8f273bf5a362cc5b15163b025385aaed62779ffbb4c72db', '62fbb4b1013cbd08cb8dcda2f1c3ac60aa8b95dfaffcca15662013e004fb7c3b');
INSERT INTO public.entry VALUES (123, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'letter', 'h8zu7any5j2iihpz3kxu4a3fnn', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '60c7abc7e66a22f98af03ce0552f5c51f0363d49e757a1b2aef44b5f7f657c89', '62fbb4b1013cbd08cb8dcda2f1c3ac60aa8b95dfaffcca15662013e004fb7c3b', '2f2513bf377050fccf3d1be1613029ae557ed8799bb2644e93c7345bce001c8a');
INSERT INTO public.entry VALUES (124, 1, 'u9cf7qkus9qhhb8w7gxbk6a4xi', 'case.moved', '5vjbpcnjmuqdjv3axfhfk5v2vm', 'message', 'cnvt8h5bmz4xqfu39j2b94sf5b', 1, 'staff', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '6e7a638477165c2bc7470dfaca429c5b355726e46877918e11539a188cdaf0ed', '2f2513bf377050fccf3d1be1613029ae557ed8799bb2644e93c7345bce001c8a', '6a98821df9dfbb6932c1700a33e75730937a9413622e097710e609105bbd8a91');
INSERT INTO public.entry VALUES (125, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'act', 'hhtcie34gnjnvdd5gg3a472qe7', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'c3cd09b109c571038a341a9c7317c914d647ee7985c23286f046c19a415393ff', '6a98821df9dfbb6932c1700a33e75730937a9413622e097710e609105bbd8a91', '9192a8b728c2461731dd63c198ec6c87236263dee0e97ad13188b88b8de9fb95');
INSERT INTO public.entry VALUES (126, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'about', '2nu8wte9r8zvny4i85yw6ivqwx', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'd552cbd146e2585a9fa655d2d293d10766ee3084fb91c9d942f1b25a41a9fddb', '9192a8b728c2461731dd63c198ec6c87236263dee0e97ad13188b88b8de9fb95', '57feb5593e309d1f99223ce8bd3296e479811163a00eca6d9172a18e1c449f1f');
INSERT INTO public.entry VALUES (127, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'case', 'ap4himx2qpmb4q7i9r45px2hbz', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'a1f2d19a26391987d40dd1fa42c4c5bda569b6b71ba43a8736ffebe78b6b7803', '57feb5593e309d1f99223ce8bd3296e479811163a00eca6d9172a18e1c449f1f', 'd4f0571a8fa09879bb32d3f2e0a7f0f45a18a0d8606be454950849719dda237e');
INSERT INTO public.entry VALUES (128, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'clock', '5pzhj6x9dn5h2vspae9kje7hxe', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'a6c35b2c3ff0ead4ea12511e9b479d29dbc7f3ac11ddd2be24007aeed8c402eb', 'd4f0571a8fa09879bb32d3f2e0a7f0f45a18a0d8606be454950849719dda237e', 'd267b25846ef9244112675943775e57a6221f99846533db556c5cafe0d601b8d');
INSERT INTO public.entry VALUES (129, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'clock', 'i3vudbn4gkeimvpsghvvfdcnh6', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '45c592b2de9394a7f65d01288da7c7e705f39297fcee13491eeb8140a3495582', 'd267b25846ef9244112675943775e57a6221f99846533db556c5cafe0d601b8d', 'edb02c00f4b27060315058fc83e1c0bfa360b774324aa3ee2ece29fdab50d60b');
INSERT INTO public.entry VALUES (130, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'contact', 'e8ibt3s6pryrss7rgzuztjgru5', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'b32dbbf6c26d995972912891a9414c4df6873b89da79f0584c54fb83512ea436', 'edb02c00f4b27060315058fc83e1c0bfa360b774324aa3ee2ece29fdab50d60b', '8c3673778327938f57f7a55a20141e58238973cf60b0de520ffdbede73e8e5b9');
INSERT INTO public.entry VALUES (131, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'message', '24bq9rprjrdzmz2jv7qhzs66nf', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'd31805a55988b4b7492071a782976fa3b221f51c075a2949024b065fda2aca0f', '8c3673778327938f57f7a55a20141e58238973cf60b0de520ffdbede73e8e5b9', 'f5eff5a7abcc2a3b80826c7f750485ce4cd3aaafafa57a1924329b22b9e5f3b8');
INSERT INTO public.entry VALUES (132, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'receipt', 'zu6rmuwrf6u8gme5avepeiysb6', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '6bd1bd64ddd11458f2d810051b143794b2a9b3e80d3b7f57f63b3a1058472e32', 'f5eff5a7abcc2a3b80826c7f750485ce4cd3aaafafa57a1924329b22b9e5f3b8', '13c139fdb972895c96a60ecbc0d27dc0139a99f6b4deecccb557225f8ba0a7f7');
INSERT INTO public.entry VALUES (133, 1, 'hhtcie34gnjnvdd5gg3a472qe7', 'contact.received', 'ap4himx2qpmb4q7i9r45px2hbz', 'tie', 'uyumnwz55m8juq222kyut27mgt', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'b67b349544bb177ee97cb3c660cdf32e7ff29d69e6c1e8a50485947d0c11e793', '13c139fdb972895c96a60ecbc0d27dc0139a99f6b4deecccb557225f8ba0a7f7', '15a129bbb7cb84d30928224b8c0becb77c3160cf559cdf8219f18942f491d6c4');
INSERT INTO public.entry VALUES (134, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', '8vi5yx6gm5778qd42chn2aanax', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bb3cc76300717c900d8d1e6af693a2edd76afca2e68dd6f538950eeed4a6aea5', '15a129bbb7cb84d30928224b8c0becb77c3160cf559cdf8219f18942f491d6c4', '43d5be9cfa778aed89d06a72fde434a6c4c1fdd1b049b2e16befa1ba1af04618');
INSERT INTO public.entry VALUES (135, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'about', 'a2d39xk54f2zqkzava7ju9qeab', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5b814ada2bafe2be7e1a81c75dbe008a078970458fa0e63c11fb234470c165bf', '43d5be9cfa778aed89d06a72fde434a6c4c1fdd1b049b2e16befa1ba1af04618', '362790fd563a732bf234cffa4d806851f570de32dd6f2c142109fe0bf23d4ae8');
INSERT INTO public.entry VALUES (136, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5f48b28a849c75c40b633c7a1940c45ff9aaa60050118a23c3d109ca9e4a57bb', '362790fd563a732bf234cffa4d806851f570de32dd6f2c142109fe0bf23d4ae8', 'de3c8e86496c84917f2fac503d1f3b1421397f149648efa5c3fae8921dfa34cb');
INSERT INTO public.entry VALUES (137, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'clock', 'nrphswxg24kxfj7tk9ijn266ns', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c918777b3ea99c8c42dd853fb247eb016c1e85f3f382438eebdb2b78c3527902', 'de3c8e86496c84917f2fac503d1f3b1421397f149648efa5c3fae8921dfa34cb', '894235209e9044d1b870f53ebbe566921d0c01cebd18d3bab889efcc2c856865');
INSERT INTO public.entry VALUES (138, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'clock', 'rut23jc9hxkec5zpqbzepatpqp', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2669cf69955faef6e0d164fedb44be94218051904bb94715076e6824ed50d15b', '894235209e9044d1b870f53ebbe566921d0c01cebd18d3bab889efcc2c856865', '4d4e2296a96dfeffe0cdc354b2a3357ad447191d67be3459edb596841f8f40b8');
INSERT INTO public.entry VALUES (139, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'contact', 'w6csa6usgaka6i9ud2drw6rqqt', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7bf167483ca2a97b04c21522dab73570cb75e4162a00ef850f376f0e3c94bd6c', '4d4e2296a96dfeffe0cdc354b2a3357ad447191d67be3459edb596841f8f40b8', 'e451b77b7b4435d4f3deeca10640f7fed9d456aed2f52189414cfdbc48afde6c');
INSERT INTO public.entry VALUES (140, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'message', 'xzzeb9n8vc3mwnt62jmf24q9ny', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '21f629c60a6e250750250936b427c158e0fb911346fe072ecfbba5aae9d1e6b4', 'e451b77b7b4435d4f3deeca10640f7fed9d456aed2f52189414cfdbc48afde6c', '6df897bfd7d189e2fc66bb3420101fd0eca47e632af99223a3938b8bb8ab68e9');
INSERT INTO public.entry VALUES (141, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', NULL, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fb720e280c69bd5ec87e214455df506405ea62db920c649e51d1f524b220e433', '6df897bfd7d189e2fc66bb3420101fd0eca47e632af99223a3938b8bb8ab68e9', 'fc88ae913083075474960a9c811c26a7a720328bbfaeaa1b8d56a76030caa505');
INSERT INTO public.entry VALUES (142, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'receipt', 'nwbesay5rqx9dd539a3wtmdasa', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f12d2f4ed50e09123460cc86c7ddba9509c76af8bcaf2e81091a61d9b7bd42ee', 'fc88ae913083075474960a9c811c26a7a720328bbfaeaa1b8d56a76030caa505', 'f758ef0d35b2fdf2302e972bb02809070d3c2650b47551e4fd97af8efe07e883');
INSERT INTO public.entry VALUES (143, 1, '8vi5yx6gm5778qd42chn2aanax', 'contact.received', 'vhefy9du3u3r28bvx6nvjmg5wj', 'tie', 'svyv3kuaw39cpvwxy9bqs3mv9g', 1, 'person', 'pj5ku552m8a46icqy2d8kp2j5z', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e949b837693d9a06db31ad7818c9196b98c930e320c611c5f289e4a94308264d', 'f758ef0d35b2fdf2302e972bb02809070d3c2650b47551e4fd97af8efe07e883', '9983fdfc102cff40efcba5cdd8b938dd5eb531bea77164584a4d4be67bb8b54d');
INSERT INTO public.entry VALUES (144, 1, 'wfhu96s4tpede3sh7xb2g49e4v', 'case.moved', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'wfhu96s4tpede3sh7xb2g49e4v', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7ec3cd1ce391cd157fde595d364bbe76bf9f2c67d32ec8e336ebe4346f734b66', '9983fdfc102cff40efcba5cdd8b938dd5eb531bea77164584a4d4be67bb8b54d', '4bd6e7cbba0486d5f1ff94d5f00dba6d212d014a1fa39287b5c2b2046fad5630');
INSERT INTO public.entry VALUES (145, 1, 'wfhu96s4tpede3sh7xb2g49e4v', 'case.moved', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 2, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '65a4e4b3692e0bd8944a65bd2f2bbfc44439a817495cff247a0c52fc082cd4b7', '4bd6e7cbba0486d5f1ff94d5f00dba6d212d014a1fa39287b5c2b2046fad5630', 'f989d51989f00c556a1188ea08f78687f19acc237f201c1d8d84314f915fe8ce');
INSERT INTO public.entry VALUES (146, 1, 'wfhu96s4tpede3sh7xb2g49e4v', 'case.moved', 'vhefy9du3u3r28bvx6nvjmg5wj', 'tie', 'xzgtchrwi7h86msdmegtwf325y', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9c7ddbe2cb4226f183783648b5d98055bd6e0a0f9d9de8907a9b33e1827dd3a6', 'f989d51989f00c556a1188ea08f78687f19acc237f201c1d8d84314f915fe8ce', 'c7a1969e90bc428ab4126db9a820677da89b57b14069e5854b83bb4eeae55278');
INSERT INTO public.entry VALUES (147, 1, 'uw57dphx7phymuabr7adn5d5ec', 'case.moved', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'uw57dphx7phymuabr7adn5d5ec', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9bb250cb0bc99d4700f53c28b1a7ec67bbff3855ae1f98beed45340985db9cc3', 'c7a1969e90bc428ab4126db9a820677da89b57b14069e5854b83bb4eeae55278', 'df448d33b7e256246022e311a5c4641624e25ced5232d5f2caa3bcfa2308a955');
INSERT INTO public.entry VALUES (148, 1, 'uw57dphx7phymuabr7adn5d5ec', 'case.moved', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 3, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f3ace7f5c517d25bbc5cabd076215159979dacb971fa8018e21fdcc3429e3dd9', 'df448d33b7e256246022e311a5c4641624e25ced5232d5f2caa3bcfa2308a955', '3ee473e1fb0dcd300fab40f129f2a6ab591f9050380008baaab22bfeebd80700');
INSERT INTO public.entry VALUES (149, 1, 'zpmiturm7728cxhcj35zufaigc', 'meeting.called', NULL, 'act', 'zpmiturm7728cxhcj35zufaigc', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '597fea0cab039d3505548f16f3b61578901b04ecdea164f194c814ccf65ebbec', '3ee473e1fb0dcd300fab40f129f2a6ab591f9050380008baaab22bfeebd80700', '6b40b1398744f5786eaa5580ac2c98b893636b9f65154218b207590c34b7ec45');
INSERT INTO public.entry VALUES (150, 1, 'zpmiturm7728cxhcj35zufaigc', 'meeting.called', NULL, 'meeting', 'ch6htv8cw2xtw9eysgfkmh5k4b', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4161ed01423560641fc797a7cf32d9fa68f07ea037e2637e67f74ee9462c1b12', '6b40b1398744f5786eaa5580ac2c98b893636b9f65154218b207590c34b7ec45', 'b66522e20b7c66860cc7e6246435fc38ae852dda99f28fb343bd6135825ad94a');
INSERT INTO public.entry VALUES (151, 1, '5ze9whd6tj2ckxij4u9zghvwvz', 'item.added', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', '5ze9whd6tj2ckxij4u9zghvwvz', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e8d4aae55f53d3b1a0d1448b77841fb794484e9fa038942a7e60735e2db8ee59', 'b66522e20b7c66860cc7e6246435fc38ae852dda99f28fb343bd6135825ad94a', 'ea9286f3698e3b27ec31f3e9df9f9f240b17070c92cef0773b893840c4fbebe7');
INSERT INTO public.entry VALUES (152, 1, '5ze9whd6tj2ckxij4u9zghvwvz', 'item.added', 'vhefy9du3u3r28bvx6nvjmg5wj', 'agenda-item', 't7j7hyhw4m8xn6eh27yfyhye92', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c0cdbd4f1ed91f79d37678a52e000957ddb424a1f43f4e738774dc503b3889e4', 'ea9286f3698e3b27ec31f3e9df9f9f240b17070c92cef0773b893840c4fbebe7', '09e50605d346b1e9721ed21f3ddf848dc3652ed2b4163c0909ddf255c3bad4d6');
INSERT INTO public.entry VALUES (153, 1, '5ze9whd6tj2ckxij4u9zghvwvz', 'item.added', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 4, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6d45e3418f5bdd17caef30d9f9dcfab5d2c7b5a7c9faabc41afef4e9056e5d6e', '09e50605d346b1e9721ed21f3ddf848dc3652ed2b4163c0909ddf255c3bad4d6', '109ca4b719c2cbd658ffd44eced8316e5419f23994cd675867164d1374e3f590');
INSERT INTO public.entry VALUES (154, 1, 'aqw39rhs2h4spt8u55k74ysei7', 'meeting.notice-given', NULL, 'act', 'aqw39rhs2h4spt8u55k74ysei7', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '8324bb09282acbc182e974cb9934390998f7a991a6dfc207f558afce6afcae67', '109ca4b719c2cbd658ffd44eced8316e5419f23994cd675867164d1374e3f590', 'bf4c155f4890c85933ba612c0508f22218288bb77b76df96c36019fa510ec8c5');
INSERT INTO public.entry VALUES (155, 1, 'aqw39rhs2h4spt8u55k74ysei7', 'meeting.notice-given', NULL, 'meeting-notice', 'y4t3y7i8zyy8nd3idg8isquyns', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '9e544c13a54ac10196bc1e5693c1e5c26ac0346b0d7be80c8d7bd5568b407673', 'bf4c155f4890c85933ba612c0508f22218288bb77b76df96c36019fa510ec8c5', 'b4c73e7acd7a359a5a483944d882d8e3856ce26753b374d0b22685ac8f0e13e8');
INSERT INTO public.entry VALUES (156, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'act', 'fantxwn8z3sxw8fg67qcmps9jz', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '4dc32af38e21be16755b4a1e77f24bde4fdd1f48be4df39fae237a7aba4b9368', 'b4c73e7acd7a359a5a483944d882d8e3856ce26753b374d0b22685ac8f0e13e8', '4caa1eb14957c57825244721897530e7858d337352dfdebeb7e336bc8d687d58');
INSERT INTO public.entry VALUES (157, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'summons', '9kjvviu9p2943pfbkina25u9zj', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'a5931b74d8e06232f7fa31ec2bbd1a8187d52210ab22465bdc3f103541071ee5', '4caa1eb14957c57825244721897530e7858d337352dfdebeb7e336bc8d687d58', '8a5f81088f41df92f32938d7878c5ff9961858fff04f5a956c791837957c7f33');
INSERT INTO public.entry VALUES (158, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'summons', 'evre48wajh633eaxvsnjwaa3ak', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '78289b08333655aac72de7d9e772a9cd5e815dc66c2974c49bb7fb61de9ca9de', '8a5f81088f41df92f32938d7878c5ff9961858fff04f5a956c791837957c7f33', 'ebb10704459a9896a7178745845ffe1742cab1fd1e4b1d00565844bee953e98b');
INSERT INTO public.entry VALUES (159, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'summons', 's9jbebuyvfg5n2hivhwg3u3m3g', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'ba76148618b563c3b6ebf5ad28f36e2eeca0695ff2fbf0a3da953c4f531f567e', 'ebb10704459a9896a7178745845ffe1742cab1fd1e4b1d00565844bee953e98b', 'b4727c2505c0cac645fcfd2f002bfd0e02c66384a3abf20a523800f06fa4c4b8');
INSERT INTO public.entry VALUES (160, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'summons', 'sm5wiwgj8dfyu8cf3xxf5hhg9f', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '41537285e8b6e1fed604d13f4410429034814b2851ed04c577761bdf5d46afd9', 'b4727c2505c0cac645fcfd2f002bfd0e02c66384a3abf20a523800f06fa4c4b8', '9509976b4ef5ff06ad4a2839f95f6ab15750f03c066d9e26766f27b5e73a364a');
INSERT INTO public.entry VALUES (161, 1, 'fantxwn8z3sxw8fg67qcmps9jz', 'summons.signed', NULL, 'summons', 'tne8hste8tzsg7tb3nvttxf339', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '61571878d395b681d117c034d910f4c95fdb650c061a1956d6ae6d5dc56cf217', '9509976b4ef5ff06ad4a2839f95f6ab15750f03c066d9e26766f27b5e73a364a', '5e20f5660de02811cbe41039bdf2a0dc16d66362c4a6da6fcffc87b548f0b630');
INSERT INTO public.entry VALUES (162, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'act', 'rqtths893ktxyscvam3aj92u4f', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'cd5fe16e80c9042f2eab3a39dbabd0c0e4b7d63333d9f581382ebb39a8aa4aca', '5e20f5660de02811cbe41039bdf2a0dc16d66362c4a6da6fcffc87b548f0b630', '88d261a53168e3d98b35de6c4720f5129f6f3c7e2febd539c9a8a53d1375e857');
INSERT INTO public.entry VALUES (163, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'attendance', '3az6egxmwdh55jatmqzi22khtp', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '92680c5ba6c5a48551c49b9e2e3bf82bae390b6e5d190554f492ff66f36eb179', '88d261a53168e3d98b35de6c4720f5129f6f3c7e2febd539c9a8a53d1375e857', 'dee1246a688592f920aed861d08d6a5678d2490ea0b9012fdc170642c3a70a77');
INSERT INTO public.entry VALUES (164, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'attendance', '3xg9rz4dzkniwynrvj59tsw5p2', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '1c1965a002f7d23b06c43f0483734d689429f591aef4a6fe070024d0e77a2563', 'dee1246a688592f920aed861d08d6a5678d2490ea0b9012fdc170642c3a70a77', 'b20ec743f2c02630b77347bdc49f2eff31d5eb780e9c7404e4bc8321b390162d');
INSERT INTO public.entry VALUES (165, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'attendance', '33cajrkd5c27dibbfcqbdbzygs', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '9e8167adc7eda448c56c09dede5a9cbc8c7df4af8d59b74fc59095c86ca3ca5d', 'b20ec743f2c02630b77347bdc49f2eff31d5eb780e9c7404e4bc8321b390162d', '08ddb92dd1b252c0fc4c2838491ca4dbfd1cd4922ff47c55b05219737fc3c362');
INSERT INTO public.entry VALUES (166, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'attendance', 'dd3eb68vt7rvnhcrcejks86xdn', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'f20502675a3c3257ea42e23369d15f6e1f4eee0b9a921cd55e05897613a88429', '08ddb92dd1b252c0fc4c2838491ca4dbfd1cd4922ff47c55b05219737fc3c362', 'a1966fdb7cd17143b3fc45a89ff1e761d601cc0503cbdea29d4e33df96e65c77');
INSERT INTO public.entry VALUES (167, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'attendance', 'inyus6m8ia9cdqsdijrpfg8ab9', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '961a08a20ee20d694c202e10f5a23f46ba1b616b1e0a5d0bfab66c1da430acd1', 'a1966fdb7cd17143b3fc45a89ff1e761d601cc0503cbdea29d4e33df96e65c77', '0a9bd5ec4e68bc58944d2346a520b08e43fe3adb7bb7178e7494d000c45c4f57');
INSERT INTO public.entry VALUES (168, 1, 'rqtths893ktxyscvam3aj92u4f', 'meeting.attended', NULL, 'meeting', 'ch6htv8cw2xtw9eysgfkmh5k4b', 2, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'f5e63141bbf9e2fa5e2bc0257989c7682ffaa5e4a108e492327cd8bdd3a9ef0b', '0a9bd5ec4e68bc58944d2346a520b08e43fe3adb7bb7178e7494d000c45c4f57', '7b87cad9c4123e6969d369c58cebcd8216c291dfe1a216a54a9ed911ccca6b52');
INSERT INTO public.entry VALUES (169, 1, 'uqrmf5gqpg8wmr3vs7hmjjf93i', 'item.interests-asked', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'uqrmf5gqpg8wmr3vs7hmjjf93i', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'd5599000ea3e1b91df05fcc8b4059e2d2f48defa074c13de34d367a94616403a', '7b87cad9c4123e6969d369c58cebcd8216c291dfe1a216a54a9ed911ccca6b52', '32bb4e23a69a82f4cd0ad1d04565bc6311da1995310c64aa8859ca9f0f89827c');
INSERT INTO public.entry VALUES (170, 1, 'uqrmf5gqpg8wmr3vs7hmjjf93i', 'item.interests-asked', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 5, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'b8ecbaf960f598dec31da91724b550d68bc2d8f3e01ebcae946dc0744c0c8ad5', '32bb4e23a69a82f4cd0ad1d04565bc6311da1995310c64aa8859ca9f0f89827c', 'dd6a888ccc50c0ae0ae06fb2a0876758cf099c3b2191e56c1498ccfafd1e7770');
INSERT INTO public.entry VALUES (171, 1, 'uqrmf5gqpg8wmr3vs7hmjjf93i', 'item.interests-asked', 'vhefy9du3u3r28bvx6nvjmg5wj', 'hearing', 'k4swe5bf27jkn964iihjve922t', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '8929cc15ab44f2901ccf0d74e62963e3d24a61694e8730e2799ea0e628f3d83f', 'dd6a888ccc50c0ae0ae06fb2a0876758cf099c3b2191e56c1498ccfafd1e7770', 'a4be2cf62842400321b31db4851b06b72975e42601c92c3e69df3b37d734fa5f');
INSERT INTO public.entry VALUES (172, 1, 'f6asi2eyq8kjjnttfnfrnkz9m3', 'item.excluded', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'f6asi2eyq8kjjnttfnfrnkz9m3', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'fbc261bbc2796dad933cacd33e574a728caa64492904cece8ddeaa88d66e1d39', 'a4be2cf62842400321b31db4851b06b72975e42601c92c3e69df3b37d734fa5f', 'f4e2046f9ce3c4719cdd3463668aaf8ddd5917c79e2c23afab049200d7c12aae');
INSERT INTO public.entry VALUES (173, 1, 'f6asi2eyq8kjjnttfnfrnkz9m3', 'item.excluded', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 6, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '9e2ec6116f0379832bd66045b154ee9c446732193454449da0aeb9c866da556d', 'f4e2046f9ce3c4719cdd3463668aaf8ddd5917c79e2c23afab049200d7c12aae', 'f59ec8367f4722c27372467682af466779e6157502f4f90fb8e09ea736e74073');
INSERT INTO public.entry VALUES (174, 1, 'f6asi2eyq8kjjnttfnfrnkz9m3', 'item.excluded', 'vhefy9du3u3r28bvx6nvjmg5wj', 'hearing', 'k4swe5bf27jkn964iihjve922t', 2, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '81df75f25518ebe9bd8b4976318d295c65f8bbc9b7d4871a4b02eb6ce7bb0dc8', 'f59ec8367f4722c27372467682af466779e6157502f4f90fb8e09ea736e74073', '51ef2d79704f8ce8b7ebb22355672cbd0bce2371a69576ef1ef9a3ba57222ab4');
INSERT INTO public.entry VALUES (175, 1, '5ksuijwgmuiisrjtdiwiq3uar8', 'item.heard', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', '5ksuijwgmuiisrjtdiwiq3uar8', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '5b78e4e2a55e538d0874bdd94f62306b6174b90dcd3a91bbf9d80a61fcc5c8fc', '51ef2d79704f8ce8b7ebb22355672cbd0bce2371a69576ef1ef9a3ba57222ab4', 'e7609f5a5e5557eb46c9b8b7f3d800f80cbc660911b9253515ab43b3924ccd69');
INSERT INTO public.entry VALUES (176, 1, '5ksuijwgmuiisrjtdiwiq3uar8', 'item.heard', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 7, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '8dedba6a0de467f245ce5c31bc16166b16d3da4667ed2eb61cdef68c1a942743', 'e7609f5a5e5557eb46c9b8b7f3d800f80cbc660911b9253515ab43b3924ccd69', '6e255f5be52b1a5b075b24317f6941b79171b899b45b70079d5249ce1144769f');
INSERT INTO public.entry VALUES (177, 1, '5ksuijwgmuiisrjtdiwiq3uar8', 'item.heard', 'vhefy9du3u3r28bvx6nvjmg5wj', 'hearing', 'k4swe5bf27jkn964iihjve922t', 3, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '4959150324929922a1bab5ef96bcf9f7e1adff5e7e8a83010f435531acc91b4f', '6e255f5be52b1a5b075b24317f6941b79171b899b45b70079d5249ce1144769f', '8690b8caf757448441da75ded836ad51b93efe744f47b7e20b3cdb7ac0b9de50');
INSERT INTO public.entry VALUES (178, 1, 'v4w4tbkxty7iknzdewj6cjewsi', 'resolution.entered', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'v4w4tbkxty7iknzdewj6cjewsi', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '7d9e46bd3c1ffc38b24fec830e9302e9a0c6a0b7a7cb4702470a6b03c2086e67', '8690b8caf757448441da75ded836ad51b93efe744f47b7e20b3cdb7ac0b9de50', '32ba273e82fa51ba49680949f1ce19680e1559e8884cfc5d1d2d8bfc3f2088bc');
INSERT INTO public.entry VALUES (179, 1, 'v4w4tbkxty7iknzdewj6cjewsi', 'resolution.entered', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 8, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'acefe07359721914c84cdd4bf21217c15d2ecd5bebe5143a8098fdfa40ad6a2d', '32ba273e82fa51ba49680949f1ce19680e1559e8884cfc5d1d2d8bfc3f2088bc', 'd64d9c1367762ec3534c8141e71c345ee009b71f34c4a4a998c4f18207c03da3');
INSERT INTO public.entry VALUES (180, 1, 'v4w4tbkxty7iknzdewj6cjewsi', 'resolution.entered', 'vhefy9du3u3r28bvx6nvjmg5wj', 'resolution', 'fgdpsj63tap6tctsdqsfex5ahn', 1, 'staff', 'cc4nmcruprinr37jw53f4ejqxj', 'clerk', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '2eedaad50213a1492e7a3b656e2a9f2fda20eb6ec54d7cd2b0a68415b07df507', 'd64d9c1367762ec3534c8141e71c345ee009b71f34c4a4a998c4f18207c03da3', 'd7f27c204d77685d68941fe62aa1cc87836f56e20b72a79a8ea9457901a0e372');
INSERT INTO public.entry VALUES (181, 1, 'capmjc2sekt5w8quegfbvhre4p', 'resolution.confirmed', 'vhefy9du3u3r28bvx6nvjmg5wj', 'act', 'capmjc2sekt5w8quegfbvhre4p', 1, 'staff', '9zy46dtuna9q5hgppjkbiciup4', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '7315469edf88d900bf0d8ccf71876c3295b1fe46b7413273529a1da4f635d1af', 'd7f27c204d77685d68941fe62aa1cc87836f56e20b72a79a8ea9457901a0e372', '4f626d74382a3b99d8edffa81c732f5ef69455e2c746e7fc8ef859944752e964');
INSERT INTO public.entry VALUES (182, 1, 'capmjc2sekt5w8quegfbvhre4p', 'resolution.confirmed', 'vhefy9du3u3r28bvx6nvjmg5wj', 'case', 'vhefy9du3u3r28bvx6nvjmg5wj', 9, 'staff', '9zy46dtuna9q5hgppjkbiciup4', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'e6f1fea6775236dfb67c64331bba56875803c7c6f787f0544d310aeef5824a8b', '4f626d74382a3b99d8edffa81c732f5ef69455e2c746e7fc8ef859944752e964', '4b1dd4eeaedbadcce29dc5c11402532e59a9e8ee4a9ea15b19e96141cd1939ab');
INSERT INTO public.entry VALUES (183, 1, 'capmjc2sekt5w8quegfbvhre4p', 'resolution.confirmed', 'vhefy9du3u3r28bvx6nvjmg5wj', 'resolution', 'fgdpsj63tap6tctsdqsfex5ahn', 2, 'staff', '9zy46dtuna9q5hgppjkbiciup4', 'chair, member', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', '7cd0eae4bd586e719148c1c1baad60bbf8c856fb7b4955c7bf75732d7bff3bdc', '4b1dd4eeaedbadcce29dc5c11402532e59a9e8ee4a9ea15b19e96141cd1939ab', '06f4c843993550a47e898bd21b2ff0fac167e2ddf2a054cb145b17e5af808af7');


--
-- Data for Name: entry_content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry_content VALUES (1, '5282e210548de5b8406f1782c5d3a7d794627870289a4705d5b47fb476962054', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (2, '17c1b4a4bcd5ade6eea6d5bc12692c17ac511b5fa1fdcf12397d6d27f395dbd7', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"2jyvpsxry75dwyhjvbg3k9qwef","roles":["clerk"],"staff_ref":"cc4nmcruprinr37jw53f4ejqxj","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (3, '25b54c802124198591abc75882e2edac1d67945ea6ea9d6162380442b9d703ed', '{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"cc4nmcruprinr37jw53f4ejqxj","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (4, '33454a06ee1e453a286691bdf34c784556f208167effe3db3f1335bc274229a3', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (5, '9e12969bbde45362d8c182bb9c491680909de3f6f9c64f5d167b8fd2aab42aea', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (6, '8ff2856beffe3aeaf528edf501ed49c311dfdedd4a430bb503b3e6c317770af5', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (7, '7e5c4b817148f9e743f071e7dfbb1247abd80dfaadb5a89917214b744ce6a664', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"x9zw2mc2xqk3gkred22ja2bunq","roles":["officer"],"staff_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (8, '702095c691e0114280c2ffb0bb7d33eaca676b02a02638e5f8ec7dab0578e51a', '{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (9, 'e12c0d0c7ebb9abd1d18e4a5b20c5325604c153b0ab17e56cfd6d09c90de8992', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (10, '9bacfade048e68931e06435d81f260e9eeea35a53269b99b8c59a9d04758fea4', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (11, '5f557dffb227a6c51c83cc5e1f5bc84a6ffb6caadc4c05c4b2114a0e81153457', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (12, '7ed9c1329a99089ce987206b1f1f1b121b533e091f2bf3e183e815573678b151', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"7gcbut7w8x7uzq76sqmv3r6x3y","roles":["chair","member"],"staff_ref":"9zy46dtuna9q5hgppjkbiciup4","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (13, '9bcac9aa23ce97adf9127636521c2b6cd7e552a9e8df4477aea72274120515a0', '{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"9zy46dtuna9q5hgppjkbiciup4","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (14, 'e7d7edb4b21b59d46487d1ddffc72d32bc9676aacfa71d2bd79e714d47bda24b', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (15, '82056edd0745202d828d935f545d8d580f4bcfd4bb2713b95076afe6a1d55368', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (16, 'bd55ca52b5de4a878560182c13bbff4a72d0cf2dc0e3261ca277091092dfb44e', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (17, '6a281c69e722da731ae042ec63b44990f4393b51b39eaf1f4dce6cb371111746', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"vdv7kashqnyjssgr8zk7u6p7fh","roles":["member"],"staff_ref":"wknh5smhnvawcgm7txv3qres7j","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (18, '6b8ed88b5ffd337fb7d6220a698817b18e439fa0f8f06cb96cf761f01c51eb60', '{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"wknh5smhnvawcgm7txv3qres7j","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (19, '03cc400aec199d9cc7f9fd1f12b1d7dda133d344e2244543b86da0b1fd53dfa4', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (20, 'bea7f6851dd02513bf481e062522992d857b265edc70d04a4530fba716cce226', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (21, '16b277a1394707483a9db60a7091a8c7440fc7851e79692525d424b1207cb818', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (22, '1b147ed053d01cd6dd67921d680a1ffb0f2aa8b98bf15de20ed4149836b8387a', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"meg8k2sbmmrvyphr586dhcd52u","roles":["member"],"staff_ref":"jdvyqhujkvwxtba6nqeg9gikna","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (23, '7f25732583be0bc2e3609aa8e1a02857650dafd194f552f6956cc5d54d679152', '{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"jdvyqhujkvwxtba6nqeg9gikna","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (24, 'd4a42952d1104be321442fd841850adc5890926421a5c44b8b4d6c5a08fcb13a', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (25, '33dd690db63560817acf9044c80c3c8da311284e004763c4ac70b317640fe121', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (26, '7483be95b956327635ca944199ae0a346761bdccd8b0b5b28d4c18ac40d7f9da', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (27, 'e8595d20d21b2ea3ad742134d2961c685485bd880c7462ab1b19f90d31aed365', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"rbtz4un8xut76xawsfzt5ynwdy","roles":["auditor"],"staff_ref":"fgthe5gk8x8z5d4jg4fxpsbk8w","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (28, '8eedc53fab12fc915382a2c99e534e2e92b30e8c477401359cee5f66cf20c22a', '{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"fgthe5gk8x8z5d4jg4fxpsbk8w","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (29, '09350bc5d8602e4029a03c4a4765bceb114768a41dc1b4bb341ed5f858aea666', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (30, 'ea86d305d84d45596f82fdb6d06b4cf362ba0d6d5fe0ecdbe643a517b127f429', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (31, '625d16594d13fdbd92477ccb51d32b173f0dc8cf3c7c63301d41cef4686459b1', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (32, 'df82153216724fe67b7e1c86e3adcdb0667ed99c3c0f891ac34c30d23f89b718', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"7wtiz2injc8iw6bimimrte4d86","roles":["administrator"],"staff_ref":"bzdj9fz2s6jqazi75w9xew6gbi","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (33, '2e1f75b2eb85b614cb02812e28ef3a55e41403090b7b6685b162975384754605', '{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"bzdj9fz2s6jqazi75w9xew6gbi","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (34, 'de7f31e59682174b44d74a84c97f061678c2ffd27af180c39fac567cdcb5be32', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (35, 'dc67054e562ed418149db45d6a0fd241a0ae935f8bb442ad03f64063280e775c', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (36, '0d9232ac432abd7caccd51e611cf67faa298299a4933cde824016650269ae64d', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (37, '05a4a1a127e9054d36a18c18547be18c6626056595e4d47837559ae580aa6025', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"vx7vmipxa5u4pdjzbtvx9kd3nd","roles":["outside"],"staff_ref":"3btthjkdkzpzbiiv36aeufxwvq","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (38, '6ea4d4f0d9ccd9f3b053dc19df2096bf3227bf3fc31b8f259e96c4d0e8381894', '{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"3btthjkdkzpzbiiv36aeufxwvq","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (39, '93272e49beee88b988d866ed239b9949825fe5390232c2387e957820322eb0ed', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (40, '2e1860dcbca1fa6031725fde6a24b2be85107f2768dd1526935ddde821023ac3', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (41, '5e9329d4376a7e4e603eae6618bf7cdd9ac7e050c1836b03529b2cf11a75ebac', '{"facts":{"name":"Ada Marsh","named":"Olive Reed","office":"clerk"}}');
INSERT INTO public.entry_content VALUES (42, '767ac36dbcd7a9541d38511d977926e880f960f9d7d09fd43f8c07a6eca5975c', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"tcu4ji8ea9r8ky53yu2s7j4vrc","staff_ref":"cc4nmcruprinr37jw53f4ejqxj","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (43, '8d7f80782ddcc7edaa221637e5fe75d254352a1645a5f23b6c75ec0aee33ed1d', '{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"stand in clerk"}}');
INSERT INTO public.entry_content VALUES (44, '6e2eec2c8ddf26fce9da02c00456eab61a40a3a3eb6e5c6d61f9e66981caa51e', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"5uhdazxzaz3kp7z8qmqfigvdiv","staff_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (45, '3f1a9e49840475bcf6906036a9ce0161d5345d617d0d16073e7dbc187307fe4a', '{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"safeguarding lead"}}');
INSERT INTO public.entry_content VALUES (46, 'd9e3f1766955eb928f60c9e48d8df02ed6b849a31f4925d0b05afcd001f16ecb', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"5u5mz9s9zwz6kcmgxynvt2nxty","staff_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (47, '6a20c57f1be4658d629cfbf6ed73ac21a0a85bbb35df08d03eb68d6b3ecaf99f', '{"facts":{"name":"Cora Lane","named":"Olive Reed","office":"chair"}}');
INSERT INTO public.entry_content VALUES (48, '0f933848f5fa7702d429ff9eb9fa00484d1045aee65f5c2e6aa6193ea79a01d1', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"ns5bfnsihuv4pdi2u72t7axt4j","staff_ref":"9zy46dtuna9q5hgppjkbiciup4","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (49, '8c0d4a4c5c8a362ff711b7ecff1525bae36b29f115c10adbf3083e67f80e5147', '{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in chair"}}');
INSERT INTO public.entry_content VALUES (50, 'a906375489c29bfb068aea570deeaaf039ac51402814820f893bfbe92f8e37ec', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"2jmumw4inyai58xbja5abmnqe9","staff_ref":"wknh5smhnvawcgm7txv3qres7j","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (51, 'b323b1086bde3e0765e80d98d6fab2495e11487212a0b704d535fbaeaad8d13f', '{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in safeguarding"}}');
INSERT INTO public.entry_content VALUES (52, '85e0b66ce16b45344afe559bfa9aabbd67adb0e520d1ffb7df9f4a34c4ee88ae', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"ukfrwq4nev7emq776dxqysjjdj","staff_ref":"wknh5smhnvawcgm7txv3qres7j","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (53, '467684fb80be44ee624974db82afc8c2c01f6adf89b0953286280074cfd0a9ce', '{"facts":{"name":"Fay Quill","named":"Olive Reed","office":"stand in administrator"}}');
INSERT INTO public.entry_content VALUES (54, '76def88c78604c390bc8303b5eded19aeda05cc4b183b9d45a71d8120d7fbcf9', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"4ra9gx8igvrpzj7s6rd8fnx496","staff_ref":"jdvyqhujkvwxtba6nqeg9gikna","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (55, 'bc8a673b0919443319591862dc2785c29fd88335722ba0778a1a1df27a083cbd', '{"facts":{"name":"Hal Brook","named":"Olive Reed","office":"administrator"}}');
INSERT INTO public.entry_content VALUES (56, 'fbbb8077d53bfa3a87b3687f901ecc3e2c78b20c34cc2130ca9bc85945aa1727', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"sn4rkwuk3a9q6ab93a3q9si7f4","staff_ref":"bzdj9fz2s6jqazi75w9xew6gbi","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (57, 'ba3c47f0305763120fca70506176c203b158db2d85a925de91f27ad80d7dd033', '{"facts":{"name":"Iris Vale","named":"Olive Reed","office":"outside person"}}');
INSERT INTO public.entry_content VALUES (58, '6d54b095e94dc2d1ff2c0781a6ff0fe3a9bdbb6c8caee459ff8f1810972a756d', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"9xbghbeg6crb75eaeaxi9ayuqd","staff_ref":"3btthjkdkzpzbiiv36aeufxwvq","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (59, '2af022cb4017424558d7ff963f6e1e9987d5c83784d200532d40e821508bbc2c', '{"facts":{"name":"the other councillors"}}');
INSERT INTO public.entry_content VALUES (60, '2dbd8d30b1abea3b1e67eba5ba630fd2b90bfbf0e1a683e36746eb8d2d8e5b7b', '{"new":{"email":"jo@example.org","listed":true,"name":"Jo Pike","password_set":null,"ref":"2vm36fbbnx6hpzv93npmapweua","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (61, 'e057ae62e092f1925fb36ff6ec73242559f9f97a0632f86e57716a864584c3ab', '{"new":{"email":"kit@example.org","listed":true,"name":"Kit Amos","password_set":null,"ref":"7p573jur5azdir2rpxfxi4sqea","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (62, '6d6582279d3b737714f372c6c8c4106082acf15eef9bb616c7701e8e6b598a64', '{"new":{"email":"nan@example.org","listed":true,"name":"Nan Webb","password_set":null,"ref":"anwxrn2f27br5b6cv49xiuvuce","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (63, '9c19ebafc16cc8fdb00a3ba6cbd905e0d227a0bcefd86f8b2776e301c1875600', '{"new":{"email":"mo@example.org","listed":true,"name":"Mo Tate","password_set":null,"ref":"brzymzpkjyd3eaqxk7w4jexkuc","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (64, '1276994cf01e4f9e8d8afb47a66414bbdc14df2724ea04844e1785b659afc137', '{"new":{"email":"lena@example.org","listed":true,"name":"Lena Frost","password_set":null,"ref":"hx9b7kgcurc5fssq6uvdbfp2ca","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (65, '13bde55845d2f20c009cc148c60ee1a8cd6f95be803b28d5f51687fe6a966ea0', '{"facts":{"minute":"12/26","name":"The council with its complaints committee"}}');
INSERT INTO public.entry_content VALUES (66, '6f62aa1872d2639ee9910602b9c19e9a982073fa4e89cbc64b55b911f63ed146', '{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Full council","quorum":0,"ref":"7jqdtwe9uu8mrvzdxmpm677nsa","seats":8,"until_on":null,"whole":true},"old":{}}');
INSERT INTO public.entry_content VALUES (67, '62e5e4faaebe94c37ea30837244011ee554ee46d6cd2fbb83062f2635ed45198', '{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Complaints committee","quorum":3,"ref":"mcie6m7pfsi9u868c4nvyr4mt7","seats":5,"until_on":null,"whole":false},"old":{}}');
INSERT INTO public.entry_content VALUES (68, '914a35ac1ba7af4bf1cb79727607099ef60ba9c54235c6d255d56e28c4e7a26d', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"clerk","power":"answer-complaints","ref":"ugzrzz4y3qmvfua27hh5mjtced","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy."},"old":{}}');
INSERT INTO public.entry_content VALUES (69, '0cc42648af31827cafc8d4fd73e8b8911c4092e713069b2051515583e329ef16', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"stand-in-clerk","power":"answer-complaints","ref":"i6epqmaf67rc86wu79jh4x565e","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place."},"old":{}}');
INSERT INTO public.entry_content VALUES (70, '1c8ad339cb245079c347b9452949a165bf8ecdf6bd6bccf0cdacbee211fde417', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"answer-complaints","ref":"vbqib987ini27aq3rq7u6if23k","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO public.entry_content VALUES (71, 'b2d2b04fb1ac31c58566b7fa70f42e5549c55a4287b1611dd13ff36acf90bbe8', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"clerk","power":"desk-reviews","ref":"jz5rvpcamtgwusa9nu5yg5uut5","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence."},"old":{}}');
INSERT INTO public.entry_content VALUES (72, 'df89617152c79894ba05ea4315b7f1ccaa854221d54083ee408508d2648a8de0', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"stand-in-clerk","power":"desk-reviews","ref":"qmrvgjkfhj9esy5mg7ybq3etxh","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place."},"old":{}}');
INSERT INTO public.entry_content VALUES (73, '7cab026bb41fd52418a8ed7604135bfcfa0ba1ae2ce02fe9065b57237e77c1a6', '{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"desk-reviews","ref":"acrwibgahg5bzds4wt9izxsdju","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO public.entry_content VALUES (74, '0e5cb9f9d25ceb10dc7dfb0834f744e855b130d47b955d7fa0e9f8dca1e8ec3c', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"uezj4myjn344eytxjdck2h4bpm","until_on":null,"words":"To decide complaints about the clerk, and what an officer refers to it, at stage 1."},"old":{}}');
INSERT INTO public.entry_content VALUES (75, '9897445fa961f816bb980f9b7acd7b54d2baa1b4f5c0f81c73425eeeaa0025c0', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"eqau3cenxc4geaafajcya36ir7","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO public.entry_content VALUES (76, 'c4aad46bb4af8492862f88c91796c84910ae123c06eb4599864a367ab84db235', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"ytvfyh2bevxz8a7wgzwxz8exzs","until_on":null,"words":"To hear and decide reviews of complaints at stage 2."},"old":{}}');
INSERT INTO public.entry_content VALUES (77, '3575f1c0d62197122d160e891bb7f28d64370a7756e6174521749fbc0450ccc2', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"us5x9h77fukxk6xtk8dke3wuwu","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO public.entry_content VALUES (78, 'f0f43b97ceb86652d8876bafaab2c3822a12f6d32c6fd77bdc5bce81357d0273', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"97tf6mmfd4reicpz8f7rdryiqz","seat":"member","staff_ref":"hx9b7kgcurc5fssq6uvdbfp2ca","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (79, '659867d4b125e34d70a601d171d0833b458b4271ca3ca3b0531780f8b65278ee', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"9eknqciyavgt6p6bznza7dbpic","seat":"substitute","staff_ref":"anwxrn2f27br5b6cv49xiuvuce","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (80, '3061ae068de26b0dc86e45ebcc917ae0179acad49f9b37a510b76942da57da69', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"aq2pnhrjf8snzabykytzz4d3yj","seat":"vice-chair","staff_ref":"wknh5smhnvawcgm7txv3qres7j","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (81, '4184c3a2bcf713b1c110c2d2a58da8528b7cc07c4c9474dfd428570bbbc6700f', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"effefnr2wedmwtxyzwpih67n8i","seat":"member","staff_ref":"7p573jur5azdir2rpxfxi4sqea","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (82, '11ea4f88e3dd5235358ec94b03afef2984dbc4b466d71123c530da73ac6857ca', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"gkz7igxcxbgi6dcy5d2mnu4t9z","seat":"substitute","staff_ref":"hx9b7kgcurc5fssq6uvdbfp2ca","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (83, '86a566a6ea4bc02c618f3ac451b95fe72b15162ffd2f3a76fb4fa88c6386f4b5', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"gwgeyt8ivfbi3xe9mgfeu7zj3c","seat":"member","staff_ref":"7p573jur5azdir2rpxfxi4sqea","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (84, '36bfd08d0a273b24ac1fd02f1810f2cf25bd3a459dd91086d20f48f48dab1367', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"june7pczdwvgcymhttsnirgtni","seat":"substitute","staff_ref":"brzymzpkjyd3eaqxk7w4jexkuc","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (85, '7de02700f8e6b770b55b2aaedcb8a58c8c10ecdd0e69e0d8fc31c1d4b566dc7c', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"kfpb9ixth8t37rvqia2aasiq6t","seat":"chair","staff_ref":"9zy46dtuna9q5hgppjkbiciup4","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (86, '99b3bfd8f93efe93c373f05492efda64c9640b4174431e7778b1e6190c6d5caa', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"mg8efj3apwaprg2tm8dh3zhzw5","seat":"member","staff_ref":"2vm36fbbnx6hpzv93npmapweua","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (87, '198c9f3f6aae8d2dfe97b22ee7b6fa54c982c97ecf4a1c8ba8a9b488ddb33902', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"ntt3mrkbgfvcmkjenyic4dubnc","seat":"vice-chair","staff_ref":"wknh5smhnvawcgm7txv3qres7j","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (88, 'b2b40e1d07c7deefae85e33b53a94513402018f5b2d859f60b8397d040a627e5', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"qpis4h2cxhdtmayjr8z72phru5","seat":"member","staff_ref":"anwxrn2f27br5b6cv49xiuvuce","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (89, 'e11d64cd377a9b020091098129a6ebc99569323ca35d445764696993221f1d6b', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"r6x6yy6hxaf2ki46v96rgpkia8","seat":"chair","staff_ref":"9zy46dtuna9q5hgppjkbiciup4","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (90, '16cc7708a32145e241b57c5d34321ef72e4fc8f1c1c635583c589b514ae8cdb2', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"ui9qexi49ma8z3dc3ib26r4qfk","seat":"member","staff_ref":"2vm36fbbnx6hpzv93npmapweua","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (91, '58471d9bdd084e5307a2244148c8eabf0a9cbe3e48086b2b847542c8b3408be4', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"vtr99g8q5kfvn7rkxrxzzequdq","seat":"member","staff_ref":"brzymzpkjyd3eaqxk7w4jexkuc","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (92, 'c567ae3e91fa714b0459f4c44bfe00e34e8f2659b785746e78aa6b9b136b11ca', '{"new":{"committee_ref":"7jqdtwe9uu8mrvzdxmpm677nsa","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"y768srsm2x3zggkxcpmy8ecq9r","seat":"member","staff_ref":"jdvyqhujkvwxtba6nqeg9gikna","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (93, '724bef774750e9ee1f4e1329b88c559a7d43526882e90043540f95bb1cae74e3', '{"new":{"committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"yz6atk3bwh5jpcswi3as4k9sw2","seat":"member","staff_ref":"jdvyqhujkvwxtba6nqeg9gikna","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (94, 'ddc085f9b3e4bf1a455fa6758f6760bca665d9737aab1d00919e0de6a23a98d6', '{"facts":{"digest":"be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO public.entry_content VALUES (95, '9de800d9a4cabd00e7bbf79df6a27528ebc066b169f376df22169ddb54503db6', '{"new":{"adopted_on":"2025-11-01","digest":"be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4","format":2,"from_on":"2025-11-01","minute":"12/26","ref":"jwnitxtzy6ybm3sgsurijj44bw","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 2\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\nextend = \"working:10\"\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n# Put off once at most, with reasons and a new date: default, as the Complaint Handling Code allows at stage 1.\nextend = \"working:10\"\n\n# The next three start with a request for a review and with its decision.\n[[clock]]\nid = \"complaint-review-acknowledge\"\nlabel = \"Acknowledge the review\"\npromise = \"tell you that we have your request for a review and what happens next\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"review-asked\"\nmeets = \"review-acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\n# default: as the Complaint Handling Code allows at stage 2\nextend = \"working:20\"\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n# For a request that is complex, told within the month: UK GDPR, article 12(3).\nextend = \"month:2\"\n\n[[clock]]\nid = \"information-review\"\nlabel = \"Look at the information request again\"\npromise = \"tell you the outcome of our internal review\"\nkinds = [\"information-request\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 45 code of practice\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice: normally within 20 working days\"\n\n[[clock]]\nid = \"own-data-review\"\nlabel = \"Look at the request about personal information again\"\npromise = \"tell you what we found when we looked again\"\nkinds = [\"own-data\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: as for an internal review of an information request\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\nextend = \"working:10\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours: nobody\n# here then sees a new case before its day is over, unless somebody is at risk of harm.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n[[limit]]\nid = \"meeting-notice\"\nlabel = \"How long before a meeting its notice is posted and members are summoned\"\nvalue = \"clear:3\"\nsource = \"Local Government Act 1972, schedule 12, paragraph 10(2)\"\n\n[[limit]]\nid = \"papers-by\"\nlabel = \"How long before a hearing each side sends its papers\"\nvalue = \"clear-working:7\"\nsource = \"default: published parish procedures, seven clear working days\"\n\n[[limit]]\nid = \"papers-open\"\nlabel = \"How long after a meeting its papers can be read\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n# Members vote by show of hands. A ballot on tablets is not built, so this can only say “no”.\n[[limit]]\nid = \"ballot\"\nlabel = \"Whether members vote on tablets instead of by show of hands\"\nvalue = \"no\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"ways-round\"\nlabel = \"What we do, in this order, when too few people are free to decide\"\nvalue = \"substitutes, adviser, dispensation, full-council\"\nsource = \"default: published parish procedures; a dispensation by Localism Act 2011, s.33\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with the standards (clocks above) and the features of the software that keep it.\n# casework/policy/features.py says of each feature where it is and what tests it, or that it is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-acknowledge\"]\nkept_by = [\"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-answer\"]\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. If you are not content, you can ask for a review here.\"\n\n[[process.complaint.stage]]\nid = \"being-reviewed\"\nlabel = \"Being reviewed\"\nphase = \"open\"\nwords = \"You asked for a review. People who have had no part in our answer look at your complaint again.\"\n\n[[process.complaint.stage]]\nid = \"review-waiting\"\nlabel = \"Waiting for a reply in the review\"\nphase = \"waiting\"\nwords = \"We have asked you a question for the review. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"decided\"\nlabel = \"Review decided\"\nphase = \"open\"\nwords = \"The review of your complaint is decided. We write to you with the decision and its reasons.\"\n\n[[process.complaint.stage]]\nid = \"final\"\nlabel = \"Review answered\"\nphase = \"answered\"\nwords = \"We have given you the decision of the review and its reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n# Not ready by the date: why, and a new one. How far it may be put off stands with each clock, as “extend”.\n[[process.complaint.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"acknowledged-first\", \"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# Put right on the spot, where that suits. Whoever is not content can have it taken up formally.\n[[process.complaint.move]]\nid = \"put-right\"\nlabel = \"Put it right informally\"\ndone = \"Put it right informally\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"power-held\"]\nletter = \"informal\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"resolved-informally\"\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\", \"findings-first\", \"power-held\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer is what a meeting resolved: it is shut until the resolution is entered and confirmed.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\", \"resolved-first\", \"findings-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"take-up\"\nlabel = \"Take it up formally\"\ndone = \"Took it up formally\"\nfrom = [\"answered\", \"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\"]\nguards = [\"put-right-informally\"]\nagain = true\nsender = \"This did not settle it\"\n\n# A review is the sender''s to ask for, by any way, and is never refused for form. A late one needs a reason to go on.\n[[process.complaint.move]]\nid = \"ask-review\"\nlabel = \"They ask for a review\"\ndone = \"Asked for a review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask for a review\"\n\n[[process.complaint.move]]\nid = \"acknowledge-review\"\nlabel = \"Acknowledge the review\"\ndone = \"Acknowledged the review\"\nfrom = [\"being-reviewed\", \"review-waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"review-not-acknowledged-yet\"]\nletter = \"review-acknowledgement\"\nmeets = [\"review-acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask-in-review\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"being-reviewed\"]\nto = \"review-waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on-in-review\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"review-waiting\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"new-date-in-review\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"being-reviewed\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# What the meeting resolved about the review. It is made by confirming the resolution, and by hand if that was missed.\n[[process.complaint.move]]\nid = \"decide-review\"\nlabel = \"Go on to the committee’s decision\"\ndone = \"The committee decided the review\"\nfrom = [\"being-reviewed\"]\nto = \"decided\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nguards = [\"seal-settled\", \"resolved-first\"]\nmeets = [\"review-decided\"]\n\n[[process.complaint.move]]\nid = \"send-decision\"\nlabel = \"Send the decision\"\ndone = \"Sent the decision\"\nfrom = [\"decided\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"resolved-first\", \"findings-first\"]\nletter = \"decision\"\nmeets = [\"decision-sent\"]\n\n# Somebody anonymous is not heard: one other person looks at it once more on paper.\n[[process.complaint.move]]\nid = \"desk-review\"\nlabel = \"Decide the review on paper\"\ndone = \"Decided the review on paper\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"without-a-name\", \"not-a-councillor-alone\", \"fresh-eyes\", \"findings-first\", \"power-held\"]\nletter = \"decision\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.complaint.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\", \"review-waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-acknowledged\", \"review-decided\", \"decision-sent\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.complaint.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.correspondence.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Rights to information: given, partly given, refused with the exemption, or not held; and an internal review.\n\n[process.information]\nkinds = [\"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"given\", \"partly-given\", \"refused\", \"not-held\", \"withdrawn\"]\n\n[[process.information.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your request. The next step is to say who will deal with it.\"\n\n[[process.information.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking for what you asked for.\"\n\n[[process.information.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.information.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your request. If you are not content, ask us here to look at it again.\"\n\n[[process.information.stage]]\nid = \"being-reviewed\"\nlabel = \"Being looked at again\"\nphase = \"open\"\nwords = \"You asked us to look again. Somebody who did not answer your request does so.\"\n\n[[process.information.stage]]\nid = \"final\"\nlabel = \"Looked at again\"\nphase = \"answered\"\nwords = \"We have looked at it again and given you our reasons. You can now go to the Information Commissioner’s Office.\"\n\n[[process.information.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.information.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.information.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.information.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.information.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.information.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.information.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.information.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n# An internal review (Freedom of Information Act 2000, section 45 code): somebody else looks at it again.\n[[process.information.move]]\nid = \"ask-review\"\nlabel = \"They ask for an internal review\"\ndone = \"Asked for an internal review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask us to look again\"\n\n[[process.information.move]]\nid = \"review-answer\"\nlabel = \"Answer the internal review\"\ndone = \"Answered the internal review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-a-councillor-alone\", \"fresh-eyes\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"committee-review\"\nlabel = \"Give the committee’s review\"\ndone = \"Gave the committee’s review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-decided\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.information.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.information.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO public.entry_content VALUES (96, '31e0fbda0fa4b18fb0d83ed3aa5230a621f658a392b8320cb313fcc35b83d20a', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (97, '5cbbcf224417a2942adc46b7e82ea11211cc4d999c022e1c7e916256c43cc908', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","label":"The hall","objection":null,"reason":null,"ref":"mcmthut5akpyba7t49xm87w3rs","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (98, '67f5fe8e684563c65442f169423dbd021c11f4a0dfbf289eebbca14dfaedb7d8', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"cc4nmcruprinr37jw53f4ejqxj","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"wrunynu4247w8bfd7vviywfwpp","phase":"new","policy_ref":"jwnitxtzy6ybm3sgsurijj44bw","rank":"12026-11-305vjbpcnjmuqdjv3axfhfk5v2vm","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","reference":"MPC-6KMJ-PD3","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (99, '0b0db17b4483154393927a3c4685487a8a126a964e1e58f92555bb2763bdd7dc', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"3ascmb8zjj7ek2hb66ysuzx7wr","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (100, 'da94c83c5552c2edcbfc82d6a6e4e5165362aadaf556c4e910c6829ceeab36c0', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"9usjnqrxp3mgcwe5xqtusep2wa","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (101, 'af0e905744281b635afcb630a128fb839a6cbb0e9c12a2b5fbb9d213444b456d', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"wrunynu4247w8bfd7vviywfwpp","privacy_notice":"1","ref":"dxphjx2xq7af4yqhqtu5jy663t","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (102, '977173f26ddcf3d1a4a79358f4c7f8bc3ec61a00b29c8c25645784202f4dc799', '{"new":{"about_ref":null,"author_ref":"wrunynu4247w8bfd7vviywfwpp","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","contact_ref":"dxphjx2xq7af4yqhqtu5jy663t","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"2p5dqtqq25w3yb7q4mxrk35kmp","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (103, '0e5b0f505c5da59cab450e6566a54fc6642fbc7bbfe2a7d4bc999a64f64bcc16', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"wrunynu4247w8bfd7vviywfwpp","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (104, '323a3b97b21c857d851ca3dcd0e6ab7091b5e637f4d817b9483cba617ce3eae5', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","digest":"58158394:7822549e240af36d170d6012de8c03cb0beefe6a454c1b2caccdf06d23834fde","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"bu33ryf63eq4tqjdipr28mbw4c","token":"28f465934ba9f3f53250f7e211569c7de2c713fcdcd17cb723194e49ce008d7c"},"old":{}}');
INSERT INTO public.entry_content VALUES (105, '846eb56ada0d668494fda3e77a806093db96ec14da9dfd940aaa1aca034ba318', '{"new":{"about_ref":null,"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","declared_by":"wrunynu4247w8bfd7vviywfwpp","kind":"holder","reason":"","ref":"9f9ygmeb7yr8smzh97ar4samhf","since":"2026-11-23T09:00:00.000000Z","staff_ref":"cc4nmcruprinr37jw53f4ejqxj","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (106, '66860361170acec77e5b03f479325116b736d98703408af3c3dc414154302290', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (107, '1eeb4d1aed8ef0eb9e60c80acf3ab56f15066aa266bd79609642cfb038fc84c4', '{"new":{"handler_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (108, 'ded393d0d775c4f35057196d696ee34fd17b364a5ff7a60bdf2bdcf077c0869f', '{"new":{"about_ref":null,"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","declared_by":"cc4nmcruprinr37jw53f4ejqxj","kind":"handler","reason":"","ref":"8uuj5g9hixtdtibc7pr9cwu5wz","since":"2026-11-23T09:00:00.000000Z","staff_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (109, '317ce40b88c4b08e123e2a7d53a5cb47fc30ab15d19657684c2523674b4cb4da', '{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (110, '94076a007cfebd664173457d1baa0499a85820bde39d65a34744b50b52c96df1', '{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO public.entry_content VALUES (111, 'aad38c9035bfa43079cb1a22481b54a5f91eb9035b118ad78ab7953091f5964d', '{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-6KMJ-PD3**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"48c3gez9g8ws6jef7dxvidvw29","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-6KMJ-PD3","template":"acknowledgement","written_by":"jyrrkpsa48bnbhrrvn3g8pzwxs"},"old":{}}');
INSERT INTO public.entry_content VALUES (112, 'b6caef73c1145a664e638bbc22d32da3ed9aa0d9ef60f45d0407a40f76481753', '{"new":{"about_ref":null,"author_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"48c3gez9g8ws6jef7dxvidvw29","nature":"letter","number":300,"ours":true,"ref":"xqmxrrncyhzua4syjxqhiubtwt","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (113, '1447690f1efd5bb122d629a541e5b094b4d420b6074ac86518e5ec5e686c144b', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (114, '8fd774cdddc3c98850fae754cc267b869518ceb454ea5bbbf9865dec80cb6e1c', '{"new":{"about_ref":null,"added":"2026-11-25T09:00:00.000000Z","added_by":"jyrrkpsa48bnbhrrvn3g8pzwxs","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","ended":null,"ended_as":null,"ended_because":null,"number":1,"ref":"jctgui58yx4v6u96i587qdyxai","words":"The hall stayed open past its hours."},"old":{}}');
INSERT INTO public.entry_content VALUES (115, '082c7d81729672e5a0aedc5eedad2b6155d2cadbe0ffc74912c16389d055d91f', '{"new":{"story":5},"old":{"story":4}}');
INSERT INTO public.entry_content VALUES (116, '4c43b8905ec915ef8d8fdc2963d21d3df225b3c3d7939f5c9d021fc7bfb121af', '{"facts":{"level":1,"under":"the power to answer complaints at stage 1, minute 12/26"}}');
INSERT INTO public.entry_content VALUES (117, 'a3c0ddcd6cf87a9e608243d90144dc2a67965ce28077c246629e3110a018294f', '{"new":{"story":6},"old":{"story":5}}');
INSERT INTO public.entry_content VALUES (118, '3e0ba464a34499a34dcb403e896fd28b8443bd27fe360bbe295a1cbfa7b084cc', '{"new":{"allegation_ref":"jctgui58yx4v6u96i587qdyxai","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","decided_by":"jyrrkpsa48bnbhrrvn3g8pzwxs","delegation_ref":"i6epqmaf67rc86wu79jh4x565e","discretion":null,"fault":false,"level":1,"on":"2026-11-25","outcome":"upheld","reasons":"The hire book says so.","ref":"z8qgp57xt5uk585v4tqdym8w9z","resolution_ref":null,"round":0,"wrong":null},"old":{}}');
INSERT INTO public.entry_content VALUES (119, 'f10149fd81ecbeef0cc2a73dfefaf1a47c99ec67de505925aee71c74c49c4702', '{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO public.entry_content VALUES (120, '76b769626b008665a8bf92c563db2f21cce40df6a662fad5741811baf7c3a389', '{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":7},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":6}}');
INSERT INTO public.entry_content VALUES (121, '700f11244de343f3e463f60205646bcf9ef1d0f7a4cc5230f2079c18c2477947', '{"new":{"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","known_from":null,"known_on":null,"ref":"8hi4mnc4btjqyjmskuyj2w6qbq","round":0,"told_first":"2026-11-25T09:00:00.000000Z","told_review":null},"old":{}}');
INSERT INTO public.entry_content VALUES (122, 'ef7a5dfe5ff2ee5e100b0dbb4196421c6926f0fa725c5b49e98e3a8a2ebe0203', '{"new":{"advice":null,"affects":null,"alternatives":null,"because":null,"case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","completed":null,"conflicts":null,"decided_by":"jyrrkpsa48bnbhrrvn3g8pzwxs","decided_on":"2026-11-25","decision":"Point 1: upheld.","delegation_ref":"i6epqmaf67rc86wu79jh4x565e","level":1,"office":"stand-in-clerk","public_alternatives":null,"public_decision":null,"public_reasons":null,"public_title":null,"published_on":null,"reasons":"Point 1: The hire book says so.","ref":"zgvqweahx4y7g7r46ivimsktss"},"old":{}}');
INSERT INTO public.entry_content VALUES (137, '4238ff872a636bd49ca5cf7c738cb5abe937369323ff0ca6d49febbbc068abdf', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"nrphswxg24kxfj7tk9ijn266ns","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (138, 'a57ad4a1ac3aaf28720ffd69e46c5f28ccd0ed7bcc231548fa4591af23c74ffd', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"rut23jc9hxkec5zpqbzepatpqp","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (123, '40d731595f306a14022142c078d1de9daf3dc89f3a7a8b7c2f6c28a533c655b9', '{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## What you told us, and what we found\n\nPoint 1: The hall stayed open past its hours.\n\nWhat we found: upheld.\n\nThe hire book says so.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-6KMJ-PD3**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"h8zu7any5j2iihpz3kxu4a3fnn","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-6KMJ-PD3","template":"answer","written_by":"jyrrkpsa48bnbhrrvn3g8pzwxs"},"old":{}}');
INSERT INTO public.entry_content VALUES (124, '275eb0ae64553d08b2e3d3ef0c329ee765ef0313f7062030ea56a85d463ef5f3', '{"new":{"about_ref":null,"author_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","case_ref":"5vjbpcnjmuqdjv3axfhfk5v2vm","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"h8zu7any5j2iihpz3kxu4a3fnn","nature":"letter","number":600,"ours":true,"ref":"cnvt8h5bmz4xqfu39j2b94sf5b","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (125, '6884b64e0b3f98b01a308b8c4cb47e70ba3c3e500b29650c6e0fe2182342bcf4', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (126, '45b92b0395cec6d747bd67774d7852df644e8321c29b719f92dba21c26f7f07b', '{"new":{"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","label":"The hall","objection":null,"reason":null,"ref":"2nu8wte9r8zvny4i85yw6ivqwx","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (127, '8984733431a5ae610981774b9a9016e2e7a9fc16d9d5d52ce42bbb6f077f14b9', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"cc4nmcruprinr37jw53f4ejqxj","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"jwnitxtzy6ybm3sgsurijj44bw","rank":"12026-11-30ap4himx2qpmb4q7i9r45px2hbz","reasons":null,"received":"2026-11-23","ref":"ap4himx2qpmb4q7i9r45px2hbz","reference":"MPC-H7M2-969","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (128, 'a2bec54de7134c1f713a765c9e45d09e44e3aca6800d996200bd04f36a9eaafe', '{"new":{"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"5pzhj6x9dn5h2vspae9kje7hxe","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (129, '49b4d7daa615e8e950bc8af5c26fdeda63194280e1c65d538b9da69e9f02dfed', '{"new":{"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"i3vudbn4gkeimvpsghvvfdcnh6","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (130, '2fc50e43e2163bdd105d0b9c895ed6beb363a8d933c89f2fb5de6875b7234df2', '{"new":{"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"e8ibt3s6pryrss7rgzuztjgru5","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (131, '676af1b9dd93b17aaec73ccd673457de6fb0b8ebaa1a335dcdcdb585a3cc3cf6', '{"new":{"about_ref":null,"author_ref":null,"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","contact_ref":"e8ibt3s6pryrss7rgzuztjgru5","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"24bq9rprjrdzmz2jv7qhzs66nf","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (132, '2543623100e41280b93d0f0c236f3a60255a2e8fbd8c15f07d9b5f92491fb689', '{"new":{"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","digest":"58158394:5cfc401f03f0871123839f056b3505a3838d1166a420bb016250ea11090db526","ended":null,"made":"2026-11-23","ref":"zu6rmuwrf6u8gme5avepeiysb6","token":"5ca2d25770192786867bbff4d77d73fcc6cc8902f7c7b1757d34671d4178ab5c"},"old":{}}');
INSERT INTO public.entry_content VALUES (133, '36297d0140da27af2574547b6a5a93464c9900c327588d286b0d0c0619b90e3f', '{"new":{"about_ref":null,"case_ref":"ap4himx2qpmb4q7i9r45px2hbz","declared_by":"","kind":"holder","reason":"","ref":"uyumnwz55m8juq222kyut27mgt","since":"2026-11-23","staff_ref":"cc4nmcruprinr37jw53f4ejqxj","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (134, '11e8f3f25139f7733a5eed0a7b5f3914522ebfb7222dee1d827ad0504563b17d', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (135, '0ef749052eb1ef7842ca5075e177a93dc56bd209f53773a4fd832c0edf58bb47', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","label":"The hall","objection":null,"reason":null,"ref":"a2d39xk54f2zqkzava7ju9qeab","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (136, 'fb19adbe4867b7666d67f96f446bb04e0b0387576f5a908e1b8055b1d57673b9', '{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"cc4nmcruprinr37jw53f4ejqxj","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"pj5ku552m8a46icqy2d8kp2j5z","phase":"new","policy_ref":"jwnitxtzy6ybm3sgsurijj44bw","rank":"12026-11-30vhefy9du3u3r28bvx6nvjmg5wj","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"vhefy9du3u3r28bvx6nvjmg5wj","reference":"MPC-P7VJ-79Q","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (139, 'b914fcefc8bfbd63ef1d8e9ca66654f8e8f013f5f255350efb2bf7285e376501', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"pj5ku552m8a46icqy2d8kp2j5z","privacy_notice":"1","ref":"w6csa6usgaka6i9ud2drw6rqqt","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (140, '553a8ce17abbe8843b62bd4b374f02efc9f97046b6bafd7851e5755727d3257b', '{"new":{"about_ref":null,"author_ref":"pj5ku552m8a46icqy2d8kp2j5z","case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","contact_ref":"w6csa6usgaka6i9ud2drw6rqqt","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"xzzeb9n8vc3mwnt62jmf24q9ny","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (141, 'b9de53de68b9f8be21cfde74ee91faa294360b34f9809ee94876cc0574db8200', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"pj5ku552m8a46icqy2d8kp2j5z","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (142, '39540e535c5fc947d53c876d784b754af3b703bdd6330f64f547fd1df27f9941', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","digest":"58158394:ef702dc0cfb43d02cb9fb30bd5cef6153f39c28c614904ff7e8fef3fa6f6bb11","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"nwbesay5rqx9dd539a3wtmdasa","token":"eddb2fc247668690199f7655b2c5dbbb45d82c539b0ba9da02c9c48c06b2714d"},"old":{}}');
INSERT INTO public.entry_content VALUES (143, '40993e0c23cc65d6539ecef706fa6120f56a493e136019eaedb7bc775d0e5ee7', '{"new":{"about_ref":null,"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","declared_by":"pj5ku552m8a46icqy2d8kp2j5z","kind":"holder","reason":"","ref":"svyv3kuaw39cpvwxy9bqs3mv9g","since":"2026-11-23T09:00:00.000000Z","staff_ref":"cc4nmcruprinr37jw53f4ejqxj","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (144, '6031f4e7e6828cc5a7090a37c02ddc21ccbc70a4c064182c807e00fa418ef102', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (145, 'acd103cd1b031e6d4ec56e8502a81a99d687751e0e755e2a2951ebd474988985', '{"new":{"handler_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (146, 'f3903119b5237927f3326ec583e5616419ac6bf6f94588856973955a2a1d26fd', '{"new":{"about_ref":null,"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","declared_by":"cc4nmcruprinr37jw53f4ejqxj","kind":"handler","reason":"","ref":"xzgtchrwi7h86msdmegtwf325y","since":"2026-11-23T09:00:00.000000Z","staff_ref":"jyrrkpsa48bnbhrrvn3g8pzwxs","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (147, '777c04735e70da7b967e2415f171753fa2387d22891d51455c0993c2adda3f7a', '{"facts":{"because":", because: A rule.","from_stage":"looking-into","label":"Referred it to the committee","move":"refer","reason":"A rule.","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (148, '6981d5f00fec470872590537cd1e8f6e6b4541412feb46ef74ae00ac400b979b', '{"new":{"referred":true,"story":4},"old":{"referred":false,"story":3}}');
INSERT INTO public.entry_content VALUES (149, '470402ba7e8e4b9ba7da83adc49f2030522d42105c31a2cc7fe0477e0c42f75b', '{"facts":{"at":"19:00","committee":"Complaints committee","on":"2026-12-03","place":"The Hall"}}');
INSERT INTO public.entry_content VALUES (150, '0c62306fb96d136b2186d309d9f9b78f085b05e4fb6270d8033a8c5fd916f285', '{"new":{"at":"19:00","begun":null,"called_off":null,"called_off_because":"","committee":"Complaints committee","committee_ref":"mcie6m7pfsi9u868c4nvyr4mt7","from_note":"","needed":3,"officer_minute":"","officer_name":"","officer_ref":null,"on":"2026-12-03","place":"The Hall","presided_name":"","presided_ref":null,"ref":"ch6htv8cw2xtw9eysgfkmh5k4b","whole":false},"old":{}}');
INSERT INTO public.entry_content VALUES (151, 'f448202b716896d424f0769ec53ce925be38835732728cbdf9ac0d360fb2f77e', '{"facts":{"title":"A complaint about late music"}}');
INSERT INTO public.entry_content VALUES (152, 'f7476ef887097c710f3e3064ed162e5e38458299a6447296a657595c67d8e15a', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","level":1,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","number":1,"private":true,"ref":"t7j7hyhw4m8xn6eh27yfyhye92","taken_off":null,"title":"A complaint about late music"},"old":{}}');
INSERT INTO public.entry_content VALUES (153, '6afc2edae9fd3d3382f311ed684091631093d96e98f17f8b679f688715d0f6bb', '{"new":{"story":5},"old":{"story":4}}');
INSERT INTO public.entry_content VALUES (154, '8bf14df4bded60e257b8bc1ea5f63a323aa96797c847a27eaf9604523ce1c4a5', '{"facts":{"posted_by":"Ada Marsh","posted_on":"2026-11-24","where":"The board at the hall"}}');
INSERT INTO public.entry_content VALUES (155, 'e75a9136084251842c02e61582e4f01a884d1e89596b5a38710c23cdfe081e2c', '{"new":{"clear_days":7,"last_on":"2026-11-27","meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","posted_by":"Ada Marsh","posted_on":"2026-11-24","ref":"y4t3y7i8zyy8nd3idg8isquyns","where":"The board at the hall"},"old":{}}');
INSERT INTO public.entry_content VALUES (156, '064d4bc6a835bd4bb7313bf31a95b3b815ba4581accac80c2aef9675cff34c19', '{"facts":{"many":5,"name":"Ada Marsh","signs_as":"Clerk and proper officer"}}');
INSERT INTO public.entry_content VALUES (157, '542c3e084482c7e545622e85f91afa5cfc0c5ab6c806c99d8e4ba9b13391577e', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Dev Rao","ref":"9kjvviu9p2943pfbkina25u9zj","seat":"vice-chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"cc4nmcruprinr37jw53f4ejqxj","staff_ref":"wknh5smhnvawcgm7txv3qres7j","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (158, '5f6f49e69a59b54f349b4207efd27d2d575f6be10fdec773b9e8016d97ed4c9b', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Fay Quill","ref":"evre48wajh633eaxvsnjwaa3ak","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"cc4nmcruprinr37jw53f4ejqxj","staff_ref":"jdvyqhujkvwxtba6nqeg9gikna","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (159, '8a0ff14a18bf9fdffc24a7bb24616ca618611553a8804118a9136f8cab631fe4', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Cora Lane","ref":"s9jbebuyvfg5n2hivhwg3u3m3g","seat":"chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"cc4nmcruprinr37jw53f4ejqxj","staff_ref":"9zy46dtuna9q5hgppjkbiciup4","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (160, '638475ba453cb0f8b5cdff1b9779aded412124bbe8c97522ede0794a46a1f97f', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Jo Pike","ref":"sm5wiwgj8dfyu8cf3xxf5hhg9f","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"cc4nmcruprinr37jw53f4ejqxj","staff_ref":"2vm36fbbnx6hpzv93npmapweua","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (161, '78c89a79b91b179c7ddac16f9f494a85f3849dc278de2efc61b8aac213a5d926', '{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Kit Amos","ref":"tne8hste8tzsg7tb3nvttxf339","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"cc4nmcruprinr37jw53f4ejqxj","staff_ref":"7p573jur5azdir2rpxfxi4sqea","way":"post"},"old":{}}');
INSERT INTO public.entry_content VALUES (162, '55f07809bc98f4cbb049ef986e9260a2e9335bc11e9157f60c3abb8ef6a6a3e1', '{"facts":{"many":5,"name":"Cora Lane","note":""}}');
INSERT INTO public.entry_content VALUES (163, 'c064da941451e57103ca9cafafa9b81737747f58930cfb26057057daff3a858d', '{"new":{"how":"here","instead_of":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Cora Lane","ref":"3az6egxmwdh55jatmqzi22khtp","seat":"chair","staff_ref":"9zy46dtuna9q5hgppjkbiciup4"},"old":{}}');
INSERT INTO public.entry_content VALUES (164, 'd844348e7b9db2d432bbdea69dfe9bd412adfd3a2b625dba6eb46df516645e54', '{"new":{"how":"here","instead_of":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Dev Rao","ref":"3xg9rz4dzkniwynrvj59tsw5p2","seat":"vice-chair","staff_ref":"wknh5smhnvawcgm7txv3qres7j"},"old":{}}');
INSERT INTO public.entry_content VALUES (165, '708d7fc41fe97f17fde4500fcc60bee987cf06d427bdea1544fc79c5e853bba6', '{"new":{"how":"here","instead_of":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Fay Quill","ref":"33cajrkd5c27dibbfcqbdbzygs","seat":"member","staff_ref":"jdvyqhujkvwxtba6nqeg9gikna"},"old":{}}');
INSERT INTO public.entry_content VALUES (166, '0d14bedfe6f25b24daf2ea80408ef5d32bdabed44d961b7a22c515ed00abf4c1', '{"new":{"how":"here","instead_of":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Jo Pike","ref":"dd3eb68vt7rvnhcrcejks86xdn","seat":"member","staff_ref":"2vm36fbbnx6hpzv93npmapweua"},"old":{}}');
INSERT INTO public.entry_content VALUES (167, 'd50ac8e485ae55075a68cea18a249f176a705a6e4367eb416b814f3d31e8b6b1', '{"new":{"how":"here","instead_of":null,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","name":"Kit Amos","ref":"inyus6m8ia9cdqsdijrpfg8ab9","seat":"member","staff_ref":"7p573jur5azdir2rpxfxi4sqea"},"old":{}}');
INSERT INTO public.entry_content VALUES (168, '6f75b9effb4e5bb1e9f681646b0890a51f86738d2ba118de77da2830db8a833b', '{"new":{"begun":"2026-12-03T19:30:00.000000Z","presided_name":"Cora Lane","presided_ref":"9zy46dtuna9q5hgppjkbiciup4"},"old":{"begun":null,"presided_name":"","presided_ref":null}}');
INSERT INTO public.entry_content VALUES (169, '4f459d13730dd08a34b65748319bc5bc9c447b2b69e34b4408d359789ab88aa1', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (170, '1ae0f25c5501942af37826fdadbb9c9ceb65fcc67becc558c71138206921c42f', '{"new":{"story":6},"old":{"story":5}}');
INSERT INTO public.entry_content VALUES (171, '04f9f9c36e41452cc9d7625c848963f29eee42a0022387b0caa801b42458ef70', '{"new":{"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","excluded":null,"excluded_because":null,"interests_asked":"2026-12-03T19:30:00.000000Z","item_ref":"t7j7hyhw4m8xn6eh27yfyhye92","meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","order":null,"order_because":null,"presided_name":"","presided_ref":null,"put_off":null,"put_off_because":null,"ref":"k4swe5bf27jkn964iihjve922t","steps":[]},"old":{}}');
INSERT INTO public.entry_content VALUES (172, '402c42132d0b133619eb0406dbfd243f44d67c81b9cbd7ea534a585dfeb1256c', '{"facts":{"because":"It is about a resident’s own affairs."}}');
INSERT INTO public.entry_content VALUES (173, 'e91a1d7a4516933a32071b04af6d18747d9cf8b43c8b207f00fe95e0799d232e', '{"new":{"story":7},"old":{"story":6}}');
INSERT INTO public.entry_content VALUES (174, 'b9666958ee81e8080f1b083154e9e398b9ce01e207ddd1c1db9fee1f30d498b7', '{"new":{"excluded":"2026-12-03T19:30:00.000000Z","excluded_because":"It is about a resident’s own affairs."},"old":{"excluded":null,"excluded_because":null}}');
INSERT INTO public.entry_content VALUES (175, '8b40ed88ded65b268f460b047a63cf8708789f00b159d4bf4bd21499483cf011', '{"facts":{"many":5,"order":"in writing"}}');
INSERT INTO public.entry_content VALUES (176, '081f8d36ca3e48f204bb10b18b61bf636866b8c9b635aeab2fa91cbc44ec6565', '{"new":{"story":8},"old":{"story":7}}');
INSERT INTO public.entry_content VALUES (177, '12abbd3c112eb15af5a0f715ffbde0d60e1594134119922000c2ae841052452e', '{"new":{"order":"in-writing","order_because":"They asked for that.","steps":["explained","first-word","our-side","last-word","both-left"]},"old":{"order":null,"order_because":null,"steps":[]}}');
INSERT INTO public.entry_content VALUES (178, '730ef1285763aa66a4af9d1f9e4beb513beb7aa8c33d5a07548d0cc11792ad2d', '{"facts":{"minute":"45/26","votes":"2 for, 1 against; carried","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO public.entry_content VALUES (179, '08395c4d7a86a70d4725935c520a371918eb54338184d0c1fc2ed9d6c90d968c', '{"new":{"story":9},"old":{"story":8}}');
INSERT INTO public.entry_content VALUES (180, '28d5c9545eafe20e5d71c9d5486dcbdf166f06ba555a0772914724d62b302ff5', '{"new":{"abstained":0,"carried":true,"case_ref":"vhefy9du3u3r28bvx6nvjmg5wj","casting":null,"confirmed":null,"confirmed_by":null,"delegation_ref":"uezj4myjn344eytxjdck2h4bpm","dissent":null,"entered":"2026-12-03T19:30:00.000000Z","entered_by":"cc4nmcruprinr37jw53f4ejqxj","from_note":"","happened":"2026-12-03T19:30:00.000000Z","item_ref":"t7j7hyhw4m8xn6eh27yfyhye92","level":1,"meeting_ref":"ch6htv8cw2xtw9eysgfkmh5k4b","minute":"45/26","motion":1,"named":null,"presided_by":"9zy46dtuna9q5hgppjkbiciup4","presided_name":"Cora Lane","reasons":"The hall was open past its hours.","ref":"fgdpsj63tap6tctsdqsfex5ahn","sat":[["9zy46dtuna9q5hgppjkbiciup4","Cora Lane","chair"],["wknh5smhnvawcgm7txv3qres7j","Dev Rao","vice-chair"],["jdvyqhujkvwxtba6nqeg9gikna","Fay Quill","member"],["2vm36fbbnx6hpzv93npmapweua","Jo Pike","member"],["7p573jur5azdir2rpxfxi4sqea","Kit Amos","member"]],"votes_against":1,"votes_for":2,"words":"That the complaint is upheld and the hall keeps its hours."},"old":{}}');
INSERT INTO public.entry_content VALUES (181, '23aff5b9bbd08a9f97aba77a35543d07a532bd534e97b60c132e84f82f9672d7', '{"facts":{"minute":"45/26","name":"Cora Lane","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO public.entry_content VALUES (182, '3fe021a5d8b1449c32c921de53c9e434d3df39a87c1b807cc104caabad8dce8d', '{"new":{"story":10},"old":{"story":9}}');
INSERT INTO public.entry_content VALUES (183, '97636f895ff0780262987aa8542a224538283de1d0e1221a34ae74abdb6efc7f', '{"new":{"confirmed":"2026-12-03T19:30:00.000000Z","confirmed_by":"9zy46dtuna9q5hgppjkbiciup4"},"old":{"confirmed":null,"confirmed_by":null}}');


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: finding; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.finding VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'jctgui58yx4v6u96i587qdyxai', 1, 'upheld', 'The hire book says so.', false, NULL, NULL, 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'i6epqmaf67rc86wu79jh4x565e', NULL, '2026-11-25', 0, 'z8qgp57xt5uk585v4tqdym8w9z', 1);


--
-- Data for Name: hearing; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.hearing VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 't7j7hyhw4m8xn6eh27yfyhye92', 'vhefy9du3u3r28bvx6nvjmg5wj', '2026-12-03T19:30:00.000000Z', NULL, '', '2026-12-03T19:30:00.000000Z', 'It is about a resident’s own affairs.', 'in-writing', 'They asked for that.', '["explained", "first-word", "our-side", "last-word", "both-left"]', NULL, NULL, 'k4swe5bf27jkn964iihjve922t', 3);


--
-- Data for Name: interest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES ('38c5a1371f2e74b8056365c083aca7f88da88402884bbf307b27f8ceab6875c7', '2jyvpsxry75dwyhjvbg3k9qwef', 'cc4nmcruprinr37jw53f4ejqxj', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('84db7dbd4f6256ce1a4e05fd3d40f4e11d61bfef6d1823aff907bf97fd0e0aac', 'x9zw2mc2xqk3gkred22ja2bunq', 'jyrrkpsa48bnbhrrvn3g8pzwxs', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('f090206b16d1e0f714bc854ff32f965179c8d34f4df916e59eea412165da9a8f', '7gcbut7w8x7uzq76sqmv3r6x3y', '9zy46dtuna9q5hgppjkbiciup4', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('e74bf37f6ba8eb3c6703baf6c0cad9e08ae427a1ac0dec018133778f164c4f31', 'vdv7kashqnyjssgr8zk7u6p7fh', 'wknh5smhnvawcgm7txv3qres7j', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('719a5d8884571f0c4cd68352d6941aabc5e1282fa591d910f746fc2eb9ca8684', 'meg8k2sbmmrvyphr586dhcd52u', 'jdvyqhujkvwxtba6nqeg9gikna', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('30e78725e28947115dc2062a79f17f269c984604c39d9845f1fa2c9d414458a7', 'rbtz4un8xut76xawsfzt5ynwdy', 'fgthe5gk8x8z5d4jg4fxpsbk8w', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('c9ddfc0ebaa7a14f4e8e3118b110e779a3305bc3e52ae0f17ba9467620187ddf', '7wtiz2injc8iw6bimimrte4d86', 'bzdj9fz2s6jqazi75w9xew6gbi', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('2be632cba3fed166c8a2bc83d2102c3d796f32e1f93280d35d8cfe38f3728815', 'vx7vmipxa5u4pdjzbtvx9kd3nd', '3btthjkdkzpzbiiv36aeufxwvq', '2026-11-26T09:00:00.000000Z', NULL);


--
-- Data for Name: lesson; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'acknowledgement', 'acknowledge', '["acknowledged"]', 'We have your complaint: MPC-6KMJ-PD3', 'Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-6KMJ-PD3**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'Ben Holt', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', '48c3gez9g8ws6jef7dxvidvw29', 1);
INSERT INTO public.letter VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 'answer', 'answer', '["answered"]', 'Our answer to your complaint: MPC-6KMJ-PD3', 'Dear Edith Wren,

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

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-6KMJ-PD3**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'Ben Holt', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'h8zu7any5j2iihpz3kxu4a3fnn', 1);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'Complaints committee', false, 3, '2026-12-03', '19:00', 'The Hall', NULL, '', NULL, '', '', '2026-12-03T19:30:00.000000Z', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', '', 'ch6htv8cw2xtw9eysgfkmh5k4b', 2);


--
-- Data for Name: meeting_notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_notice VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'The board at the hall', 'Ada Marsh', '2026-11-24', '2026-11-27', 7, 'y4t3y7i8zyy8nd3idg8isquyns', 1);


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', 'chair', '2020-01-01', NULL, '12/26', '', 'kfpb9ixth8t37rvqia2aasiq6t', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', 'chair', '2020-01-01', NULL, '12/26', '', 'r6x6yy6hxaf2ki46v96rgpkia8', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', 'vice-chair', '2020-01-01', NULL, '12/26', '', 'ntt3mrkbgfvcmkjenyic4dubnc', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', 'vice-chair', '2020-01-01', NULL, '12/26', '', 'aq2pnhrjf8snzabykytzz4d3yj', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', 'jdvyqhujkvwxtba6nqeg9gikna', 'Fay Quill', 'member', '2020-01-01', NULL, '12/26', '', 'y768srsm2x3zggkxcpmy8ecq9r', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'jdvyqhujkvwxtba6nqeg9gikna', 'Fay Quill', 'member', '2020-01-01', NULL, '12/26', '', 'yz6atk3bwh5jpcswi3as4k9sw2', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', '2vm36fbbnx6hpzv93npmapweua', 'Jo Pike', 'member', '2020-01-01', NULL, '12/26', '', 'mg8efj3apwaprg2tm8dh3zhzw5', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', '2vm36fbbnx6hpzv93npmapweua', 'Jo Pike', 'member', '2020-01-01', NULL, '12/26', '', 'ui9qexi49ma8z3dc3ib26r4qfk', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', '7p573jur5azdir2rpxfxi4sqea', 'Kit Amos', 'member', '2020-01-01', NULL, '12/26', '', 'effefnr2wedmwtxyzwpih67n8i', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', '7p573jur5azdir2rpxfxi4sqea', 'Kit Amos', 'member', '2020-01-01', NULL, '12/26', '', 'gwgeyt8ivfbi3xe9mgfeu7zj3c', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', 'hx9b7kgcurc5fssq6uvdbfp2ca', 'Lena Frost', 'member', '2020-01-01', NULL, '12/26', '', '97tf6mmfd4reicpz8f7rdryiqz', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'hx9b7kgcurc5fssq6uvdbfp2ca', 'Lena Frost', 'substitute', '2020-01-01', NULL, '12/26', '', 'gkz7igxcxbgi6dcy5d2mnu4t9z', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', 'brzymzpkjyd3eaqxk7w4jexkuc', 'Mo Tate', 'member', '2020-01-01', NULL, '12/26', '', 'vtr99g8q5kfvn7rkxrxzzequdq', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'brzymzpkjyd3eaqxk7w4jexkuc', 'Mo Tate', 'substitute', '2020-01-01', NULL, '12/26', '', 'june7pczdwvgcymhttsnirgtni', 1);
INSERT INTO public.membership VALUES ('7jqdtwe9uu8mrvzdxmpm677nsa', 'anwxrn2f27br5b6cv49xiuvuce', 'Nan Webb', 'member', '2020-01-01', NULL, '12/26', '', 'qpis4h2cxhdtmayjr8z72phru5', 1);
INSERT INTO public.membership VALUES ('mcie6m7pfsi9u868c4nvyr4mt7', 'anwxrn2f27br5b6cv49xiuvuce', 'Nan Webb', 'substitute', '2020-01-01', NULL, '12/26', '', '9eknqciyavgt6p6bznza7dbpic', 1);


--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 100, 'resident', 'words', false, 'wrunynu4247w8bfd7vviywfwpp', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'dxphjx2xq7af4yqhqtu5jy663t', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2p5dqtqq25w3yb7q4mxrk35kmp', 1);
INSERT INTO public.message VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 300, 'resident', 'letter', true, 'jyrrkpsa48bnbhrrvn3g8pzwxs', NULL, '48c3gez9g8ws6jef7dxvidvw29', NULL, NULL, '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'xqmxrrncyhzua4syjxqhiubtwt', 1);
INSERT INTO public.message VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', 600, 'resident', 'letter', true, 'jyrrkpsa48bnbhrrvn3g8pzwxs', NULL, 'h8zu7any5j2iihpz3kxu4a3fnn', NULL, NULL, '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'cnvt8h5bmz4xqfu39j2b94sf5b', 1);
INSERT INTO public.message VALUES ('ap4himx2qpmb4q7i9r45px2hbz', 100, 'resident', 'words', false, NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'e8ibt3s6pryrss7rgzuztjgru5', NULL, '2026-11-23', '2026-11-23', '24bq9rprjrdzmz2jv7qhzs66nf', 1);
INSERT INTO public.message VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', 100, 'resident', 'words', false, 'pj5ku552m8a46icqy2d8kp2j5z', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'w6csa6usgaka6i9ud2drw6rqqt', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'xzzeb9n8vc3mwnt62jmf24q9ny', 1);


--
-- Data for Name: minutes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: office_change; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: office_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office_term VALUES ('clerk', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh', '2020-01-01', NULL, '12/26', 'tcu4ji8ea9r8ky53yu2s7j4vrc', 1);
INSERT INTO public.office_term VALUES ('stand-in-clerk', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'Ben Holt', '2020-01-01', NULL, '12/26', '5uhdazxzaz3kp7z8qmqfigvdiv', 1);
INSERT INTO public.office_term VALUES ('safeguarding-lead', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'Ben Holt', '2020-01-01', NULL, '12/26', '5u5mz9s9zwz6kcmgxynvt2nxty', 1);
INSERT INTO public.office_term VALUES ('chair', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', '2020-01-01', NULL, '12/26', 'ns5bfnsihuv4pdi2u72t7axt4j', 1);
INSERT INTO public.office_term VALUES ('stand-in-chair', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', '2020-01-01', NULL, '12/26', '2jmumw4inyai58xbja5abmnqe9', 1);
INSERT INTO public.office_term VALUES ('stand-in-safeguarding', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', '2020-01-01', NULL, '12/26', 'ukfrwq4nev7emq776dxqysjjdj', 1);
INSERT INTO public.office_term VALUES ('stand-in-administrator', 'jdvyqhujkvwxtba6nqeg9gikna', 'Fay Quill', '2020-01-01', NULL, '12/26', '4ra9gx8igvrpzj7s6rd8fnx496', 1);
INSERT INTO public.office_term VALUES ('administrator', 'bzdj9fz2s6jqazi75w9xew6gbi', 'Hal Brook', '2020-01-01', NULL, '12/26', 'sn4rkwuk3a9q6ab93a3q9si7f4', 1);
INSERT INTO public.office_term VALUES ('outside-person', '3btthjkdkzpzbiiv36aeufxwvq', 'Iris Vale', '2020-01-01', NULL, '12/26', '9xbghbeg6crb75eaeaxi9ayuqd', 1);


--
-- Data for Name: paper; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: paper_recipient; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', 'wrunynu4247w8bfd7vviywfwpp', 1);
INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', 'pj5ku552m8a46icqy2d8kp2j5z', 1);


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

# ------------------------------------------------------------------------------------------------------
# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.
[[route]]
matter = "How a councillor behaved"
to = "The Monitoring Officer of the district or unitary council"

[[route]]
matter = "Crime, fraud or threats"
to = "The police: 101, or 999 when somebody is in danger"

[[route]]
matter = "How an information request was handled"
to = "Ask us for an internal review, then the Information Commissioner’s Office"

[[route]]
matter = "How personal information was used"
to = "Complain to us first, then the Information Commissioner’s Office"

[[route]]
matter = "The accounts"
to = "The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them"

[[route]]
matter = "Planning decisions, bins and council tax"
to = "the district or unitary council"

[[route]]
matter = "Potholes, roads and social care"
to = "the county or unitary council"

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
', 'be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4', 2, '2025-11-01', '12/26', '2025-11-01', 'jwnitxtzy6ybm3sgsurijj44bw', 1);


--
-- Data for Name: praise; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: private_note; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', '58158394:7822549e240af36d170d6012de8c03cb0beefe6a454c1b2caccdf06d23834fde', '28f465934ba9f3f53250f7e211569c7de2c713fcdcd17cb723194e49ce008d7c', '2026-11-23T09:00:00.000000Z', NULL, 'bu33ryf63eq4tqjdipr28mbw4c', 1);
INSERT INTO public.receipt VALUES ('ap4himx2qpmb4q7i9r45px2hbz', '58158394:5cfc401f03f0871123839f056b3505a3838d1166a420bb016250ea11090db526', '5ca2d25770192786867bbff4d77d73fcc6cc8902f7c7b1757d34671d4178ab5c', '2026-11-23', NULL, 'zu6rmuwrf6u8gme5avepeiysb6', 1);
INSERT INTO public.receipt VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', '58158394:ef702dc0cfb43d02cb9fb30bd5cef6153f39c28c614904ff7e8fef3fa6f6bb11', 'eddb2fc247668690199f7655b2c5dbbb45d82c539b0ba9da02c9c48c06b2714d', '2026-11-23T09:00:00.000000Z', NULL, 'nwbesay5rqx9dd539a3wtmdasa', 1);


--
-- Data for Name: refusal_count; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: remedy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: resolution; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resolution VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 't7j7hyhw4m8xn6eh27yfyhye92', 'vhefy9du3u3r28bvx6nvjmg5wj', 1, 1, 'That the complaint is upheld and the hall keeps its hours.', 'The hall was open past its hours.', '45/26', 2, 1, 0, NULL, NULL, '[["9zy46dtuna9q5hgppjkbiciup4", "Cora Lane", "chair"], ["wknh5smhnvawcgm7txv3qres7j", "Dev Rao", "vice-chair"], ["jdvyqhujkvwxtba6nqeg9gikna", "Fay Quill", "member"], ["2vm36fbbnx6hpzv93npmapweua", "Jo Pike", "member"], ["7p573jur5azdir2rpxfxi4sqea", "Kit Amos", "member"]]', NULL, true, 'uezj4myjn344eytxjdck2h4bpm', '2026-12-03T19:30:00.000000Z', '2026-12-03T19:30:00.000000Z', 'cc4nmcruprinr37jw53f4ejqxj', '', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', '9zy46dtuna9q5hgppjkbiciup4', '2026-12-03T19:30:00.000000Z', 'fgdpsj63tap6tctsdqsfex5ahn', 2);


--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_doc VALUES (1, '5vjbpcnjmuqdjv3axfhfk5v2vm', 'MPC-6KMJ-PD3
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren', DEFAULT);
INSERT INTO public.search_doc VALUES (2, 'ap4himx2qpmb4q7i9r45px2hbz', 'MPC-H7M2-969
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.', DEFAULT);
INSERT INTO public.search_doc VALUES (3, 'vhefy9du3u3r28bvx6nvjmg5wj', 'MPC-P7VJ-79Q
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

INSERT INTO public.staff_member VALUES ('Ada Marsh', 'ada@example.org', 'Town Clerk', '["clerk"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'cc4nmcruprinr37jw53f4ejqxj', 2);
INSERT INTO public.staff_member VALUES ('Ben Holt', 'ben@example.org', 'Deputy Clerk', '["officer"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'jyrrkpsa48bnbhrrvn3g8pzwxs', 2);
INSERT INTO public.staff_member VALUES ('Cora Lane', 'cora@example.org', 'Chair of the council', '["chair", "member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '9zy46dtuna9q5hgppjkbiciup4', 2);
INSERT INTO public.staff_member VALUES ('Dev Rao', 'dev@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'wknh5smhnvawcgm7txv3qres7j', 2);
INSERT INTO public.staff_member VALUES ('Fay Quill', 'fay@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'jdvyqhujkvwxtba6nqeg9gikna', 2);
INSERT INTO public.staff_member VALUES ('Gus Penn', 'gus@example.org', 'Internal auditor', '["auditor"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'fgthe5gk8x8z5d4jg4fxpsbk8w', 2);
INSERT INTO public.staff_member VALUES ('Hal Brook', 'hal@example.org', 'Administrator', '["administrator"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'bzdj9fz2s6jqazi75w9xew6gbi', 2);
INSERT INTO public.staff_member VALUES ('Iris Vale', 'iris@example.org', 'Clerk of another council', '["outside"]', 'active', false, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '3btthjkdkzpzbiiv36aeufxwvq', 2);
INSERT INTO public.staff_member VALUES ('Jo Pike', 'jo@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, '2vm36fbbnx6hpzv93npmapweua', 1);
INSERT INTO public.staff_member VALUES ('Kit Amos', 'kit@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, '7p573jur5azdir2rpxfxi4sqea', 1);
INSERT INTO public.staff_member VALUES ('Lena Frost', 'lena@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'hx9b7kgcurc5fssq6uvdbfp2ca', 1);
INSERT INTO public.staff_member VALUES ('Mo Tate', 'mo@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'brzymzpkjyd3eaqxk7w4jexkuc', 1);
INSERT INTO public.staff_member VALUES ('Nan Webb', 'nan@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', NULL, 'anwxrn2f27br5b6cv49xiuvuce', 1);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: summons; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.summons VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '9zy46dtuna9q5hgppjkbiciup4', 'Cora Lane', 'chair', NULL, '', 'post', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, 's9jbebuyvfg5n2hivhwg3u3m3g', 1);
INSERT INTO public.summons VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'wknh5smhnvawcgm7txv3qres7j', 'Dev Rao', 'vice-chair', NULL, '', 'post', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, '9kjvviu9p2943pfbkina25u9zj', 1);
INSERT INTO public.summons VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', 'jdvyqhujkvwxtba6nqeg9gikna', 'Fay Quill', 'member', NULL, '', 'post', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, 'evre48wajh633eaxvsnjwaa3ak', 1);
INSERT INTO public.summons VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '2vm36fbbnx6hpzv93npmapweua', 'Jo Pike', 'member', NULL, '', 'post', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, 'sm5wiwgj8dfyu8cf3xxf5hhg9f', 1);
INSERT INTO public.summons VALUES ('ch6htv8cw2xtw9eysgfkmh5k4b', '7p573jur5azdir2rpxfxi4sqea', 'Kit Amos', 'member', NULL, '', 'post', 'cc4nmcruprinr37jw53f4ejqxj', 'Ada Marsh, Clerk and proper officer', '2026-11-24T09:00:00.000000Z', NULL, 'tne8hste8tzsg7tb3nvttxf339', 1);


--
-- Data for Name: tie; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tie VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', NULL, 'cc4nmcruprinr37jw53f4ejqxj', 'holder', 'wrunynu4247w8bfd7vviywfwpp', '2026-11-23T09:00:00.000000Z', NULL, '', '9f9ygmeb7yr8smzh97ar4samhf', 1);
INSERT INTO public.tie VALUES ('5vjbpcnjmuqdjv3axfhfk5v2vm', NULL, 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'handler', 'cc4nmcruprinr37jw53f4ejqxj', '2026-11-23T09:00:00.000000Z', NULL, '', '8uuj5g9hixtdtibc7pr9cwu5wz', 1);
INSERT INTO public.tie VALUES ('ap4himx2qpmb4q7i9r45px2hbz', NULL, 'cc4nmcruprinr37jw53f4ejqxj', 'holder', '', '2026-11-23', NULL, '', 'uyumnwz55m8juq222kyut27mgt', 1);
INSERT INTO public.tie VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', NULL, 'cc4nmcruprinr37jw53f4ejqxj', 'holder', 'pj5ku552m8a46icqy2d8kp2j5z', '2026-11-23T09:00:00.000000Z', NULL, '', 'svyv3kuaw39cpvwxy9bqs3mv9g', 1);
INSERT INTO public.tie VALUES ('vhefy9du3u3r28bvx6nvjmg5wj', NULL, 'jyrrkpsa48bnbhrrvn3g8pzwxs', 'handler', 'cc4nmcruprinr37jw53f4ejqxj', '2026-11-23T09:00:00.000000Z', NULL, '', 'xzgtchrwi7h86msdmegtwf325y', 1);


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
-- Name: ix_case_file_handler_ref_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_handler_ref_rank ON public.case_file USING btree (handler_ref, rank);


--
-- Name: ix_case_file_kind_rank; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_kind_rank ON public.case_file USING btree (kind, rank);


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


