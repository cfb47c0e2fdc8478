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
INSERT INTO "about" VALUES('3jfrv29eyi5d7b69vbq5cz525x','service',NULL,'The hall','none',NULL,NULL,'mxe7xbikaz4sb7ry28hvxpimgt',1);
INSERT INTO "about" VALUES('ghveyu63kma5s7bqah89pf4ycw','service',NULL,'The hall','none',NULL,NULL,'nuvhe2tsiiiciann99csv6myd4',1);
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
INSERT INTO "account_change" VALUES('invite','7v6sq3bz6w8htcfmgsdhbdjicn','["clerk"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','z5a4k5ai37p4rx727x6rd4xw82',1);
INSERT INTO "account_change" VALUES('invite','2utb6u8kraz64u33bazks2fca9','["officer"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','dpvvhzjvgk43a452d67ppaunq5',1);
INSERT INTO "account_change" VALUES('invite','w4w942knjgzshvgm24vmemra6n','["chair", "member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','8z9i6mcv92exyyntw8s3mjuedk',1);
INSERT INTO "account_change" VALUES('invite','et4ue2p4xtry8in7hv2pc34sdv','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','sagastcjvqqhya7r4zbmvzdtw4',1);
INSERT INTO "account_change" VALUES('invite','s73sx6mvfczpydztpudfu64pjy','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','3xvxfexrcgzqdyyykvjjx55xky',1);
INSERT INTO "account_change" VALUES('invite','dt5etec8upyuehtb8cif44unv3','["auditor"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','2jegfcsxwxrxbw8jvpyt5b28en',1);
INSERT INTO "account_change" VALUES('invite','7iwm4gjez57jqri8mtbym37jqc','["administrator"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','mtg6njgsjtezqj22jhkhe9wm7w',1);
INSERT INTO "account_change" VALUES('invite','bxadtmd96m9bi9r7ypn7m5adi8','["outside"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','k9upg7myjbnpwpzyi4uzig3xre',1);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_case_file PRIMARY KEY (ref), 
	CONSTRAINT fk_case_file_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "case_file" VALUES('MPC-5HQ3-6T9','complaint','complaint','answered','answered','dc44i7pp8xu9tuzidm7jgfv38p','named','pxjvbcuug3axdpdhebbp8apz5q','The disco at the hall has gone past midnight. I rang twice and nobody…','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','7v6sq3bz6w8htcfmgsdhbdjicn','2utb6u8kraz64u33bazks2fca9',0,0,NULL,'upheld','The hall stayed open past its hours.','2026-11-24','2026-11-25',NULL,0,'2026-11-30','Acknowledge','12026-11-303jfrv29eyi5d7b69vbq5cz525x',NULL,5,'3jfrv29eyi5d7b69vbq5cz525x',4);
