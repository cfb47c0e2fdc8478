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
-- Name: form_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_token (
    token character varying(64) NOT NULL,
    made character varying(26) NOT NULL,
    "on" date NOT NULL
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

INSERT INTO public.about VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'service', NULL, 'The hall', 'none', NULL, NULL, 'fvjchwdijqzi2itxr93ixxpkw6', 1);
INSERT INTO public.about VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', 'service', NULL, 'The hall', 'none', NULL, NULL, 'seddassh3h84wwmqeebzj8fpqu', 1);


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES ('invite', 'mdziabts29bxt6qfewv3269rni', '["clerk"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'qy2rk482c2g2qr86ni34fh9i47', 1);
INSERT INTO public.account_change VALUES ('invite', 'jxc72ai4bf9txj93fqrutj67ct', '["officer"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '9dbsya4p8mj3rx7sp88b5qftfq', 1);
INSERT INTO public.account_change VALUES ('invite', 'enfp6u7skft77gpqh49u687ew5', '["chair", "member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'sgqhv95wmys766sw2disq5ihap', 1);
INSERT INTO public.account_change VALUES ('invite', 'fr3ar2wf8jndb678n233wda4ss', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'ka44qcj6zqei44y2c5yreqi4xx', 1);
INSERT INTO public.account_change VALUES ('invite', 'ha3yfab973rsxbhfh59v3tfjq6', '["member"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'za4c8k43hdp73v22wf35yp6u4b', 1);
INSERT INTO public.account_change VALUES ('invite', 'u42gu6u39kja6r6ry6ujn6wpyw', '["auditor"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', '759g2xgu6wbqp8mbyvm8z7s464', 1);
INSERT INTO public.account_change VALUES ('invite', 'rk7thdnsu6ns8hvkjdhvfgc323', '["administrator"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'csgg5et89k5gk85w43mt8bf4t9', 1);
INSERT INTO public.account_change VALUES ('invite', 'icrg57mftds2y9pv2q3zuzuckp', '["outside"]', 'operator', '2026-11-23T09:00:00.000000Z', 'operator', '2026-11-23T09:00:00.000000Z', 'confirmed', 'dpzxawgp3gcuihdv8h5akd69ms', 1);


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

INSERT INTO public.case_file VALUES ('MPC-5MJX-2Q6', 'complaint', 'complaint', 'answered', 'answered', 'axxtmtscxvtb4rafjehvtkiu72', 'named', 'dhtq7k45t4szzc9txa2r3rq324', 'The disco at the hall has gone past midnight. I rang twice and nobody…', 'The licence hours kept.', 'web', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', false, 'none', 'mdziabts29bxt6qfewv3269rni', 'jxc72ai4bf9txj93fqrutj67ct', false, false, NULL, 'upheld', 'The hall stayed open past its hours.', '2026-11-24', '2026-11-25', NULL, false, '2026-11-30', 'Acknowledge', '12026-11-3092k2dwdvmcus67g5tafgm4bq8b', NULL, 5, '92k2dwdvmcus67g5tafgm4bq8b', 4);
INSERT INTO public.case_file VALUES ('MPC-6VCJ-896', 'complaint', 'complaint', 'received', 'new', 'axxtmtscxvtb4rafjehvtkiu72', 'anonymous', NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody…', 'The licence hours kept.', 'web', '2026-11-23', '2026-11-23', false, 'none', 'mdziabts29bxt6qfewv3269rni', NULL, false, true, NULL, NULL, NULL, NULL, NULL, NULL, false, '2026-11-30', 'Acknowledge', '12026-11-30dj2if8m4ipcwvu8gib44nmkmwb', NULL, 2, 'dj2if8m4ipcwvu8gib44nmkmwb', 1);


--
-- Data for Name: checkpoint; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: clock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.clock VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'bha2atfwnhep7bg9s4nt2bbqnb', 1);
INSERT INTO public.clock VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'dqfd2ydc44zhfb25mf7fham9zk', 1);
INSERT INTO public.clock VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', 'complaint', 'complaint-acknowledge', 'Acknowledge', 'working:5', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-11-30', '[]', NULL, 'sqcqjzauy3fahwt95necufybfb', 1);
INSERT INTO public.clock VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', 'complaint', 'complaint-answer', 'Answer stage 1', 'working:10', 'Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.', '2026-11-23', '2026-12-07', '[]', NULL, 'r5n7vu9yzxredtk72w64hyhg3j', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'web', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1', 'abbsidvsiyrwaux7jnppk4hrnb', 1);
INSERT INTO public.contact VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', 'web', NULL, '', '2026-11-23', '2026-11-23', '1', 'vxbev5y7e4vth8zz8gvjtnc4j5', 1);


--
-- Data for Name: counter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.counter VALUES ('received:complaint', '2026-11', 2);


--
-- Data for Name: credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.credential VALUES ('mdziabts29bxt6qfewv3269rni', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('jxc72ai4bf9txj93fqrutj67ct', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('enfp6u7skft77gpqh49u687ew5', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('fr3ar2wf8jndb678n233wda4ss', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('ha3yfab973rsxbhfh59v3tfjq6', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('u42gu6u39kja6r6ry6ujn6wpyw', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('rk7thdnsu6ns8hvkjdhvfgc323', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO public.credential VALUES ('icrg57mftds2y9pv2q3zuzuckp', '$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: due_work; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.due_work VALUES ('puzui37xtcnqjcctbchip37yp7', 'mail.letter', 'pe964bdnm34tcw45kg76fej9yh', '2026-11-24T09:00:00.000000Z', 0, NULL, NULL, false, '');
INSERT INTO public.due_work VALUES ('sn6a27uuxzzr499pkmn7kffjgn', 'mail.letter', 'h8kiihxs3c2qx2f83j6ajear7p', '2026-11-25T09:00:00.000000Z', 0, NULL, NULL, false, '');


--
-- Data for Name: entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry VALUES (1, 1, 'rh5tqp4apj4q7nrzgnukq5y3av', 'staff.change-confirmed', NULL, 'act', 'rh5tqp4apj4q7nrzgnukq5y3av', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9a7e4603bf93302618441dd2a83ffa20c99a31d6acf27a0b6c79c719e85a9bf6', '0000000000000000000000000000000000000000000000000000000000000000', '6254b3a8aa0c468be5bd3b7cd4284c723710f738b9df456cf9ce20a9f4747a68');
INSERT INTO public.entry VALUES (2, 1, 'rh5tqp4apj4q7nrzgnukq5y3av', 'staff.change-confirmed', NULL, 'account-change', 'qy2rk482c2g2qr86ni34fh9i47', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9bdc6dc22665821a25468a4c5b6d8d2c81b50662c3b3dbbccb34e652ce805f10', '6254b3a8aa0c468be5bd3b7cd4284c723710f738b9df456cf9ce20a9f4747a68', '575e78ca186d3772a94831ebf8e6fa70cfb871e6643815824ad71bf4439f2211');
INSERT INTO public.entry VALUES (3, 1, 'rh5tqp4apj4q7nrzgnukq5y3av', 'staff.change-confirmed', NULL, 'staff-member', 'mdziabts29bxt6qfewv3269rni', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '600677a38cce58b76e82746b3ade4707bc6134ba1e3183f0ff407cde0855d5d1', '575e78ca186d3772a94831ebf8e6fa70cfb871e6643815824ad71bf4439f2211', 'c7bb5faf5218d2914eb61f646836f66eed7a0508043ec370ee2060127a9f258e');
INSERT INTO public.entry VALUES (4, 1, '7dcruwq4f8acz4m2pjh7rxe7y6', 'staff.password-set', NULL, 'act', '7dcruwq4f8acz4m2pjh7rxe7y6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2f7cc0234233e1f20a4aede56394bc5b11792a63cbed653dea7be158af0334e8', 'c7bb5faf5218d2914eb61f646836f66eed7a0508043ec370ee2060127a9f258e', 'bad5e85e963fc96260b9870f4fbc7f1d22db27d9845bf78ba8c4029227b7983f');
INSERT INTO public.entry VALUES (5, 1, '7dcruwq4f8acz4m2pjh7rxe7y6', 'staff.password-set', NULL, 'staff-member', 'mdziabts29bxt6qfewv3269rni', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fe435b1039d034f89ff461b60bd0945f3f01a835bbd8c253ef2b2dbf7f74bd8e', 'bad5e85e963fc96260b9870f4fbc7f1d22db27d9845bf78ba8c4029227b7983f', 'ea1c04592800af396e42072903cc1e69824f181f31b6429770b5f31e8ebb31e4');
INSERT INTO public.entry VALUES (6, 1, 'nmr7iitcfj6tw2yqrm4mdeu6m6', 'staff.change-confirmed', NULL, 'act', 'nmr7iitcfj6tw2yqrm4mdeu6m6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7eb46fc7af7a8747b75200a6731bcb4aac2f2a926cc60e186f8d28b091ee728b', 'ea1c04592800af396e42072903cc1e69824f181f31b6429770b5f31e8ebb31e4', '02fbfb0c3ee90f1aebaf0f88a45ba18ec11b3793057f6ea7911df2c5a6038a7e');
INSERT INTO public.entry VALUES (7, 1, 'nmr7iitcfj6tw2yqrm4mdeu6m6', 'staff.change-confirmed', NULL, 'account-change', '9dbsya4p8mj3rx7sp88b5qftfq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'badfed906eef55ab6616318d293e338d4e56fca257d55d12a3e984fdd18cb00f', '02fbfb0c3ee90f1aebaf0f88a45ba18ec11b3793057f6ea7911df2c5a6038a7e', '372cccaf7f4cae80d4b5d33c1719a11e1dc6e5a5c156541f3ee5a59163687f8b');
INSERT INTO public.entry VALUES (8, 1, 'nmr7iitcfj6tw2yqrm4mdeu6m6', 'staff.change-confirmed', NULL, 'staff-member', 'jxc72ai4bf9txj93fqrutj67ct', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'f4f9d5ce55136a1bcddcba36de6f3a53368fe3dc8bef1c762231bf3ab63ca8cd', '372cccaf7f4cae80d4b5d33c1719a11e1dc6e5a5c156541f3ee5a59163687f8b', 'c8131043702a1b083a9444d13332e278c681f2a70e126d05dece29ed2fe575ea');
INSERT INTO public.entry VALUES (9, 1, 'xevcjcifx8ssh79e3gsut6gwah', 'staff.password-set', NULL, 'act', 'xevcjcifx8ssh79e3gsut6gwah', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b5a3829c0dac1ea3ec747b0890895ff58460ed9312a17d70006e3a064501f370', 'c8131043702a1b083a9444d13332e278c681f2a70e126d05dece29ed2fe575ea', '791130a6ff53574e58a7f0a94fc7ebaebe0684c8cc0f4dfeb026b11b4756471a');
INSERT INTO public.entry VALUES (10, 1, 'xevcjcifx8ssh79e3gsut6gwah', 'staff.password-set', NULL, 'staff-member', 'jxc72ai4bf9txj93fqrutj67ct', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '640b6536c2d9e1f6d777b00c48dd72824834174a282796741e11bf041acda500', '791130a6ff53574e58a7f0a94fc7ebaebe0684c8cc0f4dfeb026b11b4756471a', '9f336ba5f91baf80c7611db44c99a5036027fde81c76ee7ccbddad3788e1ff69');
INSERT INTO public.entry VALUES (11, 1, 'u22njkke785aejhg56px5w5bt9', 'staff.change-confirmed', NULL, 'act', 'u22njkke785aejhg56px5w5bt9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6ffe0e97b4094ecaeea702090f1878763d5fec40509664fe2ad34da34243e4be', '9f336ba5f91baf80c7611db44c99a5036027fde81c76ee7ccbddad3788e1ff69', '36be17a1e20f27a06c4f8a31e61c002b7693ef3eb4d8b3cdfd06b0c160ed7d04');
INSERT INTO public.entry VALUES (12, 1, 'u22njkke785aejhg56px5w5bt9', 'staff.change-confirmed', NULL, 'account-change', 'sgqhv95wmys766sw2disq5ihap', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5baaa9c320f963d76208b893af69815f7d717a23b9cf841c04d66c2535138f00', '36be17a1e20f27a06c4f8a31e61c002b7693ef3eb4d8b3cdfd06b0c160ed7d04', '0bed5028c1bff13c109913d85484d49216b813259667a6c04d5b001345a666ff');
INSERT INTO public.entry VALUES (13, 1, 'u22njkke785aejhg56px5w5bt9', 'staff.change-confirmed', NULL, 'staff-member', 'enfp6u7skft77gpqh49u687ew5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9332d51007d5bc095499ed2a5aa20bb539194331b1a18e05dcd2b326a270e4c2', '0bed5028c1bff13c109913d85484d49216b813259667a6c04d5b001345a666ff', 'd7dfbcb60c5576d0f338c833807c535025e774bd300e57e8c94c2b0a7337c17f');
INSERT INTO public.entry VALUES (14, 1, 'da3a9tiaaqfvcmyffxi3frsc49', 'staff.password-set', NULL, 'act', 'da3a9tiaaqfvcmyffxi3frsc49', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '61caedcb33a23f0588931fafef569e8fcc3b24775df4d4d4b90fd61b634650f8', 'd7dfbcb60c5576d0f338c833807c535025e774bd300e57e8c94c2b0a7337c17f', '915a34c969296d4679e7e71d25ed7ac5097e11d5a631cf3fee1ec75b35a458bf');
INSERT INTO public.entry VALUES (15, 1, 'da3a9tiaaqfvcmyffxi3frsc49', 'staff.password-set', NULL, 'staff-member', 'enfp6u7skft77gpqh49u687ew5', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd5eda86edab934d79c0866fd359ab827365349c86cd86709cc92d4796f5b7c9c', '915a34c969296d4679e7e71d25ed7ac5097e11d5a631cf3fee1ec75b35a458bf', '6cd6629bc6fb1f44054794cc76f157ca5aecfff470ef70ae25d0379371c076d1');
INSERT INTO public.entry VALUES (16, 1, 'iuq7tzqqdv4iiwu5ddyr6e6p2u', 'staff.change-confirmed', NULL, 'act', 'iuq7tzqqdv4iiwu5ddyr6e6p2u', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9834d53c7efe74fe4b511cc3e4f13dde5571eff62570f57b05e87bf0408d6e51', '6cd6629bc6fb1f44054794cc76f157ca5aecfff470ef70ae25d0379371c076d1', '0bc78ef6f1d7c7334d7c89152ebf70eefe2f5ab509095187ab2b9b65469a7dea');
INSERT INTO public.entry VALUES (17, 1, 'iuq7tzqqdv4iiwu5ddyr6e6p2u', 'staff.change-confirmed', NULL, 'account-change', 'ka44qcj6zqei44y2c5yreqi4xx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4702d207194853b77cf5d3ce5bac9356b383d747991e64480f4ea1d5af945836', '0bc78ef6f1d7c7334d7c89152ebf70eefe2f5ab509095187ab2b9b65469a7dea', '767225ed47bef6c7348065a91fa0a9c9a17996e0ac8f0f1b1db39be017f9c309');
INSERT INTO public.entry VALUES (18, 1, 'iuq7tzqqdv4iiwu5ddyr6e6p2u', 'staff.change-confirmed', NULL, 'staff-member', 'fr3ar2wf8jndb678n233wda4ss', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '39bf55aeef5ffa581f5b59868f1d7fe9f07d382f2907c93cbeda6d4a74a1ec49', '767225ed47bef6c7348065a91fa0a9c9a17996e0ac8f0f1b1db39be017f9c309', '0e1a423c86a5af2487e37ae8333ae0f1b3ded8be32afffcbbb1e0c78843ae523');
INSERT INTO public.entry VALUES (19, 1, '3yzxa9qnmfvm2gz2a3nag9beg4', 'staff.password-set', NULL, 'act', '3yzxa9qnmfvm2gz2a3nag9beg4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e106a09962db337c38a258ec8598257f0816b41bb7d1c4563b83886b89752712', '0e1a423c86a5af2487e37ae8333ae0f1b3ded8be32afffcbbb1e0c78843ae523', '23484653d972ba2fe0d359ca3eaa4b16754c8c9fd1f3963e5fdd2a7b0b0ea904');
INSERT INTO public.entry VALUES (20, 1, '3yzxa9qnmfvm2gz2a3nag9beg4', 'staff.password-set', NULL, 'staff-member', 'fr3ar2wf8jndb678n233wda4ss', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c134bd136af4340afcf9b5a056d8a36b5f114cad70ae27e4e5fe3de01b639eeb', '23484653d972ba2fe0d359ca3eaa4b16754c8c9fd1f3963e5fdd2a7b0b0ea904', '2ef0629a03692bd8e7cf1bccbd4afb860963990eece37f3709aa20ba09fba3a5');
INSERT INTO public.entry VALUES (21, 1, '6erh3bqyrjidux4mui4jm4747v', 'staff.change-confirmed', NULL, 'act', '6erh3bqyrjidux4mui4jm4747v', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '98d930a0f2f9658d10864928d3d1062159feac2c1d0c7bc0976fcc756acff083', '2ef0629a03692bd8e7cf1bccbd4afb860963990eece37f3709aa20ba09fba3a5', '85052455bfe5a135a62587eb4744ca7feec83b6edb86e090849d9f1f52fafd1f');
INSERT INTO public.entry VALUES (22, 1, '6erh3bqyrjidux4mui4jm4747v', 'staff.change-confirmed', NULL, 'account-change', 'za4c8k43hdp73v22wf35yp6u4b', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '25450d3c041fe0ac735b9b15fbed2045f7ecb129c036884bb831b2f6f05cbbc3', '85052455bfe5a135a62587eb4744ca7feec83b6edb86e090849d9f1f52fafd1f', '846a1970dea3343f70e297c3d2bac687dc276afd9c7be675d5dcbeaca593db89');
INSERT INTO public.entry VALUES (23, 1, '6erh3bqyrjidux4mui4jm4747v', 'staff.change-confirmed', NULL, 'staff-member', 'ha3yfab973rsxbhfh59v3tfjq6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'e1c5ffb0771a50bdbf6a4ac32c0767aafca309c049911f246a64394c6fc5e6d7', '846a1970dea3343f70e297c3d2bac687dc276afd9c7be675d5dcbeaca593db89', '6a2c2dfa7a6ae235c8b5eb84fcfdfe645f304170c0b9d30ee5f1cd8bef304455');
INSERT INTO public.entry VALUES (24, 1, '7shjfjuckpim6ny78xrr644jgh', 'staff.password-set', NULL, 'act', '7shjfjuckpim6ny78xrr644jgh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6d13636e42b82c12b5affe2b19f8b4d3866670e09c71178ce25bddb2ce1a8f4a', '6a2c2dfa7a6ae235c8b5eb84fcfdfe645f304170c0b9d30ee5f1cd8bef304455', 'b7fe27ba89803772a4573d383475e4569d251d73fd724eaea1dd640844e9ec9a');
INSERT INTO public.entry VALUES (25, 1, '7shjfjuckpim6ny78xrr644jgh', 'staff.password-set', NULL, 'staff-member', 'ha3yfab973rsxbhfh59v3tfjq6', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd0f56a79649289b3100d1e2577039970a864b54b75c81b36cfa159adb9916dec', 'b7fe27ba89803772a4573d383475e4569d251d73fd724eaea1dd640844e9ec9a', '528f885ffbc64f93587f39b47d69613a3045cc52535a5095aea5e39a9a14c84d');
INSERT INTO public.entry VALUES (26, 1, '73cgfrnxrzz842aezzdhaczhrj', 'staff.change-confirmed', NULL, 'act', '73cgfrnxrzz842aezzdhaczhrj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '77b09d9e2cf237f5b9febe4c6e65ad2dd3b3677cd45c78ef9ed54025e5af016e', '528f885ffbc64f93587f39b47d69613a3045cc52535a5095aea5e39a9a14c84d', '4ee9c5afac864263b58fc73da99b05d56a700385c43d16a897b75ed868e6328d');
INSERT INTO public.entry VALUES (27, 1, '73cgfrnxrzz842aezzdhaczhrj', 'staff.change-confirmed', NULL, 'account-change', '759g2xgu6wbqp8mbyvm8z7s464', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b643c5ba0ba4ed177d39eb9c0a76e72bc10bcb7bce1bdd091622e03dfec713ed', '4ee9c5afac864263b58fc73da99b05d56a700385c43d16a897b75ed868e6328d', 'f8c9f6860ebf8e4f7e3949545885679db08b3512ce7be7123afddf0051d5d788');
INSERT INTO public.entry VALUES (28, 1, '73cgfrnxrzz842aezzdhaczhrj', 'staff.change-confirmed', NULL, 'staff-member', 'u42gu6u39kja6r6ry6ujn6wpyw', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '37856b2b202b8757f698f116f2e12c1b57c96fdabecc196df298c8327bd7c2aa', 'f8c9f6860ebf8e4f7e3949545885679db08b3512ce7be7123afddf0051d5d788', 'da4308bdfd1c4493816f99c523c76c0e48ade93ce95a88c033bb35793c64a1c9');
INSERT INTO public.entry VALUES (29, 1, 'vuuvn7bwxetbayei6t53bpy8ru', 'staff.password-set', NULL, 'act', 'vuuvn7bwxetbayei6t53bpy8ru', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2b9be787a51ef7c53fa8f7a81b520946d4363c78a85b91006355ed0230dcac3f', 'da4308bdfd1c4493816f99c523c76c0e48ade93ce95a88c033bb35793c64a1c9', 'b08d6d3a50856601709054edb039c5ba7d7db96ff07fb4cf9290df14420a7c87');
INSERT INTO public.entry VALUES (30, 1, 'vuuvn7bwxetbayei6t53bpy8ru', 'staff.password-set', NULL, 'staff-member', 'u42gu6u39kja6r6ry6ujn6wpyw', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0db086812c6e2993df646ac6deb70abb72cdd46aa08918463566c0b34b7ee496', 'b08d6d3a50856601709054edb039c5ba7d7db96ff07fb4cf9290df14420a7c87', '82042bbcd0d39c4e2c182fde3d9348f104679e068f89be08429d2bcaabd5adec');
INSERT INTO public.entry VALUES (31, 1, 'vmq85rhwf9uy3i79gzshuif9vq', 'staff.change-confirmed', NULL, 'act', 'vmq85rhwf9uy3i79gzshuif9vq', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cfc5987e65c13e2520bda74203fca67157aea10126d0a0bae1da91f9fe2adb87', '82042bbcd0d39c4e2c182fde3d9348f104679e068f89be08429d2bcaabd5adec', '6903ab4917a020c617b5bbff306afa59c32df2cae5ec2549a18612ad8cbe362c');
INSERT INTO public.entry VALUES (32, 1, 'vmq85rhwf9uy3i79gzshuif9vq', 'staff.change-confirmed', NULL, 'account-change', 'csgg5et89k5gk85w43mt8bf4t9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'af803d11daefb2d9b75797cdbfc3a0285544b5cf20876b409009a19f049b9bb8', '6903ab4917a020c617b5bbff306afa59c32df2cae5ec2549a18612ad8cbe362c', 'b3359bdd305292562f5938f68b9859155e9409a9a21e3b62df48f82f1d32255b');
INSERT INTO public.entry VALUES (33, 1, 'vmq85rhwf9uy3i79gzshuif9vq', 'staff.change-confirmed', NULL, 'staff-member', 'rk7thdnsu6ns8hvkjdhvfgc323', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '364e77b6a0bd3ad926098f237e24bd764d676c0f77ef0f8f40dc4dd2d5f3e157', 'b3359bdd305292562f5938f68b9859155e9409a9a21e3b62df48f82f1d32255b', 'ed58358247e939dd1f167e2d9b43a37f88ef9aa8a0e628c3b87b763ff742faec');
INSERT INTO public.entry VALUES (34, 1, '4vg9r2xmryatb52uauj7rvqev6', 'staff.password-set', NULL, 'act', '4vg9r2xmryatb52uauj7rvqev6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'a0244398aeed8989c693cd53f99056c8de11e70a3ad3fe8fc90f3ba39c21ef47', 'ed58358247e939dd1f167e2d9b43a37f88ef9aa8a0e628c3b87b763ff742faec', '4aedb4fa2624779bcbf67e3a4acf18e57143cc9c3996f42904150b3f6fa18dec');
INSERT INTO public.entry VALUES (35, 1, '4vg9r2xmryatb52uauj7rvqev6', 'staff.password-set', NULL, 'staff-member', 'rk7thdnsu6ns8hvkjdhvfgc323', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '64128bbeb39aa360a9ee5a4da1a4895129a141694fc3261b018a390625d76a14', '4aedb4fa2624779bcbf67e3a4acf18e57143cc9c3996f42904150b3f6fa18dec', '0728746e81805ec81e186a09f005f75946a882f35c43679d47f9f821466b8c73');
INSERT INTO public.entry VALUES (36, 1, '8mddkexhbvza3wmbka5k8i2iir', 'staff.change-confirmed', NULL, 'act', '8mddkexhbvza3wmbka5k8i2iir', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8da4aaf017cccc0da8f46f4f7650b13ae85c97bc891e238be890df24432d632d', '0728746e81805ec81e186a09f005f75946a882f35c43679d47f9f821466b8c73', '9558d50661c55a0bc14292511070e71b352d78167b328fec14892d82ce35855e');
INSERT INTO public.entry VALUES (37, 1, '8mddkexhbvza3wmbka5k8i2iir', 'staff.change-confirmed', NULL, 'account-change', 'dpzxawgp3gcuihdv8h5akd69ms', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '9e69979157766fb6ba85a68cac611037ea221fcf6bc674d380585f1eb05dc50f', '9558d50661c55a0bc14292511070e71b352d78167b328fec14892d82ce35855e', '49601e26d5e95d069c2c7c617acacbfa78c37f89e9cc70a02d7531a82cd2bb5e');
INSERT INTO public.entry VALUES (38, 1, '8mddkexhbvza3wmbka5k8i2iir', 'staff.change-confirmed', NULL, 'staff-member', 'icrg57mftds2y9pv2q3zuzuckp', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0c8709e8e74b06369b0a8318a43e81c1c125acad4d74cc6a08ad14cc04712a54', '49601e26d5e95d069c2c7c617acacbfa78c37f89e9cc70a02d7531a82cd2bb5e', 'edd9dd48b52fc1a16a61727d2dfdf299551ad08d0d464f61b28acaa1ef942bf2');
INSERT INTO public.entry VALUES (39, 1, '3c5wcjuj5mdcr8ctsbvwzyf9a3', 'staff.password-set', NULL, 'act', '3c5wcjuj5mdcr8ctsbvwzyf9a3', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'cef400826fc34e9c01eeb7560458bfd3c4a4fd0e23fe2c5369936831f3e9cd53', 'edd9dd48b52fc1a16a61727d2dfdf299551ad08d0d464f61b28acaa1ef942bf2', '01ebf2e54f6c92d8b6c20dc2e58ea7f5bc55156a63b30c0f8147ae82f7a43b34');
INSERT INTO public.entry VALUES (40, 1, '3c5wcjuj5mdcr8ctsbvwzyf9a3', 'staff.password-set', NULL, 'staff-member', 'icrg57mftds2y9pv2q3zuzuckp', 2, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'bebea9310b949a33553028b2cf0fe3c3c300522219f5da36f0d3460bac1de2ef', '01ebf2e54f6c92d8b6c20dc2e58ea7f5bc55156a63b30c0f8147ae82f7a43b34', 'a6d248e8a224611c53f00ae44a76a57ac2de23a158c18ace89825521f803930e');
INSERT INTO public.entry VALUES (41, 1, 'j4exbe3f84ac4ixivx3u4y44fi', 'office.held', NULL, 'act', 'j4exbe3f84ac4ixivx3u4y44fi', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7e0fc4fe4e1d185064d20c3cd9fcacc1bd19eae88133dfcf84fd6b0dbe20dbab', 'a6d248e8a224611c53f00ae44a76a57ac2de23a158c18ace89825521f803930e', 'c862aef48b4e0331d0ec47be6037bb8b520d117052eca4d9208a429acef88cd5');
INSERT INTO public.entry VALUES (42, 1, 'j4exbe3f84ac4ixivx3u4y44fi', 'office.held', NULL, 'office-term', 'ytctjvcnbzj6vu6k4cx72d3p6y', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'fe3ea3a9a64139b48107f82d11e7d006a8122c74247eb3f4e9d2e497705157d3', 'c862aef48b4e0331d0ec47be6037bb8b520d117052eca4d9208a429acef88cd5', 'ee197e0a2c5986dc158931c695616b281ee4202225d5790fe7e64bd97b76132c');
INSERT INTO public.entry VALUES (43, 1, '3tpgh3i8c2iybmrvei5w9u3ynh', 'office.held', NULL, 'act', '3tpgh3i8c2iybmrvei5w9u3ynh', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5531bf0c126a14928404cd5a5b00751f5e1597f4aeb55f5f19adbf50cef164ee', 'ee197e0a2c5986dc158931c695616b281ee4202225d5790fe7e64bd97b76132c', 'dbc814cc078f426af995c3ce66723111d1783a588194a87aee1d5637fb6ec05f');
INSERT INTO public.entry VALUES (44, 1, '3tpgh3i8c2iybmrvei5w9u3ynh', 'office.held', NULL, 'office-term', 'jm7987j5i3b6iz9fzi98jvrdfp', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c47da718215818149fb66101d039ef57485938cc99946e9a2748817a2c5a8903', 'dbc814cc078f426af995c3ce66723111d1783a588194a87aee1d5637fb6ec05f', '18756951c108adf17641cce674c3b83528b1a0c1ade7c1635606bca963aee282');
INSERT INTO public.entry VALUES (45, 1, 'mjca4ye6b259znybcj86xj2pp8', 'office.held', NULL, 'act', 'mjca4ye6b259znybcj86xj2pp8', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd8efe7932743a61bcfc1199c90fa18fc90b9ebeeb1c53d338217afc8d7b0ec11', '18756951c108adf17641cce674c3b83528b1a0c1ade7c1635606bca963aee282', 'd165a8aec9f38bc555f7e7d7ab4b2e79cd3b38394a4287efeb35691dec5b3274');
INSERT INTO public.entry VALUES (46, 1, 'mjca4ye6b259znybcj86xj2pp8', 'office.held', NULL, 'office-term', 'k3i72t8f4hddti3ikrh32be9x5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '64dd734ea96ad3f782220ccbda9b3b7a1a8f9924635717b335a44ec19a8749a0', 'd165a8aec9f38bc555f7e7d7ab4b2e79cd3b38394a4287efeb35691dec5b3274', '2b86e8a6ed3f0ec6e65336afe745ecc75a0e574a8c1041c70a6560bd521e52d6');
INSERT INTO public.entry VALUES (47, 1, '6gc6q47qu9839ha632wzqym9h4', 'office.held', NULL, 'act', '6gc6q47qu9839ha632wzqym9h4', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '53ac0285dbed94e6bbcc55e1577f0ff8f8a732ad0794317c98ff10f493c47742', '2b86e8a6ed3f0ec6e65336afe745ecc75a0e574a8c1041c70a6560bd521e52d6', 'c9056cfd180a552b461b28a055b934f675acaa47f28e9f6bbd0c2dd88daa4eee');
INSERT INTO public.entry VALUES (48, 1, '6gc6q47qu9839ha632wzqym9h4', 'office.held', NULL, 'office-term', '5swqb6vvjax4is7gf959dws2wi', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '056cdcbfdbffcc65da50e93c7b052fbaddc1e743e1e64a1b48410d4b6e87f671', 'c9056cfd180a552b461b28a055b934f675acaa47f28e9f6bbd0c2dd88daa4eee', 'd16d7fb7239334290e02c0af96b14d85469e45489b6ce4caa2621bf49ee724d3');
INSERT INTO public.entry VALUES (49, 1, 'qu9ecbyz35cfaw5m54cadr3sjc', 'office.held', NULL, 'act', 'qu9ecbyz35cfaw5m54cadr3sjc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '7519239cc8b9aaa429641becc69e182e34cee6228a3658faca81a5a88d19f176', 'd16d7fb7239334290e02c0af96b14d85469e45489b6ce4caa2621bf49ee724d3', '545d4ed3ddb3726b1dca1796cd27ef803436e2383e69b990dec516990f28db5e');
INSERT INTO public.entry VALUES (50, 1, 'qu9ecbyz35cfaw5m54cadr3sjc', 'office.held', NULL, 'office-term', '75cdryvn3uq42zxgmwzuq3z8uj', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '4b9b1dacb8891c22619d4833498e3ba37fa5e2f093baef215e5668eedf20d83a', '545d4ed3ddb3726b1dca1796cd27ef803436e2383e69b990dec516990f28db5e', 'ccbf18bca007a498f4f59563a1f546023805f426c6efa0112ef06432396e267d');
INSERT INTO public.entry VALUES (51, 1, 'dcd2a9i8cmfi97m2gn2itsfhdr', 'office.held', NULL, 'act', 'dcd2a9i8cmfi97m2gn2itsfhdr', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '76d6083eab17bdb193815e3986fe01c4633e525ea6b9ae31fc358a626f564fea', 'ccbf18bca007a498f4f59563a1f546023805f426c6efa0112ef06432396e267d', 'cc45d647a586e9f0d007290fdeb341dec94654a25655b40dd3d884ae4740e706');
INSERT INTO public.entry VALUES (52, 1, 'dcd2a9i8cmfi97m2gn2itsfhdr', 'office.held', NULL, 'office-term', 'sei2sem3idmmf26czu2yn3g7g6', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '15ad761d6c11d0901da8d0fb4ad6507313001364599f1560f027d7a011d23c85', 'cc45d647a586e9f0d007290fdeb341dec94654a25655b40dd3d884ae4740e706', 'acd1ba63b0ec33ae38f349d92efe77e7bc3d4104b0bf4225404e6446b99e7ccd');
INSERT INTO public.entry VALUES (53, 1, 'hcfrijcim973qp8a2q7yedi8d9', 'office.held', NULL, 'act', 'hcfrijcim973qp8a2q7yedi8d9', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'aec95020fbd79ccc7be71f39868b4ada2a96a86a693f56b5c4a6496f08e063dc', 'acd1ba63b0ec33ae38f349d92efe77e7bc3d4104b0bf4225404e6446b99e7ccd', '097c742fb80318793ecb8b282a6c0d1082bfb60accd85f672214ef379d95acce');
INSERT INTO public.entry VALUES (54, 1, 'hcfrijcim973qp8a2q7yedi8d9', 'office.held', NULL, 'office-term', 'wq2fd8req4hcv6qryu87dr3cfs', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ac0058e78b8ab435eca0604e6312fbe72e64369c7fd17b457121d49de42df231', '097c742fb80318793ecb8b282a6c0d1082bfb60accd85f672214ef379d95acce', '022f888b9b46ecded3aee7d2f023d6f12ebfe602a94a19d00a10a3820fd94127');
INSERT INTO public.entry VALUES (55, 1, 'dfncg6cbg9qee8ajijafcpxn2j', 'office.held', NULL, 'act', 'dfncg6cbg9qee8ajijafcpxn2j', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '5ea111f88681fef31cd1f48fd05b0e52e90a8f213f2316bd31e690631cc71503', '022f888b9b46ecded3aee7d2f023d6f12ebfe602a94a19d00a10a3820fd94127', 'bd2612a6a56bd25d28f6a989233e38fd12cc0874260e3010ead77174ce1cf782');
INSERT INTO public.entry VALUES (56, 1, 'dfncg6cbg9qee8ajijafcpxn2j', 'office.held', NULL, 'office-term', 'f2fzuh6x6i7f9qkx33e9tbn8f5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '90754260b597ddc142eeb634bc5212f5a320a679e5794b18ae733ca65d34f599', 'bd2612a6a56bd25d28f6a989233e38fd12cc0874260e3010ead77174ce1cf782', 'd021ebc0617837d85d78384aed4394bde77b1584265ca22ed09a23a71eb00db1');
INSERT INTO public.entry VALUES (57, 1, '3tvqsmwqaqhhs8esyxvp9ctyz5', 'office.held', NULL, 'act', '3tvqsmwqaqhhs8esyxvp9ctyz5', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '1b8f4a440e5f840f1e039e5890ac075ac8d3b098ab4e4f149bc89880d124c80a', 'd021ebc0617837d85d78384aed4394bde77b1584265ca22ed09a23a71eb00db1', '1baa06cf5a548032ee240dd970b9d26cf6673393f106966c36c8237a823d591e');
INSERT INTO public.entry VALUES (58, 1, '3tvqsmwqaqhhs8esyxvp9ctyz5', 'office.held', NULL, 'office-term', 'btrit7vr6pke5ci37bcy3z8ezx', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '957b14b1238b3590704680806ccfe12afcec210964fbd102ca99c8911e3f47bf', '1baa06cf5a548032ee240dd970b9d26cf6673393f106966c36c8237a823d591e', 'bcc53cddf17122dff443559039c0bcde708fec2a3002907d896cec5db1bde26b');
INSERT INTO public.entry VALUES (59, 1, '4q9uzwpp5tz5gvekgpfy4yaacc', 'policy.adopted', NULL, 'act', '4q9uzwpp5tz5gvekgpfy4yaacc', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '08a6dda27181ad7fbda152133bccd4fcb7550cb294dca36334ddf0532413e5ea', 'bcc53cddf17122dff443559039c0bcde708fec2a3002907d896cec5db1bde26b', '79d6806af61619a15eecf1a569a02bc8d8db88be70070d1eaf9cdbc7d84f2658');
INSERT INTO public.entry VALUES (60, 1, '4q9uzwpp5tz5gvekgpfy4yaacc', 'policy.adopted', NULL, 'policy-version', 'axxtmtscxvtb4rafjehvtkiu72', 1, 'operator', 'operator', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '2228a8896f5a25d681492c2265fd793ea8fcc97d19660386a3a3aff3fdeecfa2', '79d6806af61619a15eecf1a569a02bc8d8db88be70070d1eaf9cdbc7d84f2658', '9499ba6aa5a4ada9af7b01544d32b8fd0bfd275b1c0401deee7942f3de2de054');
INSERT INTO public.entry VALUES (61, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'act', 's7crw7w5zbhscahjf6kdtewef2', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '3dbc6d6c34ec7c4dd1c894b690656dcc5bfa1b2d740efbc547d4e49c71f06b04', '9499ba6aa5a4ada9af7b01544d32b8fd0bfd275b1c0401deee7942f3de2de054', '79f9d954296c27ecfb68e658c9acf3dbb9bfb4bbcb3468d835359d2f91b4f238');
INSERT INTO public.entry VALUES (62, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'about', 'fvjchwdijqzi2itxr93ixxpkw6', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '03864b2583b941e4e8b0502645d539c5785e6c8a1024f7f7bf4d7ee8908a28c6', '79f9d954296c27ecfb68e658c9acf3dbb9bfb4bbcb3468d835359d2f91b4f238', 'ece20f2b9b62fb8d76738aa5cdc2a1edb0bb980d969d3586532c8ebed7a5b19b');
INSERT INTO public.entry VALUES (63, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'case', '92k2dwdvmcus67g5tafgm4bq8b', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '8bacc0140b929fdfef1ee3f14e1a571bb7108b8604c44effac2330ce400c7db2', 'ece20f2b9b62fb8d76738aa5cdc2a1edb0bb980d969d3586532c8ebed7a5b19b', '24670b69f2da3fa2547e5a3650ad2df25c32a1b324baf0dedf6739b776b57951');
INSERT INTO public.entry VALUES (64, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'clock', 'bha2atfwnhep7bg9s4nt2bbqnb', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'ce77883e69b8b1f89b6fb4c6cf0009171f8d8bbc27ad3c8c02dacb047054e2da', '24670b69f2da3fa2547e5a3650ad2df25c32a1b324baf0dedf6739b776b57951', '61873e269a105e8f686c79310dc6a8e50137634295b326c127d16a51f2b74ba0');
INSERT INTO public.entry VALUES (65, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'clock', 'dqfd2ydc44zhfb25mf7fham9zk', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '6076503bce12eded08ce51addac97e653a8881d17fb908bc2739d4692ccdc3fc', '61873e269a105e8f686c79310dc6a8e50137634295b326c127d16a51f2b74ba0', '521f119dc8a49759052ab3251cf45097f3454c754c96d4f41a3a2e053f9d689d');
INSERT INTO public.entry VALUES (66, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'contact', 'abbsidvsiyrwaux7jnppk4hrnb', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'c574e441ebbeef867e9aa54d3c47eb9d13c191bbf68e373a0dca6f686308f216', '521f119dc8a49759052ab3251cf45097f3454c754c96d4f41a3a2e053f9d689d', '12887d0dc4bc6040406cb12da56d157a5a76147e5e849316088be49f5831680e');
INSERT INTO public.entry VALUES (67, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'message', 'dtzz7q7fmtuwpfu2jbtafvcj9p', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'b845fcc5dda31d090f0208598239d1515d61cbc2d17d5500f14884199c3e2285', '12887d0dc4bc6040406cb12da56d157a5a76147e5e849316088be49f5831680e', '1c998417e3c06cbe8617279a74f34b99fa7cbada17994c909e8635e01b78a2d2');
INSERT INTO public.entry VALUES (68, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', NULL, 'person', 'dhtq7k45t4szzc9txa2r3rq324', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '39371f4e76dcbd65a4124035c7f7e607a94eb64da18975e81f629e7d6d3fc4d0', '1c998417e3c06cbe8617279a74f34b99fa7cbada17994c909e8635e01b78a2d2', '0117d5164a04c657e5c8c2f8f1bb13a37abd2280bf809a01a57b93ff2a9ad66e');
INSERT INTO public.entry VALUES (69, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'receipt', '6v7wn5jr6ix2vvxkrueri7gsrg', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd469aa706faeb210738251e88475aa6a0ffc7888750bc45bc89d372168606055', '0117d5164a04c657e5c8c2f8f1bb13a37abd2280bf809a01a57b93ff2a9ad66e', '0c252b8b93efad781cd954be6741ddd333e23e12dce403b75e5648380d90e6f6');
INSERT INTO public.entry VALUES (70, 1, 's7crw7w5zbhscahjf6kdtewef2', 'contact.received', '92k2dwdvmcus67g5tafgm4bq8b', 'tie', 'hnerufb46vfb8439y9kupwrnxn', 1, 'person', 'dhtq7k45t4szzc9txa2r3rq324', '', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '0f36e6c7fef9b929be99217d66ef2d3e9c58af63315bfb62755d04b12c2e89d6', '0c252b8b93efad781cd954be6741ddd333e23e12dce403b75e5648380d90e6f6', '84d87051644891a364debfcbf73b9942e4da185c5159855706811de292684c7a');
INSERT INTO public.entry VALUES (71, 1, '3597s9jj2exx7t4av6qfce9h5t', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'act', '3597s9jj2exx7t4av6qfce9h5t', 1, 'staff', 'mdziabts29bxt6qfewv3269rni', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', '72d9ef19534958147f19be708dbbbad1cf7fc6e9e57532881adb090a87f11587', '84d87051644891a364debfcbf73b9942e4da185c5159855706811de292684c7a', '45589ab9fa7674efebf725ac2db9d5af11e7bb2fbfa56a1e7c47a423831e6fe8');
INSERT INTO public.entry VALUES (72, 1, '3597s9jj2exx7t4av6qfce9h5t', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'case', '92k2dwdvmcus67g5tafgm4bq8b', 2, 'staff', 'mdziabts29bxt6qfewv3269rni', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'd55e7d8b6d62630ffbffe605a1e7633fea2ceef5b7b58c2ffab7fe5609a6ba1f', '45589ab9fa7674efebf725ac2db9d5af11e7bb2fbfa56a1e7c47a423831e6fe8', 'bb938937654267b1f5541f2172774e62c1d56b9e9bc0453475c300f68bff59e4');
INSERT INTO public.entry VALUES (73, 1, '3597s9jj2exx7t4av6qfce9h5t', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'tie', 'ew37d26enbxgzet9ze7vbez3zj', 1, 'staff', 'mdziabts29bxt6qfewv3269rni', 'clerk', '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'aa18f68440f676a4771055ffe15af5e74943729380d13618167330b59860464b', 'bb938937654267b1f5541f2172774e62c1d56b9e9bc0453475c300f68bff59e4', 'a7f8fee6980aee39a43786bb90b14c8a86a7860244ff9417cacd4bffe0202f84');
INSERT INTO public.entry VALUES (74, 1, 'tfma6qytn9hjyfixukpcf7qn6g', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'act', 'tfma6qytn9hjyfixukpcf7qn6g', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '6e0f9328f32df0ae4a175477599300e87003468b82c84d5aab79d0b00c2f37f6', 'a7f8fee6980aee39a43786bb90b14c8a86a7860244ff9417cacd4bffe0202f84', '9a94390ba3820ba42129ad2edf025b9b17de474f96fabaf0c6cd643bbcefaed5');
INSERT INTO public.entry VALUES (75, 1, 'tfma6qytn9hjyfixukpcf7qn6g', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'case', '92k2dwdvmcus67g5tafgm4bq8b', 3, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '1df10dad0c731cd4cd4e83d3686595ad9123f314651940da3bec5a9c71127482', '9a94390ba3820ba42129ad2edf025b9b17de474f96fabaf0c6cd643bbcefaed5', '7dc725f2bea0768fb81d5598fe8c292b0089ce0399c94647e97379a91712ba5a');
INSERT INTO public.entry VALUES (76, 1, 'tfma6qytn9hjyfixukpcf7qn6g', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'letter', 'pe964bdnm34tcw45kg76fej9yh', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'eb03f0c7cb2db27a3ce3b65ff54d5b0f297b8415683b95bec7129230f9ac1e3c', '7dc725f2bea0768fb81d5598fe8c292b0089ce0399c94647e97379a91712ba5a', '18c7e777bead61c35a0af2c772a8f4139b4b7a60939e7ed3df8e38cf50ca5920');
INSERT INTO public.entry VALUES (77, 1, 'tfma6qytn9hjyfixukpcf7qn6g', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'message', 'pn3stgt29pavsb3b79u7yxp9ib', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', '3c7ba8ad77d5f4838df22305a3d619036a7920ec5b79a5073c0b6fc3a9c2638e', '18c7e777bead61c35a0af2c772a8f4139b4b7a60939e7ed3df8e38cf50ca5920', '1a8408eb10c7d5ff754926b82f06781e9d861e13243b21660af54d17a1d0b534');
INSERT INTO public.entry VALUES (78, 1, 'jevfdratjjg5twjsqd9nyqxzwq', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'act', 'jevfdratjjg5twjsqd9nyqxzwq', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'd5c38bcb1bf3c13acbbdebb6e87d2d9dc56a89031e0bfdc7ba8118ee4d49a901', '1a8408eb10c7d5ff754926b82f06781e9d861e13243b21660af54d17a1d0b534', 'ff3913caec02f07966a49d152f3b3d3e04c4bf13d9deb8bca07acd8b7e29aa0c');
INSERT INTO public.entry VALUES (79, 1, 'jevfdratjjg5twjsqd9nyqxzwq', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'case', '92k2dwdvmcus67g5tafgm4bq8b', 4, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '62de3b5e29ba478640630368a815cc87f9a4a898bd1da0435b6e947155b1fa70', 'ff3913caec02f07966a49d152f3b3d3e04c4bf13d9deb8bca07acd8b7e29aa0c', '84ef73abe35965f94cc029e09e198429d8f87e90afb93f84d9f6b6c91e9f5e68');
INSERT INTO public.entry VALUES (80, 1, 'jevfdratjjg5twjsqd9nyqxzwq', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'letter', 'h8kiihxs3c2qx2f83j6ajear7p', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'f1c500c0652c3cd30edf8f2400b2098a9dcf5dd10cac35c09a01485bc2910b40', '84ef73abe35965f94cc029e09e198429d8f87e90afb93f84d9f6b6c91e9f5e68', '6c8d2ba26117428f91debbddc392766ae41515b7a4e1a4a6599016db0e20d782');
INSERT INTO public.entry VALUES (81, 1, 'jevfdratjjg5twjsqd9nyqxzwq', 'case.moved', '92k2dwdvmcus67g5tafgm4bq8b', 'message', 'q36r3b2tf3k3epzdshjjbny7yh', 1, 'staff', 'jxc72ai4bf9txj93fqrutj67ct', 'officer, stand-in-clerk', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', '541d298a3b6a2760542a60680b6b778d7e722eb20f31958dd7a851a6427e03cc', '6c8d2ba26117428f91debbddc392766ae41515b7a4e1a4a6599016db0e20d782', '9148160905e4976bbcead54b3d6a6661f0529f265342ec1c4f12af7cb317626b');
INSERT INTO public.entry VALUES (82, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'act', '74v6bfc9ch5efbbwq4nvafwiyz', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '471cd543224a95ef295596bf64481658623f99df7a1e616a249510c85e9717a6', '9148160905e4976bbcead54b3d6a6661f0529f265342ec1c4f12af7cb317626b', '68c5e8433cbdb79420cf206392c55c507cd9dcfd392bfbce598943b727aa7905');
INSERT INTO public.entry VALUES (83, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'about', 'seddassh3h84wwmqeebzj8fpqu', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '1d20e2359f4c88dc4fac4367d69b1b59d4d6a0493c02a9f869af2a7255c0c734', '68c5e8433cbdb79420cf206392c55c507cd9dcfd392bfbce598943b727aa7905', 'c9e51fee618431212876b41b216c87e02019e320e16383b1d27e5bf4144d4855');
INSERT INTO public.entry VALUES (84, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'case', 'dj2if8m4ipcwvu8gib44nmkmwb', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '2921bd4ad774db49ec2312a210ef2ad48499e833f51ad9c16da6f069a9d69049', 'c9e51fee618431212876b41b216c87e02019e320e16383b1d27e5bf4144d4855', '18ffac7a2b3f5cce248142bc6fe5a87f62d6a4d1d388513954956c787a04addb');
INSERT INTO public.entry VALUES (85, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'clock', 'r5n7vu9yzxredtk72w64hyhg3j', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '1eece8a763b2d32cb20654eda74e6517abfd1461a80e541668cf91f269965d07', '18ffac7a2b3f5cce248142bc6fe5a87f62d6a4d1d388513954956c787a04addb', '0ca83455c2093e4fda6f79a47974ef44acca14003d104996154c6131f9dc26d0');
INSERT INTO public.entry VALUES (86, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'clock', 'sqcqjzauy3fahwt95necufybfb', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '6615555acc128df68ff4601e338fad7803862b780f2277a765e9c62ad276d9a4', '0ca83455c2093e4fda6f79a47974ef44acca14003d104996154c6131f9dc26d0', 'dfe042bafd85e3371fa32c96ace128c4797f7119c984a816097886c965abe83a');
INSERT INTO public.entry VALUES (87, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'contact', 'vxbev5y7e4vth8zz8gvjtnc4j5', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '3c22c9d2e6332192f50d0caac40f8f6394cef1f010ffcead6ac9d45c09e363ea', 'dfe042bafd85e3371fa32c96ace128c4797f7119c984a816097886c965abe83a', '3a3bb0ee5d1a7ab433bfbeb951132c44f952558672bccfc3d4707ae77b273f56');
INSERT INTO public.entry VALUES (88, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'message', '4wvustmty3tbpmdpids3bkh2vx', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', '8fc8f56c7eb258b0cea05d8fca8970cd2e4c6ba43a24f848f7ac1ece1179ea5d', '3a3bb0ee5d1a7ab433bfbeb951132c44f952558672bccfc3d4707ae77b273f56', '0a69b58aad8d61340cacb1bd7677ce971079c347d50fc1b6fdec5bb00dcc1f01');
INSERT INTO public.entry VALUES (89, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'receipt', 'e5by2m4j44nfu7pih3bt9sxmgh', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'ae22a3c19c63de980fdab6cde96a61e952e671e9d14a6599211ba716ca5724f3', '0a69b58aad8d61340cacb1bd7677ce971079c347d50fc1b6fdec5bb00dcc1f01', '1a82ee8cc7ab572b82789ad41a04d9b2ae9735ac2fdc7c9b8b7d0bdf2e683801');
INSERT INTO public.entry VALUES (90, 1, '74v6bfc9ch5efbbwq4nvafwiyz', 'contact.received', 'dj2if8m4ipcwvu8gib44nmkmwb', 'tie', '5mr4n5272w8mk4nmmxbbyzfnfu', 1, 'anonymous', '', '', '2026-11-23', '2026-11-23', 'cb19997a092311072a3bf00632dc59103231d7454d961c1f196632325e0bdd0c', '1a82ee8cc7ab572b82789ad41a04d9b2ae9735ac2fdc7c9b8b7d0bdf2e683801', 'ba66179788e212e3b6ed84a183d3f5fdbd7a0ecae364ba5483191e114dbcdc65');


--
-- Data for Name: entry_content; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.entry_content VALUES (1, '5868637c0ddb0d4ab8fbc37d8c1ace574aef45cc9bb1ef91b45a77eca6e6b3b8', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (2, '6e80b23ddf472447d4b4d40897c6c2f0d58233a4b7e396963343f9a144bab109', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"qy2rk482c2g2qr86ni34fh9i47","roles":["clerk"],"staff_ref":"mdziabts29bxt6qfewv3269rni","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (3, '755312c7c0e210297182bf9eea9d4932ec25d608af6a1e58f323dea44388578e', '{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"mdziabts29bxt6qfewv3269rni","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (4, 'e202a5662bcd421f5cbd4d6e8177280f745ed89b5ff97ccf935fcfb6124ea944', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (5, 'e8c144efb00e53b20fd9b8ad54a9b20edc0c9037057ae0d8e764b987c1c5a29f', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (6, '0455f6ef6286a6f87b4f5ebb37b6903e28e5d636bb5fa3d50d42cfefee0c8a08', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (7, '244a11bbd452d613523556d267c04b424889475ed81a5a0993692f44eb3d5002', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"9dbsya4p8mj3rx7sp88b5qftfq","roles":["officer"],"staff_ref":"jxc72ai4bf9txj93fqrutj67ct","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (8, '6246759a0085ce4ae7cf797539cce1050eb41c929d68d23b1d4c97ff9299ccda', '{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"jxc72ai4bf9txj93fqrutj67ct","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (9, '1b545cfea6ab3a20e4cae149dc7369cf996e7089d7c28c3db7572c4093e69dae', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (10, '9f5b0bea36ebe777684953222953cf32649bf5e9669178141063de0954eed5dd', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (11, 'bf70e75a9d087088b4a45496c7b7b313c8be93fda22b55f01e2185a2e666bf11', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (12, '6f460ffd953dfcf04d79bfcb095d401f962a1c459801e5b0834052207551dbc8', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"sgqhv95wmys766sw2disq5ihap","roles":["chair","member"],"staff_ref":"enfp6u7skft77gpqh49u687ew5","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (13, '4e667f43a8d70b272701e8a2ab6a994f0a432f9534490e444f5e146271858918', '{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"enfp6u7skft77gpqh49u687ew5","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (14, '89341d6bcccc37af93f22b5f7d3c5ca596219ac18f6c869ec781e5273888ca26', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (15, '30757a4a420f7b227124762ff2747b04e690086a9853b5c6a34a25c03ff79faf', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (16, '4f3842ac7fa023db6eaf55bf6324cf5c5d6c76add0997faff5ecbcfec50990a7', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (17, '1c8074f86aa6075a0e18fcd926d8bd206909477cef38b5d3be0015cef1744e68', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"ka44qcj6zqei44y2c5yreqi4xx","roles":["member"],"staff_ref":"fr3ar2wf8jndb678n233wda4ss","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (18, 'f7781d3369636e82a6da4b91c4695ac55aa1e98326cdc4ab7b3cd059cca96264', '{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"fr3ar2wf8jndb678n233wda4ss","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (19, 'a9c6aa29ff8180ad878ac737a7f32595f68ff50da87db6fd440995fac43ea751', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (20, '789bbd20da9ab4dddf55f7cabc61032a2cf233807d07586c15f6601f5ac6c211', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (21, 'bbb68f91bda0cc009997686c39063517703188c0f0bca803b677ec66ed3ef48d', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (22, 'd1a0c50cc656a1902d8706d118c4d38ba88d749be29f36dda89f8143f0899a12', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"za4c8k43hdp73v22wf35yp6u4b","roles":["member"],"staff_ref":"ha3yfab973rsxbhfh59v3tfjq6","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (23, 'b06bb98efbaea297076a498d3807e3e10f1db6a6be1237cc7b2e57917796b743', '{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"ha3yfab973rsxbhfh59v3tfjq6","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (24, '4406ce9a79be5a006d1434a4c905acaba6e609365f9eb487b5ef1be79a63b588', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (25, '504fac97c106a9dadc63fa1e2418a42eeee9adf2648662808f5df305cf31cd4a', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (26, 'ad9b431a8bf21d2c27c981a4059ccb6d4286eb8ed57405f956a34119d0ec49ac', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (27, '5dce6f03adc9a86cabec0e4f533892ca4bdb97e5a353d9885d58f30dff470143', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"759g2xgu6wbqp8mbyvm8z7s464","roles":["auditor"],"staff_ref":"u42gu6u39kja6r6ry6ujn6wpyw","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (28, 'ee1f02617c33d15e5be8556a0990c93e231b481e5b2c2fa49656870212ad143c', '{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"u42gu6u39kja6r6ry6ujn6wpyw","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (29, 'db6d62d333621423ac610d8b8dd689026e956b7c2aec742bcc0df327db6b7289', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (30, 'd5fccb6a5201b4d13dd3d46ec1157886ccea0e5ee3096154c86a79dcbcaa1714', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (31, 'b5b0cc4731741542addec30f28f4805d74e7455ce35652d51abf845e9794706b', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (32, '595009c8fb4b671bc8c30e8d029373790e44b4a37306ed07bc475533ec356cd2', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"csgg5et89k5gk85w43mt8bf4t9","roles":["administrator"],"staff_ref":"rk7thdnsu6ns8hvkjdhvfgc323","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (33, 'af3a8072abb815af35b58475db46296913e8ec44dca1da0d2a5f05186eca9896', '{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"rk7thdnsu6ns8hvkjdhvfgc323","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (34, '9a15879a53b1b7d48aaf5a0c11eba17654c3afbb0f92b601e1a0783a174545b6', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (35, 'fb6adc05d4b5e6eb26084896087a102a0b89318628a7725d6ea3dffeac30d920', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (36, 'e82d2deae1999de6543019cac7626b4d0563151fe3f7556b7afffeaa06f983b7', '{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO public.entry_content VALUES (37, 'f242b98d70921c0e317e5d8a7a2bd625343c1c4c7f06c64958799dd7cfa722fe', '{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"dpzxawgp3gcuihdv8h5akd69ms","roles":["outside"],"staff_ref":"icrg57mftds2y9pv2q3zuzuckp","state":"confirmed"},"old":{}}');
INSERT INTO public.entry_content VALUES (38, '9e4bfc050edc5fb93818d9ffc5ba1dd31985e70bebb1b0f8ac11935c07559e86', '{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"icrg57mftds2y9pv2q3zuzuckp","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO public.entry_content VALUES (39, 'fb7d0a44dc1564068011b1b66f7145d88a4f0bd154953a30dd43a025ccd2f4ca', '{"facts":{}}');
INSERT INTO public.entry_content VALUES (40, '63444a81234fa3ea1f24eae9f2c3a166d7a156e8e443590aa1465385e26b7ac8', '{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO public.entry_content VALUES (41, 'c2fb15a72196a6cedc1cd4d001c5e497194cb4ca1c2b38b06be273925012da3c', '{"facts":{"name":"Ada Marsh","office":"clerk"}}');
INSERT INTO public.entry_content VALUES (42, '4d3cca75fa0cd2bf3ec5a132becfc0f4bb713fc50b84354493b1ab1ea82e715d', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"ytctjvcnbzj6vu6k4cx72d3p6y","staff_ref":"mdziabts29bxt6qfewv3269rni","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (43, '2da93a48e739c2a6c6c921b5d7f7b52b1aa23a6132a8f6935ac5bb788bc31923', '{"facts":{"name":"Ben Holt","office":"stand in clerk"}}');
INSERT INTO public.entry_content VALUES (44, 'bd5995a728dc3e2964caa8bc0582dc72b6b95db16fd489ea4dff6453809faf3e', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"jm7987j5i3b6iz9fzi98jvrdfp","staff_ref":"jxc72ai4bf9txj93fqrutj67ct","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (45, '9e27f8d5dd040cc786f891d65272bd22a761073d48218da54f6d3a14f2f5b77d', '{"facts":{"name":"Ben Holt","office":"safeguarding lead"}}');
INSERT INTO public.entry_content VALUES (46, '924228a2f2e01bff43186edef07808dabc2227561b4135618a85a95b42449882', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"k3i72t8f4hddti3ikrh32be9x5","staff_ref":"jxc72ai4bf9txj93fqrutj67ct","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (47, 'd11fb0437d20d951115de558d1eb5d081bd97f232ad7c473eabaf7cc6a722eba', '{"facts":{"name":"Cora Lane","office":"chair"}}');
INSERT INTO public.entry_content VALUES (48, '88215a496db0f78e04f945e1b09dd3dbe45058b5e6ef14ba5b5d0d260fa3c636', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"5swqb6vvjax4is7gf959dws2wi","staff_ref":"enfp6u7skft77gpqh49u687ew5","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (49, 'acb7fd4523f9ce5585da5b55e831fcd3d72b21ad07c6f7000cfdbc5ee869d3df', '{"facts":{"name":"Dev Rao","office":"stand in chair"}}');
INSERT INTO public.entry_content VALUES (50, '1e78211ca068e88951975a9710e8dee2fb9198043d82618935e093fe562bc6dd', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"75cdryvn3uq42zxgmwzuq3z8uj","staff_ref":"fr3ar2wf8jndb678n233wda4ss","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (51, '84cb82f409fc732bef398aee3cefe0ef3f65d8c5465526fdd1545fbc71c0a145', '{"facts":{"name":"Dev Rao","office":"stand in safeguarding"}}');
INSERT INTO public.entry_content VALUES (52, '064c1c3359d8a699901e0a691bab078a542ac3f92fd4fb8d00c7e69191cb8d48', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"sei2sem3idmmf26czu2yn3g7g6","staff_ref":"fr3ar2wf8jndb678n233wda4ss","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (53, '95d3aea3676bac1fa30c0a083da3fc844a2a731885090da5a55d38d7ee858bbc', '{"facts":{"name":"Fay Quill","office":"stand in administrator"}}');
INSERT INTO public.entry_content VALUES (54, '338e03789ac5cd56a47ef8fe4e27fb6a3442924b41905e5bc69a2a4b67d9b410', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"wq2fd8req4hcv6qryu87dr3cfs","staff_ref":"ha3yfab973rsxbhfh59v3tfjq6","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (55, '111ec0373e58b79ffb99a75cbe653b9c0a2ec2dab018989c0078430e7157b252', '{"facts":{"name":"Hal Brook","office":"administrator"}}');
INSERT INTO public.entry_content VALUES (56, 'b5033f27ba8ed679d7658dfd413bf12419bd0d2441b93c80cdcd120a2e94d1a1', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"f2fzuh6x6i7f9qkx33e9tbn8f5","staff_ref":"rk7thdnsu6ns8hvkjdhvfgc323","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (57, '99a93e0d06fdf762e260bf281a353083e5d80180d0da79cd642fb528e0fa6ca1', '{"facts":{"name":"Iris Vale","office":"outside person"}}');
INSERT INTO public.entry_content VALUES (58, '136fac50743e6ba0081c75a30e6b8c2479e6025619a7e5bfc0dc5de6a8d45ba3', '{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"btrit7vr6pke5ci37bcy3z8ezx","staff_ref":"icrg57mftds2y9pv2q3zuzuckp","until_on":null},"old":{}}');
INSERT INTO public.entry_content VALUES (59, '5853101d2c603bfd9c824fcb6c47778522ecb1187bea1c9d936aa41cb6dc5830', '{"facts":{"digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO public.entry_content VALUES (60, '9059b24925b9f46f1948c79abb578e5a12aea0d75edec44106c329ffb8c9e2b1', '{"new":{"adopted_on":"2025-11-01","digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","format":1,"from_on":"2025-11-01","minute":"12/26","ref":"axxtmtscxvtb4rafjehvtkiu72","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 1\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n\n# The next two start with a request for a review, which later work brings; until then they only stand on the register.\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\nlater = true\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\nlater = true\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with what in the software keeps it. “later” says honestly that part of it,\n# or all of it when it stands alone, is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer needs the meeting that gave it, so it asks for the date and minute number.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\", \"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"refused\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO public.entry_content VALUES (61, '70bc2f91cd065994912a9acd1ef93e876676116f3e06eeefab3275c870a47599', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (62, '592bf3fd7cabef2957685ad0823944a760f05689699f3d130d117fa3fe7e5913', '{"new":{"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","label":"The hall","objection":null,"reason":null,"ref":"fvjchwdijqzi2itxr93ixxpkw6","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (63, '5746d3f2ec762e6beea8b1ae667e4ae8d12b4026e337baed63af3a67a64decc3', '{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"mdziabts29bxt6qfewv3269rni","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"dhtq7k45t4szzc9txa2r3rq324","phase":"new","policy_ref":"axxtmtscxvtb4rafjehvtkiu72","rank":"12026-11-3092k2dwdvmcus67g5tafgm4bq8b","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"92k2dwdvmcus67g5tafgm4bq8b","reference":"MPC-5MJX-2Q6","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (64, '35eff6b7e65ca9f95bcbdbee74ba9a818a54029bceb1ada9bda9fad15cce0489', '{"new":{"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"bha2atfwnhep7bg9s4nt2bbqnb","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (65, '4e919a5d620e4675ae2140c30bf8682c00344bae863aa6a3bee646b1ae210770', '{"new":{"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"dqfd2ydc44zhfb25mf7fham9zk","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (66, 'e2616a43d719cc5810bb1b25e0f6b94526299f3d69d51624080936cabe45ed2e', '{"new":{"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"dhtq7k45t4szzc9txa2r3rq324","privacy_notice":"1","ref":"abbsidvsiyrwaux7jnppk4hrnb","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (67, '7203d60b33bb720ad56ed65651e3ee9c050b78286ed9cee414a4889672f53463', '{"new":{"about_ref":null,"author_ref":"dhtq7k45t4szzc9txa2r3rq324","case_ref":"92k2dwdvmcus67g5tafgm4bq8b","contact_ref":"abbsidvsiyrwaux7jnppk4hrnb","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"dtzz7q7fmtuwpfu2jbtafvcj9p","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (68, '32bcfab7c21276d09c2268681fb64e39b8f8d7aae0acd898e8e580f24d288486', '{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"dhtq7k45t4szzc9txa2r3rq324","telephone":null},"old":{}}');
INSERT INTO public.entry_content VALUES (69, 'b6541b7f325f440c5eb0e7f2f8d303941e3c31bd12a1228c60dd3b85cf8e2288', '{"new":{"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","digest":"58158394:96ba361ed0bbe5069a0b8e7ee839aa9b044619f7f6496d3215070bec03a80810","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"6v7wn5jr6ix2vvxkrueri7gsrg","token":"790bceb07ad9f32be827bd88699df4e2055cfa61abce17376610c851be285d69"},"old":{}}');
INSERT INTO public.entry_content VALUES (70, '1520f94754ece07c46af513d9f3bfa84faa3833c977cc939907bf4f51b32bac9', '{"new":{"about_ref":null,"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","declared_by":"dhtq7k45t4szzc9txa2r3rq324","kind":"holder","reason":"","ref":"hnerufb46vfb8439y9kupwrnxn","since":"2026-11-23T09:00:00.000000Z","staff_ref":"mdziabts29bxt6qfewv3269rni","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (71, '09f9c5e60bf752fb76434b77c21c9655884f48083ae09a5f6009d4f83fb271a1', '{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (72, '7ea065715b8927327d262e184d275bc4c3ca8755e81958a12b19d6943b1c9cf9', '{"new":{"handler_ref":"jxc72ai4bf9txj93fqrutj67ct","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO public.entry_content VALUES (73, '55725692a91a91da0a8560159d97338f9f012f20e38e4901c2f42134789a3e16', '{"new":{"about_ref":null,"case_ref":"92k2dwdvmcus67g5tafgm4bq8b","declared_by":"mdziabts29bxt6qfewv3269rni","kind":"handler","reason":"","ref":"ew37d26enbxgzet9ze7vbez3zj","since":"2026-11-23T09:00:00.000000Z","staff_ref":"jxc72ai4bf9txj93fqrutj67ct","until":null},"old":{}}');
INSERT INTO public.entry_content VALUES (74, 'e0e3e16d57c8ee5cea0d592e774707b40f773278b3e90364cd3b45bc3c264d1e', '{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO public.entry_content VALUES (75, '1e0d1014cff04f70c71355fc31b432f5d684c17a855f2ce6316832ccbdc78777', '{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO public.entry_content VALUES (76, '1af6a5ebddb017c819246e5b602d12bc647588950bbb4e00c875379d28e8785c', '{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-5MJX-2Q6**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"92k2dwdvmcus67g5tafgm4bq8b","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"pe964bdnm34tcw45kg76fej9yh","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-5MJX-2Q6","template":"acknowledgement","written_by":"jxc72ai4bf9txj93fqrutj67ct"},"old":{}}');
INSERT INTO public.entry_content VALUES (77, '954c3ab34a53384d166e4da3f42e5de055614c0c3c720c82848de84c394f0b07', '{"new":{"about_ref":null,"author_ref":"jxc72ai4bf9txj93fqrutj67ct","case_ref":"92k2dwdvmcus67g5tafgm4bq8b","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"pe964bdnm34tcw45kg76fej9yh","nature":"letter","number":300,"ours":true,"ref":"pn3stgt29pavsb3b79u7yxp9ib","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (78, 'aff7d1e7245e11e7db1ce8bbdf46c00c881541de2276cf60cc6cebf5aab2dfc5', '{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO public.entry_content VALUES (79, 'bdc364fb76af934acbb4d18ede86daab4cd296703243245f69763045079c1eb9', '{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":5},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":4}}');
INSERT INTO public.entry_content VALUES (80, 'd664a664db04215b1470162c3b475639853562f3f38c4461a7623d35a292e939', '{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-5MJX-2Q6**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"92k2dwdvmcus67g5tafgm4bq8b","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"h8kiihxs3c2qx2f83j6ajear7p","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-5MJX-2Q6","template":"answer","written_by":"jxc72ai4bf9txj93fqrutj67ct"},"old":{}}');
INSERT INTO public.entry_content VALUES (81, '06942bcc502011b2002409bbcf2806a84b0cea75e959b42c4ad4c97113cee635', '{"new":{"about_ref":null,"author_ref":"jxc72ai4bf9txj93fqrutj67ct","case_ref":"92k2dwdvmcus67g5tafgm4bq8b","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"h8kiihxs3c2qx2f83j6ajear7p","nature":"letter","number":400,"ours":true,"ref":"q36r3b2tf3k3epzdshjjbny7yh","words":null},"old":{}}');
INSERT INTO public.entry_content VALUES (82, 'b0f4d15bf1cba4570055d0fcf94c2f9ea193cb98fc988c9c7c35c9fb91d1206f', '{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO public.entry_content VALUES (83, 'd11c03f88a45c2803009d6633b822822f2f2230cdb77b21c5bee2039e11687bd', '{"new":{"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","label":"The hall","objection":null,"reason":null,"ref":"seddassh3h84wwmqeebzj8fpqu","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO public.entry_content VALUES (84, '854e85fb70763ade6e3b27eaaebf9994f6231bb290c6652c153c3650095fdd4c', '{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"mdziabts29bxt6qfewv3269rni","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"axxtmtscxvtb4rafjehvtkiu72","rank":"12026-11-30dj2if8m4ipcwvu8gib44nmkmwb","reasons":null,"received":"2026-11-23","ref":"dj2if8m4ipcwvu8gib44nmkmwb","reference":"MPC-6VCJ-896","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO public.entry_content VALUES (85, '756631532c90693d2a699dd91859700d888e736d4a6690737e4f1948c4fceae7', '{"new":{"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"r5n7vu9yzxredtk72w64hyhg3j","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (86, '0a79d88da65581897c9000ed5da0201e50337233ba363ccd19d0ae6331b80254', '{"new":{"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"sqcqjzauy3fahwt95necufybfb","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO public.entry_content VALUES (87, 'ce0f9a2db48fe9e32d5ae15f1a574813f2da91ec94823c9b346db96dde68d302', '{"new":{"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"vxbev5y7e4vth8zz8gvjtnc4j5","taken_by":""},"old":{}}');
INSERT INTO public.entry_content VALUES (88, 'fecc7728adf16dd2e538299c5b064a53a59863a8078a04a4ac0e7d4a433d9b2c', '{"new":{"about_ref":null,"author_ref":null,"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","contact_ref":"vxbev5y7e4vth8zz8gvjtnc4j5","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"4wvustmty3tbpmdpids3bkh2vx","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO public.entry_content VALUES (89, 'a9942af69e49f05a67b6f660d4c4ac6679167cb9d66ab03295031ccec8dbe33c', '{"new":{"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","digest":"58158394:c18e8f01da8a132da4771180f1ce634f459e6856397702f57c1c3772033fe071","ended":null,"made":"2026-11-23","ref":"e5by2m4j44nfu7pih3bt9sxmgh","token":"186f9db8bd65fc52f83a5c11c268c8236702bb83d7ccf66188c3182177a66c7e"},"old":{}}');
INSERT INTO public.entry_content VALUES (90, 'bb4e1534d3f49d0cc923f304cf11de9febe3560e974cb2eef948962a3c301226', '{"new":{"about_ref":null,"case_ref":"dj2if8m4ipcwvu8gib44nmkmwb","declared_by":"","kind":"holder","reason":"","ref":"5mr4n5272w8mk4nmmxbbyzfnfu","since":"2026-11-23","staff_ref":"mdziabts29bxt6qfewv3269rni","until":null},"old":{}}');


--
-- Data for Name: erasure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_token; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.invitation VALUES ('8bc5193636ed622ea6198dc27bf963386a6c522fb0f1e1b135f3c09b5c4a56e2', 'qy2rk482c2g2qr86ni34fh9i47', 'mdziabts29bxt6qfewv3269rni', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('cc08f11b26d8c26669cc8ecca6314a2e92d55909c5556dc224899d6988f01187', '9dbsya4p8mj3rx7sp88b5qftfq', 'jxc72ai4bf9txj93fqrutj67ct', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('fe724da781f4b65e9da688fc4f490f18f1ba3f7f43aee24b4a85b44fd3e3c21b', 'sgqhv95wmys766sw2disq5ihap', 'enfp6u7skft77gpqh49u687ew5', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('038d556e53920b55c3d0fab17852e6053d0bed0511c10ff124e9f062f7415069', 'ka44qcj6zqei44y2c5yreqi4xx', 'fr3ar2wf8jndb678n233wda4ss', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('2ad1f77db904b561265059f6d94c16f753bd58ae3b8c44a255da0b3c826f641b', 'za4c8k43hdp73v22wf35yp6u4b', 'ha3yfab973rsxbhfh59v3tfjq6', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('b57d72361af3a007e786adc545a17fbfa30a17837102fdf45e34bfacc63b2677', '759g2xgu6wbqp8mbyvm8z7s464', 'u42gu6u39kja6r6ry6ujn6wpyw', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('89e242eb3faff46a98eda03bb2b4240d58d9cd40ace708594540203b94cac007', 'csgg5et89k5gk85w43mt8bf4t9', 'rk7thdnsu6ns8hvkjdhvfgc323', '2026-11-26T09:00:00.000000Z', NULL);
INSERT INTO public.invitation VALUES ('4749e3ea8079e0136adc3237ad76011ff585ad206c4d2d5dd03809c85458a63f', 'dpzxawgp3gcuihdv8h5akd69ms', 'icrg57mftds2y9pv2q3zuzuckp', '2026-11-26T09:00:00.000000Z', NULL);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'acknowledgement', 'acknowledge', '["acknowledged"]', 'We have your complaint: MPC-5MJX-2Q6', 'Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-5MJX-2Q6**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
', 'jxc72ai4bf9txj93fqrutj67ct', 'Ben Holt', '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'pe964bdnm34tcw45kg76fej9yh', 1);
INSERT INTO public.letter VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 'answer', 'answer', '["answered"]', 'Our answer to your complaint: MPC-5MJX-2Q6', 'Dear Edith Wren,

Thank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.

## Our answer

Outcome: **upheld**

## Our reasons

The hall stayed open past its hours.

## If you are not satisfied

If you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.

Where this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-5MJX-2Q6**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
', 'jxc72ai4bf9txj93fqrutj67ct', 'Ben Holt', '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'email', NULL, NULL, NULL, '', 'h8kiihxs3c2qx2f83j6ajear7p', 1);


--
-- Data for Name: link; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_attempt; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: message; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.message VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 100, 'resident', 'words', false, 'dhtq7k45t4szzc9txa2r3rq324', 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'abbsidvsiyrwaux7jnppk4hrnb', NULL, '2026-11-23T09:00:00.000000Z', '2026-11-23T09:00:00.000000Z', 'dtzz7q7fmtuwpfu2jbtafvcj9p', 1);
INSERT INTO public.message VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 300, 'resident', 'letter', true, 'jxc72ai4bf9txj93fqrutj67ct', NULL, 'pe964bdnm34tcw45kg76fej9yh', NULL, NULL, '2026-11-24T09:00:00.000000Z', '2026-11-24T09:00:00.000000Z', 'pn3stgt29pavsb3b79u7yxp9ib', 1);
INSERT INTO public.message VALUES ('92k2dwdvmcus67g5tafgm4bq8b', 400, 'resident', 'letter', true, 'jxc72ai4bf9txj93fqrutj67ct', NULL, 'h8kiihxs3c2qx2f83j6ajear7p', NULL, NULL, '2026-11-25T09:00:00.000000Z', '2026-11-25T09:00:00.000000Z', 'q36r3b2tf3k3epzdshjjbny7yh', 1);
INSERT INTO public.message VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', 100, 'resident', 'words', false, NULL, 'The disco at the hall has gone past midnight. I rang twice and nobody rang back.', NULL, 'vxbev5y7e4vth8zz8gvjtnc4j5', NULL, '2026-11-23', '2026-11-23', '4wvustmty3tbpmdpids3bkh2vx', 1);


--
-- Data for Name: office_term; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.office_term VALUES ('clerk', 'mdziabts29bxt6qfewv3269rni', 'Ada Marsh', '2020-01-01', NULL, '12/26', 'ytctjvcnbzj6vu6k4cx72d3p6y', 1);
INSERT INTO public.office_term VALUES ('stand-in-clerk', 'jxc72ai4bf9txj93fqrutj67ct', 'Ben Holt', '2020-01-01', NULL, '12/26', 'jm7987j5i3b6iz9fzi98jvrdfp', 1);
INSERT INTO public.office_term VALUES ('safeguarding-lead', 'jxc72ai4bf9txj93fqrutj67ct', 'Ben Holt', '2020-01-01', NULL, '12/26', 'k3i72t8f4hddti3ikrh32be9x5', 1);
INSERT INTO public.office_term VALUES ('chair', 'enfp6u7skft77gpqh49u687ew5', 'Cora Lane', '2020-01-01', NULL, '12/26', '5swqb6vvjax4is7gf959dws2wi', 1);
INSERT INTO public.office_term VALUES ('stand-in-chair', 'fr3ar2wf8jndb678n233wda4ss', 'Dev Rao', '2020-01-01', NULL, '12/26', '75cdryvn3uq42zxgmwzuq3z8uj', 1);
INSERT INTO public.office_term VALUES ('stand-in-safeguarding', 'fr3ar2wf8jndb678n233wda4ss', 'Dev Rao', '2020-01-01', NULL, '12/26', 'sei2sem3idmmf26czu2yn3g7g6', 1);
INSERT INTO public.office_term VALUES ('stand-in-administrator', 'ha3yfab973rsxbhfh59v3tfjq6', 'Fay Quill', '2020-01-01', NULL, '12/26', 'wq2fd8req4hcv6qryu87dr3cfs', 1);
INSERT INTO public.office_term VALUES ('administrator', 'rk7thdnsu6ns8hvkjdhvfgc323', 'Hal Brook', '2020-01-01', NULL, '12/26', 'f2fzuh6x6i7f9qkx33e9tbn8f5', 1);
INSERT INTO public.office_term VALUES ('outside-person', 'icrg57mftds2y9pv2q3zuzuckp', 'Iris Vale', '2020-01-01', NULL, '12/26', 'btrit7vr6pke5ci37bcy3z8ezx', 1);


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES ('Edith Wren', NULL, 'edith@example.org', NULL, NULL, 'email', 'Large print', 'dhtq7k45t4szzc9txa2r3rq324', 1);


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
', '8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668', 1, '2025-11-01', '12/26', '2025-11-01', 'axxtmtscxvtb4rafjehvtkiu72', 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.receipt VALUES ('92k2dwdvmcus67g5tafgm4bq8b', '58158394:96ba361ed0bbe5069a0b8e7ee839aa9b044619f7f6496d3215070bec03a80810', '790bceb07ad9f32be827bd88699df4e2055cfa61abce17376610c851be285d69', '2026-11-23T09:00:00.000000Z', NULL, '6v7wn5jr6ix2vvxkrueri7gsrg', 1);
INSERT INTO public.receipt VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', '58158394:c18e8f01da8a132da4771180f1ce634f459e6856397702f57c1c3772033fe071', '186f9db8bd65fc52f83a5c11c268c8236702bb83d7ccf66188c3182177a66c7e', '2026-11-23', NULL, 'e5by2m4j44nfu7pih3bt9sxmgh', 1);


--
-- Data for Name: refusal_count; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: search_doc; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_doc VALUES (1, '92k2dwdvmcus67g5tafgm4bq8b', 'MPC-5MJX-2Q6
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren', DEFAULT);
INSERT INTO public.search_doc VALUES (2, 'dj2if8m4ipcwvu8gib44nmkmwb', 'MPC-6VCJ-896
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.', DEFAULT);


--
-- Data for Name: sign_in_failure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: staff_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff_member VALUES ('Ada Marsh', 'ada@example.org', 'Town Clerk', '["clerk"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'mdziabts29bxt6qfewv3269rni', 2);
INSERT INTO public.staff_member VALUES ('Ben Holt', 'ben@example.org', 'Deputy Clerk', '["officer"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'jxc72ai4bf9txj93fqrutj67ct', 2);
INSERT INTO public.staff_member VALUES ('Cora Lane', 'cora@example.org', 'Chair of the council', '["chair", "member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'enfp6u7skft77gpqh49u687ew5', 2);
INSERT INTO public.staff_member VALUES ('Dev Rao', 'dev@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'fr3ar2wf8jndb678n233wda4ss', 2);
INSERT INTO public.staff_member VALUES ('Fay Quill', 'fay@example.org', 'Councillor', '["member"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'ha3yfab973rsxbhfh59v3tfjq6', 2);
INSERT INTO public.staff_member VALUES ('Gus Penn', 'gus@example.org', 'Internal auditor', '["auditor"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'u42gu6u39kja6r6ry6ujn6wpyw', 2);
INSERT INTO public.staff_member VALUES ('Hal Brook', 'hal@example.org', 'Administrator', '["administrator"]', 'active', true, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'rk7thdnsu6ns8hvkjdhvfgc323', 2);
INSERT INTO public.staff_member VALUES ('Iris Vale', 'iris@example.org', 'Clerk of another council', '["outside"]', 'active', false, '[0, 1, 2, 3, 4]', '2026-11-23T09:00:00.000000Z', 'icrg57mftds2y9pv2q3zuzuckp', 2);


--
-- Data for Name: staff_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: stored_file; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: tie; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tie VALUES ('92k2dwdvmcus67g5tafgm4bq8b', NULL, 'mdziabts29bxt6qfewv3269rni', 'holder', 'dhtq7k45t4szzc9txa2r3rq324', '2026-11-23T09:00:00.000000Z', NULL, '', 'hnerufb46vfb8439y9kupwrnxn', 1);
INSERT INTO public.tie VALUES ('92k2dwdvmcus67g5tafgm4bq8b', NULL, 'jxc72ai4bf9txj93fqrutj67ct', 'handler', 'mdziabts29bxt6qfewv3269rni', '2026-11-23T09:00:00.000000Z', NULL, '', 'ew37d26enbxgzet9ze7vbez3zj', 1);
INSERT INTO public.tie VALUES ('dj2if8m4ipcwvu8gib44nmkmwb', NULL, 'mdziabts29bxt6qfewv3269rni', 'holder', '', '2026-11-23', NULL, '', '5mr4n5272w8mk4nmmxbbyzfnfu', 1);


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
-- Name: form_token pk_form_token; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_token
    ADD CONSTRAINT pk_form_token PRIMARY KEY (token);


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


