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
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
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
    version integer NOT NULL
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

INSERT INTO public.about VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'service', NULL, 'The hall', 'none', NULL, NULL, 'dyc974rndrw3z62imj5k8rz84k', 1);
INSERT INTO public.about VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', 'service', NULL, 'The hall', 'none', NULL, NULL, 'hpmj5xj4hum3azvesfrfue7msb', 1);


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES ('invite', 'sjiz5dp9c9x893isain7arxsdb', '["clerk"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'a7hmz63hxsqfnqymfspprdkfkv', 1);
INSERT INTO public.account_change VALUES ('invite', 'rsczq32tfzxajtccsjpfa8wgwe', '["officer"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'iwp7kh35k4p9gx3wsy53b5cfux', 1);
INSERT INTO public.account_change VALUES ('invite', '4rjjshy9ac84schgud7i2nq58h', '["chair", "member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'd4szr7d33543evs6uxe5rkiyqq', 1);
INSERT INTO public.account_change VALUES ('invite', 'fr2rqvssbrxcvpe92vumy6jv7k', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '84ki63yvwi3zh5cfi85vnneh4k', 1);
INSERT INTO public.account_change VALUES ('invite', 'xskg6etishc7gyh6qfu9zexqpg', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'm8zgshdrm4sxwnkaw6rd3h7gsy', 1);
INSERT INTO public.account_change VALUES ('invite', '5wimxxiibkr9fcpsymvfdkwf2d', '["auditor"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'pcbkga2qyzeqm4u4tacuyz58ay', 1);
INSERT INTO public.account_change VALUES ('invite', 'vrui4pc2t9g5a64budwx63pkvx', '["administrator"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '9948crtt6qf783gmfgrhk456tt', 1);
INSERT INTO public.account_change VALUES ('invite', 'x3ncxnj5vvvj666q72g3w8bspw', '["outside"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'jmtuqi89ia8s6jupvamdz9wugp', 1);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0001');


--
-- Data for Name: calendar_day; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES ('MPC-QHR6-7JX', 'complaint', 'complaint', 'answered', 'answered', 'bu2xqm7enhawsdbsb95dq4b9fk', 'named', '4ceme28u2npk4xqdpp6fzf49qj', 'The disco at the hall has gone past midnight. I rang twice and nobody…', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', 'sjiz5dp9c9x893isain7arxsdb', 'rsczq32tfzxajtccsjpfa8wgwe', false, false, NULL, 'upheld', 'The hall stayed open past its hours.', '2026-11-24', '2026-11-25', NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30aujd6ap8yijui9u5xzyf7bk8et', NULL, 5, 'aujd6ap8yijui9u5xzyf7bk8et', 4);
INSERT INTO public.case_file VALUES ('MPC-47FP-XQT', 'complaint', 'complaint', 'received', 'new', 'bu2xqm7enhawsdbsb95dq4b9fk', 'anonymous', NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody…', 'The licence hours kept.', 'web', '2026-11-23', '2026-11-23', false, 'none', 'sjiz5dp9c9x893isain7arxsdb', NULL, false, true, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30ajravtr2y8atbjxzhfvg3ubyzc', NULL, 2, 'ajravtr2y8atbjxzhfvg3ubyzc', 1);


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'uchyfr57g35abd9usuw4xc7hc7', 1);
INSERT INTO public.clock VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'cr5t9qm84arkh6cv7w6h3cdwyc', 1);
INSERT INTO public.clock VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'tjrtgysfnw7pfdprtbqeuzu5fd', 1);
INSERT INTO public.clock VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'sqqjy2i4t2fk59juuyyb7rrrk7', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'web', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', '53jp6t6uxm967nuambcd4knixu', 1);
INSERT INTO public.contact VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', 'web', NULL, '', '2026-11-23', '2026-11-23', '1', 'icbmwb8iyvs5sn974shaiphu74', 1);


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('received:complaint', '2026-11', 2);


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES ('sjiz5dp9c9x893isain7arxsdb', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('rsczq32tfzxajtccsjpfa8wgwe', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('4rjjshy9ac84schgud7i2nq58h', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('fr2rqvssbrxcvpe92vumy6jv7k', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('xskg6etishc7gyh6qfu9zexqpg', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('5wimxxiibkr9fcpsymvfdkwf2d', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('vrui4pc2t9g5a64budwx63pkvx', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO public.credential VALUES ('x3ncxnj5vvvj666q72g3w8bspw', '$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due_work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due_work VALUES ('94ssckpefvu67su5ausc7r8w6k', 'mail.letter', 'ii3rew3949z4vz4rcn58v8e2qw', '2026-11-24T09:00:00.000000Z', 0, NULL, NULL, false, '');
INSERT INTO public.due_work VALUES ('vadx59bkr2gec7msze5m3ui9vt', 'mail.letter', 'qvepui27fzvnthsh65hrqnwxye', '2026-11-25T09:00:00.000000Z', 0, NULL, NULL, false, '');


--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES (1, 1, 'crkmjrec9hp54f9w3wnaxjsnyx', 'staff.change-confirmed', NULL, 'act', 'crkmjrec9hp54f9w3wnaxjsnyx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c8d674304f5ea2d26ccf0aafb1c1b67eefe1fb6e5940e0a5c65a334a41afd3b4', '0000000000000000000000000000000000000000000000000000000000000000', '815429c981aae6096401481ea973c903f20889f852ad12bed05e4f9bcf0b8309');
INSERT INTO public.entry VALUES (2, 1, 'crkmjrec9hp54f9w3wnaxjsnyx', 'staff.change-confirmed', NULL, 'account-change', 'a7hmz63hxsqfnqymfspprdkfkv', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ef42377954db83b18357a9c5d2a9ae3af377a0f05423e075c8e62a0ed175e5e5', '815429c981aae6096401481ea973c903f20889f852ad12bed05e4f9bcf0b8309', '90c1ce2350399963812072792dff87b3bbfd43799a27bd55e1ac54499634b265');
INSERT INTO public.entry VALUES (3, 1, 'crkmjrec9hp54f9w3wnaxjsnyx', 'staff.change-confirmed', NULL, 'staff-member', 'sjiz5dp9c9x893isain7arxsdb', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7ee2b7e039687c26a22318b48740232a7c6415381e32facda16bd32a28d19fa5', '90c1ce2350399963812072792dff87b3bbfd43799a27bd55e1ac54499634b265', '7463299a06aaf19b24e93bff5dcbc009077d389bb69fceae8183b70239b7a557');
INSERT INTO public.entry VALUES (4, 1, '3ajczcvtc5e5tavck9mcn3zc4y', 'staff.password-set', NULL, 'act', '3ajczcvtc5e5tavck9mcn3zc4y', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '886c0b5ac54bd1b4ba780f10d9a876eea65b52cb5d979873b1d926a0e66bc267', '7463299a06aaf19b24e93bff5dcbc009077d389bb69fceae8183b70239b7a557', '221e5f8f19501e5f8121076bc8ab45b8a1060303faece893630073346c91a998');
INSERT INTO public.entry VALUES (5, 1, '3ajczcvtc5e5tavck9mcn3zc4y', 'staff.password-set', NULL, 'staff-member', 'sjiz5dp9c9x893isain7arxsdb', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a35a6ea2c7b21b39d2ee66d21c975bda8631507cc0a0494c20ad870009d8738a', '221e5f8f19501e5f8121076bc8ab45b8a1060303faece893630073346c91a998', '50810423d4555d0126eb54043b51e5b0b12aafc42705691f87aa20f63b532b11');
INSERT INTO public.entry VALUES (6, 1, 't87yigmr6v2cbk75m6bccrnpvy', 'staff.change-confirmed', NULL, 'act', 't87yigmr6v2cbk75m6bccrnpvy', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '41768e7d9386b8039cfd087e889165db957af8330dcd9e552e48816eea6ce1b9', '50810423d4555d0126eb54043b51e5b0b12aafc42705691f87aa20f63b532b11', '8221ed198653724836fc6c02d8e80f6ff2027c12c6b1ee4d0981751beeb3919e');
INSERT INTO public.entry VALUES (7, 1, 't87yigmr6v2cbk75m6bccrnpvy', 'staff.change-confirmed', NULL, 'account-change', 'iwp7kh35k4p9gx3wsy53b5cfux', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd60126321adfaf244be4066309afbbb106ca82a40fafd21e1c3435172fe0ffcb', '8221ed198653724836fc6c02d8e80f6ff2027c12c6b1ee4d0981751beeb3919e', '309f7a33a866f1604cfcc813a603ed7502302585cc9ddf3bb39162e18bf00f74');
INSERT INTO public.entry VALUES (8, 1, 't87yigmr6v2cbk75m6bccrnpvy', 'staff.change-confirmed', NULL, 'staff-member', 'rsczq32tfzxajtccsjpfa8wgwe', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '32e733d08e6c01738914f02d1f341da669a577078aa73222d0cf5fb769bb9c31', '309f7a33a866f1604cfcc813a603ed7502302585cc9ddf3bb39162e18bf00f74', '8f71cbd8dd35765ba91082053f54ab33dfa925b9f5ade80a6fdaeb2f89508e61');
INSERT INTO public.entry VALUES (9, 1, 'gmjc93tgvgg9pq6qnnt4njuimc', 'staff.password-set', NULL, 'act', 'gmjc93tgvgg9pq6qnnt4njuimc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2b4bb77eff85d4507b15f18513aac12c7e78feba29c0f977006a56b807d0799e', '8f71cbd8dd35765ba91082053f54ab33dfa925b9f5ade80a6fdaeb2f89508e61', '952435be1203d1c13d9702cd53917e60503fd5fb1697de1df6b9fab524a60b96');
INSERT INTO public.entry VALUES (10, 1, 'gmjc93tgvgg9pq6qnnt4njuimc', 'staff.password-set', NULL, 'staff-member', 'rsczq32tfzxajtccsjpfa8wgwe', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f5b43a98d1c332e7e2fa5726968e4c3468ecc334b016664f2e8b0e3df57ed18c', '952435be1203d1c13d9702cd53917e60503fd5fb1697de1df6b9fab524a60b96', '112c7f08202e78a63092a0a73bd9d19ac9eda9dcd7adec72db0e2e0fe0184527');
INSERT INTO public.entry VALUES (11, 1, 'r2fw96ij8hzxh57c9q94ij3gn9', 'staff.change-confirmed', NULL, 'act', 'r2fw96ij8hzxh57c9q94ij3gn9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4da8e76ded5c04dfb9f8d28fd360be9d4719c063095dd84518e76e24ae942274', '112c7f08202e78a63092a0a73bd9d19ac9eda9dcd7adec72db0e2e0fe0184527', 'e5914c7d4757a3898770dd5ba30185a94a43099a7dd09e36059265cfc81111ff');
INSERT INTO public.entry VALUES (12, 1, 'r2fw96ij8hzxh57c9q94ij3gn9', 'staff.change-confirmed', NULL, 'account-change', 'd4szr7d33543evs6uxe5rkiyqq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '81e8ef2b432c0df188301f8ab91e85af2891a110468b28c2b411b5ad0078fde9', 'e5914c7d4757a3898770dd5ba30185a94a43099a7dd09e36059265cfc81111ff', 'c562e93eb761cc1e44fcd612d38821d3f0bf5a3b898ff4d50f8317791388d72d');
INSERT INTO public.entry VALUES (13, 1, 'r2fw96ij8hzxh57c9q94ij3gn9', 'staff.change-confirmed', NULL, 'staff-member', '4rjjshy9ac84schgud7i2nq58h', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0459ea01f0d58b0a30d66ae5ae85748490e96a1c4a72b22f704162c6f75bae43', 'c562e93eb761cc1e44fcd612d38821d3f0bf5a3b898ff4d50f8317791388d72d', 'ef1547ff83d64da39ad08012d95e2e69df4241fb9df5d27a8686295a51387718');
INSERT INTO public.entry VALUES (14, 1, 'd7e3kx2myu9mnii5r2u8mshdae', 'staff.password-set', NULL, 'act', 'd7e3kx2myu9mnii5r2u8mshdae', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4ff45c50c56c5eace84d7f600b89ba4c0743a7f506f3ba1efe1657c77683b89f', 'ef1547ff83d64da39ad08012d95e2e69df4241fb9df5d27a8686295a51387718', '6098c22d6b14dd56c550db5eab9367ed223e2641e52d84c4c0659394f5e1af36');
INSERT INTO public.entry VALUES (15, 1, 'd7e3kx2myu9mnii5r2u8mshdae', 'staff.password-set', NULL, 'staff-member', '4rjjshy9ac84schgud7i2nq58h', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9d58f5309ddfe8deb9a869bf249a5201718d9fc50a239253737872a622337d45', '6098c22d6b14dd56c550db5eab9367ed223e2641e52d84c4c0659394f5e1af36', 'ae4a8f0b144fa2be6b18ef2f583377bcac41d5783423c61c06192378020b6ea9');
INSERT INTO public.entry VALUES (16, 1, 'h752erf5zxn246enjyjt2w3xm6', 'staff.change-confirmed', NULL, 'act', 'h752erf5zxn246enjyjt2w3xm6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '26db3f2410eb5e0eb7eb40c520a03514413ce3a3f39ddbb27189b0340421d2ef', 'ae4a8f0b144fa2be6b18ef2f583377bcac41d5783423c61c06192378020b6ea9', '4765dbb02ee533cfa4864a8ff2b0de7245a64a4242ecb7e05d0157f8554191ef');
INSERT INTO public.entry VALUES (17, 1, 'h752erf5zxn246enjyjt2w3xm6', 'staff.change-confirmed', NULL, 'account-change', '84ki63yvwi3zh5cfi85vnneh4k', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ab359246a2fcfff2b7cba656dbefc093032d157a44402a2f6712c35281a5e7e7', '4765dbb02ee533cfa4864a8ff2b0de7245a64a4242ecb7e05d0157f8554191ef', 'd550a5b503ed2ec11d42971330e47d1ef04587072115fc87069401654e9fb9ad');
INSERT INTO public.entry VALUES (18, 1, 'h752erf5zxn246enjyjt2w3xm6', 'staff.change-confirmed', NULL, 'staff-member', 'fr2rqvssbrxcvpe92vumy6jv7k', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4535dff50e95fba312b6d4091f2450f2e52030982d1a25891e413ab948abc5e7', 'd550a5b503ed2ec11d42971330e47d1ef04587072115fc87069401654e9fb9ad', '51f1756ad0f309febbdf9decb1951fd2a90752d66f601d59813ae0b6af6aaf86');
INSERT INTO public.entry VALUES (19, 1, '8ff6sxh56xcymg8zzi99hnhqwv', 'staff.password-set', NULL, 'act', '8ff6sxh56xcymg8zzi99hnhqwv', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8a25393deaf72a1e45830542d0bd594e146add4559e7ab6933772c6f559fd3af', '51f1756ad0f309febbdf9decb1951fd2a90752d66f601d59813ae0b6af6aaf86', '384a9c11218120f42a914ddc0ed4f91ef9264c83547260d50f59caa07734ad92');
INSERT INTO public.entry VALUES (20, 1, '8ff6sxh56xcymg8zzi99hnhqwv', 'staff.password-set', NULL, 'staff-member', 'fr2rqvssbrxcvpe92vumy6jv7k', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'aebadd17f56db659c479f2ceda9d359322e19a37e67127b04ce08086d6c07787', '384a9c11218120f42a914ddc0ed4f91ef9264c83547260d50f59caa07734ad92', '56a3429fb54f8c777d1587c40feec9defc408d1c76c7bd173f5de515638b971c');
INSERT INTO public.entry VALUES (21, 1, 'eyxmf3yp6jzc48njk68qxd6xht', 'staff.change-confirmed', NULL, 'act', 'eyxmf3yp6jzc48njk68qxd6xht', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '02e29bb5028e8da673a99d3ec0c2ab2d5f9bfc54d8de195e1c63636c7d7a2526', '56a3429fb54f8c777d1587c40feec9defc408d1c76c7bd173f5de515638b971c', '944bd512be2b03819314be0dd9fe9221e578fdaa2aeefd65d5b4bdb472a70bd3');
INSERT INTO public.entry VALUES (22, 1, 'eyxmf3yp6jzc48njk68qxd6xht', 'staff.change-confirmed', NULL, 'account-change', 'm8zgshdrm4sxwnkaw6rd3h7gsy', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3c0942de7eadf82432004f7bd931e57c6c33f412c97ab5715534fabed53ee3aa', '944bd512be2b03819314be0dd9fe9221e578fdaa2aeefd65d5b4bdb472a70bd3', '7383c798a10194138f7448a3c0c341d2b1342efb6186913f91a0640e8cf01ef6');
INSERT INTO public.entry VALUES (23, 1, 'eyxmf3yp6jzc48njk68qxd6xht', 'staff.change-confirmed', NULL, 'staff-member', 'xskg6etishc7gyh6qfu9zexqpg', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '024bed264f63379cc39cc30c26a00c9cf012f8d1599455f881c8d912a59d8f1c', '7383c798a10194138f7448a3c0c341d2b1342efb6186913f91a0640e8cf01ef6', '5f07d193dcecddc0a6b91dffa87d07294aa2e56ba8ca7817e65d387fb03cbc0a');
INSERT INTO public.entry VALUES (24, 1, 'cnuaw7cuegq4q2evsppzt9sfq3', 'staff.password-set', NULL, 'act', 'cnuaw7cuegq4q2evsppzt9sfq3', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '20384bd61932650c33f181691c34594e35c571104ba0cdc4ab0f4ee32a3c07cb', '5f07d193dcecddc0a6b91dffa87d07294aa2e56ba8ca7817e65d387fb03cbc0a', '28c81ffdbedd8e271979566c5a471a2cb64bbc61d959e149c6149bc0c08fd96f');
INSERT INTO public.entry VALUES (25, 1, 'cnuaw7cuegq4q2evsppzt9sfq3', 'staff.password-set', NULL, 'staff-member', 'xskg6etishc7gyh6qfu9zexqpg', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cfd4608d66bff17ac7212940418032a3724a5f3e59adfc9659858f3e59656e82', '28c81ffdbedd8e271979566c5a471a2cb64bbc61d959e149c6149bc0c08fd96f', '2c5732742d5be61847068ce7c27308175689683c1783d6f1e05770cf58a37ba9');
INSERT INTO public.entry VALUES (26, 1, '54ktnw8n3wr5kpb4k5r578uitf', 'staff.change-confirmed', NULL, 'act', '54ktnw8n3wr5kpb4k5r578uitf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fd80194f45ba6e014afdbcf5a4f163e3c96a78bed0ffd04ae8b89d79a4054761', '2c5732742d5be61847068ce7c27308175689683c1783d6f1e05770cf58a37ba9', '47292922a46ff3c15cf67d215e4179cb891540a69812303bbe6aa6ba68c9c045');
INSERT INTO public.entry VALUES (27, 1, '54ktnw8n3wr5kpb4k5r578uitf', 'staff.change-confirmed', NULL, 'account-change', 'pcbkga2qyzeqm4u4tacuyz58ay', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '662f5fb8e4b2aa6d8637e7d647b35278991174fccc028891bff0b6d68953cd39', '47292922a46ff3c15cf67d215e4179cb891540a69812303bbe6aa6ba68c9c045', '9e8afc246d4b095936d2eabacc4ca81e4c3ae3cd8cf094238be7a1eab74fb585');
INSERT INTO public.entry VALUES (28, 1, '54ktnw8n3wr5kpb4k5r578uitf', 'staff.change-confirmed', NULL, 'staff-member', '5wimxxiibkr9fcpsymvfdkwf2d', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '22b97ff4e746cfbc9a663be8aff3485b76cd1b8ef7fcf67fe541c4d5fe9f78f1', '9e8afc246d4b095936d2eabacc4ca81e4c3ae3cd8cf094238be7a1eab74fb585', '7816835930879e5236df9934686b8f799fb0cb5aee97c892cd2de8414e89bd78');
INSERT INTO public.entry VALUES (29, 1, 'hfkher79x4fd5bueg3pyzr4ws8', 'staff.password-set', NULL, 'act', 'hfkher79x4fd5bueg3pyzr4ws8', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8ffe4910f64d2a94a0bf9118cf6e2c916b04ab227b748ae91182b685dcb3847d', '7816835930879e5236df9934686b8f799fb0cb5aee97c892cd2de8414e89bd78', '386309194db3971d0c30de471a515c048764a29b17b349109828951efb0ff1d3');
INSERT INTO public.entry VALUES (30, 1, 'hfkher79x4fd5bueg3pyzr4ws8', 'staff.password-set', NULL, 'staff-member', '5wimxxiibkr9fcpsymvfdkwf2d', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7d3bc40b5b956d008d0e3340245315106f1d44096a17e434159ce4b0ecaa1654', '386309194db3971d0c30de471a515c048764a29b17b349109828951efb0ff1d3', 'eb51c875e59249556a4d1b0bf0cedfa6e3e10ccb7bbef53cf7660da718e4931f');
INSERT INTO public.entry VALUES (31, 1, 'n39zh3wpbwwx2ezxyfzzrh3bf4', 'staff.change-confirmed', NULL, 'act', 'n39zh3wpbwwx2ezxyfzzrh3bf4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cdde006d4e8f8feeb2879aaa17f8e44bea4b262fffabdbbcbe9a9326cba4e583', 'eb51c875e59249556a4d1b0bf0cedfa6e3e10ccb7bbef53cf7660da718e4931f', 'a7047e50b044718c5e60332ac363695c161adf92d835f3ff2893c405df9df564');
INSERT INTO public.entry VALUES (32, 1, 'n39zh3wpbwwx2ezxyfzzrh3bf4', 'staff.change-confirmed', NULL, 'account-change', '9948crtt6qf783gmfgrhk456tt', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '306f89852ee52a27f3ed60571bc1d46550a6d2d5d4a9e6a41ff12d3dc25670f0', 'a7047e50b044718c5e60332ac363695c161adf92d835f3ff2893c405df9df564', '61a43093dd0d84331303d16b7cd49d9be8a5956440940b908bfaa409b78b2510');
INSERT INTO public.entry VALUES (33, 1, 'n39zh3wpbwwx2ezxyfzzrh3bf4', 'staff.change-confirmed', NULL, 'staff-member', 'vrui4pc2t9g5a64budwx63pkvx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd3b9f871b56576e62d9cafe3602e98cabf9a600fcd7a9244705bf890f6e8dd90', '61a43093dd0d84331303d16b7cd49d9be8a5956440940b908bfaa409b78b2510', 'c633fcf1712e76fbf5b2984725621ffe2ba8f00641309c54173d2579fdd630fa');
INSERT INTO public.entry VALUES (34, 1, 'xkpghzc5a6wrammrhkpjfxr9y6', 'staff.password-set', NULL, 'act', 'xkpghzc5a6wrammrhkpjfxr9y6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '73498fc84fa7a5f7057b821bcf5c8240ff6f481505e71f1d59bcd3a305a2d670', 'c633fcf1712e76fbf5b2984725621ffe2ba8f00641309c54173d2579fdd630fa', 'c7b72596a791cf309b0cabdb6a9c0a6e82988457f3a43883453140326ff86016');
INSERT INTO public.entry VALUES (35, 1, 'xkpghzc5a6wrammrhkpjfxr9y6', 'staff.password-set', NULL, 'staff-member', 'vrui4pc2t9g5a64budwx63pkvx', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a630f174293dc8459bb2d108b9dfe41e3191fbaa01094949b1483a2d3b1a0166', 'c7b72596a791cf309b0cabdb6a9c0a6e82988457f3a43883453140326ff86016', '07d3f6ed7444df850b181e913cd74c900f780214bc2549ea2385506ecb2dab71');
INSERT INTO public.entry VALUES (36, 1, 'cwr85znz7m6365pxy69s75zt3g', 'staff.change-confirmed', NULL, 'act', 'cwr85znz7m6365pxy69s75zt3g', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '06b8da16ef34d09bdb2888aca19a0d164439b4d54c55c33d3daaf14bbb303e3d', '07d3f6ed7444df850b181e913cd74c900f780214bc2549ea2385506ecb2dab71', '7f4413e66bbe09d63fb79504436052369d86e5d01dbe4a2c7f48dca84ec8d3a2');
INSERT INTO public.entry VALUES (37, 1, 'cwr85znz7m6365pxy69s75zt3g', 'staff.change-confirmed', NULL, 'account-change', 'jmtuqi89ia8s6jupvamdz9wugp', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '21980dd3d107145171f4b313340831ffcfa23bba72bff3c8097e3b69062680cf', '7f4413e66bbe09d63fb79504436052369d86e5d01dbe4a2c7f48dca84ec8d3a2', 'f79744a190ab48f321be17eb06a6ffd6b55b1a7005e46aa072cccf2edbb20ed7');
INSERT INTO public.entry VALUES (38, 1, 'cwr85znz7m6365pxy69s75zt3g', 'staff.change-confirmed', NULL, 'staff-member', 'x3ncxnj5vvvj666q72g3w8bspw', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '336ab111d1c040d3d250f03c6a72c2ddfef473a21646359d40f4757263bbe1e3', 'f79744a190ab48f321be17eb06a6ffd6b55b1a7005e46aa072cccf2edbb20ed7', 'dfa6560f981b3e14a7ec7d95ede44934bc6d8f336edcb4336a13e2613af2b7f4');
INSERT INTO public.entry VALUES (39, 1, 'grxcg226nhr4qfpv7eze286vmj', 'staff.password-set', NULL, 'act', 'grxcg226nhr4qfpv7eze286vmj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6dd1e8e4f448dde23f166eb62cd6985771c7961fb0eaca398840e1105754db35', 'dfa6560f981b3e14a7ec7d95ede44934bc6d8f336edcb4336a13e2613af2b7f4', 'f44139480943481d302026d8ac5b0133ba61d83732ddab8b04216f6a7d42cf96');
INSERT INTO public.entry VALUES (40, 1, 'grxcg226nhr4qfpv7eze286vmj', 'staff.password-set', NULL, 'staff-member', 'x3ncxnj5vvvj666q72g3w8bspw', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b6fef2e5dfb6fd4f8635598f471b2d751261cf90c201941641f5eaafdfd948b8', 'f44139480943481d302026d8ac5b0133ba61d83732ddab8b04216f6a7d42cf96', '9ebd245e0e1db0608f80901a39bf87e8e111ad7c341cbaaecefb18601e82c077');
INSERT INTO public.entry VALUES (41, 1, 'q9xmp7e7tdxdu9zqc6fwur698h', 'office.held', NULL, 'act', 'q9xmp7e7tdxdu9zqc6fwur698h', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5a372520da40a94e27136b9f9ab151a977a0cddb66e791023be342fb9ea82c16', '9ebd245e0e1db0608f80901a39bf87e8e111ad7c341cbaaecefb18601e82c077', '0cabadc8d7f3b5e91dacf0509098682447b3b4d797f017f223493a44209f678c');
INSERT INTO public.entry VALUES (42, 1, 'q9xmp7e7tdxdu9zqc6fwur698h', 'office.held', NULL, 'office-term', 'dwq4tu4kccgcewqnzkhq4dmesg', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd981025f3aa640be68ece131f5532620b77fcde9713c93410ec5612e9b9502ab', '0cabadc8d7f3b5e91dacf0509098682447b3b4d797f017f223493a44209f678c', '0fa5511d7021fb403ade72175546ca3f88ef635061350e28676da81b9d3f7f80');
INSERT INTO public.entry VALUES (43, 1, '3v38h646r8j36qrskrcgvupywk', 'office.held', NULL, 'act', '3v38h646r8j36qrskrcgvupywk', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '242c3a05fc38b6857bc4f90973bcce64aa6a33e97858db2d5fa0f00f4f75c61d', '0fa5511d7021fb403ade72175546ca3f88ef635061350e28676da81b9d3f7f80', '69078b0cb6ebc243d31117c65cff1af0df62dae2742fef555f44e5a435c472a4');
INSERT INTO public.entry VALUES (44, 1, '3v38h646r8j36qrskrcgvupywk', 'office.held', NULL, 'office-term', 'k2i4ysewxbq8zkg56i7gtw4x3m', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f142f2e6b349c84f4d9dacb90987a2c75fa3f941e33131cb92db1bf9066a3981', '69078b0cb6ebc243d31117c65cff1af0df62dae2742fef555f44e5a435c472a4', 'a832809837e1b0b7405c13e4b3a3c4b0f0c04cd0912f92e4d11fcb64a29528a8');
INSERT INTO public.entry VALUES (45, 1, 'faa8mtzy72ypnhguqf46fmssey', 'office.held', NULL, 'act', 'faa8mtzy72ypnhguqf46fmssey', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8bf90cadf99768e64fc347540954cbf9fd39dae3c4da7691c04f7777522cffb4', 'a832809837e1b0b7405c13e4b3a3c4b0f0c04cd0912f92e4d11fcb64a29528a8', 'a2901944fc31086d439be557ec356e3d634b9dffddffe6267caf90411c98ebd6');
INSERT INTO public.entry VALUES (46, 1, 'faa8mtzy72ypnhguqf46fmssey', 'office.held', NULL, 'office-term', 'csacx8sjtykbh3kzv6revmm7k2', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '675853f1f8a5192f8e8f94a1ad613c852a6a740bc229792ceaba1b6f9a0cdaae', 'a2901944fc31086d439be557ec356e3d634b9dffddffe6267caf90411c98ebd6', 'b83251cff0b7eb9dbad08ec6b045afec6e9831040a4feeec02e0ffbf42f0a1d1');
INSERT INTO public.entry VALUES (47, 1, '2cphmewfpgawpjriam7er656w3', 'office.held', NULL, 'act', '2cphmewfpgawpjriam7er656w3', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '26757e83c95a6d16982398a05df7624ff4264571486349c749c31c3709f1dcd4', 'b83251cff0b7eb9dbad08ec6b045afec6e9831040a4feeec02e0ffbf42f0a1d1', '8598682b829e206afed15b6a5d6c02a3aa218f22935bf6381a90c6b8f28f42ee');
INSERT INTO public.entry VALUES (48, 1, '2cphmewfpgawpjriam7er656w3', 'office.held', NULL, 'office-term', 'up4tgqzbqcfgiteurm73b68fbu', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5844ca70978305fb366c024769ba8d8231a3371207523cd03c600322ae478465', '8598682b829e206afed15b6a5d6c02a3aa218f22935bf6381a90c6b8f28f42ee', 'fe5626bc4f91d93091f0885a781d97baea9a6effa234c4a1436d2cfe284a59cc');
INSERT INTO public.entry VALUES (49, 1, '69jdnuas64qqcdmsn8dwijzftf', 'office.held', NULL, 'act', '69jdnuas64qqcdmsn8dwijzftf', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2f85ee724ad5a7f4870c5f4b446ea7c2f074f17def03d06ccb10ced7128b60af', 'fe5626bc4f91d93091f0885a781d97baea9a6effa234c4a1436d2cfe284a59cc', 'fe08f39a70cce87ba1f18e3aa360d5f2b326dd82acbd1e742ca59e3395ca1e88');
INSERT INTO public.entry VALUES (50, 1, '69jdnuas64qqcdmsn8dwijzftf', 'office.held', NULL, 'office-term', 'unbe3jzvxntp6f8ktrgmiem8yt', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2a21ec738e9fe255c0d798a60f36a3fa3fe40c7636fb994671645fbbb70ef631', 'fe08f39a70cce87ba1f18e3aa360d5f2b326dd82acbd1e742ca59e3395ca1e88', 'e86bb2ce419abe34e7be9deea9433738511831482f332cc7faa5dc0adc60d878');
INSERT INTO public.entry VALUES (51, 1, 'iaf7n9r6zi8sgmspgqizrhd79t', 'office.held', NULL, 'act', 'iaf7n9r6zi8sgmspgqizrhd79t', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bf6dc163a027fc5a7f224d4ae35f07aaa9c197eef600039f307120550f12c77c', 'e86bb2ce419abe34e7be9deea9433738511831482f332cc7faa5dc0adc60d878', '5e875a59c034883c0eac09ceb2c854814e0b35ddf96560930fbcdd1ad75e3667');
INSERT INTO public.entry VALUES (52, 1, 'iaf7n9r6zi8sgmspgqizrhd79t', 'office.held', NULL, 'office-term', '2ny7qyfi2ayyi2dzmmshsjar4x', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4392b12bc998df15483df7ae2eb6fd944efe92da5ffea3bdf5714afe3a19f25a', '5e875a59c034883c0eac09ceb2c854814e0b35ddf96560930fbcdd1ad75e3667', '5b8b72aaf8ee7a1b4c8b0805811b2d13fbba46e0b59b7f67ecb11f4617889fee');
INSERT INTO public.entry VALUES (53, 1, 'r4kt3ygmgusxtsxa3y6dqvu3ht', 'office.held', NULL, 'act', 'r4kt3ygmgusxtsxa3y6dqvu3ht', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '12270ef733cbf6b4e3fdc72afd9496ff782477218405167083782fa7840bd7bc', '5b8b72aaf8ee7a1b4c8b0805811b2d13fbba46e0b59b7f67ecb11f4617889fee', '4c671d9423feb394fd4835d709870f102656bf76b299c59cb1dc775ef09ceb69');
INSERT INTO public.entry VALUES (54, 1, 'r4kt3ygmgusxtsxa3y6dqvu3ht', 'office.held', NULL, 'office-term', '9fq8mm2s97krz8nbe3iusgv65p', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '25a4d07787218a15ea335a06ba075a4b8d5612010b565d0f76ab539d012d6cd0', '4c671d9423feb394fd4835d709870f102656bf76b299c59cb1dc775ef09ceb69', 'e6ee813a06ba0f4c92e2f6cfee452500c815b8924e33ccddedb09207e441707e');
INSERT INTO public.entry VALUES (55, 1, 'nt5sgv8huz8s8quk64hejnei46', 'office.held', NULL, 'act', 'nt5sgv8huz8s8quk64hejnei46', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '29da8487a89569f45129e960989e4c1def25852a76811601ad4a286d96a8ee5b', 'e6ee813a06ba0f4c92e2f6cfee452500c815b8924e33ccddedb09207e441707e', 'a0ae3264380f7b34d73e7f9a5eae99719b365c6458714a83db062f746eb040d0');
INSERT INTO public.entry VALUES (56, 1, 'nt5sgv8huz8s8quk64hejnei46', 'office.held', NULL, 'office-term', 'jrj5ctrj28dmzxh5g6irchd5id', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f7cbb4e9bb5acfceac6c79f7e98314adaa5a7e60bfccdd3f786720f2f947fc95', 'a0ae3264380f7b34d73e7f9a5eae99719b365c6458714a83db062f746eb040d0', '0020e6d2fae8674058fe6d204cfbe0ecceff0353ecdbf3517d340b09412686b2');
INSERT INTO public.entry VALUES (57, 1, 'xpc7a7nmiq6fpz2mze259zw6qe', 'office.held', NULL, 'act', 'xpc7a7nmiq6fpz2mze259zw6qe', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '296376d37f969722327d3ee84cd6084be3342e9a88375e8b9178c97c247fed56', '0020e6d2fae8674058fe6d204cfbe0ecceff0353ecdbf3517d340b09412686b2', 'e1edfd2096190bce5ef9190e85e1953143fc8af7a9668074d6be4faf09086648');
INSERT INTO public.entry VALUES (58, 1, 'xpc7a7nmiq6fpz2mze259zw6qe', 'office.held', NULL, 'office-term', '7nmfm47mb6gep7n5kbkx5rvqwq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ea91e170b89164679a7a5fd460350d56ec28818e5fd8dae1794ebc2b00f465a8', 'e1edfd2096190bce5ef9190e85e1953143fc8af7a9668074d6be4faf09086648', '3f096ec924bf8112393f2a356f851e8f6b0fc5785f8cef3bf8e39a9a36f90063');
INSERT INTO public.entry VALUES (59, 1, 'au8fr9jyjfpebe2x77ghfy5ekw', 'policy.adopted', NULL, 'act', 'au8fr9jyjfpebe2x77ghfy5ekw', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4ff32397e70a06f233fdf763b42c92682199348cba0c71b56f3ae0e47e85958e', '3f096ec924bf8112393f2a356f851e8f6b0fc5785f8cef3bf8e39a9a36f90063', '9c0886c0d65e480ba1924a4186f379bf25221adfe912388bea6dfd8768e93045');
INSERT INTO public.entry VALUES (60, 1, 'au8fr9jyjfpebe2x77ghfy5ekw', 'policy.adopted', NULL, 'policy-version', 'bu2xqm7enhawsdbsb95dq4b9fk', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5b941bd0f3756bbbabbceb850baffea8e2cb93daa12740d189ed683d8035b0fa', '9c0886c0d65e480ba1924a4186f379bf25221adfe912388bea6dfd8768e93045', '434963c18b36f5626ac759a7209a1d5bb14a2c73c60cc5d1d6081cf136a57604');
INSERT INTO public.entry VALUES (61, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'act', 'wr7xxq5gjz6yfv6if665rapibq', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2bb63377509b2c992d8f652e08a92458ddea6039214a8fe17ce1a55076ae0335', '434963c18b36f5626ac759a7209a1d5bb14a2c73c60cc5d1d6081cf136a57604', '6cdf5057ff0d55f951ff3bb8eff52ee1a9c3fd375f74836b291a64513784992e');
INSERT INTO public.entry VALUES (62, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'about', 'dyc974rndrw3z62imj5k8rz84k', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '86949d3dddc1ef94b7661b1e02e5645048b1d0dfa2a7f4f92fcb505e212f4a05', '6cdf5057ff0d55f951ff3bb8eff52ee1a9c3fd375f74836b291a64513784992e', 'd04a49ed99ee48ab73e2a3c0469f06f5b6a65cf72ffcf20588eee048f2fa49c2');
INSERT INTO public.entry VALUES (63, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'case', 'aujd6ap8yijui9u5xzyf7bk8et', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cba12c5655681948db8294366bcee56a5802d31470cd4403746441908bce71d5', 'd04a49ed99ee48ab73e2a3c0469f06f5b6a65cf72ffcf20588eee048f2fa49c2', '3dafc08f27c096ee7089ba867ef6dec1822e0b79e4d9c259c33585f9089fc2c7');
INSERT INTO public.entry VALUES (64, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'clock', 'cr5t9qm84arkh6cv7w6h3cdwyc', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '87d36d8535c79450a738db9de7dc6f4441c98f1bec4507868430dd970579946c', '3dafc08f27c096ee7089ba867ef6dec1822e0b79e4d9c259c33585f9089fc2c7', 'f82ab787d7f9692466cedb492c135b42d3603b89460877925e593ae9fcfaa990');
INSERT INTO public.entry VALUES (65, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'clock', 'uchyfr57g35abd9usuw4xc7hc7', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c0af820a478d6b1d7b05612700e439375f7dc57bfe84a85a3517c685ef3457f6', 'f82ab787d7f9692466cedb492c135b42d3603b89460877925e593ae9fcfaa990', 'fe89640c397cea208e492bcb12b0caf9a4a2f2fadb459d6b04869fd1f52ae8ed');
INSERT INTO public.entry VALUES (66, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'contact', '53jp6t6uxm967nuambcd4knixu', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e446582915dbed88fbe398ad191305722ab20ddb50e13a93867200b933f93cf3', 'fe89640c397cea208e492bcb12b0caf9a4a2f2fadb459d6b04869fd1f52ae8ed', 'a56a55b2a344966654f6ecf2c11f17886568dccfedfb3a83b7d40f1f7dfbdb97');
INSERT INTO public.entry VALUES (67, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'message', '7nttfnkfdz4svryh8486i4w8ed', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5ae08a994e47b77f0c880920f31893433bf889e86dddd05bb65d4df07982c4bc', 'a56a55b2a344966654f6ecf2c11f17886568dccfedfb3a83b7d40f1f7dfbdb97', 'd9f663bfd78d1065d265d6b5f2ac3e40c80f0f85e97c20766566aed4ba759551');
INSERT INTO public.entry VALUES (68, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', NULL, 'person', '4ceme28u2npk4xqdpp6fzf49qj', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ac5bf993c76163cc194c4691e2596fb52463837b2edaad670fff13507c9452cd', 'd9f663bfd78d1065d265d6b5f2ac3e40c80f0f85e97c20766566aed4ba759551', '12bcee2220b644804539f9f59d7ae6b44d189555f1186ed1e756c2b2d2f65c50');
INSERT INTO public.entry VALUES (69, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'receipt', 'tt5niyrxyk77ni4fhappugeucz', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c4545a51eed016a12564eef53e3fcbf8ef9d14fcebd852cddb00120447357707', '12bcee2220b644804539f9f59d7ae6b44d189555f1186ed1e756c2b2d2f65c50', 'ec2c265b4dd73058773e175a2b617ef1405bd93634d65e52079f9e0653c0685f');
INSERT INTO public.entry VALUES (70, 1, 'wr7xxq5gjz6yfv6if665rapibq', 'contact.received', 'aujd6ap8yijui9u5xzyf7bk8et', 'tie', 'gj9btvsjprmtfnaiihc35ihw2j', 1, 'person', '4ceme28u2npk4xqdpp6fzf49qj', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e3c0cc644ec988921b889b73e20e1c21aa4c03c2ee82096ce717e39724aa3c28', 'ec2c265b4dd73058773e175a2b617ef1405bd93634d65e52079f9e0653c0685f', 'c81f6f58762ef03ec5b26abd46c0383f2e2a6c726255c1baf17e59404b0d8995');
INSERT INTO public.entry VALUES (71, 1, 'betxjhadnhubpxeaaekmtqgvfc', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'act', 'betxjhadnhubpxeaaekmtqgvfc', 1, 'staff', 'sjiz5dp9c9x893isain7arxsdb', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '97b916794a9adceabc93c7e07cceddb2f2716517f2dac10d2a99502626137e99', 'c81f6f58762ef03ec5b26abd46c0383f2e2a6c726255c1baf17e59404b0d8995', '0bcc081e4b9dff5f787e2c3cd62f7dc2ac8187221785569cc86a995fc9f7c872');
INSERT INTO public.entry VALUES (72, 1, 'betxjhadnhubpxeaaekmtqgvfc', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'case', 'aujd6ap8yijui9u5xzyf7bk8et', 2, 'staff', 'sjiz5dp9c9x893isain7arxsdb', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b7ccdb6cd728533e2fc9ebb754146b9ad5e1878525d0ab9b8b2e28ae79112985', '0bcc081e4b9dff5f787e2c3cd62f7dc2ac8187221785569cc86a995fc9f7c872', '1fa4304ef549443b582cce4744ad3fab91b421bf96f3c4c90c4d7ccb3ccf7c50');
INSERT INTO public.entry VALUES (73, 1, 'betxjhadnhubpxeaaekmtqgvfc', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'tie', 'aabh8npp4ccczwgeyjwwwpgbvc', 1, 'staff', 'sjiz5dp9c9x893isain7arxsdb', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '49903972aa6c7734590d698f50b37cc8788f0641fbfe6e18383d112cbb57af42', '1fa4304ef549443b582cce4744ad3fab91b421bf96f3c4c90c4d7ccb3ccf7c50', '4ec292c8647faac5922f17433f118d66bf1cf7a90fddfc7ec0f26c79b0531af9');
INSERT INTO public.entry VALUES (74, 1, 'vks69nncj9cnu8d3udrzfcnx7a', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'act', 'vks69nncj9cnu8d3udrzfcnx7a', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '2e02772dc1ef47a2ab2d08c5a3d592d625b48ecc22e5e8b15b535ea5219ae3f5', '4ec292c8647faac5922f17433f118d66bf1cf7a90fddfc7ec0f26c79b0531af9', '72b57fd575f933e501ceb0667adbfac03cd7cb8425df92e53923d9e29f130760');
INSERT INTO public.entry VALUES (75, 1, 'vks69nncj9cnu8d3udrzfcnx7a', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'case', 'aujd6ap8yijui9u5xzyf7bk8et', 3, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'd6974df3ba810df0ccb139b949b01c263d2488abc2226ed303ad4e84c06cd439', '72b57fd575f933e501ceb0667adbfac03cd7cb8425df92e53923d9e29f130760', 'ba110eb320a35ce37acfbf58ca0da9783f0f9d2c9a840903e23c882ab4e8c797');
INSERT INTO public.entry VALUES (76, 1, 'vks69nncj9cnu8d3udrzfcnx7a', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'letter', 'ii3rew3949z4vz4rcn58v8e2qw', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'a773681b305aee311656fe6b24987aee90cc239e60be8f6609629e39b9d42c0f', 'ba110eb320a35ce37acfbf58ca0da9783f0f9d2c9a840903e23c882ab4e8c797', '47fa311faf50f4e6193061475de468a8a45036ca8d0106c8ef924aec05455837');
INSERT INTO public.entry VALUES (77, 1, 'vks69nncj9cnu8d3udrzfcnx7a', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'message', '4bk4unfn3jv5t53i4s9qugc47f', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '8b168f8d618b9c7164d760472829b65ebeee9531fe80055861e8179d8674c0a6', '47fa311faf50f4e6193061475de468a8a45036ca8d0106c8ef924aec05455837', 'b74c77b55ff40e6186ead2d0b631f5bd79375c91cf02003d74b4b5b6b6d3b4b0');
INSERT INTO public.entry VALUES (78, 1, 'fdcmipna465bbhw85acscjp9zj', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'act', 'fdcmipna465bbhw85acscjp9zj', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'c949c37c8cf07bf62de1ca4b20fd5ff5ae1021171cfa75d64861e252e02b03b9', 'b74c77b55ff40e6186ead2d0b631f5bd79375c91cf02003d74b4b5b6b6d3b4b0', 'aa7513f26c7d859b4943cec5036fcdd32b7bffad8b3ba10b875e0d5ef52ad718');
INSERT INTO public.entry VALUES (79, 1, 'fdcmipna465bbhw85acscjp9zj', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'case', 'aujd6ap8yijui9u5xzyf7bk8et', 4, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'b0047f4012193662a2d2f101852299aba32c443c2770c36567a8b1c15bf78bcf', 'aa7513f26c7d859b4943cec5036fcdd32b7bffad8b3ba10b875e0d5ef52ad718', 'e6d6a196d32dd84b9526e82013d14b18e7fe15b5e63503b3aad8a9b79460c805');
INSERT INTO public.entry VALUES (80, 1, 'fdcmipna465bbhw85acscjp9zj', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'letter', 'qvepui27fzvnthsh65hrqnwxye', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '103d111e9192f303689d8c75b51cb465c53346fc71a8fe5e8852c5075e11a174', 'e6d6a196d32dd84b9526e82013d14b18e7fe15b5e63503b3aad8a9b79460c805', '6e895ba7dafea6c7fec50e4afda8c744f02e48e8b9a8567e7ad689317164b35e');
INSERT INTO public.entry VALUES (81, 1, 'fdcmipna465bbhw85acscjp9zj', 'case.moved', 'aujd6ap8yijui9u5xzyf7bk8et', 'message', '2was2xf5e8zmyugrv528iycqcf', 1, 'staff', 'rsczq32tfzxajtccsjpfa8wgwe', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '3159551e6e99e24a8a30cfc049d40b99bc3ebbf23005dc206b030736da600b9c', '6e895ba7dafea6c7fec50e4afda8c744f02e48e8b9a8567e7ad689317164b35e', 'd008f4ac3ee063cbc4354e2dfaae513881800a2e5cdeef5078d976d3bb24d668');
INSERT INTO public.entry VALUES (82, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'act', 'm5n4q2svvhypxj59xz83hyh7jr', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '310ee5a3b732782670d828e2e242097c5bdbd4b52e46a728c034903d68f6753a', 'd008f4ac3ee063cbc4354e2dfaae513881800a2e5cdeef5078d976d3bb24d668', '216ead2e1ac8d72455a9e0b5e77e5c5d1007d8685ef5a271d6578dd1c273f291');
INSERT INTO public.entry VALUES (83, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'about', 'hpmj5xj4hum3azvesfrfue7msb', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '1c0cdb76219419b0bfc2b519a026be97ea838bb4e749d8ba0c39bb31f882a366', '216ead2e1ac8d72455a9e0b5e77e5c5d1007d8685ef5a271d6578dd1c273f291', '0cac37c109b4e0449052f4aa7d09c4af8b1719dbd9d3b59c385d1a623473add7');
INSERT INTO public.entry VALUES (84, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'case', 'ajravtr2y8atbjxzhfvg3ubyzc', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '31ca0f737b380ccb81b46166e004c2a08d46b469975622dc6efe7db0aa871c71', '0cac37c109b4e0449052f4aa7d09c4af8b1719dbd9d3b59c385d1a623473add7', '147b13e0a5d7df2cfe12c225ea82f6106984d7d1d5fa31efd0e04ae5209fd727');
INSERT INTO public.entry VALUES (85, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'clock', 'sqqjy2i4t2fk59juuyyb7rrrk7', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'b34667c33a1ef74cb3f07e954960838ab89b214f824c16ef3d0d3e75468699ef', '147b13e0a5d7df2cfe12c225ea82f6106984d7d1d5fa31efd0e04ae5209fd727', '3c02b49a8a78c702bd8ffc2c0af52b67194ffc7d8323730eeafb9a6170505fde');
INSERT INTO public.entry VALUES (86, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'clock', 'tjrtgysfnw7pfdprtbqeuzu5fd', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '1e3887cad45f6a30047687f6c7d0576d68d1ca7c49e1858cf9ef536fdb4b81b9', '3c02b49a8a78c702bd8ffc2c0af52b67194ffc7d8323730eeafb9a6170505fde', '1c509cbf5b9a29d5fcc67168e97606076489dddec6db3391b2566620dc897b0c');
INSERT INTO public.entry VALUES (87, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'contact', 'icbmwb8iyvs5sn974shaiphu74', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '8827576e1b0d918a14e8fa3241b8d15b5340dea510c20537510df14364e8213c', '1c509cbf5b9a29d5fcc67168e97606076489dddec6db3391b2566620dc897b0c', '6294ad3fb6f9efac6adc4e4c023680cf6dd2e2fd68016f864dd65ae0e5e0fb90');
INSERT INTO public.entry VALUES (88, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'message', 'xfhhgnwnyqydqj6h5kvgn4ahju', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'e0d26f75e628f3b75459b815d79f161f050aa82530fa0b6fc428d44bd485e872', '6294ad3fb6f9efac6adc4e4c023680cf6dd2e2fd68016f864dd65ae0e5e0fb90', '9682a889073c9e4caf34def21f38f0d17e5d3bb4917ebe8549ffa77b70b53fc1');
INSERT INTO public.entry VALUES (89, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'receipt', '8j6p8cgu2kdp25gb842ujzfv68', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'b12ebec5ab7b8e857b388b0352df3560e71880f58eb234376b30d3950e6d4e6e', '9682a889073c9e4caf34def21f38f0d17e5d3bb4917ebe8549ffa77b70b53fc1', '9aa19fe6df75cdf130bac34d75e17d03912ab213867e86fab5c74e09d13264a2');
INSERT INTO public.entry VALUES (90, 1, 'm5n4q2svvhypxj59xz83hyh7jr', 'contact.received', 'ajravtr2y8atbjxzhfvg3ubyzc', 'tie', '2nc57nhdqyt2f9cyk63t4smjcn', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'cedae861cb2a24e5c742b545e28c21054a1878696408a3e766cf7e2a7281441b', '9aa19fe6df75cdf130bac34d75e17d03912ab213867e86fab5c74e09d13264a2', 'caebd5cd2e696be6d9303f8f277205941d09eee1fc58b4756bacfd3d0956e9d3');


--
-- Data for Name: entry_content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry_content VALUES (1, '271b272d215938b4437330d96229b2fa242698e72165872bd89f9c421d7159ad', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (2, 'a9a2923566ac40fad005a26d3dd799279a041922d11614acfcea2431cab89b07', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"a7hmz63hxsqfnqymfspprdkfkv","roles":["clerk"],"staff_ref":"sjiz5dp9c9x893isain7arxsdb","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (3, 'effd70bc1e71ab88539a126320f49f75ca7fbe9d0b133793a62566cfa5b3bed5', '{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"sjiz5dp9c9x893isain7arxsdb","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (4, '4041d2c9352c1ffcb9650d4075ffc14894e4d2cb10288f749688cf6051bc37fb', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (5, 'c3982bcf9f85919f209f08e23cb2918ebbf558a6c78e2c3a2a21a98c1a09c126', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (6, '62462f97fe57430076064094caf1d08831edc572765380f947b6c2115e12b0ae', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (7, 'da496165db636cb97ee2cc60dea2eb7d5d386be4924bc6bfaf961ad0fc392399', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"iwp7kh35k4p9gx3wsy53b5cfux","roles":["officer"],"staff_ref":"rsczq32tfzxajtccsjpfa8wgwe","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (8, '8c933e8ee088420d4b60971dd33008d1c9b54eba75a631f1cfe2a435543b5bc0', '{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"rsczq32tfzxajtccsjpfa8wgwe","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (9, 'd53b44a46b334c74b41d5079adc284940b4edf1a799207c11bfa58384286ac93', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (10, '49ad81d7ce0de58fd217e721fcef6bcbe74cf3238333f219b41e6b3dec9a6642', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (11, '7d782ea8de64f8428127e054a23a3b0b56b98ba90bf441f1e916f61da2eb18c1', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (12, 'ae96872b506f4994e2177bb02e8bf0bb48da1eb09315ed94b5102d3071f58115', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"d4szr7d33543evs6uxe5rkiyqq","roles":["chair","member"],"staff_ref":"4rjjshy9ac84schgud7i2nq58h","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (13, 'ec3abed27742d3f5256e5907f500fab8a5d35562c07b98638bc8b509b51573cd', '{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"4rjjshy9ac84schgud7i2nq58h","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (14, 'ff9077277c6d3973565bafa0edf0c7bc5e9e9768564cb6a0ca62063a89b0e538', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (15, '7d01ccb6297bd0d22e6fba45b76aa23cb17ea5db04034170b667049981240bc1', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (16, 'bb1d3e1433aa90dcb0d86a7410e955363fa6d7a2b807b9c7ba51a4ca6961eed3', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (17, '01185fbca2e07e22acb5d6457b7467cd5162a97554055840f81affb91e55e902', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"84ki63yvwi3zh5cfi85vnneh4k","roles":["member"],"staff_ref":"fr2rqvssbrxcvpe92vumy6jv7k","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (18, '57fa36430a3db37ace91e6247c52848c0e49b02064356582d22f9080b8e4c6ee', '{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"fr2rqvssbrxcvpe92vumy6jv7k","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (19, '9e902eec51782b14b693db2d274df770f654830356a60dc026e568719b1f56db', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (20, '383641a72c73d41e68493002b06acfd3e5082802e2b7f96f1542741babea348f', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (21, 'c2ef2db1a78beac75908e81ba08750fcf1761789406d6c7fa9e00510a895e7e6', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (22, '219357e7b7865911554299ec2e8dce32ee5af97a32c7e2863a52edf31015ccf4', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"m8zgshdrm4sxwnkaw6rd3h7gsy","roles":["member"],"staff_ref":"xskg6etishc7gyh6qfu9zexqpg","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (23, 'f661b24669eebaa0e6d5ad519d15c4848db702aee2f65c0a2637a617637ec45b', '{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"xskg6etishc7gyh6qfu9zexqpg","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (24, '4ed06ff4d5c95ac89c5504a816dca382b477d453d46be9814f8da8f66a88ef88', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (25, 'ff23695736b9a963cce85f0c6eaea808b6d9be98b5849e6aec43bb570bde5f70', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (26, 'cd3e6bb69d249a6ed02af7b1011a39a7200c8c68cd93ab1ebd9e3d63feaf8bb0', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (27, 'e83b73acfa1e76371ccce50db9e1b362771a2a89a74a6f2198ad8dbdd37dfeac', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"pcbkga2qyzeqm4u4tacuyz58ay","roles":["auditor"],"staff_ref":"5wimxxiibkr9fcpsymvfdkwf2d","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (28, '1a9896b7ae9f6adef743966fb5abd076a734f46e3968bc53e2da0ced318e9aae', '{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"5wimxxiibkr9fcpsymvfdkwf2d","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (29, '46dc134f076d96db1355f6c113cdd561381a6953cff6c03f974abde9763f713b', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (30, '583b1fff6a665c19f945d6d2bc8c04eaa70cd2d810941869f859d12ebe1fc341', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (31, '4c6388033424df684e436015fe0c9c0b3c46043875988bb50f57918325ca9427', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (32, '01eb23b4e95a9b8f1b5b6f3bbb196bde4e457921f20c5d2aeb3c6fd855b09259', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"9948crtt6qf783gmfgrhk456tt","roles":["administrator"],"staff_ref":"vrui4pc2t9g5a64budwx63pkvx","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (33, 'aa78f7a174b63d55918401c58f1e6a9fba98ad8b2214d8d17d077a7df1736f03', '{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"vrui4pc2t9g5a64budwx63pkvx","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (34, 'feace9e5146bb4cc2db4150d40a97bccaa59b5543ce28ec5196e130521b7112d', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (35, 'a15fee6f132c0f9b330b10ccc5ea695b836b05aaeac4ea100eac892968f845db', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (36, '1489d759eb0756cb27f3218799cf7a08b005f9557fc943d3be4b0b9192a6cfe3', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (37, '5ef4b4022a9392080b968fa527012561c5089780d6384d7a3fcd237ef9cd1e49', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"jmtuqi89ia8s6jupvamdz9wugp","roles":["outside"],"staff_ref":"x3ncxnj5vvvj666q72g3w8bspw","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (38, '1dcb4fdf50bf947d37f97dab21fdd52184b8306bb2b0cea65ace2533735a61cc', '{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"x3ncxnj5vvvj666q72g3w8bspw","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (39, '4a84167fd3454cd5c67dd898c6f36670bf89a7502c698d62cb47a07913e61c2d', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (40, 'b0f68c504db7c60cdc4ca0ac8cf09c1887401d13fadc2c487d85315cbbc68de0', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (41, '796d06f64ae84014b2165b3f740ef8c5145766b94e973596d9888eeb76e7f419', '{"facts":{"name":"Ada Marsh","office":"clerk"}}');
INSERT INTO public.entry_content VALUES (42, '069d4ab763c0af10ececc5f640d9dcaab5108a29855e0dedf025b2c990afbaf0', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"dwq4tu4kccgcewqnzkhq4dmesg","staff_ref":"sjiz5dp9c9x893isain7arxsdb","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (43, '590c62b225d51683a27b666d39b4a4673a2f0dfb464b1a896fb8bff6266826b0', '{"facts":{"name":"Ben Holt","office":"stand in clerk"}}');
INSERT INTO public.entry_content VALUES (44, '1733b4b435258cfa72192ddff8d2aa1c0d9a6c4da5da21886a5ee9d121b6978b', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"k2i4ysewxbq8zkg56i7gtw4x3m","staff_ref":"rsczq32tfzxajtccsjpfa8wgwe","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (45, 'b3fbd2aac685f06fcb56af145ea62bebacdacf71de0b6211318aff3d9011b16a', '{"facts":{"name":"Ben Holt","office":"safeguarding lead"}}');
INSERT INTO public.entry_content VALUES (46, 'd875472f0507e6522324dbd6817ccefee262d564bfbfa08b6d3a6635fa94786f', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"csacx8sjtykbh3kzv6revmm7k2","staff_ref":"rsczq32tfzxajtccsjpfa8wgwe","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (47, 'd801d7975938ce1c0c763bc90185a554e5533e0159a98f3677350008fabeced5', '{"facts":{"name":"Cora Lane","office":"chair"}}');
INSERT INTO public.entry_content VALUES (48, '44176f2728480c0926d431e7fdbfcbe4720ab8395e0deb7fc720da4394218eef', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"up4tgqzbqcfgiteurm73b68fbu","staff_ref":"4rjjshy9ac84schgud7i2nq58h","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (49, '6895f5251479b3bd37fda3ce28415c9fd7517212e6928698da2d2f6272e9d74a', '{"facts":{"name":"Dev Rao","office":"stand in chair"}}');
INSERT INTO public.entry_content VALUES (50, 'dd261510874adc8fce3d10bdb04d78603b343a7010453f58a92f25c6084237cb', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"unbe3jzvxntp6f8ktrgmiem8yt","staff_ref":"fr2rqvssbrxcvpe92vumy6jv7k","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (51, 'dc1506a2f0875248233da56271e2315415118e97ce256dc86aa63767d466b07e', '{"facts":{"name":"Dev Rao","office":"stand in safeguarding"}}');
INSERT INTO public.entry_content VALUES (52, 'b53d029d81f37dffc6490293e8486bee03a70550f5ed380c9359fbdf8b5011f5', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"2ny7qyfi2ayyi2dzmmshsjar4x","staff_ref":"fr2rqvssbrxcvpe92vumy6jv7k","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (53, 'cd7b9a5de4a59dc6758f8290b04c3e50103297be3591433ec4dc84843653d0e7', '{"facts":{"name":"Fay Quill","office":"stand in administrator"}}');
INSERT INTO public.entry_content VALUES (54, 'b3c5e8ea5a9568d212e9304a24cea21b4f41623b7e75f760b3c78b83a7e5b1e6', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"9fq8mm2s97krz8nbe3iusgv65p","staff_ref":"xskg6etishc7gyh6qfu9zexqpg","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (55, 'ddf92824a2f62936bceb09718496499382500f9e5f3333ace549fc0a5bf49554', '{"facts":{"name":"Hal Brook","office":"administrator"}}');
INSERT INTO public.entry_content VALUES (56, '0e59f415776c47c8b75f757572138e6316dc666e9debd458571b4c17b87440cb', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"jrj5ctrj28dmzxh5g6irchd5id","staff_ref":"vrui4pc2t9g5a64budwx63pkvx","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (57, '5c48ec2c7fe1d4b5722a1d79a556237415992bf4297ec84c9e643500815ed188', '{"facts":{"name":"Iris Vale","office":"outside person"}}');
INSERT INTO public.entry_content VALUES (58, '06e2638cb13c21fd463bd39b2322c9c35804430c01cd397551d82a74b375ff57', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"7nmfm47mb6gep7n5kbkx5rvqwq","staff_ref":"x3ncxnj5vvvj666q72g3w8bspw","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (59, 'b7df9592ed1a6c293bf19015bc5052c659ea9951ba459141675cd7d85df3995c', '{"facts":{"digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO public.entry_content VALUES (60, 'f30d0768a3c03d5912428918a6cea3bfb8868cafefc53ade8a77454daa550414', '{"new":{"adopted_on":"2025-11-01","digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","format":1,"from_on":"2025-11-01","minute":"12/26","ref":"bu2xqm7enhawsdbsb95dq4b9fk","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 1\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n\n# The next two start with a request for a review, which later work brings; until then they only stand on the register.\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\nlater = true\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\nlater = true\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with what in the software keeps it. “later” says honestly that part of it,\n# or all of it when it stands alone, is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer needs the meeting that gave it, so it asks for the date and minute number.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\", \"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"refused\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO public.entry_content VALUES (61, '94b8bb1c6d404804057f34f1f31118d36d63cb8a6cd7319d2f8785d627c270ce', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (62, 'f3c5cd3a6171b3506ab86c55d61f7ec3a22ac4023ed9e888a5dc6cfbfb2f2303', '{"new":{"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","label":"The hall","objection":null,"reason":null,"ref":"dyc974rndrw3z62imj5k8rz84k","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (63, '439d9236894e590f466904683ca9e2da34c301005303455cb8133aafd54195c5', '{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"sjiz5dp9c9x893isain7arxsdb","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"4ceme28u2npk4xqdpp6fzf49qj","phase":"new","policy_ref":"bu2xqm7enhawsdbsb95dq4b9fk","rank":"12026-11-30aujd6ap8yijui9u5xzyf7bk8et","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"aujd6ap8yijui9u5xzyf7bk8et","reference":"MPC-QHR6-7JX","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (64, '21f15255e9b097c944d98df5406fc9822f47e44d54af48f1ed5c656b92705b77', '{"new":{"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"cr5t9qm84arkh6cv7w6h3cdwyc","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (65, '0c542bc51dc44eaf4e7ae7eb11b5fc5ece7a04c18bcc5e6ef9b6126103992b0f', '{"new":{"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"uchyfr57g35abd9usuw4xc7hc7","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (66, '792f823db42d34759c14e1fa5f71a437ace0191a448ea13a11a7e06ee5530c11', '{"new":{"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"4ceme28u2npk4xqdpp6fzf49qj","privacy_notice":"1","ref":"53jp6t6uxm967nuambcd4knixu","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (67, '5e3d4b459dc24ec2eba79c13d684b6a77c40877c16ca3024ace752e253169b05', '{"new":{"about_ref":null,"author_ref":"4ceme28u2npk4xqdpp6fzf49qj","case_ref":"aujd6ap8yijui9u5xzyf7bk8et","contact_ref":"53jp6t6uxm967nuambcd4knixu","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"7nttfnkfdz4svryh8486i4w8ed","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (68, '4e21303960cabce42889a9b518abfaa328803e9265ad0f7d8e1e0490b944ba4b', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"4ceme28u2npk4xqdpp6fzf49qj","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (69, '380c9ae4608a0fd6181c4fcb079111322cf38ac84626f4492ba1f330550ddb07', '{"new":{"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","digest":"58158394:32cd253fe39b7cb6af262aefe23775efcd08ca37e99f8f092ebd908d48080ad2","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"tt5niyrxyk77ni4fhappugeucz","token":"b92b1ad6d21eb7dc8ca6a2d5ea4247929fb2de5f2e688e0172c37484fd76aac1"},"old":{}}');
INSERT INTO public.entry_content VALUES (70, '1fb30373f78e2d7bf7b2f9cae6a9c80a9debff85817190f2745ab9c1e8a6b628', '{"new":{"about_ref":null,"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","declared_by":"4ceme28u2npk4xqdpp6fzf49qj","kind":"holder","reason":"","ref":"gj9btvsjprmtfnaiihc35ihw2j","since":"2026-11-23T09:00:00.000000Z","staff_ref":"sjiz5dp9c9x893isain7arxsdb","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (71, '42011db726dcea2048bf1f04d654d0cdb347d86cbcf5300c5069e77b083e3afd', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (72, '60a854b5d9f58254cae96d127d9b543128b62efc3a0dfba12cc5b9ba6187b36e', '{"new":{"handler_ref":"rsczq32tfzxajtccsjpfa8wgwe","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (73, 'df6b6ba948f43ebae6a9fc0eddebbc803afb4355709cca9f3ec0ec50bcce16bb', '{"new":{"about_ref":null,"case_ref":"aujd6ap8yijui9u5xzyf7bk8et","declared_by":"sjiz5dp9c9x893isain7arxsdb","kind":"handler","reason":"","ref":"aabh8npp4ccczwgeyjwwwpgbvc","since":"2026-11-23T09:00:00.000000Z","staff_ref":"rsczq32tfzxajtccsjpfa8wgwe","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (74, '7ce941435d5a1761af611f9a14fc4599b2ecc8f141ea62ade3799593a3673dc1', '{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (75, '9cf54507dc51fc8e86abe68fab60d99fd58ed9b9d562ced3d152f9fc84414472', '{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO public.entry_content VALUES (76, '90717841e8f7f853c076f595d4684cf21ea6cc1fe9c87a1500cf6b6d17e80a6c', '{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-QHR6-7JX**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"aujd6ap8yijui9u5xzyf7bk8et","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"ii3rew3949z4vz4rcn58v8e2qw","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-QHR6-7JX","template":"acknowledgement","written_by":"rsczq32tfzxajtccsjpfa8wgwe"},"old":{}}');
INSERT INTO public.entry_content VALUES (77, '284b03bcf68eb78a7edde240333047ff5d6484bc1b481675553c44515ae6534c', '{"new":{"about_ref":null,"author_ref":"rsczq32tfzxajtccsjpfa8wgwe","case_ref":"aujd6ap8yijui9u5xzyf7bk8et","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"ii3rew3949z4vz4rcn58v8e2qw","nature":"letter","number":300,"ours":true,"ref":"4bk4unfn3jv5t53i4s9qugc47f","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (78, 'dd717598a280eb133287dd1edf9193e90f1bac884404997cb0572d90b332f433', '{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO public.entry_content VALUES (79, 'ed69cbde2b70960be30da9f08b5c4e8d4cb2fa76b77b2ecddb8457cd12586f9d', '{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":5},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":4}}');
INSERT INTO public.entry_content VALUES (80, '84b8b15ef60ba6f32097e11f6b74dfad445d37da1913addac3db13666a8511d9', '{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-QHR6-7JX**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"aujd6ap8yijui9u5xzyf7bk8et","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"qvepui27fzvnthsh65hrqnwxye","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-QHR6-7JX","template":"answer","written_by":"rsczq32tfzxajtccsjpfa8wgwe"},"old":{}}');
INSERT INTO public.entry_content VALUES (81, '8de5a9b18feadea0086765a84c3002eb1fd8a906a5d6c286af4315abba45a691', '{"new":{"about_ref":null,"author_ref":"rsczq32tfzxajtccsjpfa8wgwe","case_ref":"aujd6ap8yijui9u5xzyf7bk8et","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"qvepui27fzvnthsh65hrqnwxye","nature":"letter","number":400,"ours":true,"ref":"2was2xf5e8zmyugrv528iycqcf","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (82, 'b3967cf6833fa545360f516b30009e3e651ca7ea460642883088be6a03450579', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (83, '3b026703df36f46b5848ae070092e2e62c1e7355a5776bef82991ac9a4b1ed6d', '{"new":{"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","label":"The hall","objection":null,"reason":null,"ref":"hpmj5xj4hum3azvesfrfue7msb","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (84, '42c1f249f0d938cb5afe879e6fad214f2987a62909c357dbb76c6c7c54717a68', '{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"sjiz5dp9c9x893isain7arxsdb","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"bu2xqm7enhawsdbsb95dq4b9fk","rank":"12026-11-30ajravtr2y8atbjxzhfvg3ubyzc","reasons":null,"received":"2026-11-23","ref":"ajravtr2y8atbjxzhfvg3ubyzc","reference":"MPC-47FP-XQT","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (85, 'c9533f7a998f10fea2c0f7ab8c5fc34705870956298f42e7fdcd51e87ecacea4', '{"new":{"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"sqqjy2i4t2fk59juuyyb7rrrk7","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (86, '78bf5afbce597100ebb8708bda7504194c96c033ba58b75754e95dc4e21604de', '{"new":{"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"tjrtgysfnw7pfdprtbqeuzu5fd","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (87, '2dd28cfecd4852b0cb3bee319ab10561cc1f9242c24b36f6ca339ee66f5ed59c', '{"new":{"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"icbmwb8iyvs5sn974shaiphu74","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (88, '77d43bd551b349a9a15fa61f0ea8b4596c791df5a08d81400162a30241180b63', '{"new":{"about_ref":null,"author_ref":null,"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","contact_ref":"icbmwb8iyvs5sn974shaiphu74","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"xfhhgnwnyqydqj6h5kvgn4ahju","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (89, '1453c22c35659137d0e7ceb940cff06360f3d083c3f86673b798d5eda474be54', '{"new":{"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","digest":"58158394:a3dd6a96ddb1a6b3218d7e4bdcf45e6e98f291c413c486f0fa82e3d6b7c3656f","ended":null,"made":"2026-11-23","ref":"8j6p8cgu2kdp25gb842ujzfv68","token":"134d04a1603f69c69fbbfbe180564045ff50706a8bc8946d8d0cf18f2777b64b"},"old":{}}');
INSERT INTO public.entry_content VALUES (90, 'd94bb6de2b37c73d271114450db71d0f769e8e189f298d4ca27291c8d7d6e6f1', '{"new":{"about_ref":null,"case_ref":"ajravtr2y8atbjxzhfvg3ubyzc","declared_by":"","kind":"holder","reason":"","ref":"2nc57nhdqyt2f9cyk63t4smjcn","since":"2026-11-23","staff_ref":"sjiz5dp9c9x893isain7arxsdb","until":null},"old":{}}');


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES ('1246b05de1467a589a16b86fb289918006acf8048d8c94432ca8f5a4eaec39ed', 'a7hmz63hxsqfnqymfspprdkfkv', 'sjiz5dp9c9x893isain7arxsdb', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('6118e3ec6b52cd39f6fd2f60ea44ea780920f568078bca90e4b90af72629c53d', 'iwp7kh35k4p9gx3wsy53b5cfux', 'rsczq32tfzxajtccsjpfa8wgwe', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('17c279ffbd43d8efcb146175a5fc907a60440258ab156a4c5930ff8e55069bbb', 'd4szr7d33543evs6uxe5rkiyqq', '4rjjshy9ac84schgud7i2nq58h', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('63c86d0bed313d5ed199c03b4b796397a941804a3d6da5659004f28130cc8364', '84ki63yvwi3zh5cfi85vnneh4k', 'fr2rqvssbrxcvpe92vumy6jv7k', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('2fcb0add2731eda54453996df46b62246d36782093f319ddc895f626aaef3857', 'm8zgshdrm4sxwnkaw6rd3h7gsy', 'xskg6etishc7gyh6qfu9zexqpg', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('da8b76cc8b98f6cf56955d2f773dd1b1c77b06bc312a4267e5188817b8e6d91a', 'pcbkga2qyzeqm4u4tacuyz58ay', '5wimxxiibkr9fcpsymvfdkwf2d', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('4e4a10f689f3f258674212f3631a7aab07654e96b90e52682bda7bb6939e11dd', '9948crtt6qf783gmfgrhk456tt', 'vrui4pc2t9g5a64budwx63pkvx', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('19375f1b1dc6997b14139693888fbc922185eb42d440ddd04e247f8825658008', 'jmtuqi89ia8s6jupvamdz9wugp', 'x3ncxnj5vvvj666q72g3w8bspw', '2026-11-26T09:00:00.000000Z', NULL);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'acknowledgement', 'acknowledge', '["acknowledged"]', 'We have your complaint: MPC-QHR6-7JX', 'Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-QHR6-7JX**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
', 'rsczq32tfzxajtccsjpfa8wgwe', 'Ben Holt', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'ii3rew3949z4vz4rcn58v8e2qw', 1);
INSERT INTO public.letter VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 'answer', 'answer', '["answered"]', 'Our answer to your complaint: MPC-QHR6-7JX', 'Dear Edith Wren,

Thank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.

## Our answer

Outcome: **upheld**

## Our reasons

The hall stayed open past its hours.

## If you are not satisfied

If you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.

Where this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-QHR6-7JX**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
', 'rsczq32tfzxajtccsjpfa8wgwe', 'Ben Holt', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'qvepui27fzvnthsh65hrqnwxye', 1);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 100, 'resident', 'words', false, '4ceme28u2npk4xqdpp6fzf49qj', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, '53jp6t6uxm967nuambcd4knixu', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7nttfnkfdz4svryh8486i4w8ed', 1);
INSERT INTO public.message VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 300, 'resident', 'letter', true, 'rsczq32tfzxajtccsjpfa8wgwe', NULL, 'ii3rew3949z4vz4rcn58v8e2qw', NULL, NULL, '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '4bk4unfn3jv5t53i4s9qugc47f', 1);
INSERT INTO public.message VALUES ('aujd6ap8yijui9u5xzyf7bk8et', 400, 'resident', 'letter', true, 'rsczq32tfzxajtccsjpfa8wgwe', NULL, 'qvepui27fzvnthsh65hrqnwxye', NULL, NULL, '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '2was2xf5e8zmyugrv528iycqcf', 1);
INSERT INTO public.message VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', 100, 'resident', 'words', false, NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'icbmwb8iyvs5sn974shaiphu74', NULL, '2026-11-23', '2026-11-23', 'xfhhgnwnyqydqj6h5kvgn4ahju', 1);


--
-- Data for Name: office_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office_term VALUES ('clerk', 'sjiz5dp9c9x893isain7arxsdb', 'Ada Marsh', '2020-01-01', NULL, '12/26', 'dwq4tu4kccgcewqnzkhq4dmesg', 1);
INSERT INTO public.office_term VALUES ('stand-in-clerk', 'rsczq32tfzxajtccsjpfa8wgwe', 'Ben Holt', '2020-01-01', NULL, '12/26', 'k2i4ysewxbq8zkg56i7gtw4x3m', 1);
INSERT INTO public.office_term VALUES ('safeguarding-lead', 'rsczq32tfzxajtccsjpfa8wgwe', 'Ben Holt', '2020-01-01', NULL, '12/26', 'csacx8sjtykbh3kzv6revmm7k2', 1);
INSERT INTO public.office_term VALUES ('chair', '4rjjshy9ac84schgud7i2nq58h', 'Cora Lane', '2020-01-01', NULL, '12/26', 'up4tgqzbqcfgiteurm73b68fbu', 1);
INSERT INTO public.office_term VALUES ('stand-in-chair', 'fr2rqvssbrxcvpe92vumy6jv7k', 'Dev Rao', '2020-01-01', NULL, '12/26', 'unbe3jzvxntp6f8ktrgmiem8yt', 1);
INSERT INTO public.office_term VALUES ('stand-in-safeguarding', 'fr2rqvssbrxcvpe92vumy6jv7k', 'Dev Rao', '2020-01-01', NULL, '12/26', '2ny7qyfi2ayyi2dzmmshsjar4x', 1);
INSERT INTO public.office_term VALUES ('stand-in-administrator', 'xskg6etishc7gyh6qfu9zexqpg', 'Fay Quill', '2020-01-01', NULL, '12/26', '9fq8mm2s97krz8nbe3iusgv65p', 1);
INSERT INTO public.office_term VALUES ('administrator', 'vrui4pc2t9g5a64budwx63pkvx', 'Hal Brook', '2020-01-01', NULL, '12/26', 'jrj5ctrj28dmzxh5g6irchd5id', 1);
INSERT INTO public.office_term VALUES ('outside-person', 'x3ncxnj5vvvj666q72g3w8bspw', 'Iris Vale', '2020-01-01', NULL, '12/26', '7nmfm47mb6gep7n5kbkx5rvqwq', 1);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', '4ceme28u2npk4xqdpp6fzf49qj', 1);


--
-- Data for Name: policy_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.policy_version VALUES ('# The model policy
#
# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts
# in its own name and changes “supplied” to “council” once it has adopted a document.
#
# Every number that is not the council''s own carries its source, or the word “default”.

format = 1
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

# The next two start with a request for a review, which later work brings; until then they only stand on the register.
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
later = true

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
later = true

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

# ------------------------------------------------------------------------------------------------------
# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours.
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
# The clauses, in our own words, each with what in the software keeps it. “later” says honestly that part of it,
# or all of it when it stands alone, is not built yet.
[[clause]]
id = "M1"
heading = "Acknowledgement"
summary = "What is sent to us is acknowledged within 3 working days."
document = "customer-care"
kept_by = ["standards", "acknowledgement"]

[[clause]]
id = "M2"
heading = "Answer"
summary = "What is sent to us is answered within 10 working days."
document = "customer-care"
kept_by = ["standards", "answer-with-reasons"]

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
words = "We have answered your complaint and given our reasons. You can still write to us here."

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

[[process.complaint.move]]
id = "answer"
label = "Answer with reasons"
done = "Answered with reasons"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in", "handler"]
asks = ["outcome", "answer", "letter"]
guards = ["seal-settled", "not-referred-yet", "not-a-councillor-alone", "acknowledged-first"]
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

# The committee''s answer needs the meeting that gave it, so it asks for the date and minute number.
[[process.complaint.move]]
id = "committee-answer"
label = "Give the committee’s answer"
done = "Gave the committee’s answer"
from = ["looking-into"]
to = "answered"
who = ["clerk", "holder", "stand-in"]
asks = ["minute", "outcome", "answer", "letter"]
guards = ["seal-settled", "referred-first", "acknowledged-first"]
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

# ------------------------------------------------------------------------------------------------------
# Comments, questions and requests. An answer that comes at once acknowledges as well.

[process.correspondence]
kinds = ["comment", "enquiry", "information-request", "own-data"]
start = "received"
outcomes = ["answered", "passed-on", "out-of-scope", "refused", "withdrawn"]

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
', '8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668', 1, '2025-11-01', '12/26', '2025-11-01', 'bu2xqm7enhawsdbsb95dq4b9fk', 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES ('aujd6ap8yijui9u5xzyf7bk8et', '58158394:32cd253fe39b7cb6af262aefe23775efcd08ca37e99f8f092ebd908d48080ad2', 'b92b1ad6d21eb7dc8ca6a2d5ea4247929fb2de5f2e688e0172c37484fd76aac1', '2026-11-23T09:00:00.000000Z', NULL, 'tt5niyrxyk77ni4fhappugeucz', 1);
INSERT INTO public.receipt VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', '58158394:a3dd6a96ddb1a6b3218d7e4bdcf45e6e98f291c413c486f0fa82e3d6b7c3656f', '134d04a1603f69c69fbbfbe180564045ff50706a8bc8946d8d0cf18f2777b64b', '2026-11-23', NULL, '8j6p8cgu2kdp25gb842ujzfv68', 1);


--
-- Data for Name: refusal_count; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_doc VALUES (1, 'aujd6ap8yijui9u5xzyf7bk8et', 'MPC-QHR6-7JX
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren', DEFAULT);
INSERT INTO public.search_doc VALUES (2, 'ajravtr2y8atbjxzhfvg3ubyzc', 'MPC-47FP-XQT
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.', DEFAULT);


--
-- Data for Name: sign_in_failure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_member VALUES ('Ada Marsh', 'ada@example.org', 'Town Clerk', '["clerk"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'sjiz5dp9c9x893isain7arxsdb', 2);
INSERT INTO public.staff_member VALUES ('Ben Holt', 'ben@example.org', 'Deputy Clerk', '["officer"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'rsczq32tfzxajtccsjpfa8wgwe', 2);
INSERT INTO public.staff_member VALUES ('Cora Lane', 'cora@example.org', 'Chair of the council', '["chair", "member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '4rjjshy9ac84schgud7i2nq58h', 2);
INSERT INTO public.staff_member VALUES ('Dev Rao', 'dev@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'fr2rqvssbrxcvpe92vumy6jv7k', 2);
INSERT INTO public.staff_member VALUES ('Fay Quill', 'fay@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'xskg6etishc7gyh6qfu9zexqpg', 2);
INSERT INTO public.staff_member VALUES ('Gus Penn', 'gus@example.org', 'Internal auditor', '["auditor"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', '5wimxxiibkr9fcpsymvfdkwf2d', 2);
INSERT INTO public.staff_member VALUES ('Hal Brook', 'hal@example.org', 'Administrator', '["administrator"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'vrui4pc2t9g5a64budwx63pkvx', 2);
INSERT INTO public.staff_member VALUES ('Iris Vale', 'iris@example.org', 'Clerk of another council', '["outside"]', 'active', false, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'x3ncxnj5vvvj666q72g3w8bspw', 2);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tie; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tie VALUES ('aujd6ap8yijui9u5xzyf7bk8et', NULL, 'sjiz5dp9c9x893isain7arxsdb', 'holder', '4ceme28u2npk4xqdpp6fzf49qj', '2026-11-23T09:00:00.000000Z', NULL, '', 'gj9btvsjprmtfnaiihc35ihw2j', 1);
INSERT INTO public.tie VALUES ('aujd6ap8yijui9u5xzyf7bk8et', NULL, 'rsczq32tfzxajtccsjpfa8wgwe', 'handler', 'sjiz5dp9c9x893isain7arxsdb', '2026-11-23T09:00:00.000000Z', NULL, '', 'aabh8npp4ccczwgeyjwwwpgbvc', 1);
INSERT INTO public.tie VALUES ('ajravtr2y8atbjxzhfvg3ubyzc', NULL, 'sjiz5dp9c9x893isain7arxsdb', 'holder', '', '2026-11-23', NULL, '', '2nc57nhdqyt2f9cyk63t4smjcn', 1);


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

SELECT pg_catalog.setval('public.search_doc_id_seq', 2, true);


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
-- Name: invitation pk_invitation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (token);


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
-- Name: message pk_message; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT pk_message PRIMARY KEY (ref);


--
-- Name: office_term pk_office_term; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT pk_office_term PRIMARY KEY (ref);


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
-- Name: ix_contact_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_case_ref ON public.contact USING btree (case_ref);


--
-- Name: ix_due_work_due; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_due_work_due ON public.due_work USING btree (due) WHERE (done IS NULL);


--
-- Name: ix_entry_case_ref_seq; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_entry_case_ref_seq ON public.entry USING btree (case_ref, seq);


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
-- Name: ix_message_case_ref_number; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_message_case_ref_number ON public.message USING btree (case_ref, number);


--
-- Name: ix_office_term_office; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_office_term_office ON public.office_term USING btree (office);


--
-- Name: ix_person_email; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_email ON public.person USING btree (email);


--
-- Name: ix_reading_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reading_case_ref ON public.reading USING btree (case_ref);


--
-- Name: ix_receipt_case_ref; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_receipt_case_ref ON public.receipt USING btree (case_ref);


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
-- Name: contact fk_contact_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: message fk_message_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message
    ADD CONSTRAINT fk_message_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: office_term fk_office_term_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.office_term
    ADD CONSTRAINT fk_office_term_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: receipt fk_receipt_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.receipt
    ADD CONSTRAINT fk_receipt_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


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
-- Name: tie fk_tie_entry; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tie
    ADD CONSTRAINT fk_tie_entry FOREIGN KEY (ref, version) REFERENCES public.entry(row_ref, version) DEFERRABLE INITIALLY DEFERRED;


--
-- PostgreSQL database dump complete
--