INSERT INTO "case_file" VALUES('MPC-JNP9-WTN','complaint','complaint','received','new','dc44i7pp8xu9tuzidm7jgfv38p','anonymous',NULL,'The disco at the hall has gone past midnight. I rang twice and nobody…','The licence hours kept.','web','2026-11-23','2026-11-23',0,'none','7v6sq3bz6w8htcfmgsdhbdjicn',NULL,0,1,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-30ghveyu63kma5s7bqah89pf4ycw',NULL,2,'ghveyu63kma5s7bqah89pf4ycw',1);
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_clock PRIMARY KEY (ref), 
	CONSTRAINT fk_clock_entry FOREIGN KEY(ref, version) REFERENCES entry (row_ref, version) DEFERRABLE INITIALLY DEFERRED
);
INSERT INTO "clock" VALUES('3jfrv29eyi5d7b69vbq5cz525x','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'eurpk6k4njepqyyvat4z3pxivi',1);
INSERT INTO "clock" VALUES('3jfrv29eyi5d7b69vbq5cz525x','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'wjjrtqzbc99rtp2si8cv4kf5sy',1);
INSERT INTO "clock" VALUES('ghveyu63kma5s7bqah89pf4ycw','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'hz4gb2ar2xcu4h8r8wbwgzvek3',1);
INSERT INTO "clock" VALUES('ghveyu63kma5s7bqah89pf4ycw','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'qgtw9hzp58rrxc4rwa8uxz35dm',1);
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
INSERT INTO "contact" VALUES('3jfrv29eyi5d7b69vbq5cz525x','web','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','y2r23rfvsr23h8i5hpi3aebapm',1);
INSERT INTO "contact" VALUES('ghveyu63kma5s7bqah89pf4ycw','web',NULL,'','2026-11-23','2026-11-23','1','4sjr3wf49b5bzxndxnfn2wsdjv',1);
CREATE TABLE counter (
	name VARCHAR(60) NOT NULL, 
	month VARCHAR(7) NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_counter PRIMARY KEY (name, month)
);
INSERT INTO "counter" VALUES('received:complaint','2026-11',2);
CREATE TABLE credential (
	staff_ref VARCHAR(26) NOT NULL, 
	password VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_credential PRIMARY KEY (staff_ref)
);
INSERT INTO "credential" VALUES('7v6sq3bz6w8htcfmgsdhbdjicn','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('2utb6u8kraz64u33bazks2fca9','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('w4w942knjgzshvgm24vmemra6n','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('et4ue2p4xtry8in7hv2pc34sdv','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('s73sx6mvfczpydztpudfu64pjy','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('dt5etec8upyuehtb8cif44unv3','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('7iwm4gjez57jqri8mtbym37jqc','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
INSERT INTO "credential" VALUES('bxadtmd96m9bi9r7ypn7m5adi8','$argon2id$v=19$m=19456,t=2,p=1$AfroXzwAYk/8aQ4oIhI5Cg$VhRRGFdSuSdTNjt2MSQoVye9/UA6oIJuVDi6xCAkeog');
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
INSERT INTO "due_work" VALUES('4caniue4psp4bicf2m4hznwu5s','mail.letter','b3ka9afpqduxxqy6sqbuzfi5cv','2026-11-24T09:00:00.000000Z',0,NULL,NULL,0,'');
INSERT INTO "due_work" VALUES('rxhbemp5euvxgjrmkt376utu7s','mail.letter','3xqx4ktzcmx2b97cxhtm3tbc9q','2026-11-25T09:00:00.000000Z',0,NULL,NULL,0,'');
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
INSERT INTO "entry" VALUES(1,1,'ushvphgarvuzwg4u33gskgytcd','staff.change-confirmed',NULL,'act','ushvphgarvuzwg4u33gskgytcd',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','54da38cdb99ac378c065020d9024c0de6ace899d10d668542877abcda450a4e3','0000000000000000000000000000000000000000000000000000000000000000','328039609c58ede06fc0c70df38228130b8e427724670be0386bf5761f1fddbf');
INSERT INTO "entry" VALUES(2,1,'ushvphgarvuzwg4u33gskgytcd','staff.change-confirmed',NULL,'account-change','z5a4k5ai37p4rx727x6rd4xw82',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','787efc646f18d1f96bf5b1889442fc531aed505e13f972fb684ea4748642d1d2','328039609c58ede06fc0c70df38228130b8e427724670be0386bf5761f1fddbf','a3b755772440acd1dc0850744d846ffc2f661fdbb09c36f178a46b46055a2b1e');
INSERT INTO "entry" VALUES(3,1,'ushvphgarvuzwg4u33gskgytcd','staff.change-confirmed',NULL,'staff-member','7v6sq3bz6w8htcfmgsdhbdjicn',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ee49b2e68eea2cc49bf30465678a7937ff8295c675447eaa3d06a2899b33ac61','a3b755772440acd1dc0850744d846ffc2f661fdbb09c36f178a46b46055a2b1e','fa5cedfe92a8f1b10ddb4ce3b24740f75437f89bc3265041e03623326b5d3472');
INSERT INTO "entry" VALUES(4,1,'6zrmye9nykybewqvbpedeiz4u9','staff.password-set',NULL,'act','6zrmye9nykybewqvbpedeiz4u9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a3c5b94ebc58aad22856de867b4d6101494d3879ae62b6d06f7e4a1a61c14dd1','fa5cedfe92a8f1b10ddb4ce3b24740f75437f89bc3265041e03623326b5d3472','552a679f3554f5b083ccc83be650a1cc955a5d0e7ab2f3ee7712c0050fe36524');
INSERT INTO "entry" VALUES(5,1,'6zrmye9nykybewqvbpedeiz4u9','staff.password-set',NULL,'staff-member','7v6sq3bz6w8htcfmgsdhbdjicn',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d911491af4907266bd48bf48de0b3c22ecdb6ef58d29b9985c4d31cde9c2d244','552a679f3554f5b083ccc83be650a1cc955a5d0e7ab2f3ee7712c0050fe36524','6a9bfe090bca6bce611b978442260c6b9d61fb03bc9a428da23333665b2c522f');
INSERT INTO "entry" VALUES(6,1,'za9q5j24xpvbjupjyapdw8cv3r','staff.change-confirmed',NULL,'act','za9q5j24xpvbjupjyapdw8cv3r',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e610527924bc1eaea71a5f60c0479d008a89d6af045d5feb9b2be12f3c2b91da','6a9bfe090bca6bce611b978442260c6b9d61fb03bc9a428da23333665b2c522f','b65189bebcb2c869b98850b06bdda9e20c045ab2e52d7fa01e4819b8a72f6793');
INSERT INTO "entry" VALUES(7,1,'za9q5j24xpvbjupjyapdw8cv3r','staff.change-confirmed',NULL,'account-change','dpvvhzjvgk43a452d67ppaunq5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0f1c14a8a40e817ff84586a2ba1925a89cf2c148f01bd145928d86d459e4ed2d','b65189bebcb2c869b98850b06bdda9e20c045ab2e52d7fa01e4819b8a72f6793','21c035df1c880d3bc0ac4a29c329c20e495d93b8577d6e7705383a6944e45d6f');
INSERT INTO "entry" VALUES(8,1,'za9q5j24xpvbjupjyapdw8cv3r','staff.change-confirmed',NULL,'staff-member','2utb6u8kraz64u33bazks2fca9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4ac3d060327df410982011f767d849d60c357d26982f04b684956b333d633582','21c035df1c880d3bc0ac4a29c329c20e495d93b8577d6e7705383a6944e45d6f','3f695b5ecd50cff22ffac962e41a79ae30762cf98db6bdf60026afaa3ba08eb9');
INSERT INTO "entry" VALUES(9,1,'xtsmye73ie5stw9aarj9rqzqqx','staff.password-set',NULL,'act','xtsmye73ie5stw9aarj9rqzqqx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bdaba4a47c9bedbea21330beb4c46f1b7a7a9b29472796130718a734d7776c86','3f695b5ecd50cff22ffac962e41a79ae30762cf98db6bdf60026afaa3ba08eb9','0353becf43f8003b6614846f62e1fce09a834f50f6b0abf073957e88a13d65cb');
INSERT INTO "entry" VALUES(10,1,'xtsmye73ie5stw9aarj9rqzqqx','staff.password-set',NULL,'staff-member','2utb6u8kraz64u33bazks2fca9',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fdae7c3395a711ab005b52b4108b0d158c4ae195e8e05835f6a13e27f9d9158d','0353becf43f8003b6614846f62e1fce09a834f50f6b0abf073957e88a13d65cb','c9baccf0a836757c58199b0d318be1044fab897b395e48f8722377b427cc3f2b');
INSERT INTO "entry" VALUES(11,1,'37d3rbstf7santp3mvjqfaeh27','staff.change-confirmed',NULL,'act','37d3rbstf7santp3mvjqfaeh27',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','149fe274046f846d7823a5ff6949c16ac3203b20584dec60c8dc80b6173803fe','c9baccf0a836757c58199b0d318be1044fab897b395e48f8722377b427cc3f2b','239faf3f05b5d29ec078b01588360d97a76a731bc436f326d50f2f1940c93e72');
INSERT INTO "entry" VALUES(12,1,'37d3rbstf7santp3mvjqfaeh27','staff.change-confirmed',NULL,'account-change','8z9i6mcv92exyyntw8s3mjuedk',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5b65ed9c5d5fe40b56c14b6b19febf2820da5e38bdb35b486a37d09b028d02d0','239faf3f05b5d29ec078b01588360d97a76a731bc436f326d50f2f1940c93e72','6a8ae0ba3b1d921554e7019029292c3cfdf0cc78f96ca535677023ee9eed2699');
INSERT INTO "entry" VALUES(13,1,'37d3rbstf7santp3mvjqfaeh27','staff.change-confirmed',NULL,'staff-member','w4w942knjgzshvgm24vmemra6n',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bc760e3ed71a3e2ec006069c7542c2272739fe614eb599005db4ce2d3767429b','6a8ae0ba3b1d921554e7019029292c3cfdf0cc78f96ca535677023ee9eed2699','a36786042a7a36972e1c01e570e588c4e69137a45e8c224332c1a4f2daab8338');
INSERT INTO "entry" VALUES(14,1,'ys4kcnag2rvzgzqn6wamsf8eka','staff.password-set',NULL,'act','ys4kcnag2rvzgzqn6wamsf8eka',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f9723e3380788b939560e0cd6daa8d1cd0e1011ac35dea0b479e8d34fd002bc6','a36786042a7a36972e1c01e570e588c4e69137a45e8c224332c1a4f2daab8338','57b2a6f0d0a8285af471c375f99fb1aa68636d9d109b00eb9eb5dcd7089a528d');
INSERT INTO "entry" VALUES(15,1,'ys4kcnag2rvzgzqn6wamsf8eka','staff.password-set',NULL,'staff-member','w4w942knjgzshvgm24vmemra6n',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','66421dbe056adad5c7a74ee25c4032f67c90b6702be70e1a109e8776b81fcee5','57b2a6f0d0a8285af471c375f99fb1aa68636d9d109b00eb9eb5dcd7089a528d','b17fdbdea46aca136a0ce7e3db031b94edf768486324c22d55659a05d0e4ce68');
INSERT INTO "entry" VALUES(16,1,'qjqcb8jx4iy8iz2hxim4m4jdi8','staff.change-confirmed',NULL,'act','qjqcb8jx4iy8iz2hxim4m4jdi8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fd5e2f6858c639fc4cb70de41dd6de98738768e2eb95f3edccd276cd9631824a','b17fdbdea46aca136a0ce7e3db031b94edf768486324c22d55659a05d0e4ce68','4b2d9dd3325faf461073f04cdcfa32da2788a01a68df802e253b3b7c58ec4430');
INSERT INTO "entry" VALUES(17,1,'qjqcb8jx4iy8iz2hxim4m4jdi8','staff.change-confirmed',NULL,'account-change','sagastcjvqqhya7r4zbmvzdtw4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7d3954efe092182d1cbb23f212ee0e2b693de1f6bea9d7a6ddbe45c0a685e125','4b2d9dd3325faf461073f04cdcfa32da2788a01a68df802e253b3b7c58ec4430','3891190edd457c1f5217db08b21430aa036d29d219be48382b2de8a95032974c');
INSERT INTO "entry" VALUES(18,1,'qjqcb8jx4iy8iz2hxim4m4jdi8','staff.change-confirmed',NULL,'staff-member','et4ue2p4xtry8in7hv2pc34sdv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','54e687480aa9601fcce7f37a3814df3d8eb6c47c7d184525e507df99f4172db7','3891190edd457c1f5217db08b21430aa036d29d219be48382b2de8a95032974c','ef8873f8ac91914263200d89b30a4a4c2ae83b92db4a78e633755daf745058bf');
INSERT INTO "entry" VALUES(19,1,'j6qntz5vxbpbu5qrdqfq7nsu5k','staff.password-set',NULL,'act','j6qntz5vxbpbu5qrdqfq7nsu5k',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d3b5d9127d8208e050be0ae130c64cbd5a7784637aa34e4a2f2cbf228aaaf4b6','ef8873f8ac91914263200d89b30a4a4c2ae83b92db4a78e633755daf745058bf','19ef69e35af24ec77f0a3ef00ff77f3cf703288e70f1deaee14418f65b918815');
INSERT INTO "entry" VALUES(20,1,'j6qntz5vxbpbu5qrdqfq7nsu5k','staff.password-set',NULL,'staff-member','et4ue2p4xtry8in7hv2pc34sdv',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c9dd98a9b82605c6d01b4a9bb9b3f554a7959e619806053c5df3455fd20b541f','19ef69e35af24ec77f0a3ef00ff77f3cf703288e70f1deaee14418f65b918815','387896f18f6d12705d9a8bce4d22f6250b2af86d769a8cb0e756b99c0fb3330e');
INSERT INTO "entry" VALUES(21,1,'ickvbd36kmyijjp9fumb98umkm','staff.change-confirmed',NULL,'act','ickvbd36kmyijjp9fumb98umkm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3109ca70bb715d48108d555cd96aef3c67c6cdc5b229d065c9e3edaaebb46c68','387896f18f6d12705d9a8bce4d22f6250b2af86d769a8cb0e756b99c0fb3330e','f394861e2cdcb6c81890b20ed23bb7c2a3a9cd6d64c451f364dbb64049974a07');
INSERT INTO "entry" VALUES(22,1,'ickvbd36kmyijjp9fumb98umkm','staff.change-confirmed',NULL,'account-change','3xvxfexrcgzqdyyykvjjx55xky',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6682e80306ac89c507dbadb9916b37eae41a7fbb0676ce75fc364be9ac85e698','f394861e2cdcb6c81890b20ed23bb7c2a3a9cd6d64c451f364dbb64049974a07','9605d786171e98d2e9ed93873ddf2e800c3853d5e0de05e933b354de26103f95');
INSERT INTO "entry" VALUES(23,1,'ickvbd36kmyijjp9fumb98umkm','staff.change-confirmed',NULL,'staff-member','s73sx6mvfczpydztpudfu64pjy',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f81e5eff704ae5d8e3299a8cbca20b8ccf8e444535a28b8e4cfeb013619fd36e','9605d786171e98d2e9ed93873ddf2e800c3853d5e0de05e933b354de26103f95','1b51b65f56aa0505c463bb7b1fd37d8b055a863051afa6eead33f23c91fdc394');
INSERT INTO "entry" VALUES(24,1,'mp3smbcn8bmkxhdp2kfy244sfx','staff.password-set',NULL,'act','mp3smbcn8bmkxhdp2kfy244sfx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f0667c815e3e9cef9441b483bae4463f10c8bf0ee6a8497199c0afb610821bad','1b51b65f56aa0505c463bb7b1fd37d8b055a863051afa6eead33f23c91fdc394','eaffb905c5408699d3e1f26a9ca5222d4f0a7603c7ec79a70e55de8bc38ad662');
INSERT INTO "entry" VALUES(25,1,'mp3smbcn8bmkxhdp2kfy244sfx','staff.password-set',NULL,'staff-member','s73sx6mvfczpydztpudfu64pjy',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0b6812d4039b7dba5b7d19496213f33f4df22265018b4d1c8e7cd95349ebc6db','eaffb905c5408699d3e1f26a9ca5222d4f0a7603c7ec79a70e55de8bc38ad662','75f482a6c53383c36e70748d0210b5f5362d499fff6b925038855804874f02cd');
INSERT INTO "entry" VALUES(26,1,'d9bcmx3w7pzup79r6jbcgfnffu','staff.change-confirmed',NULL,'act','d9bcmx3w7pzup79r6jbcgfnffu',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','33c1d0f84ffbaab10ceaa40d3c85bcb0aa6cc3424baa4b7ee8730986ee692887','75f482a6c53383c36e70748d0210b5f5362d499fff6b925038855804874f02cd','7482005b58a6562204df78139640af25f983777e24e3b8118dc71bb50287082f');
INSERT INTO "entry" VALUES(27,1,'d9bcmx3w7pzup79r6jbcgfnffu','staff.change-confirmed',NULL,'account-change','2jegfcsxwxrxbw8jvpyt5b28en',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','352a6256214a5441902594d3863ff5f23590c4c6378398c8ad79688f5dfd67ab','7482005b58a6562204df78139640af25f983777e24e3b8118dc71bb50287082f','d37fa24e1c96cf7b7a8693cf0b97f4c69773e924e2ca23c775051e77d76fa04d');
INSERT INTO "entry" VALUES(28,1,'d9bcmx3w7pzup79r6jbcgfnffu','staff.change-confirmed',NULL,'staff-member','dt5etec8upyuehtb8cif44unv3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7b0d29ecc0c7fac5127dfb94415925dd85b8cb17e84f746d0fb34fb8f575ca0a','d37fa24e1c96cf7b7a8693cf0b97f4c69773e924e2ca23c775051e77d76fa04d','7ba56bb47ed610ed5835b8d5eea7d1aa81c5be005874755d245c740c318d912b');
INSERT INTO "entry" VALUES(29,1,'h924a37fiup68g487vnuc7dez9','staff.password-set',NULL,'act','h924a37fiup68g487vnuc7dez9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ab201b2f76e767bd87f95fdb8673627e136f40089e1b16cd20ccd918bc0b8534','7ba56bb47ed610ed5835b8d5eea7d1aa81c5be005874755d245c740c318d912b','504102d2523d4d76198b48a348d9e6bc862f067c38ed484b8dc70e6c4fbac7c7');
INSERT INTO "entry" VALUES(30,1,'h924a37fiup68g487vnuc7dez9','staff.password-set',NULL,'staff-member','dt5etec8upyuehtb8cif44unv3',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','75d04cecb63dee26933e138bff5dd9198da48f03ab66b8f07d23a75dba77fc9d','504102d2523d4d76198b48a348d9e6bc862f067c38ed484b8dc70e6c4fbac7c7','26ed2cf5eef559bd5c83ead0887c428a7f74d7d6c4f9b11e3e14dcc74f9becf3');
INSERT INTO "entry" VALUES(31,1,'7n765vgptya4tdqe6hgscsqzdh','staff.change-confirmed',NULL,'act','7n765vgptya4tdqe6hgscsqzdh',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','58f2091761fd63701a435b1acb45cbeef9a93891a794677f62b7a2906ab4e045','26ed2cf5eef559bd5c83ead0887c428a7f74d7d6c4f9b11e3e14dcc74f9becf3','76ea507ec80e9c50f1cdd88080831be3fed0662ac593775f8e5e268a9905f0bf');
INSERT INTO "entry" VALUES(32,1,'7n765vgptya4tdqe6hgscsqzdh','staff.change-confirmed',NULL,'account-change','mtg6njgsjtezqj22jhkhe9wm7w',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ea2148e30507931e2290a26be143134923c6e67108b882d2c7c8f419617664cd','76ea507ec80e9c50f1cdd88080831be3fed0662ac593775f8e5e268a9905f0bf','a9b7cab228db8c1819d017b62e91d11b3df2a6f80869b4a910e6b73c9bb02505');
INSERT INTO "entry" VALUES(33,1,'7n765vgptya4tdqe6hgscsqzdh','staff.change-confirmed',NULL,'staff-member','7iwm4gjez57jqri8mtbym37jqc',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1db139af7c0082d50bf3e70ce815d43ce1259c4d49b7dbc4db16fa2356da7f2f','a9b7cab228db8c1819d017b62e91d11b3df2a6f80869b4a910e6b73c9bb02505','0ddfcd7bcb59e1737e6699cd3e324688585e14e59288e8e99d0ec4a83ed85ee1');
INSERT INTO "entry" VALUES(34,1,'dug56ksw4xxq4mkymuwi8vaqcm','staff.password-set',NULL,'act','dug56ksw4xxq4mkymuwi8vaqcm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','94f4156db64fcbe0aaebb4485b9b48fdc252506afbd83858d3d35ab1332e2a2a','0ddfcd7bcb59e1737e6699cd3e324688585e14e59288e8e99d0ec4a83ed85ee1','7750111b556493cb67efa35b46c2d27b8ac94ae809cca5d3ad3a6f68839a3d93');
INSERT INTO "entry" VALUES(35,1,'dug56ksw4xxq4mkymuwi8vaqcm','staff.password-set',NULL,'staff-member','7iwm4gjez57jqri8mtbym37jqc',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b854627dd04c7933d5cffad689e9aa51b836adf1f858d02bcddcffb7a9dcb1b6','7750111b556493cb67efa35b46c2d27b8ac94ae809cca5d3ad3a6f68839a3d93','e7d9662588c7beac4d2715298a13aac4bb6897eb1f356b2c99f3a6d925d43697');
INSERT INTO "entry" VALUES(36,1,'2z833tqwnf46m793hfdaxc74zz','staff.change-confirmed',NULL,'act','2z833tqwnf46m793hfdaxc74zz',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ccc56028dee998417ba166d55d991521f49ef4aabd6e8fd12642573803bf7c4e','e7d9662588c7beac4d2715298a13aac4bb6897eb1f356b2c99f3a6d925d43697','af24008f2ff4e25c8d387eac6870ecf02398b9244353c90864aa9b26c7637cc3');
INSERT INTO "entry" VALUES(37,1,'2z833tqwnf46m793hfdaxc74zz','staff.change-confirmed',NULL,'account-change','k9upg7myjbnpwpzyi4uzig3xre',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b76d9430dfe62a00b82703c62bcf866d9de21938ff026b507f93277fb8a88935','af24008f2ff4e25c8d387eac6870ecf02398b9244353c90864aa9b26c7637cc3','8c91002f080a89536ef7a868a3319e395d8ab0fe4ca6197e50f0e154bfccaa3e');
INSERT INTO "entry" VALUES(38,1,'2z833tqwnf46m793hfdaxc74zz','staff.change-confirmed',NULL,'staff-member','bxadtmd96m9bi9r7ypn7m5adi8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6fe96de51891a690d0070c5a6e17d4839e7a4378c4f0cf153b1e6da782abeb2f','8c91002f080a89536ef7a868a3319e395d8ab0fe4ca6197e50f0e154bfccaa3e','5743def855c61af8de968b8dccf636216039769c04cb7e31a8d8c8ce57849740');
INSERT INTO "entry" VALUES(39,1,'46fuha727ygnzar47m9skhfw68','staff.password-set',NULL,'act','46fuha727ygnzar47m9skhfw68',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f7ca1cf48e0bcc4d690873a6cf59ee1567c5a90f65a1993eecd7d66ba021cc24','5743def855c61af8de968b8dccf636216039769c04cb7e31a8d8c8ce57849740','25f202afa2c4f5df8ac1d9816aec65083b9f26c1c7bbfb4a23dd5d54bbe3bfa0');
INSERT INTO "entry" VALUES(40,1,'46fuha727ygnzar47m9skhfw68','staff.password-set',NULL,'staff-member','bxadtmd96m9bi9r7ypn7m5adi8',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c39c6404a3d7337502b644defdecdcc7dc60ac509e33e4d74d5b4313426be65f','25f202afa2c4f5df8ac1d9816aec65083b9f26c1c7bbfb4a23dd5d54bbe3bfa0','5e0907b8111355f36e8107e032b9f6a46792a500e7f8db05fd85f84f2c31b2de');
INSERT INTO "entry" VALUES(41,1,'sh77s5anr6xydtcb8d3axdtswv','office.held',NULL,'act','sh77s5anr6xydtcb8d3axdtswv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e79d5ea22322b019854ea85e2dcb964803f2a51b6c99435a9ab6ad7411bce1e8','5e0907b8111355f36e8107e032b9f6a46792a500e7f8db05fd85f84f2c31b2de','9090d2019f7f5869ef98a7325f3fdf17919ff5d8fd6318d8b45e07e380a35399');
INSERT INTO "entry" VALUES(42,1,'sh77s5anr6xydtcb8d3axdtswv','office.held',NULL,'office-term','kxam7v3gm47jxkf6pptw6hhk8s',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','846f99487323a3dd534e8771aa5819052e3f267e1baf1f2f6d020179cdcd3ef6','9090d2019f7f5869ef98a7325f3fdf17919ff5d8fd6318d8b45e07e380a35399','819bb6ed9755e91eefbc3215e1fbd1dfa6caf603e72ed141ac547723b326327c');
INSERT INTO "entry" VALUES(43,1,'qnv7rbxag78mcmr7g9cj76hzzz','office.held',NULL,'act','qnv7rbxag78mcmr7g9cj76hzzz',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c3322a28bc76a645d06072aa9ddd35fee2ac5f2afaaad7f035515d806e5c5791','819bb6ed9755e91eefbc3215e1fbd1dfa6caf603e72ed141ac547723b326327c','a0d93fa7f38d7d636173c4527300daf2c546196eb41e383e0f9db622c0e30e08');
INSERT INTO "entry" VALUES(44,1,'qnv7rbxag78mcmr7g9cj76hzzz','office.held',NULL,'office-term','wuq3gqwkwgu45e6rma63fup38i',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d29c567fd45ad538386d9521ce7f7f304d2070e2652c5e63b892cd606b75754e','a0d93fa7f38d7d636173c4527300daf2c546196eb41e383e0f9db622c0e30e08','339ede9c7bc73e6d31fdfbdcc430b9ef48af9e920693191016ac24e68ad6ff75');
INSERT INTO "entry" VALUES(45,1,'xm8vyhqcabyuuz2cgx7e8ztfjj','office.held',NULL,'act','xm8vyhqcabyuuz2cgx7e8ztfjj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','50fd6e43bdced1b6fde2e26529f86aefd9038d64a9f4d9d3be2b7cf9d3a01fc3','339ede9c7bc73e6d31fdfbdcc430b9ef48af9e920693191016ac24e68ad6ff75','30829b0e825be3115f22469b6fe08dc899ebc2a18fccfeddfce16ff1523668b6');
INSERT INTO "entry" VALUES(46,1,'xm8vyhqcabyuuz2cgx7e8ztfjj','office.held',NULL,'office-term','tka2q4sxk87f3xidv9b6e4r5xr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','af90fdc3f7fcab4c03d2a9758a3ffbbca715815ad22fa93ec43ddb6c2fc3b4e5','30829b0e825be3115f22469b6fe08dc899ebc2a18fccfeddfce16ff1523668b6','7e26d1497c54aa900fb56d402921684adb238266e586948442883f2d214409d9');
INSERT INTO "entry" VALUES(47,1,'4zxjshx54seivwhk6jqh9xscb2','office.held',NULL,'act','4zxjshx54seivwhk6jqh9xscb2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','16709bd03e021e2a9129fb5c496e6eec25bd809e6d98b53b7a9b8b0be3ed6db9','7e26d1497c54aa900fb56d402921684adb238266e586948442883f2d214409d9','a84c801d19a632c192c45d88cf5f4402bc4b1901f7708cb3c4c7f4e3da446e58');
INSERT INTO "entry" VALUES(48,1,'4zxjshx54seivwhk6jqh9xscb2','office.held',NULL,'office-term','nist9rzzbgwumsxb28ajmjhz5s',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','cb4d88f8a233acbdf858eba0ac9be77f41cad97910a04a02b9e8bd1ef0cf3595','a84c801d19a632c192c45d88cf5f4402bc4b1901f7708cb3c4c7f4e3da446e58','b412bb16bbd8bfe7d95a5abdbd1d1411c66d21e07efa854eafa1f2141016d4fa');
INSERT INTO "entry" VALUES(49,1,'4369e4n249tpcurpcs4hk7wfe8','office.held',NULL,'act','4369e4n249tpcurpcs4hk7wfe8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3013e31b9c8f058fdb7650b6b569b02a0b4ab54c8ed8d6db0565909049d9c4f8','b412bb16bbd8bfe7d95a5abdbd1d1411c66d21e07efa854eafa1f2141016d4fa','f5324cc86d7f3ea1435b840aa34d4da60a6361d9bbb7207c1e3e3b613d0c3717');
INSERT INTO "entry" VALUES(50,1,'4369e4n249tpcurpcs4hk7wfe8','office.held',NULL,'office-term','n6ckt27x4axjfue2e697r4m6nh',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0c60322d93a16cfd02dbddf9c6e3e6fb3ed950d557fd50255b6c2e839310d0c8','f5324cc86d7f3ea1435b840aa34d4da60a6361d9bbb7207c1e3e3b613d0c3717','357751d30d7158fba7d76c88297d9bfc87672037096fb08243e21ac16ab7a4dc');
INSERT INTO "entry" VALUES(51,1,'ucvau6pjsmef37dxiucmdixndr','office.held',NULL,'act','ucvau6pjsmef37dxiucmdixndr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c337ac4c9910022aa9d3280b437d0ce8670809d453f9f97fcda567b7df771efe','357751d30d7158fba7d76c88297d9bfc87672037096fb08243e21ac16ab7a4dc','ab168127800c044709a3de10617197cc135b78fcd56ab0dd70d988305a1175df');
INSERT INTO "entry" VALUES(52,1,'ucvau6pjsmef37dxiucmdixndr','office.held',NULL,'office-term','9jdmczhnxrh2ptk62iy5z5932i',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','23a9bb6850a036b1d083c7bab1af56692b7546047ac0508b2b899e233cebbcf4','ab168127800c044709a3de10617197cc135b78fcd56ab0dd70d988305a1175df','f59b3f7402d856568286178724164fab65096395a129a45935d4b32d3487865c');
INSERT INTO "entry" VALUES(53,1,'uahniuixvsi93v469mjjixxm3z','office.held',NULL,'act','uahniuixvsi93v469mjjixxm3z',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','939ede5b14d30f17c968a02c1512656a62bc3b3f4e60b36d09f02f6601221b1e','f59b3f7402d856568286178724164fab65096395a129a45935d4b32d3487865c','8fbed56706356e5e85dd9d88afe913d114f64c3532a4e0612ebac3b50cfc789c');
INSERT INTO "entry" VALUES(54,1,'uahniuixvsi93v469mjjixxm3z','office.held',NULL,'office-term','69qtjteagi5r5rzvzz76khb2kw',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','00a258697b24bd34cf295157cfecf3fb5a3641edba0387c9ac6e5e5ae4f2cf08','8fbed56706356e5e85dd9d88afe913d114f64c3532a4e0612ebac3b50cfc789c','c6f0bf060364ac6c5121c1554f212097b27e661bea2a5a370ccd8521d9fc182d');
INSERT INTO "entry" VALUES(55,1,'xnrrmpbytq3jhvj57ydu3tf95n','office.held',NULL,'act','xnrrmpbytq3jhvj57ydu3tf95n',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','95b053d6cce1e055221b301ddb3c073c63a2e2ba27ff067fdbe22c224e2864dd','c6f0bf060364ac6c5121c1554f212097b27e661bea2a5a370ccd8521d9fc182d','4f095f9d6c4fb573bbfe581a408b3c32b14e596e66404e619a5f0f6328abb779');
INSERT INTO "entry" VALUES(56,1,'xnrrmpbytq3jhvj57ydu3tf95n','office.held',NULL,'office-term','n268fhucxtzp5rqc7fz2a82f8t',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c8431cb7c6536854d2ae080d9c79994de07761d80487060ea15b54937de2038a','4f095f9d6c4fb573bbfe581a408b3c32b14e596e66404e619a5f0f6328abb779','84f59d2fe432475af29f08c1f0247e581f06f1d488db8e297ba1759466398333');
INSERT INTO "entry" VALUES(57,1,'ba5xq22fjfwe7tignx8fwzx23h','office.held',NULL,'act','ba5xq22fjfwe7tignx8fwzx23h',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6d01e5b6b74da1037a4bd6624525dcb60fa1a41ee2206dd36c17a6b4d47151a4','84f59d2fe432475af29f08c1f0247e581f06f1d488db8e297ba1759466398333','f52a96232336aa424f17418c3edaaeaeb14f2c6a6d7c6b8dd1ebc9f44fa1f071');
INSERT INTO "entry" VALUES(58,1,'ba5xq22fjfwe7tignx8fwzx23h','office.held',NULL,'office-term','h6wedz8bt44sscagqs5nwjyviz',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f8b67c1f1bc1f58182f747e284027f03cd41480ac130f37e4c4207d22ecc4eb0','f52a96232336aa424f17418c3edaaeaeb14f2c6a6d7c6b8dd1ebc9f44fa1f071','7ac43985ad9bd0c45b0dc85eee656e6c3a70f211ca8b718a717dcc3fab2e9156');
INSERT INTO "entry" VALUES(59,1,'n4kwkcja9priu8gcnrvten4jwm','policy.adopted',NULL,'act','n4kwkcja9priu8gcnrvten4jwm',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','84fa200eb49b76ae5e57a03feca370a55e0a5625c102bd835b482a7230e37a5c','7ac43985ad9bd0c45b0dc85eee656e6c3a70f211ca8b718a717dcc3fab2e9156','c745f753391c6a7cf7f0cdc144b6fdd277e9cec63aac8d96787a2bd9e4409a66');
INSERT INTO "entry" VALUES(60,1,'n4kwkcja9priu8gcnrvten4jwm','policy.adopted',NULL,'policy-version','dc44i7pp8xu9tuzidm7jgfv38p',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','cd1687369a7850d635391bb4f133f34957d4e7057543d5ff903f7fdcbf937429','c745f753391c6a7cf7f0cdc144b6fdd277e9cec63aac8d96787a2bd9e4409a66','5e2a875d9db6f106f0066d11af3eece28ed2175e25347f068862ef6024590130');
INSERT INTO "entry" VALUES(61,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','act','453x9gda2bj5b3r2np6ner7wy6',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','73f2b0376970f1e247b5a1b3782b4ef57b80649d4c61dff71c4737610b6b2d05','5e2a875d9db6f106f0066d11af3eece28ed2175e25347f068862ef6024590130','9da3b25dc718d2ea223c835cf4012e964014d435fe735d2847740d8cf29673a0');
INSERT INTO "entry" VALUES(62,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','about','mxe7xbikaz4sb7ry28hvxpimgt',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a11b169c56df6d28e7d754dd004ec34ac3c9becd763f8ae43235c69cff7f6ce1','9da3b25dc718d2ea223c835cf4012e964014d435fe735d2847740d8cf29673a0','93a2ac9ba5fd8251355208751199d145c71f27f96a8b26bc76a786d79d4487b2');
INSERT INTO "entry" VALUES(63,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','case','3jfrv29eyi5d7b69vbq5cz525x',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d7ce9bc09b2791c53395936c17633bbec6af1d162eab25f37e1084f96c64fbd9','93a2ac9ba5fd8251355208751199d145c71f27f96a8b26bc76a786d79d4487b2','e6d2030ab26ee5aad80278c6ebab16246be4cef3e02b629931d79be21df6b444');
INSERT INTO "entry" VALUES(64,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','clock','eurpk6k4njepqyyvat4z3pxivi',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8822dfdec5872313695a00df52ec0e9471497906c55ec640febccc24ab755444','e6d2030ab26ee5aad80278c6ebab16246be4cef3e02b629931d79be21df6b444','bd54379baa679c09f766d2a74f18f0876e4060dfd642afe4db973c4e55a25655');
INSERT INTO "entry" VALUES(65,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','clock','wjjrtqzbc99rtp2si8cv4kf5sy',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','46503419c62c7ca22ef0c3208512cf38298f59d72c6327a388d207acfed69da2','bd54379baa679c09f766d2a74f18f0876e4060dfd642afe4db973c4e55a25655','1c096a5eea830509f5c0e0ae68fb04a06b8e074374cdb54cf434890e380ea2bc');
INSERT INTO "entry" VALUES(66,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','contact','y2r23rfvsr23h8i5hpi3aebapm',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','08bceae9b5227c5e39064e8c4c7099db64a04c95c06522ec64d3e4923ee79994','1c096a5eea830509f5c0e0ae68fb04a06b8e074374cdb54cf434890e380ea2bc','9bc77c48191fcbb6e2228db2c386a856b7796665806e8ebb47187e3c2859b1a6');
INSERT INTO "entry" VALUES(67,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','message','catjfy85dbbdth953sgvht2cee',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f91db4f0a68ee1593605aa237fe7a3c628f76b78631d52ba8fda1fbbae56310c','9bc77c48191fcbb6e2228db2c386a856b7796665806e8ebb47187e3c2859b1a6','5c621eddde000aeb92b490b03c18823c939401d4c64d90e9ca736888d4c9ac39');
INSERT INTO "entry" VALUES(68,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received',NULL,'person','pxjvbcuug3axdpdhebbp8apz5q',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f84163d16d60048b18f1d078550504ab99eb19cba159cc31e0bd328bcb9e9377','5c621eddde000aeb92b490b03c18823c939401d4c64d90e9ca736888d4c9ac39','4aa10039dfa992bdf3ed1c0680d6f64f5a6130e700ff314ca8a00ba4dfe0271b');
INSERT INTO "entry" VALUES(69,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','receipt','eqza634abzgp2494g974pkpxcg',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','483a4f608cc2ee047b98541441cfac43aa64a58fe4874a14e354c8889025acf7','4aa10039dfa992bdf3ed1c0680d6f64f5a6130e700ff314ca8a00ba4dfe0271b','32b5a1bee2332db35f9f33bdab0dd0c47b6dbd1870d0431d6649dd15aa06d061');
INSERT INTO "entry" VALUES(70,1,'453x9gda2bj5b3r2np6ner7wy6','contact.received','3jfrv29eyi5d7b69vbq5cz525x','tie','9xsx2kqe2vxfzd7j59ii7e5dmz',1,'person','pxjvbcuug3axdpdhebbp8apz5q','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ab3d2e5970c17367fc7f140e4fb2662b6054af9f7dfa68456a9a7bbbc5dcfda8','32b5a1bee2332db35f9f33bdab0dd0c47b6dbd1870d0431d6649dd15aa06d061','9fe6ae0d98bfa8b9f2c7587f59461e25763791f39c336dbd0029917f142d5302');
INSERT INTO "entry" VALUES(71,1,'nsau7wyhsktd3ijpycqyc5mgjr','case.moved','3jfrv29eyi5d7b69vbq5cz525x','act','nsau7wyhsktd3ijpycqyc5mgjr',1,'staff','7v6sq3bz6w8htcfmgsdhbdjicn','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5c5493252b412ef40dc8928d881dd76723179b640a25d1c79bc4c21eaf31c430','9fe6ae0d98bfa8b9f2c7587f59461e25763791f39c336dbd0029917f142d5302','52e02908a30ce8748aa07983711afabf3df2009ec139b9fb47f1de3fc576b2b7');
INSERT INTO "entry" VALUES(72,1,'nsau7wyhsktd3ijpycqyc5mgjr','case.moved','3jfrv29eyi5d7b69vbq5cz525x','case','3jfrv29eyi5d7b69vbq5cz525x',2,'staff','7v6sq3bz6w8htcfmgsdhbdjicn','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7bc2c8d894b3aec218b35ea199a4d3a34d72893b946d8b03d19293bdaf322ad8','52e02908a30ce8748aa07983711afabf3df2009ec139b9fb47f1de3fc576b2b7','11804ae9113d835c48ef0cb0a5cdad0805bd9daaec3da77e5a019c6e2277a1a8');
INSERT INTO "entry" VALUES(73,1,'nsau7wyhsktd3ijpycqyc5mgjr','case.moved','3jfrv29eyi5d7b69vbq5cz525x','tie','hanxa5xskxmjmhzna2r2ve9dwc',1,'staff','7v6sq3bz6w8htcfmgsdhbdjicn','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4b6c4df3cbe2abb19d3b7382f78b3421ca0096f42d93c12c339fe71fb29ef354','11804ae9113d835c48ef0cb0a5cdad0805bd9daaec3da77e5a019c6e2277a1a8','c25c626322ace2826344304812d3024ea402e32bfd3cfd4d295c6dddb6db5cdd');
INSERT INTO "entry" VALUES(74,1,'f79nykg3indh9fpca2vyyt2q79','case.moved','3jfrv29eyi5d7b69vbq5cz525x','act','f79nykg3indh9fpca2vyyt2q79',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','abe4a0be204d89d4c093d41f8de2bb10e681a60df6fc6243bf2c51d18aa00644','c25c626322ace2826344304812d3024ea402e32bfd3cfd4d295c6dddb6db5cdd','1d0bc3834dfd5ae99a43950883cfe42fbff88bb50ee9eb893e67a0cde43a2e52');
INSERT INTO "entry" VALUES(75,1,'f79nykg3indh9fpca2vyyt2q79','case.moved','3jfrv29eyi5d7b69vbq5cz525x','case','3jfrv29eyi5d7b69vbq5cz525x',3,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','8b1a8b321e2c838ed820c602cebed96e5837cef3c458ac4017347a50baa08ccb','1d0bc3834dfd5ae99a43950883cfe42fbff88bb50ee9eb893e67a0cde43a2e52','f008993189f1eb52dd0e550ab76126667af170359b1bf893da9b00ef9f3207f0');
INSERT INTO "entry" VALUES(76,1,'f79nykg3indh9fpca2vyyt2q79','case.moved','3jfrv29eyi5d7b69vbq5cz525x','letter','b3ka9afpqduxxqy6sqbuzfi5cv',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','0d4a722ac1532bfae340e44e616d7160569683abc9cf85e6fabeb6025673287d','f008993189f1eb52dd0e550ab76126667af170359b1bf893da9b00ef9f3207f0','9dac8748d9a16b638180f442f5dd3119ac115b56344b003b2316a346a48b6cfe');
INSERT INTO "entry" VALUES(77,1,'f79nykg3indh9fpca2vyyt2q79','case.moved','3jfrv29eyi5d7b69vbq5cz525x','message','mdztivq68th5wzv532qssct3td',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','effcdb012374f8674c5f4a9e93fc87a2e7bff76565da68a450dda43339e5a1b0','9dac8748d9a16b638180f442f5dd3119ac115b56344b003b2316a346a48b6cfe','47b1a331c755e610e83b7840bb2083681b9eddf91b3d075e57925ce2a475b1bc');
INSERT INTO "entry" VALUES(78,1,'n82xj78bjf8nadkcm3n2z2dncs','case.moved','3jfrv29eyi5d7b69vbq5cz525x','act','n82xj78bjf8nadkcm3n2z2dncs',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','9f2c27d6a9608c7c53a8a1f37dc920fc91ac2eee554717b5cdf3083131cc0a03','47b1a331c755e610e83b7840bb2083681b9eddf91b3d075e57925ce2a475b1bc','c32cd21f5ff4a43f92607feec31a287706811a1967d85e9655e80a6e066df97a');
INSERT INTO "entry" VALUES(79,1,'n82xj78bjf8nadkcm3n2z2dncs','case.moved','3jfrv29eyi5d7b69vbq5cz525x','case','3jfrv29eyi5d7b69vbq5cz525x',4,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','1ea1f45bf1424d12ebd161fd60e7876ab887a30fcd1fe68e47b536dc08706e8b','c32cd21f5ff4a43f92607feec31a287706811a1967d85e9655e80a6e066df97a','c42c71b2f00eb01971056b24407200e42a3474ba5f9016f1b360d18a8ad6b1e0');
INSERT INTO "entry" VALUES(80,1,'n82xj78bjf8nadkcm3n2z2dncs','case.moved','3jfrv29eyi5d7b69vbq5cz525x','letter','3xqx4ktzcmx2b97cxhtm3tbc9q',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','4dec6014a653f7f58226f0be4e764c9e63b512cdd58e3aad76d6200074e2b316','c42c71b2f00eb01971056b24407200e42a3474ba5f9016f1b360d18a8ad6b1e0','8f754508d7a564672477d65ccc84277150530d4613f3e23f4f3f6892959a5715');
INSERT INTO "entry" VALUES(81,1,'n82xj78bjf8nadkcm3n2z2dncs','case.moved','3jfrv29eyi5d7b69vbq5cz525x','message','yqyuuzuaqymrjjurjwwjkvz6j2',1,'staff','2utb6u8kraz64u33bazks2fca9','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','9750aca140286f7228e098db0b2eaa5f45f2333bb7c715267c24e4b297068f5b','8f754508d7a564672477d65ccc84277150530d4613f3e23f4f3f6892959a5715','d07dbf3ed36d7454a5da709268532ea1a5add31514aa8602b172b9b1b5e7ce53');
INSERT INTO "entry" VALUES(82,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','act','3xj2a7syhukr55b4r2puvqxuhk',1,'anonymous','','','2026-11-23','2026-11-23','2b797a78196a7a0998f09f1a7eee53abf7f717a3aca62b7187d380db0c4dca98','d07dbf3ed36d7454a5da709268532ea1a5add31514aa8602b172b9b1b5e7ce53','65625a9d8e784ab745cdd4527a4cbc3f5be0df23176bcfeb56ef749784712c52');
INSERT INTO "entry" VALUES(83,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','about','nuvhe2tsiiiciann99csv6myd4',1,'anonymous','','','2026-11-23','2026-11-23','2073d22d165f32bb59f83dc970ffc7ecc613d5521e5ba04a1b3d85369aab05d4','65625a9d8e784ab745cdd4527a4cbc3f5be0df23176bcfeb56ef749784712c52','c465107ccedf4b887aba2a0491d65c2918298a40d9eef8db9b6a563c16923bee');
INSERT INTO "entry" VALUES(84,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','case','ghveyu63kma5s7bqah89pf4ycw',1,'anonymous','','','2026-11-23','2026-11-23','e33c2736997752e7a6de03f19c85dc6f877d911f2dad049c4399766e7064e172','c465107ccedf4b887aba2a0491d65c2918298a40d9eef8db9b6a563c16923bee','9420231108e09ffd6ad9e273417d6abcf39456e660d153bccb472d2df9bb9c24');
INSERT INTO "entry" VALUES(85,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','clock','hz4gb2ar2xcu4h8r8wbwgzvek3',1,'anonymous','','','2026-11-23','2026-11-23','68faf153b7d262cf117c75b219482ef697d6ef31c5d67931221ba76f86052d4c','9420231108e09ffd6ad9e273417d6abcf39456e660d153bccb472d2df9bb9c24','f17ddac4b580286b3876177b0a1ed4c4cf297b8680362ce3f156e5655a15b312');
INSERT INTO "entry" VALUES(86,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','clock','qgtw9hzp58rrxc4rwa8uxz35dm',1,'anonymous','','','2026-11-23','2026-11-23','98704a27bbdb1bac5184679bef713ac4b20c7a477df2c1127b27a2d0517200c3','f17ddac4b580286b3876177b0a1ed4c4cf297b8680362ce3f156e5655a15b312','1a2cde19410ef1607bd33c619e24c2316272373252ddf4cff58bba5b4f0741db');
INSERT INTO "entry" VALUES(87,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','contact','4sjr3wf49b5bzxndxnfn2wsdjv',1,'anonymous','','','2026-11-23','2026-11-23','9cba4cc0dcbb26337b9f2df10878deb402fafc37b2058d82f483596a16f0786a','1a2cde19410ef1607bd33c619e24c2316272373252ddf4cff58bba5b4f0741db','81e367b2046c4639a6a74a600cd79cebd20bdb7c715c67e603ded424f45490ee');
INSERT INTO "entry" VALUES(88,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','message','n4sekennb5gt2wqtic8w4awdpp',1,'anonymous','','','2026-11-23','2026-11-23','b3a2cb98a557980b98aa10a702bad98b0602e519313e73b8e70866a0b0ed4e40','81e367b2046c4639a6a74a600cd79cebd20bdb7c715c67e603ded424f45490ee','163c794910923b651764847bcb06fececb1888c6329d6a5458415f871e5fd01e');
INSERT INTO "entry" VALUES(89,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','receipt','y5737ytvj8psrixmb4z9mhfwbe',1,'anonymous','','','2026-11-23','2026-11-23','cc018d098b8b7ba4ef00ea4007acd2d96821038108da4e3f2bc3b7f6037c499f','163c794910923b651764847bcb06fececb1888c6329d6a5458415f871e5fd01e','5f30f6231551a2ce156b20cf585d730e33c479b018475a05c4ce83aa784a4328');
INSERT INTO "entry" VALUES(90,1,'3xj2a7syhukr55b4r2puvqxuhk','contact.received','ghveyu63kma5s7bqah89pf4ycw','tie','kydyiup37gnea4x9rxtpiycj3a',1,'anonymous','','','2026-11-23','2026-11-23','0fae789b81e22d789629ac931027a58034034435998adbd5514791bc25c7852c','5f30f6231551a2ce156b20cf585d730e33c479b018475a05c4ce83aa784a4328','763cd9fa82d868385c2c7b81a1fb8b73807d145798e6b2add3498ccf7826652f');
CREATE TABLE entry_content (
	seq INTEGER NOT NULL, 
	salt VARCHAR(64), 
	body TEXT, 
	CONSTRAINT pk_entry_content PRIMARY KEY (seq), 
	CONSTRAINT fk_entry_content_seq FOREIGN KEY(seq) REFERENCES entry (seq)
);
INSERT INTO "entry_content" VALUES(1,'5fd5f9d34f3eb15426f50f092fddc1ebf8a4bdea9092d1bc50e2cde04e1d4e0b','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(2,'27939070ddf2183eef23200b21f29c60a765fdee9b5ad4823c3dc2ed6b7d1775','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"z5a4k5ai37p4rx727x6rd4xw82","roles":["clerk"],"staff_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(3,'5c8c4b8f6bfbfc6e4b024f7bb593c830946dfefea70ffbbf39c495e7a2bde7d8','{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"7v6sq3bz6w8htcfmgsdhbdjicn","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(4,'2a1393b2534c4ec3bb71e064e291f21429cfd3cb49a3750a7a986528c3d7f94f','{"facts":{}}');
INSERT INTO "entry_content" VALUES(5,'ca2f10215f864bf953beb6f9e37c9b2906ff8ea488814be38e2413f9c961351b','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(6,'731bae20b2357b4c21e3db951c0a78a0fa2ea73eea818c6c84fb0a9023b28e85','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(7,'792886bd17aed18b487b739804b456a26d25f9c0e9e71ef17ceac7b418b2812b','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"dpvvhzjvgk43a452d67ppaunq5","roles":["officer"],"staff_ref":"2utb6u8kraz64u33bazks2fca9","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(8,'c9ef8df308a450af6510a2174429c62551719eb65dfb6ac781f58eb7396ff0c0','{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"2utb6u8kraz64u33bazks2fca9","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(9,'63c182a36e2835e812bb26947f0d82d4d34482228edbe50383fd7911426fbede','{"facts":{}}');
INSERT INTO "entry_content" VALUES(10,'893f2c0d10d531d10fa8249edac62d77e4862efb4ed216a58bcdff5590372988','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(11,'1b97898a584244908d9724773e7fbd7cb9c56f68a15b63b3ff8dbc4cd62c4a2b','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(12,'f26139943a64b8ece5e4dbf4b73618c20b928888afda6fddd7b0821e01abc5d0','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"8z9i6mcv92exyyntw8s3mjuedk","roles":["chair","member"],"staff_ref":"w4w942knjgzshvgm24vmemra6n","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(13,'0b354660dc18812f23149ad53f8cc7ff18829f45d44a83fe77b953551115ea05','{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"w4w942knjgzshvgm24vmemra6n","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(14,'909b1f9c4a1143f964ea3bc81a418d776ca808c6c26eeecd1a245d778b8b3b49','{"facts":{}}');
INSERT INTO "entry_content" VALUES(15,'40697bcdfb71b8c9b1a30eeafa971f3cb1838006347229988ddd6a1bd21e1a4d','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(16,'cf1375adddec0a8baa225933f26515e5f4c1a54f37c35c9879c387f28a4be182','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(17,'cf0c7e1465fc72559616efe607d3d1e64027ae77c08a18ac31a4ff233e3ac45f','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"sagastcjvqqhya7r4zbmvzdtw4","roles":["member"],"staff_ref":"et4ue2p4xtry8in7hv2pc34sdv","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(18,'58b574ec5d932540075ab179e01bd4151795d79ab87ef640917f0ec990eb59f6','{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"et4ue2p4xtry8in7hv2pc34sdv","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(19,'7d2d97e64d7f78dd42f22b010b1e20d18136592d9c48de58932aa50a3ddd13c7','{"facts":{}}');
INSERT INTO "entry_content" VALUES(20,'fa80d67e87584c040414e162dbc4e0835232b08240f9eb3ff8eb270a0c87639a','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(21,'fb00ba7ff6f689349ee0537e512f2f311369a49c78598208a1d0ff44b89b9731','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(22,'74357d7afa08dd0454dda94f51f99a8879b6c9c9d14e46c4e71f0fd60dc2bfb0','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"3xvxfexrcgzqdyyykvjjx55xky","roles":["member"],"staff_ref":"s73sx6mvfczpydztpudfu64pjy","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(23,'ade9f5a6e504972301f90b6345a9a12ed91ca95aa9a9d0756eccb67f242814fd','{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"s73sx6mvfczpydztpudfu64pjy","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(24,'2e54512a58fe2d88c9acfbe942d43ec9149ae8e832333f6a87a5f876e014509c','{"facts":{}}');
INSERT INTO "entry_content" VALUES(25,'1f9e6e7e910d9e712fdbcca0d508330a3b0038a9c704212aa9f13c6988607723','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(26,'f079406572c7d09be5e7a84fbadb2e77f6b0ba411cb9241d21947fbd0ead2ff2','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(27,'88a7542b38399340ced55d92ee50ededc739c3fe045c522f28b3397e749c1eb3','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"2jegfcsxwxrxbw8jvpyt5b28en","roles":["auditor"],"staff_ref":"dt5etec8upyuehtb8cif44unv3","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(28,'13de11f8de4c63257c5baa3a695ebccb11f577e7f2821280245fb2805dbb7c3b','{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"dt5etec8upyuehtb8cif44unv3","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(29,'3ce34db9b9ff2866c8638976b687e601131810a17905d0a12eb9c1701c098767','{"facts":{}}');
INSERT INTO "entry_content" VALUES(30,'c3d43c952f266e34611ac00807e4fc0520e0a239d7bf4e3afb56567a478df776','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(31,'8efcd1ad8db6c0b5d1e168b18db79015251dbd8e2fc156570b65f25f32249330','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(32,'f5d55d7706ba5b52c17c9938b0e44e3f10ddc6a08da72af58a5c34d734ea3a3c','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"mtg6njgsjtezqj22jhkhe9wm7w","roles":["administrator"],"staff_ref":"7iwm4gjez57jqri8mtbym37jqc","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(33,'77b7865993b2c07fa84e883c1893cfe31d9ed721dfa4d9de1eaa38021c9b9a22','{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"7iwm4gjez57jqri8mtbym37jqc","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(34,'a6e1343279be76eae828b3e2e7afed3a53572d3d497937a17fcc65bdb96b1b02','{"facts":{}}');
INSERT INTO "entry_content" VALUES(35,'562d1773baeebd87f358918033002688228261426f438fe7e739b7b2442b7ea2','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(36,'765fe543bea8a6d379dce2f1e43acd3d785e0a4684fe5fcf1971ff92199d39fb','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(37,'672dbd2a52fa491bce48c159dbf7e709085a5545ae201320671d03684076f5f4','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"k9upg7myjbnpwpzyi4uzig3xre","roles":["outside"],"staff_ref":"bxadtmd96m9bi9r7ypn7m5adi8","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(38,'62a3f0a9719de7f8bf4d5f866227ea1800c384de3085c24ed64b1355ced011fb','{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"bxadtmd96m9bi9r7ypn7m5adi8","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(39,'c7b11fabb5d48ef34571705b1e69f821c1f712174fceeecfb90c98ef9de19c00','{"facts":{}}');
INSERT INTO "entry_content" VALUES(40,'0c1e2f2042489b737cd31748f75ae361100d1a46884c17fa30ff92fcf9d1bc3d','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(41,'b51534d99fdc2093259d149a82c183997841864179537e5793c042cecef4813e','{"facts":{"name":"Ada Marsh","office":"clerk"}}');
INSERT INTO "entry_content" VALUES(42,'141d58c290e624a8ced48df6bff62dc6ce2cfcd3d33c20e6abc884c793c00dd3','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"kxam7v3gm47jxkf6pptw6hhk8s","staff_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(43,'4d2c0ebbf7ccfb1e04e582a496e0bebeafb73f7c62ae430881111fef4847e052','{"facts":{"name":"Ben Holt","office":"stand in clerk"}}');
INSERT INTO "entry_content" VALUES(44,'f272a2fda78e1b6b07303f219aa519d0f3604eff8586caf45eba63b04ffd3665','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"wuq3gqwkwgu45e6rma63fup38i","staff_ref":"2utb6u8kraz64u33bazks2fca9","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(45,'036d93a27fa8b434fce8ccb4f3efc30d65f74779929ef2480049d89b2dcbaefa','{"facts":{"name":"Ben Holt","office":"safeguarding lead"}}');
INSERT INTO "entry_content" VALUES(46,'37ebe8efa9f426488010a1708597b10795fa61e8897ea9b4b1a5794f603140bd','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"tka2q4sxk87f3xidv9b6e4r5xr","staff_ref":"2utb6u8kraz64u33bazks2fca9","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(47,'0ba6cd917858b75984278437a4ac9f7d3573c937e451fdc3cbe3d4dca3365471','{"facts":{"name":"Cora Lane","office":"chair"}}');
INSERT INTO "entry_content" VALUES(48,'42b922094f9e51639ad4a7c4f7383adbac049b7242f7532fa098a8f7147ed5a8','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"nist9rzzbgwumsxb28ajmjhz5s","staff_ref":"w4w942knjgzshvgm24vmemra6n","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(49,'ead1bbb65affe5d0fac469718ae4e9edb22973cfefa013d2b037a76ae0573d01','{"facts":{"name":"Dev Rao","office":"stand in chair"}}');
INSERT INTO "entry_content" VALUES(50,'3e91476d2b7ce482cdd438de9cde79b2a5f35b88419192951e8247eb45a56b6f','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"n6ckt27x4axjfue2e697r4m6nh","staff_ref":"et4ue2p4xtry8in7hv2pc34sdv","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(51,'4fcf56912d34fb3d66695daeac6c84f546b6ebf69e05889a76a8af4920402c12','{"facts":{"name":"Dev Rao","office":"stand in safeguarding"}}');
INSERT INTO "entry_content" VALUES(52,'65e29008cf532c4cee94b0078433d5f820ce7b5838974419a8c4484fa5c42ba0','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"9jdmczhnxrh2ptk62iy5z5932i","staff_ref":"et4ue2p4xtry8in7hv2pc34sdv","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(53,'dffd95a4bc241e14039e74827cc3f2fc9065471fec7f9940588d5fb9d6ad0b49','{"facts":{"name":"Fay Quill","office":"stand in administrator"}}');
INSERT INTO "entry_content" VALUES(54,'4d634769dcf3e1547714659c00580ae1414d07109fb0097537ca59f5da55485a','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"69qtjteagi5r5rzvzz76khb2kw","staff_ref":"s73sx6mvfczpydztpudfu64pjy","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(55,'36a23b392a2d42fd220306cc4812054b7ccdf67342ad45e35164588aff69b20c','{"facts":{"name":"Hal Brook","office":"administrator"}}');
INSERT INTO "entry_content" VALUES(56,'9b8b8a3faf2abfd422b4ba7a774161e823f3f67d05d78f3f93fc93b4e6357f41','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"n268fhucxtzp5rqc7fz2a82f8t","staff_ref":"7iwm4gjez57jqri8mtbym37jqc","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(57,'def89fbd5eb3785088cd18c1c9a2086884105a5497feee724b6e8872d6a54423','{"facts":{"name":"Iris Vale","office":"outside person"}}');
INSERT INTO "entry_content" VALUES(58,'8125be38abe8066ef8ba3c1783efa988fdc02586b6873023dbfa4a9eedea7861','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"h6wedz8bt44sscagqs5nwjyviz","staff_ref":"bxadtmd96m9bi9r7ypn7m5adi8","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(59,'2d3071992055b9858a2309d374d5f4c99f24ae35bb97380d7b809fd053fa91de','{"facts":{"digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO "entry_content" VALUES(60,'69e5ffa146232ccc5a6778b96dd215d7aa3e93d1f877857c98aa16e08b8fe551','{"new":{"adopted_on":"2025-11-01","digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","format":1,"from_on":"2025-11-01","minute":"12/26","ref":"dc44i7pp8xu9tuzidm7jgfv38p","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 1\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n\n# The next two start with a request for a review, which later work brings; until then they only stand on the register.\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\nlater = true\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\nlater = true\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with what in the software keeps it. “later” says honestly that part of it,\n# or all of it when it stands alone, is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer needs the meeting that gave it, so it asks for the date and minute number.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\", \"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"refused\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO "entry_content" VALUES(61,'d6f74c0408c6b19d67b46e3892022e56ad2466944a512e9cd6dbca1e619c2803','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(62,'2780a9b7b099141983d0a25b83a62687757ef172ea62a36ca116efbde33a0e86','{"new":{"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","label":"The hall","objection":null,"reason":null,"ref":"mxe7xbikaz4sb7ry28hvxpimgt","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(63,'50c8dc2f4db5d17abf1e22a5e05617bd6d469f855dd0ba2b3115f1cc527da040','{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"pxjvbcuug3axdpdhebbp8apz5q","phase":"new","policy_ref":"dc44i7pp8xu9tuzidm7jgfv38p","rank":"12026-11-303jfrv29eyi5d7b69vbq5cz525x","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"3jfrv29eyi5d7b69vbq5cz525x","reference":"MPC-5HQ3-6T9","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(64,'c0dfadbbb733343c2cfed61124bad39ad4b1ee9b4754b71d0107f4bcecac7997','{"new":{"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"eurpk6k4njepqyyvat4z3pxivi","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(65,'baa78495dab94f413eb35cc672ad7e4a7e3a9f23d5d3356328e7417f04a39ca1','{"new":{"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"wjjrtqzbc99rtp2si8cv4kf5sy","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(66,'36953bdbe364c74cb1d7b017cbf639822380d42ccee80e924bcc5162827ccfeb','{"new":{"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"pxjvbcuug3axdpdhebbp8apz5q","privacy_notice":"1","ref":"y2r23rfvsr23h8i5hpi3aebapm","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(67,'0eefdd09ea7a5f01262cd0fe9271d80fa0d3484c2283fb322014c2bd40327942','{"new":{"about_ref":null,"author_ref":"pxjvbcuug3axdpdhebbp8apz5q","case_ref":"3jfrv29eyi5d7b69vbq5cz525x","contact_ref":"y2r23rfvsr23h8i5hpi3aebapm","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"catjfy85dbbdth953sgvht2cee","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(68,'834660a02357b453fd71e2be75c3f51ffc82d0e8d5305a9c360b05971fdf68b3','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"pxjvbcuug3axdpdhebbp8apz5q","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(69,'5d309767f93d4b6c11fa65f81c65895004b35a1b26f08635aec319b80c6f36ed','{"new":{"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","digest":"58158394:ffbb3a13618345ca6e2ff0b2d7c4b1693e3db22e93176ad41e834ab22c214da0","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"eqza634abzgp2494g974pkpxcg","token":"f14ac630748858147748df598baf00cbd8b3d57ff821e11628dc8e7d341e6db8"},"old":{}}');
INSERT INTO "entry_content" VALUES(70,'14d3e9f8ee70897d1739cbf9ef3d583ac4ec8a7e718c56a092a4f28eb2422b19','{"new":{"about_ref":null,"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","declared_by":"pxjvbcuug3axdpdhebbp8apz5q","kind":"holder","reason":"","ref":"9xsx2kqe2vxfzd7j59ii7e5dmz","since":"2026-11-23T09:00:00.000000Z","staff_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(71,'0b58f59af2485bcefa4b0b535714c404d02f1f050916f409c8cc820b25449d70','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(72,'fe3b204e323389de8e7b23e6374b7d73907b34602723e2e5761b1321378cdc6e','{"new":{"handler_ref":"2utb6u8kraz64u33bazks2fca9","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(73,'7fb19b1358354297c2913df8fa2eda074d90f03c1f271c166a531096a3199972','{"new":{"about_ref":null,"case_ref":"3jfrv29eyi5d7b69vbq5cz525x","declared_by":"7v6sq3bz6w8htcfmgsdhbdjicn","kind":"handler","reason":"","ref":"hanxa5xskxmjmhzna2r2ve9dwc","since":"2026-11-23T09:00:00.000000Z","staff_ref":"2utb6u8kraz64u33bazks2fca9","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(74,'de705051a4f1755a25379066dda3fde811937919ea9c5f2c6cdd97cb1d10c63b','{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(75,'05548bd504ac36e2883db1342713befd7d4559f9be25a945101c88933bb12394','{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO "entry_content" VALUES(76,'a576ac209d6997201765b4c6dac4142387a58900736d5c6e20a4b98174c8443a','{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-5HQ3-6T9**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"3jfrv29eyi5d7b69vbq5cz525x","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"b3ka9afpqduxxqy6sqbuzfi5cv","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-5HQ3-6T9","template":"acknowledgement","written_by":"2utb6u8kraz64u33bazks2fca9"},"old":{}}');
INSERT INTO "entry_content" VALUES(77,'7500a1e9d85404d2104e553bba60db642ab0758f268125dcb10b4b60102942e4','{"new":{"about_ref":null,"author_ref":"2utb6u8kraz64u33bazks2fca9","case_ref":"3jfrv29eyi5d7b69vbq5cz525x","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"b3ka9afpqduxxqy6sqbuzfi5cv","nature":"letter","number":300,"ours":true,"ref":"mdztivq68th5wzv532qssct3td","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(78,'7435eda6dbd5c04518627319d0c68d761a37f328cc56e77c4359dc7c1cd28a90','{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO "entry_content" VALUES(79,'acf06339458fd3e86f4cba710f68924e6dd92eedbc41d8a262f716962ba6a152','{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":5},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":4}}');
INSERT INTO "entry_content" VALUES(80,'d807608f271c6378576c3e20f58201486fc78e85fe34614fec3b35001b395d04','{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-5HQ3-6T9**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"3jfrv29eyi5d7b69vbq5cz525x","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"3xqx4ktzcmx2b97cxhtm3tbc9q","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-5HQ3-6T9","template":"answer","written_by":"2utb6u8kraz64u33bazks2fca9"},"old":{}}');
INSERT INTO "entry_content" VALUES(81,'cbb50e7b68c8dae8ecfe901aa73f67919e7788dcdd7f4d66cb256e67a0d40aac','{"new":{"about_ref":null,"author_ref":"2utb6u8kraz64u33bazks2fca9","case_ref":"3jfrv29eyi5d7b69vbq5cz525x","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"3xqx4ktzcmx2b97cxhtm3tbc9q","nature":"letter","number":400,"ours":true,"ref":"yqyuuzuaqymrjjurjwwjkvz6j2","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(82,'df5202456b49bfcbc96e89a20b59eeaa273d0f050a25d549b7dd3b6629d914af','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(83,'222e5def3c6bcd4444e2076d2ef7d35f8282f4c87731436aff03cbf5e70728a2','{"new":{"case_ref":"ghveyu63kma5s7bqah89pf4ycw","label":"The hall","objection":null,"reason":null,"ref":"nuvhe2tsiiiciann99csv6myd4","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(84,'348cf0fc3957213519f6e910ed4e6ffe2aff6e00a07bda62c854010f45f2df20','{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"dc44i7pp8xu9tuzidm7jgfv38p","rank":"12026-11-30ghveyu63kma5s7bqah89pf4ycw","reasons":null,"received":"2026-11-23","ref":"ghveyu63kma5s7bqah89pf4ycw","reference":"MPC-JNP9-WTN","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(85,'dc051121816edf9cb671d471267ce43bfeca4a473e7d083ac5d76e94b5bfd93c','{"new":{"case_ref":"ghveyu63kma5s7bqah89pf4ycw","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"hz4gb2ar2xcu4h8r8wbwgzvek3","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(86,'b032f0881daec1dd2b7cf901baf8610faa313723f045113af3d1dfa90f99ef90','{"new":{"case_ref":"ghveyu63kma5s7bqah89pf4ycw","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"qgtw9hzp58rrxc4rwa8uxz35dm","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(87,'09cc5412c8961f9789e3f1f80f6cf44d663ab3bc0520f78173cc415dd3dd2f35','{"new":{"case_ref":"ghveyu63kma5s7bqah89pf4ycw","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"4sjr3wf49b5bzxndxnfn2wsdjv","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(88,'6f3ff1997edcfa2c1f9ed83ad9e1408801df2524480c0cf4a92af7c0d7708945','{"new":{"about_ref":null,"author_ref":null,"case_ref":"ghveyu63kma5s7bqah89pf4ycw","contact_ref":"4sjr3wf49b5bzxndxnfn2wsdjv","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"n4sekennb5gt2wqtic8w4awdpp","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(89,'d2ef07cb4e844c1ac3963eb0df5b47dd848c2929a08dec91f5c6907473bab631','{"new":{"case_ref":"ghveyu63kma5s7bqah89pf4ycw","digest":"58158394:a17c7f79b380932a90aededf99d4c4141a2fe371a336d79bf53200f50b776631","ended":null,"made":"2026-11-23","ref":"y5737ytvj8psrixmb4z9mhfwbe","token":"ff407c74bed8911de529f5db5c75816e8b6fb73a493bb7d63dd6e86c3988e453"},"old":{}}');
INSERT INTO "entry_content" VALUES(90,'3a7699f5ad3327441c20ddaf00b43fbc9984f1cd5b260f13e29ab245bf0e59bf','{"new":{"about_ref":null,"case_ref":"ghveyu63kma5s7bqah89pf4ycw","declared_by":"","kind":"holder","reason":"","ref":"kydyiup37gnea4x9rxtpiycj3a","since":"2026-11-23","staff_ref":"7v6sq3bz6w8htcfmgsdhbdjicn","until":null},"old":{}}');
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
CREATE TABLE invitation (
	token VARCHAR(64) NOT NULL, 
	change_ref VARCHAR(26) NOT NULL, 
	staff_ref VARCHAR(26) NOT NULL, 
	ends VARCHAR(27) NOT NULL, 
	used VARCHAR(27), 
	CONSTRAINT pk_invitation PRIMARY KEY (token), 
	CONSTRAINT uq_invitation_change_ref UNIQUE (change_ref)
);
INSERT INTO "invitation" VALUES('ec9248a259710ef69bac7b08d969293e5cbc2d236e4ea7f1e6d2270b98e43e8b','z5a4k5ai37p4rx727x6rd4xw82','7v6sq3bz6w8htcfmgsdhbdjicn','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('10a696306aa8278aaddaeb42fde432bbc61e1707d3086f800cfc0a2d819407c8','dpvvhzjvgk43a452d67ppaunq5','2utb6u8kraz64u33bazks2fca9','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('7bf1f2fa162536093f423adf560734bcc82833143cecb98022602c3f99e2fdd8','8z9i6mcv92exyyntw8s3mjuedk','w4w942knjgzshvgm24vmemra6n','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('932a4b65576369206b344ff22d0014752c5f1c7913b10e3ef62c27946c9906be','sagastcjvqqhya7r4zbmvzdtw4','et4ue2p4xtry8in7hv2pc34sdv','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('1f9f46901fb43b3068c19dc810e56336be35f97fd76c916311e4cfa0c6e7506c','3xvxfexrcgzqdyyykvjjx55xky','s73sx6mvfczpydztpudfu64pjy','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('1fc7843fdb9de805565b40d01d00d739fe0193e76669a284c5f420ab2cfec039','2jegfcsxwxrxbw8jvpyt5b28en','dt5etec8upyuehtb8cif44unv3','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('5f04575679291e569ef007077bd930c48cdeaf0ff296b11988488d91ac412d4c','mtg6njgsjtezqj22jhkhe9wm7w','7iwm4gjez57jqri8mtbym37jqc','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('270bd07aa642af8a131564dd4d08e6fa215b858ae3ea5e43cd9c8d2d53a94f48','k9upg7myjbnpwpzyi4uzig3xre','bxadtmd96m9bi9r7ypn7m5adi8','2026-11-26T09:00:00.000000Z',NULL);
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
INSERT INTO "letter" VALUES('3jfrv29eyi5d7b69vbq5cz525x','acknowledgement','acknowledge','["acknowledged"]','We have your complaint: MPC-5HQ3-6T9','Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-5HQ3-6T9**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
','2utb6u8kraz64u33bazks2fca9','Ben Holt','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','email',NULL,NULL,NULL,'','b3ka9afpqduxxqy6sqbuzfi5cv',1);
INSERT INTO "letter" VALUES('3jfrv29eyi5d7b69vbq5cz525x','answer','answer','["answered"]','Our answer to your complaint: MPC-5HQ3-6T9','Dear Edith Wren,

Thank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.

## Our answer

Outcome: **upheld**

## Our reasons

The hall stayed open past its hours.

## If you are not satisfied

If you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.

Where this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-5HQ3-6T9**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
','2utb6u8kraz64u33bazks2fca9','Ben Holt','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','email',NULL,NULL,NULL,'','3xqx4ktzcmx2b97cxhtm3tbc9q',1);
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
INSERT INTO "message" VALUES('3jfrv29eyi5d7b69vbq5cz525x',100,'resident','words',0,'pxjvbcuug3axdpdhebbp8apz5q','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'y2r23rfvsr23h8i5hpi3aebapm',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','catjfy85dbbdth953sgvht2cee',1);
INSERT INTO "message" VALUES('3jfrv29eyi5d7b69vbq5cz525x',300,'resident','letter',1,'2utb6u8kraz64u33bazks2fca9',NULL,'b3ka9afpqduxxqy6sqbuzfi5cv',NULL,NULL,'2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','mdztivq68th5wzv532qssct3td',1);
INSERT INTO "message" VALUES('3jfrv29eyi5d7b69vbq5cz525x',400,'resident','letter',1,'2utb6u8kraz64u33bazks2fca9',NULL,'3xqx4ktzcmx2b97cxhtm3tbc9q',NULL,NULL,'2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','yqyuuzuaqymrjjurjwwjkvz6j2',1);
INSERT INTO "message" VALUES('ghveyu63kma5s7bqah89pf4ycw',100,'resident','words',0,NULL,'The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'4sjr3wf49b5bzxndxnfn2wsdjv',NULL,'2026-11-23','2026-11-23','n4sekennb5gt2wqtic8w4awdpp',1);
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
INSERT INTO "office_term" VALUES('clerk','7v6sq3bz6w8htcfmgsdhbdjicn','Ada Marsh','2020-01-01',NULL,'12/26','kxam7v3gm47jxkf6pptw6hhk8s',1);
INSERT INTO "office_term" VALUES('stand-in-clerk','2utb6u8kraz64u33bazks2fca9','Ben Holt','2020-01-01',NULL,'12/26','wuq3gqwkwgu45e6rma63fup38i',1);
INSERT INTO "office_term" VALUES('safeguarding-lead','2utb6u8kraz64u33bazks2fca9','Ben Holt','2020-01-01',NULL,'12/26','tka2q4sxk87f3xidv9b6e4r5xr',1);
INSERT INTO "office_term" VALUES('chair','w4w942knjgzshvgm24vmemra6n','Cora Lane','2020-01-01',NULL,'12/26','nist9rzzbgwumsxb28ajmjhz5s',1);
INSERT INTO "office_term" VALUES('stand-in-chair','et4ue2p4xtry8in7hv2pc34sdv','Dev Rao','2020-01-01',NULL,'12/26','n6ckt27x4axjfue2e697r4m6nh',1);
INSERT INTO "office_term" VALUES('stand-in-safeguarding','et4ue2p4xtry8in7hv2pc34sdv','Dev Rao','2020-01-01',NULL,'12/26','9jdmczhnxrh2ptk62iy5z5932i',1);
INSERT INTO "office_term" VALUES('stand-in-administrator','s73sx6mvfczpydztpudfu64pjy','Fay Quill','2020-01-01',NULL,'12/26','69qtjteagi5r5rzvzz76khb2kw',1);
INSERT INTO "office_term" VALUES('administrator','7iwm4gjez57jqri8mtbym37jqc','Hal Brook','2020-01-01',NULL,'12/26','n268fhucxtzp5rqc7fz2a82f8t',1);
INSERT INTO "office_term" VALUES('outside-person','bxadtmd96m9bi9r7ypn7m5adi8','Iris Vale','2020-01-01',NULL,'12/26','h6wedz8bt44sscagqs5nwjyviz',1);
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
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','pxjvbcuug3axdpdhebbp8apz5q',1);
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
','8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668',1,'2025-11-01','12/26','2025-11-01','dc44i7pp8xu9tuzidm7jgfv38p',1);
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
INSERT INTO "receipt" VALUES('3jfrv29eyi5d7b69vbq5cz525x','58158394:ffbb3a13618345ca6e2ff0b2d7c4b1693e3db22e93176ad41e834ab22c214da0','f14ac630748858147748df598baf00cbd8b3d57ff821e11628dc8e7d341e6db8','2026-11-23T09:00:00.000000Z',NULL,'eqza634abzgp2494g974pkpxcg',1);
INSERT INTO "receipt" VALUES('ghveyu63kma5s7bqah89pf4ycw','58158394:a17c7f79b380932a90aededf99d4c4141a2fe371a336d79bf53200f50b776631','ff407c74bed8911de529f5db5c75816e8b6fb73a493bb7d63dd6e86c3988e453','2026-11-23',NULL,'y5737ytvj8psrixmb4z9mhfwbe',1);
CREATE TABLE refusal_count (
	"on" VARCHAR(10) NOT NULL, 
	status INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	CONSTRAINT pk_refusal_count PRIMARY KEY ("on", status)
);
CREATE TABLE search_doc (
	id INTEGER NOT NULL, 
	case_ref VARCHAR(26) NOT NULL, 
	body TEXT NOT NULL, 
	CONSTRAINT pk_search_doc PRIMARY KEY (id), 
	CONSTRAINT uq_search_doc_case_ref UNIQUE (case_ref)
);
INSERT INTO "search_doc" VALUES(1,'3jfrv29eyi5d7b69vbq5cz525x','MPC-5HQ3-6T9
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren');
INSERT INTO "search_doc" VALUES(2,'ghveyu63kma5s7bqah89pf4ycw','MPC-JNP9-WTN
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.');
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
INSERT INTO "staff_member" VALUES('Ada Marsh','ada@example.org','Town Clerk','["clerk"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','7v6sq3bz6w8htcfmgsdhbdjicn',2);
INSERT INTO "staff_member" VALUES('Ben Holt','ben@example.org','Deputy Clerk','["officer"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','2utb6u8kraz64u33bazks2fca9',2);
INSERT INTO "staff_member" VALUES('Cora Lane','cora@example.org','Chair of the council','["chair", "member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','w4w942knjgzshvgm24vmemra6n',2);
INSERT INTO "staff_member" VALUES('Dev Rao','dev@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','et4ue2p4xtry8in7hv2pc34sdv',2);
INSERT INTO "staff_member" VALUES('Fay Quill','fay@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','s73sx6mvfczpydztpudfu64pjy',2);
INSERT INTO "staff_member" VALUES('Gus Penn','gus@example.org','Internal auditor','["auditor"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','dt5etec8upyuehtb8cif44unv3',2);
INSERT INTO "staff_member" VALUES('Hal Brook','hal@example.org','Administrator','["administrator"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','7iwm4gjez57jqri8mtbym37jqc',2);
INSERT INTO "staff_member" VALUES('Iris Vale','iris@example.org','Clerk of another council','["outside"]','active',0,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','bxadtmd96m9bi9r7ypn7m5adi8',2);
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
INSERT INTO "tie" VALUES('3jfrv29eyi5d7b69vbq5cz525x',NULL,'7v6sq3bz6w8htcfmgsdhbdjicn','holder','pxjvbcuug3axdpdhebbp8apz5q','2026-11-23T09:00:00.000000Z',NULL,'','9xsx2kqe2vxfzd7j59ii7e5dmz',1);
INSERT INTO "tie" VALUES('3jfrv29eyi5d7b69vbq5cz525x',NULL,'2utb6u8kraz64u33bazks2fca9','handler','7v6sq3bz6w8htcfmgsdhbdjicn','2026-11-23T09:00:00.000000Z',NULL,'','hanxa5xskxmjmhzna2r2ve9dwc',1);
INSERT INTO "tie" VALUES('ghveyu63kma5s7bqah89pf4ycw',NULL,'7v6sq3bz6w8htcfmgsdhbdjicn','holder','','2026-11-23',NULL,'','kydyiup37gnea4x9rxtpiycj3a',1);
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
CREATE TRIGGER "wall_calendar_day_insert" BEFORE INSERT ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "calendar_day" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE "nation" = NEW."nation" AND "day" = NEW."day" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_calendar_day_update" BEFORE UPDATE ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "calendar_day" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE "nation" = NEW."nation" AND "day" = NEW."day" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "calendar_day" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_calendar_day_delete" BEFORE DELETE ON "calendar_day" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_case_file_insert" BEFORE INSERT ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "case_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "case_file" WHERE "rank" = NEW."rank" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE "reference" = NEW."reference" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_case_file_update" BEFORE UPDATE ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "case_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "case_file" WHERE "rank" = NEW."rank" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE "reference" = NEW."reference" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "case_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_case_file_delete" BEFORE DELETE ON "case_file" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_clock_insert" BEFORE INSERT ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "clock" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "clock" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_clock_update" BEFORE UPDATE ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "clock" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "clock" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_clock_delete" BEFORE DELETE ON "clock" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_contact_insert" BEFORE INSERT ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "contact" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "contact" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_contact_update" BEFORE UPDATE ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "contact" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "contact" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_contact_delete" BEFORE DELETE ON "contact" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_erasure_insert" BEFORE INSERT ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "erasure" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "erasure" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "erasure" WHERE "seq" = NEW."seq" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_erasure_update" BEFORE UPDATE ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "erasure" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "erasure" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "erasure" WHERE "seq" = NEW."seq" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_erasure_delete" BEFORE DELETE ON "erasure" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_letter_insert" BEFORE INSERT ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "letter" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "letter" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_letter_update" BEFORE UPDATE ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "letter" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "letter" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_letter_delete" BEFORE DELETE ON "letter" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_link_insert" BEFORE INSERT ON "link" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "link" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "link" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_link_update" BEFORE UPDATE ON "link" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "link" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "link" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_link_delete" BEFORE DELETE ON "link" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_message_insert" BEFORE INSERT ON "message" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "message" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "message" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "message" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_message_update" BEFORE UPDATE ON "message" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "message" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "message" WHERE "case_ref" = NEW."case_ref" AND "number" = NEW."number" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "message" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_message_delete" BEFORE DELETE ON "message" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_office_term_insert" BEFORE INSERT ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_term" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_term" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_term_update" BEFORE UPDATE ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "office_term" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "office_term" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_office_term_delete" BEFORE DELETE ON "office_term" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_person_insert" BEFORE INSERT ON "person" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "person" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "person" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_person_update" BEFORE UPDATE ON "person" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "person" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "person" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_person_delete" BEFORE DELETE ON "person" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_policy_version_insert" BEFORE INSERT ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "policy_version" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "policy_version" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_policy_version_update" BEFORE UPDATE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "policy_version" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "policy_version" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_policy_version_delete" BEFORE DELETE ON "policy_version" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_receipt_insert" BEFORE INSERT ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_update" BEFORE UPDATE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "receipt" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "receipt" WHERE "digest" = NEW."digest" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE rowid = NEW.rowid AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "receipt" WHERE "token" = NEW."token" AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_receipt_delete" BEFORE DELETE ON "receipt" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_staff_member_insert" BEFORE INSERT ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "staff_member" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "staff_member" WHERE "email" = NEW."email" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "staff_member" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_staff_member_update" BEFORE UPDATE ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "staff_member" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "staff_member" WHERE "email" = NEW."email" AND ref <> NEW.ref) OR EXISTS (SELECT 1 FROM "staff_member" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_staff_member_delete" BEFORE DELETE ON "staff_member" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_stored_file_insert" BEFORE INSERT ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "stored_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "stored_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_stored_file_update" BEFORE UPDATE ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "stored_file" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "stored_file" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_stored_file_delete" BEFORE DELETE ON "stored_file" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
CREATE TRIGGER "wall_tie_insert" BEFORE INSERT ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "tie" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "tie" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: a new row begins at version 1') WHERE NEW.version <> 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_tie_update" BEFORE UPDATE ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: one row may not push out another') WHERE EXISTS (SELECT 1 FROM "tie" WHERE ref = NEW.ref AND NEW.version = 1) OR EXISTS (SELECT 1 FROM "tie" WHERE rowid = NEW.rowid AND ref <> NEW.ref);SELECT RAISE(ABORT, 'trail: the version goes up by one') WHERE NEW.ref <> OLD.ref OR NEW.rowid <> OLD.rowid OR NEW.version <> OLD.version + 1;SELECT RAISE(ABORT, 'trail: no entry for this change') WHERE NOT EXISTS (SELECT 1 FROM entry WHERE row_ref = NEW.ref AND version = NEW.version); END;
CREATE TRIGGER "wall_tie_delete" BEFORE DELETE ON "tie" BEGIN SELECT RAISE(ABORT, 'trail: nothing is deleted') WHERE 1; END;
COMMIT;
