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
INSERT INTO "about" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','service',NULL,'The hall','none',NULL,NULL,'xx95ka96zmmnhpryzsayidd59b',1);
INSERT INTO "about" VALUES('9x64h6v5dgita9pmywk7febk57','service',NULL,'The hall','none',NULL,NULL,'yqvv2r6rqxdb6aj3ynjud8zcy8',1);
INSERT INTO "about" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk','service',NULL,'The hall','none',NULL,NULL,'ruzj4m4spdm73djdmt6kpwcyr5',1);
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
INSERT INTO "account_change" VALUES('invite','bfkmy65pw3dxx6yq87pjuu5ivi','["clerk"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','25t2xb8bn98fg3xtwfigim6j5a',1);
INSERT INTO "account_change" VALUES('invite','mm4z9wdykzcn9t6hyfnkd4p7ks','["officer"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','8ydxes35ss8ed92x6fsht5yvwp',1);
INSERT INTO "account_change" VALUES('invite','7qsg4c4a3p7v9gue86bps9smek','["chair", "member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','af9vdptiimqqfn227qmtjkhqtd',1);
INSERT INTO "account_change" VALUES('invite','ranuwa8r7e96wfwdgbsr288zfh','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','su2b3tc9sehr7c3rwpuzgc5h8e',1);
INSERT INTO "account_change" VALUES('invite','vn6ydyczxtebhhb979br4ir6rx','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','bapn5qrhtpnhsvteezsty8b7af',1);
INSERT INTO "account_change" VALUES('invite','mydn5kb8cphitvgh6tpq5qav7e','["auditor"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','ds676mpihbi62cx9cd56htqsvi',1);
INSERT INTO "account_change" VALUES('invite','4jsf4xtqvtu4zikz6w9mtaffda','["administrator"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','aadrwfy2dmrafjvxs6asr799fc',1);
INSERT INTO "account_change" VALUES('invite','jnnbhqm8upvrgynn3k2k5gfvhz','["outside"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','z6dnxkenmpzrnix2uipjv2r7qm',1);
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
INSERT INTO "agenda_item" VALUES('qsa8ktyb8gsabus5z5iguiattm','pcpbkwauvbnjpu2chx3fg3e9fk',1,'A complaint about late music',1,1,NULL,'8g7rf7itrpumvpkbtd29nxapss',1);
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
INSERT INTO "allegation" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',1,'The hall stayed open past its hours.',NULL,'mm4z9wdykzcn9t6hyfnkd4p7ks','2026-11-25T09:00:00.000000Z',NULL,NULL,NULL,'3tvtjyp9edamcdw7z8pu9mx4b8',1);
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
INSERT INTO "attendance" VALUES('qsa8ktyb8gsabus5z5iguiattm','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','chair',NULL,'here','ze6gzkqgqs8we2hy5gghkpe7w6',1);
INSERT INTO "attendance" VALUES('qsa8ktyb8gsabus5z5iguiattm','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','vice-chair',NULL,'here','ggkzuq8yfdwkzqdgpq87zmpd44',1);
INSERT INTO "attendance" VALUES('qsa8ktyb8gsabus5z5iguiattm','vn6ydyczxtebhhb979br4ir6rx','Fay Quill','member',NULL,'here','h2inmgz2jaj5txx3yi28heezyd',1);
INSERT INTO "attendance" VALUES('qsa8ktyb8gsabus5z5iguiattm','d53acip7rgcp8r3wnqur93mrm7','Jo Pike','member',NULL,'here','dh9wzrbrv34hpdgjbvrcaxz4i3',1);
INSERT INTO "attendance" VALUES('qsa8ktyb8gsabus5z5iguiattm','uzhg4kzh82mwehwwdkf6f84azu','Kit Amos','member',NULL,'here','fze7aizb4aiif9pg95pgri7s9z',1);
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
	version INTEGER NOT NULL, review_until DATE, review_asked_on DATE, review_acknowledged_on DATE, review_reason TEXT, decided_on DATE, again_on DATE, also_due_on DATE, also_due_what VARCHAR(120), 
	CONSTRAINT pk_case_file PRIMARY KEY (ref), 
	CONSTRAINT fk_case_file_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "case_file" VALUES('MPC-JC6W-9RM','complaint','complaint','answered','answered','zxirwiy95fgajg56b8m44xmt6p','named','wq66akbvc99jpr2kjzi73j4828','The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','bfkmy65pw3dxx6yq87pjuu5ivi','mm4z9wdykzcn9t6hyfnkd4p7ks',0,0,NULL,'upheld','The hall stayed open past its hours.','2026-11-24','2026-11-25',NULL,0,'2026-11-30','Acknowledge','12026-11-30pjqhtjz96iafb2c8zmbkhk3wyp',NULL,7,'pjqhtjz96iafb2c8zmbkhk3wyp',6,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_file" VALUES('MPC-2WWQ-WV9','complaint','complaint','received','new','zxirwiy95fgajg56b8m44xmt6p','anonymous',NULL,'The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23','2026-11-23',0,'none','bfkmy65pw3dxx6yq87pjuu5ivi',NULL,0,1,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-309x64h6v5dgita9pmywk7febk57',NULL,2,'9x64h6v5dgita9pmywk7febk57',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "case_file" VALUES('MPC-JP3V-C53','complaint','complaint','looking-into','open','zxirwiy95fgajg56b8m44xmt6p','named','g6swxrqmbpeyvvwsbmrg57h8gh','The disco at the hall has gone past midnight.','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','bfkmy65pw3dxx6yq87pjuu5ivi','mm4z9wdykzcn9t6hyfnkd4p7ks',1,0,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-30pcpbkwauvbnjpu2chx3fg3e9fk',NULL,10,'pcpbkwauvbnjpu2chx3fg3e9fk',9,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "clock" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'mkui58wem96htx88yhf2q78vdt',1,NULL,NULL);
INSERT INTO "clock" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'pdd2268d6udpvtk7q57ug9xw4z',1,NULL,NULL);
INSERT INTO "clock" VALUES('9x64h6v5dgita9pmywk7febk57','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'m8n8t4enc3ujsnza5s3gqeqgw4',1,NULL,NULL);
INSERT INTO "clock" VALUES('9x64h6v5dgita9pmywk7febk57','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'fm789uvr6nnz39grpsgkjqf9cb',1,NULL,NULL);
INSERT INTO "clock" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'i8m9mya7f73g2b7dxda7gn5qik',1,NULL,NULL);
INSERT INTO "clock" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'r3bdcn2cgzs7c676k97t8ewekv',1,NULL,NULL);
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
INSERT INTO "committee" VALUES('Full council',1,8,0,'2020-01-01',NULL,'12/26','','kkam6ji4bj3wwcu4jv7zg9nqz5',1);
INSERT INTO "committee" VALUES('Complaints committee',0,5,3,'2020-01-01',NULL,'12/26','','d52ghgwggxn8659t7atkurfkkb',1);
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
INSERT INTO "complaint" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',NULL,NULL,0,'2026-11-25T09:00:00.000000Z',NULL,'iqhb277egz32wwv3db3j75miau',1);
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
INSERT INTO "contact" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','web','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','pm4gdnvcd5mjjz7sxum8i82ysw',1);
INSERT INTO "contact" VALUES('9x64h6v5dgita9pmywk7febk57','web',NULL,'','2026-11-23','2026-11-23','1','k6ai6hybihgam4fbebcn3zvsiv',1);
INSERT INTO "contact" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk','web','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','bdhbgs8zcegienmhx2cgvwpbd5',1);
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
INSERT INTO "credential" VALUES('bfkmy65pw3dxx6yq87pjuu5ivi','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('mm4z9wdykzcn9t6hyfnkd4p7ks','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('7qsg4c4a3p7v9gue86bps9smek','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('ranuwa8r7e96wfwdgbsr288zfh','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('vn6ydyczxtebhhb979br4ir6rx','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('mydn5kb8cphitvgh6tpq5qav7e','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('4jsf4xtqvtu4zikz6w9mtaffda','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
INSERT INTO "credential" VALUES('jnnbhqm8upvrgynn3k2k5gfvhz','$argon2id$v=19$m=19456,t=2,p=1$RyV5YZHcuxILTtXoK7xdmQ$j72SFdSrQ2qEtPp9YU4VEaFjqf7vDRSUNLwlRPzQrfw');
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
INSERT INTO "decision_record" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',1,'2026-11-25','mm4z9wdykzcn9t6hyfnkd4p7ks','stand-in-clerk','tg8mc5ygengt8yyqrkjdec5a2e','Point 1: upheld.','Point 1: The hire book says so.',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'xgms63s5pkc5zmyn7d49xmg5zu',1);
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
INSERT INTO "delegation" VALUES('clerk',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy.','Not where the matter is about them, or where they have an interest.','12/26','2020-01-01',NULL,'','4hwsie4pbyzdy3tr2aygupp2xb',1);
INSERT INTO "delegation" VALUES('stand-in-clerk',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place.','Not where the matter is about them, or where they have an interest.','12/26','2020-01-01',NULL,'','tg8mc5ygengt8yyqrkjdec5a2e',1);
INSERT INTO "delegation" VALUES('outside-person',NULL,'answer-complaints','To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113).','Only where neither the clerk nor whoever stands in for the clerk may decide.','12/26','2020-01-01',NULL,'','qfgecktexw2cndd8v2k8uyuc8u',1);
INSERT INTO "delegation" VALUES('clerk',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence.','Not by whoever decided it at stage 1.','12/26','2020-01-01',NULL,'','42e2nbh6kwxaqmbn2tftemny5t',1);
INSERT INTO "delegation" VALUES('stand-in-clerk',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place.','Not by whoever decided it at stage 1.','12/26','2020-01-01',NULL,'','k7y95dmn5vnzvyym4pwtv2qxz8',1);
INSERT INTO "delegation" VALUES('outside-person',NULL,'desk-reviews','To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113).','Only where neither the clerk nor whoever stands in for the clerk may decide.','12/26','2020-01-01',NULL,'','4arg9ajucwrd2xp2wvymhw3wfb',1);
INSERT INTO "delegation" VALUES(NULL,'d52ghgwggxn8659t7atkurfkkb','answer-complaints','To decide complaints about the clerk, and what an officer refers to it, at stage 1.','','12/26','2020-01-01',NULL,'','mpzsaqbt6h9ekpjruidst3di8p',1);
INSERT INTO "delegation" VALUES(NULL,'kkam6ji4bj3wwcu4jv7zg9nqz5','answer-complaints','The council itself decides, where the committee cannot or where it calls the matter in.','','12/26','2020-01-01',NULL,'','5q5edxifwnj6us9gqwzhcrw3gb',1);
INSERT INTO "delegation" VALUES(NULL,'d52ghgwggxn8659t7atkurfkkb','decide-reviews','To hear and decide reviews of complaints at stage 2.','','12/26','2020-01-01',NULL,'','x7k6cfusacnh8phz49rav5nx5w',1);
INSERT INTO "delegation" VALUES(NULL,'kkam6ji4bj3wwcu4jv7zg9nqz5','decide-reviews','The council itself decides, where the committee cannot or where it calls the matter in.','','12/26','2020-01-01',NULL,'','i2z8zn8t89iqnwx9ijcjt8gqyq',1);
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
INSERT INTO "due_work" VALUES('d4fkq3xf99rcfy2yzmviuqbxbt','mail.letter','32y22fjjf9inequ6ct7kpp7bs2','2026-11-24T09:00:00.000000Z',0,NULL,NULL,0,'');
INSERT INTO "due_work" VALUES('4py4t8md4cghpntq4k9w7b2pp8','mail.letter','tywteacykwuthx9jhw6bd7j3qs','2026-11-25T09:00:00.000000Z',0,NULL,NULL,0,'');
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
INSERT INTO "entry" VALUES(1,1,'k67tk42qi2uzg39n6h8qmb7adw','staff.change-confirmed',NULL,'act','k67tk42qi2uzg39n6h8qmb7adw',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c2bc91b5fdfe5fce9b7856bacbedb0e6f303ecb508aefbf9c9515874ad2df4dc','0000000000000000000000000000000000000000000000000000000000000000','f96aa286765cf41d76a4b37e6225af940a47ccc9a560f0dc0ca8dfd5d73611e5');
INSERT INTO "entry" VALUES(2,1,'k67tk42qi2uzg39n6h8qmb7adw','staff.change-confirmed',NULL,'account-change','25t2xb8bn98fg3xtwfigim6j5a',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b2ef8122434f4ce8ea14c0198e5eba6fdd48bccba4bd8d1a1192c252555fa644','f96aa286765cf41d76a4b37e6225af940a47ccc9a560f0dc0ca8dfd5d73611e5','ee9f116193bd7c075e5febd58b7c09ff6db62a6fd5fff9681b1222ee995b5669');
INSERT INTO "entry" VALUES(3,1,'k67tk42qi2uzg39n6h8qmb7adw','staff.change-confirmed',NULL,'staff-member','bfkmy65pw3dxx6yq87pjuu5ivi',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fc3f795f9a8e8e1c2c857d13983ac8f93907aacbc0f457a925c6152c51860bc1','ee9f116193bd7c075e5febd58b7c09ff6db62a6fd5fff9681b1222ee995b5669','f3a8da5999856c8cb8905a36bf0989ca4cd0d7427ce8f92c9a8a846e593de3cc');
INSERT INTO "entry" VALUES(4,1,'7cmcwhs34zhetd9atte6pg7v4d','staff.password-set',NULL,'act','7cmcwhs34zhetd9atte6pg7v4d',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f9e62b088367abdcdd704dbe29f27216786bd20d198f13c6b472be0df2a76459','f3a8da5999856c8cb8905a36bf0989ca4cd0d7427ce8f92c9a8a846e593de3cc','03ddc3c997b9b9bcb6f60d2d3c863cb73387312015653b5c3d3b838f6f299d6e');
INSERT INTO "entry" VALUES(5,1,'7cmcwhs34zhetd9atte6pg7v4d','staff.password-set',NULL,'staff-member','bfkmy65pw3dxx6yq87pjuu5ivi',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d64473a2f4d5ca10ba91a7d9aa20cdad021aa14ca2a0005983735a535b7ec19b','03ddc3c997b9b9bcb6f60d2d3c863cb73387312015653b5c3d3b838f6f299d6e','b84a50343818a11d8ba0cf3797cba375547dfbf2f2d83524a17e8be15800d89d');
INSERT INTO "entry" VALUES(6,1,'t3f2ecwptkwdsj543iht5ndcez','staff.change-confirmed',NULL,'act','t3f2ecwptkwdsj543iht5ndcez',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6344ac1af5ad99e1017a646733dc0c8e8deecdc75b482683326c0a7bcd5c2bb0','b84a50343818a11d8ba0cf3797cba375547dfbf2f2d83524a17e8be15800d89d','e9f33ac788be43b0d3fb8d86ce58822bfbd59fde6d8089fc2a2d752ec6330c8e');
INSERT INTO "entry" VALUES(7,1,'t3f2ecwptkwdsj543iht5ndcez','staff.change-confirmed',NULL,'account-change','8ydxes35ss8ed92x6fsht5yvwp',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8cb53ebd1163861046a2559abb6bdc51ef8e9765e626c174efd8a10f7fe40270','e9f33ac788be43b0d3fb8d86ce58822bfbd59fde6d8089fc2a2d752ec6330c8e','f59310bcdd4e5aca0f9870f6fa6573429afb6dff109f0942bea2a36794db292c');
INSERT INTO "entry" VALUES(8,1,'t3f2ecwptkwdsj543iht5ndcez','staff.change-confirmed',NULL,'staff-member','mm4z9wdykzcn9t6hyfnkd4p7ks',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7a52d7d15ab47c84f96daa48bba8ffa3dcb3b1ee9caa8a4134070366bf413f22','f59310bcdd4e5aca0f9870f6fa6573429afb6dff109f0942bea2a36794db292c','9fcc43d37eae4c27e2777186baf0e3234b58f6929209fd73fc51567f006b0027');
INSERT INTO "entry" VALUES(9,1,'cn4qu6iagbwx4watku9kr3g34f','staff.password-set',NULL,'act','cn4qu6iagbwx4watku9kr3g34f',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8531f8cb692b92d3bdd98169d98233acd5652e63e0c7200a5b5835b845c748b7','9fcc43d37eae4c27e2777186baf0e3234b58f6929209fd73fc51567f006b0027','0e5ba9bfb1ce2383ff59e77f7c0e69dffa8d7055578a7bac0e6cb86ecefef986');
INSERT INTO "entry" VALUES(10,1,'cn4qu6iagbwx4watku9kr3g34f','staff.password-set',NULL,'staff-member','mm4z9wdykzcn9t6hyfnkd4p7ks',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2ec850359a59c837b954ff75080e2bacb17b5136f63a34469f06113e4b73bdb9','0e5ba9bfb1ce2383ff59e77f7c0e69dffa8d7055578a7bac0e6cb86ecefef986','9182ffd5e3f2c5d38b1eee4772db9546b3967171b2905fe3b92a289c6da5e32c');
INSERT INTO "entry" VALUES(11,1,'ank2mhn4prxwc5ahqh7g26twh6','staff.change-confirmed',NULL,'act','ank2mhn4prxwc5ahqh7g26twh6',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2820dc09f56f7fbe1a0ae5f7b6bdd283bbc01b02a77252eebfc6b7b38088bb0b','9182ffd5e3f2c5d38b1eee4772db9546b3967171b2905fe3b92a289c6da5e32c','20fdb655a0dc5fa12b7cfe3b70cd190d2021c8f414b7f1502be02b33402f69ad');
INSERT INTO "entry" VALUES(12,1,'ank2mhn4prxwc5ahqh7g26twh6','staff.change-confirmed',NULL,'account-change','af9vdptiimqqfn227qmtjkhqtd',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9a2816d591a4f12bece723f91d389cd31153b35d0c0cfbf6b04e9929c644debe','20fdb655a0dc5fa12b7cfe3b70cd190d2021c8f414b7f1502be02b33402f69ad','149bfea00f1f5c6ae119abfd255785020aff839e35000aa39a73dae60723d0a9');
INSERT INTO "entry" VALUES(13,1,'ank2mhn4prxwc5ahqh7g26twh6','staff.change-confirmed',NULL,'staff-member','7qsg4c4a3p7v9gue86bps9smek',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','60ee4e6eb71b75461c893c2cb4c45b559f054651d7f9df0eca6187dc1a6b84c5','149bfea00f1f5c6ae119abfd255785020aff839e35000aa39a73dae60723d0a9','36579128eac229a7d47fc7eddf78e4f013e69339117859b76989c9a9c81d433a');
INSERT INTO "entry" VALUES(14,1,'v536y3aaybfbypyrj6v7xm2tdm','staff.password-set',NULL,'act','v536y3aaybfbypyrj6v7xm2tdm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','90bc49704b15ad8401fb972ff144531a67ab293d30d844b085eef41c41189347','36579128eac229a7d47fc7eddf78e4f013e69339117859b76989c9a9c81d433a','d6d9e8c49a8ffecb2415d0c5441f433d12d8f9cee42ae6d41e377f9d863f63ea');
INSERT INTO "entry" VALUES(15,1,'v536y3aaybfbypyrj6v7xm2tdm','staff.password-set',NULL,'staff-member','7qsg4c4a3p7v9gue86bps9smek',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','80a5ca75a97fa0ef2a9709468cbda559fda435edcd980e90630e440c347b7cc3','d6d9e8c49a8ffecb2415d0c5441f433d12d8f9cee42ae6d41e377f9d863f63ea','5008cc40ba1e69f8318fb429f6215cf37a5018f7963f3a4aaea08cbd8fe8a37e');
INSERT INTO "entry" VALUES(16,1,'utrzkvnfr54wy3zkp5vniw5zse','staff.change-confirmed',NULL,'act','utrzkvnfr54wy3zkp5vniw5zse',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ddf0051dabeac2d710e6104e04562b2cfce600fcddd9f7c3e61af4150f778a92','5008cc40ba1e69f8318fb429f6215cf37a5018f7963f3a4aaea08cbd8fe8a37e','d6dd05e140c07da1dbc44d1443412c45bbe585c8c2eb768fbc4b5517bc114e17');
INSERT INTO "entry" VALUES(17,1,'utrzkvnfr54wy3zkp5vniw5zse','staff.change-confirmed',NULL,'account-change','su2b3tc9sehr7c3rwpuzgc5h8e',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a0e1ec709db105451ce1d6ad5715c07ea047dd3471087da112036caef669f7ab','d6dd05e140c07da1dbc44d1443412c45bbe585c8c2eb768fbc4b5517bc114e17','c0a69523f427fa8abdeff0e9b2e47ea0934360bed94c1a6188a0c62b851f1a95');
INSERT INTO "entry" VALUES(18,1,'utrzkvnfr54wy3zkp5vniw5zse','staff.change-confirmed',NULL,'staff-member','ranuwa8r7e96wfwdgbsr288zfh',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ff565c33f9dcdb09122555ed96999958b8f13ea25b67a75db1cfed1bf92be358','c0a69523f427fa8abdeff0e9b2e47ea0934360bed94c1a6188a0c62b851f1a95','34305269315ba3f8255e4061a7db19df21970d94451685443c015dcc29947909');
INSERT INTO "entry" VALUES(19,1,'s2ttrerdd358pa4r4nvhbc6gva','staff.password-set',NULL,'act','s2ttrerdd358pa4r4nvhbc6gva',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','07d9af53f9b40b1bd3e711de63fbf9e790b0828e93c777dc77212fbc30a47add','34305269315ba3f8255e4061a7db19df21970d94451685443c015dcc29947909','fcfe45ee03fec7de16e3b656b0cc4c21c882d154676695a133e288123f938750');
INSERT INTO "entry" VALUES(20,1,'s2ttrerdd358pa4r4nvhbc6gva','staff.password-set',NULL,'staff-member','ranuwa8r7e96wfwdgbsr288zfh',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6bb4cb1f2bf660af8709a7aedbc1095ceb5d147db37b4734bdce5fad69086054','fcfe45ee03fec7de16e3b656b0cc4c21c882d154676695a133e288123f938750','836f718be90f93a6f1cfdfc09defa0e2520f3feea58e8943d16adee7815951ce');
INSERT INTO "entry" VALUES(21,1,'in5sqrt4wuuhi62vjrimcm6993','staff.change-confirmed',NULL,'act','in5sqrt4wuuhi62vjrimcm6993',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f56c2abfd37d78de7d9070d86defea0b1e676fdd9dbb5d39d655437e23747c46','836f718be90f93a6f1cfdfc09defa0e2520f3feea58e8943d16adee7815951ce','ea43a8fef6a465639ee7cd2729a2f5f5f4c7114dcda3d640795efafa582c22d6');
INSERT INTO "entry" VALUES(22,1,'in5sqrt4wuuhi62vjrimcm6993','staff.change-confirmed',NULL,'account-change','bapn5qrhtpnhsvteezsty8b7af',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','36ad22943cc9c807291eb81ae0aa5ed78717cfcf27abe212880a54c9b0ea4798','ea43a8fef6a465639ee7cd2729a2f5f5f4c7114dcda3d640795efafa582c22d6','a2c92d65a0e655fe03c6b629d567bdb0396202187ebfd33141544bb60c326680');
INSERT INTO "entry" VALUES(23,1,'in5sqrt4wuuhi62vjrimcm6993','staff.change-confirmed',NULL,'staff-member','vn6ydyczxtebhhb979br4ir6rx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d5bd00bd3ea583f7a7d2079f592329360dd171d08af6c86b77e30bf89975f639','a2c92d65a0e655fe03c6b629d567bdb0396202187ebfd33141544bb60c326680','d04588085b868222b86c0bc729ebca2ab5c7038e21fecd492e836acf0b561b1b');
INSERT INTO "entry" VALUES(24,1,'gsiqcuyksadki3s88v3khcbuhm','staff.password-set',NULL,'act','gsiqcuyksadki3s88v3khcbuhm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f1b145c59622c8560a5ce232bc5b26357107f1d9f5f44152095f0062b6067b93','d04588085b868222b86c0bc729ebca2ab5c7038e21fecd492e836acf0b561b1b','9994de4b725c2be0696d47d449e1799f4a97d9c5a921afd92e28443e6dc4ea2e');
INSERT INTO "entry" VALUES(25,1,'gsiqcuyksadki3s88v3khcbuhm','staff.password-set',NULL,'staff-member','vn6ydyczxtebhhb979br4ir6rx',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','22560f2a3c595259987d3fb04e14109a3ce83d01c73dc715945e177cd76990c3','9994de4b725c2be0696d47d449e1799f4a97d9c5a921afd92e28443e6dc4ea2e','1e7c21ab72c8a5a2677fd8d190816baea7271b5c2f805863db11747b4d102369');
INSERT INTO "entry" VALUES(26,1,'riw5vk49d2cpgjfh5semaf9irv','staff.change-confirmed',NULL,'act','riw5vk49d2cpgjfh5semaf9irv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0fdf10b9dc31f9d2a1eea149e6ceb0422431a3a8c710df4624887aeaf0b40f25','1e7c21ab72c8a5a2677fd8d190816baea7271b5c2f805863db11747b4d102369','f984060408d29f108ca0df7ccbb160b246974c400adbfa1662886bf84db431e3');
INSERT INTO "entry" VALUES(27,1,'riw5vk49d2cpgjfh5semaf9irv','staff.change-confirmed',NULL,'account-change','ds676mpihbi62cx9cd56htqsvi',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4d5ac7f8dafe14223f6d6e7e0ee7e66da84d43b366acd808b8a31d02ce1cd797','f984060408d29f108ca0df7ccbb160b246974c400adbfa1662886bf84db431e3','39d018decf0a69089eeabf4bbde04263a5a8ac213c376e08c924c2a33558503a');
INSERT INTO "entry" VALUES(28,1,'riw5vk49d2cpgjfh5semaf9irv','staff.change-confirmed',NULL,'staff-member','mydn5kb8cphitvgh6tpq5qav7e',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8ebc10dfdc1a13f0475d366da03f3b7dada70830a0f550ce84a38d3e8fe64676','39d018decf0a69089eeabf4bbde04263a5a8ac213c376e08c924c2a33558503a','62ed196ec1ef262fd60812e64cb60c8106fb0c2dff52da329f39db8276c564c8');
INSERT INTO "entry" VALUES(29,1,'nvyx3t9r2zs84aqab3ax4evb8k','staff.password-set',NULL,'act','nvyx3t9r2zs84aqab3ax4evb8k',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d91143acda93e8ebe652a163b080dc8a45107bf78e651b865a6049e05bf47274','62ed196ec1ef262fd60812e64cb60c8106fb0c2dff52da329f39db8276c564c8','8264fcac80a3bbe46bc6f4c8a54e2bcb148f680f233f9c01c22ab30f821169a7');
INSERT INTO "entry" VALUES(30,1,'nvyx3t9r2zs84aqab3ax4evb8k','staff.password-set',NULL,'staff-member','mydn5kb8cphitvgh6tpq5qav7e',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','940527bd553ccbaaea96a0841cccde64af537922aa3ea0a3613079b57f14067a','8264fcac80a3bbe46bc6f4c8a54e2bcb148f680f233f9c01c22ab30f821169a7','c9c60af55416dee8f3caf50d4373cec90bf3f6417e97654fac0fc58ddb37c8cc');
INSERT INTO "entry" VALUES(31,1,'a882pmstc2i44d6nbjkmxg9gk4','staff.change-confirmed',NULL,'act','a882pmstc2i44d6nbjkmxg9gk4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ebb515b44288e948a0099d46d9512ea52c5fde6b7fc3c2a021ed5bc169a02bb8','c9c60af55416dee8f3caf50d4373cec90bf3f6417e97654fac0fc58ddb37c8cc','8d48b294611ab046b9f0b0a87634ce2c9792b4fe17d41f54c8c48668b3bff317');
INSERT INTO "entry" VALUES(32,1,'a882pmstc2i44d6nbjkmxg9gk4','staff.change-confirmed',NULL,'account-change','aadrwfy2dmrafjvxs6asr799fc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5842d73565b8effe0331d58de0a077bca51598f004ecf47cba0f3117f7554aad','8d48b294611ab046b9f0b0a87634ce2c9792b4fe17d41f54c8c48668b3bff317','64b6856f34b7990d160821c651d379051ad6155475235652925f56e31c16fba3');
INSERT INTO "entry" VALUES(33,1,'a882pmstc2i44d6nbjkmxg9gk4','staff.change-confirmed',NULL,'staff-member','4jsf4xtqvtu4zikz6w9mtaffda',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','38254acacf4bf985ca9552c0755d0f0a876cd7f1f95cad0b305b5ff3f96df220','64b6856f34b7990d160821c651d379051ad6155475235652925f56e31c16fba3','13b374a5d3ffd787f043b9d90180da3fc2e79cd9df00d58fbc5f04a831764eb7');
INSERT INTO "entry" VALUES(34,1,'n43yk6t7sn3wtk56kdkwjj6x2f','staff.password-set',NULL,'act','n43yk6t7sn3wtk56kdkwjj6x2f',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9de574e014345fbdcc04cc9b045a67dbfd16652c2a693cfe821da12d98ddba85','13b374a5d3ffd787f043b9d90180da3fc2e79cd9df00d58fbc5f04a831764eb7','ed55ab4608a63d307c40311213b03407d64e287851456276033d93d62052bc84');
INSERT INTO "entry" VALUES(35,1,'n43yk6t7sn3wtk56kdkwjj6x2f','staff.password-set',NULL,'staff-member','4jsf4xtqvtu4zikz6w9mtaffda',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','087a5e35b41f34fb2b24bf10ba19b9b56174c2b8d759ebe835e17a497db75e71','ed55ab4608a63d307c40311213b03407d64e287851456276033d93d62052bc84','1870f525c4a4d57904d9745a4afcd63e8999b62ffff298f532d44b3d56847339');
INSERT INTO "entry" VALUES(36,1,'44vaph9vmqy9fvqgnutvttv4f4','staff.change-confirmed',NULL,'act','44vaph9vmqy9fvqgnutvttv4f4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','45624f8e066d0b91d8f17487573c1e6d5db291c748f9cb112fc4be74200c701f','1870f525c4a4d57904d9745a4afcd63e8999b62ffff298f532d44b3d56847339','7724c6f999b693eeeacc24940166732fe1a2a7190e226f7a4b7cc1a408fc1a6f');
INSERT INTO "entry" VALUES(37,1,'44vaph9vmqy9fvqgnutvttv4f4','staff.change-confirmed',NULL,'account-change','z6dnxkenmpzrnix2uipjv2r7qm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2394203b78fb91b975da4103dbababa24e557393f635c0fd3f698179182c27df','7724c6f999b693eeeacc24940166732fe1a2a7190e226f7a4b7cc1a408fc1a6f','c7208126e7f96616e01fb91dc22da451f6738810bfd710089cea620b34a82280');
INSERT INTO "entry" VALUES(38,1,'44vaph9vmqy9fvqgnutvttv4f4','staff.change-confirmed',NULL,'staff-member','jnnbhqm8upvrgynn3k2k5gfvhz',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a2b15eb396be413c9e7a5c4c5748ff1c971c104d53092d6a700d45171b9be3a9','c7208126e7f96616e01fb91dc22da451f6738810bfd710089cea620b34a82280','fd2e5f3b909d1ca06e494ebcf7a3c7d4e0b03be3f08422bcb4118bd2c4fb7784');
INSERT INTO "entry" VALUES(39,1,'bpsgvtcb3a3uqmv3z28r4v5sj4','staff.password-set',NULL,'act','bpsgvtcb3a3uqmv3z28r4v5sj4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f07a4c78ce6beabd75b01675edc512eb46b2ba078f070b50150651444f96965e','fd2e5f3b909d1ca06e494ebcf7a3c7d4e0b03be3f08422bcb4118bd2c4fb7784','aa758c106ffd939af6f6c1ed54765b930adc2cc324cf021506be625f0622010e');
INSERT INTO "entry" VALUES(40,1,'bpsgvtcb3a3uqmv3z28r4v5sj4','staff.password-set',NULL,'staff-member','jnnbhqm8upvrgynn3k2k5gfvhz',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','08c24d14eb515168e0f70deb113e7da08de1a694940180c0b0abddbc14168155','aa758c106ffd939af6f6c1ed54765b930adc2cc324cf021506be625f0622010e','dd2b96d62e87d963919ac75ea75fc9cfaddcb3c1c6c13c863f4b6e3cecd9c649');
INSERT INTO "entry" VALUES(41,1,'7ai7q2r8zbemxykd9dkg7u9pak','office.held',NULL,'act','7ai7q2r8zbemxykd9dkg7u9pak',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','27708de0bd01612ae8c1e42c131bf7fee8289406e7da16a7086e0476791ee1bb','dd2b96d62e87d963919ac75ea75fc9cfaddcb3c1c6c13c863f4b6e3cecd9c649','5a1547e52360a11ee7b963d68dbafa68bfa89a3e1328c1f1e6d23924c9c3e142');
INSERT INTO "entry" VALUES(42,1,'7ai7q2r8zbemxykd9dkg7u9pak','office.held',NULL,'office-term','gcbd4f5fqq62kiunbyaqybeb78',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','49df0870d065b4d0af80533ccba3acaa90f82b60c2a21412e86506491fd9300e','5a1547e52360a11ee7b963d68dbafa68bfa89a3e1328c1f1e6d23924c9c3e142','d11dab6f24dc2b7007317691c598e040228aa7a0db35984c370ec3d5d9687202');
INSERT INTO "entry" VALUES(43,1,'can69jpkvwnrw9x6yxfk6vpbe5','office.held',NULL,'act','can69jpkvwnrw9x6yxfk6vpbe5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f78d5746a9f333fbe7e14d76d2b0b45cae7dcdd70c1c2e0e735f721ae7c6706d','d11dab6f24dc2b7007317691c598e040228aa7a0db35984c370ec3d5d9687202','4c6b038eedbe9abcc663a58c052e60dede56f5544fe9ae2276a5b502715e8063');
INSERT INTO "entry" VALUES(44,1,'can69jpkvwnrw9x6yxfk6vpbe5','office.held',NULL,'office-term','trudt5dbwcxqbienfzmbqwvu84',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','cea10aa232abff19f3f32e2cf4365cd1795bfe722cc003b0be4c04dfa004db04','4c6b038eedbe9abcc663a58c052e60dede56f5544fe9ae2276a5b502715e8063','25795df464bb541a9e0a15706583349043eb0eb7ce0f75223bd12519b584a689');
INSERT INTO "entry" VALUES(45,1,'sv9z7f7dw267qe9s3ps6qe4y7h','office.held',NULL,'act','sv9z7f7dw267qe9s3ps6qe4y7h',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','55da042818034e65fa5e070dc9393c10d4a3ea745859fcea578b5adb2985806c','25795df464bb541a9e0a15706583349043eb0eb7ce0f75223bd12519b584a689','c6b8df9e9b8410f107b28eb44edbddb394031a85d1f0162eff762c6d96e8f1c1');
INSERT INTO "entry" VALUES(46,1,'sv9z7f7dw267qe9s3ps6qe4y7h','office.held',NULL,'office-term','x7mwa8qkty8jfb7ucmnc854dqe',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3c17e9a8ed2cd785816451cdaeb5d186b6be72dbab1c601ab6ce153defeaa437','c6b8df9e9b8410f107b28eb44edbddb394031a85d1f0162eff762c6d96e8f1c1','85cb8fb477e67fff0f4ef208df4433bb8b0115614ad39d7c937d89694209e980');
INSERT INTO "entry" VALUES(47,1,'ubker8tsppfevjj3a82s9k2a34','office.held',NULL,'act','ubker8tsppfevjj3a82s9k2a34',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','725a97fc1c238055b06e6b5d3f69029f514ef648df05ab9a878a1bf4563f5a09','85cb8fb477e67fff0f4ef208df4433bb8b0115614ad39d7c937d89694209e980','ff4e482ace8076e93aff7bc82a0cec66029a0353762deccb3c737d46fa3963d4');
INSERT INTO "entry" VALUES(48,1,'ubker8tsppfevjj3a82s9k2a34','office.held',NULL,'office-term','8f359sxj8ua8cypwaj4rghhk3q',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6536281824af0fd516ce0dda49bd3ba1d96d334b951032f117627fae1bcc6e3b','ff4e482ace8076e93aff7bc82a0cec66029a0353762deccb3c737d46fa3963d4','529968ed1fe46027091bd676ea3eb5ca86de0143d9fab0f14b94f3d466d9fc34');
INSERT INTO "entry" VALUES(49,1,'vyie7e2wrm6ek842ccc6tn6nct','office.held',NULL,'act','vyie7e2wrm6ek842ccc6tn6nct',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3dc81939eb3636a4ae00b8295154af8803002f61b70b8e5f765ba03a712ce03b','529968ed1fe46027091bd676ea3eb5ca86de0143d9fab0f14b94f3d466d9fc34','7921489fd47428b6e9af1207283daf17725ef931ad6fc33cd710891f7505b147');
INSERT INTO "entry" VALUES(50,1,'vyie7e2wrm6ek842ccc6tn6nct','office.held',NULL,'office-term','mh9h46tpz8muambxhqxawxrzqq',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6761b75615727b3dced880ffc4c4a55d37580574a85d901dd772cd7b98c0afc7','7921489fd47428b6e9af1207283daf17725ef931ad6fc33cd710891f7505b147','0e2690702827a233ffb63b19f041e47cae38d0894a8af06f92da331ef1dc9db4');
INSERT INTO "entry" VALUES(51,1,'y9ij8a3jvmcmevgdgmwdhr4sk9','office.held',NULL,'act','y9ij8a3jvmcmevgdgmwdhr4sk9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c60973e1cf4f1edc565f32819aa21f9de2b468948bc3f6036fb1ff60feac9519','0e2690702827a233ffb63b19f041e47cae38d0894a8af06f92da331ef1dc9db4','b49d62af20c36ab924b4061182e1a06d2bf04a49db9021eb9078f1cff7c0dc00');
INSERT INTO "entry" VALUES(52,1,'y9ij8a3jvmcmevgdgmwdhr4sk9','office.held',NULL,'office-term','kkbhzr6gy7gjb7jeeenap2ykbq',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ff1364ce37443c318edb866ec53f56c56585726fef376c6e7a2e72d6f5ae2fbd','b49d62af20c36ab924b4061182e1a06d2bf04a49db9021eb9078f1cff7c0dc00','d1b0c77cc0f00e27247e2b7a019661e290d4e46d7d1b0d08b636e9537035bbdd');
INSERT INTO "entry" VALUES(53,1,'srybty8sr4g9dwrqyh92m29dp9','office.held',NULL,'act','srybty8sr4g9dwrqyh92m29dp9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f210e675f9caa258d414742111fd16520b5216946eb26bc67d81ee76367467e0','d1b0c77cc0f00e27247e2b7a019661e290d4e46d7d1b0d08b636e9537035bbdd','3cdced96e521af4250aa8348c2f17291259497a52b5a003ad90dfb6ee84be1ab');
INSERT INTO "entry" VALUES(54,1,'srybty8sr4g9dwrqyh92m29dp9','office.held',NULL,'office-term','hg9aid4p633bfyq2mhp4mp6sn8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','00ed0045270d55b4186cb5a876ca5763b0d3a78667e1bac7d4684cc975c4c7a4','3cdced96e521af4250aa8348c2f17291259497a52b5a003ad90dfb6ee84be1ab','06c2d4c97d9028b2cd2ef7c1a2dbf354aa6615298b36dd074e5321b7959200ad');
INSERT INTO "entry" VALUES(55,1,'rihcpf8mv88puhg2k5d6adx6gy','office.held',NULL,'act','rihcpf8mv88puhg2k5d6adx6gy',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','614b8fc1e4923ba10e43d6e2e5e9d62efc58b7c9a6ee82977b12d6ae2176732f','06c2d4c97d9028b2cd2ef7c1a2dbf354aa6615298b36dd074e5321b7959200ad','4c75c92165b4155a06bcf92570fd7211e1f0144c195e2690aa5c479c5935b2f5');
INSERT INTO "entry" VALUES(56,1,'rihcpf8mv88puhg2k5d6adx6gy','office.held',NULL,'office-term','tck5nqrb6p5z6s684p6xipzgjb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3affd739d4b2d2f5cd2d6073bf6abf9d1e58de7be7e41d5a4f8939d28efddce6','4c75c92165b4155a06bcf92570fd7211e1f0144c195e2690aa5c479c5935b2f5','50fda8753ab4164adf573fccfdbcbb7f87f666cec33e681039040df653464647');
INSERT INTO "entry" VALUES(57,1,'y3bbr7iitbz2uc5vgsj6r6se4t','office.held',NULL,'act','y3bbr7iitbz2uc5vgsj6r6se4t',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4ea65cc300547ec1c16098f0c51af6c1d8182c5da53344a2650be5d1692c8ce3','50fda8753ab4164adf573fccfdbcbb7f87f666cec33e681039040df653464647','8eaeb9912d0a889f339ccd4b979602ff7870865fa02aa9a4e4b81b986c19be27');
INSERT INTO "entry" VALUES(58,1,'y3bbr7iitbz2uc5vgsj6r6se4t','office.held',NULL,'office-term','pj2q6ppbyzvd7c52ch2wvfsfgp',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b8a7a9944ae23ea53bebb08dfbd9c57f0bcf06e421af352bdb25d5455cdaed55','8eaeb9912d0a889f339ccd4b979602ff7870865fa02aa9a4e4b81b986c19be27','098206368c6b64a2c17ad04b3f5691e4c328edc811278773c090fb2662d3396a');
INSERT INTO "entry" VALUES(59,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'act','5trafa4eu8gtefk2rizjqtgpx2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','00143b881dc56040bfdd97eae9f7ea23dcf40085a83cc2f7409aa29ae69a5cdd','098206368c6b64a2c17ad04b3f5691e4c328edc811278773c090fb2662d3396a','bd97c54036f6870f8fe517db438533fce807da4064f8981f2b2632c44b316d95');
INSERT INTO "entry" VALUES(60,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'staff-member','5u9rciecfx3cda3iuxi2b3rpit',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b1bc4b72dfa42d244bade50f385732d36eab9c7699cfc05cce472226ab08cc72','bd97c54036f6870f8fe517db438533fce807da4064f8981f2b2632c44b316d95','bb82b3274c5e98ea909b665496978e9d7b7faa0a59bfc8dd5935db5ba274365d');
INSERT INTO "entry" VALUES(61,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'staff-member','d53acip7rgcp8r3wnqur93mrm7',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1062e083aeb82b9fbc2b65205096cdaee5cf51f0a686b7e6eb1511519c7a89da','bb82b3274c5e98ea909b665496978e9d7b7faa0a59bfc8dd5935db5ba274365d','7b792034e99de009705bc57c1f5d6ed037ab7b787e1c863b067e05c3f64acc59');
INSERT INTO "entry" VALUES(62,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'staff-member','egcbpxtn3vmaq2fw6np6vrz7me',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f753f51d96ee21cb87c09f39c5c7b0ac465f5f5290b69636037bc21ff97122c9','7b792034e99de009705bc57c1f5d6ed037ab7b787e1c863b067e05c3f64acc59','409ff281949ef7464f3f5c03f80bf954b13f9981f95abebdf83e4d6e80cbdcb7');
INSERT INTO "entry" VALUES(63,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'staff-member','pyp2w8ygrbqv3ue7jmc6z2bcw2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ba4577249c0dd54c8ffbe2a9eb68c7c34f546a434e2619cf99f46df106fad2b5','409ff281949ef7464f3f5c03f80bf954b13f9981f95abebdf83e4d6e80cbdcb7','5a7400258892112bbfc3d0efecc6f66caf6b845a4a16db6a68dfdb096ce2f67e');
INSERT INTO "entry" VALUES(64,1,'5trafa4eu8gtefk2rizjqtgpx2','staff.added',NULL,'staff-member','uzhg4kzh82mwehwwdkf6f84azu',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','175600766111ddd29d7926702422ee38cfc0613bce68e47cdb5a3c15568b3de5','5a7400258892112bbfc3d0efecc6f66caf6b845a4a16db6a68dfdb096ce2f67e','a4cb2114371184973b6d75e95ed0f32181c7de6f1cd146a9174a6d30e41312f2');
INSERT INTO "entry" VALUES(65,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'act','qtu52beq67ki27k2ef4ka4ku48',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','07be671759c1c311e93747cddeaa78958603b62e617e50991be2904f4e05b4cf','a4cb2114371184973b6d75e95ed0f32181c7de6f1cd146a9174a6d30e41312f2','052eb648a9a151b51871454ed883c4908d11ea736030ddfcf1d857dbde4365bd');
INSERT INTO "entry" VALUES(66,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'committee','d52ghgwggxn8659t7atkurfkkb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','74ac0ebdaf1d72b1cdc96dcce3567764e6b0242a539507e3e4374508d132ae9c','052eb648a9a151b51871454ed883c4908d11ea736030ddfcf1d857dbde4365bd','c10732d91950193ebd6f4544136a2da6300755f403b41c3eee7e443bd01f2906');
INSERT INTO "entry" VALUES(67,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'committee','kkam6ji4bj3wwcu4jv7zg9nqz5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','12b1adad3f51718c7bc547f30d07f6d6d09b7b83dd80931851866a6d91286127','c10732d91950193ebd6f4544136a2da6300755f403b41c3eee7e443bd01f2906','f98c4f31042682bb11533ab7ddf087752895a81428f9f9dd25bcc1b551d1a234');
INSERT INTO "entry" VALUES(68,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','4hwsie4pbyzdy3tr2aygupp2xb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a08b167cb1f1a668dc86c5c8691ccf4836e944b81fb9264c8ca74cf1bc9126a9','f98c4f31042682bb11533ab7ddf087752895a81428f9f9dd25bcc1b551d1a234','f2e64539aad2086ab085cda7c1868392eca575347ef6c475bc7f5b24cbb1ac0e');
INSERT INTO "entry" VALUES(69,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','tg8mc5ygengt8yyqrkjdec5a2e',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','59ba1633c148a0277360ce3ecb93470fd19c7942f6e01c2c1d083f12f9261350','f2e64539aad2086ab085cda7c1868392eca575347ef6c475bc7f5b24cbb1ac0e','123e311336f1fd9001262a447af2b5e5fe9196e1830a5610f62236d84a7f264f');
INSERT INTO "entry" VALUES(70,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','qfgecktexw2cndd8v2k8uyuc8u',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','36a03ffbb7742dd967768c906c9c926edbbaa6d96144e623da1a0722ca77a50a','123e311336f1fd9001262a447af2b5e5fe9196e1830a5610f62236d84a7f264f','df4aa0ed4368d118663b5d57b2d4aa5bbcca7ccd11f17877f0e684622ec777ae');
INSERT INTO "entry" VALUES(71,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','42e2nbh6kwxaqmbn2tftemny5t',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f6e47f58c401ac09739a7bf046f94cb64a4b267677c88d2845c2f001f55b6be2','df4aa0ed4368d118663b5d57b2d4aa5bbcca7ccd11f17877f0e684622ec777ae','72f6240d53e076cfc8b80a7516081c8f1eda2603eb0b5bd979551f914b61ae26');
INSERT INTO "entry" VALUES(72,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','k7y95dmn5vnzvyym4pwtv2qxz8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c7ff7528c3fc954634a72df5f71011a7c8e00872a2d8b653851624fa5ac5282d','72f6240d53e076cfc8b80a7516081c8f1eda2603eb0b5bd979551f914b61ae26','21e5631915aac41836a9dbeb53b09136c0e2cceb3cb8088d14ee8744eba6700c');
INSERT INTO "entry" VALUES(73,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','4arg9ajucwrd2xp2wvymhw3wfb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3c8df6ebccd067b510cf9b27f292e07dc8c596c5cb73649bb61cbbed5d5a8f26','21e5631915aac41836a9dbeb53b09136c0e2cceb3cb8088d14ee8744eba6700c','fe6e97569092a59bc5d10a9f6816847cfc30de24ef3fd61f746e53cb3adcf589');
INSERT INTO "entry" VALUES(74,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','mpzsaqbt6h9ekpjruidst3di8p',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','af94a160be69cd9943914535ff81e9faa594a6fdb86aa1642a531fde4a1fad8a','fe6e97569092a59bc5d10a9f6816847cfc30de24ef3fd61f746e53cb3adcf589','7dadd323e471a2cb2e1f000400f07b2c6d74ff5eb788f4e49d81455510ed77af');
INSERT INTO "entry" VALUES(75,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','5q5edxifwnj6us9gqwzhcrw3gb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a8f71b97c228c88d78a020b538c9f80c2d1b94607c36deeb8190a7a23517b886','7dadd323e471a2cb2e1f000400f07b2c6d74ff5eb788f4e49d81455510ed77af','645799c6ccb84dafd84a6936ec12ab568033c3a3cb1d6c5d6446e36ddd7fe8e3');
INSERT INTO "entry" VALUES(76,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','x7k6cfusacnh8phz49rav5nx5w',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f1f1b0a6cd38c5db39442526b7a328cb0b89d32ff8611e68a4c49a309d78d23b','645799c6ccb84dafd84a6936ec12ab568033c3a3cb1d6c5d6446e36ddd7fe8e3','a6c4191e558ac539dbf307c0732ea44f58abd1c1454e785544a4529978bc5886');
INSERT INTO "entry" VALUES(77,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'delegation','i2z8zn8t89iqnwx9ijcjt8gqyq',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4987c503c270e94f6d3a668fca52d39711488c5eea5622afd1973c541bc70476','a6c4191e558ac539dbf307c0732ea44f58abd1c1454e785544a4529978bc5886','9c0486dfd5711dc276aead7876167dc0d03968c18c7c7aed433c9ea8f712558f');
INSERT INTO "entry" VALUES(78,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','3wrn234n422zz3x36pqui92x6d',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fc6b2b24b583fab50036f950ad986d2a75d8507e8310d00c68ea9f0845612d02','9c0486dfd5711dc276aead7876167dc0d03968c18c7c7aed433c9ea8f712558f','9869fbc8c43d642a2382cc86ef321f50179abffa838c5ca3153530df329c222a');
INSERT INTO "entry" VALUES(79,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','aiimybyda9vebi93pdhqz4y7f3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3f4794cb6a3abd887550e97299a48ae0d4e7e7db069796f5ffc23bb1a9029ad3','9869fbc8c43d642a2382cc86ef321f50179abffa838c5ca3153530df329c222a','93f110fd7cb22bf6240c85015cc85ff78385ff976bbf8cdf93c27a888799ef78');
INSERT INTO "entry" VALUES(80,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','bziwavvcp9wi9k9qehcrrmnzgk',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c1d4641162c2a314ed6e0fea8acb97d0bc933086cd197831875338d29379bcd0','93f110fd7cb22bf6240c85015cc85ff78385ff976bbf8cdf93c27a888799ef78','cd404b9130695e7c09e497439e365dd50d65e14a75fda19c57cd739684cf84d9');
INSERT INTO "entry" VALUES(81,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','cfvw2wtfjncznxjp9eqkacwny9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9e3307d1aef162290ac3564de1379128cd97a90dc4ee05d847516bed524e4939','cd404b9130695e7c09e497439e365dd50d65e14a75fda19c57cd739684cf84d9','c386bfea5ffe20d4e354ede811669de11912fda0684c69f1a817cf4fc11e73fe');
INSERT INTO "entry" VALUES(82,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','d68qzekps3d2werjg3b64d6r4j',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8d29eb3ca265bad11694a0a132227ace54cffa391ee5456e8b17f70c8f12aad9','c386bfea5ffe20d4e354ede811669de11912fda0684c69f1a817cf4fc11e73fe','91f5bae25af1fd454df4dd7c48a1d32241fcb81e037d4f80041ca6be4c97db4b');
INSERT INTO "entry" VALUES(83,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','ebs8thj8qczz4svui9ym9qjvh8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','64c6921a885b03ad6117cb69f2d4826c793f02cbf6485bc223e420716e4e7ea3','91f5bae25af1fd454df4dd7c48a1d32241fcb81e037d4f80041ca6be4c97db4b','057286ec6619dab71c5c80138bc4c68802594d3e51bfc6a1700294a5a116cb66');
INSERT INTO "entry" VALUES(84,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','ez9mn9akyswr96meuixas5wyfn',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','77f29bf60ad071e75f915bc74f2f1ea12ae21d020f945d53546125339250a63d','057286ec6619dab71c5c80138bc4c68802594d3e51bfc6a1700294a5a116cb66','77363a111810570c0c82e5dd878d198cc60cf4a5988287e2abcf51957f180af1');
INSERT INTO "entry" VALUES(85,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','jbgxktjb7b84ez67g3934zp6w3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','330615370329b785ffd78cca06432b2b6f8a0909be9ff62ae390c869baa39c1d','77363a111810570c0c82e5dd878d198cc60cf4a5988287e2abcf51957f180af1','c348cfcc1af9a9e9b9cc8d4677b8ecb2da22dfc60ec686f48a8006333e9166ad');
INSERT INTO "entry" VALUES(86,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','jzr9zgzk8sdrnyed5q2pkc98rh',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9c6f0884a2b6e4909ec531f34729d0787a5f74802bd655b9d814db5d9c817dde','c348cfcc1af9a9e9b9cc8d4677b8ecb2da22dfc60ec686f48a8006333e9166ad','9bb3ba7455d71570ccd2db34e12347e55e2c520a7c0b6da9861504d53428e5d3');
INSERT INTO "entry" VALUES(87,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','qjg5p5q5iq793ds2tc4r6zrpvn',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','970a90f5ac163921a93ef58c471855ed59b8ca4f8ce77dfc47c71065659e683a','9bb3ba7455d71570ccd2db34e12347e55e2c520a7c0b6da9861504d53428e5d3','23df6bcd1dbbcd814add678817b95b0cf1dc2ad1a4441129ccb27978b24afb76');
INSERT INTO "entry" VALUES(88,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','sj83nhshvuxvb4khqbkbwxqnh8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','291c80933f597af3004ff20ecf829885e468fdf709c808214b6af664eac7dcab','23df6bcd1dbbcd814add678817b95b0cf1dc2ad1a4441129ccb27978b24afb76','9af693afc4124084a33b13be990af3814db3737f1e355abf4326ee5459e41066');
INSERT INTO "entry" VALUES(89,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','sqz4u87wypvk36xzx9yr628r46',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','dfe3bb35c250cae7607af5caa1af817f50a64afceed0a1128884acb5a0c7a5c4','9af693afc4124084a33b13be990af3814db3737f1e355abf4326ee5459e41066','5a49dd27e235422ae86f10c33f45f4d5fa7b9443af07430188b987f1114ad992');
INSERT INTO "entry" VALUES(90,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','tjhsydaw9mqgxqrhuckwjbvjq3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','18c73e85655f2aee38f2e47a152831f9f53a9d2dcf61ffcd73b12bafcfdb9cd7','5a49dd27e235422ae86f10c33f45f4d5fa7b9443af07430188b987f1114ad992','e3ef98d2515d0e92088e22b2f80e4163688ccd2a0b65ec9c8d5339049d9d3035');
INSERT INTO "entry" VALUES(91,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','u6spsvcwfhpg84gxbx6gasmmdv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','179b0a9c78ef846159c9d1624caa91697e1e83404eea62f9df2c1d94c43669e7','e3ef98d2515d0e92088e22b2f80e4163688ccd2a0b65ec9c8d5339049d9d3035','fd47314c1ae73196aac58ac59640922c6cadfea7291ea8e663220da6f8fa309d');
INSERT INTO "entry" VALUES(92,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','wdqtjt4gnjqvi64w5evrvidiin',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2af96bf5e9a854184ebea636dd254f664b1d9e520c8403f8e0b0384255e9404e','fd47314c1ae73196aac58ac59640922c6cadfea7291ea8e663220da6f8fa309d','2594385b11ee96b3878c96302ca2ef01073022eb61b9bcf04f069c12f4fb2b37');
INSERT INTO "entry" VALUES(93,1,'qtu52beq67ki27k2ef4ka4ku48','committee.founded',NULL,'membership','y5udci8zgadj8t82v2e6e9qw7f',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ae68ff1eb6ac4da9f91c1b9e86a5373423cfe99678e81a9cf2dc336669ed0d2e','2594385b11ee96b3878c96302ca2ef01073022eb61b9bcf04f069c12f4fb2b37','93d26cfd6274d2462baf8e66c4bceafe3c824fe7e31acc4e09be56db05489ecf');
INSERT INTO "entry" VALUES(94,1,'trm8tqrfhxu3r9yqy9bhpiqbxy','policy.adopted',NULL,'act','trm8tqrfhxu3r9yqy9bhpiqbxy',1,'operator','operator','','2025-11-01','2026-11-23T09:00:00.000000Z','96e3abd83185498df9a68ba0dbac3327dcebe97efea009059b3dc24800a061dc','93d26cfd6274d2462baf8e66c4bceafe3c824fe7e31acc4e09be56db05489ecf','ae0a0841e8a4675d80f6d06e2c4eafcc55be7c400196f86adc8444a1417baafd');
INSERT INTO "entry" VALUES(95,1,'trm8tqrfhxu3r9yqy9bhpiqbxy','policy.adopted',NULL,'policy-version','zxirwiy95fgajg56b8m44xmt6p',1,'operator','operator','','2025-11-01','2026-11-23T09:00:00.000000Z','2534094fafffe110ad41a3b87666f27b804ed2d9f0e7e11dce2ed49071b577d0','ae0a0841e8a4675d80f6d06e2c4eafcc55be7c400196f86adc8444a1417baafd','7684198bea630c3478475020ee1fd3d906b5277920b3a4fcc506d44d8be91cf5');
INSERT INTO "entry" VALUES(96,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','act','g3qqbaaserbgfwkrz8j5unm2p2',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','aa8358cbf2914eb95d85f359c4077ae7bc7535d6ccec42974be451ed937e3fb5','7684198bea630c3478475020ee1fd3d906b5277920b3a4fcc506d44d8be91cf5','49407472104a1ffd46d15727b8d0d5a46e9a653d1538fdeee6987e01d793e44c');
INSERT INTO "entry" VALUES(97,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','about','xx95ka96zmmnhpryzsayidd59b',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a940cca1eff7f3ad73769237bfac56e6a99e1fbe3ea997d8952c9930cfc83077','49407472104a1ffd46d15727b8d0d5a46e9a653d1538fdeee6987e01d793e44c','1e60901ea8596f0bf4467186cf8abcd98f22792f4eea0207e2397f61856a5057');
INSERT INTO "entry" VALUES(98,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','032187569c460414b4900ef7d0b5ceddee49b669551e584ddcae2f9bddc35643','1e60901ea8596f0bf4467186cf8abcd98f22792f4eea0207e2397f61856a5057','a62794aad33e2dd45c2a1bd1eded42879c92c80082f7cf4062fb765c9756ea0a');
INSERT INTO "entry" VALUES(99,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','clock','mkui58wem96htx88yhf2q78vdt',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9393ad2fe5cf0bfa1b72c3ba7a3d2483c32a84e593bbc253a624e39a05dddf0a','a62794aad33e2dd45c2a1bd1eded42879c92c80082f7cf4062fb765c9756ea0a','ccfbc9fc36840b82016855e62f331f36e487f0c915aa831ad03f1e22861bb42b');
INSERT INTO "entry" VALUES(100,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','clock','pdd2268d6udpvtk7q57ug9xw4z',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7f1ebdff109836b6b6aa0bd4fdf1271a2fe500bebf88644f9a3bdf078dd82693','ccfbc9fc36840b82016855e62f331f36e487f0c915aa831ad03f1e22861bb42b','e3edc701e09fdb3ae4c956c8b1db062366d7600ded681887e60ee5760ab4aade');
INSERT INTO "entry" VALUES(101,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','contact','pm4gdnvcd5mjjz7sxum8i82ysw',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1787f2e5940186f8300bdbaeddb4afb32d7d128333d451940985a10f2b76d3dd','e3edc701e09fdb3ae4c956c8b1db062366d7600ded681887e60ee5760ab4aade','8c89d9d1e2a4fc07b9aaf3b1970ef2618564a1a7eaf8fff3bd5cac184de4174a');
INSERT INTO "entry" VALUES(102,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','message','zhiwg7gct6tqua57iryjh7gin9',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9f4f410554ffaeea5e01a6214e7c37a70518d1f214af412e5a09d75b325249b5','8c89d9d1e2a4fc07b9aaf3b1970ef2618564a1a7eaf8fff3bd5cac184de4174a','4ac01de95e26879db48f5ecc9308387f53e990508937e5d192406561fd7b081a');
INSERT INTO "entry" VALUES(103,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received',NULL,'person','wq66akbvc99jpr2kjzi73j4828',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c6e226ee4f4f4151a98d5461aa963aaeeddfc945a3ce28d798f861c41de40776','4ac01de95e26879db48f5ecc9308387f53e990508937e5d192406561fd7b081a','c4f258c03dd7b8d6e90ed351f661c9f413864bcf2654aeb0876e1c4d78aa33f7');
INSERT INTO "entry" VALUES(104,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','receipt','thnc4599viwyv6r3hmjv3iznqt',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0cd960449ea6bd4e1fd6277bdae22b6fb6ccea93682da71ebe2bbc0dce322260','c4f258c03dd7b8d6e90ed351f661c9f413864bcf2654aeb0876e1c4d78aa33f7','2db4b276af632acb186263dc8c15908bbebcb38364628fd7f86935c44c6069b1');
INSERT INTO "entry" VALUES(105,1,'g3qqbaaserbgfwkrz8j5unm2p2','contact.received','pjqhtjz96iafb2c8zmbkhk3wyp','tie','qd72ghvzqf4h7n2dzyu59w82zn',1,'person','wq66akbvc99jpr2kjzi73j4828','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c009e5d4ea255c655866e62a8439f86ad75bbdc0a85ec66f01e298ae716d9da6','2db4b276af632acb186263dc8c15908bbebcb38364628fd7f86935c44c6069b1','3329dc9fdce8be9ad0e532885f2cdf862947088a8f6fc277368fd08f2eeceb5e');
INSERT INTO "entry" VALUES(106,1,'4va7wst7wprzrqmsabsezdrjpu','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','act','4va7wst7wprzrqmsabsezdrjpu',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c6dba83a3e4ac375ac5cdeb2cfd48f7e8802eac7e4bee008b0071f7f6c5d5ecb','3329dc9fdce8be9ad0e532885f2cdf862947088a8f6fc277368fd08f2eeceb5e','ef88098012cc31175d1e2b7312926f44e84dde077c2d105eab3845a216687ddb');
INSERT INTO "entry" VALUES(107,1,'4va7wst7wprzrqmsabsezdrjpu','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',2,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','81f38888ef54d8ee1dd9b374356504a98dfeeb29f552bd52fdd65dbc2256a6e2','ef88098012cc31175d1e2b7312926f44e84dde077c2d105eab3845a216687ddb','94bb40c048b1ea3a19486b1e3eaa567567166d0a71702a883e0b6284b9e797cc');
INSERT INTO "entry" VALUES(108,1,'4va7wst7wprzrqmsabsezdrjpu','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','tie','v8b3xghkkpcd2ekyq7mewhicjs',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d54fcc9917b0d82c22692a1ae5c2841b88fb265d522ed5adcf3f5a94289a2d88','94bb40c048b1ea3a19486b1e3eaa567567166d0a71702a883e0b6284b9e797cc','d8b4ed3d99d6fc058aa9dec8c10fa7085437ba618fe6f5969ae667b2d941c6e2');
INSERT INTO "entry" VALUES(109,1,'mc24ttdc2c953gmx7crcy5bthf','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','act','mc24ttdc2c953gmx7crcy5bthf',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','3cdf461ab61dbe449343945c81afc11dc291ac20cc4d9b4c8902838184bd7433','d8b4ed3d99d6fc058aa9dec8c10fa7085437ba618fe6f5969ae667b2d941c6e2','f125dbbc93fbd9f69a30c2e94bd4c2519b0ec6cb3fbfb78d6057af40b0c1769d');
INSERT INTO "entry" VALUES(110,1,'mc24ttdc2c953gmx7crcy5bthf','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',3,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','42c6c7b04c939e51fd30609c2e4a22469e40bea025cef23d75da11659f78ce09','f125dbbc93fbd9f69a30c2e94bd4c2519b0ec6cb3fbfb78d6057af40b0c1769d','4e1a96203be513a9fec05236b4899aa210eb4b02858081d53c3707ff20b5f009');
INSERT INTO "entry" VALUES(111,1,'mc24ttdc2c953gmx7crcy5bthf','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','letter','32y22fjjf9inequ6ct7kpp7bs2',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','0c1f64f57b7971a93cc889d6568afee61fb2a925ca8e88d79de5cfd52771bc79','4e1a96203be513a9fec05236b4899aa210eb4b02858081d53c3707ff20b5f009','50be29dc46f0749c334febf7c3c8ccbc85229d31e0ca3c7d12b0208620c2ea11');
INSERT INTO "entry" VALUES(112,1,'mc24ttdc2c953gmx7crcy5bthf','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','message','e2mh7u2q2p3k3d7xp7hxfnp2mc',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','a5d71ce2a8eb836e78a5bdd1769c85c570049030a4192c6fa0321bd28bea1f19','50be29dc46f0749c334febf7c3c8ccbc85229d31e0ca3c7d12b0208620c2ea11','5eacbded12fb9d65f0bf48d63e2e0d7fbc7ac428077c553add9565578c1e9e90');
INSERT INTO "entry" VALUES(113,1,'5d7ysrhg682my3ztabn5zrv5ri','case.points-added','pjqhtjz96iafb2c8zmbkhk3wyp','act','5d7ysrhg682my3ztabn5zrv5ri',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','7eedcbee0cecbe7c180286f896ac4b9d61c5f2b772649d0e959295bd37bd7d82','5eacbded12fb9d65f0bf48d63e2e0d7fbc7ac428077c553add9565578c1e9e90','9f6b217c480a6cf3ebb6966cf3ebfc91113a089946bac42dc7640d69f20b7b9c');
INSERT INTO "entry" VALUES(114,1,'5d7ysrhg682my3ztabn5zrv5ri','case.points-added','pjqhtjz96iafb2c8zmbkhk3wyp','allegation','3tvtjyp9edamcdw7z8pu9mx4b8',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','bdd5cc5fd9222978a93c50f98114dc8ae5d28fc84d8acbf6cb5d1b5e4f6fbc42','9f6b217c480a6cf3ebb6966cf3ebfc91113a089946bac42dc7640d69f20b7b9c','32df650830bf65651f7e2f3685dc29d71d57f172566c4bb09c67109a3fe82783');
INSERT INTO "entry" VALUES(115,1,'5d7ysrhg682my3ztabn5zrv5ri','case.points-added','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',4,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','a35906adf5a3979bac4e372e4f9780a3f3aae9bde260b8252c37c0897d15953c','32df650830bf65651f7e2f3685dc29d71d57f172566c4bb09c67109a3fe82783','d57aab2dc21ce144ef167066bb4b2f676eec171748e9ee258e50732a4aca53cc');
INSERT INTO "entry" VALUES(116,1,'nt2m8bwu3xe5e4xda497r7fjmr','case.findings-recorded','pjqhtjz96iafb2c8zmbkhk3wyp','act','nt2m8bwu3xe5e4xda497r7fjmr',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','0d523201891e23d5dc6c961dafaae32944c7bb452e3b9d14c49389ff250eb293','d57aab2dc21ce144ef167066bb4b2f676eec171748e9ee258e50732a4aca53cc','4c1fbadbe4da9267c606e98f8484ac3cf07e6c5bd57a62e66fe26f784528aef5');
INSERT INTO "entry" VALUES(117,1,'nt2m8bwu3xe5e4xda497r7fjmr','case.findings-recorded','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',5,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','28ffe678c0186b33afb2f8184341c69c08425c2e7df70e774e92be3bef52d892','4c1fbadbe4da9267c606e98f8484ac3cf07e6c5bd57a62e66fe26f784528aef5','8021ea2517c7426d40ceb0e61a17f03f81c326b66ee5c732270886eceac8b702');
INSERT INTO "entry" VALUES(118,1,'nt2m8bwu3xe5e4xda497r7fjmr','case.findings-recorded','pjqhtjz96iafb2c8zmbkhk3wyp','finding','q47x9zfx5ucfxzwa2kcwxsdfcc',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','7436a57ae7b883cd9484eacb72af28587667ca8e2b3ba40bd5a2e02023a8a3ab','8021ea2517c7426d40ceb0e61a17f03f81c326b66ee5c732270886eceac8b702','1d608eed97d13200930f684f5ad5baf4624d412bc5da5d5257c9ac6ed7495df2');
INSERT INTO "entry" VALUES(119,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','act','rhxiwn68uqt8r5apgd48qyxgqw',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','c77c2de35b25ef29763612987a322742a57b7d12c8cac4259b866b6ad72ebb75','1d608eed97d13200930f684f5ad5baf4624d412bc5da5d5257c9ac6ed7495df2','f0d1164a8e1d85daf0076a5786e4617a8252666ca70b6697a94781d15a70bc68');
INSERT INTO "entry" VALUES(120,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','case','pjqhtjz96iafb2c8zmbkhk3wyp',6,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','50471e5fb817f2013a7a3b603c1c539b32b45d0cada64220d86447c672aed933','f0d1164a8e1d85daf0076a5786e4617a8252666ca70b6697a94781d15a70bc68','aa35e9600004293c348b1e65983269042c8f6212395fc3865cf098d46871b5f0');
INSERT INTO "entry" VALUES(121,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','complaint','iqhb277egz32wwv3db3j75miau',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','5f874c65ea04a3fe0d6dcc196ffd6f57a9153630f1b4fef27530f45bff8e90cf','aa35e9600004293c348b1e65983269042c8f6212395fc3865cf098d46871b5f0','a4f396163634c009669a5c698039941682a6db8253360f9de4b91bf60c771df7');
INSERT INTO "entry" VALUES(122,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','decision-record','xgms63s5pkc5zmyn7d49xmg5zu',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','07c80e913c2cfae214b23db7a12c61d8f9b6208eaae7916e8a87f66c0a949618','a4f396163634c009669a5c698039941682a6db8253360f9de4b91bf60c771df7','98f97e8f495909e8d017939c1181ed6416063fcb6dc4aa96e919c6886cbad824');
INSERT INTO "entry" VALUES(123,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','letter','tywteacykwuthx9jhw6bd7j3qs',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','52c9af930f45d4e34021181f7c30f01fb551c99c1040d3b3755eb337ed1bb52d','98f97e8f495909e8d017939c1181ed6416063fcb6dc4aa96e919c6886cbad824','51dc2d9273c488e3c33b0f58b0ae91b3d08d06712d531d0b5b50dbb88ba64976');
INSERT INTO "entry" VALUES(124,1,'rhxiwn68uqt8r5apgd48qyxgqw','case.moved','pjqhtjz96iafb2c8zmbkhk3wyp','message','f6t36jxkrpevz463j9enz2y5ca',1,'staff','mm4z9wdykzcn9t6hyfnkd4p7ks','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','dae3be55c223e36fbe9a100e32b68b8863cb54cf4734358ee8595fc53bc19c04','51dc2d9273c488e3c33b0f58b0ae91b3d08d06712d531d0b5b50dbb88ba64976','27980497f3c85af326124718f8c667422101538fc9ca74570537abcf78827d12');
INSERT INTO "entry" VALUES(125,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','act','726rktc8jf9ca8wp44xs7cmx5b',1,'anonymous','','','2026-11-23','2026-11-23','2c5b90f579fa42eeb3f13ce374461920b69afa91ad979331f38850847d312c44','27980497f3c85af326124718f8c667422101538fc9ca74570537abcf78827d12','d35926ca5235196657b32462dc7386688118b9e980f79289da1e6144c6d402cd');
INSERT INTO "entry" VALUES(126,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','about','yqvv2r6rqxdb6aj3ynjud8zcy8',1,'anonymous','','','2026-11-23','2026-11-23','2db98086114ccab87e7798472d6c7fd0b8185a9ee9c2dfed63a30fd3ff09c030','d35926ca5235196657b32462dc7386688118b9e980f79289da1e6144c6d402cd','fd81a8ed32349404bcda74c211abff9aa1ed9fda3aed4a1de9788f0be398af8b');
INSERT INTO "entry" VALUES(127,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','case','9x64h6v5dgita9pmywk7febk57',1,'anonymous','','','2026-11-23','2026-11-23','6e07615b3cb0ef73488f37244cce3ad41ff4d0fcd914654c3bb5292edc2ec3ed','fd81a8ed32349404bcda74c211abff9aa1ed9fda3aed4a1de9788f0be398af8b','73935bd85ad17c5af1a464b36f081e9a41baeab420e31af2c218abbbffce4b2f');
INSERT INTO "entry" VALUES(128,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','clock','fm789uvr6nnz39grpsgkjqf9cb',1,'anonymous','','','2026-11-23','2026-11-23','872cd3f8e83a32b4ccc41a95276677aef640c16d6a638f39cfeb14f99cc1b427','73935bd85ad17c5af1a464b36f081e9a41baeab420e31af2c218abbbffce4b2f','52e1a4be4095351a8fe217848d10ada24081a2592119185cadc435546cae9502');
INSERT INTO "entry" VALUES(129,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','clock','m8n8t4enc3ujsnza5s3gqeqgw4',1,'anonymous','','','2026-11-23','2026-11-23','ce4c9353b279448d34cfbba507122b7f7ff94b3d5f29c189879234c78c4a0104','52e1a4be4095351a8fe217848d10ada24081a2592119185cadc435546cae9502','e653f3f2e55bc2b1d3d69cb3cdb11445d1874da7d5595a9e62a7662def913a1c');
INSERT INTO "entry" VALUES(130,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','contact','k6ai6hybihgam4fbebcn3zvsiv',1,'anonymous','','','2026-11-23','2026-11-23','589edfbe4cd1b3d8562f1dff061163f36d9657ba08d9aca1ae7d792e05f089b8','e653f3f2e55bc2b1d3d69cb3cdb11445d1874da7d5595a9e62a7662def913a1c','aded1176c6bfe05e9c55e4b8842c2d97b8b6b84d8c35576d8b64eb80162b8f3e');
INSERT INTO "entry" VALUES(131,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','message','xuj659iufybns7sjas7t88im7p',1,'anonymous','','','2026-11-23','2026-11-23','272aefd6b01bc7cf784258455f153a7d02fba3282d21d4b36cb826727de096e4','aded1176c6bfe05e9c55e4b8842c2d97b8b6b84d8c35576d8b64eb80162b8f3e','a8b77a9e33a3b98191d818252f7123c7bdd25082a9509231b5e6c4eb2365cad6');
INSERT INTO "entry" VALUES(132,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','receipt','v7nbqweus9cka64iahyjtvx8uk',1,'anonymous','','','2026-11-23','2026-11-23','0d6ba63aff826d925ddf2c77d05798c3913229c163c7ff905da7299a2cc8d79c','a8b77a9e33a3b98191d818252f7123c7bdd25082a9509231b5e6c4eb2365cad6','4be5450e40176a442b866eca1843691dc0df87a92d5d622b9271f2be77068349');
INSERT INTO "entry" VALUES(133,1,'726rktc8jf9ca8wp44xs7cmx5b','contact.received','9x64h6v5dgita9pmywk7febk57','tie','b7ntxkegjivjs8amkezukxieka',1,'anonymous','','','2026-11-23','2026-11-23','9e8cc20e2ccf46955570f5e87770b4cd8c84ceb4f71e23c9ac25c822c7bbe131','4be5450e40176a442b866eca1843691dc0df87a92d5d622b9271f2be77068349','a3dc60c95307d0863bd83f9216f8130131382d6cf92be03a6042fee33dd495a4');
INSERT INTO "entry" VALUES(134,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','act','49xjwhj5h7sa37nrxvccgkyuvy',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b918f948404b7fa40216d3e78baf542feb5c92fd4e63c4353a5da449df08201c','a3dc60c95307d0863bd83f9216f8130131382d6cf92be03a6042fee33dd495a4','c8f67183619f17a8687f07824507a4f293e496ad31f860bbcea9789f66143f57');
INSERT INTO "entry" VALUES(135,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','about','ruzj4m4spdm73djdmt6kpwcyr5',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6e52a7f5beeee0cb908cdea46e0105464ddce21f7fb066d96a59731be62ae863','c8f67183619f17a8687f07824507a4f293e496ad31f860bbcea9789f66143f57','6e037e6b268ce713fceb41bba9faf25785a7b9a78ea7d23298fa80de05cb5268');
INSERT INTO "entry" VALUES(136,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','57b087503429a562fb2611baee44462a80a93ebd1e44a91f975ccb035d8600a0','6e037e6b268ce713fceb41bba9faf25785a7b9a78ea7d23298fa80de05cb5268','f3312ec64f4cdbad1cc7fb7b3a4bf65de9bd15058a678a092b04cbc380577a04');
INSERT INTO "entry" VALUES(137,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','clock','i8m9mya7f73g2b7dxda7gn5qik',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','18d6d02760745ebd5e8785f1fbd0e14d70f0e22557c6ee85c88321247841a7a1','f3312ec64f4cdbad1cc7fb7b3a4bf65de9bd15058a678a092b04cbc380577a04','239bc132d13a57b7587c2d8d759e93c95e32bd2eb280af207703836e6aeabbf3');
INSERT INTO "entry" VALUES(138,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','clock','r3bdcn2cgzs7c676k97t8ewekv',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3d11df18b94e50cc1b337bec6799ce178a5ccf3da2077e08e19e9cb428d0a938','239bc132d13a57b7587c2d8d759e93c95e32bd2eb280af207703836e6aeabbf3','5a15c06f90e29389ea8575e5e3b5bf0630ddda4eee3e7dcdbdeffc294abfacb2');
INSERT INTO "entry" VALUES(139,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','contact','bdhbgs8zcegienmhx2cgvwpbd5',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','549b7a00684617d97bb924848f18293c2ec563ee111100d58e6a60c642fc2b9e','5a15c06f90e29389ea8575e5e3b5bf0630ddda4eee3e7dcdbdeffc294abfacb2','63a493bcca203b52553c152955ab2d2435fa3a5217d653b38a5e7e12311e61ba');
INSERT INTO "entry" VALUES(140,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','message','i9t962jdzgwbrxkckwx867zgiw',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8ab89ae96c88c3bf14e46a526fa1b3386aa04589e32d26929ae3951fe60e38ed','63a493bcca203b52553c152955ab2d2435fa3a5217d653b38a5e7e12311e61ba','fecaf7a02109fcfff8a63ba0b450f0b550d4712dabfab0c0f722914fe678d2f2');
INSERT INTO "entry" VALUES(141,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received',NULL,'person','g6swxrqmbpeyvvwsbmrg57h8gh',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2be46e287ff3f79ca5359cd9f31fb95c5a222d12d3961d543368d500fd8c5902','fecaf7a02109fcfff8a63ba0b450f0b550d4712dabfab0c0f722914fe678d2f2','8a187088d9f3181bb15c81f77223ec054acd1a89c454f040ee6b7243bc9a8015');
INSERT INTO "entry" VALUES(142,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','receipt','ctgym8nssw7izrjmbvm8qw3sk6',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5665694b198ce55c45396d7e85d8e68c49ffdcaa18093256d96311528ba6fcb1','8a187088d9f3181bb15c81f77223ec054acd1a89c454f040ee6b7243bc9a8015','544ef52cc54e95894d9b4453c406dce55cdcec3e581cacea4a24701119496aac');
INSERT INTO "entry" VALUES(143,1,'49xjwhj5h7sa37nrxvccgkyuvy','contact.received','pcpbkwauvbnjpu2chx3fg3e9fk','tie','rbnbn85rpggfvzyijair3sk8ap',1,'person','g6swxrqmbpeyvvwsbmrg57h8gh','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8e0e3a71030bec35f010e1a6f9e09318bbef59470cd34912e2a578c1946d52a7','544ef52cc54e95894d9b4453c406dce55cdcec3e581cacea4a24701119496aac','2bc1de7aaa2a20d5c3b73bc7401736cd87c36012aafd94b80ec45cb8c279f358');
INSERT INTO "entry" VALUES(144,1,'duygxt9a3ancdc8sy7nd3yzder','case.moved','pcpbkwauvbnjpu2chx3fg3e9fk','act','duygxt9a3ancdc8sy7nd3yzder',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8840853ec04f35cb85981e115054952d47e25a087d6142e45e06c7a7f2184e07','2bc1de7aaa2a20d5c3b73bc7401736cd87c36012aafd94b80ec45cb8c279f358','d02b3d48893cf10e22e149ee4304af5c88b70f4b85d35146dc4598369a9f1024');
INSERT INTO "entry" VALUES(145,1,'duygxt9a3ancdc8sy7nd3yzder','case.moved','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',2,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','223460c58fc51e6f0e06267cf48c12dbe9f9b3496faeaecfee5963c138861d00','d02b3d48893cf10e22e149ee4304af5c88b70f4b85d35146dc4598369a9f1024','ed537b59a3ed6275d34e1c3996121aafe096118a2b4480ead0dd7d2fd32504bd');
INSERT INTO "entry" VALUES(146,1,'duygxt9a3ancdc8sy7nd3yzder','case.moved','pcpbkwauvbnjpu2chx3fg3e9fk','tie','2zan9rkw7vjpw6ua3mekuyvkzu',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a134738acddefa8ea4bd0e7ddaad266283d795de9e817cc2b7d2cb5a5deba852','ed537b59a3ed6275d34e1c3996121aafe096118a2b4480ead0dd7d2fd32504bd','02a07fd5ce6d37026cb5f0ff10099e504e9ac5a832f304814c3f8f8c3f780f8d');
INSERT INTO "entry" VALUES(147,1,'62yk2heej3w8cks294gwprp8en','case.moved','pcpbkwauvbnjpu2chx3fg3e9fk','act','62yk2heej3w8cks294gwprp8en',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bc626a414747930e7e0911ccfd1683cd5b86edf84af0df4447876c127afe58ab','02a07fd5ce6d37026cb5f0ff10099e504e9ac5a832f304814c3f8f8c3f780f8d','116084533773cc6d04e6260834c1acb0f3ecdb16a27d937d220b8a38bdd618d7');
INSERT INTO "entry" VALUES(148,1,'62yk2heej3w8cks294gwprp8en','case.moved','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',3,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f6772f2dcb801adc68034d97a81bf9617dacd003c756f31116253c8985074147','116084533773cc6d04e6260834c1acb0f3ecdb16a27d937d220b8a38bdd618d7','6e3f082c74700f5afb79ec29736963b8f5ba66a8fe8b4fd60c4ea1a437b2e1e1');
INSERT INTO "entry" VALUES(149,1,'9fy9fbf3xwj2ezvxwadjfbenei','meeting.called',NULL,'act','9fy9fbf3xwj2ezvxwadjfbenei',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','72165a4dc4c6ec592b78d007eb0be4a63627257d0955cf94f3e6700c10eea192','6e3f082c74700f5afb79ec29736963b8f5ba66a8fe8b4fd60c4ea1a437b2e1e1','d5a059c448fe08cf8cb1b34abebfd0160d292690a1d5a59a0a564d41d94b941a');
INSERT INTO "entry" VALUES(150,1,'9fy9fbf3xwj2ezvxwadjfbenei','meeting.called',NULL,'meeting','qsa8ktyb8gsabus5z5iguiattm',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8583a9019cb6b8825047b0dc7f0772b1e5c90562716e416f0418c96f521303c3','d5a059c448fe08cf8cb1b34abebfd0160d292690a1d5a59a0a564d41d94b941a','34545221d5f7cab05b6a1d5abd13d876ad6591b6d5bc58171abaa57b46ae1de0');
INSERT INTO "entry" VALUES(151,1,'x3v8kry96cutfmbhsgrse8af4v','item.added','pcpbkwauvbnjpu2chx3fg3e9fk','act','x3v8kry96cutfmbhsgrse8af4v',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','22e4d35191c6a748999f2c25eeb6528741aeacaf16634d1e7c52e25ecab7a582','34545221d5f7cab05b6a1d5abd13d876ad6591b6d5bc58171abaa57b46ae1de0','a4b3352e5ab16156edf92ad9dbeb5b61a9e4dad8c0bd746080470cc040d10e2c');
INSERT INTO "entry" VALUES(152,1,'x3v8kry96cutfmbhsgrse8af4v','item.added','pcpbkwauvbnjpu2chx3fg3e9fk','agenda-item','8g7rf7itrpumvpkbtd29nxapss',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b797433a399792cc751aea797ab599d1569266d1545460e1301e658d04b07e54','a4b3352e5ab16156edf92ad9dbeb5b61a9e4dad8c0bd746080470cc040d10e2c','2e716de0aa8762490534ddca8e28c7075c60988c126e96c41b9b1fee90bd974c');
INSERT INTO "entry" VALUES(153,1,'x3v8kry96cutfmbhsgrse8af4v','item.added','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',4,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e4eb5934abc84f05b1aff28b9f29bff809243b66c90b8103819d8122f41a33d3','2e716de0aa8762490534ddca8e28c7075c60988c126e96c41b9b1fee90bd974c','bb543e6e364e9f2f59e6eccca86bdf1bb503a01a6c8ea42963ee8783412ffe2c');
INSERT INTO "entry" VALUES(154,1,'h2t7su8gd5jyxiwn5sne4pvvu4','meeting.notice-given',NULL,'act','h2t7su8gd5jyxiwn5sne4pvvu4',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','7cbaf5c49449f960cf24c7f25dd68e154b9fc70ca790410b0eec1f7dbd7f4026','bb543e6e364e9f2f59e6eccca86bdf1bb503a01a6c8ea42963ee8783412ffe2c','b3c8e0a6207b518d0f8fc6eadc6e0f2aeaa5c28c0a06e5bc8f10f36bfa9a9e57');
INSERT INTO "entry" VALUES(155,1,'h2t7su8gd5jyxiwn5sne4pvvu4','meeting.notice-given',NULL,'meeting-notice','stysuaxgkp3b6d34veqigteh85',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','5612a4cf3cb67f1709211edc32ff001f72d37836965fe8a33a378393ebadc225','b3c8e0a6207b518d0f8fc6eadc6e0f2aeaa5c28c0a06e5bc8f10f36bfa9a9e57','6d31d098447e2217f74bd58c72ba279662800c7038962de051a8e9dc596bbbcc');
INSERT INTO "entry" VALUES(156,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'act','fpfdp8j69qsriqhmixkjnf2cey',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','4ffbcdd3cc5e6458b419d5cf8fa2abe2138b53f03eb7b9faede19df40bb49002','6d31d098447e2217f74bd58c72ba279662800c7038962de051a8e9dc596bbbcc','7cb8566093d38b738f8cee6e5c46ad9fb8564879aa299bebd3c59f56a228a142');
INSERT INTO "entry" VALUES(157,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'summons','5nc7vrfhtm6p92gaxqwn9cvqp7',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','94827be2543e3148c1b5398d8a58e468ecfcf219a1f46edccb7bef669a7fb587','7cb8566093d38b738f8cee6e5c46ad9fb8564879aa299bebd3c59f56a228a142','72864cac14ff2e7b6a6108b9ab075d0f614a346ecdfb685b36301aa7b013d9ab');
INSERT INTO "entry" VALUES(158,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'summons','bigr24ay4c8k4xb26d55taepfx',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','ef3ed8d451529d8602cb13e7368f978abd1df7743c38493efec04f8edf29c127','72864cac14ff2e7b6a6108b9ab075d0f614a346ecdfb685b36301aa7b013d9ab','700c9ce94afeae73336a57e3d90d515d088bc94720978007c82684263259801f');
INSERT INTO "entry" VALUES(159,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'summons','dfd79gtk3g4ugh45ta52d5izh3',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','1292f9f7f6749a7d7c221411f338b395ac0118672331a102858cce12fb29f84a','700c9ce94afeae73336a57e3d90d515d088bc94720978007c82684263259801f','aed58966f238b82e942783d607be8520976ac920a1474d0d5a8f2286dc8c3066');
INSERT INTO "entry" VALUES(160,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'summons','eq9mac92r5s3s5kyh6xyf6h2s3',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','20ef28ca92c42ad4ffd232a9979f5f4f8fa2b6d5a8a01e02289e03b86a2fab12','aed58966f238b82e942783d607be8520976ac920a1474d0d5a8f2286dc8c3066','ad315d65f47f51350a2be6aad1f55e937e56820907753be646c4532f4dfceea1');
INSERT INTO "entry" VALUES(161,1,'fpfdp8j69qsriqhmixkjnf2cey','summons.signed',NULL,'summons','f6kiedp9c68pwqmrd8dscw874a',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','01b10a38b873620a0572689e9506f3f43a91df9f9dea4746e970d886e68322a9','ad315d65f47f51350a2be6aad1f55e937e56820907753be646c4532f4dfceea1','8e14ab464cfd863482308ba72933282b46844db5093192aa4e75527e7af5d73d');
INSERT INTO "entry" VALUES(162,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'act','fz9t2t4tpbm34s982g7fzkduwb',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','08a9e38fcbfaa4d48af7be3aaf8ad490caf00af4c9608d6e7e2dd7640fa2d224','8e14ab464cfd863482308ba72933282b46844db5093192aa4e75527e7af5d73d','19363df81e1124d0d166d612042e23ca177c0df17ce5e886ab29e0345b0c3d4c');
INSERT INTO "entry" VALUES(163,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'attendance','ze6gzkqgqs8we2hy5gghkpe7w6',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','bac5b991628376fbdad5d6bf9b63ba21c57e83ccc7495454e08c11d4c0cf37b4','19363df81e1124d0d166d612042e23ca177c0df17ce5e886ab29e0345b0c3d4c','f8dfe4ba20607ccf6f6d9499e4e08ef6d8c43ca19ee36d8f580e0b2526c6bdba');
INSERT INTO "entry" VALUES(164,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'attendance','ggkzuq8yfdwkzqdgpq87zmpd44',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','0ed918e9036c144255a196222ce78e77c8702214a90eb42c6ae57d74eee0c773','f8dfe4ba20607ccf6f6d9499e4e08ef6d8c43ca19ee36d8f580e0b2526c6bdba','3425b80c2215f003be657f4ed4fd9604af732adb146112c9870181de4f78f49e');
INSERT INTO "entry" VALUES(165,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'attendance','h2inmgz2jaj5txx3yi28heezyd',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','9099f1eef946d2d45f6ee2857b867a0567cfa53431dd5034a0c93330dafc01a1','3425b80c2215f003be657f4ed4fd9604af732adb146112c9870181de4f78f49e','4a42e7ac8e0485bbf3f14f488ec28ba57d2b18f875b6efa168956e3ec33c2f72');
INSERT INTO "entry" VALUES(166,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'attendance','dh9wzrbrv34hpdgjbvrcaxz4i3',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','9088ffec29b7c0f828d8c8b354cde928e0dbbe3b96b83fa7f2318eae20f4b422','4a42e7ac8e0485bbf3f14f488ec28ba57d2b18f875b6efa168956e3ec33c2f72','e90cd399ac7fcb10e9ca9598c56ef00e7f99913148eac96963b34c5429cf0c6c');
INSERT INTO "entry" VALUES(167,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'attendance','fze7aizb4aiif9pg95pgri7s9z',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','47bf78552c162c7799e24d432362a517c8d88f2e47337e4d741420bd3386847f','e90cd399ac7fcb10e9ca9598c56ef00e7f99913148eac96963b34c5429cf0c6c','2d4e1449df2b978681c1c4bc2ad679a65ecb5c32edfa6ef016f649694a126a1a');
INSERT INTO "entry" VALUES(168,1,'fz9t2t4tpbm34s982g7fzkduwb','meeting.attended',NULL,'meeting','qsa8ktyb8gsabus5z5iguiattm',2,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','7e73974aa8c26826c4dd491ba2ca5c3593a464340743bb68cb1113e508894328','2d4e1449df2b978681c1c4bc2ad679a65ecb5c32edfa6ef016f649694a126a1a','7abc5602b2c31a982ee1c727a3bee8b711ab385eb34cdc23f7ab62ec9234f941');
INSERT INTO "entry" VALUES(169,1,'f82x3cpn425uvdhagiwins3q8s','item.interests-asked','pcpbkwauvbnjpu2chx3fg3e9fk','act','f82x3cpn425uvdhagiwins3q8s',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','b05bbbd5b35182980fce27b44b6f996caa8a6e7572078832a9c3e708a918b47e','7abc5602b2c31a982ee1c727a3bee8b711ab385eb34cdc23f7ab62ec9234f941','e8bb214f1503c4cf5c1bca5cd87b444a56d4c20f79825f840d29e39a0656e26b');
INSERT INTO "entry" VALUES(170,1,'f82x3cpn425uvdhagiwins3q8s','item.interests-asked','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',5,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','fb57b5b85a7e079cc316a71f2b8c9729a999b5aff4c66056e2e9a3f22baba191','e8bb214f1503c4cf5c1bca5cd87b444a56d4c20f79825f840d29e39a0656e26b','d7c24ac06fde8ec3970d27db26330c4dfb1d6d54082d1eec7a34733cab8c117a');
INSERT INTO "entry" VALUES(171,1,'f82x3cpn425uvdhagiwins3q8s','item.interests-asked','pcpbkwauvbnjpu2chx3fg3e9fk','hearing','9hgj5v8d82k8i29w4mfq3s37zw',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','cd35dad70068610360205d8ca5945b8a3fb3d040e270399c20b7e05bb3496f60','d7c24ac06fde8ec3970d27db26330c4dfb1d6d54082d1eec7a34733cab8c117a','62bc1154028a5c37e99594e0b340a8305ad8931703f846b42debd53398aa13df');
INSERT INTO "entry" VALUES(172,1,'azi8gkazsbxpueq6ajdwv8ax2u','item.excluded','pcpbkwauvbnjpu2chx3fg3e9fk','act','azi8gkazsbxpueq6ajdwv8ax2u',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','37b6fd1644f9f2a54268b8d64d859691f47a3b6488df63fb40a30c610db5cacc','62bc1154028a5c37e99594e0b340a8305ad8931703f846b42debd53398aa13df','14bb5106c6da28b54a1f3bef519e7cf3cbeebebfc5cb370e743d253fe5d854a7');
INSERT INTO "entry" VALUES(173,1,'azi8gkazsbxpueq6ajdwv8ax2u','item.excluded','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',6,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','a0aca19800e93391f221ffed6d2a2a7d79f1ddd04b3e614b37446b06a13ceaed','14bb5106c6da28b54a1f3bef519e7cf3cbeebebfc5cb370e743d253fe5d854a7','82addf2d55fe3d661cc362412f161f76cb13ade2dc2677b01350f6423b204717');
INSERT INTO "entry" VALUES(174,1,'azi8gkazsbxpueq6ajdwv8ax2u','item.excluded','pcpbkwauvbnjpu2chx3fg3e9fk','hearing','9hgj5v8d82k8i29w4mfq3s37zw',2,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','5ae7bdd528d474e61841f93592a575b1968a6ab12115416d8220b81ce35b738f','82addf2d55fe3d661cc362412f161f76cb13ade2dc2677b01350f6423b204717','420eb97a1c1ac78b77e060ba5090f68b4dec632ca60eb7a062059669645fb5be');
INSERT INTO "entry" VALUES(175,1,'4yjea8zgvkq2rf5x58x8ztvpc2','item.heard','pcpbkwauvbnjpu2chx3fg3e9fk','act','4yjea8zgvkq2rf5x58x8ztvpc2',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','9dd6491025e6d2ca42fcf6249ced2f8240318b53712de3fa43ab2527102e64d1','420eb97a1c1ac78b77e060ba5090f68b4dec632ca60eb7a062059669645fb5be','b5073266fba4085e52a3e799f4b2e2cf2bf22ebf557aa8b020c31606f5347e10');
INSERT INTO "entry" VALUES(176,1,'4yjea8zgvkq2rf5x58x8ztvpc2','item.heard','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',7,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','c5851ae1cc8daddfe9fd1491811d3dda045c74e4befc79a34eade118be86dc69','b5073266fba4085e52a3e799f4b2e2cf2bf22ebf557aa8b020c31606f5347e10','976e3e845ea53a0ac7798b86be5430842ef363a3813d065bfeb196c70ff7a751');
INSERT INTO "entry" VALUES(177,1,'4yjea8zgvkq2rf5x58x8ztvpc2','item.heard','pcpbkwauvbnjpu2chx3fg3e9fk','hearing','9hgj5v8d82k8i29w4mfq3s37zw',3,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','069ae6cba32c3c5e494b4159258c330f5f49b603a4050a2753d1b79b8a84f3a5','976e3e845ea53a0ac7798b86be5430842ef363a3813d065bfeb196c70ff7a751','f04bc17641630a580234fcc5af93ef725e2791468d3e3828cdd5c1f35ba8afbd');
INSERT INTO "entry" VALUES(178,1,'bshxhszuag34jac9t7zhxjp875','resolution.entered','pcpbkwauvbnjpu2chx3fg3e9fk','act','bshxhszuag34jac9t7zhxjp875',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','1699002fba935660a69d526ef65c6f777ad46edf8e5a063ab25e97d715139749','f04bc17641630a580234fcc5af93ef725e2791468d3e3828cdd5c1f35ba8afbd','df3b3790cf769b4469727813850cd287965a1e7245ecf8ba0d18b5c952a16511');
INSERT INTO "entry" VALUES(179,1,'bshxhszuag34jac9t7zhxjp875','resolution.entered','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',8,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','80fe012e3a54856cbf368072576400ac100ade21d6da30f251f093b87a2e3154','df3b3790cf769b4469727813850cd287965a1e7245ecf8ba0d18b5c952a16511','e64eeb2e14b7c446132ecabd9832ff1861175bd5f918870927b177360ac5b827');
INSERT INTO "entry" VALUES(180,1,'bshxhszuag34jac9t7zhxjp875','resolution.entered','pcpbkwauvbnjpu2chx3fg3e9fk','resolution','72m7qv9jefyac6wes5yywpfpk5',1,'staff','bfkmy65pw3dxx6yq87pjuu5ivi','clerk','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','3e5336ec2b830bfa2dda08b7c58c670f8d5cc3e3ba5bfbb6d5b2a0104e62833a','e64eeb2e14b7c446132ecabd9832ff1861175bd5f918870927b177360ac5b827','88cb287b415593aa565815b43b6c0b720f781bc9168b8d2ad5b963f13054e9bf');
INSERT INTO "entry" VALUES(181,1,'e5xr6kee4pd7dyusjyjimgmpba','resolution.confirmed','pcpbkwauvbnjpu2chx3fg3e9fk','act','e5xr6kee4pd7dyusjyjimgmpba',1,'staff','7qsg4c4a3p7v9gue86bps9smek','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','8d334223493b287a21d904d847902bf8c51de7cd28e9d0c6b6f85e0f2057e11b','88cb287b415593aa565815b43b6c0b720f781bc9168b8d2ad5b963f13054e9bf','21f8c7c7a231546296c7b1ba177e45078aa31d7ccc32e578b4d633909f5dff06');
INSERT INTO "entry" VALUES(182,1,'e5xr6kee4pd7dyusjyjimgmpba','resolution.confirmed','pcpbkwauvbnjpu2chx3fg3e9fk','case','pcpbkwauvbnjpu2chx3fg3e9fk',9,'staff','7qsg4c4a3p7v9gue86bps9smek','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','7e4381ae5d3c5af84b220a9705a0617bd8d88a1b3447e15e0e3b93cf1cbb3040','21f8c7c7a231546296c7b1ba177e45078aa31d7ccc32e578b4d633909f5dff06','bf9842d35ea4ebd4dfc4248ec669e93363d249a9b05725ac75e7308dfab8e4f7');
INSERT INTO "entry" VALUES(183,1,'e5xr6kee4pd7dyusjyjimgmpba','resolution.confirmed','pcpbkwauvbnjpu2chx3fg3e9fk','resolution','72m7qv9jefyac6wes5yywpfpk5',2,'staff','7qsg4c4a3p7v9gue86bps9smek','chair, member','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','813a5b84d878b04726c2f132c318d51f151306bde7e1612e4f473d81694259a8','bf9842d35ea4ebd4dfc4248ec669e93363d249a9b05725ac75e7308dfab8e4f7','abacd352eac3f9acaa5604964fe2e1af131e96979b92255211aeb940db089d0a');
CREATE TABLE entry_content (
	seq INTEGER NOT NULL, 
	salt VARCHAR(64), 
	body TEXT, 
	CONSTRAINT pk_entry_content PRIMARY KEY (seq), 
	CONSTRAINT fk_entry_content_seq FOREIGN KEY(seq) REFERENCES entry (seq)
);
INSERT INTO "entry_content" VALUES(1,'8f8a26d12f237412b1390869af561486cabcfc6ca0b85cb4bf5392c6e60d1334','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(2,'0b161ebf04f5e6dc9589362b25a04568c6335174d9481099c459c30d30c701c3','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"25t2xb8bn98fg3xtwfigim6j5a","roles":["clerk"],"staff_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(3,'9f41b568bf37e8747b6424664dff7d436c33c64c6c7b7d2d97d6fd0a67fd272d','{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"bfkmy65pw3dxx6yq87pjuu5ivi","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(4,'fbe53696a1314b550f58abadb9ce62421808f4e5dcb6a2e129e1a84b3e51d0ce','{"facts":{}}');
INSERT INTO "entry_content" VALUES(5,'6bbe7db2a8ee725cd631323ff9b3a9343a130eb031cbfee0adc94c87795a7f82','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(6,'fde3d767c06f8abc6d83bbbed8a782a3097ca74968eb254e02ec7be478e2fddd','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(7,'637cb52d47bd9746ead2dd77a4f2c84e5de16c6d2d948ae2d5f5f7d1386676ae','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"8ydxes35ss8ed92x6fsht5yvwp","roles":["officer"],"staff_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(8,'de906bf2748f2bb2780dfed6307bf45c93391ad607006522429194738dd72048','{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(9,'fd32bf4f0def38449646ff1f8c4d43b8458ea4f4174d7d16cdbe74788813474f','{"facts":{}}');
INSERT INTO "entry_content" VALUES(10,'c147a8d8da203fb50de93e1368c3189ff6079738cb62f06bd4a1419c1c072fbe','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(11,'9fe0927ac455cae659be4609297c761763d4185e1b3c826be7d3b4906438eeda','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(12,'36ae9d98869b3c36a8487eaafa98b245a37c09d0b2a93a40077fc249a26fe422','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"af9vdptiimqqfn227qmtjkhqtd","roles":["chair","member"],"staff_ref":"7qsg4c4a3p7v9gue86bps9smek","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(13,'d8fe6a2a0eed07ecfebaa90eb90d620220cd92df302a458df3ef2b46a6f5928a','{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"7qsg4c4a3p7v9gue86bps9smek","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(14,'d8335d0664a80a375f1d04dc88bb2ca61cc2ed7a46f36575f01d5e1a4cec65a3','{"facts":{}}');
INSERT INTO "entry_content" VALUES(15,'06ce52b991ace00f8d8b3a6bf634b3981909c28003a3e1b15bf8e38c8d1d5ff4','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(16,'4f3870650e550541c95ee3741fdd82f16d3204ca8596803926abef1742951a22','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(17,'0f0f356dd0e9d3cc3cfd657aa91ece9d48ce8e67d25e6ae3b3e481e8da26fc53','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"su2b3tc9sehr7c3rwpuzgc5h8e","roles":["member"],"staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(18,'b8528193760750ba3533e2112b5d2b045eda810146b0f4794e11d98504fb0fee','{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"ranuwa8r7e96wfwdgbsr288zfh","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(19,'e4f0678155e196c0d8c0a7c134377752ec37377985116dddae2260dce62a8afb','{"facts":{}}');
INSERT INTO "entry_content" VALUES(20,'54979f7af835a8491fcc922387e9e296046728e17e26ab220645b6ea9e208ec4','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(21,'5729325da39e284d6341112c066f5423b4dc70864450909aa67f98f7ffbc895a','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(22,'829eef55353f36d13934fc27a13317634684a9ce8cec26c5a32d99d3907ce0df','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"bapn5qrhtpnhsvteezsty8b7af","roles":["member"],"staff_ref":"vn6ydyczxtebhhb979br4ir6rx","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(23,'c320f515446ccb8f369fc42cc48b61f55054537204e2aecc28ecd72838e25904','{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"vn6ydyczxtebhhb979br4ir6rx","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(24,'c73a84ee7b9973ec4259677a9f6af377f2271f22006d6e485b7d37cefafc4209','{"facts":{}}');
INSERT INTO "entry_content" VALUES(25,'da6e5d257cd41e54f57b45fc0b8be8e215daab50f5c36c8edb912e9611a2d915','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(26,'9df59426f2eebabc1816a0a72cc9fc480219362917eafcd6524ee81403cb680f','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(27,'b1753f260885179c52c6688b41e91a3154043bb07a3fa22cb67ba4d8f5f55ab4','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"ds676mpihbi62cx9cd56htqsvi","roles":["auditor"],"staff_ref":"mydn5kb8cphitvgh6tpq5qav7e","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(28,'b1219657a259789a7021d41a776d5949c79ea828eac9c2e71359c23a06989d9a','{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"mydn5kb8cphitvgh6tpq5qav7e","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(29,'5b65fe905b483a478c766fb8ec207d46911f2e79dc2ea3f3085ff1ae0aca7045','{"facts":{}}');
INSERT INTO "entry_content" VALUES(30,'7019797374fa070e648a3c30c1af442b5d30a1b3d435d5089af08363c77e6b29','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(31,'bb82ea111065fa90d961b94600221aa940f65a1bb65a7a081ebd4333861379c2','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(32,'a0674fbe02e400ccbe09e5c84f65cf02446dba935bfdacabf791c511cbc3df21','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"aadrwfy2dmrafjvxs6asr799fc","roles":["administrator"],"staff_ref":"4jsf4xtqvtu4zikz6w9mtaffda","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(33,'0eb150e72f802ae96bb52be8385fd2d8f73971123b09920fc182625b2b031482','{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"4jsf4xtqvtu4zikz6w9mtaffda","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(34,'c03f969e981e8fee3e9667a467c319efdfe8c0b7ba51c17e32348224920aa9b3','{"facts":{}}');
INSERT INTO "entry_content" VALUES(35,'e7a0fa624062d3568b74fb92c45c4f6e023f6e154ebd946bc87332ddd5385b69','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(36,'46445640ce1e3aa4d73d8462a990a14fa753881b3861b893a22131bd6c637d8e','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(37,'7904403d13b2ba023dd08b5dca86669faa24f5156e95e6c7a24e10f34d299fae','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"z6dnxkenmpzrnix2uipjv2r7qm","roles":["outside"],"staff_ref":"jnnbhqm8upvrgynn3k2k5gfvhz","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(38,'5b58c9cc74722b4c2d56c15a17e0da6ca425d384773c94c919b83642ca58623a','{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"jnnbhqm8upvrgynn3k2k5gfvhz","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(39,'99ba6deb143378348b12657db824d165967d8d570e7d67ff9dd01940d214a8d7','{"facts":{}}');
INSERT INTO "entry_content" VALUES(40,'658779d6da49490b1440c72b166449a8dbe8000067cd0cf50cbcecf99869f821','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(41,'c07a3fcccd1e68e31b468fc6a5d097f10a125bdd61edf15ba3424f04221dd5c5','{"facts":{"name":"Ada Marsh","named":"Olive Reed","office":"clerk"}}');
INSERT INTO "entry_content" VALUES(42,'4f980a47c3f18db0eae1ffac9c7828101d58d2a5d7266a2f5e64b3ae6483a1b9','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"gcbd4f5fqq62kiunbyaqybeb78","staff_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(43,'23d1e818a04671afcaa35ed4e533e028698a252a1154ad81758d4284e6cc8ab1','{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"stand in clerk"}}');
INSERT INTO "entry_content" VALUES(44,'df5fade1b74f4a4c8a30ebc0d4d59f8298e6a24d22607741af93137cb424fadd','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"trudt5dbwcxqbienfzmbqwvu84","staff_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(45,'706c5dcd30020b326055b43829aad61849a1612381c7579003bb004d6b8f58eb','{"facts":{"name":"Ben Holt","named":"Olive Reed","office":"safeguarding lead"}}');
INSERT INTO "entry_content" VALUES(46,'763f8e535c537887c9bc3fd9ec416d4afb78037e8fa2fd9ec5e9e08370a4ac3c','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"x7mwa8qkty8jfb7ucmnc854dqe","staff_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(47,'fc201a2ae1cb8a4d26ba77a79376c0de859b88f343af92eb01782ec88c3210a5','{"facts":{"name":"Cora Lane","named":"Olive Reed","office":"chair"}}');
INSERT INTO "entry_content" VALUES(48,'f1d01e1a75b335bd956a6a3def5f122a6fdc8a1b88f29dd6fc3053fedc000a8c','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"8f359sxj8ua8cypwaj4rghhk3q","staff_ref":"7qsg4c4a3p7v9gue86bps9smek","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(49,'4b716418d056c230f0a8c0fe3906e3e690ad827fa2e493b43db9de41aada26c8','{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in chair"}}');
INSERT INTO "entry_content" VALUES(50,'3e3336c71b57e324647adc5e63cd20c894a8cd9aae54f89f240919e8e0386068','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"mh9h46tpz8muambxhqxawxrzqq","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(51,'7881e538d4dc298034571d3431caea7802308a0ca9e2458c4c7f0e2e603dec31','{"facts":{"name":"Dev Rao","named":"Olive Reed","office":"stand in safeguarding"}}');
INSERT INTO "entry_content" VALUES(52,'7a5beae06bb4ad92e6fdf8c28153fa53bd6be0cd498fbe4f77c55146716d4a75','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"kkbhzr6gy7gjb7jeeenap2ykbq","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(53,'fa1f8ff400299c6a1ddfa667dc42f51e83b7c6c08ff6e897708c902d9534fad2','{"facts":{"name":"Fay Quill","named":"Olive Reed","office":"stand in administrator"}}');
INSERT INTO "entry_content" VALUES(54,'6c353694a561e60f31b70b74781fc834c40722d3d29a9960f67d879f101c567a','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"hg9aid4p633bfyq2mhp4mp6sn8","staff_ref":"vn6ydyczxtebhhb979br4ir6rx","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(55,'1626ab99be46e9d839ec41e665f2615108e1f40352a688aa1d64051bf4401be6','{"facts":{"name":"Hal Brook","named":"Olive Reed","office":"administrator"}}');
INSERT INTO "entry_content" VALUES(56,'c5734da4381ed2355f6ca627717fee82427f4c3d6e5451adb27e874668950b66','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"tck5nqrb6p5z6s684p6xipzgjb","staff_ref":"4jsf4xtqvtu4zikz6w9mtaffda","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(57,'d09e7d69b3c4190b4b042899400bca783381554b6a7cee7751d0e0b7a4194ee4','{"facts":{"name":"Iris Vale","named":"Olive Reed","office":"outside person"}}');
INSERT INTO "entry_content" VALUES(58,'3300af81d3fef4bd203dadc0c44d6dc8d6d069f8b5dc2655a36517c9c3c504f2','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"pj2q6ppbyzvd7c52ch2wvfsfgp","staff_ref":"jnnbhqm8upvrgynn3k2k5gfvhz","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(59,'b122d6ef81ba576a192fb2a6dc0fa679732b95f8c0a339c9343a983e1a5a51dc','{"facts":{"name":"the other councillors"}}');
INSERT INTO "entry_content" VALUES(60,'9a77a9786480ac3e7ef0728d85814fa15581ace44f16b365649260d847d1a9d3','{"new":{"email":"nan@example.org","listed":true,"name":"Nan Webb","password_set":null,"ref":"5u9rciecfx3cda3iuxi2b3rpit","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(61,'1917f354ebc3c187838d888e79e1a7b4533b0fd171dc4672cadaffea4487e8c7','{"new":{"email":"jo@example.org","listed":true,"name":"Jo Pike","password_set":null,"ref":"d53acip7rgcp8r3wnqur93mrm7","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(62,'170a7b58835766f698625528c741e6a208a02576eb73b81afc393338f8407de3','{"new":{"email":"lena@example.org","listed":true,"name":"Lena Frost","password_set":null,"ref":"egcbpxtn3vmaq2fw6np6vrz7me","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(63,'aa9e72299228c486f67b1d567fbf3a85db709b73298a79a07d8a8ffe1d324e68','{"new":{"email":"mo@example.org","listed":true,"name":"Mo Tate","password_set":null,"ref":"pyp2w8ygrbqv3ue7jmc6z2bcw2","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(64,'181aba3b598cb2e917d1aad3f92a1098ee74af3a44ea592cf995402606978fbe','{"new":{"email":"kit@example.org","listed":true,"name":"Kit Amos","password_set":null,"ref":"uzhg4kzh82mwehwwdkf6f84azu","roles":["member"],"standing":"active","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(65,'5522e93b4a6729c239a50c9dcba93ae8fa511775a5da9716ff9340e06feb57a9','{"facts":{"minute":"12/26","name":"The council with its complaints committee"}}');
INSERT INTO "entry_content" VALUES(66,'3f5a06c2263f9e574089fe9ce2faba3f99de902ce4b63153fb7920cea4216bc9','{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Complaints committee","quorum":3,"ref":"d52ghgwggxn8659t7atkurfkkb","seats":5,"until_on":null,"whole":false},"old":{}}');
INSERT INTO "entry_content" VALUES(67,'01b37148dde91b1c9ef95ffb1997a3a4fda3a324c63602762beede13565fbd11','{"new":{"ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Full council","quorum":0,"ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","seats":8,"until_on":null,"whole":true},"old":{}}');
INSERT INTO "entry_content" VALUES(68,'2a704927a5538f529c8683742940c8306959c92172f5a383c15348bb6515ae4f','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"clerk","power":"answer-complaints","ref":"4hwsie4pbyzdy3tr2aygupp2xb","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy."},"old":{}}');
INSERT INTO "entry_content" VALUES(69,'d2b9f269b9a655113f8c10d4412c8a940eebf089175b8579703c8fb67a501850','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not where the matter is about them, or where they have an interest.","minute":"12/26","office":"stand-in-clerk","power":"answer-complaints","ref":"tg8mc5ygengt8yyqrkjdec5a2e","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, in the clerk’s place."},"old":{}}');
INSERT INTO "entry_content" VALUES(70,'85ffbb91c124b2883caaf19a8264d62ec861f2a1ecd7b6734a9f4e92483095ee','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"answer-complaints","ref":"qfgecktexw2cndd8v2k8uyuc8u","until_on":null,"words":"To look into complaints, decide them at stage 1 and agree a remedy, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO "entry_content" VALUES(71,'5a22917705794a624e494900b9381afb5e736125ac86aefb9def4ed33ecfe661','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"clerk","power":"desk-reviews","ref":"42e2nbh6kwxaqmbn2tftemny5t","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence."},"old":{}}');
INSERT INTO "entry_content" VALUES(72,'14fb4e794b215fe56db5b5e273af6884489696a4881edb2a63170b91e54d6550','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Not by whoever decided it at stage 1.","minute":"12/26","office":"stand-in-clerk","power":"desk-reviews","ref":"k7y95dmn5vnzvyym4pwtv2qxz8","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, in the clerk’s place."},"old":{}}');
INSERT INTO "entry_content" VALUES(73,'dbc7b793b6e9588180e983e1bed90d780811897557e3a58366d8e9030aa2b592','{"new":{"committee_ref":null,"ended_minute":"","from_on":"2020-01-01","limits":"Only where neither the clerk nor whoever stands in for the clerk may decide.","minute":"12/26","office":"outside-person","power":"desk-reviews","ref":"4arg9ajucwrd2xp2wvymhw3wfb","until_on":null,"words":"To look again, once, at an anonymous complaint if there is new evidence, as an officer lent by another council (Local Government Act 1972, s.113)."},"old":{}}');
INSERT INTO "entry_content" VALUES(74,'ba0de354ca929f33976dfed172af16fc22225f2e9d3a8582e81963e5c89be3da','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"mpzsaqbt6h9ekpjruidst3di8p","until_on":null,"words":"To decide complaints about the clerk, and what an officer refers to it, at stage 1."},"old":{}}');
INSERT INTO "entry_content" VALUES(75,'e5babaa984af8cbc671a6970ac94f9f69ff557567fd251b69018f8fdcf1c9c2a','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"answer-complaints","ref":"5q5edxifwnj6us9gqwzhcrw3gb","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO "entry_content" VALUES(76,'f5debda0402a1327447975bda4c5f9c03f8f9f403f1d798874aeba86c64d9218','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"x7k6cfusacnh8phz49rav5nx5w","until_on":null,"words":"To hear and decide reviews of complaints at stage 2."},"old":{}}');
INSERT INTO "entry_content" VALUES(77,'a39056ff944e53f2344ad6533be8537ee396134e6b43ae98f8aa60470d553b8b','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","limits":"","minute":"12/26","office":null,"power":"decide-reviews","ref":"i2z8zn8t89iqnwx9ijcjt8gqyq","until_on":null,"words":"The council itself decides, where the committee cannot or where it calls the matter in."},"old":{}}');
INSERT INTO "entry_content" VALUES(78,'7a8d7b1f897677c63c81955b1edaaf221ae78337563856b7d05ee9563a3c81f6','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"3wrn234n422zz3x36pqui92x6d","seat":"vice-chair","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(79,'cfa015a01f33fa5a82c85376861d2934e5259e1f80e80cb74384562654b65f6f','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"aiimybyda9vebi93pdhqz4y7f3","seat":"chair","staff_ref":"7qsg4c4a3p7v9gue86bps9smek","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(80,'4840537e6dd942886329d7b86c62f5a6906761fd7377a98ae7f1819967c44340','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","ref":"bziwavvcp9wi9k9qehcrrmnzgk","seat":"vice-chair","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(81,'ea55ba29b16529cb970a08354f904eeaeed99414a7653e67adc487b535bb30d1','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"cfvw2wtfjncznxjp9eqkacwny9","seat":"member","staff_ref":"egcbpxtn3vmaq2fw6np6vrz7me","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(82,'8adbf95cfe0682a8b65040956cfde02a611fb2d9fe595648bfb7732f0c40fc8e','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"d68qzekps3d2werjg3b64d6r4j","seat":"substitute","staff_ref":"5u9rciecfx3cda3iuxi2b3rpit","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(83,'bae5ff5254e68410637324fa51275eb2c464d7bece1bf256fa5e2d46abe72a87','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"ebs8thj8qczz4svui9ym9qjvh8","seat":"member","staff_ref":"d53acip7rgcp8r3wnqur93mrm7","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(84,'14c647962d552a1670151c1f05a100cf776843b21c3879ea06258c0b8b0fb669','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"ez9mn9akyswr96meuixas5wyfn","seat":"member","staff_ref":"uzhg4kzh82mwehwwdkf6f84azu","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(85,'9377241b2530325ae407c38a4de128623868a64fbe10b1bbcaee4b8c63109a38','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"jbgxktjb7b84ez67g3934zp6w3","seat":"member","staff_ref":"vn6ydyczxtebhhb979br4ir6rx","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(86,'84365a446a5a41bb6efe3c1293bf16afaa521d0833ed21bac8b3b4d41e9fd121','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Nan Webb","ref":"jzr9zgzk8sdrnyed5q2pkc98rh","seat":"member","staff_ref":"5u9rciecfx3cda3iuxi2b3rpit","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(87,'033eb2427feab49a4899dc69d4f7432be2bf819cbfaeaab72fc515b981688ddf','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"qjg5p5q5iq793ds2tc4r6zrpvn","seat":"member","staff_ref":"pyp2w8ygrbqv3ue7jmc6z2bcw2","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(88,'b5d1c0e2ca2477b226f537576b8b00248e34e5151799fefec5f2b503c3ad5acb','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Kit Amos","ref":"sj83nhshvuxvb4khqbkbwxqnh8","seat":"member","staff_ref":"uzhg4kzh82mwehwwdkf6f84azu","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(89,'640c3c15a05a920eb203be16bf2daa492c2acef5a7b18d632f91cb7ee20f71fb','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","ref":"sqz4u87wypvk36xzx9yr628r46","seat":"chair","staff_ref":"7qsg4c4a3p7v9gue86bps9smek","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(90,'559c3c85778f13c9c4b11578fa032381227b6fb4f384d8e9016f6460a6064b60','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Mo Tate","ref":"tjhsydaw9mqgxqrhuckwjbvjq3","seat":"substitute","staff_ref":"pyp2w8ygrbqv3ue7jmc6z2bcw2","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(91,'6e402f07847f227cd62fb13ad26cb36dd90c0ea09fd06e50e1467d81a15b51c8','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","ref":"u6spsvcwfhpg84gxbx6gasmmdv","seat":"member","staff_ref":"vn6ydyczxtebhhb979br4ir6rx","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(92,'953049093d3d953f55c5ac787451edd14161ce8550ff6a0fcdc807eb635656cf','{"new":{"committee_ref":"kkam6ji4bj3wwcu4jv7zg9nqz5","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Jo Pike","ref":"wdqtjt4gnjqvi64w5evrvidiin","seat":"member","staff_ref":"d53acip7rgcp8r3wnqur93mrm7","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(93,'82b805ace913c8100f1e6fc30053f901cf2ec13c0bcde0c5b937940d1417a32f','{"new":{"committee_ref":"d52ghgwggxn8659t7atkurfkkb","ended_minute":"","from_on":"2020-01-01","minute":"12/26","name":"Lena Frost","ref":"y5udci8zgadj8t82v2e6e9qw7f","seat":"substitute","staff_ref":"egcbpxtn3vmaq2fw6np6vrz7me","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(94,'0f87c03ff54228d84555735014bfa1fd586381afc2705d7b46ed1d86868b28d0','{"facts":{"digest":"be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO "entry_content" VALUES(95,'996477105881832a28493d46fcb7c4980b678a768b0fcc2129d4d76840385746','{"new":{"adopted_on":"2025-11-01","digest":"be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4","format":2,"from_on":"2025-11-01","minute":"12/26","ref":"zxirwiy95fgajg56b8m44xmt6p","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 2\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\nextend = \"working:10\"\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n# Put off once at most, with reasons and a new date: default, as the Complaint Handling Code allows at stage 1.\nextend = \"working:10\"\n\n# The next three start with a request for a review and with its decision.\n[[clock]]\nid = \"complaint-review-acknowledge\"\nlabel = \"Acknowledge the review\"\npromise = \"tell you that we have your request for a review and what happens next\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"review-asked\"\nmeets = \"review-acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\n# default: as the Complaint Handling Code allows at stage 2\nextend = \"working:20\"\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n# For a request that is complex, told within the month: UK GDPR, article 12(3).\nextend = \"month:2\"\n\n[[clock]]\nid = \"information-review\"\nlabel = \"Look at the information request again\"\npromise = \"tell you the outcome of our internal review\"\nkinds = [\"information-request\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 45 code of practice\"\nsource = \"Freedom of Information Act 2000, section 45 code of practice: normally within 20 working days\"\n\n[[clock]]\nid = \"own-data-review\"\nlabel = \"Look at the request about personal information again\"\npromise = \"tell you what we found when we looked again\"\nkinds = [\"own-data\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: as for an internal review of an information request\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\nextend = \"working:10\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours: nobody\n# here then sees a new case before its day is over, unless somebody is at risk of harm.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n[[limit]]\nid = \"meeting-notice\"\nlabel = \"How long before a meeting its notice is posted and members are summoned\"\nvalue = \"clear:3\"\nsource = \"Local Government Act 1972, schedule 12, paragraph 10(2)\"\n\n[[limit]]\nid = \"papers-by\"\nlabel = \"How long before a hearing each side sends its papers\"\nvalue = \"clear-working:7\"\nsource = \"default: published parish procedures, seven clear working days\"\n\n[[limit]]\nid = \"papers-open\"\nlabel = \"How long after a meeting its papers can be read\"\nvalue = \"days:14\"\nsource = \"default: no source found\"\n\n# Members vote by show of hands. A ballot on tablets is not built, so this can only say “no”.\n[[limit]]\nid = \"ballot\"\nlabel = \"Whether members vote on tablets instead of by show of hands\"\nvalue = \"no\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"ways-round\"\nlabel = \"What we do, in this order, when too few people are free to decide\"\nvalue = \"substitutes, adviser, dispensation, full-council\"\nsource = \"default: published parish procedures; a dispensation by Localism Act 2011, s.33\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with the standards (clocks above) and the features of the software that keep it.\n# casework/policy/features.py says of each feature where it is and what tests it, or that it is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-acknowledge\"]\nkept_by = [\"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nstandards = [\"correspondence-answer\"]\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. If you are not content, you can ask for a review here.\"\n\n[[process.complaint.stage]]\nid = \"being-reviewed\"\nlabel = \"Being reviewed\"\nphase = \"open\"\nwords = \"You asked for a review. People who have had no part in our answer look at your complaint again.\"\n\n[[process.complaint.stage]]\nid = \"review-waiting\"\nlabel = \"Waiting for a reply in the review\"\nphase = \"waiting\"\nwords = \"We have asked you a question for the review. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"decided\"\nlabel = \"Review decided\"\nphase = \"open\"\nwords = \"The review of your complaint is decided. We write to you with the decision and its reasons.\"\n\n[[process.complaint.stage]]\nid = \"final\"\nlabel = \"Review answered\"\nphase = \"answered\"\nwords = \"We have given you the decision of the review and its reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n# Not ready by the date: why, and a new one. How far it may be put off stands with each clock, as “extend”.\n[[process.complaint.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"acknowledged-first\", \"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# Put right on the spot, where that suits. Whoever is not content can have it taken up formally.\n[[process.complaint.move]]\nid = \"put-right\"\nlabel = \"Put it right informally\"\ndone = \"Put it right informally\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"power-held\"]\nletter = \"informal\"\nmeets = [\"acknowledged\", \"answered\"]\noutcome = \"resolved-informally\"\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\", \"findings-first\", \"power-held\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer is what a meeting resolved: it is shut until the resolution is entered and confirmed.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\", \"resolved-first\", \"findings-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"take-up\"\nlabel = \"Take it up formally\"\ndone = \"Took it up formally\"\nfrom = [\"answered\", \"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\"]\nguards = [\"put-right-informally\"]\nagain = true\nsender = \"This did not settle it\"\n\n# A review is the sender''s to ask for, by any way, and is never refused for form. A late one needs a reason to go on.\n[[process.complaint.move]]\nid = \"ask-review\"\nlabel = \"They ask for a review\"\ndone = \"Asked for a review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask for a review\"\n\n[[process.complaint.move]]\nid = \"acknowledge-review\"\nlabel = \"Acknowledge the review\"\ndone = \"Acknowledged the review\"\nfrom = [\"being-reviewed\", \"review-waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"review-not-acknowledged-yet\"]\nletter = \"review-acknowledgement\"\nmeets = [\"review-acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask-in-review\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"being-reviewed\"]\nto = \"review-waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on-in-review\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"review-waiting\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"new-date-in-review\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"being-reviewed\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n# What the meeting resolved about the review. It is made by confirming the resolution, and by hand if that was missed.\n[[process.complaint.move]]\nid = \"decide-review\"\nlabel = \"Go on to the committee’s decision\"\ndone = \"The committee decided the review\"\nfrom = [\"being-reviewed\"]\nto = \"decided\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nguards = [\"seal-settled\", \"resolved-first\"]\nmeets = [\"review-decided\"]\n\n[[process.complaint.move]]\nid = \"send-decision\"\nlabel = \"Send the decision\"\ndone = \"Sent the decision\"\nfrom = [\"decided\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"resolved-first\", \"findings-first\"]\nletter = \"decision\"\nmeets = [\"decision-sent\"]\n\n# Somebody anonymous is not heard: one other person looks at it once more on paper.\n[[process.complaint.move]]\nid = \"desk-review\"\nlabel = \"Decide the review on paper\"\ndone = \"Decided the review on paper\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"answer\", \"letter\"]\nguards = [\"seal-settled\", \"without-a-name\", \"not-a-councillor-alone\", \"fresh-eyes\", \"findings-first\", \"power-held\"]\nletter = \"decision\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.complaint.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\", \"review-waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-acknowledged\", \"review-decided\", \"decision-sent\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.complaint.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.correspondence.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Rights to information: given, partly given, refused with the exemption, or not held; and an internal review.\n\n[process.information]\nkinds = [\"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"given\", \"partly-given\", \"refused\", \"not-held\", \"withdrawn\"]\n\n[[process.information.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your request. The next step is to say who will deal with it.\"\n\n[[process.information.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking for what you asked for.\"\n\n[[process.information.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.information.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your request. If you are not content, ask us here to look at it again.\"\n\n[[process.information.stage]]\nid = \"being-reviewed\"\nlabel = \"Being looked at again\"\nphase = \"open\"\nwords = \"You asked us to look again. Somebody who did not answer your request does so.\"\n\n[[process.information.stage]]\nid = \"final\"\nlabel = \"Looked at again\"\nphase = \"answered\"\nwords = \"We have looked at it again and given you our reasons. You can now go to the Information Commissioner’s Office.\"\n\n[[process.information.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.information.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.information.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.information.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.information.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.information.move]]\nid = \"new-date\"\nlabel = \"Give a new date\"\ndone = \"Gave a new date\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"until\", \"letter\"]\nguards = [\"more-time-left\"]\nletter = \"holding\"\nextends = true\n\n[[process.information.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.information.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.information.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n# An internal review (Freedom of Information Act 2000, section 45 code): somebody else looks at it again.\n[[process.information.move]]\nid = \"ask-review\"\nlabel = \"They ask for an internal review\"\ndone = \"Asked for an internal review\"\nfrom = [\"answered\", \"closed\"]\nto = \"being-reviewed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"on\", \"late\"]\nguards = [\"not-reviewed-yet\"]\nmeets = [\"review-asked\"]\nsender = \"Ask us to look again\"\n\n[[process.information.move]]\nid = \"review-answer\"\nlabel = \"Answer the internal review\"\ndone = \"Answered the internal review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\"]\nasks = [\"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-a-councillor-alone\", \"fresh-eyes\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"committee-review\"\nlabel = \"Give the committee’s review\"\ndone = \"Gave the committee’s review\"\nfrom = [\"being-reviewed\"]\nto = \"final\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"exemption\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"information-review\"\nmeets = [\"review-acknowledged\", \"review-decided\", \"decision-sent\"]\n\n[[process.information.move]]\nid = \"withdraw\"\nlabel = \"Record that they withdraw it\"\ndone = \"Recorded that they withdrew it\"\nfrom = [\"looking-into\", \"waiting\", \"being-reviewed\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"reason\", \"letter\"]\nletter = \"withdrawn\"\nmeets = [\"acknowledged\", \"answered\", \"review-decided\", \"closed\"]\nresumes = true\noutcome = \"withdrawn\"\n\n[[process.information.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\", \"final\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n[[process.information.move]]\nid = \"reopen\"\nlabel = \"Open it again\"\ndone = \"Opened it again\"\nfrom = [\"closed\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"evidence\", \"reason\", \"letter\"]\nletter = \"reopened\"\nagain = true\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO "entry_content" VALUES(96,'bcc955a7d2bfc44b8bd272fcfd679b19f27d42141b151b420d329ecc03f4032e','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(97,'a90c210844cbc9154f7d3faf915cfb82caa53daaf71694d3d21ba9d253394e12','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","label":"The hall","objection":null,"reason":null,"ref":"xx95ka96zmmnhpryzsayidd59b","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(98,'4a0c787040b620e62d252c45dc6486e086a257a67786a143858c1794db3d2d28','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"wq66akbvc99jpr2kjzi73j4828","phase":"new","policy_ref":"zxirwiy95fgajg56b8m44xmt6p","rank":"12026-11-30pjqhtjz96iafb2c8zmbkhk3wyp","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"pjqhtjz96iafb2c8zmbkhk3wyp","reference":"MPC-JC6W-9RM","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(99,'52e752bfd58ac3e1dce57268dee2fc45a2bcffc388117a4350409c9fb3b22a8d','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"mkui58wem96htx88yhf2q78vdt","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(100,'b316918274cbe9b0b7fb25b0a1873d9eef0f26eed2d5abb5ec9975af9a5606d3','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"pdd2268d6udpvtk7q57ug9xw4z","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(101,'f990311fc950461f4ebabcbd070d3ff3d00d09d9d0f82f05a598a8452a514c2e','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"wq66akbvc99jpr2kjzi73j4828","privacy_notice":"1","ref":"pm4gdnvcd5mjjz7sxum8i82ysw","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(102,'a55f6412471c8f015e8ff2bba1a9049b7335a2c5e6edafddb68fd38c8c9a27d8','{"new":{"about_ref":null,"author_ref":"wq66akbvc99jpr2kjzi73j4828","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","contact_ref":"pm4gdnvcd5mjjz7sxum8i82ysw","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"zhiwg7gct6tqua57iryjh7gin9","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(103,'d02aa47e226e8ba1a3807b7cba08f5478756704bb9e8a05a211b3d90148ea0cd','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"wq66akbvc99jpr2kjzi73j4828","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(104,'3fc4d35acb6c47030c1a0596f359f984b93a4a59988edf8f771c3c34a1dfb370','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","digest":"58158394:c8e4801bfcd62714abd277c595ebfb6bf1a9f23d19216712dde36cc026827f57","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"thnc4599viwyv6r3hmjv3iznqt","token":"2794c475911f3a1f0fb3dcdc217a774805d636c82b79e8aa21825cddaec5beca"},"old":{}}');
INSERT INTO "entry_content" VALUES(105,'ad6ae3cc8ac7c2214e48eb2431d77b22c3f4a40a51408b947d7234f860f32ca4','{"new":{"about_ref":null,"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","declared_by":"wq66akbvc99jpr2kjzi73j4828","kind":"holder","reason":"","ref":"qd72ghvzqf4h7n2dzyu59w82zn","since":"2026-11-23T09:00:00.000000Z","staff_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(106,'4d42d6d3b1f0cb87de54a1519d0941e3dafed2722f446e2948ea43af99756e11','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(107,'5d96fe5985bc540555f41950e9c8d647d98dba584b7c894fc8b27d16e7dccaf4','{"new":{"handler_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(108,'78b1402df3d497c1450e522c01744fd99526bd036f9e09668502536ca4a9a945','{"new":{"about_ref":null,"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","declared_by":"bfkmy65pw3dxx6yq87pjuu5ivi","kind":"handler","reason":"","ref":"v8b3xghkkpcd2ekyq7mewhicjs","since":"2026-11-23T09:00:00.000000Z","staff_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(109,'ac1048c6f95047dc599410b61294318e30f4f481f81ce9c401e5727a2b2562d0','{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(110,'5c97e0d65b45602532399e6cbf6b772702ef2c070b99033cb0e3186d2174a55b','{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO "entry_content" VALUES(111,'95865b69df09148c038ecf2bc7aa81efafac90406e645fac4324392f6c4b8d5b','{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-JC6W-9RM**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"32y22fjjf9inequ6ct7kpp7bs2","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-JC6W-9RM","template":"acknowledgement","written_by":"mm4z9wdykzcn9t6hyfnkd4p7ks"},"old":{}}');
INSERT INTO "entry_content" VALUES(112,'d13433bda2f8ab58cf12ffa1f13698c8b4b3cbc0a09eeebc45d940027cfe1042','{"new":{"about_ref":null,"author_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"32y22fjjf9inequ6ct7kpp7bs2","nature":"letter","number":300,"ours":true,"ref":"e2mh7u2q2p3k3d7xp7hxfnp2mc","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(113,'7af3e737d6bd66426402753418912e5515f568edcc14734040befda0cceb89ce','{"facts":{}}');
INSERT INTO "entry_content" VALUES(114,'2fc8b30e075108ad2b5b2bb959b1a8ad07bf5bebf69d8a07bfd572a05deb0a43','{"new":{"about_ref":null,"added":"2026-11-25T09:00:00.000000Z","added_by":"mm4z9wdykzcn9t6hyfnkd4p7ks","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","ended":null,"ended_as":null,"ended_because":null,"number":1,"ref":"3tvtjyp9edamcdw7z8pu9mx4b8","words":"The hall stayed open past its hours."},"old":{}}');
INSERT INTO "entry_content" VALUES(115,'4f23e8026e83973b35f69b386cc67ab532769b092230b272836e1f8b9ff70eb6','{"new":{"story":5},"old":{"story":4}}');
INSERT INTO "entry_content" VALUES(116,'02e3be1dddfd15ddf2ebe03b6ab068dc760cf81a513af5f0f669abc71ca69278','{"facts":{"level":1,"under":"the power to answer complaints at stage 1, minute 12/26"}}');
INSERT INTO "entry_content" VALUES(117,'f1534481746da93f4af8c5be8fd46bac1a9106acfcc32a0d805e568145141d58','{"new":{"story":6},"old":{"story":5}}');
INSERT INTO "entry_content" VALUES(118,'11905a38d723f6945e10487b75a5250176e8aabf89b3f071d64b51d885f48bfe','{"new":{"allegation_ref":"3tvtjyp9edamcdw7z8pu9mx4b8","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","decided_by":"mm4z9wdykzcn9t6hyfnkd4p7ks","delegation_ref":"tg8mc5ygengt8yyqrkjdec5a2e","discretion":null,"fault":false,"level":1,"on":"2026-11-25","outcome":"upheld","reasons":"The hire book says so.","ref":"q47x9zfx5ucfxzwa2kcwxsdfcc","resolution_ref":null,"round":0,"wrong":null},"old":{}}');
INSERT INTO "entry_content" VALUES(119,'62efee3350cc060ddb330d056f0d69b58fb1a97021f1410f8cb6706ec9d7e9e9','{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO "entry_content" VALUES(120,'a50d57d6636812a2839281012f2bb0b20178a4cc8ad194859cc74054398cc23e','{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":7},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":6}}');
INSERT INTO "entry_content" VALUES(121,'f1d01f45cad74cd0b7ef47031cc0c32dc3c2813a9e795c83b725bb64f3908616','{"new":{"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","known_from":null,"known_on":null,"ref":"iqhb277egz32wwv3db3j75miau","round":0,"told_first":"2026-11-25T09:00:00.000000Z","told_review":null},"old":{}}');
INSERT INTO "entry_content" VALUES(122,'a2058f15225fa4ba413b9d6c7eef699533ce4040e56cdb3d4dc975ce11f5cf82','{"new":{"advice":null,"affects":null,"alternatives":null,"because":null,"case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","completed":null,"conflicts":null,"decided_by":"mm4z9wdykzcn9t6hyfnkd4p7ks","decided_on":"2026-11-25","decision":"Point 1: upheld.","delegation_ref":"tg8mc5ygengt8yyqrkjdec5a2e","level":1,"office":"stand-in-clerk","public_alternatives":null,"public_decision":null,"public_reasons":null,"public_title":null,"published_on":null,"reasons":"Point 1: The hire book says so.","ref":"xgms63s5pkc5zmyn7d49xmg5zu"},"old":{}}');
INSERT INTO "entry_content" VALUES(123,'8253b567fbc236bff429a2d759ee6646be9867643f36b7fa83d2aef0e9468f0d','{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## What you told us, and what we found\n\nPoint 1: The hall stayed open past its hours.\n\nWhat we found: upheld.\n\nThe hire book says so.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-JC6W-9RM**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"tywteacykwuthx9jhw6bd7j3qs","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-JC6W-9RM","template":"answer","written_by":"mm4z9wdykzcn9t6hyfnkd4p7ks"},"old":{}}');
INSERT INTO "entry_content" VALUES(124,'d2c666ce4735372b3c82293b0bdd9ce90d02125f27bc6f161be417410196cdca','{"new":{"about_ref":null,"author_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","case_ref":"pjqhtjz96iafb2c8zmbkhk3wyp","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"tywteacykwuthx9jhw6bd7j3qs","nature":"letter","number":600,"ours":true,"ref":"f6t36jxkrpevz463j9enz2y5ca","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(125,'5dacbc09c492e88f69a3952b2ea5157cd35adbc26119593381ee9617d5676ece','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(126,'81c6541b12fb5e29ca70cd86ca294e279134de116e67ec83b829f2a96ac34582','{"new":{"case_ref":"9x64h6v5dgita9pmywk7febk57","label":"The hall","objection":null,"reason":null,"ref":"yqvv2r6rqxdb6aj3ynjud8zcy8","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(127,'56d6f23704b6ece3553b977ae482c0b88c194ff2a8f05cb8ad19d5780ecf3776','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"zxirwiy95fgajg56b8m44xmt6p","rank":"12026-11-309x64h6v5dgita9pmywk7febk57","reasons":null,"received":"2026-11-23","ref":"9x64h6v5dgita9pmywk7febk57","reference":"MPC-2WWQ-WV9","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(128,'a488bb04ab6136931abd287c1bd605285b68899f445925d188295879c7de72fe','{"new":{"case_ref":"9x64h6v5dgita9pmywk7febk57","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"fm789uvr6nnz39grpsgkjqf9cb","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(129,'797a163f8ad3d1953dcb98baadab93c6df0faf7dcf14509c67fd503f4f4cdaeb','{"new":{"case_ref":"9x64h6v5dgita9pmywk7febk57","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"m8n8t4enc3ujsnza5s3gqeqgw4","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(130,'e5b29c75b6556c72a31c31eb9ad4ba70e83c02c673b9e04469c3eb8a30aea977','{"new":{"case_ref":"9x64h6v5dgita9pmywk7febk57","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"k6ai6hybihgam4fbebcn3zvsiv","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(131,'1bb109d4fd0602ac5d6a43b3db5c6e74c3dcd3c96c5d86f2bf007299c1e5f0d7','{"new":{"about_ref":null,"author_ref":null,"case_ref":"9x64h6v5dgita9pmywk7febk57","contact_ref":"k6ai6hybihgam4fbebcn3zvsiv","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"xuj659iufybns7sjas7t88im7p","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(132,'c2b064e9cbece5580d377641e15be1aa0fa3a443ce46f804e4e4004a875ded27','{"new":{"case_ref":"9x64h6v5dgita9pmywk7febk57","digest":"58158394:7e23f6e06bae49479ee67cf1f43584c58d0d5dd59d5b11c073bd892cac1275eb","ended":null,"made":"2026-11-23","ref":"v7nbqweus9cka64iahyjtvx8uk","token":"4bf38af78e20d12780e393c5621a27b276cc310c449eabc06f5a156a8c57c5fe"},"old":{}}');
INSERT INTO "entry_content" VALUES(133,'2b5e8154b39322e87550245d5541ca447536eeeba118392b75df8c61d4199161','{"new":{"about_ref":null,"case_ref":"9x64h6v5dgita9pmywk7febk57","declared_by":"","kind":"holder","reason":"","ref":"b7ntxkegjivjs8amkezukxieka","since":"2026-11-23","staff_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(134,'5d382e107c2081e3f6e8ae6d92bfa61709755729218a3f16151ff015478f228a','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(135,'6e1602ddaea4fabbd6080e0bc369d5d57d8cf07cc276142e9192ea496f46050c','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","label":"The hall","objection":null,"reason":null,"ref":"ruzj4m4spdm73djdmt6kpwcyr5","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(136,'8e183bb4ca80a94bd5726a5be1dedbe052a90880d71cb4181bb67e9cc4dac9ad','{"new":{"acknowledged_on":null,"again_on":null,"also_due_on":null,"also_due_what":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"decided_on":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"g6swxrqmbpeyvvwsbmrg57h8gh","phase":"new","policy_ref":"zxirwiy95fgajg56b8m44xmt6p","rank":"12026-11-30pcpbkwauvbnjpu2chx3fg3e9fk","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"pcpbkwauvbnjpu2chx3fg3e9fk","reference":"MPC-JP3V-C53","referred":false,"replied":false,"review_acknowledged_on":null,"review_asked_on":null,"review_reason":null,"review_until":null,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight.","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(137,'eb6c1f42990fbe31c4c2444cad5daa18917ff0a558f62cf8d4209e0480d63322','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","due_on":"2026-11-30","first_due_on":null,"kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","put_off_because":null,"ref":"i8m9mya7f73g2b7dxda7gn5qik","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(138,'58f2c1c4fcefa4af97919c36a14318a23dfec5dd0d178524678169606769b8f6','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","due_on":"2026-12-07","first_due_on":null,"kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","put_off_because":null,"ref":"r3bdcn2cgzs7c676k97t8ewekv","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(139,'6cfbf20c7a8ef27eb338358abedc73601e292905f95c40a3b98610e32a8e667a','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"g6swxrqmbpeyvvwsbmrg57h8gh","privacy_notice":"1","ref":"bdhbgs8zcegienmhx2cgvwpbd5","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(140,'3ccef45ddb32037292f2de99864f39296e7b5772e2d8bec3c184e7927853111d','{"new":{"about_ref":null,"author_ref":"g6swxrqmbpeyvvwsbmrg57h8gh","case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","contact_ref":"bdhbgs8zcegienmhx2cgvwpbd5","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"i9t962jdzgwbrxkckwx867zgiw","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(141,'62dc0bd38d20537c6243d12065e0a566ec5fdab6f316a3eaf2ee9c5182c4b134','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"g6swxrqmbpeyvvwsbmrg57h8gh","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(142,'aa0a42c438626ff14989b528a7acf65ca6c9861c6a8e19e9fab6ed366189b27d','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","digest":"58158394:e66485579765f31c946ef97afb620e9f52cf6e69e3ef75ac7f65b9ca8ceb3f9c","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"ctgym8nssw7izrjmbvm8qw3sk6","token":"1f235f71be2d0fc45b7e0af77dec486237ecfc868e1760767f765f9933bd2984"},"old":{}}');
INSERT INTO "entry_content" VALUES(143,'7178ae8de77862249830126fc9ed12241580a559ebbcddb09d444291e3ef6100','{"new":{"about_ref":null,"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","declared_by":"g6swxrqmbpeyvvwsbmrg57h8gh","kind":"holder","reason":"","ref":"rbnbn85rpggfvzyijair3sk8ap","since":"2026-11-23T09:00:00.000000Z","staff_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(144,'6ece2b5ca4904f284ffe3235f3ae5a3a808394ad0be8a0cbad18ae97c2fdb112','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(145,'0bb46d74c01af3c88a9a7382949233d45e70fa1556502f7ee73842b5c4b13d33','{"new":{"handler_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(146,'fc616f0020fd3ef7d1a60a55d13957598f51faf33e573952c7f1a4f89ef6e748','{"new":{"about_ref":null,"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","declared_by":"bfkmy65pw3dxx6yq87pjuu5ivi","kind":"handler","reason":"","ref":"2zan9rkw7vjpw6ua3mekuyvkzu","since":"2026-11-23T09:00:00.000000Z","staff_ref":"mm4z9wdykzcn9t6hyfnkd4p7ks","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(147,'b25396fb3f1134163ba17f09b3dde11a6a725d94177b890d615d68efb2a65fd5','{"facts":{"because":", because: A rule.","from_stage":"looking-into","label":"Referred it to the committee","move":"refer","reason":"A rule.","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(148,'1ec4d983a44dbd300d46f308c9ccb37b7fa2ec0419a0a1bd047908b0ee62db53','{"new":{"referred":true,"story":4},"old":{"referred":false,"story":3}}');
INSERT INTO "entry_content" VALUES(149,'eed89b9532cbb5a2a95c91406e87087437aa930288d5f48cea41aa19047b5ca6','{"facts":{"at":"19:00","committee":"Complaints committee","on":"2026-12-03","place":"The Hall"}}');
INSERT INTO "entry_content" VALUES(150,'d1392f6e1729a285948a228bed9681a6f67dad896359c3cad7ea404f91adae05','{"new":{"at":"19:00","begun":null,"called_off":null,"called_off_because":"","committee":"Complaints committee","committee_ref":"d52ghgwggxn8659t7atkurfkkb","from_note":"","needed":3,"officer_minute":"","officer_name":"","officer_ref":null,"on":"2026-12-03","place":"The Hall","presided_name":"","presided_ref":null,"ref":"qsa8ktyb8gsabus5z5iguiattm","whole":false},"old":{}}');
INSERT INTO "entry_content" VALUES(151,'c83b25f8368ffa3e90fbcbfea47b26d228e527ef0f18ff5e94ee541e813046fa','{"facts":{"title":"A complaint about late music"}}');
INSERT INTO "entry_content" VALUES(152,'e2c8f6acf80afcccc9c66815465d047837eb54a420efe5e1d37bff192f1c711b','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","level":1,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","number":1,"private":true,"ref":"8g7rf7itrpumvpkbtd29nxapss","taken_off":null,"title":"A complaint about late music"},"old":{}}');
INSERT INTO "entry_content" VALUES(153,'2033c7367dd0a5c1dc20b0d928c32b1218fb2a530d2c64848a8ea49606aae0cc','{"new":{"story":5},"old":{"story":4}}');
INSERT INTO "entry_content" VALUES(154,'21e621628f27983918a369d88f2628640eb8b2410fdfe9ff2fe51609fd8fea80','{"facts":{"posted_by":"Ada Marsh","posted_on":"2026-11-24","where":"The board at the hall"}}');
INSERT INTO "entry_content" VALUES(155,'fe19a1398a2abfabf53a77b9601c3dbeb63f0ea0a80003c834f7cc27a4735c22','{"new":{"clear_days":7,"last_on":"2026-11-27","meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","posted_by":"Ada Marsh","posted_on":"2026-11-24","ref":"stysuaxgkp3b6d34veqigteh85","where":"The board at the hall"},"old":{}}');
INSERT INTO "entry_content" VALUES(156,'ecaf3c1361fe196d70fd1cfa7cd7c42a774f1cdc7610b68bc5aa4bb0ee3f9774','{"facts":{"many":5,"name":"Ada Marsh","signs_as":"Clerk and proper officer"}}');
INSERT INTO "entry_content" VALUES(157,'c64c287f6ae8f4bf066c6bb6d04d094f57c3c73c0e428f1c31c7f3f0b579b8df','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Dev Rao","ref":"5nc7vrfhtm6p92gaxqwn9cvqp7","seat":"vice-chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(158,'7caa402f1331c924dedc30f6b2db10a4a3fe9419580fe7a145634c88ee7ab766','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Kit Amos","ref":"bigr24ay4c8k4xb26d55taepfx","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","staff_ref":"uzhg4kzh82mwehwwdkf6f84azu","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(159,'71c96402281c75ce989e628ce7e3261b1d5d8aaa54a2df2ce04c6ff9022e4eff','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Cora Lane","ref":"dfd79gtk3g4ugh45ta52d5izh3","seat":"chair","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","staff_ref":"7qsg4c4a3p7v9gue86bps9smek","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(160,'e3296a2dfd370fb43b18beebb49263c353719a210fc2ec7a0151901277072593','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Jo Pike","ref":"eq9mac92r5s3s5kyh6xyf6h2s3","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","staff_ref":"d53acip7rgcp8r3wnqur93mrm7","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(161,'aca0ba9c0e3dd7dddc061b009cce4ff9032e3d404a8decaaea4d1346206a7f82','{"new":{"instead_name":"","instead_of":null,"left":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Fay Quill","ref":"f6kiedp9c68pwqmrd8dscw874a","seat":"member","signed":"2026-11-24T09:00:00.000000Z","signed_as":"Ada Marsh, Clerk and proper officer","signed_ref":"bfkmy65pw3dxx6yq87pjuu5ivi","staff_ref":"vn6ydyczxtebhhb979br4ir6rx","way":"post"},"old":{}}');
INSERT INTO "entry_content" VALUES(162,'fa139344456c4a2d811b84c64d38ce9c14ef0514b7581cfafbe5f8ff556608f4','{"facts":{"many":5,"name":"Cora Lane","note":""}}');
INSERT INTO "entry_content" VALUES(163,'29994b0ffb5d98b1677dd16971dec389e55a1a48df4f8066b9dbd9cc88834108','{"new":{"how":"here","instead_of":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Cora Lane","ref":"ze6gzkqgqs8we2hy5gghkpe7w6","seat":"chair","staff_ref":"7qsg4c4a3p7v9gue86bps9smek"},"old":{}}');
INSERT INTO "entry_content" VALUES(164,'7e81f561e1189be8bbacd069bf22eae99a53033099971dbf598a488b74c2bedf','{"new":{"how":"here","instead_of":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Dev Rao","ref":"ggkzuq8yfdwkzqdgpq87zmpd44","seat":"vice-chair","staff_ref":"ranuwa8r7e96wfwdgbsr288zfh"},"old":{}}');
INSERT INTO "entry_content" VALUES(165,'6b62908ce2a3237e7fb1f5d74721fab99409417a312f774979ac284abeb8e612','{"new":{"how":"here","instead_of":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Fay Quill","ref":"h2inmgz2jaj5txx3yi28heezyd","seat":"member","staff_ref":"vn6ydyczxtebhhb979br4ir6rx"},"old":{}}');
INSERT INTO "entry_content" VALUES(166,'097fa525d38294d36c78cf6f4c47254cd8d4ca80bb6a6b8ea6fbf076e17c987d','{"new":{"how":"here","instead_of":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Jo Pike","ref":"dh9wzrbrv34hpdgjbvrcaxz4i3","seat":"member","staff_ref":"d53acip7rgcp8r3wnqur93mrm7"},"old":{}}');
INSERT INTO "entry_content" VALUES(167,'409a239f8fe8ff6a9159113cfeff28ddffdcd9c65deedaad4673dfd5e340a4a3','{"new":{"how":"here","instead_of":null,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","name":"Kit Amos","ref":"fze7aizb4aiif9pg95pgri7s9z","seat":"member","staff_ref":"uzhg4kzh82mwehwwdkf6f84azu"},"old":{}}');
INSERT INTO "entry_content" VALUES(168,'42d8d6c1a8521eb4e9c4527bec2d393d2384e927b31bdefefa6f484465ae9b1c','{"new":{"begun":"2026-12-03T19:30:00.000000Z","presided_name":"Cora Lane","presided_ref":"7qsg4c4a3p7v9gue86bps9smek"},"old":{"begun":null,"presided_name":"","presided_ref":null}}');
INSERT INTO "entry_content" VALUES(169,'4491763aa918e491695789ebe6b0a764ebf76f3893167a415d6d047f89353ad5','{"facts":{}}');
INSERT INTO "entry_content" VALUES(170,'c388237b0a4c96110da7363ba3d6768ed0e2a1ef3939730dca04e6969e438c78','{"new":{"story":6},"old":{"story":5}}');
INSERT INTO "entry_content" VALUES(171,'81b3ece3abd8bed0bb5b60d47afe859f150330282c5e04f388aadac7bb865de7','{"new":{"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","excluded":null,"excluded_because":null,"interests_asked":"2026-12-03T19:30:00.000000Z","item_ref":"8g7rf7itrpumvpkbtd29nxapss","meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","order":null,"order_because":null,"presided_name":"","presided_ref":null,"put_off":null,"put_off_because":null,"ref":"9hgj5v8d82k8i29w4mfq3s37zw","steps":[]},"old":{}}');
INSERT INTO "entry_content" VALUES(172,'affc767fec77b0bf51fcc4635e0264b679e04a1b4127a00a16f8a6b1b51e3ce3','{"facts":{"because":"It is about a resident’s own affairs."}}');
INSERT INTO "entry_content" VALUES(173,'0adf80b14337c7b3bac6cf72723870b42187b596d7638e42a52daac44b63517a','{"new":{"story":7},"old":{"story":6}}');
INSERT INTO "entry_content" VALUES(174,'49a2b7fca012fce2220455f1c3a273b548db598eec54aa262724664521941d96','{"new":{"excluded":"2026-12-03T19:30:00.000000Z","excluded_because":"It is about a resident’s own affairs."},"old":{"excluded":null,"excluded_because":null}}');
INSERT INTO "entry_content" VALUES(175,'a7dff43589711080fb0980d2a8af585c8b00753b3a28151810204e84ca1a0c2f','{"facts":{"many":5,"order":"in writing"}}');
INSERT INTO "entry_content" VALUES(176,'a498a1e2b531843aa394673c1ee38c9a5ac891bc1c6efeb56c897b19a8a8123f','{"new":{"story":8},"old":{"story":7}}');
INSERT INTO "entry_content" VALUES(177,'4f247a1ebc9a3b464fbae0fda1bfccbaa071c34e68bd3503fdc55ad4f64a8ee3','{"new":{"order":"in-writing","order_because":"They asked for that.","steps":["explained","first-word","our-side","last-word","both-left"]},"old":{"order":null,"order_because":null,"steps":[]}}');
INSERT INTO "entry_content" VALUES(178,'aed7d1341ab434230c38f36419cfd99ccec5718847d2de419836f1be4ca73ad0','{"facts":{"minute":"45/26","votes":"2 for, 1 against; carried","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO "entry_content" VALUES(179,'48987d967b3481efb3d4f7e4bd6466a01506c47375427fb65317a262a6054512','{"new":{"story":9},"old":{"story":8}}');
INSERT INTO "entry_content" VALUES(180,'892e1c1f3f48c95eba189c49f283ec7f4d9fafcd779ab1ae45c48a61268ad4f6','{"new":{"abstained":0,"carried":true,"case_ref":"pcpbkwauvbnjpu2chx3fg3e9fk","casting":null,"confirmed":null,"confirmed_by":null,"delegation_ref":"mpzsaqbt6h9ekpjruidst3di8p","dissent":null,"entered":"2026-12-03T19:30:00.000000Z","entered_by":"bfkmy65pw3dxx6yq87pjuu5ivi","from_note":"","happened":"2026-12-03T19:30:00.000000Z","item_ref":"8g7rf7itrpumvpkbtd29nxapss","level":1,"meeting_ref":"qsa8ktyb8gsabus5z5iguiattm","minute":"45/26","motion":1,"named":null,"presided_by":"7qsg4c4a3p7v9gue86bps9smek","presided_name":"Cora Lane","reasons":"The hall was open past its hours.","ref":"72m7qv9jefyac6wes5yywpfpk5","sat":[["7qsg4c4a3p7v9gue86bps9smek","Cora Lane","chair"],["ranuwa8r7e96wfwdgbsr288zfh","Dev Rao","vice-chair"],["vn6ydyczxtebhhb979br4ir6rx","Fay Quill","member"],["d53acip7rgcp8r3wnqur93mrm7","Jo Pike","member"],["uzhg4kzh82mwehwwdkf6f84azu","Kit Amos","member"]],"votes_against":1,"votes_for":2,"words":"That the complaint is upheld and the hall keeps its hours."},"old":{}}');
INSERT INTO "entry_content" VALUES(181,'a6f649eff5f008da7da6130eacfe2fecd663f9a7232a39c317c915c5e2687d1e','{"facts":{"minute":"45/26","name":"Cora Lane","words":"That the complaint is upheld and the hall keeps its hours."}}');
INSERT INTO "entry_content" VALUES(182,'6d97deeeb2e40576f2a8dabe2337aeb099835a907b7dba1c8d8d63f7bd82585b','{"new":{"story":10},"old":{"story":9}}');
INSERT INTO "entry_content" VALUES(183,'344b6d92dac4da9a276da591333877eb5b92d510c3ccc503f089f468e2d4d87d','{"new":{"confirmed":"2026-12-03T19:30:00.000000Z","confirmed_by":"7qsg4c4a3p7v9gue86bps9smek"},"old":{"confirmed":null,"confirmed_by":null}}');
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
INSERT INTO "finding" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','3tvtjyp9edamcdw7z8pu9mx4b8',1,'upheld','The hire book says so.',0,NULL,NULL,'mm4z9wdykzcn9t6hyfnkd4p7ks','tg8mc5ygengt8yyqrkjdec5a2e',NULL,'2026-11-25',0,'q47x9zfx5ucfxzwa2kcwxsdfcc',1);
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
INSERT INTO "hearing" VALUES('qsa8ktyb8gsabus5z5iguiattm','8g7rf7itrpumvpkbtd29nxapss','pcpbkwauvbnjpu2chx3fg3e9fk','2026-12-03T19:30:00.000000Z',NULL,'','2026-12-03T19:30:00.000000Z','It is about a resident’s own affairs.','in-writing','They asked for that.','["explained", "first-word", "our-side", "last-word", "both-left"]',NULL,NULL,'9hgj5v8d82k8i29w4mfq3s37zw',3);
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
INSERT INTO "invitation" VALUES('61a2517fc2306bacb15024058ef09a1a1be43853bf87d9f79c15a0539331645c','25t2xb8bn98fg3xtwfigim6j5a','bfkmy65pw3dxx6yq87pjuu5ivi','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('b60ef351297cfc86f98aba573959ef2152013d298a5ff193f4c455cb66a5f4ee','8ydxes35ss8ed92x6fsht5yvwp','mm4z9wdykzcn9t6hyfnkd4p7ks','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('cde40ce9f86ea2538ed14667ce059c9852df574d44c2a109a058b0c117c341ba','af9vdptiimqqfn227qmtjkhqtd','7qsg4c4a3p7v9gue86bps9smek','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('6fc3a4dec76fa0c187e2a6c75826f186606b87094691485473ddd1e2b5b7fad1','su2b3tc9sehr7c3rwpuzgc5h8e','ranuwa8r7e96wfwdgbsr288zfh','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('7079b73510bf5680d5178af0baf9aca9f697abae99d98684d3aeab0cafd1b660','bapn5qrhtpnhsvteezsty8b7af','vn6ydyczxtebhhb979br4ir6rx','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('7e4b1f266ca2619ac3194e9676e83e6cf13682c28b818c8116c2dacd432df71b','ds676mpihbi62cx9cd56htqsvi','mydn5kb8cphitvgh6tpq5qav7e','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('b2692970b6455cbfde47b6efe8a9c0bcbf5a787b178c66cf2da4ad5b70b1a342','aadrwfy2dmrafjvxs6asr799fc','4jsf4xtqvtu4zikz6w9mtaffda','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('9cde12dd85d6cf8566ba3513d7afb04634f898e2918e2dbcfe8ffbd119e505e7','z6dnxkenmpzrnix2uipjv2r7qm','jnnbhqm8upvrgynn3k2k5gfvhz','2026-11-26T09:00:00.000000Z',NULL);
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_letter PRIMARY KEY (ref), 
	CONSTRAINT fk_letter_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "letter" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','acknowledgement','acknowledge','["acknowledged"]','We have your complaint: MPC-JC6W-9RM','Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-JC6W-9RM**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
','mm4z9wdykzcn9t6hyfnkd4p7ks','Ben Holt','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','email',NULL,NULL,NULL,'','32y22fjjf9inequ6ct7kpp7bs2',1);
INSERT INTO "letter" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','answer','answer','["answered"]','Our answer to your complaint: MPC-JC6W-9RM','Dear Edith Wren,

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

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-JC6W-9RM**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
','mm4z9wdykzcn9t6hyfnkd4p7ks','Ben Holt','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','email',NULL,NULL,NULL,'','tywteacykwuthx9jhw6bd7j3qs',1);
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
INSERT INTO "meeting" VALUES('d52ghgwggxn8659t7atkurfkkb','Complaints committee',0,3,'2026-12-03','19:00','The Hall',NULL,'',NULL,'','','2026-12-03T19:30:00.000000Z','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','','qsa8ktyb8gsabus5z5iguiattm',2);
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
INSERT INTO "meeting_notice" VALUES('qsa8ktyb8gsabus5z5iguiattm','The board at the hall','Ada Marsh','2026-11-24','2026-11-27',7,'stysuaxgkp3b6d34veqigteh85',1);
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
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','chair','2020-01-01',NULL,'12/26','','aiimybyda9vebi93pdhqz4y7f3',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','chair','2020-01-01',NULL,'12/26','','sqz4u87wypvk36xzx9yr628r46',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','vice-chair','2020-01-01',NULL,'12/26','','bziwavvcp9wi9k9qehcrrmnzgk',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','vice-chair','2020-01-01',NULL,'12/26','','3wrn234n422zz3x36pqui92x6d',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','vn6ydyczxtebhhb979br4ir6rx','Fay Quill','member','2020-01-01',NULL,'12/26','','jbgxktjb7b84ez67g3934zp6w3',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','vn6ydyczxtebhhb979br4ir6rx','Fay Quill','member','2020-01-01',NULL,'12/26','','u6spsvcwfhpg84gxbx6gasmmdv',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','d53acip7rgcp8r3wnqur93mrm7','Jo Pike','member','2020-01-01',NULL,'12/26','','wdqtjt4gnjqvi64w5evrvidiin',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','d53acip7rgcp8r3wnqur93mrm7','Jo Pike','member','2020-01-01',NULL,'12/26','','ebs8thj8qczz4svui9ym9qjvh8',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','uzhg4kzh82mwehwwdkf6f84azu','Kit Amos','member','2020-01-01',NULL,'12/26','','ez9mn9akyswr96meuixas5wyfn',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','uzhg4kzh82mwehwwdkf6f84azu','Kit Amos','member','2020-01-01',NULL,'12/26','','sj83nhshvuxvb4khqbkbwxqnh8',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','egcbpxtn3vmaq2fw6np6vrz7me','Lena Frost','member','2020-01-01',NULL,'12/26','','cfvw2wtfjncznxjp9eqkacwny9',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','egcbpxtn3vmaq2fw6np6vrz7me','Lena Frost','substitute','2020-01-01',NULL,'12/26','','y5udci8zgadj8t82v2e6e9qw7f',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','pyp2w8ygrbqv3ue7jmc6z2bcw2','Mo Tate','member','2020-01-01',NULL,'12/26','','qjg5p5q5iq793ds2tc4r6zrpvn',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','pyp2w8ygrbqv3ue7jmc6z2bcw2','Mo Tate','substitute','2020-01-01',NULL,'12/26','','tjhsydaw9mqgxqrhuckwjbvjq3',1);
INSERT INTO "membership" VALUES('kkam6ji4bj3wwcu4jv7zg9nqz5','5u9rciecfx3cda3iuxi2b3rpit','Nan Webb','member','2020-01-01',NULL,'12/26','','jzr9zgzk8sdrnyed5q2pkc98rh',1);
INSERT INTO "membership" VALUES('d52ghgwggxn8659t7atkurfkkb','5u9rciecfx3cda3iuxi2b3rpit','Nan Webb','substitute','2020-01-01',NULL,'12/26','','d68qzekps3d2werjg3b64d6r4j',1);
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
INSERT INTO "message" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',100,'resident','words',0,'wq66akbvc99jpr2kjzi73j4828','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'pm4gdnvcd5mjjz7sxum8i82ysw',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','zhiwg7gct6tqua57iryjh7gin9',1);
INSERT INTO "message" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',300,'resident','letter',1,'mm4z9wdykzcn9t6hyfnkd4p7ks',NULL,'32y22fjjf9inequ6ct7kpp7bs2',NULL,NULL,'2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','e2mh7u2q2p3k3d7xp7hxfnp2mc',1);
INSERT INTO "message" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',600,'resident','letter',1,'mm4z9wdykzcn9t6hyfnkd4p7ks',NULL,'tywteacykwuthx9jhw6bd7j3qs',NULL,NULL,'2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','f6t36jxkrpevz463j9enz2y5ca',1);
INSERT INTO "message" VALUES('9x64h6v5dgita9pmywk7febk57',100,'resident','words',0,NULL,'The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'k6ai6hybihgam4fbebcn3zvsiv',NULL,'2026-11-23','2026-11-23','xuj659iufybns7sjas7t88im7p',1);
INSERT INTO "message" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk',100,'resident','words',0,'g6swxrqmbpeyvvwsbmrg57h8gh','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'bdhbgs8zcegienmhx2cgvwpbd5',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','i9t962jdzgwbrxkckwx867zgiw',1);
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
INSERT INTO "office_term" VALUES('clerk','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh','2020-01-01',NULL,'12/26','gcbd4f5fqq62kiunbyaqybeb78',1);
INSERT INTO "office_term" VALUES('stand-in-clerk','mm4z9wdykzcn9t6hyfnkd4p7ks','Ben Holt','2020-01-01',NULL,'12/26','trudt5dbwcxqbienfzmbqwvu84',1);
INSERT INTO "office_term" VALUES('safeguarding-lead','mm4z9wdykzcn9t6hyfnkd4p7ks','Ben Holt','2020-01-01',NULL,'12/26','x7mwa8qkty8jfb7ucmnc854dqe',1);
INSERT INTO "office_term" VALUES('chair','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','2020-01-01',NULL,'12/26','8f359sxj8ua8cypwaj4rghhk3q',1);
INSERT INTO "office_term" VALUES('stand-in-chair','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','2020-01-01',NULL,'12/26','mh9h46tpz8muambxhqxawxrzqq',1);
INSERT INTO "office_term" VALUES('stand-in-safeguarding','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','2020-01-01',NULL,'12/26','kkbhzr6gy7gjb7jeeenap2ykbq',1);
INSERT INTO "office_term" VALUES('stand-in-administrator','vn6ydyczxtebhhb979br4ir6rx','Fay Quill','2020-01-01',NULL,'12/26','hg9aid4p633bfyq2mhp4mp6sn8',1);
INSERT INTO "office_term" VALUES('administrator','4jsf4xtqvtu4zikz6w9mtaffda','Hal Brook','2020-01-01',NULL,'12/26','tck5nqrb6p5z6s684p6xipzgjb',1);
INSERT INTO "office_term" VALUES('outside-person','jnnbhqm8upvrgynn3k2k5gfvhz','Iris Vale','2020-01-01',NULL,'12/26','pj2q6ppbyzvd7c52ch2wvfsfgp',1);
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
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','wq66akbvc99jpr2kjzi73j4828',1);
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','g6swxrqmbpeyvvwsbmrg57h8gh',1);
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
','be25e455746289bde6162adf86138df7d2e89552799908c3d3e503d25c0fb0d4',2,'2025-11-01','12/26','2025-11-01','zxirwiy95fgajg56b8m44xmt6p',1);
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
INSERT INTO "receipt" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp','58158394:c8e4801bfcd62714abd277c595ebfb6bf1a9f23d19216712dde36cc026827f57','2794c475911f3a1f0fb3dcdc217a774805d636c82b79e8aa21825cddaec5beca','2026-11-23T09:00:00.000000Z',NULL,'thnc4599viwyv6r3hmjv3iznqt',1);
INSERT INTO "receipt" VALUES('9x64h6v5dgita9pmywk7febk57','58158394:7e23f6e06bae49479ee67cf1f43584c58d0d5dd59d5b11c073bd892cac1275eb','4bf38af78e20d12780e393c5621a27b276cc310c449eabc06f5a156a8c57c5fe','2026-11-23',NULL,'v7nbqweus9cka64iahyjtvx8uk',1);
INSERT INTO "receipt" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk','58158394:e66485579765f31c946ef97afb620e9f52cf6e69e3ef75ac7f65b9ca8ceb3f9c','1f235f71be2d0fc45b7e0af77dec486237ecfc868e1760767f765f9933bd2984','2026-11-23T09:00:00.000000Z',NULL,'ctgym8nssw7izrjmbvm8qw3sk6',1);
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
INSERT INTO "resolution" VALUES('qsa8ktyb8gsabus5z5iguiattm','8g7rf7itrpumvpkbtd29nxapss','pcpbkwauvbnjpu2chx3fg3e9fk',1,1,'That the complaint is upheld and the hall keeps its hours.','The hall was open past its hours.','45/26',2,1,0,NULL,NULL,'[["7qsg4c4a3p7v9gue86bps9smek", "Cora Lane", "chair"], ["ranuwa8r7e96wfwdgbsr288zfh", "Dev Rao", "vice-chair"], ["vn6ydyczxtebhhb979br4ir6rx", "Fay Quill", "member"], ["d53acip7rgcp8r3wnqur93mrm7", "Jo Pike", "member"], ["uzhg4kzh82mwehwwdkf6f84azu", "Kit Amos", "member"]]',NULL,1,'mpzsaqbt6h9ekpjruidst3di8p','2026-12-03T19:30:00.000000Z','2026-12-03T19:30:00.000000Z','bfkmy65pw3dxx6yq87pjuu5ivi','','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','7qsg4c4a3p7v9gue86bps9smek','2026-12-03T19:30:00.000000Z','72m7qv9jefyac6wes5yywpfpk5',2);
CREATE TABLE search_doc (
	id INTEGER NOT NULL, 
	case_ref VARCHAR(26) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_search_doc PRIMARY KEY (id), 
	CONSTRAINT uq_search_doc_case_ref UNIQUE (case_ref)
);
INSERT INTO "search_doc" VALUES(1,'pjqhtjz96iafb2c8zmbkhk3wyp','MPC-JC6W-9RM
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren');
INSERT INTO "search_doc" VALUES(2,'9x64h6v5dgita9pmywk7febk57','MPC-2WWQ-WV9
The disco at the hall has gone past midnight.
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.');
INSERT INTO "search_doc" VALUES(3,'pcpbkwauvbnjpu2chx3fg3e9fk','MPC-JP3V-C53
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
INSERT INTO "staff_member" VALUES('Ada Marsh','ada@example.org','Town Clerk','["clerk"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','bfkmy65pw3dxx6yq87pjuu5ivi',2);
INSERT INTO "staff_member" VALUES('Ben Holt','ben@example.org','Deputy Clerk','["officer"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','mm4z9wdykzcn9t6hyfnkd4p7ks',2);
INSERT INTO "staff_member" VALUES('Cora Lane','cora@example.org','Chair of the council','["chair", "member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','7qsg4c4a3p7v9gue86bps9smek',2);
INSERT INTO "staff_member" VALUES('Dev Rao','dev@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','ranuwa8r7e96wfwdgbsr288zfh',2);
INSERT INTO "staff_member" VALUES('Fay Quill','fay@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','vn6ydyczxtebhhb979br4ir6rx',2);
INSERT INTO "staff_member" VALUES('Gus Penn','gus@example.org','Internal auditor','["auditor"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','mydn5kb8cphitvgh6tpq5qav7e',2);
INSERT INTO "staff_member" VALUES('Hal Brook','hal@example.org','Administrator','["administrator"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','4jsf4xtqvtu4zikz6w9mtaffda',2);
INSERT INTO "staff_member" VALUES('Iris Vale','iris@example.org','Clerk of another council','["outside"]','active',0,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','jnnbhqm8upvrgynn3k2k5gfvhz',2);
INSERT INTO "staff_member" VALUES('Jo Pike','jo@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'d53acip7rgcp8r3wnqur93mrm7',1);
INSERT INTO "staff_member" VALUES('Kit Amos','kit@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'uzhg4kzh82mwehwwdkf6f84azu',1);
INSERT INTO "staff_member" VALUES('Lena Frost','lena@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'egcbpxtn3vmaq2fw6np6vrz7me',1);
INSERT INTO "staff_member" VALUES('Mo Tate','mo@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'pyp2w8ygrbqv3ue7jmc6z2bcw2',1);
INSERT INTO "staff_member" VALUES('Nan Webb','nan@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]',NULL,'5u9rciecfx3cda3iuxi2b3rpit',1);
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
	version INTEGER NOT NULL, 
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
INSERT INTO "summons" VALUES('qsa8ktyb8gsabus5z5iguiattm','7qsg4c4a3p7v9gue86bps9smek','Cora Lane','chair',NULL,'','post','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'dfd79gtk3g4ugh45ta52d5izh3',1);
INSERT INTO "summons" VALUES('qsa8ktyb8gsabus5z5iguiattm','ranuwa8r7e96wfwdgbsr288zfh','Dev Rao','vice-chair',NULL,'','post','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'5nc7vrfhtm6p92gaxqwn9cvqp7',1);
INSERT INTO "summons" VALUES('qsa8ktyb8gsabus5z5iguiattm','vn6ydyczxtebhhb979br4ir6rx','Fay Quill','member',NULL,'','post','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'f6kiedp9c68pwqmrd8dscw874a',1);
INSERT INTO "summons" VALUES('qsa8ktyb8gsabus5z5iguiattm','d53acip7rgcp8r3wnqur93mrm7','Jo Pike','member',NULL,'','post','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'eq9mac92r5s3s5kyh6xyf6h2s3',1);
INSERT INTO "summons" VALUES('qsa8ktyb8gsabus5z5iguiattm','uzhg4kzh82mwehwwdkf6f84azu','Kit Amos','member',NULL,'','post','bfkmy65pw3dxx6yq87pjuu5ivi','Ada Marsh, Clerk and proper officer','2026-11-24T09:00:00.000000Z',NULL,'bigr24ay4c8k4xb26d55taepfx',1);
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
INSERT INTO "tie" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',NULL,'bfkmy65pw3dxx6yq87pjuu5ivi','holder','wq66akbvc99jpr2kjzi73j4828','2026-11-23T09:00:00.000000Z',NULL,'','qd72ghvzqf4h7n2dzyu59w82zn',1);
INSERT INTO "tie" VALUES('pjqhtjz96iafb2c8zmbkhk3wyp',NULL,'mm4z9wdykzcn9t6hyfnkd4p7ks','handler','bfkmy65pw3dxx6yq87pjuu5ivi','2026-11-23T09:00:00.000000Z',NULL,'','v8b3xghkkpcd2ekyq7mewhicjs',1);
INSERT INTO "tie" VALUES('9x64h6v5dgita9pmywk7febk57',NULL,'bfkmy65pw3dxx6yq87pjuu5ivi','holder','','2026-11-23',NULL,'','b7ntxkegjivjs8amkezukxieka',1);
INSERT INTO "tie" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk',NULL,'bfkmy65pw3dxx6yq87pjuu5ivi','holder','g6swxrqmbpeyvvwsbmrg57h8gh','2026-11-23T09:00:00.000000Z',NULL,'','rbnbn85rpggfvzyijair3sk8ap',1);
INSERT INTO "tie" VALUES('pcpbkwauvbnjpu2chx3fg3e9fk',NULL,'mm4z9wdykzcn9t6hyfnkd4p7ks','handler','bfkmy65pw3dxx6yq87pjuu5ivi','2026-11-23T09:00:00.000000Z',NULL,'','2zan9rkw7vjpw6ua3mekuyvkzu',1);
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
CREATE INDEX ix_decision_record_case_ref ON decision_record (case_ref);
CREATE INDEX ix_decision_record_published ON decision_record (published_on, ref) WHERE published_on IS NOT NULL;
CREATE INDEX ix_delegation_power ON delegation (power);
CREATE INDEX ix_email_consent_staff_ref ON email_consent (staff_ref);
CREATE INDEX ix_finding_case_ref ON finding (case_ref);
CREATE UNIQUE INDEX uq_hearing_item_ref ON hearing (item_ref);
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
CREATE INDEX ix_paper_case_ref ON paper (case_ref);
CREATE INDEX ix_paper_item_ref ON paper (item_ref);
CREATE INDEX ix_paper_recipient_item_ref ON paper_recipient (item_ref);
CREATE INDEX ix_paper_recipient_staff_ref ON paper_recipient (staff_ref);
CREATE UNIQUE INDEX uq_paper_recipient_paper_ref_staff_ref ON paper_recipient (paper_ref, staff_ref);
CREATE INDEX ix_praise_case_ref ON praise (case_ref);
CREATE INDEX ix_praise_staff_ref ON praise (staff_ref);
CREATE UNIQUE INDEX uq_private_note_item_ref ON private_note (item_ref);
CREATE INDEX ix_remedy_case_ref ON remedy (case_ref);
CREATE INDEX ix_remedy_open ON remedy (due_on, ref) WHERE ended IS NULL;
CREATE INDEX ix_resolution_case_ref ON resolution (case_ref);
CREATE UNIQUE INDEX uq_resolution_item_ref_motion ON resolution (item_ref, motion);
CREATE INDEX ix_summons_staff_ref ON summons (staff_ref);
CREATE UNIQUE INDEX uq_summons_meeting_ref_staff_ref ON summons (meeting_ref, staff_ref);
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
CREATE TRIGGER "wall_paper_insert" BEFORE INSERT ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_update" BEFORE UPDATE ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_delete" BEFORE DELETE ON "paper" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_paper_recipient_insert" BEFORE INSERT ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper_recipient" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE "paper_ref" = NEW."paper_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_recipient_update" BEFORE UPDATE ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "paper_recipient" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE "paper_ref" = NEW."paper_ref" AND "staff_ref" = NEW."staff_ref" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "paper_recipient" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_paper_recipient_delete" BEFORE DELETE ON "paper_recipient" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
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
CREATE TRIGGER "wall_receipt_insert" BEFORE INSERT ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_update" BEFORE UPDATE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_delete" BEFORE DELETE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_remedy_insert" BEFORE INSERT ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "remedy" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "remedy" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_remedy_update" BEFORE UPDATE ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "remedy" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "remedy" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_remedy_delete" BEFORE DELETE ON "remedy" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_resolution_insert" BEFORE INSERT ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "resolution" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "resolution" WHERE "item_ref" = NEW."item_ref" AND "motion" = NEW."motion" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "resolution" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_resolution_update" BEFORE UPDATE ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "resolution" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "resolution" WHERE "item_ref" = NEW."item_ref" AND "motion" = NEW."motion" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "resolution" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_resolution_delete" BEFORE DELETE ON "resolution" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
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
