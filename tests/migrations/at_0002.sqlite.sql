BEGIN TRANSACTION;
CREATE TABLE about (
	case_ref VARCHAR(26) NOT NULL, 
	whom VARCHAR(40) NOT NULL, 
	staff_ref VARCHAR(26), 
	label VARCHAR(200) NOT NULL, 
	seal VARCHAR(40) NOT NULL, 
	reason TEXT, 
	objection TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_about PRIMARY KEY (ref), 
	CONSTRAINT fk_about_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "about" VALUES('847ndqw6r6pfugf8uxmd2iv696','service',NULL,'The hall','none',NULL,NULL,'xj62ecw5r4uee85c7h86mgifsp',1);
INSERT INTO "about" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in','service',NULL,'The hall','none',NULL,NULL,'sgxptmn8kf7tddx5avgdmdmzau',1);
INSERT INTO "about" VALUES('49igzgdwdfb8zdf82kzdht2mcw','service',NULL,'The hall','none',NULL,NULL,'xdrsgpgn2wxs6c272xft5epw26',1);
CREATE TABLE account_change (
	kind VARCHAR(40) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	roles JSON NOT NULL, 
	proposed_by VARCHAR(26) NOT NULL, 
	proposed VARCHAR(27) NOT NULL, 
	decided_by VARCHAR(26), 
	decided VARCHAR(27), 
	state VARCHAR(40) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_account_change PRIMARY KEY (ref), 
	CONSTRAINT fk_account_change_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "account_change" VALUES('invite','2dgddqaqeytejr88gdmsj3zs3c','["clerk"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','4p5w6ntk6hv5gumjaq84kwuthp',1);
INSERT INTO "account_change" VALUES('invite','xx9s6pcd2rmvgjezvvds6iasjp','["officer"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','9hes7pf87cke2asaq6c5wrswef',1);
INSERT INTO "account_change" VALUES('invite','q2nbpardka99kchq7k7bbqp36g','["chair", "member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','ia88gg55xvuv2h9zn2srh5wua9',1);
INSERT INTO "account_change" VALUES('invite','kdh2zvfjwvtdvnqtgbwe2uf9xt','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','r5wi6pnycgvmji58aruz5ay543',1);
INSERT INTO "account_change" VALUES('invite','ys9q8yrne8riwr2z6y78junkfi','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','yv6vkqfwg8u7fkyzbgu5xd3yri',1);
INSERT INTO "account_change" VALUES('invite','7dvnm6psu8u6i2zeq59vmrku8q','["auditor"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','cbc2jg4twgxcqqb95tium7vdcj',1);
INSERT INTO "account_change" VALUES('invite','fwwx3fn4ujtxw4dunpzayqnhc2','["administrator"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','esmv2b858cwavu4n97p9n6ker5',1);
INSERT INTO "account_change" VALUES('invite','issa2h2mbiftkpmbhy7tfx53vj','["outside"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','an4e2ntccn4t3kjbm6k6nc5q4i',1);
CREATE TABLE agenda_item (
	meeting_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	level INTEGER NOT NULL, 
	private BOOLEAN NOT NULL, 
	taken_off VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_agenda_item PRIMARY KEY (ref), 
	CONSTRAINT fk_agenda_item_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "agenda_item" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','49igzgdwdfb8zdf82kzdht2mcw',1,'A complaint about late music',1,1,NULL,'uhk3rwvui6x4yjbzhcyxranxa2',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE allegation (
	case_ref VARCHAR(26) NOT NULL, 
	number INTEGER NOT NULL, 
	words TEXT, 
	about_ref VARCHAR(26), 
	added_by VARCHAR(26) NOT NULL, 
	added VARCHAR(27) NOT NULL, 
	ended VARCHAR(27), 
	ended_as VARCHAR(40), 
	ended_because TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_allegation PRIMARY KEY (ref), 
	CONSTRAINT fk_allegation_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "allegation" VALUES('847ndqw6r6pfugf8uxmd2iv696',1,'The hall stayed open past its hours.',NULL,'xx9s6pcd2rmvgjezvvds6iasjp','2026-11-25T09:00:00.000000Z',NULL,NULL,NULL,'i8tjvxjexwku68hjcy3kwcf5c2',1);
CREATE TABLE attendance (
	meeting_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	seat VARCHAR(40) NOT NULL, 
	instead_of VARCHAR(26), 
	how VARCHAR(40) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_attendance PRIMARY KEY (ref), 
	CONSTRAINT fk_attendance_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "attendance" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','q2nbpardka99kchq7k7bbqp36g','Cora Lane','chair',NULL,'here','mitqbm6vmm9k23rjkbd6vwntbm',1);
INSERT INTO "attendance" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','vice-chair',NULL,'here','wd4bjms8wzuvvuajbmzqeri2hc',1);
INSERT INTO "attendance" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','ys9q8yrne8riwr2z6y78junkfi','Fay Quill','member',NULL,'here','egprxkkdxn7ksw9jdq7siuwsne',1);
INSERT INTO "attendance" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','bsi2tgsgrzfzzgwt44msg95di8','Jo Pike','member',NULL,'here','fhk4yfkvvwmp7nnnumf2dcya2y',1);
INSERT INTO "attendance" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','u4ajtrix2mzpuhybw7xcz73u3z','Kit Amos','member',NULL,'here','2ndwwt7vwme8k97gywz73cw5uj',1);
CREATE TABLE authority (
	case_ref VARCHAR(26) NOT NULL, 
	person_ref VARCHAR(26) NOT NULL, 
	writer_ref VARCHAR(26) NOT NULL, 
	basis VARCHAR(40) NOT NULL, 
	shown VARCHAR(40) NOT NULL, 
	claimed VARCHAR(27) NOT NULL, 
	scope TEXT, 
	covers BOOLEAN NOT NULL, 
	from_on DATE, 
	until_on DATE, 
	seen TEXT, 
	checked_by VARCHAR(26), 
	checked VARCHAR(27), 
	reason TEXT, 
	ended VARCHAR(27), 
	direct BOOLEAN NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_authority PRIMARY KEY (ref), 
	CONSTRAINT fk_authority_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE bundle (
	case_ref VARCHAR(26) NOT NULL, 
	reader VARCHAR(40) NOT NULL, 
	reason TEXT, 
	words TEXT, 
	asked_by VARCHAR(26) NOT NULL, 
	asked VARCHAR(27) NOT NULL, 
	made VARCHAR(27), 
	file_ref VARCHAR(26), 
	sha256 VARCHAR(64) NOT NULL, 
	pages INTEGER NOT NULL, 
	tip VARCHAR(64) NOT NULL, 
	failed VARCHAR(27), 
	problem VARCHAR(300) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_bundle PRIMARY KEY (ref), 
	CONSTRAINT fk_bundle_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE calendar_day (
	nation VARCHAR(40), 
	day DATE NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	seeded BOOLEAN NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_calendar_day PRIMARY KEY (ref), 
	CONSTRAINT fk_calendar_day_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE case_file (
	reference VARCHAR(20) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	called VARCHAR(40) NOT NULL, 
	stage VARCHAR(40) NOT NULL, 
	phase VARCHAR(40) NOT NULL, 
	policy_ref VARCHAR(26) NOT NULL, 
	mode VARCHAR(40) NOT NULL, 
	person_ref VARCHAR(26), 
	subject VARCHAR(200), 
	wanted TEXT, 
	channel VARCHAR(40) NOT NULL, 
	received VARCHAR(27) NOT NULL, 
	entered VARCHAR(27) NOT NULL, 
	urgent BOOLEAN NOT NULL, 
	seal VARCHAR(40) NOT NULL, 
	holder_ref VARCHAR(26), 
	handler_ref VARCHAR(26), 
	referred BOOLEAN NOT NULL, 
	unread BOOLEAN NOT NULL, 
	kind_reason TEXT, 
	outcome VARCHAR(40), 
	reasons TEXT, 
	acknowledged_on DATE, 
	answered_on DATE, 
	asked_until DATE, 
	replied BOOLEAN NOT NULL, 
	due_on DATE, 
	due_what VARCHAR(120) NOT NULL, 
	rank VARCHAR(48), 
	closed VARCHAR(27), 
	story INTEGER NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, review_until DATE, review_asked_on DATE, review_acknowledged_on DATE, review_reason TEXT, decided_on DATE, again_on DATE, also_due_on DATE, also_due_what VARCHAR(120), authority_ref VARCHAR(26), authority_due_on DATE, 
	CONSTRAINT pk_case_file PRIMARY KEY (ref), 
	CONSTRAINT fk_case_file_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "case_file" VALUES('MPC-KVQ6-FH8','complaint','complaint','answered','answered','bmugukvbkk4cas3t5tbs378b9f','named','nrd7g6wucgn5sjv557ujvfsnci','The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','2dgddqaqeytejr88gdmsj3zs3c','xx9s6pcd2rmvgjezvvds6iasjp',0,0,NULL,'upheld','The hall stayed open past its hours.','2026-11-24','2026-11-25',NULL,0,'2026-11-30','Acknowledge','12026-11-30847ndqw6r6pfugf8uxmd2iv696',NULL,7,'847ndqw6r6pfugf8uxmd2iv696',6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_file" VALUES('MPC-JCJH-HQJ','complaint','complaint','received','new','bmugukvbkk4cas3t5tbs378b9f','anonymous',NULL,'The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23','2026-11-23',0,'none','2dgddqaqeytejr88gdmsj3zs3c',NULL,0,1,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-30g5nwq9y6kwpvj6gbdxsjvfj6in',NULL,2,'g5nwq9y6kwpvj6gbdxsjvfj6in',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_file" VALUES('MPC-VN3X-3KQ','complaint','complaint','looking-into','open','bmugukvbkk4cas3t5tbs378b9f','named','9fgw58m74uipc7fe6bvxeuy4fh','The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','2dgddqaqeytejr88gdmsj3zs3c','xx9s6pcd2rmvgjezvvds6iasjp',1,0,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-3049igzgdwdfb8zdf82kzdht2mcw',NULL,10,'49igzgdwdfb8zdf82kzdht2mcw',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE checkpoint (
	size INTEGER NOT NULL, 
	root VARCHAR(64) NOT NULL, 
	"on" DATE NOT NULL, 
	note TEXT NOT NULL, 
	CONSTRAINT pk_checkpoint PRIMARY KEY (size)
);
CREATE TABLE clock (
	case_ref VARCHAR(26) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	promise VARCHAR(40) NOT NULL, 
	label VARCHAR(120) NOT NULL, 
	rule VARCHAR(40) NOT NULL, 
	source VARCHAR(300) NOT NULL, 
	started_on DATE NOT NULL, 
	due_on DATE NOT NULL, 
	pauses JSON NOT NULL, 
	met VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, first_due_on DATE, put_off_because TEXT, 
	CONSTRAINT pk_clock PRIMARY KEY (ref), 
	CONSTRAINT fk_clock_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "clock" VALUES('847ndqw6r6pfugf8uxmd2iv696','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'5br6ggwcii2gkksja7mp3z7597',1,NULL,NULL);
INSERT INTO "clock" VALUES('847ndqw6r6pfugf8uxmd2iv696','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'tfs8bfasn2mpvj8fcusy95f325',1,NULL,NULL);
INSERT INTO "clock" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'tceuhq4nieyymfsyuebkix7w98',1,NULL,NULL);
INSERT INTO "clock" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'s8nis5jpewf5uk44zygf68t5jj',1,NULL,NULL);
INSERT INTO "clock" VALUES('49igzgdwdfb8zdf82kzdht2mcw','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'pymms8mqzsr8bxmy64ycykxr82',1,NULL,NULL);
INSERT INTO "clock" VALUES('49igzgdwdfb8zdf82kzdht2mcw','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'akp5gq4mvijsjxsrstsdq4e5qb',1,NULL,NULL);
CREATE TABLE committee (
	name VARCHAR(120) NOT NULL, 
	whole BOOLEAN NOT NULL, 
	seats INTEGER NOT NULL, 
	quorum INTEGER NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	minute VARCHAR(80) NOT NULL, 
	ended_minute VARCHAR(80) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_committee PRIMARY KEY (ref), 
	CONSTRAINT fk_committee_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "committee" VALUES('Full council',1,8,0,'2020-01-01',NULL,'12/26','','jihmwjvzygxzk93aynytk54imc',1);
INSERT INTO "committee" VALUES('Complaints committee',0,5,3,'2020-01-01',NULL,'12/26','','wka6wj5vtuex4yjh7ijub48vyx',1);
CREATE TABLE complaint (
	case_ref VARCHAR(26) NOT NULL, 
	known_on DATE, 
	known_from TEXT, 
	round INTEGER NOT NULL, 
	told_first VARCHAR(27), 
	told_review VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_complaint PRIMARY KEY (ref), 
	CONSTRAINT fk_complaint_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_complaint_case_ref UNIQUE (case_ref)
);
INSERT INTO "complaint" VALUES('847ndqw6r6pfugf8uxmd2iv696',NULL,NULL,0,'2026-11-25T09:00:00.000000Z',NULL,'wg9if8qd89hnhhz9ei9qqim6wm',1);
CREATE TABLE consent (
	case_ref VARCHAR(26) NOT NULL, 
	person_ref VARCHAR(26) NOT NULL, 
	route VARCHAR(40) NOT NULL, 
	body VARCHAR(200) NOT NULL, 
	words TEXT, 
	asked VARCHAR(27) NOT NULL, 
	asked_by VARCHAR(26) NOT NULL, 
	until_on DATE NOT NULL, 
	given BOOLEAN, 
	answered VARCHAR(27), 
	answered_by VARCHAR(40), 
	withdrawn VARCHAR(27), 
	withdrawn_by VARCHAR(40), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_consent PRIMARY KEY (ref), 
	CONSTRAINT fk_consent_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE contact (
	case_ref VARCHAR(26), 
	channel VARCHAR(40) NOT NULL, 
	person_ref VARCHAR(26), 
	taken_by VARCHAR(120) NOT NULL, 
	happened VARCHAR(27) NOT NULL, 
	entered VARCHAR(27) NOT NULL, 
	privacy_notice VARCHAR(40) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (ref), 
	CONSTRAINT fk_contact_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "contact" VALUES('847ndqw6r6pfugf8uxmd2iv696','web','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','sw2hb4hu7yg6agfdujxgcq5qq5',1);
INSERT INTO "contact" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in','web',NULL,'','2026-11-23','2026-11-23','1','7b7dr4dabmm699mdja4urtmiks',1);
INSERT INTO "contact" VALUES('49igzgdwdfb8zdf82kzdht2mcw','web','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','bkr3udmwybqxq8j6wx262w8fui',1);
CREATE TABLE counter (
	name VARCHAR(60) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (name, month)
);
INSERT INTO "counter" VALUES('received:complaint','2026-11',3);
CREATE TABLE credential (
	staff_ref VARCHAR(26) NOT NULL, 
	password VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_credential PRIMARY KEY (staff_ref)
);
INSERT INTO "credential" VALUES('2dgddqaqeytejr88gdmsj3zs3c','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('xx9s6pcd2rmvgjezvvds6iasjp','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('q2nbpardka99kchq7k7bbqp36g','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('kdh2zvfjwvtdvnqtgbwe2uf9xt','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('ys9q8yrne8riwr2z6y78junkfi','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('7dvnm6psu8u6i2zeq59vmrku8q','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('fwwx3fn4ujtxw4dunpzayqnhc2','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
INSERT INTO "credential" VALUES('issa2h2mbiftkpmbhy7tfx53vj','$argon2id$v=19$m=19456,t=2,p=1$EPDGTDNRWh16WfI+dkJuhg$EC2VyLGHXoKxIMcIuEmnlMMUQGwa3klgRGKvzo0JccY');
CREATE TABLE decision_record (
	case_ref VARCHAR(26) NOT NULL, 
	level INTEGER NOT NULL, 
	decided_on DATE NOT NULL, 
	decided_by VARCHAR(26) NOT NULL, 
	office VARCHAR(40) NOT NULL, 
	delegation_ref VARCHAR(26) NOT NULL, 
	decision TEXT, 
	reasons TEXT, 
	alternatives TEXT, 
	conflicts TEXT, 
	advice TEXT, 
	affects BOOLEAN, 
	because TEXT, 
	completed VARCHAR(27), 
	published_on DATE, 
	public_title VARCHAR(200), 
	public_decision TEXT, 
	public_reasons TEXT, 
	public_alternatives TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_decision_record PRIMARY KEY (ref), 
	CONSTRAINT fk_decision_record_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "decision_record" VALUES('847ndqw6r6pfugf8uxmd2iv696',1,'2026-11-25','xx9s6pcd2rmvgjezvvds6iasjp','stand-in-clerk','ucefcsapn8pr5xqbw72yhsbzhs','Point 1: upheld.','Point 1: The hire book says so.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'s8ezwp2hfeiysae9je4qcukrq2',1);
CREATE TABLE delegation (
	office VARCHAR(40), 
	committee_ref VARCHAR(26), 
	power VARCHAR(40) NOT NULL, 
	words TEXT NOT NULL, 
	limits TEXT NOT NULL, 
	minute VARCHAR(80) NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	ended_minute VARCHAR(80) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_delegation PRIMARY KEY (ref), 
	CONSTRAINT ck_delegation_holder CHECK ((office IS NULL) <> (committee_ref IS NULL)), 
	CONSTRAINT fk_delegation_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "delegation" VALUES('clerk',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy.','Not where the matter is about them, or where they have an interest.','12/26','2020-01-01',NULL,'','q5f8iqeacm56sua7nsrq8ipxk8',1);
INSERT INTO "delegation" VALUES('stand-in-clerk',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place.','Not where the matter is about them, or where they have an interest.','12/26','2020-01-01',NULL,'','ucefcsapn8pr5xqbw72yhsbzhs',1);
INSERT INTO "delegation" VALUES('outside-person',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113).','Only where neither the clerk nor whoever stands in for the clerk may decide.','12/26','2020-01-01',NULL,'','efn2aahybwbibiik6a7a2mqdsh',1);
INSERT INTO "delegation" VALUES('clerk',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence.','Not by whoever decided it at stage 1.','12/26','2020-01-01',NULL,'','fe2dvsd5w6ihi8xgk4ea7tgnes',1);
INSERT INTO "delegation" VALUES('stand-in-clerk',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place.','Not by whoever decided it at stage 1.','12/26','2020-01-01',NULL,'','fgmkkuds3txf8h6tv2yib9cr49',1);
INSERT INTO "delegation" VALUES('outside-person',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113).','Only where neither the clerk nor whoever stands in for the clerk may decide.','12/26','2020-01-01',NULL,'','q9ufk2d7d9ztnu8ibn3vai8b5p',1);
INSERT INTO "delegation" VALUES(NULL,'wka6wj5vtuex4yjh7ijub48vyx','answer-complaints','To decide complaints about the clerk, and what an officer refers to it, at stage 1.','','12/26','2020-01-01',NULL,'','qcjade6jgqkv58zefvt9hmhizk',1);
INSERT INTO "delegation" VALUES(NULL,'jihmwjvzygxzk93aynytk54imc','answer-complaints','The council itself decides, where the committee cannot or where it calls the matter in.','','12/26','2020-01-01',NULL,'','yb936xybznajcpu5ykd8rjaw7u',1);
INSERT INTO "delegation" VALUES(NULL,'wka6wj5vtuex4yjh7ijub48vyx','decide-reviews','To hear and decide reviews of complaints at stage 2.','','12/26','2020-01-01',NULL,'','zyy9g8e3km4xtq83bi5vcvhx3u',1);
INSERT INTO "delegation" VALUES(NULL,'jihmwjvzygxzk93aynytk54imc','decide-reviews','The council itself decides, where the committee cannot or where it calls the matter in.','','12/26','2020-01-01',NULL,'','mtgzj5ca7rzbur5usdraegfe8n',1);
CREATE TABLE draft (
	"key" VARCHAR(64) NOT NULL, 
	box TEXT NOT NULL, 
	"on" DATE NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY ("key")
);
CREATE TABLE due_work (
	ref VARCHAR(26) NOT NULL, 
	verb VARCHAR(40) NOT NULL, 
	about VARCHAR(64) NOT NULL, 
	due VARCHAR(27) NOT NULL, 
	tries INTEGER NOT NULL, 
	lease_until VARCHAR(27), 
	done VARCHAR(27), 
	given_up BOOLEAN NOT NULL, 
	problem TEXT NOT NULL, 
	CONSTRAINT pk_due_work PRIMARY KEY (ref)
);
INSERT INTO "due_work" VALUES('4sxjfbtikyqz5q7rb73b8jxswb','mail.letter','s3p752yqk7zhtv68uy5g9tprpe','2026-11-24T09:00:00.000000Z',0,NULL,NULL,0,'');
INSERT INTO "due_work" VALUES('gfvxp6z4etjw8h9wjdb8qkyiu9','mail.letter','ht9nsqw9ea867bqktsv3ctbhyh','2026-11-25T09:00:00.000000Z',0,NULL,NULL,0,'');
CREATE TABLE email_consent (
	staff_ref VARCHAR(26) NOT NULL, 
	said VARCHAR(300) NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_email_consent PRIMARY KEY (ref), 
	CONSTRAINT fk_email_consent_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE entry (
	seq INTEGER NOT NULL, 
	v INTEGER NOT NULL, 
	act_id VARCHAR(26) NOT NULL, 
	act VARCHAR(40) NOT NULL, 
	case_ref VARCHAR(26), 
	kind VARCHAR(40) NOT NULL, 
	row_ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	actor_kind VARCHAR(10) NOT NULL, 
	actor VARCHAR(26) NOT NULL, 
	hat VARCHAR(80) NOT NULL, 
	happened VARCHAR(27) NOT NULL, 
	entered VARCHAR(27) NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	prev VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_entry PRIMARY KEY (seq)
);
INSERT INTO "entry" VALUES(1,1,'5ggxnieqjbisvagtrvb2f7ru9k','staff.change-confirmed',NULL,'act','5ggxnieqjbisvagtrvb2f7ru9k',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','35590a3e1013b17b90cb3749ce96b0e49ab9c2164b32b3cae3a654c14f6a49df','0000000000000000000000000000000000000000000000000000000000000000','ca2c9d86debb71cf33cf171e553820f12b87eba0ae329916b30a4b61f89985ec');
INSERT INTO "entry" VALUES(2,1,'5ggxnieqjbisvagtrvb2f7ru9k','staff.change-confirmed',NULL,'account-change','4p5w6ntk6hv5gumjaq84kwuthp',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','117269b015ff688b4eadf8a6c86732ed9eebfa1290d04e78a4a1f8a603711e60','ca2c9d86debb71cf33cf171e553820f12b87eba0ae329916b30a4b61f89985ec','f90d7539a6ff64d70ab158667e3c6745f975671fcc31014512eae3bab98c5b0c');
INSERT INTO "entry" VALUES(3,1,'5ggxnieqjbisvagtrvb2f7ru9k','staff.change-confirmed',NULL,'staff-member','2dgddqaqeytejr88gdmsj3zs3c',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','624df63cbada0b640bccf8e0f34016d4bd24b55bb71737bde296ef65a9ed5461','f90d7539a6ff64d70ab158667e3c6745f975671fcc31014512eae3bab98c5b0c','73b522a90857b64037d5ff7cdc48f0957088d39a1b1abffa309b5d5dd5a885da');
INSERT INTO "entry" VALUES(4,1,'zhspi3zpcaiubua66qqfikrmne','staff.password-set',NULL,'act','zhspi3zpcaiubua66qqfikrmne',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5d43790b5d44b4170247134e286b73d29f6c7f575c753b1f2a2a4770eb1108b8','73b522a90857b64037d5ff7cdc48f0957088d39a1b1abffa309b5d5dd5a885da','16f3af0e2659d472956c3ee4e77831377c3f142ea72816af811f884321d92365');
INSERT INTO "entry" VALUES(5,1,'zhspi3zpcaiubua66qqfikrmne','staff.password-set',NULL,'staff-member','2dgddqaqeytejr88gdmsj3zs3c',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','33aae712aa8194e520547f4ab52f17bc5ecd9e1b2e5d42c03887d0920d9f59e4','16f3af0e2659d472956c3ee4e77831377c3f142ea72816af811f884321d92365','92cb07ec807d9843208f80209ad9bc6f18058edfcad1c42d0e5d59b894e00c68');
INSERT INTO "entry" VALUES(6,1,'2t3ntd97jerwtwxwqnesn5me32','staff.change-confirmed',NULL,'act','2t3ntd97jerwtwxwqnesn5me32',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','56d62d771e963017b8644c1c5a7b8d4ffe73d7963ecc6d802d784ea415d97785','92cb07ec807d9843208f80209ad9bc6f18058edfcad1c42d0e5d59b894e00c68','e97e4cc4ee5d16ced71c0890b15b84df4ebe6b404391b451bb236810a380f7ea');
INSERT INTO "entry" VALUES(7,1,'2t3ntd97jerwtwxwqnesn5me32','staff.change-confirmed',NULL,'account-change','9hes7pf87cke2asaq6c5wrswef',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e1df31b089fb20f18cfdb6509346e03b4e57c2e5b39f8963c34b3da608d26b99','e97e4cc4ee5d16ced71c0890b15b84df4ebe6b404391b451bb236810a380f7ea','72f7c95819c02f7dda2ef91d3ae17bf5952a1a0cdf59f2ce080cf9c452a34f3e');
INSERT INTO "entry" VALUES(8,1,'2t3ntd97jerwtwxwqnesn5me32','staff.change-confirmed',NULL,'staff-member','xx9s6pcd2rmvgjezvvds6iasjp',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','55f49573e22fc1beebc8395b09a005017ec1ce02e11a6f3b8ff0e753eaaae5de','72f7c95819c02f7dda2ef91d3ae17bf5952a1a0cdf59f2ce080cf9c452a34f3e','e51d4c51cd4f2ecbbc0e20c230545a36f514e5122b82585c067422e7d339bf61');
INSERT INTO "entry" VALUES(9,1,'9tdwgmjpx3hphtw8953amzhfk5','staff.password-set',NULL,'act','9tdwgmjpx3hphtw8953amzhfk5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5d08641d0215f4d5b04ea8dff3f32c92c5dd601957793616ced5e143c93244e3','e51d4c51cd4f2ecbbc0e20c230545a36f514e5122b82585c067422e7d339bf61','3114c19ad7329b24c9fa084ec52a3e0bd719fd162610a95055e9837355023a9f');
INSERT INTO "entry" VALUES(10,1,'9tdwgmjpx3hphtw8953amzhfk5','staff.password-set',NULL,'staff-member','xx9s6pcd2rmvgjezvvds6iasjp',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4445b71d76b2e8c70b19cf5674fbbc38391b8b7c3f207ce2847036bf310c9940','3114c19ad7329b24c9fa084ec52a3e0bd719fd162610a95055e9837355023a9f','89c1d2893309905162781c206cfaeabbb13f32cabe6ce32a603a3b118c5fbba8');
INSERT INTO "entry" VALUES(11,1,'i8xi86ij93rqu656rcud6t5put','staff.change-confirmed',NULL,'act','i8xi86ij93rqu656rcud6t5put',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b758f2edae518aa7e67952ca1ef29ee1645194943229914505c3cff25ef74ced','89c1d2893309905162781c206cfaeabbb13f32cabe6ce32a603a3b118c5fbba8','ea5fb33b79b5fef7cd056cace3ed82331c7b4c69574851e9c5c584b5d83c3a70');
INSERT INTO "entry" VALUES(12,1,'i8xi86ij93rqu656rcud6t5put','staff.change-confirmed',NULL,'account-change','ia88gg55xvuv2h9zn2srh5wua9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','232b055469123e10326b91851170044a203806c05a9675e5796ec9ce748ea984','ea5fb33b79b5fef7cd056cace3ed82331c7b4c69574851e9c5c584b5d83c3a70','332c2352a37dda4a13c2a5f88f066a3f425943130cd033e237d2800a17929701');
INSERT INTO "entry" VALUES(13,1,'i8xi86ij93rqu656rcud6t5put','staff.change-confirmed',NULL,'staff-member','q2nbpardka99kchq7k7bbqp36g',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b619d10a497827b18a9eda5bb4e253ed5cd2521fcce84fc077406b134b6c3f44','332c2352a37dda4a13c2a5f88f066a3f425943130cd033e237d2800a17929701','ef279a96855b2b1feed9a050ac5d17ed0c4598ee21835d61ca18761e9ba93a19');
INSERT INTO "entry" VALUES(14,1,'ifp7gayt8cc3c6hafhfhfnpvtg','staff.password-set',NULL,'act','ifp7gayt8cc3c6hafhfhfnpvtg',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a1f8ff37ba080610ab0b5dc2ca23a5d3536847054bf5bdf27e32566e1d6722ad','ef279a96855b2b1feed9a050ac5d17ed0c4598ee21835d61ca18761e9ba93a19','52602d7c646e7735bbf726475d28c2fba18ac5ebee2719e423442a7a82f00c6f');
INSERT INTO "entry" VALUES(15,1,'ifp7gayt8cc3c6hafhfhfnpvtg','staff.password-set',NULL,'staff-member','q2nbpardka99kchq7k7bbqp36g',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d678f7f857119374b441d7b4f3fbb3971b9d788147b2c87c6be199162f6f399f','52602d7c646e7735bbf726475d28c2fba18ac5ebee2719e423442a7a82f00c6f','01c20824b8a7b7b3775ada4ad0fe4ab7e2983edf72be08b8f13d7f73c175ad8b');
INSERT INTO "entry" VALUES(16,1,'u8ajfzc9xke49h6jiisyd27wzi','staff.change-confirmed',NULL,'act','u8ajfzc9xke49h6jiisyd27wzi',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1955099ac7d38abc4cf2bd054a054b8a09063989ab9f26ac50a013c90ad68b2c','01c20824b8a7b7b3775ada4ad0fe4ab7e2983edf72be08b8f13d7f73c175ad8b','29de4bd2737485ef55086dd30b82a837a1dcf80c11d916fd101869b37b46306e');
INSERT INTO "entry" VALUES(17,1,'u8ajfzc9xke49h6jiisyd27wzi','staff.change-confirmed',NULL,'account-change','r5wi6pnycgvmji58aruz5ay543',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','80f842bd5ca92962f697a3c868448ec53d528fa3df939584b42217fdf881e4a2','29de4bd2737485ef55086dd30b82a837a1dcf80c11d916fd101869b37b46306e','5a5bccf764ec4a2023273d7d5955ae96bb18f47cee69bdc608f9cfdc92995d83');
INSERT INTO "entry" VALUES(18,1,'u8ajfzc9xke49h6jiisyd27wzi','staff.change-confirmed',NULL,'staff-member','kdh2zvfjwvtdvnqtgbwe2uf9xt',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','366155212d320d6fb4f856c39cf00ff5adce7b985c1f64b3b133b6e9257287c8','5a5bccf764ec4a2023273d7d5955ae96bb18f47cee69bdc608f9cfdc92995d83','8605179df21ba0bb58703707246fc3baedd267d22e0a9784bddf53d041b3c1ff');
INSERT INTO "entry" VALUES(19,1,'35ijeinjfka6t735hkdgfid69h','staff.password-set',NULL,'act','35ijeinjfka6t735hkdgfid69h',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','020c25b0ef99eb598de0847d1a445605c3bc76afa3a38b1b3a0e87feaf8645a2','8605179df21ba0bb58703707246fc3baedd267d22e0a9784bddf53d041b3c1ff','d6c5f2892933fbe72375914807dc02f5af0d336615e0ecea315fc7dfadf05154');
INSERT INTO "entry" VALUES(20,1,'35ijeinjfka6t735hkdgfid69h','staff.password-set',NULL,'staff-member','kdh2zvfjwvtdvnqtgbwe2uf9xt',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b8b8ef721ac5a8f81787b0241ab0270b4284bb11278dec9574233342b9143980','d6c5f2892933fbe72375914807dc02f5af0d336615e0ecea315fc7dfadf05154','323ce02b3f8ec979cc86ef77c71edd0b8881d9884a981aa269715830314468e2');
INSERT INTO "entry" VALUES(21,1,'xgshkq9vkj7aiimcds2wdwxsxj','staff.change-confirmed',NULL,'act','xgshkq9vkj7aiimcds2wdwxsxj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','762f5150d4bcfc0885372043be6e6fa02e158f0177b81ace6fac5a3e8c64458c','323ce02b3f8ec979cc86ef77c71edd0b8881d9884a981aa269715830314468e2','3b4f948a1c9cd8015adbf3c011ce9270e02a4a4c4cfff1aef78982ee81121471');
INSERT INTO "entry" VALUES(22,1,'xgshkq9vkj7aiimcds2wdwxsxj','staff.change-confirmed',NULL,'account-change','yv6vkqfwg8u7fkyzbgu5xd3yri',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','43d92316ed335d02ef6d0703339c735e7710494d6e537b975e05e3b7b0774a77','3b4f948a1c9cd8015adbf3c011ce9270e02a4a4c4cfff1aef78982ee81121471','2df28bce612d98f6f11da50bea8799f36580b682ee20bb0febbbd21060a52fbe');
INSERT INTO "entry" VALUES(23,1,'xgshkq9vkj7aiimcds2wdwxsxj','staff.change-confirmed',NULL,'staff-member','ys9q8yrne8riwr2z6y78junkfi',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bc3f164322341c902b94d546dd07c6abef96ef2403faffd4573aa8b9cde3e6de','2df28bce612d98f6f11da50bea8799f36580b682ee20bb0febbbd21060a52fbe','d402413f1cc275b0d59ebee3efc55ea7a2b9560108dafd751f0f79faca28cdd9');
INSERT INTO "entry" VALUES(24,1,'w5wniq88dcehtui5f2pw9rnwbm','staff.password-set',NULL,'act','w5wniq88dcehtui5f2pw9rnwbm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3295ad57b14e3339bc159dcd49e15ec62f4786d9de950ce1c8b51fc16b4e729a','d402413f1cc275b0d59ebee3efc55ea7a2b9560108dafd751f0f79faca28cdd9','2eefdd2db0b41acbb92e616c38fa5e095864f5683f1167e176ebe21eda28f2df');
INSERT INTO "entry" VALUES(25,1,'w5wniq88dcehtui5f2pw9rnwbm','staff.password-set',NULL,'staff-member','ys9q8yrne8riwr2z6y78junkfi',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','db0028c2103790378e187c869293bec4117c33652eb3daafc9afc370c99888f9','2eefdd2db0b41acbb92e616c38fa5e095864f5683f1167e176ebe21eda28f2df','b3e179f220572be97c3f2c51a5dcdba80e7cea46d102ca319e38ef232af26992');
INSERT INTO "entry" VALUES(26,1,'yhk87fp7caugbvdkmmr445ry55','staff.change-confirmed',NULL,'act','yhk87fp7caugbvdkmmr445ry55',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','27da4e531511554bd1f0ad4007c7ffa7030c5685125fe4364d9c162b52775f58','b3e179f220572be97c3f2c51a5dcdba80e7cea46d102ca319e38ef232af26992','24c02cdf94feacd1e3caf7590cb84dafd9e151d35532840c4e6fbd89938be958');
INSERT INTO "entry" VALUES(27,1,'yhk87fp7caugbvdkmmr445ry55','staff.change-confirmed',NULL,'account-change','cbc2jg4twgxcqqb95tium7vdcj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','627f310801225596a6de86424cd4f9584e335e2a6eda4fce280dbb4b3b98cbe0','24c02cdf94feacd1e3caf7590cb84dafd9e151d35532840c4e6fbd89938be958','9be9001c24a5daa71d22583a7afe83447e31315357116f63579a9ccfe06f8db6');
INSERT INTO "entry" VALUES(28,1,'yhk87fp7caugbvdkmmr445ry55','staff.change-confirmed',NULL,'staff-member','7dvnm6psu8u6i2zeq59vmrku8q',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','55bb6cbb28bf3d6419bc5a7d6e3c1ef4b5711124c57d9284a9ab043840d6a106','9be9001c24a5daa71d22583a7afe83447e31315357116f63579a9ccfe06f8db6','03bd95ef5abce0b336fe9d95c920bcf2cd749af134b9762ee8fb637112bff1e2');
INSERT INTO "entry" VALUES(29,1,'eaqikdkuf2bf8gf93jwwtprr2j','staff.password-set',NULL,'act','eaqikdkuf2bf8gf93jwwtprr2j',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c99de588ee5a940f15d549850be43bd1b0671e9eaaa4921647ffdd1518a6c8f8','03bd95ef5abce0b336fe9d95c920bcf2cd749af134b9762ee8fb637112bff1e2','f70ad426b634dc738df1d00b30a8db502ba85aa59d9c9eea36c05954d01f74f0');
INSERT INTO "entry" VALUES(30,1,'eaqikdkuf2bf8gf93jwwtprr2j','staff.password-set',NULL,'staff-member','7dvnm6psu8u6i2zeq59vmrku8q',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9ef8dade87720878ab526bc4a84fd94f2de51fac8d837b9f48e94186b426fdc3','f70ad426b634dc738df1d00b30a8db502ba85aa59d9c9eea36c05954d01f74f0','78351f68952fde925fb21e4dd9680c5c0f406020db2ad75ff24302e9f91562e2');
INSERT INTO "entry" VALUES(31,1,'w7vigkdmbv5a8c4acvj4t24bb4','staff.change-confirmed',NULL,'act','w7vigkdmbv5a8c4acvj4t24bb4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','57b9256471c8a1b009895e113cf5a7cdc6af2932f22fb2cfa87e828a1322e8e1','78351f68952fde925fb21e4dd9680c5c0f406020db2ad75ff24302e9f91562e2','6eabc543dad85670bad689999ff9dd98d14ffa6e9794e9b10857cd1ba4f60def');
INSERT INTO "entry" VALUES(32,1,'w7vigkdmbv5a8c4acvj4t24bb4','staff.change-confirmed',NULL,'account-change','esmv2b858cwavu4n97p9n6ker5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e31df441330847e1cf19b5edfb49babaf881dfdb9547776399ff083e688c7837','6eabc543dad85670bad689999ff9dd98d14ffa6e9794e9b10857cd1ba4f60def','122ee58f82201b193edce0fa63a83d223b96408d16cc7652445f6a6fcae25b86');
INSERT INTO "entry" VALUES(33,1,'w7vigkdmbv5a8c4acvj4t24bb4','staff.change-confirmed',NULL,'staff-member','fwwx3fn4ujtxw4dunpzayqnhc2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d00f1e45bc74e284c5be21785114f9059542025c47ad0aa2cf794329d97ff285','122ee58f82201b193edce0fa63a83d223b96408d16cc7652445f6a6fcae25b86','1fd2333f9cb66a04074d095ce9ea7ccf5025e2d947bf16952a728c8b545a2741');
INSERT INTO "entry" VALUES(34,1,'3y86274t3e5srij52xwj2rmusw','staff.password-set',NULL,'act','3y86274t3e5srij52xwj2rmusw',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7c1bdb24f48158c5ffa4ec4cbc1b0f8affdc516ff71a51f83718c60df168695b','1fd2333f9cb66a04074d095ce9ea7ccf5025e2d947bf16952a728c8b545a2741','05e6cb106d79c9158e89b0162c183c10357d958e806d13468e8d9ca32a6baca0');
INSERT INTO "entry" VALUES(35,1,'3y86274t3e5srij52xwj2rmusw','staff.password-set',NULL,'staff-member','fwwx3fn4ujtxw4dunpzayqnhc2',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f553e1c2c7d5f81f52201020e7c17dda0aad4339c4654b89378dafa4f9ca5e2f','05e6cb106d79c9158e89b0162c183c10357d958e806d13468e8d9ca32a6baca0','1239d5980ebf069f8520afc73eb9382306c8d3b56d8c24944c6448c6c54fd94a');
INSERT INTO "entry" VALUES(36,1,'2pz9id7g3xjjy3nc4n6pa7t5bw','staff.change-confirmed',NULL,'act','2pz9id7g3xjjy3nc4n6pa7t5bw',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e99936a1aba8db57608b2689b933c0145f49b6c384ee299727630be36262e4e9','1239d5980ebf069f8520afc73eb9382306c8d3b56d8c24944c6448c6c54fd94a','547c76e527b3e98e7260668b0fc8ac1d8ef0a6f8d222e30c43aac83cb92d3972');
INSERT INTO "entry" VALUES(37,1,'2pz9id7g3xjjy3nc4n6pa7t5bw','staff.change-confirmed',NULL,'account-change','an4e2ntccn4t3kjbm6k6nc5q4i',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7349cf28767567470933bd291c3b59bfdd4cda204c9fd6e0252e80ab31a776e1','547c76e527b3e98e7260668b0fc8ac1d8ef0a6f8d222e30c43aac83cb92d3972','8dabe5cd4c2e1179524ffa63c47333c152ca38800d5b7c1176d9cd535ab38578');
INSERT INTO "entry" VALUES(38,1,'2pz9id7g3xjjy3nc4n6pa7t5bw','staff.change-confirmed',NULL,'staff-member','issa2h2mbiftkpmbhy7tfx53vj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b8ef180fe4e8fd66b0e13aadbc3a0190654c0ad4797f2d41a246de091df30ffe','8dabe5cd4c2e1179524ffa63c47333c152ca38800d5b7c1176d9cd535ab38578','a772ddec068fbe480d9387c7469bb9079e12f288957cda28c002ea279125a2ca');
INSERT INTO "entry" VALUES(39,1,'mrnsiyct3rntdb426zvm2c97k9','staff.password-set',NULL,'act','mrnsiyct3rntdb426zvm2c97k9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a8684e2d2d2ba5ce62038cc44fef1b5ac4e56692acc8560419c4c6a445f4e4d7','a772ddec068fbe480d9387c7469bb9079e12f288957cda28c002ea279125a2ca','a84f023b324ffd9e054fec23b44a0c421e6a443d1185a61a66da6e617f672d3e');
INSERT INTO "entry" VALUES(40,1,'mrnsiyct3rntdb426zvm2c97k9','staff.password-set',NULL,'staff-member','issa2h2mbiftkpmbhy7tfx53vj',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8445baabfd319465eb155ca44cb74b2f8fc845345987e04770c6e31d3f7a19bf','a84f023b324ffd9e054fec23b44a0c421e6a443d1185a61a66da6e617f672d3e','0009ba4ab69b331243a38f1a4d513df53724b88d6da9dc1dfc797fc8d2aca0d8');
INSERT INTO "entry" VALUES(41,1,'f46jepn4senmj3myzdxt6skkvu','office.held',NULL,'act','f46jepn4senmj3myzdxt6skkvu',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8037675001c38827f562863b3324029f5776268fbbe640100f2f884c9a5d6ca6','0009ba4ab69b331243a38f1a4d513df53724b88d6da9dc1dfc797fc8d2aca0d8','e737a11fd452a9b58b37def7252b7bc659e13806775826a8cdd1053f8adf87c3');
INSERT INTO "entry" VALUES(42,1,'f46jepn4senmj3myzdxt6skkvu','office.held',NULL,'office-term','2jmanbivz2nd3pudnjb55mnbuf',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','06b32dd59719484b58db48b4db2206096b63c39c45a89a436eb2af43dd0c6d1d','e737a11fd452a9b58b37def7252b7bc659e13806775826a8cdd1053f8adf87c3','0b0dd9f14105f6974f8a267c8c08254ffc8aa7f7f4de0bce2d6eb0ba68903f07');
INSERT INTO "entry" VALUES(43,1,'behy6nwr6avhta2cb63fwi5cxy','office.held',NULL,'act','behy6nwr6avhta2cb63fwi5cxy',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0a2ce4c66e652b7b62eda1e2643731ac0e844ca579a455960b1db4763819580b','0b0dd9f14105f6974f8a267c8c08254ffc8aa7f7f4de0bce2d6eb0ba68903f07','bdb9343149e057df03123aa403d3e78d55a8ac97ee54192fd11cbf6059d20760');
INSERT INTO "entry" VALUES(44,1,'behy6nwr6avhta2cb63fwi5cxy','office.held',NULL,'office-term','8sru966bmr5xpexhdsum7v25ye',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','45f166b6290a163f814f41a23b04a902affc531c13f52d60c650f835df9e0621','bdb9343149e057df03123aa403d3e78d55a8ac97ee54192fd11cbf6059d20760','a93d5893404a0ad7dd8d073e70c957fa5bca4a4f9839df092d31ce1e6482e61b');
INSERT INTO "entry" VALUES(45,1,'dmz38f4z26z3b6xm5is2jq9zf6','office.held',NULL,'act','dmz38f4z26z3b6xm5is2jq9zf6',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','108fe17f8705449fdd4e49bbf298c9833ce13155aecc88848b4df4c9dad93b5b','a93d5893404a0ad7dd8d073e70c957fa5bca4a4f9839df092d31ce1e6482e61b','dd927968c417eb10d8cedc95648a96fbcb57be1e4a8d354abaa7f89a28ea8043');
INSERT INTO "entry" VALUES(46,1,'dmz38f4z26z3b6xm5is2jq9zf6','office.held',NULL,'office-term','5hv7q2u6xz6kx6r7j4uwywmkxt',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d3287ff0c85ce42a23f2b7a6392f640372f1ca7b397f963540956e27467a2d97','dd927968c417eb10d8cedc95648a96fbcb57be1e4a8d354abaa7f89a28ea8043','2ef1960d1da80dad4ef905fd053d3f080e7a30c5b317f09b4e6b265df7d3fa13');
INSERT INTO "entry" VALUES(47,1,'parxsp2dppnwaczbwtb9v5s5wi','office.held',NULL,'act','parxsp2dppnwaczbwtb9v5s5wi',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8b9a8684f25354283c075e4ca22dae48201a26e36c35f60f0d70f9cdff7fdb06','2ef1960d1da80dad4ef905fd053d3f080e7a30c5b317f09b4e6b265df7d3fa13','edbea3ac55fb9e3a876f8c6a0ebfb63ac463271a201130f9dc0d28d61f839c89');
INSERT INTO "entry" VALUES(48,1,'parxsp2dppnwaczbwtb9v5s5wi','office.held',NULL,'office-term','mrj84gadmugmxtn5dsdj5646he',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','da623f87ce95fc82e500f2f786be5e4cac923b6215f8631e98a8866215e61b9e','edbea3ac55fb9e3a876f8c6a0ebfb63ac463271a201130f9dc0d28d61f839c89','7a54efad0ac3183ee7be81865b930fc47db83f4f77a2e669ffad942778de8401');
INSERT INTO "entry" VALUES(49,1,'eqt8y3q28fzrugwrftexsarnhv','office.held',NULL,'act','eqt8y3q28fzrugwrftexsarnhv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a39b9ec6240295ed3d39f31b2010c029889a8f02793e3e041c34a3a37e651e60','7a54efad0ac3183ee7be81865b930fc47db83f4f77a2e669ffad942778de8401','0a53a1580d289a6b28059c887c5f8e0bdfdbfd3ce25be9c6d8984e00ffd25a0c');
INSERT INTO "entry" VALUES(50,1,'eqt8y3q28fzrugwrftexsarnhv','office.held',NULL,'office-term','j4zktyedzizr7jy8yxnkmvhuii',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','94f69139b17ac911e2b45744857a0425c44bd7812147543c606ee98f2835d5f1','0a53a1580d289a6b28059c887c5f8e0bdfdbfd3ce25be9c6d8984e00ffd25a0c','3ff57618bef15db4bd53c0b511791e07b21971d29bb59d8a31874b1ab92a9145');
INSERT INTO "entry" VALUES(51,1,'euj7yh9692at9qwpvta3z827q4','office.held',NULL,'act','euj7yh9692at9qwpvta3z827q4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a7a8ece293bcc10148c49fcf8dc2197eebedfc162d7a0a583293f267c973dac6','3ff57618bef15db4bd53c0b511791e07b21971d29bb59d8a31874b1ab92a9145','b0ff5ad7c22ff02ffbaae9e4ae8a1142db9fbdfddda4de0b909a3165d63701df');
INSERT INTO "entry" VALUES(52,1,'euj7yh9692at9qwpvta3z827q4','office.held',NULL,'office-term','8yt6pn2twhcvjiizv7g9tezjyx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','53010b260c75ff2441b68c560407fff3851ca4300c227f6bcd5e7e1adc2ae6b9','b0ff5ad7c22ff02ffbaae9e4ae8a1142db9fbdfddda4de0b909a3165d63701df','c66ffb9d2dcc7613800355d6652df7baa40ac2b230b09ea97af5516d3de951c6');
INSERT INTO "entry" VALUES(53,1,'t2q2cikvue4ck82tfifsgqketd','office.held',NULL,'act','t2q2cikvue4ck82tfifsgqketd',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','853e6c5644ae067983f54c9f52a15d71c3fc0e34025b3f788c8e882772df42d0','c66ffb9d2dcc7613800355d6652df7baa40ac2b230b09ea97af5516d3de951c6','40afeaae3a187357fbd33f335f7ca69fdc87a28b66e07c20ce0df62d205def86');
INSERT INTO "entry" VALUES(54,1,'t2q2cikvue4ck82tfifsgqketd','office.held',NULL,'office-term','thg4rg66gpu7ntj64kb5ib5xeq',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4eb87e8d8f0a28d249673ea789fde3f956d983420f6cf71811e75d75faf40fd1','40afeaae3a187357fbd33f335f7ca69fdc87a28b66e07c20ce0df62d205def86','fa03dcf1607f47501d6353f72e2d25d178da6acc29535c35d7306648033e53e5');
INSERT INTO "entry" VALUES(55,1,'vpssp3d6yke8uwcbrudqz4f8xb','office.held',NULL,'act','vpssp3d6yke8uwcbrudqz4f8xb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','61e6b18f80857f0338173f62f0c0b4496a268bc1ff3ceb2800f29f81aed8e0e6','fa03dcf1607f47501d6353f72e2d25d178da6acc29535c35d7306648033e53e5','ac13fa24a582c0bf601e32e67d00c6b647381af52780399091cac75138d6d14a');
INSERT INTO "entry" VALUES(56,1,'vpssp3d6yke8uwcbrudqz4f8xb','office.held',NULL,'office-term','a7vffgpweaziwv9qyiqrwbzb75',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d150094c354848ac21d33374150bfe774c93d6f5ba25e6078d1a96752800344b','ac13fa24a582c0bf601e32e67d00c6b647381af52780399091cac75138d6d14a','96fcdcd8c0707eef318ccff5b2f3974d76995ec4f8e4015fdd37e1164333bbe6');
INSERT INTO "entry" VALUES(57,1,'uszxxpkcfxqy2gudipecxndgt8','office.held',NULL,'act','uszxxpkcfxqy2gudipecxndgt8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','97d42571fa602ebf6c13effb7512919e302a4277fce6b92173350d26aa7d97f6','96fcdcd8c0707eef318ccff5b2f3974d76995ec4f8e4015fdd37e1164333bbe6','76ca060e9af052ee82ba23df7a78a428fd34c922f33cd27e4bf1fdcfdf28fddb');
INSERT INTO "entry" VALUES(58,1,'uszxxpkcfxqy2gudipecxndgt8','office.held',NULL,'office-term','bzqqkvr9vvfnuf7fvjqzv6pvkc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5253f0130c2e4c8b92fcbfa3942a9b2b3d7a350a1a886f22ba0c3598d176017f','76ca060e9af052ee82ba23df7a78a428fd34c922f33cd27e4bf1fdcfdf28fddb','734144a74874588c25b782b392c6fa82e85100aa26e84ba8ae1a19546afcff5f');
INSERT INTO "entry" VALUES(59,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'act','b9apzmyywy75rtgqr4yi84hfyc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','29591214f9732a262f34e279b16e3ddcdb5625216d6052d897edfa559a0b56e3','734144a74874588c25b782b392c6fa82e85100aa26e84ba8ae1a19546afcff5f','487542642c7cfb06e5fe632cdb578f3545c6ef817f2088f84ce266fce100c523');
INSERT INTO "entry" VALUES(60,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'staff-member','499fi2zygpis2v5zba3vckxtrk',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c17543b3e70bf868ac404b96358c31a00a8a86ec45cca6ce4d29f9ddee9fbadc','487542642c7cfb06e5fe632cdb578f3545c6ef817f2088f84ce266fce100c523','5e19e460c121fba8e5e3420504f7dede58ac847631d6756ad26bbe2f7305158c');
INSERT INTO "entry" VALUES(61,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'staff-member','727iwgwsm62t7kg87h8gj6nbsr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e2ec642f4557ac77d6c7f02a03e7de0224b1ddd6dd4f374e8ebaa1bcb8cef5cb','5e19e460c121fba8e5e3420504f7dede58ac847631d6756ad26bbe2f7305158c','185977fc842cbf67f480c3b19e9996062cab5f685aaefbaac625dcdb799eda6d');
INSERT INTO "entry" VALUES(62,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'staff-member','bsi2tgsgrzfzzgwt44msg95di8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','823eedf7e535ccb7e590f8afb39ff533ef9e823bf6bba823ee04d863ca21172a','185977fc842cbf67f480c3b19e9996062cab5f685aaefbaac625dcdb799eda6d','62947a2ec8a6a2c45e9ad8a0389231248f5e88480764aa39a7e09ca774ac0d1f');
INSERT INTO "entry" VALUES(63,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'staff-member','k4zkuir8hb93wv4u9npvz5jwwf',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e8c7a55caec6a757f3f1749aac1bd03c7595d09b447d9c5a3b8818a3436efff6','62947a2ec8a6a2c45e9ad8a0389231248f5e88480764aa39a7e09ca774ac0d1f','3cb448c10561fba01e5a30a344a1d184c381bd23bf720c7cd40cb968514771a8');
INSERT INTO "entry" VALUES(64,1,'b9apzmyywy75rtgqr4yi84hfyc','staff.added',NULL,'staff-member','u4ajtrix2mzpuhybw7xcz73u3z',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2b6e96b37cce0f9e9fd01eabb28fa0d4ac277bbdf2df2a7ad92ed47eb6cfd4ce','3cb448c10561fba01e5a30a344a1d184c381bd23bf720c7cd40cb968514771a8','4fa08a52bb6887f1539107f32777fc524b07ccc4b6c4484069b16a703a7a4659');
INSERT INTO "entry" VALUES(65,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'act','u9rk5k6daa3mcwt8zntc8tgam4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2af4ee2e703884d9383e61534fbab62213e24273edc48f6c7020f65bdbb0bbdc','4fa08a52bb6887f1539107f32777fc524b07ccc4b6c4484069b16a703a7a4659','942f41c33e43b6cba0bea993d2a7eeec3b47e2bed29ed660d7fb108e5b9edf32');
INSERT INTO "entry" VALUES(66,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'committee','jihmwjvzygxzk93aynytk54imc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','25f0c8ae72b4b7bfc469ccf72e6a7cada004896c0171e2936e88bee0d1a6a1c5','942f41c33e43b6cba0bea993d2a7eeec3b47e2bed29ed660d7fb108e5b9edf32','4c84742f0ed8fdde196df2dc1fb05442afe07ce98d67d0c995180a4b97f24092');
INSERT INTO "entry" VALUES(67,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'committee','wka6wj5vtuex4yjh7ijub48vyx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','847cd5c60688340a3d4d7fb52ebbb693bcbbd31c51d7bd0c8cf9acc8d711038d','4c84742f0ed8fdde196df2dc1fb05442afe07ce98d67d0c995180a4b97f24092','cf1db1e8b6501f95886a6c5511a8d3fc1808b5a36c78c5f6e6d73efee66433ed');
INSERT INTO "entry" VALUES(68,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','q5f8iqeacm56sua7nsrq8ipxk8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1c4e51729b2f476460d56215ff6c6f694621c47096f148d89ba8177b9f85b3f9','cf1db1e8b6501f95886a6c5511a8d3fc1808b5a36c78c5f6e6d73efee66433ed','d81d3b50b63c19f1a2b53e06ba6fedb0eddc36adfe44082e0feb45cbeb9c1230');
INSERT INTO "entry" VALUES(69,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','ucefcsapn8pr5xqbw72yhsbzhs',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','38af0525ecfe58088b0afbf95a70255014d875bb404e9c985cfddccd4b9237db','d81d3b50b63c19f1a2b53e06ba6fedb0eddc36adfe44082e0feb45cbeb9c1230','10bd84f6b19ab6dedc9c35cf223e703d3c0eaeda7999cbcee91aa6c69a1ab84f');
INSERT INTO "entry" VALUES(70,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','efn2aahybwbibiik6a7a2mqdsh',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8a088e13ee72bad05fecd115007fde20e736dd53e3ae6010374c42f3adf76c0e','10bd84f6b19ab6dedc9c35cf223e703d3c0eaeda7999cbcee91aa6c69a1ab84f','ef4ff634fca20e4e24497d0c9e6d356563891a92ce9667f2900258618bb0328a');
INSERT INTO "entry" VALUES(71,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','fe2dvsd5w6ihi8xgk4ea7tgnes',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a2d9f3362e396ad7457add82f44ab0dfaf1c376ee9d80106e8a2f0d51ceee6f6','ef4ff634fca20e4e24497d0c9e6d356563891a92ce9667f2900258618bb0328a','9d979bdc992d4c814d486ab62ce128f632d6b1316d57d4eff3307a60adac8f4f');
INSERT INTO "entry" VALUES(72,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','fgmkkuds3txf8h6tv2yib9cr49',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c6e0c28656a7a0be24f0f6c11c55bd564f5f2d1ec3e9b1fbf6baf35b9de2b5fc','9d979bdc992d4c814d486ab62ce128f632d6b1316d57d4eff3307a60adac8f4f','c5f5694d35920a7ceaa74ffc71643c0488f195bddc94d117487da6ec0e9653d0');
INSERT INTO "entry" VALUES(73,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','q9ufk2d7d9ztnu8ibn3vai8b5p',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8715dc6a7668f62bcf26968d9ecc58a836a93a4e1a0f325a5e8dc314348719de','c5f5694d35920a7ceaa74ffc71643c0488f195bddc94d117487da6ec0e9653d0','be7cc6b5672788d9c8c3cfee02b59216627ef852ac9f20ad69884e51feb17c7b');
INSERT INTO "entry" VALUES(74,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','qcjade6jgqkv58zefvt9hmhizk',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e2ce8cf51a2aec74e7da0ca61cb2bd76bf05eed0c2becde2b0316819bceb7140','be7cc6b5672788d9c8c3cfee02b59216627ef852ac9f20ad69884e51feb17c7b','23906e7714c72f91b0a8b1e09bc9e6ca77c80b1ac5a5d9673f7ad8fa4cee0538');
INSERT INTO "entry" VALUES(75,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','yb936xybznajcpu5ykd8rjaw7u',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e3797b8e83648e40c0c9982d4c7e1e593b3f7e5abaf4514f3ae5cfa4db149051','23906e7714c72f91b0a8b1e09bc9e6ca77c80b1ac5a5d9673f7ad8fa4cee0538','48e0ef1ca7fb674f89ef5ee8d2456b9b9f2c59f45dbd685e8ab28fb5bb1b00e4');
INSERT INTO "entry" VALUES(76,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','zyy9g8e3km4xtq83bi5vcvhx3u',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bf43ef46ab93a1941a62a76d4910a44fd9b2689eec46e67ca72c9815f4e6178e','48e0ef1ca7fb674f89ef5ee8d2456b9b9f2c59f45dbd685e8ab28fb5bb1b00e4','9e2a86b4f8db9b726ae49313a0316a04b4feb233dd5d3561468c26c2419a546f');
INSERT INTO "entry" VALUES(77,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'delegation','mtgzj5ca7rzbur5usdraegfe8n',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d986772af166c0bae5d44225a002faf4c9243dbbc599d47eacb90b87b2d8ef47','9e2a86b4f8db9b726ae49313a0316a04b4feb233dd5d3561468c26c2419a546f','2add0aee28947d4140df0618ee3c02eab2c2241231b827438ed1a89774dc22dc');
INSERT INTO "entry" VALUES(78,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','2y7n6kubjbeb6h9n5q2tfvhwwg',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c1aeb71a37eab01d44aa32dde4fac690b84e98a8957b46345f0b02b977db05ca','2add0aee28947d4140df0618ee3c02eab2c2241231b827438ed1a89774dc22dc','3ba9c9a56a6bdc044793a4148c441b17e53c72f51b7ffd7c5a9372a8588064eb');
INSERT INTO "entry" VALUES(79,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','36ufhm4xgruatk3nx2akhwbdr2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7a48b0d93cf5be4035b91d3d2cbc8f537b2ebf390246d084c8e3470c71c8720a','3ba9c9a56a6bdc044793a4148c441b17e53c72f51b7ffd7c5a9372a8588064eb','d9201b445b8aef23b761483586721541650af2edbfe597c56330a9a3d2cc6059');
INSERT INTO "entry" VALUES(80,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','45jycaqnx67kauqgp7rucur7qt',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','cedd564e975cf6c8b5d4e278b7dbec0201f8bb35266f268384501bbe35400921','d9201b445b8aef23b761483586721541650af2edbfe597c56330a9a3d2cc6059','86d898461c770618e1867228c2b75bd6d62a1a90a81e3f15bf31e26056563dcc');
INSERT INTO "entry" VALUES(81,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','57mga8qdtzpak635p8ijbfuain',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4ad2cf608cdd6d68f305aff6c94b431d45a8c62bc5b8f301f5169004920951c7','86d898461c770618e1867228c2b75bd6d62a1a90a81e3f15bf31e26056563dcc','c9f9adf4b9dfd2ed249c6b42680c1295818476a09167c1d185a2c1ca418c1a4f');
INSERT INTO "entry" VALUES(82,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','a5gr4bhpc7499s4ajcuksgthta',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','eac71c4791e3ef9678aaf6c76aa0b591d00084627ebcdf4183c48a04f2ba6c40','c9f9adf4b9dfd2ed249c6b42680c1295818476a09167c1d185a2c1ca418c1a4f','763d36018a63f31102546402a4fb36622a3ab8065cf57066bee6ad7fa8f62fe9');
INSERT INTO "entry" VALUES(83,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','apfbqcnb5x5ixr9dj7eg58see7',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ed80007c5ee3cf1f581af09bf04cb1f32f3b7523187682187f692d10d63e1988','763d36018a63f31102546402a4fb36622a3ab8065cf57066bee6ad7fa8f62fe9','3881fc679dcaf3965097252574d89514c578e6aabb0d11ecd0685a478059a642');
INSERT INTO "entry" VALUES(84,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','cfvhbxiy2x99cv6xsd5spp7tqc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','54b686c423dcf21525d4acda158c58d5a1df6a4a4fc0b7f62adf7991e41e79bb','3881fc679dcaf3965097252574d89514c578e6aabb0d11ecd0685a478059a642','e347eee203b85bda1b6baab13def169f1426c8060c9cdf3e8a521bfed689d9ca');
INSERT INTO "entry" VALUES(85,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','gqjad5ngc4qxw92t44av99a3gt',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7d0242ea588d08fe4d6a9c508479493d4d9e8fc7b238b09223b70fe951c04425','e347eee203b85bda1b6baab13def169f1426c8060c9cdf3e8a521bfed689d9ca','081741a88ac65de4acf4fa88c2541588e97816f02d2e9d6fbf8b4abb31d31223');
INSERT INTO "entry" VALUES(86,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','gxchsddtadmv8ie9pabiwdgiw4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b13f9e81fdfea43a4afac832ee625463bbc4d9b075a800416c86b81a15fc825c','081741a88ac65de4acf4fa88c2541588e97816f02d2e9d6fbf8b4abb31d31223','4a0cf557570089795ab226fc669dd015e108e42003d7a541e891add1b5111fda');
INSERT INTO "entry" VALUES(87,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','jqegju7ve2xzkv6q38jm27n3rm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','21cbac2ccf8bca589b792b2db19641cd0fd117ddc891a9ff698694b9aa6914b4','4a0cf557570089795ab226fc669dd015e108e42003d7a541e891add1b5111fda','ef7d0eb85f785f6a098321a38fc83e00cdbfa4d60789058285209519802348f1');
INSERT INTO "entry" VALUES(88,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','myeymr5rvmcvr2xnzc89s3jdn3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3e77cd6e8295e6358bcf9f431331bab7118c0b07286b83bf640e0a2108742725','ef7d0eb85f785f6a098321a38fc83e00cdbfa4d60789058285209519802348f1','5eb5109282bf55487270ac9560b9684b0706b7c15f4614ae20c26bee1f183759');
INSERT INTO "entry" VALUES(89,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','pnvq6rspmaubx6skk8gfccq8xx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','295a5015d26570220e1629426952da8f8f3566ffe9d9b8fddc21b8e03e820f25','5eb5109282bf55487270ac9560b9684b0706b7c15f4614ae20c26bee1f183759','e71e4f7107c8ed0f4a1f3d348cc19bbbe6aed75293ac62008126745c9af1b2eb');
INSERT INTO "entry" VALUES(90,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','whgi9c93e5uqjps24mdse2zw4j',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','16b09695a0c776dfc388cc684f09a1b90717a5291643ad8f4458679a299766bc','e71e4f7107c8ed0f4a1f3d348cc19bbbe6aed75293ac62008126745c9af1b2eb','d09edd8f2422f3b3d471e082fa0415c327d5c3ee1f7a3fd699b2efaa31506d31');
INSERT INTO "entry" VALUES(91,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','whs4fqzrk2nnsfey9e5u3d997w',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0cc8c92e7d2d7956340960b71a6cba44b3923666b62935d90dd2e5361ef973e1','d09edd8f2422f3b3d471e082fa0415c327d5c3ee1f7a3fd699b2efaa31506d31','bb843d937b281ec00cb06bd8791308090dbd64b2129197e804c7f605d6dfaaa4');
INSERT INTO "entry" VALUES(92,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','wt36siewmrrym3mqtnx9nrc8gx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fdfbc7dbf82bb0b44655e70396be2c380d463ded086972c03f79a84ce943b9b6','bb843d937b281ec00cb06bd8791308090dbd64b2129197e804c7f605d6dfaaa4','f329cb4b3199c975e500171cc37e9a3947b9885b2e52b4e71c25b06bb9fe1912');
INSERT INTO "entry" VALUES(93,1,'u9rk5k6daa3mcwt8zntc8tgam4','committee.founded',NULL,'membership','xcv79rckf2iis368y8i87xmmj8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4648c500afd277626cd8d5e3079e688aeec28c056f94125ebce8611f02d16646','f329cb4b3199c975e500171cc37e9a3947b9885b2e52b4e71c25b06bb9fe1912','9f4dde6bcf82569b0a7b6e2fc4eefe7e747d1624e390b89af8a108335cb32f87');
INSERT INTO "entry" VALUES(94,1,'9wfrcgf2rqqqxhtrwwchm4d98z','policy.adopted',NULL,'act','9wfrcgf2rqqqxhtrwwchm4d98z',1,'operator','operator','','2025-11-01','2026-11-23T09:00:00.000000Z','a89b7422b3518630d03e9c5b784cf7e806b8838cb34b250c0b14dad585e4e815','9f4dde6bcf82569b0a7b6e2fc4eefe7e747d1624e390b89af8a108335cb32f87','e64ab7eecc13a17ad0a311fcc42179fd2e224c224343a7965f778bd0f22d3f7f');
INSERT INTO "entry" VALUES(95,1,'9wfrcgf2rqqqxhtrwwchm4d98z','policy.adopted',NULL,'policy-version','bmugukvbkk4cas3t5tbs378b9f',1,'operator','operator','','2025-11-01','2026-11-23T09:00:00.000000Z','8bc4dade0f26e2b1a6175555f59b9e74ff866d79ede732d364f0823eee0623ec','e64ab7eecc13a17ad0a311fcc42179fd2e224c224343a7965f778bd0f22d3f7f','3e76be163641074878d378dd4fab1ecbf6eb97ddb5393acc5e2a3c7b22f29665');
INSERT INTO "entry" VALUES(96,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','act','vfj856pd9z9wn9wp9schb3qtya',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0c6286313d37d07e2708f787e13671fc82c941e89b0acc1b81e104105a872546','3e76be163641074878d378dd4fab1ecbf6eb97ddb5393acc5e2a3c7b22f29665','d2b5c6d0184ea50f7befe153f0f310cd334bff6bca42370846870963991be681');
INSERT INTO "entry" VALUES(97,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','about','xj62ecw5r4uee85c7h86mgifsp',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6666c642d00b84efec7b15f6730dbbf317b58842ea11c819ee92deb05da5ccdd','d2b5c6d0184ea50f7befe153f0f310cd334bff6bca42370846870963991be681','4d4f3270da0babca67a255756525150e15261d3d5df019c75c100064124a4b97');
INSERT INTO "entry" VALUES(98,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7c7afda93ed67445f5e0b54db519012418ad7177888b01c5912a034fecd0bcea','4d4f3270da0babca67a255756525150e15261d3d5df019c75c100064124a4b97','64e12274d1cc608adc8c1e074d21b05688c81266f656d9f5122c6f50467e14b6');
INSERT INTO "entry" VALUES(99,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','clock','5br6ggwcii2gkksja7mp3z7597',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','131bf65892b68295ca0caa88ab83b0a461f10ba7cc10e623c0dd81e1812ce208','64e12274d1cc608adc8c1e074d21b05688c81266f656d9f5122c6f50467e14b6','750573ae0f7ce0780efbe0b85ca6050ca705330efa421b161c3ee7e9a2ab9c5c');
INSERT INTO "entry" VALUES(100,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','clock','tfs8bfasn2mpvj8fcusy95f325',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3c7bfd5961521b75e9b65a160721e5620b1072093468f7eafea02e084462ecdc','750573ae0f7ce0780efbe0b85ca6050ca705330efa421b161c3ee7e9a2ab9c5c','fe683585a26f77080ec82a86b3c8d3d792d94ce67579a1c5cf6a3e3add3809dd');
INSERT INTO "entry" VALUES(101,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','contact','sw2hb4hu7yg6agfdujxgcq5qq5',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2f49b4d1e9c102c3b1a453ea9790df3efaad8352b4918f1868318d543339cf76','fe683585a26f77080ec82a86b3c8d3d792d94ce67579a1c5cf6a3e3add3809dd','1b91e787da5c4d8c8790eda38f929dade0ccb058ae8d63177a4320239401dbdf');
INSERT INTO "entry" VALUES(102,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','message','2qi83t5pvy5eiy5ktkmqynwxjc',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','52a54125cb451b5f1d0bf0b5ffe41ea18bb1dd4b066b48a1d5cc042cdfc50ada','1b91e787da5c4d8c8790eda38f929dade0ccb058ae8d63177a4320239401dbdf','1869764d8a304ef14b8117f70bdc64e5007b6f6fbc4d2a739373c321f86bc381');
INSERT INTO "entry" VALUES(103,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received',NULL,'person','nrd7g6wucgn5sjv557ujvfsnci',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','138b638e6bbb669e19ae9359cc4d0c437da8a2e55ff4b2415ac81a8d6d5978d0','1869764d8a304ef14b8117f70bdc64e5007b6f6fbc4d2a739373c321f86bc381','8f2007a5e61a84db51f567d8040d77b3481baae9908f7b2933300441056ed863');
INSERT INTO "entry" VALUES(104,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','receipt','dhccjq2srgqeq57kbhjgn3dck7',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6a345c18499f02797d94a107144dc22d55546a8a8fe6681697a8702df1317fac','8f2007a5e61a84db51f567d8040d77b3481baae9908f7b2933300441056ed863','8eb00540f0659ddc7d6b5a389060164b8376fa230bd1b7ea6ab69876693a22db');
INSERT INTO "entry" VALUES(105,1,'vfj856pd9z9wn9wp9schb3qtya','contact.received','847ndqw6r6pfugf8uxmd2iv696','tie','ttqsecqsuqgw8vwipan8ngc9dk',1,'person','nrd7g6wucgn5sjv557ujvfsnci','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f5d1373ecede42a11f2b7a91de3a024e2949428ace20e48311d7eb2aacd08603','8eb00540f0659ddc7d6b5a389060164b8376fa230bd1b7ea6ab69876693a22db','13cdc4692d372b6d10327e8899fd4ed3b2061393ccd27b17434f008a5faa27ab');
INSERT INTO "entry" VALUES(106,1,'ayhkbbdwn6d3exmtfz5u3uxi4h','case.moved','847ndqw6r6pfugf8uxmd2iv696','act','ayhkbbdwn6d3exmtfz5u3uxi4h',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','20794120e7ede3593d6f4d7f894e0cc6300a7046c3fd38e00e7039f70c7e44b7','13cdc4692d372b6d10327e8899fd4ed3b2061393ccd27b17434f008a5faa27ab','f3016f4b3155aec54c855bae5b235a367f983c36e65735fae0b2db4856eea457');
INSERT INTO "entry" VALUES(107,1,'ayhkbbdwn6d3exmtfz5u3uxi4h','case.moved','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',2,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0f72b31671191257cf3fc19ae431544a518d127f8980ad413829f519b2fc2198','f3016f4b3155aec54c855bae5b235a367f983c36e65735fae0b2db4856eea457','b873f8141fb10bcba1128d5c5459f2b84a86bd5dd34989bb5a4514d937a556ce');
INSERT INTO "entry" VALUES(108,1,'ayhkbbdwn6d3exmtfz5u3uxi4h','case.moved','847ndqw6r6pfugf8uxmd2iv696','tie','8gmye2m9hdtvxusq69zsb6akh2',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4e520d7d2bc844742fc8854683124d39068bc7c5509c8f6ee1e7a65db27bfcb9','b873f8141fb10bcba1128d5c5459f2b84a86bd5dd34989bb5a4514d937a556ce','48482359d08d8c13ff46d9e064d6e86816ae50848ff821e2a7df113f5f36f496');
INSERT INTO "entry" VALUES(109,1,'uwsiz8u5xgssp3h8gjybwgcmpk','case.moved','847ndqw6r6pfugf8uxmd2iv696','act','uwsiz8u5xgssp3h8gjybwgcmpk',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','571ec7a839bc5d1fe67c442d90089c36a34f5442170b3a85ea01068e6f41bdd8','48482359d08d8c13ff46d9e064d6e86816ae50848ff821e2a7df113f5f36f496','44acba8bf149a6900620df655e56ccc9c77bfc21f45afe2d651d2550f7012701');
INSERT INTO "entry" VALUES(110,1,'uwsiz8u5xgssp3h8gjybwgcmpk','case.moved','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',3,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','75ae8d2ac43a5249648a5f4b2901ad7721afdc44b657f763ce2962aac238623b','44acba8bf149a6900620df655e56ccc9c77bfc21f45afe2d651d2550f7012701','dd322cb81dc3db90c7221fa0af8454272e5108a1ce063fca3167f03ba1b46cd7');
INSERT INTO "entry" VALUES(111,1,'uwsiz8u5xgssp3h8gjybwgcmpk','case.moved','847ndqw6r6pfugf8uxmd2iv696','letter','s3p752yqk7zhtv68uy5g9tprpe',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','66aacd6053ecc9dc00358869121fd3286bc40e7bc56580d8da093b67311d2b75','dd322cb81dc3db90c7221fa0af8454272e5108a1ce063fca3167f03ba1b46cd7','5e7c948b4fe3e720f210e9b2adbcf368e3857f8717b4eac28bfbe96b3fe99727');
INSERT INTO "entry" VALUES(112,1,'uwsiz8u5xgssp3h8gjybwgcmpk','case.moved','847ndqw6r6pfugf8uxmd2iv696','message','6euzbj8s6s5t4839p7tksyc648',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','c446ac3ffa49cf1f6173ba3f0de046d8a12ae168308f9a5eb34b3b9b0383d61f','5e7c948b4fe3e720f210e9b2adbcf368e3857f8717b4eac28bfbe96b3fe99727','038f75cda9b56ef60a403449b1a3e7270ec19be8b99ee6e2a004dbb3dab3a416');
INSERT INTO "entry" VALUES(113,1,'7z3wmukt8t2h8578mr7hr5k4vd','case.points-added','847ndqw6r6pfugf8uxmd2iv696','act','7z3wmukt8t2h8578mr7hr5k4vd',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','ae60999edd088eb2464355a74f9264088fee8a2827b39f67c70d792a296a82a4','038f75cda9b56ef60a403449b1a3e7270ec19be8b99ee6e2a004dbb3dab3a416','0730171b4838ba3bf50afe7f7382fc4aa4d9db4208d1637ae29ab3bf34f7d5d6');
INSERT INTO "entry" VALUES(114,1,'7z3wmukt8t2h8578mr7hr5k4vd','case.points-added','847ndqw6r6pfugf8uxmd2iv696','allegation','i8tjvxjexwku68hjcy3kwcf5c2',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','31ed728f69cafb909327a36b8083319708343be96381f685b34cec44e8d268a6','0730171b4838ba3bf50afe7f7382fc4aa4d9db4208d1637ae29ab3bf34f7d5d6','ca6540d84d01e2ffed1993c672a1b66d0124d9d77e36c0fc0e8e6cc1c5f4ac56');
INSERT INTO "entry" VALUES(115,1,'7z3wmukt8t2h8578mr7hr5k4vd','case.points-added','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',4,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','e518391fc56a00a6457801b9505fc16a57dfb291cd8a11feb78ab0cc515836d1','ca6540d84d01e2ffed1993c672a1b66d0124d9d77e36c0fc0e8e6cc1c5f4ac56','a854bc4313c7849a9c8fd1b02480df92e8edf980dff965045b63e90e591d0d6e');
INSERT INTO "entry" VALUES(116,1,'aqretgkcie7x8n97tnehqfv8xs','case.findings-recorded','847ndqw6r6pfugf8uxmd2iv696','act','aqretgkcie7x8n97tnehqfv8xs',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','227de8e50ff41becd7b95df9137ebbf9ef4fe9eefce6eaf51bed10a1c33ee74e','a854bc4313c7849a9c8fd1b02480df92e8edf980dff965045b63e90e591d0d6e','a2ed421f5f4e59ee6742e1415a2d95beda768f41aa59734b8e516160088d9c42');
INSERT INTO "entry" VALUES(117,1,'aqretgkcie7x8n97tnehqfv8xs','case.findings-recorded','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',5,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','8a207d6b1caf50b961a47b122b593a9a4c39d37c9d1d4838d7513c7f612fdc52','a2ed421f5f4e59ee6742e1415a2d95beda768f41aa59734b8e516160088d9c42','f4a525bfeb6b45398cc1d1cca9286623d085e514a36f2740f128f0a37230f661');
INSERT INTO "entry" VALUES(118,1,'aqretgkcie7x8n97tnehqfv8xs','case.findings-recorded','847ndqw6r6pfugf8uxmd2iv696','finding','z25ktnrnvqu9bw9psp4dd7cxfm',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','2feb61e3c6b2e49f3e663e6a52c12f993257248820b554aa8bfcafa50a1ca4e6','f4a525bfeb6b45398cc1d1cca9286623d085e514a36f2740f128f0a37230f661','1639a06b756af891f55d2984f7374eb20a4006b7d41cd850b438b930e59db65c');
INSERT INTO "entry" VALUES(119,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','act','n78xyxktamarhg93mju6mzpx8g',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','9d23c4d7a4b310d369d03b76649b9a4ba05a863be67468a54a3ada7bbac3883f','1639a06b756af891f55d2984f7374eb20a4006b7d41cd850b438b930e59db65c','5868272a242f6e91ca517a94634c2fa45404fad78ebe115cf71560dda2317c07');
INSERT INTO "entry" VALUES(120,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','case','847ndqw6r6pfugf8uxmd2iv696',6,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','6e946087c17c9d6eb36e03662976296d0e1051aa9e6a4a2f36ce554014f302ed','5868272a242f6e91ca517a94634c2fa45404fad78ebe115cf71560dda2317c07','dd24f9d420fc409aa4cc93dd6f97af0878d20179444bd87e033b40aebf0f046c');
INSERT INTO "entry" VALUES(121,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','complaint','wg9if8qd89hnhhz9ei9qqim6wm',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','717bdcabb7a95c2d0ee2d4b66a8b54ef5af550147f04d3fc472b6924d617512b','dd24f9d420fc409aa4cc93dd6f97af0878d20179444bd87e033b40aebf0f046c','c89b69d02c5d8393d2afda35ad731956e8de2351cebbece15a113b2ed7ce5e4a');
INSERT INTO "entry" VALUES(122,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','decision-record','s8ezwp2hfeiysae9je4qcukrq2',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','f1987fc116ff7d186bce5fd05858809726c5072a36930fd95b12de089979fd10','c89b69d02c5d8393d2afda35ad731956e8de2351cebbece15a113b2ed7ce5e4a','baf55b1679e3f0d2977214c564a55d1232fe506c8d8a890dfc6f086231d5e524');
INSERT INTO "entry" VALUES(123,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','letter','ht9nsqw9ea867bqktsv3ctbhyh',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','b85f81fe2f70b3c8c1950a7dfd64f257ca2a21f84dabb21278fae353dda0c352','baf55b1679e3f0d2977214c564a55d1232fe506c8d8a890dfc6f086231d5e524','e62c4f099ab249b2829b5fb38d76e513ec09835b49d73bbae9a956c30d456ad5');
INSERT INTO "entry" VALUES(124,1,'n78xyxktamarhg93mju6mzpx8g','case.moved','847ndqw6r6pfugf8uxmd2iv696','message','w8qj6wwrseyjemyh9txz5t3mqs',1,'staff','xx9s6pcd2rmvgjezvvds6iasjp','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','ab28ba0bc822ebaa8ce44ab9e2fc8b1f4766dd3ea66508d860d6c2872d7300b2','e62c4f099ab249b2829b5fb38d76e513ec09835b49d73bbae9a956c30d456ad5','29f6c01aa0442293f5a6e0b985759febd6a043205cfab4ff2dfb7a26658c90b1');
INSERT INTO "entry" VALUES(125,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','act','sfshhv9ycb4496baqqaeyaentv',1,'anonymous','','','2026-11-23','2026-11-23','8759c1868c5d29b6ffc94c595910f61993d60c6cfff4fe15b8d4f1a89ce7cb31','29f6c01aa0442293f5a6e0b985759febd6a043205cfab4ff2dfb7a26658c90b1','23a9c045dba6e2f36c40292e3a9dceeb27441c5602321e165ff2e32f8b531a57');
INSERT INTO "entry" VALUES(126,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','about','sgxptmn8kf7tddx5avgdmdmzau',1,'anonymous','','','2026-11-23','2026-11-23','156290b108ebec9ddf8406ab0be7b6fe4f313f0b724a62b1f061729938189468','23a9c045dba6e2f36c40292e3a9dceeb27441c5602321e165ff2e32f8b531a57','67d063f273ab92f333d90c4a17326b655b7ab96221cbc8c4b23e43af50761447');
INSERT INTO "entry" VALUES(127,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','case','g5nwq9y6kwpvj6gbdxsjvfj6in',1,'anonymous','','','2026-11-23','2026-11-23','a38db639c7bbd5c411976f34ca152c7e6a246ef5bcc75f5ed8b8716ce72cef5c','67d063f273ab92f333d90c4a17326b655b7ab96221cbc8c4b23e43af50761447','2c0647f02e278830e48c436fcf44acd89750a95aea8b9043314ecc8c2cc1f764');
INSERT INTO "entry" VALUES(128,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','clock','s8nis5jpewf5uk44zygf68t5jj',1,'anonymous','','','2026-11-23','2026-11-23','5f4f4fee5a6fa13e94ace6ea86d599e9184ed9be0eb11cb59c44df5129bb14d8','2c0647f02e278830e48c436fcf44acd89750a95aea8b9043314ecc8c2cc1f764','ee2a6e656a9b59a8a2503a35c682a2c82d61a3534d33904f13698c1c2145d43e');
INSERT INTO "entry" VALUES(129,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','clock','tceuhq4nieyymfsyuebkix7w98',1,'anonymous','','','2026-11-23','2026-11-23','242cbcf91f2b6c3e80bfb62b5c855d665df798ef25c023fcc0a77f79ccec8056','ee2a6e656a9b59a8a2503a35c682a2c82d61a3534d33904f13698c1c2145d43e','1c333166f383376e37e9dd01ff218e5e6b903153e42bc454563ef2c48e9eabed');
INSERT INTO "entry" VALUES(130,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','contact','7b7dr4dabmm699mdja4urtmiks',1,'anonymous','','','2026-11-23','2026-11-23','4b2e05f31375905146bdfa60b10d164dac8937fdeecff5294528961cf426a8c2','1c333166f383376e37e9dd01ff218e5e6b903153e42bc454563ef2c48e9eabed','bf390dbb8158c1a2739c202bc2463aabb453331beed1dc7981d57de53e7b25e7');
INSERT INTO "entry" VALUES(131,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','message','hghqkgc4f82ugrj8dkgn69jj9i',1,'anonymous','','','2026-11-23','2026-11-23','9e54bb5964743fd053e54781f5167c415396fe984f1023dd846a32ebea956156','bf390dbb8158c1a2739c202bc2463aabb453331beed1dc7981d57de53e7b25e7','0bf22814e8696c504789d51b0e1c09f329812708cc7d898b60118af0ed52f9e5');
INSERT INTO "entry" VALUES(132,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','receipt','px9997yn5wybkqzqdpnr9d3mb7',1,'anonymous','','','2026-11-23','2026-11-23','4a834fc215fafaec5a7c990acbe525a4f5402e518065ff7379385b47a857e4d6','0bf22814e8696c504789d51b0e1c09f329812708cc7d898b60118af0ed52f9e5','8955ea0ad98f43151a7c81360744f78343ebaede4d48f1abccfe3ab72f13ab1a');
INSERT INTO "entry" VALUES(133,1,'sfshhv9ycb4496baqqaeyaentv','contact.received','g5nwq9y6kwpvj6gbdxsjvfj6in','tie','adtqjyyg39az3rpdtuneemjtij',1,'anonymous','','','2026-11-23','2026-11-23','7b7c44b0c6ce9c37dfeb6f35d2b7b6ca8007ff8850e66e85c334fdabcd1b5256','8955ea0ad98f43151a7c81360744f78343ebaede4d48f1abccfe3ab72f13ab1a','74aecf36d19e22908e4fc0ab5a7b978392f048c980278c8b5e77b06ea81b9e2b');
INSERT INTO "entry" VALUES(134,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','act','fv6w5g8yrb22swwujqq7asfttx',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','dbd247f1d142c01b0b2cc99cc420c7f2be6ddf4cedf122e8156271fc58546ea4','74aecf36d19e22908e4fc0ab5a7b978392f048c980278c8b5e77b06ea81b9e2b','dfa6f8d27468dda9ba9ea3b65ce4f9004534425c168194d51a21211c6b859a4e');
INSERT INTO "entry" VALUES(135,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','about','xdrsgpgn2wxs6c272xft5epw26',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','57eb742028ff41462633d079498787c6e964e0663c14c3fed5bf1702708667c2','dfa6f8d27468dda9ba9ea3b65ce4f9004534425c168194d51a21211c6b859a4e','1e5660a48fe30cc6237ff776a31c15b3947b920f8487dfbc2d2e650f34d757df');
INSERT INTO "entry" VALUES(136,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','55e93065545960b088b6a4d5aebcfde7b8c56d7b8cc991feb79df530e143d8bf','1e5660a48fe30cc6237ff776a31c15b3947b920f8487dfbc2d2e650f34d757df','c695726564fa8896ba1a64871fc828f4db85f9a27d7840bcf215b5b19177cb64');
INSERT INTO "entry" VALUES(137,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','clock','akp5gq4mvijsjxsrstsdq4e5qb',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','da91462f7372958a6dc62fe12e34d8b6991a772486ae5d9c569e6f0279aba942','c695726564fa8896ba1a64871fc828f4db85f9a27d7840bcf215b5b19177cb64','6d8c91327a66134575184986afab0f85245a0451183aae84cbeb72d16e6914d1');
INSERT INTO "entry" VALUES(138,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','clock','pymms8mqzsr8bxmy64ycykxr82',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6e32c511f04e57434f224c1c045baf528f38d7730be7f28b60a5b6dcf267c65d','6d8c91327a66134575184986afab0f85245a0451183aae84cbeb72d16e6914d1','e8997ccc3bc0e3c861e8c7f63736b2b45124e204abf093e311941f901d6d8a33');
INSERT INTO "entry" VALUES(139,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','contact','bkr3udmwybqxq8j6wx262w8fui',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ca92da698b684aa294b8ee40c0483a08b713b697a1066a85fb53a8ff955a0d10','e8997ccc3bc0e3c861e8c7f63736b2b45124e204abf093e311941f901d6d8a33','49d3cb00c8fe7b7b70fd5ccbff7444f47d029b7da1c6ee6e9d366ac735219cbe');
INSERT INTO "entry" VALUES(140,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','message','pgjs689vwahnrwaumjwswr6y4b',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9a261689f47fc54e741efa3a62cfde62c69ce331812081f59fdf1bb0bbfe6d36','49d3cb00c8fe7b7b70fd5ccbff7444f47d029b7da1c6ee6e9d366ac735219cbe','841a41519a3b3a17426c561d2c61d8de9aca05e36f8293a359324ae3f80caa5f');
INSERT INTO "entry" VALUES(141,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received',NULL,'person','9fgw58m74uipc7fe6bvxeuy4fh',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c71e7e75076ca08d301b238598d3ad5ac22ff619a527cbee870074ddcd5f7711','841a41519a3b3a17426c561d2c61d8de9aca05e36f8293a359324ae3f80caa5f','f985ea8910b76a38f119e9d39176c11841cab07a1309a56daac9c5c17d9ea907');
INSERT INTO "entry" VALUES(142,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','receipt','z4rpeevv223axb4em2zks9ppsf',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','15f11fd35736059613772ba8f60d6cd3846c044db2cd5f347b145caa889035b9','f985ea8910b76a38f119e9d39176c11841cab07a1309a56daac9c5c17d9ea907','314dc0bb1f3dd6b34a8e4c35305154644bfebd4d7f27749b02ab2481303cc6ba');
INSERT INTO "entry" VALUES(143,1,'fv6w5g8yrb22swwujqq7asfttx','contact.received','49igzgdwdfb8zdf82kzdht2mcw','tie','frhzkkc83g5c4byqwfemar6kwx',1,'person','9fgw58m74uipc7fe6bvxeuy4fh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d793de988219a00ed466c1db4a7bb2922e8f9ca6f02a29fa86320cb809bf5dea','314dc0bb1f3dd6b34a8e4c35305154644bfebd4d7f27749b02ab2481303cc6ba','f451e2abd660798632a6874c503518922d8b458179ee2ae4ef05674245586487');
INSERT INTO "entry" VALUES(144,1,'wj5rzg89sfknhb7egq8f82agf8','case.moved','49igzgdwdfb8zdf82kzdht2mcw','act','wj5rzg89sfknhb7egq8f82agf8',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','499a158647af37ab8d1a76ec8ed36070497bdcfff84fdb71046d912c30c58387','f451e2abd660798632a6874c503518922d8b458179ee2ae4ef05674245586487','e8e45249c16d132fc3dbb0d9fd324f22ad67cf91bfe46f83d433921ad3753021');
INSERT INTO "entry" VALUES(145,1,'wj5rzg89sfknhb7egq8f82agf8','case.moved','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',2,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','60cb91d7a8ef7b3e7056012e416945f1aaf1bb4bf2f478491578c8f570149714','e8e45249c16d132fc3dbb0d9fd324f22ad67cf91bfe46f83d433921ad3753021','afceaf7db7e9dd5bc411b8605d1981005bb3b33a2b79552df3dc1300b971dd7b');
INSERT INTO "entry" VALUES(146,1,'wj5rzg89sfknhb7egq8f82agf8','case.moved','49igzgdwdfb8zdf82kzdht2mcw','tie','36ydt7d2hte65ahqmueqhyuzga',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fe971fcc724d088114fd2c78499e93e9622ca47ed125b882c5e2a74963e1a830','afceaf7db7e9dd5bc411b8605d1981005bb3b33a2b79552df3dc1300b971dd7b','874ece4942fe454184681c98b7fd0c0735c71db8a9aef5d32c24b62a22bdedab');
INSERT INTO "entry" VALUES(147,1,'cqrv763qqe22gezu3sj2ccu92u','case.moved','49igzgdwdfb8zdf82kzdht2mcw','act','cqrv763qqe22gezu3sj2ccu92u',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ae67bb6715f429f668663f70851ae30d037352fd72d5d0f0d7448154158f244e','874ece4942fe454184681c98b7fd0c0735c71db8a9aef5d32c24b62a22bdedab','ec79fe1fd08a1e083a346dfd64f302b53606787a2cb0b276b4c8745088afd0a9');
INSERT INTO "entry" VALUES(148,1,'cqrv763qqe22gezu3sj2ccu92u','case.moved','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',3,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','92ae1c53eba876f99737b99ab889f4fbc962e02d07ace3348375739cf8add039','ec79fe1fd08a1e083a346dfd64f302b53606787a2cb0b276b4c8745088afd0a9','4ff152f4031b71cbc957aeb1f07e046113c9afd5e51c9f140cda54e0cde556f4');
INSERT INTO "entry" VALUES(149,1,'y3w8327gkpgjfzgimezvw8brgk','meeting.called',NULL,'act','y3w8327gkpgjfzgimezvw8brgk',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e86cd9fcc1065c556147ff15328863bc7ab3edf0b24e52ff75ab5b95613e39fc','4ff152f4031b71cbc957aeb1f07e046113c9afd5e51c9f140cda54e0cde556f4','09e9bd7119afec27abf165127b39521cf9eff8a9b1d6ad0d49a113eaf00f3933');
INSERT INTO "entry" VALUES(150,1,'y3w8327gkpgjfzgimezvw8brgk','meeting.called',NULL,'meeting','bm7u84nx5ehr2wf9zctrxtwg8j',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f2f62172fea5138631c8632f3b4541cbe3ca8ff7760c7499495b9ee4c04f5cef','09e9bd7119afec27abf165127b39521cf9eff8a9b1d6ad0d49a113eaf00f3933','ec373835ef035d50d7dad215df27923e731758ba3f064bf7f8d25f126b09351d');
INSERT INTO "entry" VALUES(151,1,'eg9v8ba8zhn68kw3p3eznerwmn','item.added','49igzgdwdfb8zdf82kzdht2mcw','act','eg9v8ba8zhn68kw3p3eznerwmn',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3e0c7b9498d3766535405369eb3639a86058db93af07499353c0fd2118f926ba','ec373835ef035d50d7dad215df27923e731758ba3f064bf7f8d25f126b09351d','041906b2c05b2e892048d9b7b04bf54ef9cce7da7477b0b3a0a0ccc1651790e0');
INSERT INTO "entry" VALUES(152,1,'eg9v8ba8zhn68kw3p3eznerwmn','item.added','49igzgdwdfb8zdf82kzdht2mcw','agenda-item','uhk3rwvui6x4yjbzhcyxranxa2',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1b3a30d2b1cdae7e6225464869e116f05929bf0eca8098595b3152c9b01352ca','041906b2c05b2e892048d9b7b04bf54ef9cce7da7477b0b3a0a0ccc1651790e0','8204200d7fc3c5584189ecfcde92743f91e0dca3c89d5a5dea1a4da6409a066a');
INSERT INTO "entry" VALUES(153,1,'eg9v8ba8zhn68kw3p3eznerwmn','item.added','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',4,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','62e6af4c0a2e32b55ac661b8d3cea7676b9aebf0a729e293eaa17cac88f99a3f','8204200d7fc3c5584189ecfcde92743f91e0dca3c89d5a5dea1a4da6409a066a','ec7d2073978c3947a6a1c072726d43b1693cb52d61b3e62e9bbb28292069ab9c');
INSERT INTO "entry" VALUES(154,1,'x2umxyhz2qme9tvqhma53iq359','meeting.notice-given',NULL,'act','x2umxyhz2qme9tvqhma53iq359',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','10da715e66dd10b0a74c7f18fea76e89905619a5ea8b22a199dbdf027291036a','ec7d2073978c3947a6a1c072726d43b1693cb52d61b3e62e9bbb28292069ab9c','e605d538a643d522af37cf266613a23a68fe5baa65fdd0a791b3e7f3a692e01e');
INSERT INTO "entry" VALUES(155,1,'x2umxyhz2qme9tvqhma53iq359','meeting.notice-given',NULL,'meeting-notice','n4pc4zktf7w5im74hjjz8e69vj',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','1669f248a286cbdc087d40a3d3300eddb9ce2bc44326292f6f9d6a56c0396c9e','e605d538a643d522af37cf266613a23a68fe5baa65fdd0a791b3e7f3a692e01e','84fb57a2320fef99a8135f77f53eab092ceff7bfbce64a5215bd21f4b7f78875');
INSERT INTO "entry" VALUES(156,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'act','7663pp3j5s2sveucp4arw9bvsg',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','724e209e43e174bbb72e3befc44ed41252fc693994e367dab30439ccae178afd','84fb57a2320fef99a8135f77f53eab092ceff7bfbce64a5215bd21f4b7f78875','9799f08f1d60eaca9e7335485346883a65cc0c398db647fca70a9c1c26c882a9');
INSERT INTO "entry" VALUES(157,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'summons','43mmx3gmrvbddxg53f5hba2gqf',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','4cd47397140b40326dd9f42d835bdcbdd9d972ef667a00ac5c4902d0b87d4bac','9799f08f1d60eaca9e7335485346883a65cc0c398db647fca70a9c1c26c882a9','d12c869095d0517054a2173057dde1ba11bf1fe5e9a0b870331007d55c5d68aa');
INSERT INTO "entry" VALUES(158,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'summons','e47833yuds6rwgt7i763wk2njy',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','575bd9387c64bad56829daed1c11a3b17365d9a2ce723aa007951ee2bfaebbec','d12c869095d0517054a2173057dde1ba11bf1fe5e9a0b870331007d55c5d68aa','85aac5c5a2a3fc0a6882af3d19767daf5848f6a52a53e5a61ec1b2d221d3192e');
INSERT INTO "entry" VALUES(159,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'summons','fsd6myqjah634qcdkpx2px6xjp',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','1ba62e02dd76aef3dac32be5a25cc654df7893b4ee05d7876ca2582a6a38911e','85aac5c5a2a3fc0a6882af3d19767daf5848f6a52a53e5a61ec1b2d221d3192e','d893a06b5328aac980c1c18c7e167e5825c32fd1702142f8431d84fb5fc0c8bd');
INSERT INTO "entry" VALUES(160,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'summons','twytwrjtbq54d2rf854hf37kzg',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','d2539c5918b95a5abdf13c1f6b938168a02fccde11505eb7576fe23bfcf37836','d893a06b5328aac980c1c18c7e167e5825c32fd1702142f8431d84fb5fc0c8bd','0cb28d14f37a4ca5975f507d89b8c536f9aedc0cd13edd4b25024c20e5962fca');
INSERT INTO "entry" VALUES(161,1,'7663pp3j5s2sveucp4arw9bvsg','summons.signed',NULL,'summons','wju84tp2pgpcp8smjahb5bz6w6',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','62f7aa28db61acde8a77322dd2816eb30ede1833db52dedd3edf5bb2a30f40f7','0cb28d14f37a4ca5975f507d89b8c536f9aedc0cd13edd4b25024c20e5962fca','f3dcd219cd1d6f2146fcf1a23e4261a144bae39e465cb50b12630ad30f3e8485');
INSERT INTO "entry" VALUES(162,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'act','xj7tusumesfghs2p6uhqixx4ak',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','cb964463507786c0acb484d845b85c9ec407489f4e8d7caff99ed603c57c10d9','f3dcd219cd1d6f2146fcf1a23e4261a144bae39e465cb50b12630ad30f3e8485','5d24821f8b0efca0b9437c8cd2231c6cf903e90b0fd9de44b464f986be836397');
INSERT INTO "entry" VALUES(163,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'attendance','mitqbm6vmm9k23rjkbd6vwntbm',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','b973db286d541e3a02b7249b1714fdff3e459fe2a87b108128d64bbaaa04252b','5d24821f8b0efca0b9437c8cd2231c6cf903e90b0fd9de44b464f986be836397','6ec86294d876643f0a9c5a63de14f070f2f01937277e2beea365a42b2056a783');
INSERT INTO "entry" VALUES(164,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'attendance','wd4bjms8wzuvvuajbmzqeri2hc',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','30dd88554aae7fda9f6dfa4a512a2d64ba1d8f558938523e275c8ddaf11cfd92','6ec86294d876643f0a9c5a63de14f070f2f01937277e2beea365a42b2056a783','46abf605179938f089ac827c02de4bc0bfabc6cd8b46bd9d16489aeaf26d0933');
INSERT INTO "entry" VALUES(165,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'attendance','egprxkkdxn7ksw9jdq7siuwsne',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','a96a90178123938fa5533fb90caedc117b8807c153a86fdb6bcaa621777e1ffc','46abf605179938f089ac827c02de4bc0bfabc6cd8b46bd9d16489aeaf26d0933','91c60fdadd9994e7f5abc3b1bcba0dd539b60c350d6711060090a5627bc5c6bb');
INSERT INTO "entry" VALUES(166,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'attendance','fhk4yfkvvwmp7nnnumf2dcya2y',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','965de22b285e9fc9f204957f3d15d7ed1f1e65c3ed0eec5ec76fff7a608a1a4b','91c60fdadd9994e7f5abc3b1bcba0dd539b60c350d6711060090a5627bc5c6bb','946983218a541befc6302060e82fcc79758e5c3eb117a75889031f41d271ea3e');
INSERT INTO "entry" VALUES(167,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'attendance','2ndwwt7vwme8k97gywz73cw5uj',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','9b7ace7ca342d75f5bea3730302aa689259160c7fc31794115330bea2fd8d565','946983218a541befc6302060e82fcc79758e5c3eb117a75889031f41d271ea3e','c681aa6d27feef43481d09833151df82e9fd2e195881fd5cb3bc5d73fb72cb2c');
INSERT INTO "entry" VALUES(168,1,'xj7tusumesfghs2p6uhqixx4ak','meeting.attended',NULL,'meeting','bm7u84nx5ehr2wf9zctrxtwg8j',2,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','84db8c320403872ed9bb6d1b658532b18886c89dada46c2d6473f5475f3170d9','c681aa6d27feef43481d09833151df82e9fd2e195881fd5cb3bc5d73fb72cb2c','d1d2cfe39bbe2782aa04eef83ee2d4fd5db26fdb0ec198daf83cf6af0f8f5158');
INSERT INTO "entry" VALUES(169,1,'rhm4x2smx4b4qvvmamxtguh35z','item.interests-asked','49igzgdwdfb8zdf82kzdht2mcw','act','rhm4x2smx4b4qvvmamxtguh35z',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','e092d567de25cf24622a5b0e34d9646a508f2f0f49a67ac92a0f2e8ebe58bf8e','d1d2cfe39bbe2782aa04eef83ee2d4fd5db26fdb0ec198daf83cf6af0f8f5158','1be867758250805948876a298f8e7376c07a9c8929f5eba46dce9ff57d2c0ab0');
INSERT INTO "entry" VALUES(170,1,'rhm4x2smx4b4qvvmamxtguh35z','item.interests-asked','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',5,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','81c55306dcaf51b2accf20aa93ef55904008773031bc561db00a369fc9c31200','1be867758250805948876a298f8e7376c07a9c8929f5eba46dce9ff57d2c0ab0','cdc5682b946058b7abdfcd6ae2416957b877ddcd5ef2db8e90bacf249976d369');
INSERT INTO "entry" VALUES(171,1,'rhm4x2smx4b4qvvmamxtguh35z','item.interests-asked','49igzgdwdfb8zdf82kzdht2mcw','hearing','ha688iegfgffzvuw33spd8d5c5',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','2c847bd4e1143bc51087536d59927da3d2c9d8ba77f24871ee396278b220bff2','cdc5682b946058b7abdfcd6ae2416957b877ddcd5ef2db8e90bacf249976d369','31edc16d6b35b9fe70a63f3c42f8e91a2c6ce912e0d79a31a140c09a7539c704');
INSERT INTO "entry" VALUES(172,1,'d7wwudvhqhzqwm9m65iqrhs6hj','item.excluded','49igzgdwdfb8zdf82kzdht2mcw','act','d7wwudvhqhzqwm9m65iqrhs6hj',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','7dfc5d1b03310d896fdce0c5389bfff86c322528d6b8c928403fb703a82939a0','31edc16d6b35b9fe70a63f3c42f8e91a2c6ce912e0d79a31a140c09a7539c704','66c799a7feda8d3a993e61fcfdb6f45cf35b4eeb944368a36210b0d9f03eee51');
INSERT INTO "entry" VALUES(173,1,'d7wwudvhqhzqwm9m65iqrhs6hj','item.excluded','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',6,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','b8fd9a1d7b9bd4a0371410028ba65f32c50f60e7361293c7de25cb7d9b952c1f','66c799a7feda8d3a993e61fcfdb6f45cf35b4eeb944368a36210b0d9f03eee51','1631cc277315eb890b8fff3413a127c292821ab3e4d5e7a09d24d259e57baacf');
INSERT INTO "entry" VALUES(174,1,'d7wwudvhqhzqwm9m65iqrhs6hj','item.excluded','49igzgdwdfb8zdf82kzdht2mcw','hearing','ha688iegfgffzvuw33spd8d5c5',2,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','d4d43ec8cd7024918f893a37ea14a54820ab4207dc51ea2755ebb3abee043ee3','1631cc277315eb890b8fff3413a127c292821ab3e4d5e7a09d24d259e57baacf','4779a80da4446504d7e94384b9c2255867cac8bb3e5b5087b135724a44a4a4ad');
INSERT INTO "entry" VALUES(175,1,'edqqyujuhc9hey6nhtgzd8dsqb','item.heard','49igzgdwdfb8zdf82kzdht2mcw','act','edqqyujuhc9hey6nhtgzd8dsqb',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','8fa68d25dd0725e72bcc957e21184fca5b9eb282edc574ffe211109fc7ea62f8','4779a80da4446504d7e94384b9c2255867cac8bb3e5b5087b135724a44a4a4ad','cdef7943a86ea20498f682dd1835251d7a27f3da29b99c3cd68f7911bd786ea7');
INSERT INTO "entry" VALUES(176,1,'edqqyujuhc9hey6nhtgzd8dsqb','item.heard','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',7,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','a8b5323e7a564b961727ac18cb9db1e4b7a33e036c8ad93adc076d4344017c07','cdef7943a86ea20498f682dd1835251d7a27f3da29b99c3cd68f7911bd786ea7','b9ad58981f1916ab7c7d907252ed772081f5fa9b9d9c7576cf845e21ee8a328b');
INSERT INTO "entry" VALUES(177,1,'edqqyujuhc9hey6nhtgzd8dsqb','item.heard','49igzgdwdfb8zdf82kzdht2mcw','hearing','ha688iegfgffzvuw33spd8d5c5',3,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','fe54dc679e490217b4560910d327e447d8d324e54dbe3edd42a1bc7ef2e64024','b9ad58981f1916ab7c7d907252ed772081f5fa9b9d9c7576cf845e21ee8a328b','af506169388d355ad0fa9f1f276dc83ae8afac6c6587bcd9e89a9ee03c022a81');
INSERT INTO "entry" VALUES(178,1,'j8brzcb2ddzf8vv43tgnwqhj29','resolution.entered','49igzgdwdfb8zdf82kzdht2mcw','act','j8brzcb2ddzf8vv43tgnwqhj29',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','d7f498fc4b1c7155be3e1b4ceefe44adfb8a63d3e28e42ab655beea25b945656','af506169388d355ad0fa9f1f276dc83ae8afac6c6587bcd9e89a9ee03c022a81','2a90da9f5ae1abe3952b2fac89939f8a91373d1bec35709eb5db2cab40e16da0');
INSERT INTO "entry" VALUES(179,1,'j8brzcb2ddzf8vv43tgnwqhj29','resolution.entered','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',8,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','38b8ba98f85620855c399d5e67518639bb6134712e19c4b180ac773ccb08dc46','2a90da9f5ae1abe3952b2fac89939f8a91373d1bec35709eb5db2cab40e16da0','f343665b0eb93399a9496f7bb7895853b62c72736bed904f8baec3246fdac790');
INSERT INTO "entry" VALUES(180,1,'j8brzcb2ddzf8vv43tgnwqhj29','resolution.entered','49igzgdwdfb8zdf82kzdht2mcw','resolution','ir897fv8k5xtysg5b63ggxthrg',1,'staff','2dgddqaqeytejr88gdmsj3zs3c','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','306fa99f0fd2b45440fbb72d95d59e9092be35fdc206e1e8ec08f5316974af4c','f343665b0eb93399a9496f7bb7895853b62c72736bed904f8baec3246fdac790','25a26a6aba984f96c40452873650ad091dc940cb6e70bfc9fdcc5688707f726d');
INSERT INTO "entry" VALUES(181,1,'8hu67b37c8m2v7x4y6xag3wfns','resolution.confirmed','49igzgdwdfb8zdf82kzdht2mcw','act','8hu67b37c8m2v7x4y6xag3wfns',1,'staff','q2nbpardka99kchq7k7bbqp36g','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','7c177dc5dcca903179610de6b24d8774b948f44bd86c530cf6c30e8acc20374b','25a26a6aba984f96c40452873650ad091dc940cb6e70bfc9fdcc5688707f726d','4c150179e3c1e521baf83666af693afc1903db147a7b2384a9bbc7da7ed4ffdb');
INSERT INTO "entry" VALUES(182,1,'8hu67b37c8m2v7x4y6xag3wfns','resolution.confirmed','49igzgdwdfb8zdf82kzdht2mcw','case','49igzgdwdfb8zdf82kzdht2mcw',9,'staff','q2nbpardka99kchq7k7bbqp36g','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','b9e40dd1f2fdfd011ca6762157e75a9ccbef43026b2ff80b8d23c4e6bfe886ae','4c150179e3c1e521baf83666af693afc1903db147a7b2384a9bbc7da7ed4ffdb','5a749770b0a12caa7e395ca88066cdf47aa7b3e2603a29f80213f72aa43bc5f1');
INSERT INTO "entry" VALUES(183,1,'8hu67b37c8m2v7x4y6xag3wfns','resolution.confirmed','49igzgdwdfb8zdf82kzdht2mcw','resolution','ir897fv8k5xtysg5b63ggxthrg',2,'staff','q2nbpardka99kchq7k7bbqp36g','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','bde900422838b2f6313341247c6b5d48e44bd58c66d43434caa6258159603ea4','5a749770b0a12caa7e395ca88066cdf47aa7b3e2603a29f80213f72aa43bc5f1','0db315b6b03b07c42d48aad668bce2edf83a6d5696483fff134df02574c6e79a');
CREATE TABLE entry_content (
	seq INTEGER NOT NULL, 
	salt VARCHAR(64), 
	body TEXT, 
	CONSTRAINT pk_entry_content PRIMARY KEY (seq), 
	CONSTRAINT fk_entry_content_seq FOREIGN KEY(seq) REFERENCES entry (seq)
);
INSERT INTO "entry_content" VALUES(1,'2635c723b89a89e4177aa4c2c9bb4ee0f751658d420bafcc01b9144e1751fb5d','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(2,'751967d454d7e781ee7676451b00b00d1a3162fc11e41700cd6ff97351df6371','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"4p5w6ntk6hv5gumjaq84kwuthp","roles":["clerk"],"staff_ref":"2dgddqaqeytejr88gdmsj3zs3c","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(3,'11c3479543a53105b0b69411385debe2a38461b1fe0b61b753cc0c55b8cf9ea3','{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"2dgddqaqeytejr88gdmsj3zs3c","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(4,'4d0a2f6ccd876ac71d57054d9ad45b813b45a54b610487da1143e9f90d372620','{"facts":{}}');
INSERT INTO "entry_content" VALUES(5,'df94ff2e1e94d9f004111f4464b69ae8e36a5e6caf291ee3e2a6a88f980eb49d','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(6,'790079b58e5596ff9517b5a31ae42fd251183a5061da8f512edfc6c3a0628563','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(7,'c823b82c6db1b800be2913cf6b4fac1f61441ab00d0cd1a80cd00e3a6e74152f','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"9hes7pf87cke2asaq6c5wrswef","roles":["officer"],"staff_ref":"xx9s6pcd2rmvgjezvvds6iasjp","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(8,'7a0d23e9af7b1421b6995a08db189d7a6fc5e6fab0a6e63f50690d24e97d47ab','{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"xx9s6pcd2rmvgjezvvds6iasjp","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(9,'76cb3f715a7e6720dbefe9a73b8aeec78687cab0b5b6df4ab7c9ebdc59392e0d','{"facts":{}}');
INSERT INTO "entry_content" VALUES(10,'cca6c02b0ee434845a22d8cbe6175259201affd66d15f9a3318cf6dbd049586f','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(11,'207a9978f76f37febc9830f41d8cbfebcde5ad198d888563311b818d9ac9aca3','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(12,'93e5889eb992655123b445c12b08ac179ef1d27e364f314d53c4adf7f863457b','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"ia88gg55xvuv2h9zn2srh5wua9","roles":["chair","member"],"staff_ref":"q2nbpardka99kchq7k7bbqp36g","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(13,'bb7c2f6e1f3f0c83ce18b9ab4caedb9bcad269e5ac83bc07ea7f224c4d35c30c','{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"q2nbpardka99kchq7k7bbqp36g","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(14,'09f3f82a1195a03997b945878375aa8a7fc5427faac9cf31de1008f7031a53b4','{"facts":{}}');
INSERT INTO "entry_content" VALUES(15,'718b228b46a40990e3611b4cdd7f8b52210a378699287d08af077fe5bb483737','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(16,'85d2a2815e5f274bdfc1fe1b4e39933aa0440d3e2954d1d92b58ca88dfdf8db0','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(17,'42af321276690c365d01ac4ca26cf9415e2cdca3837093d74ebb29db55c469a1','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"r5wi6pnycgvmji58aruz5ay543","roles":["member"],"staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(18,'249527da73bbff08cf2a6739d13204fbff8ea757448b9bf100ef5b4c62adab66','{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(19,'de67b5aad80c34076861024042e2b61a93167146c3148d26de66ae4b69950839','{"facts":{}}');
INSERT INTO "entry_content" VALUES(20,'b1fc236ba59e622fab660d2307b362393af5f8043ca255ddeccb7bd7feb24569','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(21,'c9b5f320cdec50d873a896f0c8b8c4f8b137b61f1a53b20af9f97469717a2675','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(22,'e373d4e8d9ec0ea327b1ae5e1bd4ce30ef9af68d106ce5b661eb953234b13e47','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"yv6vkqfwg8u7fkyzbgu5xd3yri","roles":["member"],"staff_ref":"ys9q8yrne8riwr2z6y78junkfi","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(23,'db938f48e08bbe707fbe6d1008958316c3e606ad770bf7ce114414b93496ea3f','{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"ys9q8yrne8riwr2z6y78junkfi","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(24,'e08f007aae712a672059c042b93d2d67cad1e16b8ff13ad33ece8d1bc12f3062','{"facts":{}}');
INSERT INTO "entry_content" VALUES(25,'342c85f8ed9f9337d3c4f15d37c4fff7aa02def65bbd2385243dc2b4a6c2842d','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(26,'9f3fa0c767f5c1ba45327a55a090a49028326986f338810a80e6d3a964aefb9d','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(27,'c95a3a174ee6556bc2cdb11fcea6058b666901b68632f1da208b44c66f5f1e0b','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"cbc2jg4twgxcqqb95tium7vdcj","roles":["auditor"],"staff_ref":"7dvnm6psu8u6i2zeq59vmrku8q","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(28,'dd411786f70149c0d9e8714372503b4860891a12fac10c16528631f9e9ce4d52','{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"7dvnm6psu8u6i2zeq59vmrku8q","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(29,'71a93c21a9b1c7a0245079b67e0ca8756b5a6e5668704e233c7c54e21622516c','{"facts":{}}');
INSERT INTO "entry_content" VALUES(30,'601fe975baa2ee461467a861234c468ca4e01b13b6255884fd85860e625e931d','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(31,'3326e0686b491f8288e40632b6a11422ffc3bb9ea20d16c6eb7de5c88f3634e9','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(32,'d768192f5f9b4bcd99776bba25a24f8e4f4503d44a9c58010ff2186d5b034418','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"esmv2b858cwavu4n97p9n6ker5","roles":["administrator"],"staff_ref":"fwwx3fn4ujtxw4dunpzayqnhc2","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(33,'d69964bfae0c92b85e1c3f3831e0234c5ea946e4cb463c2ac199753490e25c92','{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"fwwx3fn4ujtxw4dunpzayqnhc2","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(34,'06a843f6e0aff7fd3abafa9c842e07c2ce901d5ad310111684dc4dd4b2a5cacd','{"facts":{}}');
INSERT INTO "entry_content" VALUES(35,'f9f2edc8faefa89371902321d654656821ea20ea8609e86ec31c0201fe7d77f7','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(36,'b406a84cecf578959f4826be47fe74862be9360b94f27e8038df00aa7fbee5f6','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(37,'3c5c3a47e6b9a9d7004a67d68807ac75e303e45d24b0a81cb53e09c7b71d1105','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"an4e2ntccn4t3kjbm6k6nc5q4i","roles":["outside"],"staff_ref":"issa2h2mbiftkpmbhy7tfx53vj","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(38,'16dd7f7882cd4ace9826b30b77e3fe2fd9679f1560f77250136ded2f18e8d98a','{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"issa2h2mbiftkpmbhy7tfx53vj","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(39,'bb0c84d6c835216e5e46efa614af87b6e460e898443daf96d0263eefa621b917','{"facts":{}}');
INSERT INTO "entry_content" VALUES(40,'b1b355afeedac7a26b8edda4b9638ea87c6e8b3371695bb7235836ff81a15204','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(41,'5f51ddf50c60ca8caee5c2f5e181137b45977e01715dacd5484921d340c3b8c8','{"facts":{"name":"Ada Marsh","named":"Olive Reed","office":"clerk"}}');
INSERT INTO "entry_content" VALUES(42,'4b6859bc52fec5bce00e30078501035850a157dee2e5362f4bd8367788163250','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"2jmanbivz2nd3pudnjb55mnbuf","staff_ref":"2dgddqaqeytejr88gdmsj3zs3c","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(43,'716bf64fec983168c7d2406a1816a38818cac95317b1c93f5c878aee36c253ce','{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"stand in clerk"}}');
INSERT INTO "entry_content" VALUES(44,'11b3dfc0e12692213f801ef5b3123adc978445addfd752f6da20f8bd9c0be7b8','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"8sru966bmr5xpexhdsum7v25ye","staff_ref":"xx9s6pcd2rmvgjezvvds6iasjp","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(45,'2f725109e31b58b03f359fa6fd20804b06751cc7230222eef84fe806dfacfa5e','{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"safeguarding lead"}}');
INSERT INTO "entry_content" VALUES(46,'010fad1dbd8596a571f8e241f400ade0f63ffae6be5ca78f6c9dedd02c238eb5','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"5hv7q2u6xz6kx6r7j4uwywmkxt","staff_ref":"xx9s6pcd2rmvgjezvvds6iasjp","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(47,'1ca94e869f747ecbeebfb2e0f1ec25cfa33ebd69f4f6bdb14c662f6c6326a152','{"facts":{"name":"Cora Lane","named":"Olive Reed","office":"chair"}}');
INSERT INTO "entry_content" VALUES(48,'08edfd48a74b819fbfd2261b1bcdd8d367848bc900ad9a4ca17a52961f3cd902','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"mrj84gadmugmxtn5dsdj5646he","staff_ref":"q2nbpardka99kchq7k7bbqp36g","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(49,'983179407ed2e994dea3cc91f3be94fc76a8d232d8112eee696b80a727860c39','{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in chair"}}');
INSERT INTO "entry_content" VALUES(50,'1bc2cb26dfdde25dbb7010ca71c9529f2a5a6e4a0996fa95a44d12ee34443b67','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"j4zktyedzizr7jy8yxnkmvhuii","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(51,'a6badbdd8070aff8eb1ac67fb742a74104dead95de2cb224b368964458d4c870','{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in safeguarding"}}');
INSERT INTO "entry_content" VALUES(52,'8e22d98b9cffbbefd1a03d66e2f15e2881a2cca8215370acd628fdea5ec9563c','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"8yt6pn2twhcvjiizv7g9tezjyx","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(53,'e775e1569544a076d0309031ebf4fb0b4c02aa1ad0b2a869fc906a8be0fea915','{"facts":{"name":"Fay Quill","named":"Olive Reed","office":"stand in administrator"}}');
INSERT INTO "entry_content" VALUES(54,'39c0ab41fe4c9e22da24968af413d18df1a5757281fe71a90ab57699e595ff16','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"thg4rg66gpu7ntj64kb5ib5xeq","staff_ref":"ys9q8yrne8riwr2z6y78junkfi","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(55,'c29a9fde366c16cc33146874f8f604c285c23f803d0bc30744d4549185e9dee7','{"facts":{"name":"Hal Brook","named":"Olive Reed","office":"administrator"}}');
INSERT INTO "entry_content" VALUES(56,'8ff0a851f5e13a25c2913151d4f43543d52aa805aab43dcffc3fc5ac92d05989','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"a7vffgpweaziwv9qyiqrwbzb75","staff_ref":"fwwx3fn4ujtxw4dunpzayqnhc2","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(57,'b2cb595f5aa71af3adba7f04af1a2650cde48cc9736398782e320140e09f3b25','{"facts":{"name":"Iris Vale","named":"Olive Reed","office":"outside person"}}');
INSERT INTO "entry_content" VALUES(58,'4c08ca4125d774c272b608ddd4c9d6179aac48461526821c8cec7a61384711bd','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"bzqqkvr9vvfnuf7fvjqzv6pvkc","staff_ref":"issa2h2mbiftkpmbhy7tfx53vj","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(59,'319db426bbc39a71e22407879d3e4e9c1764453f4ad17dbd410b5fd71c4be033','{"facts":{"name":"the other councillors"}}');
INSERT INTO "entry_content" VALUES(60,'3fe87b342938ae827c1ea96bc65646982f82f4ea07462cfe9996e390f499cf55','{"new":{"email":"mo@example.org","listed":true,"name":"Mo Tate","password_set":null,"ref":"499fi2zygpis2v5zba3vckxtrk","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(61,'24a63a75f0aeae67209ae26b6225f4f084a7922a2f817780e8bcdeca59963913','{"new":{"email":"lena@example.org","listed":true,"name":"Lena Frost","password_set":null,"ref":"727iwgwsm62t7kg87h8gj6nbsr","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(62,'9b4ca883848246b44396bf5e7708d95e16a3ccd02c68e64ac4b2226f18a42fa7','{"new":{"email":"jo@example.org","listed":true,"name":"Jo Pike","password_set":null,"ref":"bsi2tgsgrzfzzgwt44msg95di8","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(63,'e071bae00afbd2f17c76964315eb0a322bbfed3430ba6b7ac504583dbf3a8e86','{"new":{"email":"nan@example.org","listed":true,"name":"Nan Webb","password_set":null,"ref":"k4zkuir8hb93wv4u9npvz5jwwf","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(64,'a265c5514a0aea11fbbdb076756cc5581986c0bd2c15079c3dcbc9a2170bf9a6','{"new":{"email":"kit@example.org","listed":true,"name":"Kit Amos","password_set":null,"ref":"u4ajtrix2mzpuhybw7xcz73u3z","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(65,'afd1ad67c45c20c9e3a9b62a33d89c40c100cf5d28a3ac5f6bbf80bbfc379fac','{"facts":{"minute":"12/26","name":"The council with its complaints committee"}}');
INSERT INTO "entry_content" VALUES(66,'6b4c000887c324a6e2812de7846d3b464a75d65e6cea8f9c801551df0e4ea03d','{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Full council","quorum":0,"ref":"jihmwjvzygxzk93aynytk54imc","seats":8,"until_on":null,"whole":true},"old":{}}');
INSERT INTO "entry_content" VALUES(67,'8970ee6a08e74ad80490793d7df2990eade3cd32e9d3a5f99b4533023380778f','{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Complaints committee","quorum":3,"ref":"wka6wj5vtuex4yjh7ijub48vyx","seats":5,"until_on":null,"whole":false},"old":{}}');
INSERT INTO "entry_content" VALUES(68,'d4df66f5bfeafd71eacf37d9a7a59984e0cad19c29ad31639bc40b8ece88aa60','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"clerk","power":"answer-complaints","ref":"q5f8iqeacm56sua7nsrq8ipxk8","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy."},"old":{}}');
INSERT INTO "entry_content" VALUES(69,'337a62ccc7c4deaf74e42cca11a297342f67945a22a3e64129ec1a38c53940f8','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"stand-in-clerk","power":"answer-complaints","ref":"ucefcsapn8pr5xqbw72yhsbzhs","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place."},"old":{}}');
INSERT INTO "entry_content" VALUES(70,'c11a7853d345f679137cb058964e451fd087a57ef01e984792346b506df16675','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"answer-complaints","ref":"efn2aahybwbibiik6a7a2mqdsh","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO "entry_content" VALUES(71,'7771727a107dbea6d5cae450f4c44c86121dea132e2caea1143a5beb39e46ee0','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"clerk","power":"desk-reviews","ref":"fe2dvsd5w6ihi8xgk4ea7tgnes","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence."},"old":{}}');
INSERT INTO "entry_content" VALUES(72,'cde618c37dace5bc4d171552bb5dd01028764cf542a4ac837959e7360cabc2a0','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"stand-in-clerk","power":"desk-reviews","ref":"fgmkkuds3txf8h6tv2yib9cr49","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place."},"old":{}}');
INSERT INTO "entry_content" VALUES(73,'a1796f40fbc27bd40df5238822a25b5030036ce00aa118275c3d2a448a268b64','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"desk-reviews","ref":"q9ufk2d7d9ztnu8ibn3vai8b5p","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO "entry_content" VALUES(74,'04079aeb894868fcff2b1d0b19a49d04a3ed8ebc636a41f35fcb137734a22122','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"qcjade6jgqkv58zefvt9hmhizk","until_on":null,"words":"To decide complaints about the clerk, and what an officer refers to it, at stage 1."},"old":{}}');
INSERT INTO "entry_content" VALUES(75,'0bfec02c51bcf2bc5a68253e9349a3d1082929eedd4ce61aa0ee90f4bcb5bb87','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"yb936xybznajcpu5ykd8rjaw7u","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO "entry_content" VALUES(76,'0736bd210d70642c1c85a18ddf7a74213e74119918312d93ba343fc382477e69','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"zyy9g8e3km4xtq83bi5vcvhx3u","until_on":null,"words":"To hear and decide reviews of complaints at stage 2."},"old":{}}');
INSERT INTO "entry_content" VALUES(77,'244e414de630d4703810c28d78df110937e804ff9a14817abde4d21ff4d05d38','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"mtgzj5ca7rzbur5usdraegfe8n","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO "entry_content" VALUES(78,'a353d56f0d17b0a3903a77af03ff29f9c533ca9cb23958069b4be5922b919c19','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"2y7n6kubjbeb6h9n5q2tfvhwwg","seat":"member","staff_ref":"ys9q8yrne8riwr2z6y78junkfi","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(79,'dd8bbcc8de3eb41d5d0cd13d0c8a3cc015d0b0ea2b6f98411d40bd020afa24ea','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"36ufhm4xgruatk3nx2akhwbdr2","seat":"member","staff_ref":"k4zkuir8hb93wv4u9npvz5jwwf","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(80,'5664d4bb6425ded396058be9ca52ad11b5f315dfacb22c5eca6660e81f107983','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"45jycaqnx67kauqgp7rucur7qt","seat":"member","staff_ref":"bsi2tgsgrzfzzgwt44msg95di8","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(81,'ada29010f19c47bd25d064c9437209477b0fa840e082bc77217f50e1566ffe7a','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"57mga8qdtzpak635p8ijbfuain","seat":"chair","staff_ref":"q2nbpardka99kchq7k7bbqp36g","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(82,'45dc2540552fb1b721103e07a2dfed5815cb8a2fddf7fec414867707cc5c4e55','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"a5gr4bhpc7499s4ajcuksgthta","seat":"member","staff_ref":"u4ajtrix2mzpuhybw7xcz73u3z","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(83,'23ed9ae3d3c2b1ac27595ef7f2038ca99feb6bedac44710b950fc93388c62f66','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"apfbqcnb5x5ixr9dj7eg58see7","seat":"substitute","staff_ref":"499fi2zygpis2v5zba3vckxtrk","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(84,'0ea3ba886241ae8dce6d204b2fb1b2c6c880ee74c308d322e4e64cc66c138830','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"cfvhbxiy2x99cv6xsd5spp7tqc","seat":"substitute","staff_ref":"k4zkuir8hb93wv4u9npvz5jwwf","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(85,'0396cc3ef6712385de4eef942c53117cdf2ca9b0b89eb025f0b74c69365b14c5','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"gqjad5ngc4qxw92t44av99a3gt","seat":"member","staff_ref":"bsi2tgsgrzfzzgwt44msg95di8","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(86,'ff2c9aff367820e9277db7fb6e5aecec2a24a27a0b605c240d61a654bf76f3d8','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"gxchsddtadmv8ie9pabiwdgiw4","seat":"substitute","staff_ref":"727iwgwsm62t7kg87h8gj6nbsr","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(87,'39cf9368a71a334d364344b822ac6dd6d0cc7b22c58ff7566125ef3240535ec6','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"jqegju7ve2xzkv6q38jm27n3rm","seat":"chair","staff_ref":"q2nbpardka99kchq7k7bbqp36g","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(88,'f5b4495dc563a6da32d32567bc5a786039c290b013d3879864532341c3331d04','{"new":{"committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"myeymr5rvmcvr2xnzc89s3jdn3","seat":"vice-chair","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(89,'32bda1449e2856a3bca5ba58f96e3c725df7a2901de69e273143293a568478ea','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"pnvq6rspmaubx6skk8gfccq8xx","seat":"member","staff_ref":"727iwgwsm62t7kg87h8gj6nbsr","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(90,'82e9ae803052a324addb530fbdeda5b51906ec4ff791a44cbb56f76a05c6ade1','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"whgi9c93e5uqjps24mdse2zw4j","seat":"vice-chair","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(91,'8d0f35320e342c91bf9ee8427868b165be3840b0657d33ca03f7b679f2996adc','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"whs4fqzrk2nnsfey9e5u3d997w","seat":"member","staff_ref":"499fi2zygpis2v5zba3vckxtrk","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(92,'0a86ac6299f4796304479513c405d8d6a7a6bf8b30db23926c47ece8c7f9b42c','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"wt36siewmrrym3mqtnx9nrc8gx","seat":"member","staff_ref":"ys9q8yrne8riwr2z6y78junkfi","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(93,'610705dc91ebbbc8aac2687fd08e9949971b40b7f0a679593f094a6ba565f0d4','{"new":{"committee_ref":"jihmwjvzygxzk93aynytk54imc","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"xcv79rckf2iis368y8i87xmmj8","seat":"member","staff_ref":"u4ajtrix2mzpuhybw7xcz73u3z","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(94,'c589a1489c7f98a7bdad53dfbf886c4b90022d83f14d75e989ad513f7eb038eb','{"facts":{"digest":"9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO "entry_content" VALUES(95,'1f276198cc27b327138749be6705d080baeff108432c708eecd26ef54c1aa738','{"new":{"adopted_on":"2025-11-01","digest":"9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae","format":2,"from_on":"2025-11-01","minute":"12/26","ref":"bmugukvbkk4cas3t5tbs378b9f","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 2\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\nextend = \"working:10\"\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n# Put off once at most, with reasons and a new date: default, as the Complaint Handling Code allows at stage 1.\nextend = \"working:10\"\n\n# The next three start with a request for a review and with its decision.\n[[clock]]\nid = \"complaint-review-acknowledge\"\nlabel = \"Acknowledge the review\"\npromise = \"tell you that we have your request for a review and what happens next\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"review-asked\"\nmeets = \"review-acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\n# default: as the Complaint Handling Code allows at stage 2\nextend = \"working:20\"\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n# For a request that is complex, told within the month: UK GDPR, article 12(3).\nextend = \"month:2\"\n\n[[clock]]\nid = \"information-review\"\nlabel = \"Look at the information request again\"\npromise = \"tell you the outcome of our internal review\"\nkinds = [\"information-request\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 45 code of practice\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice: normally within 20 working days\"\n\n[[clock]]\nid = \"own-data-review\"\nlabel = \"Look at the request about personal information again\"\npromise = \"tell you what we found when we looked again\"\nkinds = [\"own-data\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: as for an internal review of an information request\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\nextend = \"working:10\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours: nobody\n# here then sees a new case before its day is over, unless somebody is at risk of harm.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"comment-time\"\nlabel = \"How long somebody complained about has to comment before anything is found\"\nvalue = \"working:5\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n[[limit]]\nid = \"meeting-notice\"\nlabel = \"How long before a meeting its notice is posted and members are summoned\"\nvalue = \"clear:3\"\nsource = \"Local Government Act 1972, schedule 12, paragraph 10(2)\"\n\n[[limit]]\nid = \"papers-by\"\nlabel = \"How long before a hearing each side sends its papers\"\nvalue = \"clear-working:7\"\nsource = \"default: published parish procedures, seven clear working days\"\n\n[[limit]]\nid = \"papers-open\"\nlabel = \"How long after a meeting its papers can be read\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"authority-notice\"\nlabel = \"How long before somebody’s authority to write for another ends we look at it again\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n# Members vote by show of hands. A ballot on tablets is not built, so this can only say “no”.\n[[limit]]\nid = \"ballot\"\nlabel = \"Whether members vote on tablets instead of by show of hands\"\nvalue = \"no\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"ways-round\"\nlabel = \"What we do, in this order, when too few people are free to decide\"\nvalue = \"substitutes, adviser, dispensation, full-council\"\nsource = \"default: published parish procedures; a dispensation by Localism Act 2011, s.33\"\n\n[[limit]]\nid = \"opening-lasts\"\nlabel = \"How long a case opened in an emergency stays open\"\nvalue = \"days:2\"\nsource = \"default: no source found\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n#\n# passes: “signpost” where people go there themselves, “forward” where we may pass on what they told us. A local body has\n# an address of its own: the clerk enters it on the page Directory. ours: it belongs to a procedure of our own. stays:\n# what of it is ours all the same. The Local Government and Social Care Ombudsman does not look at parish and town\n# councils (Local Government Act 1974, section 25), so nobody is sent there.\n[[route]]\nid = \"councillor-conduct\"\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\nlocal = true\nnations = [\"england\"]\ncovers = \"councillor-conduct\"\nstays = \"What the council itself or its staff did or failed to do about it.\"\nnote = \"The council does not investigate how a councillor behaved and cannot decide on it.\"\nsource = \"Localism Act 2011, sections 27 and 28\"\n\n[[route]]\nid = \"councillor-conduct-wales\"\nmatter = \"How a councillor behaved\"\nto = \"The Public Services Ombudsman for Wales\"\npostal = \"1 Ffordd yr Hen Gae, Pencoed CF35 5LJ\"\ntelephone = \"0300 790 0203\"\nweb = \"www.ombudsman.wales\"\nnations = [\"wales\"]\ncovers = \"councillor-conduct\"\nstays = \"What the council itself or its staff did or failed to do about it.\"\nnote = \"The council does not investigate how a councillor behaved and cannot decide on it.\"\nsource = \"Local Government Act 2000, part 3\"\n\n[[route]]\nid = \"ombudsman-wales\"\nmatter = \"What we decided, once our own procedure is at its end\"\nto = \"The Public Services Ombudsman for Wales\"\npostal = \"1 Ffordd yr Hen Gae, Pencoed CF35 5LJ\"\ntelephone = \"0300 790 0203\"\nweb = \"www.ombudsman.wales\"\nnations = [\"wales\"]\nnote = \"The Ombudsman usually asks people to let us look first, and to come within a year.\"\nsource = \"Public Services Ombudsman (Wales) Act 2019\"\n\n[[route]]\nid = \"staff-conduct\"\nmatter = \"How somebody who works for us behaved\"\nto = \"Our complaints procedure, then the disciplinary procedure where that is called for\"\nours = \"complaints\"\nnote = \"The person who complains learns that action was considered, and not what came of it for the member of staff.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"grievance\"\nmatter = \"A dispute among staff and councillors\"\nto = \"The council’s grievance procedure\"\nours = \"grievance\"\nnote = \"The public procedure is not for disputes among ourselves.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"whistleblowing\"\nmatter = \"Wrongdoing reported by somebody who works for us\"\nto = \"The council’s whistleblowing procedure\"\nours = \"whistleblowing\"\nnote = \"It is kept apart and confidential.\"\nsource = \"Public Interest Disclosure Act 1998\"\n\n[[route]]\nid = \"accounts\"\nmatter = \"The accounts, or unlawful spending\"\nto = \"The council’s external auditor\"\nlocal = true\nnations = [\"england\"]\nstays = \"Questions about the accounts can be put to us, and to the internal auditor, at any time.\"\nnote = \"A formal objection can be made only in the 30 working days when electors may inspect the accounts.\"\nsource = \"Local Audit and Accountability Act 2014, sections 26 and 27\"\n\n[[route]]\nid = \"accounts-wales\"\nmatter = \"The accounts, or unlawful spending\"\nto = \"Audit Wales\"\ntelephone = \"029 2032 0500\"\nweb = \"www.audit.wales\"\nnations = [\"wales\"]\nstays = \"Questions about the accounts can be put to us, and to the internal auditor, at any time.\"\nnote = \"A formal objection can be made only while the accounts are open to electors.\"\nsource = \"Public Audit (Wales) Act 2004, sections 30 and 31\"\n\n[[route]]\nid = \"crime\"\nmatter = \"Crime, fraud or threats\"\nto = \"The police\"\ntelephone = \"101, or 999 when somebody is in danger\"\nweb = \"www.police.uk\"\npasses = \"forward\"\nstays = \"What we ourselves did or failed to do. We keep what we hold as evidence.\"\nnote = \"Fraud can be reported by telephone on 0300 123 2040 in England, Wales and Northern Ireland, and to the police in Scotland.\"\nsource = \"default: national services\"\n\n[[route]]\nid = \"information-request\"\nmatter = \"How an information request was handled\"\nto = \"Our internal review first\"\nours = \"information\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice\"\n\n[[route]]\nid = \"own-data\"\nmatter = \"Somebody’s own personal information\"\nto = \"Our procedure for requests about one’s own information\"\nours = \"own-data\"\nsource = \"UK GDPR, article 15\"\n\n[[route]]\nid = \"personal-information\"\nmatter = \"How personal information was used\"\nto = \"A complaint to us first\"\nours = \"data-protection\"\nsource = \"Data Protection Act 2018, section 164A\"\n\n[[route]]\nid = \"information-commissioner\"\nmatter = \"Information or personal information, after we have looked at it again\"\nto = \"The Information Commissioner’s Office\"\npostal = \"Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF\"\ntelephone = \"0303 123 1113\"\nweb = \"ico.org.uk\"\nnations = [\"england\", \"wales\", \"northern-ireland\"]\nstays = \"A request or a review that is still with us.\"\nsource = \"Freedom of Information Act 2000, section 50; Data Protection Act 2018, section 165\"\n\n[[route]]\nid = \"planning\"\nmatter = \"A planning decision\"\nto = \"The district or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"What we ourselves said as a consultee.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"bins\"\nmatter = \"Household bins and recycling\"\nto = \"The district or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Litter and dog bins that are ours.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"council-tax\"\nmatter = \"Council tax bills\"\nto = \"The district or unitary council\"\nlocal = true\nstays = \"Our own part of it, the precept.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"roads\"\nmatter = \"Potholes, roads, pavements and street lights\"\nto = \"The county or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Whether we passed it on, and lights and paths that are ours.\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"social-care\"\nmatter = \"Social care\"\nto = \"The county or unitary council\"\nlocal = true\npasses = \"forward\"\nsource = \"default: services of principal councils\"\n\n[[route]]\nid = \"safeguarding\"\nmatter = \"A child or an adult at risk\"\nto = \"The children’s and adults’ safeguarding teams of the county or unitary council\"\nlocal = true\npasses = \"forward\"\nstays = \"Our own safeguarding lead is told. We write down what we were told and do not investigate it.\"\nnote = \"If somebody is in danger now, ring 999.\"\nsource = \"Care Act 2014, section 42; Children Act 1989, section 47\"\n\n[[route]]\nid = \"insurance\"\nmatter = \"An injury, or a claim for damage\"\nto = \"The council’s insurer\"\nlocal = true\npasses = \"forward\"\nstays = \"A complaint about how we dealt with it. What depends on the same facts waits for the claim.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"court\"\nmatter = \"What a court or tribunal is dealing with\"\nto = \"The court or tribunal that has it\"\nweb = \"www.gov.uk/find-court-tribunal\"\nstays = \"Every part that is not before it.\"\nsource = \"default: published parish procedures\"\n\n[[route]]\nid = \"contractor\"\nmatter = \"A contractor, somebody who hires a hall, or an allotment\"\nto = \"Us, as far as it is our part\"\nours = \"complaints\"\nstays = \"How we chose, told and watched over them.\"\nsource = \"default: a council answers for what is done in its name\"\n\n[[route]]\nid = \"accessibility\"\nmatter = \"Whether our website can be used by everybody, after we have answered\"\nto = \"The Equality Advisory and Support Service\"\ntelephone = \"0808 800 0082\"\nweb = \"www.equalityadvisoryservice.com\"\nnations = [\"england\", \"wales\", \"scotland\"]\nstays = \"A complaint to us comes first.\"\nsource = \"Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with the standards (clocks above) and the features of the software that keep it.\n# casework/policy/features.py says of each feature where it is and what tests it, or that it is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-acknowledge\"]\nkept_by = [\"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-answer\"]\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. If you are not content, you can ask for a review here.\"\n\n[[process.complaint.stage]]\nid = \"being-reviewed\"\nlabel = \"Being reviewed\"\nphase = \"open\"\nwords = \"You asked for a review. People who have had no part in our answer look at your complaint again.\"\n\n[[process.complaint.stage]]\nid = \"review-waiting\"\nlabel = \"Waiting for a reply in the review\"\nphase = \"waiting\"\nwords = \"We have asked you a question for the review. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"decided\"\nlabel = \"Review decided\"\nphase = \"open\"\nwords = \"The review of your complaint is decided. We write to you with the decision and its reasons.\"\n\n[[process.complaint.stage]]\nid = \"final\"\nlabel = \"Review answered\"\nphase = \"answered\"\nwords = \"We have given you the decision of the review and its reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n# Not ready by the date: why, and a new one. How far it may be put off stands with each clock, as “extend”.\n[[process.complaint.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"acknowledged-first\", \"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# Put right on the spot, where that suits. Whoever is not content can have it taken up formally.\n[[process.complaint.move]]\nid = \"put-right\"\nlabel = \"Put it right informally\"\ndone = \"Put it right informally\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"power-held\"]\nletter = \"informal\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"resolved-informally\"\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\", \"findings-first\", \"power-held\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.\n[[process.complaint.move]]\nid = \"route\"\nlabel = \"Tell them who deals with it\"\ndone = \"Told them who deals with it\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"route\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"nothing-found-yet\", \"power-held\"]\nletter = \"routed\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"out-of-scope\"\nroutes = true\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer is what a meeting resolved: it is shut until the resolution is entered and confirmed.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\", \"resolved-first\", \"findings-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"take-up\"\nlabel = \"Take it up formally\"\ndone = \"Took it up formally\"\nfrom = [\"answered\", \"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\"]\nguards = [\"put-right-informally\"]\nagain = true\nsender = \"This did not settle it\"\n\n# A review is the sender''s to ask for, by any way, and is never refused for form. A late one needs a reason to go on.\n[[process.complaint.move]]\nid = \"ask-review\"\nlabel = \"They ask for a review\"\ndone = \"Asked for a review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask for a review\"\n\n[[process.complaint.move]]\nid = \"acknowledge-review\"\nlabel = \"Acknowledge the review\"\ndone = \"Acknowledged the review\"\nfrom = [\"being-reviewed\", \"review-waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"review-not-acknowledged-yet\"]\nletter = \"review-acknowledgement\"\nmeets = [\"review-acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask-in-review\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"being-reviewed\"]\nto = \"review-waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on-in-review\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"review-waiting\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"new-date-in-review\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"being-reviewed\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# What the meeting resolved about the review. It is made by confirming the resolution, and by hand if that was missed.\n[[process.complaint.move]]\nid = \"decide-review\"\nlabel = \"Go on to the committee’s decision\"\ndone = \"The committee decided the review\"\nfrom = [\"being-reviewed\"]\nto = \"decided\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nguards = [\"seal-settled\", \"resolved-first\"]\nmeets = [\"review-decided\"]\n\n[[process.complaint.move]]\nid = \"send-decision\"\nlabel = \"Send the decision\"\ndone = \"Sent the decision\"\nfrom = [\"decided\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"resolved-first\", \"findings-first\"]\nletter = \"decision\"\nmeets = [\"decision-sent\"]\n\n# Somebody anonymous is not heard: one other person looks at it once more on paper.\n[[process.complaint.move]]\nid = \"desk-review\"\nlabel = \"Decide the review on paper\"\ndone = \"Decided the review on paper\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"without-a-name\", \"not-a-councillor-alone\", \"fresh-eyes\", \"findings-first\", \"power-held\"]\nletter = \"decision\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.complaint.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\", \"review-waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-acknowledged\", \"review-decided\", \"decision-sent\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.complaint.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n# It is not ours: who deals with it, why, how to reach them, and what left us. The directory of routes says who that is.\n[[process.correspondence.move]]\nid = \"route\"\nlabel = \"Tell them who deals with it\"\ndone = \"Told them who deals with it\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"route\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"routed\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"out-of-scope\"\nroutes = true\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.correspondence.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Rights to information: given, partly given, refused with the exemption, or not held; and an internal review.\n\n[process.information]\nkinds = [\"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"given\", \"partly-given\", \"refused\", \"not-held\", \"withdrawn\"]\n\n[[process.information.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your request. The next step is to say who will deal with it.\"\n\n[[process.information.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking for what you asked for.\"\n\n[[process.information.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.information.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your request. If you are not content, ask us here to look at it again.\"\n\n[[process.information.stage]]\nid = \"being-reviewed\"\nlabel = \"Being looked at again\"\nphase = \"open\"\nwords = \"You asked us to look again. Somebody who did not answer your request does so.\"\n\n[[process.information.stage]]\nid = \"final\"\nlabel = \"Looked at again\"\nphase = \"answered\"\nwords = \"We have looked at it again and given you our reasons. You can now go to the Information Commissioner’s Office.\"\n\n[[process.information.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.information.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.information.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.information.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.information.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.information.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.information.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.information.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n# An internal review (Freedom of Information Act 2000, section 45 code): somebody else looks at it again.\n[[process.information.move]]\nid = \"ask-review\"\nlabel = \"They ask for an internal review\"\ndone = \"Asked for an internal review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask us to look again\"\n\n[[process.information.move]]\nid = \"review-answer\"\nlabel = \"Answer the internal review\"\ndone = \"Answered the internal review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-a-councillor-alone\", \"fresh-eyes\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"committee-review\"\nlabel = \"Give the committee’s review\"\ndone = \"Gave the committee’s review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-decided\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.information.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.information.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO "entry_content" VALUES(96,'db4374cc0a34ce13e394d54f8b37684c5b329b8a39052390833c72cddaefbbd0','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(97,'7b70bb830eb3e9a74285838ca73467031ebc108c5c6ecd4d516c243b70250f57','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","label":"The hall","objection":null,"reason":null,"ref":"xj62ecw5r4uee85c7h86mgifsp","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(98,'cd3098322bf73af1fdad5e91a97d95e6adc2377dfb2f2580f472b33878984987','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"2dgddqaqeytejr88gdmsj3zs3c","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"nrd7g6wucgn5sjv557ujvfsnci","phase":"new","policy_ref":"bmugukvbkk4cas3t5tbs378b9f","rank":"12026-11-30847ndqw6r6pfugf8uxmd2iv696","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"847ndqw6r6pfugf8uxmd2iv696","reference":"MPC-KVQ6-FH8","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(99,'990eeb2a21ae2ac9fbd9c99962807bc4eed5e2d62c6157abd5b6f31fedd42650','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"5br6ggwcii2gkksja7mp3z7597","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(100,'9eb9c2f7552bce44e9a70a3f2a2b1c3816838207767bfeeb45e2e91e4352decf','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"tfs8bfasn2mpvj8fcusy95f325","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(101,'926408c9839056d08bc63c1371ebda02b927d2a24fabd03b6d291edc60371dd9','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"nrd7g6wucgn5sjv557ujvfsnci","privacy_notice":"1","ref":"sw2hb4hu7yg6agfdujxgcq5qq5","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(102,'4ed746e3d0ba89492a0487bcd66316503f5bb7c663b6e115660385b41c801d30','{"new":{"about_ref":null,"author_ref":"nrd7g6wucgn5sjv557ujvfsnci","case_ref":"847ndqw6r6pfugf8uxmd2iv696","contact_ref":"sw2hb4hu7yg6agfdujxgcq5qq5","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"2qi83t5pvy5eiy5ktkmqynwxjc","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(103,'aeef12c6d6a924fbe2eebfda4e72eb7c5597009ec4d4cb58e18ce9d00596742f','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"nrd7g6wucgn5sjv557ujvfsnci","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(104,'78751e4a3fe88e005e97d53891b3eb207085a48fcdbe739079e121165ab594ff','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","digest":"58158394:b89238b11c7a5e9aa974f7197ee8234684eaa518ebc7f01de5041f54b77f5160","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"dhccjq2srgqeq57kbhjgn3dck7","token":"d6faa01515260489baee5295ba6ee465ffe068ec5dbf9e0dcb730fafe6691af6"},"old":{}}');
INSERT INTO "entry_content" VALUES(105,'291cdb2a742cefcf8e4bff19afb09353ae64619ef88511f1821fff36c988a6f6','{"new":{"about_ref":null,"case_ref":"847ndqw6r6pfugf8uxmd2iv696","declared_by":"nrd7g6wucgn5sjv557ujvfsnci","kind":"holder","reason":"","ref":"ttqsecqsuqgw8vwipan8ngc9dk","since":"2026-11-23T09:00:00.000000Z","staff_ref":"2dgddqaqeytejr88gdmsj3zs3c","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(106,'f11ff48fa59aa8f1b5e8e5d96ac69cd76eb4db56e8d3b5a43b60be11b06c4b3e','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(107,'07af745101abcd071a5b429675d1b0586e4faa5ef2682fe00a41e31f410223b2','{"new":{"handler_ref":"xx9s6pcd2rmvgjezvvds6iasjp","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(108,'5ae9fb05b944d563a778776c82237cdb22b4b31a51694993942b547c7fc2b167','{"new":{"about_ref":null,"case_ref":"847ndqw6r6pfugf8uxmd2iv696","declared_by":"2dgddqaqeytejr88gdmsj3zs3c","kind":"handler","reason":"","ref":"8gmye2m9hdtvxusq69zsb6akh2","since":"2026-11-23T09:00:00.000000Z","staff_ref":"xx9s6pcd2rmvgjezvvds6iasjp","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(109,'0582f1a24f181c9252b2413bef643d3e4462cea06e60fd3ea9d001a92bace0a3','{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(110,'b4cad5a985264f86f590d38683dac4f7192a45767aa808af2a0343c528ba3bed','{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO "entry_content" VALUES(111,'aa9e454b748649bca1d5bf51d9b00701490b4ffa7f6ecfedab6d83ff4de2f365','{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-KVQ6-FH8**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"847ndqw6r6pfugf8uxmd2iv696","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","quiet":true,"ref":"s3p752yqk7zhtv68uy5g9tprpe","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","stopped":null,"subject":"We have your complaint: MPC-KVQ6-FH8","template":"acknowledgement","to_ref":null,"written_by":"xx9s6pcd2rmvgjezvvds6iasjp"},"old":{}}');
INSERT INTO "entry_content" VALUES(112,'c0ef7177173ad3f9ce1b192b5c61a6240926fb16ff1656063c7c66dc4565099a','{"new":{"about_ref":null,"author_ref":"xx9s6pcd2rmvgjezvvds6iasjp","case_ref":"847ndqw6r6pfugf8uxmd2iv696","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"s3p752yqk7zhtv68uy5g9tprpe","nature":"letter","number":300,"ours":true,"ref":"6euzbj8s6s5t4839p7tksyc648","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(113,'cb3cf80ee15d744079a9d0c6624399e45003a0cc56bae2f5fc0d5a567cd3fa51','{"facts":{}}');
INSERT INTO "entry_content" VALUES(114,'f7df118a7a98b3df65380dbd649e57e8de08611f15bc5eed072c366f5eaeff5d','{"new":{"about_ref":null,"added":"2026-11-25T09:00:00.000000Z","added_by":"xx9s6pcd2rmvgjezvvds6iasjp","case_ref":"847ndqw6r6pfugf8uxmd2iv696","ended":null,"ended_as":null,"ended_because":null,"number":1,"ref":"i8tjvxjexwku68hjcy3kwcf5c2","words":"The hall stayed open past its hours."},"old":{}}');
INSERT INTO "entry_content" VALUES(115,'b6d307771e2f7e55d11477785ae08b96b090ad4c852a523e954b2566df4ec450','{"new":{"story":5},"old":{"story":4}}');
INSERT INTO "entry_content" VALUES(116,'9803d0b2bdf3ad92c30e5a42f07469f929451544006fbc95a5741b0663d0d8dc','{"facts":{"level":1,"under":"the power to answer complaints at stage 1, minute 12/26"}}');
INSERT INTO "entry_content" VALUES(117,'2b39cec857df1a662175b40c7845181b522d0e993d89b8d7df14ad2644defb12','{"new":{"story":6},"old":{"story":5}}');
INSERT INTO "entry_content" VALUES(118,'6b362359df1f90fab18e8528084e3449013ff788b6c72f9c7680d11bd4a815b9','{"new":{"allegation_ref":"i8tjvxjexwku68hjcy3kwcf5c2","case_ref":"847ndqw6r6pfugf8uxmd2iv696","decided_by":"xx9s6pcd2rmvgjezvvds6iasjp","delegation_ref":"ucefcsapn8pr5xqbw72yhsbzhs","discretion":null,"fault":false,"level":1,"on":"2026-11-25","outcome":"upheld","reasons":"The hire book says so.","ref":"z25ktnrnvqu9bw9psp4dd7cxfm","resolution_ref":null,"round":0,"wrong":null},"old":{}}');
INSERT INTO "entry_content" VALUES(119,'adc981971687b1dcab48300a39a5ec2c371817e357bff7f2260dc7a49dcc6d8c','{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO "entry_content" VALUES(120,'3eaa77877fc79fff6fccc410f7805d4b2702010046401c734be3c06bf92497dd','{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":7},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":6}}');
INSERT INTO "entry_content" VALUES(121,'84a688f4e681097b45f7c4cfa9221bbb018f0453a9d3328d78a9e9782157514c','{"new":{"case_ref":"847ndqw6r6pfugf8uxmd2iv696","known_from":null,"known_on":null,"ref":"wg9if8qd89hnhhz9ei9qqim6wm","round":0,"told_first":"2026-11-25T09:00:00.000000Z","told_review":null},"old":{}}');
INSERT INTO "entry_content" VALUES(122,'fd500a28d23600878e0e91d6bd6d74231147d6e68164bea278cdf3fd27180c1f','{"new":{"advice":null,"affects":null,"alternatives":null,"because":null,"case_ref":"847ndqw6r6pfugf8uxmd2iv696","completed":null,"conflicts":null,"decided_by":"xx9s6pcd2rmvgjezvvds6iasjp","decided_on":"2026-11-25","decision":"Point 1: upheld.","delegation_ref":"ucefcsapn8pr5xqbw72yhsbzhs","level":1,"office":"stand-in-clerk","public_alternatives":null,"public_decision":null,"public_reasons":null,"public_title":null,"published_on":null,"reasons":"Point 1: The hire book says so.","ref":"s8ezwp2hfeiysae9je4qcukrq2"},"old":{}}');
INSERT INTO "entry_content" VALUES(123,'cd5b632ba9fc1b23b6fde51e477b01d672cef8ad60de7ccc7ae45d4132eb90c1','{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## What you told us, and what we found\n\nPoint 1: The hall stayed open past its hours.\n\nWhat we found: upheld.\n\nThe hire book says so.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-KVQ6-FH8**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"847ndqw6r6pfugf8uxmd2iv696","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","quiet":null,"ref":"ht9nsqw9ea867bqktsv3ctbhyh","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","stopped":null,"subject":"Our answer to your complaint: MPC-KVQ6-FH8","template":"answer","to_ref":null,"written_by":"xx9s6pcd2rmvgjezvvds6iasjp"},"old":{}}');
INSERT INTO "entry_content" VALUES(124,'ea9fef8feecfe43999a6c20ba78bd3d433e256e5ec5b6cb7c1f3ba9fad6cc989','{"new":{"about_ref":null,"author_ref":"xx9s6pcd2rmvgjezvvds6iasjp","case_ref":"847ndqw6r6pfugf8uxmd2iv696","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"ht9nsqw9ea867bqktsv3ctbhyh","nature":"letter","number":600,"ours":true,"ref":"w8qj6wwrseyjemyh9txz5t3mqs","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(125,'a3e50500d0295423f5cfe1aaea6a65853cc9bc60dec8c80848dfb3f37568c393','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(126,'386f22c3c1333c7a53a1e14c67fc7d63a6ab936d2e6dea8d153ed874d37ba032','{"new":{"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","label":"The hall","objection":null,"reason":null,"ref":"sgxptmn8kf7tddx5avgdmdmzau","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(127,'f668f513ffe3fb890217154c1b51e4ee3125007083985c62a0be5655abcd1fa6','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"2dgddqaqeytejr88gdmsj3zs3c","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"bmugukvbkk4cas3t5tbs378b9f","rank":"12026-11-30g5nwq9y6kwpvj6gbdxsjvfj6in","reasons":null,"received":"2026-11-23","ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","reference":"MPC-JCJH-HQJ","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(128,'1e6db802184c1be02c0975f4708d2cf0137a76cd249c3ed18b994f96fdc31872','{"new":{"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"s8nis5jpewf5uk44zygf68t5jj","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(129,'adfb8f67efbf8b22dedec2c54b5a0128407da4abc25f93d8d41917c8959ccb2a','{"new":{"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"tceuhq4nieyymfsyuebkix7w98","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(130,'675c3cebf94dfa42d7b8f4028d6bc735274ac84d11de1c1cbcdd7fad8888c416','{"new":{"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"7b7dr4dabmm699mdja4urtmiks","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(131,'6998156067a5176d2a02b2f3e7d6c7d5ba309bbb5fb52ece85e257be506a05d1','{"new":{"about_ref":null,"author_ref":null,"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","contact_ref":"7b7dr4dabmm699mdja4urtmiks","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"hghqkgc4f82ugrj8dkgn69jj9i","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(132,'8f211888a614fddd87e47c94c167f0cabcfe1db871b56b6b94bf07448e1aa667','{"new":{"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","digest":"58158394:47dcffc4c1c20487fec16b84f6f1599d378c11c5c070a7fed0bb1bc6cf0c5fb0","ended":null,"made":"2026-11-23","ref":"px9997yn5wybkqzqdpnr9d3mb7","token":"8998a4de0b2ca1bec14832cdc5955ff2591e7fed0ab45b066c7baf86a12a3607"},"old":{}}');
INSERT INTO "entry_content" VALUES(133,'f873257aba336aa3927a459fb14743578bd76cde5cc5359e8c4e98e82fbc588f','{"new":{"about_ref":null,"case_ref":"g5nwq9y6kwpvj6gbdxsjvfj6in","declared_by":"","kind":"holder","reason":"","ref":"adtqjyyg39az3rpdtuneemjtij","since":"2026-11-23","staff_ref":"2dgddqaqeytejr88gdmsj3zs3c","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(134,'2aa64851b225491f64ebe597d81dd8f948ae0e499da6c383a8b1ecaeebffb43a','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(135,'26402fc26f8e78ecf03eda1fd8efa2b6df632d70d1158377d92420047c113fc9','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","label":"The hall","objection":null,"reason":null,"ref":"xdrsgpgn2wxs6c272xft5epw26","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(136,'530bedc9770c6f4f2357a223eccb6983924585debb918c69c7202c3b623cc452','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"authority_due_on":null,"authority_ref":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"2dgddqaqeytejr88gdmsj3zs3c","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"9fgw58m74uipc7fe6bvxeuy4fh","phase":"new","policy_ref":"bmugukvbkk4cas3t5tbs378b9f","rank":"12026-11-3049igzgdwdfb8zdf82kzdht2mcw","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"49igzgdwdfb8zdf82kzdht2mcw","reference":"MPC-VN3X-3KQ","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(137,'2e2f2cb3485c2036b0fd17191aea0233b17b085b2b2d5c590404e69bee05aec7','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"akp5gq4mvijsjxsrstsdq4e5qb","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(138,'f2915c0f855b013e69aa7980de2c2d40ad4ea3df8c2cbf47c6ae74c7c3d34b85','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"pymms8mqzsr8bxmy64ycykxr82","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(139,'a925b0c81181fba33c7cfc330d7fec3ba6336f827e1aaf89072df5fd92bb3046','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"9fgw58m74uipc7fe6bvxeuy4fh","privacy_notice":"1","ref":"bkr3udmwybqxq8j6wx262w8fui","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(140,'33806c3cdd8d094b5fc57a5b5e0dffd55d7641c0e9b3e574c010c40a1f3d54b4','{"new":{"about_ref":null,"author_ref":"9fgw58m74uipc7fe6bvxeuy4fh","case_ref":"49igzgdwdfb8zdf82kzdht2mcw","contact_ref":"bkr3udmwybqxq8j6wx262w8fui","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"pgjs689vwahnrwaumjwswr6y4b","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(141,'7c4e355cdc819f74dd1a239deba6f72ac7e14ada83f9997b6bb013157c8875d9','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"9fgw58m74uipc7fe6bvxeuy4fh","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(142,'415483964fe914c31c9a82c86765b330ccfb0c32f84f903e57c000d6bce29dd0','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","digest":"58158394:aa1d647f40ac4cb8fd81586a8bcb7bed1f3300a812ca2015fbce869b5b24f037","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"z4rpeevv223axb4em2zks9ppsf","token":"12eda535e034285bbcd5c54691680d3b244dc6331bb3c5cc6b2d7d1bd34ff838"},"old":{}}');
INSERT INTO "entry_content" VALUES(143,'96571c12a7fb230026530eb3b0af7c6b0721849c0b0f1d6673563e144a98fb36','{"new":{"about_ref":null,"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","declared_by":"9fgw58m74uipc7fe6bvxeuy4fh","kind":"holder","reason":"","ref":"frhzkkc83g5c4byqwfemar6kwx","since":"2026-11-23T09:00:00.000000Z","staff_ref":"2dgddqaqeytejr88gdmsj3zs3c","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(144,'c68e48334c906dde4e130f26f8f7e4b99d525d58d2da8f048cabffb468e52cfd','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(145,'cb510fc934c120015a3554c33abe14292b4fbd51c353a98d99f80eefcf2153f5','{"new":{"handler_ref":"xx9s6pcd2rmvgjezvvds6iasjp","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(146,'cedbcf4b72c814f3e3a900902499dd4b1329e044b06aa46586b5ea79cdcea3bb','{"new":{"about_ref":null,"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","declared_by":"2dgddqaqeytejr88gdmsj3zs3c","kind":"handler","reason":"","ref":"36ydt7d2hte65ahqmueqhyuzga","since":"2026-11-23T09:00:00.000000Z","staff_ref":"xx9s6pcd2rmvgjezvvds6iasjp","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(147,'aa4dbee002444a43d2d0343a866fdf19fb1c1b498fe7b9f85e3c592f79e317da','{"facts":{"because":", because: A rule.","from_stage":"looking-into","label":"Referred it to the committee","move":"refer","reason":"A rule.","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(148,'166303a2650ebd743530ed1b55ed3615552f89425324a250b9430bf013f90a73','{"new":{"referred":true,"story":4},"old":{"referred":false,"story":3}}');
INSERT INTO "entry_content" VALUES(149,'22cb72963e977bfac2b4c9201e376b159074a7c44d0b3458f66a86f443719aa2','{"facts":{"at":"19:00","committee":"Complaints committee","on":"2026-12-03","place":"The Hall"}}');
INSERT INTO "entry_content" VALUES(150,'e1a7f9a5b7748f66c2d4fe0805bb63a05036b152e3501a3280a48b54a3bad8a5','{"new":{"at":"19:00","begun":null,"called_off":null,"called_off_because":"","committee":"Complaints committee","committee_ref":"wka6wj5vtuex4yjh7ijub48vyx","from_note":"","needed":3,"officer_minute":"","officer_name":"","officer_ref":null,"on":"2026-12-03","place":"The Hall","presided_name":"","presided_ref":null,"ref":"bm7u84nx5ehr2wf9zctrxtwg8j","whole":false},"old":{}}');
INSERT INTO "entry_content" VALUES(151,'870ec625d2d5234d64bf5f3ad3edd57c50f6da980c9d1d89435a7b3e810b65cd','{"facts":{"title":"A complaint about late music"}}');
INSERT INTO "entry_content" VALUES(152,'6ec48783ccd392a944e144623c30f5352ab53318dc3ef8867a79ffcd047a2864','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","level":1,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","number":1,"private":true,"ref":"uhk3rwvui6x4yjbzhcyxranxa2","taken_off":null,"title":"A complaint about late music"},"old":{}}');
INSERT INTO "entry_content" VALUES(153,'7330fb7eea6ba3e92b50fdb8e35573cb35ddb628866254270df3c05c676bce56','{"new":{"story":5},"old":{"story":4}}');
INSERT INTO "entry_content" VALUES(154,'ab6a1e96c7be1e5a7d9e87babc65a36d509d55f884a19eec9ed5f8cd73218d7b','{"facts":{"posted_by":"Ada Marsh","posted_on":"2026-11-24","where":"The board at the hall"}}');
INSERT INTO "entry_content" VALUES(155,'564c651af18fe52f9e570432b6874c714c660c404deb80f733c5d7397575b715','{"new":{"clear_days":7,"last_on":"2026-11-27","meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","posted_by":"Ada Marsh","posted_on":"2026-11-24","ref":"n4pc4zktf7w5im74hjjz8e69vj","where":"The board at the hall"},"old":{}}');
INSERT INTO "entry_content" VALUES(156,'9e690fa3c30ba2ce9c5a15d5d86250799ef5b0f06519db486b17c18e8a720db0','{"facts":{"many":5,"name":"Ada Marsh","signs_as":"Clerk and proper officer"}}');
INSERT INTO "entry_content" VALUES(157,'cb3cc47e97cc502858a7bee1d6d2e34199383a1895e7dbb247f29a33a12ad823','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Fay Quill","ref":"43mmx3gmrvbddxg53f5hba2gqf","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"2dgddqaqeytejr88gdmsj3zs3c","staff_ref":"ys9q8yrne8riwr2z6y78junkfi","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(158,'ecfdec6335e80e25dd810651765e94f058863cb051b2a6308bd6b93f2a29208b','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Jo Pike","ref":"e47833yuds6rwgt7i763wk2njy","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"2dgddqaqeytejr88gdmsj3zs3c","staff_ref":"bsi2tgsgrzfzzgwt44msg95di8","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(159,'b0a7c28bfa0d71d40ee40cbe69d956edcdcb3e719cee9a8ffcd9f900a9809037','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Cora Lane","ref":"fsd6myqjah634qcdkpx2px6xjp","seat":"chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"2dgddqaqeytejr88gdmsj3zs3c","staff_ref":"q2nbpardka99kchq7k7bbqp36g","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(160,'59118d7e8397ee5d58d7d326782283d25b00e9424eae5d731c79bee142e90641','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Dev Rao","ref":"twytwrjtbq54d2rf854hf37kzg","seat":"vice-chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"2dgddqaqeytejr88gdmsj3zs3c","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(161,'c506be3af52690ee07578d208bee633d2f0a0d237b5ff3da8c1ce205738f09fa','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Kit Amos","ref":"wju84tp2pgpcp8smjahb5bz6w6","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"2dgddqaqeytejr88gdmsj3zs3c","staff_ref":"u4ajtrix2mzpuhybw7xcz73u3z","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(162,'db3b5cf20b0a7b8b0ffb789747bb30a3a59d9864606fed585b5e10d1d84d4c85','{"facts":{"many":5,"name":"Cora Lane","note":""}}');
INSERT INTO "entry_content" VALUES(163,'0a7cb00bc361bd3a57baaf87e485c231f32a09d6d001ded71333224037e79747','{"new":{"how":"here","instead_of":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Cora Lane","ref":"mitqbm6vmm9k23rjkbd6vwntbm","seat":"chair","staff_ref":"q2nbpardka99kchq7k7bbqp36g"},"old":{}}');
INSERT INTO "entry_content" VALUES(164,'68b4a3fa46c2e0bf47d3520e5893314e75912cac4013b3d2eef2352977b5fd94','{"new":{"how":"here","instead_of":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Dev Rao","ref":"wd4bjms8wzuvvuajbmzqeri2hc","seat":"vice-chair","staff_ref":"kdh2zvfjwvtdvnqtgbwe2uf9xt"},"old":{}}');
INSERT INTO "entry_content" VALUES(165,'fbbf86d4c94dc2bba432bd908db3249d38ee2c949c748878e649a8fb6fc8d2e1','{"new":{"how":"here","instead_of":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Fay Quill","ref":"egprxkkdxn7ksw9jdq7siuwsne","seat":"member","staff_ref":"ys9q8yrne8riwr2z6y78junkfi"},"old":{}}');
INSERT INTO "entry_content" VALUES(166,'568782cb5be715d0facf217813af82932069651eee8e9338c39fe7a32da6b154','{"new":{"how":"here","instead_of":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Jo Pike","ref":"fhk4yfkvvwmp7nnnumf2dcya2y","seat":"member","staff_ref":"bsi2tgsgrzfzzgwt44msg95di8"},"old":{}}');
INSERT INTO "entry_content" VALUES(167,'1ace0eb6034b866ae0e584606131aa481b6aa3457a643ae4393c3f7b51142c6e','{"new":{"how":"here","instead_of":null,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","name":"Kit Amos","ref":"2ndwwt7vwme8k97gywz73cw5uj","seat":"member","staff_ref":"u4ajtrix2mzpuhybw7xcz73u3z"},"old":{}}');
INSERT INTO "entry_content" VALUES(168,'7f644ad09e72dc57cd8b6284b1f01c417e63791bf59ff7809ea1ec5fb5f716e2','{"new":{"begun":"2026-12-03T19:30:00.000000Z","presided_name":"Cora Lane","presided_ref":"q2nbpardka99kchq7k7bbqp36g"},"old":{"begun":null,"presided_name":"","presided_ref":null}}');
INSERT INTO "entry_content" VALUES(169,'773ad8e18a7d277dec3c6a00eeb61a6e17863fdb0da4219ceb70ebadff8cb89d','{"facts":{}}');
INSERT INTO "entry_content" VALUES(170,'fe399791896446656ce7a709af08e3af0ae5fb47e65cb884f1475c890fcfe8bf','{"new":{"story":6},"old":{"story":5}}');
INSERT INTO "entry_content" VALUES(171,'5dd23f8016d1b24cf445734f4f2981e75da3da062f3ea2809fbff471fbd0f952','{"new":{"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","excluded":null,"excluded_because":null,"interests_asked":"2026-12-03T19:30:00.000000Z","item_ref":"uhk3rwvui6x4yjbzhcyxranxa2","meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","order":null,"order_because":null,"presided_name":"","presided_ref":null,"put_off":null,"put_off_because":null,"ref":"ha688iegfgffzvuw33spd8d5c5","steps":[]},"old":{}}');
INSERT INTO "entry_content" VALUES(172,'1e4a245082b13b4ae9da0c84b427328d87fc20b9a6e4d829062ed114d09e617c','{"facts":{"because":"It is about a resident’s own affairs."}}');
INSERT INTO "entry_content" VALUES(173,'aed2b3154316f0e45978f501e1c7e84790fbffeb2fe780d35ac6e87d7704b3da','{"new":{"story":7},"old":{"story":6}}');
INSERT INTO "entry_content" VALUES(174,'1ce0c8ae585da962788fb7ab13f00eefeefbb29a4d6f66300ac94a6f502cc7c9','{"new":{"excluded":"2026-12-03T19:30:00.000000Z","excluded_because":"It is about a resident’s own affairs."},"old":{"excluded":null,"excluded_because":null}}');
INSERT INTO "entry_content" VALUES(175,'93b00f12feda9e3fb67e5ad97e70a2737fd58d4d5d3952eeaee930aa113d4872','{"facts":{"many":5,"order":"in writing"}}');
INSERT INTO "entry_content" VALUES(176,'d40b47b0a051337c2973948a5809996869951c4db70664d24ae42691a7168220','{"new":{"story":8},"old":{"story":7}}');
INSERT INTO "entry_content" VALUES(177,'624157d55bc6badf1d6945aa091584d0168035195c10668d7dbc7aa866cf604d','{"new":{"order":"in-writing","order_because":"They asked for that.","steps":["explained","first-word","our-side","last-word","both-left"]},"old":{"order":null,"order_because":null,"steps":[]}}');
INSERT INTO "entry_content" VALUES(178,'5820d8f7d572dcb63b3f19416eefbdc2ad39e02616558d07090bcab62482da11','{"facts":{"minute":"45/26","votes":"2 for, 1 against; carried","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO "entry_content" VALUES(179,'2ff79e8c7100fce0f75e1e8f71fbcb6a9c9111aa3d514ad910625fe7d8c51574','{"new":{"story":9},"old":{"story":8}}');
INSERT INTO "entry_content" VALUES(180,'3f2bf3c5034f3a9711e33837dcb7cea3070032f342c39808969a69cbda08e821','{"new":{"abstained":0,"carried":true,"case_ref":"49igzgdwdfb8zdf82kzdht2mcw","casting":null,"confirmed":null,"confirmed_by":null,"delegation_ref":"qcjade6jgqkv58zefvt9hmhizk","dissent":null,"entered":"2026-12-03T19:30:00.000000Z","entered_by":"2dgddqaqeytejr88gdmsj3zs3c","from_note":"","happened":"2026-12-03T19:30:00.000000Z","item_ref":"uhk3rwvui6x4yjbzhcyxranxa2","level":1,"meeting_ref":"bm7u84nx5ehr2wf9zctrxtwg8j","minute":"45/26","motion":1,"named":null,"presided_by":"q2nbpardka99kchq7k7bbqp36g","presided_name":"Cora Lane","reasons":"The hall was open past its hours.","ref":"ir897fv8k5xtysg5b63ggxthrg","sat":[["q2nbpardka99kchq7k7bbqp36g","Cora Lane","chair"],["kdh2zvfjwvtdvnqtgbwe2uf9xt","Dev Rao","vice-chair"],["ys9q8yrne8riwr2z6y78junkfi","Fay Quill","member"],["bsi2tgsgrzfzzgwt44msg95di8","Jo Pike","member"],["u4ajtrix2mzpuhybw7xcz73u3z","Kit Amos","member"]],"votes_against":1,"votes_for":2,"words":"That the complaint is upheld and the hall keeps its hours."},"old":{}}');
INSERT INTO "entry_content" VALUES(181,'785515329437920cef0b176f792a12d374d31b3137dae074bfb4c9ff37e497a2','{"facts":{"minute":"45/26","name":"Cora Lane","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO "entry_content" VALUES(182,'79b3b6e726ed0b59ae90c56aebe178603b87882504c2a3ff88c9bec5eda1c4c1','{"new":{"story":10},"old":{"story":9}}');
INSERT INTO "entry_content" VALUES(183,'ebc10d5165baa4cc94121ab350f145e24e4cdedf0176d10ee74f5ceeec7a19f8','{"new":{"confirmed":"2026-12-03T19:30:00.000000Z","confirmed_by":"q2nbpardka99kchq7k7bbqp36g"},"old":{"confirmed":null,"confirmed_by":null}}');
CREATE TABLE erasure (
	seq INTEGER NOT NULL, 
	ground VARCHAR(200) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (ref), 
	CONSTRAINT fk_erasure_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT fk_erasure_seq FOREIGN KEY(seq) REFERENCES entry (seq), 
	CONSTRAINT uq_erasure_seq UNIQUE (seq)
);
CREATE TABLE finding (
	case_ref VARCHAR(26) NOT NULL, 
	allegation_ref VARCHAR(26) NOT NULL, 
	level INTEGER NOT NULL, 
	outcome VARCHAR(40) NOT NULL, 
	reasons TEXT, 
	fault BOOLEAN NOT NULL, 
	wrong TEXT, 
	discretion TEXT, 
	decided_by VARCHAR(26) NOT NULL, 
	delegation_ref VARCHAR(26), 
	resolution_ref VARCHAR(26), 
	"on" DATE NOT NULL, 
	round INTEGER NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (ref), 
	CONSTRAINT fk_finding_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "finding" VALUES('847ndqw6r6pfugf8uxmd2iv696','i8tjvxjexwku68hjcy3kwcf5c2',1,'upheld','The hire book says so.',0,NULL,NULL,'xx9s6pcd2rmvgjezvvds6iasjp','ucefcsapn8pr5xqbw72yhsbzhs',NULL,'2026-11-25',0,'z25ktnrnvqu9bw9psp4dd7cxfm',1);
CREATE TABLE hearing (
	meeting_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	interests_asked VARCHAR(27), 
	presided_ref VARCHAR(26), 
	presided_name VARCHAR(120) NOT NULL, 
	excluded VARCHAR(27), 
	excluded_because TEXT, 
	"order" VARCHAR(40), 
	order_because TEXT, 
	steps JSON NOT NULL, 
	put_off VARCHAR(27), 
	put_off_because TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_hearing PRIMARY KEY (ref), 
	CONSTRAINT fk_hearing_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "hearing" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','uhk3rwvui6x4yjbzhcyxranxa2','49igzgdwdfb8zdf82kzdht2mcw','2026-12-03T19:30:00.000000Z',NULL,'','2026-12-03T19:30:00.000000Z','It is about a resident’s own affairs.','in-writing','They asked for that.','["explained", "first-word", "our-side", "last-word", "both-left"]',NULL,NULL,'ha688iegfgffzvuw33spd8d5c5',3);
CREATE TABLE hold (
	case_ref VARCHAR(26) NOT NULL, 
	bundle_ref VARCHAR(26), 
	reason TEXT, 
	placed_by VARCHAR(26) NOT NULL, 
	placed VARCHAR(27) NOT NULL, 
	lifted VARCHAR(27), 
	lifted_by VARCHAR(26), 
	lifted_because TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_hold PRIMARY KEY (ref), 
	CONSTRAINT fk_hold_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE interest (
	meeting_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	staff_ref VARCHAR(26) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	bond VARCHAR(40) NOT NULL, 
	own BOOLEAN NOT NULL, 
	words VARCHAR(500), 
	tie_ref VARCHAR(26), 
	declared VARCHAR(27) NOT NULL, 
	struck VARCHAR(27), 
	dispensed VARCHAR(80) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_interest PRIMARY KEY (ref), 
	CONSTRAINT fk_interest_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE invitation (
	token VARCHAR(64) NOT NULL, 
	change_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	ends VARCHAR(27) NOT NULL, 
	used VARCHAR(27), 
	CONSTRAINT pk_invitation PRIMARY KEY (token), 
	CONSTRAINT uq_invitation_change_ref UNIQUE (change_ref)
);
INSERT INTO "invitation" VALUES('bf93d532578442efb9fd73e8e75acaabb11d43bf58fc0713759decc3e6d3f9a2','4p5w6ntk6hv5gumjaq84kwuthp','2dgddqaqeytejr88gdmsj3zs3c','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('359cfaf44cda7a49adf51fd83633fd9a64e264413491b93a8e3a725b1b446ace','9hes7pf87cke2asaq6c5wrswef','xx9s6pcd2rmvgjezvvds6iasjp','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('b876ccc8359e97e8e4d5421d957e4708dce68932b71030854b59bca183e2ca8b','ia88gg55xvuv2h9zn2srh5wua9','q2nbpardka99kchq7k7bbqp36g','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('95dfaa9a7f0a5a8bf6bd08e8b8aea2e240e3bec944ec57bd2c1c949201610f3f','r5wi6pnycgvmji58aruz5ay543','kdh2zvfjwvtdvnqtgbwe2uf9xt','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('1ae007c37dd9139c53788864970a140c4170174ff87b4fdef01a1e9ce3f9c21f','yv6vkqfwg8u7fkyzbgu5xd3yri','ys9q8yrne8riwr2z6y78junkfi','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('3d802ea25df567e068edfae5113fd6a97c76a258b625fe89cc70cb6b2023dad8','cbc2jg4twgxcqqb95tium7vdcj','7dvnm6psu8u6i2zeq59vmrku8q','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('7190b6b2468c4ac9125c631316469753eaec8860f07bc6c8bc136b48de7594a9','esmv2b858cwavu4n97p9n6ker5','fwwx3fn4ujtxw4dunpzayqnhc2','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('8881adf5e43b1c9b8ba82081b11e19cb8c99278eddbaf8504495391b1b517a68','an4e2ntccn4t3kjbm6k6nc5q4i','issa2h2mbiftkpmbhy7tfx53vj','2026-11-26T09:00:00.000000Z',NULL);
CREATE TABLE lesson (
	case_ref VARCHAR(26) NOT NULL, 
	allegation_ref VARCHAR(26), 
	what TEXT, 
	owner_ref VARCHAR(26) NOT NULL, 
	due_on DATE NOT NULL, 
	added_by VARCHAR(26) NOT NULL, 
	added VARCHAR(27) NOT NULL, 
	done_on DATE, 
	note TEXT, 
	ended VARCHAR(27), 
	said TEXT, 
	did TEXT, 
	published_on DATE, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_lesson PRIMARY KEY (ref), 
	CONSTRAINT fk_lesson_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE letter (
	case_ref VARCHAR(26) NOT NULL, 
	template VARCHAR(40) NOT NULL, 
	move VARCHAR(40) NOT NULL, 
	keeps JSON NOT NULL, 
	subject VARCHAR(300), 
	body TEXT, 
	written_by VARCHAR(26) NOT NULL, 
	signed VARCHAR(260) NOT NULL, 
	drafted VARCHAR(27) NOT NULL, 
	issued VARCHAR(27), 
	sent_by VARCHAR(40), 
	"left" VARCHAR(27), 
	deemed_on DATE, 
	returned VARCHAR(27), 
	returned_because VARCHAR(300) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, stopped VARCHAR(27), to_ref VARCHAR(26), quiet BOOLEAN, 
	CONSTRAINT pk_letter PRIMARY KEY (ref), 
	CONSTRAINT fk_letter_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "letter" VALUES('847ndqw6r6pfugf8uxmd2iv696','acknowledgement','acknowledge','["acknowledged"]','We have your complaint: MPC-KVQ6-FH8','Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-KVQ6-FH8**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
','xx9s6pcd2rmvgjezvvds6iasjp','Ben Holt','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','email',NULL,NULL,NULL,'','s3p752yqk7zhtv68uy5g9tprpe',1,NULL,NULL,1);
INSERT INTO "letter" VALUES('847ndqw6r6pfugf8uxmd2iv696','answer','answer','["answered"]','Our answer to your complaint: MPC-KVQ6-FH8','Dear Edith Wren,

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

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-KVQ6-FH8**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
','xx9s6pcd2rmvgjezvvds6iasjp','Ben Holt','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','email',NULL,NULL,NULL,'','ht9nsqw9ea867bqktsv3ctbhyh',1,NULL,NULL,NULL);
CREATE TABLE link (
	case_ref VARCHAR(26) NOT NULL, 
	other_ref VARCHAR(26) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	ended VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_link PRIMARY KEY (ref), 
	CONSTRAINT fk_link_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE mail_attempt (
	ref VARCHAR(26) NOT NULL, 
	letter_ref VARCHAR(26) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	answer VARCHAR(300) NOT NULL, 
	CONSTRAINT pk_mail_attempt PRIMARY KEY (ref)
);
CREATE TABLE meeting (
	committee_ref VARCHAR(26) NOT NULL, 
	committee VARCHAR(120) NOT NULL, 
	whole BOOLEAN NOT NULL, 
	needed INTEGER NOT NULL, 
	"on" DATE NOT NULL, 
	at VARCHAR(5) NOT NULL, 
	place VARCHAR(200) NOT NULL, 
	called_off VARCHAR(27), 
	called_off_because VARCHAR(500) NOT NULL, 
	officer_ref VARCHAR(26), 
	officer_name VARCHAR(120) NOT NULL, 
	officer_minute VARCHAR(80) NOT NULL, 
	begun VARCHAR(27), 
	presided_ref VARCHAR(26), 
	presided_name VARCHAR(120) NOT NULL, 
	from_note VARCHAR(300) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (ref), 
	CONSTRAINT fk_meeting_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "meeting" VALUES('wka6wj5vtuex4yjh7ijub48vyx','Complaints committee',0,3,'2026-12-03','19:00','The Hall',NULL,'',NULL,'','','2026-12-03T19:30:00.000000Z','q2nbpardka99kchq7k7bbqp36g','Cora Lane','','bm7u84nx5ehr2wf9zctrxtwg8j',2);
CREATE TABLE meeting_notice (
	meeting_ref VARCHAR(26) NOT NULL, 
	"where" VARCHAR(300) NOT NULL, 
	posted_by VARCHAR(120) NOT NULL, 
	posted_on DATE NOT NULL, 
	last_on DATE NOT NULL, 
	clear_days INTEGER NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_meeting_notice PRIMARY KEY (ref), 
	CONSTRAINT fk_meeting_notice_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "meeting_notice" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','The board at the hall','Ada Marsh','2026-11-24','2026-11-27',7,'n4pc4zktf7w5im74hjjz8e69vj',1);
CREATE TABLE membership (
	committee_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	seat VARCHAR(40) NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	minute VARCHAR(80) NOT NULL, 
	ended_minute VARCHAR(80) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (ref), 
	CONSTRAINT fk_membership_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','q2nbpardka99kchq7k7bbqp36g','Cora Lane','chair','2020-01-01',NULL,'12/26','','jqegju7ve2xzkv6q38jm27n3rm',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','q2nbpardka99kchq7k7bbqp36g','Cora Lane','chair','2020-01-01',NULL,'12/26','','57mga8qdtzpak635p8ijbfuain',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','vice-chair','2020-01-01',NULL,'12/26','','whgi9c93e5uqjps24mdse2zw4j',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','vice-chair','2020-01-01',NULL,'12/26','','myeymr5rvmcvr2xnzc89s3jdn3',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','ys9q8yrne8riwr2z6y78junkfi','Fay Quill','member','2020-01-01',NULL,'12/26','','wt36siewmrrym3mqtnx9nrc8gx',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','ys9q8yrne8riwr2z6y78junkfi','Fay Quill','member','2020-01-01',NULL,'12/26','','2y7n6kubjbeb6h9n5q2tfvhwwg',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','bsi2tgsgrzfzzgwt44msg95di8','Jo Pike','member','2020-01-01',NULL,'12/26','','45jycaqnx67kauqgp7rucur7qt',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','bsi2tgsgrzfzzgwt44msg95di8','Jo Pike','member','2020-01-01',NULL,'12/26','','gqjad5ngc4qxw92t44av99a3gt',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','u4ajtrix2mzpuhybw7xcz73u3z','Kit Amos','member','2020-01-01',NULL,'12/26','','xcv79rckf2iis368y8i87xmmj8',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','u4ajtrix2mzpuhybw7xcz73u3z','Kit Amos','member','2020-01-01',NULL,'12/26','','a5gr4bhpc7499s4ajcuksgthta',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','727iwgwsm62t7kg87h8gj6nbsr','Lena Frost','member','2020-01-01',NULL,'12/26','','pnvq6rspmaubx6skk8gfccq8xx',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','727iwgwsm62t7kg87h8gj6nbsr','Lena Frost','substitute','2020-01-01',NULL,'12/26','','gxchsddtadmv8ie9pabiwdgiw4',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','499fi2zygpis2v5zba3vckxtrk','Mo Tate','member','2020-01-01',NULL,'12/26','','whs4fqzrk2nnsfey9e5u3d997w',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','499fi2zygpis2v5zba3vckxtrk','Mo Tate','substitute','2020-01-01',NULL,'12/26','','apfbqcnb5x5ixr9dj7eg58see7',1);
INSERT INTO "membership" VALUES('jihmwjvzygxzk93aynytk54imc','k4zkuir8hb93wv4u9npvz5jwwf','Nan Webb','member','2020-01-01',NULL,'12/26','','36ufhm4xgruatk3nx2akhwbdr2',1);
INSERT INTO "membership" VALUES('wka6wj5vtuex4yjh7ijub48vyx','k4zkuir8hb93wv4u9npvz5jwwf','Nan Webb','substitute','2020-01-01',NULL,'12/26','','cfvhbxiy2x99cv6xsd5spp7tqc',1);
CREATE TABLE message (
	case_ref VARCHAR(26) NOT NULL, 
	number INTEGER NOT NULL, 
	lane VARCHAR(40) NOT NULL, 
	nature VARCHAR(40) NOT NULL, 
	ours BOOLEAN NOT NULL, 
	author_ref VARCHAR(26), 
	words TEXT, 
	letter_ref VARCHAR(26), 
	contact_ref VARCHAR(26), 
	about_ref VARCHAR(26), 
	happened VARCHAR(27) NOT NULL, 
	entered VARCHAR(27) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_message PRIMARY KEY (ref), 
	CONSTRAINT fk_message_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "message" VALUES('847ndqw6r6pfugf8uxmd2iv696',100,'resident','words',0,'nrd7g6wucgn5sjv557ujvfsnci','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'sw2hb4hu7yg6agfdujxgcq5qq5',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2qi83t5pvy5eiy5ktkmqynwxjc',1);
INSERT INTO "message" VALUES('847ndqw6r6pfugf8uxmd2iv696',300,'resident','letter',1,'xx9s6pcd2rmvgjezvvds6iasjp',NULL,'s3p752yqk7zhtv68uy5g9tprpe',NULL,NULL,'2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','6euzbj8s6s5t4839p7tksyc648',1);
INSERT INTO "message" VALUES('847ndqw6r6pfugf8uxmd2iv696',600,'resident','letter',1,'xx9s6pcd2rmvgjezvvds6iasjp',NULL,'ht9nsqw9ea867bqktsv3ctbhyh',NULL,NULL,'2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','w8qj6wwrseyjemyh9txz5t3mqs',1);
INSERT INTO "message" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in',100,'resident','words',0,NULL,'The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'7b7dr4dabmm699mdja4urtmiks',NULL,'2026-11-23','2026-11-23','hghqkgc4f82ugrj8dkgn69jj9i',1);
INSERT INTO "message" VALUES('49igzgdwdfb8zdf82kzdht2mcw',100,'resident','words',0,'9fgw58m74uipc7fe6bvxeuy4fh','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'bkr3udmwybqxq8j6wx262w8fui',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','pgjs689vwahnrwaumjwswr6y4b',1);
CREATE TABLE minutes (
	meeting_ref VARCHAR(26) NOT NULL, 
	words TEXT NOT NULL, 
	drafted VARCHAR(27) NOT NULL, 
	drafted_by VARCHAR(26) NOT NULL, 
	approved_at VARCHAR(26), 
	corrections TEXT NOT NULL, 
	signed_by VARCHAR(26), 
	signed_name VARCHAR(120) NOT NULL, 
	signed VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_minutes PRIMARY KEY (ref), 
	CONSTRAINT fk_minutes_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE office_change (
	office VARCHAR(40) NOT NULL, 
	staff_ref VARCHAR(26), 
	name VARCHAR(120) NOT NULL, 
	from_on DATE NOT NULL, 
	minute VARCHAR(80) NOT NULL, 
	beside BOOLEAN NOT NULL, 
	proposed_by VARCHAR(26) NOT NULL, 
	proposed VARCHAR(27) NOT NULL, 
	decided_by VARCHAR(26), 
	decided VARCHAR(27), 
	state VARCHAR(40) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_office_change PRIMARY KEY (ref), 
	CONSTRAINT fk_office_change_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE office_term (
	office VARCHAR(40) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	minute VARCHAR(80) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_office_term PRIMARY KEY (ref), 
	CONSTRAINT fk_office_term_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "office_term" VALUES('clerk','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh','2020-01-01',NULL,'12/26','2jmanbivz2nd3pudnjb55mnbuf',1);
INSERT INTO "office_term" VALUES('stand-in-clerk','xx9s6pcd2rmvgjezvvds6iasjp','Ben Holt','2020-01-01',NULL,'12/26','8sru966bmr5xpexhdsum7v25ye',1);
INSERT INTO "office_term" VALUES('safeguarding-lead','xx9s6pcd2rmvgjezvvds6iasjp','Ben Holt','2020-01-01',NULL,'12/26','5hv7q2u6xz6kx6r7j4uwywmkxt',1);
INSERT INTO "office_term" VALUES('chair','q2nbpardka99kchq7k7bbqp36g','Cora Lane','2020-01-01',NULL,'12/26','mrj84gadmugmxtn5dsdj5646he',1);
INSERT INTO "office_term" VALUES('stand-in-chair','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','2020-01-01',NULL,'12/26','j4zktyedzizr7jy8yxnkmvhuii',1);
INSERT INTO "office_term" VALUES('stand-in-safeguarding','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','2020-01-01',NULL,'12/26','8yt6pn2twhcvjiizv7g9tezjyx',1);
INSERT INTO "office_term" VALUES('stand-in-administrator','ys9q8yrne8riwr2z6y78junkfi','Fay Quill','2020-01-01',NULL,'12/26','thg4rg66gpu7ntj64kb5ib5xeq',1);
INSERT INTO "office_term" VALUES('administrator','fwwx3fn4ujtxw4dunpzayqnhc2','Hal Brook','2020-01-01',NULL,'12/26','a7vffgpweaziwv9qyiqrwbzb75',1);
INSERT INTO "office_term" VALUES('outside-person','issa2h2mbiftkpmbhy7tfx53vj','Iris Vale','2020-01-01',NULL,'12/26','bzqqkvr9vvfnuf7fvjqzv6pvkc',1);
CREATE TABLE opening (
	case_ref VARCHAR(26) NOT NULL, 
	asked_for VARCHAR(40), 
	reason VARCHAR(2000), 
	proposed_by VARCHAR(26) NOT NULL, 
	proposed VARCHAR(27) NOT NULL, 
	decided_by VARCHAR(26), 
	decided VARCHAR(27), 
	because VARCHAR(2000), 
	state VARCHAR(40) NOT NULL, 
	ends_on DATE NOT NULL, 
	told_ref VARCHAR(26), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_opening PRIMARY KEY (ref), 
	CONSTRAINT fk_opening_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE paper (
	meeting_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26) NOT NULL, 
	number INTEGER NOT NULL, 
	title VARCHAR(200), 
	side VARCHAR(40) NOT NULL, 
	source VARCHAR(40) NOT NULL, 
	source_ref VARCHAR(26) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	added VARCHAR(27) NOT NULL, 
	taken_back VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_paper PRIMARY KEY (ref), 
	CONSTRAINT fk_paper_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE paper_recipient (
	paper_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	given VARCHAR(27) NOT NULL, 
	ended VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_paper_recipient PRIMARY KEY (ref), 
	CONSTRAINT fk_paper_recipient_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE passing (
	case_ref VARCHAR(26) NOT NULL, 
	route VARCHAR(40) NOT NULL, 
	body VARCHAR(200) NOT NULL, 
	address TEXT NOT NULL, 
	way VARCHAR(40) NOT NULL, 
	named BOOLEAN NOT NULL, 
	basis VARCHAR(40), 
	because TEXT, 
	words TEXT, 
	consent_ref VARCHAR(26), 
	letter_ref VARCHAR(26), 
	deleting_ref VARCHAR(26), 
	made VARCHAR(27) NOT NULL, 
	stopped VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_passing PRIMARY KEY (ref), 
	CONSTRAINT fk_passing_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE person (
	name VARCHAR(200), 
	organisation VARCHAR(200), 
	email VARCHAR(254), 
	telephone VARCHAR(40), 
	address TEXT, 
	reach_by VARCHAR(40) NOT NULL, 
	adjustments TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (ref), 
	CONSTRAINT fk_person_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','nrd7g6wucgn5sjv557ujvfsnci',1);
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','9fgw58m74uipc7fe6bvxeuy4fh',1);
CREATE TABLE policy_version (
	text TEXT NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	format INTEGER NOT NULL, 
	adopted_on DATE NOT NULL, 
	minute VARCHAR(80) NOT NULL, 
	from_on DATE NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_policy_version PRIMARY KEY (ref), 
	CONSTRAINT fk_policy_version_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "policy_version" VALUES('# The model policy
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
','9369e8296f971389763e804fc33d7a36a2bb02dc9138cbbe0da77c144ef741ae',2,'2025-11-01','12/26','2025-11-01','bmugukvbkk4cas3t5tbs378b9f',1);
CREATE TABLE praise (
	case_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	words TEXT, 
	said_by VARCHAR(200), 
	passed_by VARCHAR(26) NOT NULL, 
	passed VARCHAR(27) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_praise PRIMARY KEY (ref), 
	CONSTRAINT fk_praise_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE private_note (
	meeting_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	words TEXT, 
	written VARCHAR(27) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_private_note PRIMARY KEY (ref), 
	CONSTRAINT fk_private_note_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE putting (
	case_ref VARCHAR(26) NOT NULL, 
	about_ref VARCHAR(26), 
	round INTEGER NOT NULL, 
	staff_ref VARCHAR(26), 
	name VARCHAR(200), 
	words TEXT, 
	begun_by VARCHAR(26) NOT NULL, 
	begun VARCHAR(27) NOT NULL, 
	asked VARCHAR(27), 
	asked_until DATE, 
	consent VARCHAR(40), 
	consent_by VARCHAR(40), 
	consented VARCHAR(27), 
	because TEXT, 
	letter TEXT, 
	sent VARCHAR(27), 
	sent_by VARCHAR(40), 
	comment_until DATE, 
	digest VARCHAR(80), 
	comment TEXT, 
	commented VARCHAR(27), 
	comment_on DATE, 
	comment_channel VARCHAR(40), 
	waived VARCHAR(27), 
	waived_because TEXT, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_putting PRIMARY KEY (ref), 
	CONSTRAINT fk_putting_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE reading (
	ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	what VARCHAR(120) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_reading PRIMARY KEY (ref)
);
CREATE TABLE receipt (
	case_ref VARCHAR(26) NOT NULL, 
	digest VARCHAR(80) NOT NULL, 
	token VARCHAR(64), 
	made VARCHAR(27) NOT NULL, 
	ended VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (ref), 
	CONSTRAINT fk_receipt_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_receipt_digest UNIQUE (digest), 
	CONSTRAINT uq_receipt_token UNIQUE (token)
);
INSERT INTO "receipt" VALUES('847ndqw6r6pfugf8uxmd2iv696','58158394:b89238b11c7a5e9aa974f7197ee8234684eaa518ebc7f01de5041f54b77f5160','d6faa01515260489baee5295ba6ee465ffe068ec5dbf9e0dcb730fafe6691af6','2026-11-23T09:00:00.000000Z',NULL,'dhccjq2srgqeq57kbhjgn3dck7',1);
INSERT INTO "receipt" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in','58158394:47dcffc4c1c20487fec16b84f6f1599d378c11c5c070a7fed0bb1bc6cf0c5fb0','8998a4de0b2ca1bec14832cdc5955ff2591e7fed0ab45b066c7baf86a12a3607','2026-11-23',NULL,'px9997yn5wybkqzqdpnr9d3mb7',1);
INSERT INTO "receipt" VALUES('49igzgdwdfb8zdf82kzdht2mcw','58158394:aa1d647f40ac4cb8fd81586a8bcb7bed1f3300a812ca2015fbce869b5b24f037','12eda535e034285bbcd5c54691680d3b244dc6331bb3c5cc6b2d7d1bd34ff838','2026-11-23T09:00:00.000000Z',NULL,'z4rpeevv223axb4em2zks9ppsf',1);
CREATE TABLE refusal_count (
	"on" VARCHAR(10) NOT NULL, 
	status INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_refusal_count PRIMARY KEY ("on", status)
);
CREATE TABLE remedy (
	case_ref VARCHAR(26) NOT NULL, 
	allegation_ref VARCHAR(26), 
	what TEXT, 
	owner_ref VARCHAR(26) NOT NULL, 
	due_on DATE NOT NULL, 
	added_by VARCHAR(26) NOT NULL, 
	added VARCHAR(27) NOT NULL, 
	done_on DATE, 
	note TEXT, 
	ended VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_remedy PRIMARY KEY (ref), 
	CONSTRAINT fk_remedy_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE resolution (
	meeting_ref VARCHAR(26) NOT NULL, 
	item_ref VARCHAR(26) NOT NULL, 
	case_ref VARCHAR(26), 
	motion INTEGER NOT NULL, 
	level INTEGER NOT NULL, 
	words TEXT, 
	reasons TEXT, 
	minute VARCHAR(80) NOT NULL, 
	votes_for INTEGER NOT NULL, 
	votes_against INTEGER NOT NULL, 
	abstained INTEGER NOT NULL, 
	casting VARCHAR(40), 
	named JSON, 
	sat JSON NOT NULL, 
	dissent TEXT, 
	carried BOOLEAN NOT NULL, 
	delegation_ref VARCHAR(26), 
	happened VARCHAR(27) NOT NULL, 
	entered VARCHAR(27) NOT NULL, 
	entered_by VARCHAR(26) NOT NULL, 
	from_note VARCHAR(300) NOT NULL, 
	presided_by VARCHAR(26) NOT NULL, 
	presided_name VARCHAR(120) NOT NULL, 
	confirmed_by VARCHAR(26), 
	confirmed VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_resolution PRIMARY KEY (ref), 
	CONSTRAINT fk_resolution_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "resolution" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','uhk3rwvui6x4yjbzhcyxranxa2','49igzgdwdfb8zdf82kzdht2mcw',1,1,'That the complaint is upheld and the hall keeps its hours.','The hall was open past its hours.','45/26',2,1,0,NULL,NULL,'[["q2nbpardka99kchq7k7bbqp36g", "Cora Lane", "chair"], ["kdh2zvfjwvtdvnqtgbwe2uf9xt", "Dev Rao", "vice-chair"], ["ys9q8yrne8riwr2z6y78junkfi", "Fay Quill", "member"], ["bsi2tgsgrzfzzgwt44msg95di8", "Jo Pike", "member"], ["u4ajtrix2mzpuhybw7xcz73u3z", "Kit Amos", "member"]]',NULL,1,'qcjade6jgqkv58zefvt9hmhizk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','2dgddqaqeytejr88gdmsj3zs3c','','q2nbpardka99kchq7k7bbqp36g','Cora Lane','q2nbpardka99kchq7k7bbqp36g','2026-12-03T19:30:00.000000Z','ir897fv8k5xtysg5b63ggxthrg',2);
CREATE TABLE route_address (
	route VARCHAR(40) NOT NULL, 
	postal VARCHAR(400) NOT NULL, 
	telephone VARCHAR(120) NOT NULL, 
	web VARCHAR(200) NOT NULL, 
	entered_on DATE NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_route_address PRIMARY KEY (ref), 
	CONSTRAINT fk_route_address_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_route_address_route UNIQUE (route)
);
CREATE TABLE search_doc (
	id INTEGER NOT NULL, 
	case_ref VARCHAR(26) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_search_doc PRIMARY KEY (id), 
	CONSTRAINT uq_search_doc_case_ref UNIQUE (case_ref)
);
INSERT INTO "search_doc" VALUES(1,'847ndqw6r6pfugf8uxmd2iv696','MPC-KVQ6-FH8
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren');
INSERT INTO "search_doc" VALUES(2,'g5nwq9y6kwpvj6gbdxsjvfj6in','MPC-JCJH-HQJ
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.');
INSERT INTO "search_doc" VALUES(3,'49igzgdwdfb8zdf82kzdht2mcw','MPC-VN3X-3KQ
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren');
CREATE TABLE sign_in_failure (
	account VARCHAR(64) NOT NULL, 
	count INTEGER NOT NULL, 
	last VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_sign_in_failure PRIMARY KEY (account)
);
CREATE TABLE staff_member (
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(254), 
	title VARCHAR(120) NOT NULL, 
	roles JSON NOT NULL, 
	standing VARCHAR(40) NOT NULL, 
	listed BOOLEAN NOT NULL, 
	working_days JSON NOT NULL, 
	password_set VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_staff_member PRIMARY KEY (ref), 
	CONSTRAINT fk_staff_member_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_staff_member_email UNIQUE (email)
);
INSERT INTO "staff_member" VALUES('Ada Marsh','ada@example.org','Town Clerk','["clerk"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','2dgddqaqeytejr88gdmsj3zs3c',2);
INSERT INTO "staff_member" VALUES('Ben Holt','ben@example.org','Deputy Clerk','["officer"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','xx9s6pcd2rmvgjezvvds6iasjp',2);
INSERT INTO "staff_member" VALUES('Cora Lane','cora@example.org','Chair of the council','["chair", "member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','q2nbpardka99kchq7k7bbqp36g',2);
INSERT INTO "staff_member" VALUES('Dev Rao','dev@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','kdh2zvfjwvtdvnqtgbwe2uf9xt',2);
INSERT INTO "staff_member" VALUES('Fay Quill','fay@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','ys9q8yrne8riwr2z6y78junkfi',2);
INSERT INTO "staff_member" VALUES('Gus Penn','gus@example.org','Internal auditor','["auditor"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','7dvnm6psu8u6i2zeq59vmrku8q',2);
INSERT INTO "staff_member" VALUES('Hal Brook','hal@example.org','Administrator','["administrator"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','fwwx3fn4ujtxw4dunpzayqnhc2',2);
INSERT INTO "staff_member" VALUES('Iris Vale','iris@example.org','Clerk of another council','["outside"]','active',0,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','issa2h2mbiftkpmbhy7tfx53vj',2);
INSERT INTO "staff_member" VALUES('Jo Pike','jo@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'bsi2tgsgrzfzzgwt44msg95di8',1);
INSERT INTO "staff_member" VALUES('Kit Amos','kit@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'u4ajtrix2mzpuhybw7xcz73u3z',1);
INSERT INTO "staff_member" VALUES('Lena Frost','lena@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'727iwgwsm62t7kg87h8gj6nbsr',1);
INSERT INTO "staff_member" VALUES('Mo Tate','mo@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'499fi2zygpis2v5zba3vckxtrk',1);
INSERT INTO "staff_member" VALUES('Nan Webb','nan@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'k4zkuir8hb93wv4u9npvz5jwwf',1);
CREATE TABLE staff_session (
	token VARCHAR(64) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	began VARCHAR(27) NOT NULL, 
	used VARCHAR(27) NOT NULL, 
	proved VARCHAR(27) NOT NULL, 
	CONSTRAINT pk_staff_session PRIMARY KEY (token)
);
CREATE TABLE stored_file (
	case_ref VARCHAR(26) NOT NULL, 
	message_ref VARCHAR(26), 
	name VARCHAR(200), 
	media_type VARCHAR(100) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	added VARCHAR(27) NOT NULL, 
	from_resident BOOLEAN NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, bundle_ref VARCHAR(26), 
	CONSTRAINT pk_stored_file PRIMARY KEY (ref), 
	CONSTRAINT fk_stored_file_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE summons (
	meeting_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	seat VARCHAR(40) NOT NULL, 
	instead_of VARCHAR(26), 
	instead_name VARCHAR(120) NOT NULL, 
	way VARCHAR(40) NOT NULL, 
	signed_ref VARCHAR(26) NOT NULL, 
	signed_as VARCHAR(260) NOT NULL, 
	signed VARCHAR(27) NOT NULL, 
	"left" VARCHAR(27), 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_summons PRIMARY KEY (ref), 
	CONSTRAINT fk_summons_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "summons" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','q2nbpardka99kchq7k7bbqp36g','Cora Lane','chair',NULL,'','post','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'fsd6myqjah634qcdkpx2px6xjp',1);
INSERT INTO "summons" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','kdh2zvfjwvtdvnqtgbwe2uf9xt','Dev Rao','vice-chair',NULL,'','post','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'twytwrjtbq54d2rf854hf37kzg',1);
INSERT INTO "summons" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','ys9q8yrne8riwr2z6y78junkfi','Fay Quill','member',NULL,'','post','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'43mmx3gmrvbddxg53f5hba2gqf',1);
INSERT INTO "summons" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','bsi2tgsgrzfzzgwt44msg95di8','Jo Pike','member',NULL,'','post','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'e47833yuds6rwgt7i763wk2njy',1);
INSERT INTO "summons" VALUES('bm7u84nx5ehr2wf9zctrxtwg8j','u4ajtrix2mzpuhybw7xcz73u3z','Kit Amos','member',NULL,'','post','2dgddqaqeytejr88gdmsj3zs3c','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'wju84tp2pgpcp8smjahb5bz6w6',1);
CREATE TABLE tie (
	case_ref VARCHAR(26) NOT NULL, 
	about_ref VARCHAR(26), 
	staff_ref VARCHAR(26) NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	declared_by VARCHAR(26) NOT NULL, 
	since VARCHAR(27) NOT NULL, 
	until VARCHAR(27), 
	reason VARCHAR(2000) NOT NULL, 
	ref VARCHAR(26) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_tie PRIMARY KEY (ref), 
	CONSTRAINT fk_tie_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "tie" VALUES('847ndqw6r6pfugf8uxmd2iv696',NULL,'2dgddqaqeytejr88gdmsj3zs3c','holder','nrd7g6wucgn5sjv557ujvfsnci','2026-11-23T09:00:00.000000Z',NULL,'','ttqsecqsuqgw8vwipan8ngc9dk',1);
INSERT INTO "tie" VALUES('847ndqw6r6pfugf8uxmd2iv696',NULL,'xx9s6pcd2rmvgjezvvds6iasjp','handler','2dgddqaqeytejr88gdmsj3zs3c','2026-11-23T09:00:00.000000Z',NULL,'','8gmye2m9hdtvxusq69zsb6akh2',1);
INSERT INTO "tie" VALUES('g5nwq9y6kwpvj6gbdxsjvfj6in',NULL,'2dgddqaqeytejr88gdmsj3zs3c','holder','','2026-11-23',NULL,'','adtqjyyg39az3rpdtuneemjtij',1);
INSERT INTO "tie" VALUES('49igzgdwdfb8zdf82kzdht2mcw',NULL,'2dgddqaqeytejr88gdmsj3zs3c','holder','9fgw58m74uipc7fe6bvxeuy4fh','2026-11-23T09:00:00.000000Z',NULL,'','frhzkkc83g5c4byqwfemar6kwx',1);
INSERT INTO "tie" VALUES('49igzgdwdfb8zdf82kzdht2mcw',NULL,'xx9s6pcd2rmvgjezvvds6iasjp','handler','2dgddqaqeytejr88gdmsj3zs3c','2026-11-23T09:00:00.000000Z',NULL,'','36ydt7d2hte65ahqmueqhyuzga',1);
CREATE TABLE trail_head (
	id INTEGER NOT NULL, 
	CONSTRAINT pk_trail_head PRIMARY KEY (id)
);
INSERT INTO "trail_head" VALUES(1);
CREATE TABLE verification (
	ref VARCHAR(26) NOT NULL, 
	at VARCHAR(27) NOT NULL, 
	entries INTEGER NOT NULL, 
	good BOOLEAN NOT NULL, 
	told JSON NOT NULL, 
	CONSTRAINT pk_verification PRIMARY KEY (ref)
);
CREATE INDEX ix_due_work_due ON due_work (due) WHERE done IS NULL;
CREATE UNIQUE INDEX uq_due_work_verb_about ON due_work (verb, about);
CREATE INDEX ix_entry_case_ref_seq ON entry (case_ref, seq);
CREATE UNIQUE INDEX uq_entry_row_ref_version ON entry (row_ref, version);
CREATE INDEX ix_mail_attempt_letter_ref ON mail_attempt (letter_ref);
CREATE INDEX ix_reading_case_ref ON reading (case_ref) WHERE case_ref IS NOT NULL;
CREATE INDEX ix_staff_session_staff_ref ON staff_session (staff_ref);
CREATE INDEX ix_verification_at ON verification (at);
CREATE INDEX ix_about_case_ref ON about (case_ref);
CREATE INDEX ix_account_change_state ON account_change (state);
CREATE UNIQUE INDEX uq_calendar_day_nation_day ON calendar_day (nation, day);
CREATE INDEX ix_case_file_handler_ref_rank ON case_file (handler_ref, rank);
CREATE INDEX ix_case_file_kind_rank ON case_file (kind, rank);
CREATE INDEX ix_case_file_seal ON case_file (seal) WHERE seal <> 'none';
CREATE UNIQUE INDEX uq_case_file_rank ON case_file (rank) WHERE rank IS NOT NULL;
CREATE UNIQUE INDEX uq_case_file_reference ON case_file (reference);
CREATE INDEX ix_clock_case_ref ON clock (case_ref);
CREATE INDEX ix_contact_case_ref ON contact (case_ref);
CREATE INDEX ix_letter_case_ref ON letter (case_ref);
CREATE INDEX ix_link_case_ref ON link (case_ref);
CREATE INDEX ix_link_other_ref ON link (other_ref);
CREATE UNIQUE INDEX ix_message_case_ref_number ON message (case_ref, number);
CREATE INDEX ix_office_term_office ON office_term (office);
CREATE INDEX ix_person_email ON person (email);
CREATE INDEX ix_receipt_case_ref ON receipt (case_ref);
CREATE INDEX ix_stored_file_case_ref ON stored_file (case_ref);
CREATE INDEX ix_tie_case_ref_staff_ref_kind ON tie (case_ref, staff_ref, kind);
CREATE INDEX ix_tie_staff_ref_kind ON tie (staff_ref, kind);
CREATE INDEX ix_agenda_item_case_ref ON agenda_item (case_ref);
CREATE UNIQUE INDEX uq_agenda_item_meeting_ref_number ON agenda_item (meeting_ref, number);
CREATE UNIQUE INDEX ix_allegation_case_ref_number ON allegation (case_ref, number);
CREATE UNIQUE INDEX uq_attendance_meeting_ref_staff_ref ON attendance (meeting_ref, staff_ref);
CREATE INDEX ix_authority_case_ref ON authority (case_ref);
CREATE INDEX ix_authority_person_ref ON authority (person_ref);
CREATE INDEX ix_authority_writer_ref ON authority (writer_ref);
CREATE INDEX ix_bundle_case_ref ON bundle (case_ref);
CREATE INDEX ix_consent_case_ref ON consent (case_ref);
CREATE INDEX ix_decision_record_case_ref ON decision_record (case_ref);
CREATE INDEX ix_decision_record_published ON decision_record (published_on, ref) WHERE published_on IS NOT NULL;
CREATE INDEX ix_delegation_power ON delegation (power);
CREATE INDEX ix_email_consent_staff_ref ON email_consent (staff_ref);
CREATE INDEX ix_finding_case_ref ON finding (case_ref);
CREATE UNIQUE INDEX uq_hearing_item_ref ON hearing (item_ref);
CREATE INDEX ix_hold_case_ref ON hold (case_ref);
CREATE INDEX ix_interest_case_ref ON interest (case_ref);
CREATE INDEX ix_interest_item_ref ON interest (item_ref);
CREATE INDEX ix_lesson_case_ref ON lesson (case_ref);
CREATE INDEX ix_lesson_open ON lesson (due_on, ref) WHERE ended IS NULL;
CREATE INDEX ix_lesson_published ON lesson (published_on, ref) WHERE published_on IS NOT NULL;
CREATE INDEX ix_meeting_committee_ref_on ON meeting (committee_ref, "on");
CREATE INDEX ix_meeting_on ON meeting ("on");
CREATE UNIQUE INDEX uq_meeting_notice_meeting_ref ON meeting_notice (meeting_ref);
CREATE INDEX ix_membership_committee_ref_from_on ON membership (committee_ref, from_on);
CREATE INDEX ix_membership_staff_ref ON membership (staff_ref);
CREATE UNIQUE INDEX uq_minutes_meeting_ref ON minutes (meeting_ref);
CREATE INDEX ix_office_change_state ON office_change (state);
CREATE INDEX ix_opening_case_ref ON opening (case_ref);
CREATE INDEX ix_opening_proposed_by_state ON opening (proposed_by, state);
CREATE INDEX ix_opening_state ON opening (state);
CREATE INDEX ix_paper_case_ref ON paper (case_ref);
CREATE INDEX ix_paper_item_ref ON paper (item_ref);
CREATE INDEX ix_paper_recipient_item_ref ON paper_recipient (item_ref);
CREATE INDEX ix_paper_recipient_staff_ref ON paper_recipient (staff_ref);
CREATE UNIQUE INDEX uq_paper_recipient_paper_ref_staff_ref ON paper_recipient (paper_ref, staff_ref);
CREATE INDEX ix_passing_case_ref ON passing (case_ref);
CREATE INDEX ix_praise_case_ref ON praise (case_ref);
CREATE INDEX ix_praise_staff_ref ON praise (staff_ref);
CREATE UNIQUE INDEX uq_private_note_item_ref ON private_note (item_ref);
CREATE INDEX ix_putting_case_ref ON putting (case_ref);
CREATE UNIQUE INDEX uq_putting_digest ON putting (digest);
CREATE INDEX ix_remedy_case_ref ON remedy (case_ref);
CREATE INDEX ix_remedy_open ON remedy (due_on, ref) WHERE ended IS NULL;
CREATE INDEX ix_resolution_case_ref ON resolution (case_ref);
CREATE UNIQUE INDEX uq_resolution_item_ref_motion ON resolution (item_ref, motion);
CREATE INDEX ix_summons_staff_ref ON summons (staff_ref);
CREATE UNIQUE INDEX uq_summons_meeting_ref_staff_ref ON summons (meeting_ref, staff_ref);
CREATE INDEX ix_case_file_referred ON case_file (received, ref) WHERE referred IS 1 AND rank IS NOT NULL;
CREATE INDEX ix_case_file_reviewed ON case_file (received, ref) WHERE review_asked_on IS NOT NULL AND decided_on IS NULL AND rank IS NOT NULL;
CREATE INDEX ix_clock_due_on_ref ON clock (due_on, ref) WHERE met IS NULL;
CREATE TRIGGER "wall_entry_insert" BEFORE INSERT ON "entry" BEGIN SELECT RAISE(ABORT, 'trail: the numbers have no gap') WHERE NEW.seq <> coalesce((SELECT max(seq) FROM entry), 0) + 1;SELECT RAISE(ABORT, 'trail: each entry joins the last') WHERE NEW.prev <> coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000');SELECT RAISE(ABORT, 'trail: one entry for each version') WHERE EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.row_ref AND version = NEW.version); END;
CREATE TRIGGER "wall_entry_update" BEFORE UPDATE ON "entry" BEGIN SELECT RAISE(ABORT, 'trail: an entry never changes') WHERE 1; END;
CREATE TRIGGER "wall_entry_content_insert" BEFORE INSERT ON "entry_content" BEGIN SELECT RAISE(ABORT, 'trail: content is written once') WHERE EXISTS (SELECT 1 FROM entry_content WHERE seq = NEW.seq); END;
CREATE TRIGGER "wall_entry_content_update" BEFORE UPDATE ON "entry_content" BEGIN SELECT RAISE(ABORT, 'trail: content goes only with an erasure that names it') WHERE NEW.seq <> OLD.seq OR NEW.salt IS NOT NULL OR NEW.body IS NOT NULL OR OLD.body IS NULL OR NOT EXISTS (SELECT 1 FROM erasure WHERE seq = OLD.seq); END;
CREATE TRIGGER "wall_checkpoint_insert" BEFORE INSERT ON "checkpoint" BEGIN SELECT RAISE(ABORT, 'trail: a checkpoint is written once') WHERE EXISTS (SELECT 1 FROM checkpoint WHERE size = NEW.size); END;
CREATE TRIGGER "wall_checkpoint_update" BEFORE UPDATE ON "checkpoint" BEGIN SELECT RAISE(ABORT, 'trail: a checkpoint never changes') WHERE 1; END;
CREATE TRIGGER "wall_entry_delete" BEFORE DELETE ON "entry" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_entry_content_delete" BEFORE DELETE ON "entry_content" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_checkpoint_delete" BEFORE DELETE ON "checkpoint" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_about_insert" BEFORE INSERT ON "about" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "about" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "about" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_about_update" BEFORE UPDATE ON "about" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "about" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "about" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_about_delete" BEFORE DELETE ON "about" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_account_change_insert" BEFORE INSERT ON "account_change" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "account_change" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "account_change" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_account_change_update" BEFORE UPDATE ON "account_change" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "account_change" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "account_change" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_account_change_delete" BEFORE DELETE ON "account_change" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_agenda_item_insert" BEFORE INSERT ON "agenda_item" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "agenda_item" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "agenda_item" WHERE "meeting_ref" = NEW."meeting_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "agenda_item" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_agenda_item_update" BEFORE UPDATE ON "agenda_item" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "agenda_item" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "agenda_item" WHERE "meeting_ref" = NEW."meeting_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "agenda_item" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_agenda_item_delete" BEFORE DELETE ON "agenda_item" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_allegation_insert" BEFORE INSERT ON "allegation" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "allegation" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "allegation" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "allegation" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_allegation_update" BEFORE UPDATE ON "allegation" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "allegation" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "allegation" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "allegation" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_allegation_delete" BEFORE DELETE ON "allegation" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_attendance_insert" BEFORE INSERT ON "attendance" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "attendance" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "attendance" WHERE "meeting_ref" = NEW."meeting_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "attendance" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_attendance_update" BEFORE UPDATE ON "attendance" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "attendance" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "attendance" WHERE "meeting_ref" = NEW."meeting_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "attendance" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_attendance_delete" BEFORE DELETE ON "attendance" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_authority_insert" BEFORE INSERT ON "authority" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "authority" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "authority" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_authority_update" BEFORE UPDATE ON "authority" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "authority" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "authority" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_authority_delete" BEFORE DELETE ON "authority" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_bundle_insert" BEFORE INSERT ON "bundle" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "bundle" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "bundle" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_bundle_update" BEFORE UPDATE ON "bundle" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "bundle" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "bundle" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_bundle_delete" BEFORE DELETE ON "bundle" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_calendar_day_insert" BEFORE INSERT ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "calendar_day" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE "nation" = NEW."nation" AND "day" = NEW."day" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_calendar_day_update" BEFORE UPDATE ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "calendar_day" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE "nation" = NEW."nation" AND "day" = NEW."day" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_calendar_day_delete" BEFORE DELETE ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_case_file_insert" BEFORE INSERT ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "case_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "case_file" WHERE "rank" = NEW."rank" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE "reference" = NEW."reference" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_case_file_update" BEFORE UPDATE ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "case_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "case_file" WHERE "rank" = NEW."rank" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE "reference" = NEW."reference" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_case_file_delete" BEFORE DELETE ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_clock_insert" BEFORE INSERT ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "clock" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "clock" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_clock_update" BEFORE UPDATE ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "clock" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "clock" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_clock_delete" BEFORE DELETE ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_committee_insert" BEFORE INSERT ON "committee" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "committee" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "committee" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_committee_update" BEFORE UPDATE ON "committee" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "committee" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "committee" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_committee_delete" BEFORE DELETE ON "committee" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_complaint_insert" BEFORE INSERT ON "complaint" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "complaint" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "complaint" WHERE "case_ref" = NEW."case_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "complaint" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_complaint_update" BEFORE UPDATE ON "complaint" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "complaint" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "complaint" WHERE "case_ref" = NEW."case_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "complaint" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_complaint_delete" BEFORE DELETE ON "complaint" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_consent_insert" BEFORE INSERT ON "consent" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "consent" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "consent" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_consent_update" BEFORE UPDATE ON "consent" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "consent" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "consent" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_consent_delete" BEFORE DELETE ON "consent" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_contact_insert" BEFORE INSERT ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "contact" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "contact" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_contact_update" BEFORE UPDATE ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "contact" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "contact" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_contact_delete" BEFORE DELETE ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_decision_record_insert" BEFORE INSERT ON "decision_record" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "decision_record" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "decision_record" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_decision_record_update" BEFORE UPDATE ON "decision_record" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "decision_record" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "decision_record" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_decision_record_delete" BEFORE DELETE ON "decision_record" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_delegation_insert" BEFORE INSERT ON "delegation" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "delegation" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "delegation" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_delegation_update" BEFORE UPDATE ON "delegation" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "delegation" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "delegation" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_delegation_delete" BEFORE DELETE ON "delegation" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_email_consent_insert" BEFORE INSERT ON "email_consent" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "email_consent" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "email_consent" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_email_consent_update" BEFORE UPDATE ON "email_consent" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "email_consent" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "email_consent" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_email_consent_delete" BEFORE DELETE ON "email_consent" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_erasure_insert" BEFORE INSERT ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "erasure" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "erasure" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "erasure" WHERE "seq" = NEW."seq" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_erasure_update" BEFORE UPDATE ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "erasure" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "erasure" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "erasure" WHERE "seq" = NEW."seq" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_erasure_delete" BEFORE DELETE ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_finding_insert" BEFORE INSERT ON "finding" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "finding" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "finding" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_finding_update" BEFORE UPDATE ON "finding" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "finding" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "finding" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_finding_delete" BEFORE DELETE ON "finding" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_hearing_insert" BEFORE INSERT ON "hearing" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "hearing" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "hearing" WHERE "item_ref" = NEW."item_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "hearing" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_hearing_update" BEFORE UPDATE ON "hearing" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "hearing" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "hearing" WHERE "item_ref" = NEW."item_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "hearing" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_hearing_delete" BEFORE DELETE ON "hearing" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_hold_insert" BEFORE INSERT ON "hold" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "hold" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "hold" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_hold_update" BEFORE UPDATE ON "hold" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "hold" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "hold" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_hold_delete" BEFORE DELETE ON "hold" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_interest_insert" BEFORE INSERT ON "interest" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "interest" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "interest" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_interest_update" BEFORE UPDATE ON "interest" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "interest" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "interest" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_interest_delete" BEFORE DELETE ON "interest" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_lesson_insert" BEFORE INSERT ON "lesson" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "lesson" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "lesson" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_lesson_update" BEFORE UPDATE ON "lesson" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "lesson" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "lesson" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_lesson_delete" BEFORE DELETE ON "lesson" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_letter_insert" BEFORE INSERT ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "letter" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "letter" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_letter_update" BEFORE UPDATE ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "letter" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "letter" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_letter_delete" BEFORE DELETE ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_link_insert" BEFORE INSERT ON "link" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "link" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "link" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_link_update" BEFORE UPDATE ON "link" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "link" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "link" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_link_delete" BEFORE DELETE ON "link" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_meeting_insert" BEFORE INSERT ON "meeting" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "meeting" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "meeting" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_meeting_update" BEFORE UPDATE ON "meeting" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "meeting" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "meeting" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_meeting_delete" BEFORE DELETE ON "meeting" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_meeting_notice_insert" BEFORE INSERT ON "meeting_notice" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "meeting_notice" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "meeting_notice" WHERE "meeting_ref" = NEW."meeting_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "meeting_notice" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_meeting_notice_update" BEFORE UPDATE ON "meeting_notice" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "meeting_notice" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "meeting_notice" WHERE "meeting_ref" = NEW."meeting_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "meeting_notice" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_meeting_notice_delete" BEFORE DELETE ON "meeting_notice" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_membership_insert" BEFORE INSERT ON "membership" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "membership" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "membership" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_membership_update" BEFORE UPDATE ON "membership" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "membership" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "membership" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_membership_delete" BEFORE DELETE ON "membership" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_message_insert" BEFORE INSERT ON "message" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "message" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "message" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "message" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_message_update" BEFORE UPDATE ON "message" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "message" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "message" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "message" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_message_delete" BEFORE DELETE ON "message" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_minutes_insert" BEFORE INSERT ON "minutes" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "minutes" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "minutes" WHERE "meeting_ref" = NEW."meeting_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "minutes" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_minutes_update" BEFORE UPDATE ON "minutes" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "minutes" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "minutes" WHERE "meeting_ref" = NEW."meeting_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "minutes" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_minutes_delete" BEFORE DELETE ON "minutes" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_office_change_insert" BEFORE INSERT ON "office_change" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_change" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_change" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_change_update" BEFORE UPDATE ON "office_change" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_change" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_change" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_change_delete" BEFORE DELETE ON "office_change" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_office_term_insert" BEFORE INSERT ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_term" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_term" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_term_update" BEFORE UPDATE ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_term" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_term" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_term_delete" BEFORE DELETE ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_opening_insert" BEFORE INSERT ON "opening" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "opening" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "opening" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_opening_update" BEFORE UPDATE ON "opening" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "opening" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "opening" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_opening_delete" BEFORE DELETE ON "opening" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_paper_insert" BEFORE INSERT ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_update" BEFORE UPDATE ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_delete" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_paper_recipient_insert" BEFORE INSERT ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper_recipient" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE "paper_ref" = NEW."paper_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_recipient_update" BEFORE UPDATE ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper_recipient" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE "paper_ref" = NEW."paper_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_recipient_delete" BEFORE DELETE ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_passing_insert" BEFORE INSERT ON "passing" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "passing" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "passing" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_passing_update" BEFORE UPDATE ON "passing" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "passing" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "passing" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_passing_delete" BEFORE DELETE ON "passing" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_person_insert" BEFORE INSERT ON "person" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "person" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "person" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_person_update" BEFORE UPDATE ON "person" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "person" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "person" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_person_delete" BEFORE DELETE ON "person" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_policy_version_insert" BEFORE INSERT ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "policy_version" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "policy_version" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_policy_version_update" BEFORE UPDATE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "policy_version" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "policy_version" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_policy_version_delete" BEFORE DELETE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_praise_insert" BEFORE INSERT ON "praise" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "praise" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "praise" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_praise_update" BEFORE UPDATE ON "praise" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "praise" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "praise" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_praise_delete" BEFORE DELETE ON "praise" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_private_note_insert" BEFORE INSERT ON "private_note" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "private_note" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "private_note" WHERE "item_ref" = NEW."item_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "private_note" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_private_note_update" BEFORE UPDATE ON "private_note" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "private_note" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "private_note" WHERE "item_ref" = NEW."item_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "private_note" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_private_note_delete" BEFORE DELETE ON "private_note" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_putting_insert" BEFORE INSERT ON "putting" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "putting" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "putting" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "putting" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_putting_update" BEFORE UPDATE ON "putting" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "putting" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "putting" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "putting" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_putting_delete" BEFORE DELETE ON "putting" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_receipt_insert" BEFORE INSERT ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_update" BEFORE UPDATE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_delete" BEFORE DELETE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_remedy_insert" BEFORE INSERT ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "remedy" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "remedy" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_remedy_update" BEFORE UPDATE ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "remedy" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "remedy" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_remedy_delete" BEFORE DELETE ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_resolution_insert" BEFORE INSERT ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "resolution" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "resolution" WHERE "item_ref" = NEW."item_ref" AND "motion" = NEW."motion" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "resolution" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_resolution_update" BEFORE UPDATE ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "resolution" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "resolution" WHERE "item_ref" = NEW."item_ref" AND "motion" = NEW."motion" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "resolution" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_resolution_delete" BEFORE DELETE ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_route_address_insert" BEFORE INSERT ON "route_address" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "route_address" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "route_address" WHERE "route" = NEW."route" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "route_address" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_route_address_update" BEFORE UPDATE ON "route_address" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "route_address" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "route_address" WHERE "route" = NEW."route" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "route_address" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_route_address_delete" BEFORE DELETE ON "route_address" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_staff_member_insert" BEFORE INSERT ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "staff_member" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "staff_member" WHERE "email" = NEW."email" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "staff_member" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_staff_member_update" BEFORE UPDATE ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "staff_member" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "staff_member" WHERE "email" = NEW."email" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "staff_member" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_staff_member_delete" BEFORE DELETE ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_stored_file_insert" BEFORE INSERT ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "stored_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "stored_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_stored_file_update" BEFORE UPDATE ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "stored_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "stored_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_stored_file_delete" BEFORE DELETE ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_summons_insert" BEFORE INSERT ON "summons" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "summons" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "summons" WHERE "meeting_ref" = NEW."meeting_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "summons" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_summons_update" BEFORE UPDATE ON "summons" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "summons" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "summons" WHERE "meeting_ref" = NEW."meeting_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "summons" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_summons_delete" BEFORE DELETE ON "summons" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_tie_insert" BEFORE INSERT ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "tie" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "tie" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_tie_update" BEFORE UPDATE ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "tie" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "tie" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_tie_delete" BEFORE DELETE ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
COMMIT;
