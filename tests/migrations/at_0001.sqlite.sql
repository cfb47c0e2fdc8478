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
INSERT INTO "about" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','service',NULL,'The hall','none',NULL,NULL,'7jvrwykuxy4qg48ks6fbzn6w2f',1);
INSERT INTO "about" VALUES('i64fykcm5x7dkbtsuqm4zkt9na','service',NULL,'The hall','none',NULL,NULL,'kf9kdu9chfwbzkuzv926x9vftj',1);
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
INSERT INTO "account_change" VALUES('invite','x9dwaihi7y2eecga76km2gzt8y','["clerk"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','xcrjg8kfs7zx9b85viuwc8us8i',1);
INSERT INTO "account_change" VALUES('invite','k9q24buaka4ygzmqga4dgvhixg','["officer"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','syv2syru2m8ipj4s3mvde9ezs9',1);
INSERT INTO "account_change" VALUES('invite','q6w5m2r3j78b677kjhxs8tdwsn','["chair", "member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','3qnpchddrz5tcp74c49uu5ybrr',1);
INSERT INTO "account_change" VALUES('invite','cpvi7uan4xskt8qsqdrcssvstj','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','wmhvkwef7a3vcuzsv6yejrsa4h',1);
INSERT INTO "account_change" VALUES('invite','bgh7i5iwc4ig4vu2ejqszmn9jg','["member"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','ccrk8v7dfffyayiteqmb35rk2g',1);
INSERT INTO "account_change" VALUES('invite','kf6uksqvvqhhz56c97ufkpcihx','["auditor"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','fqafzb6dz3i5ak93x3qmq8j9cj',1);
INSERT INTO "account_change" VALUES('invite','k8e28fhxefcuk7ixvh6q62jbg9','["administrator"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','vzsymasdi7ybpijqis3vzhgf7v',1);
INSERT INTO "account_change" VALUES('invite','mhckkeurniv2wf8cx4mkqmguq5','["outside"]','operator','2026-11-23T09:00:00.000000Z','operator','2026-11-23T09:00:00.000000Z','confirmed','fvtwyrdk9wqpuj7gjvmhdyypvt',1);
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
INSERT INTO "case_file" VALUES('MPC-NF79-VNN','complaint','complaint','answered','answered','x7sxy3xuuhueevqngr3gu27ewu','named','r3p27ju25cs3x5s5zkcp4wrcsv','The disco at the hall has gone past midnight. I rang twice and nobody…','The licence hours kept.','web','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z',0,'none','x9dwaihi7y2eecga76km2gzt8y','k9q24buaka4ygzmqga4dgvhixg',0,0,NULL,'upheld','The hall stayed open past its hours.','2026-11-24','2026-11-25',NULL,0,'2026-11-30','Acknowledge','12026-11-3026vp6zbpse2cuzq5hxbaauyhkk',NULL,5,'26vp6zbpse2cuzq5hxbaauyhkk',4);
INSERT INTO "case_file" VALUES('MPC-6R6Q-Q5P','complaint','complaint','received','new','x7sxy3xuuhueevqngr3gu27ewu','anonymous',NULL,'The disco at the hall has gone past midnight. I rang twice and nobody…','The licence hours kept.','web','2026-11-23','2026-11-23',0,'none','x9dwaihi7y2eecga76km2gzt8y',NULL,0,1,NULL,NULL,NULL,NULL,NULL,NULL,0,'2026-11-30','Acknowledge','12026-11-30i64fykcm5x7dkbtsuqm4zkt9na',NULL,2,'i64fykcm5x7dkbtsuqm4zkt9na',1);
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
INSERT INTO "clock" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'8jtedtk6iqgdn6wm26g8jypvg7',1);
INSERT INTO "clock" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'3umpfain947w347f2yyvpcy3ch',1);
INSERT INTO "clock" VALUES('i64fykcm5x7dkbtsuqm4zkt9na','complaint','complaint-acknowledge','Acknowledge','working:5','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-11-30','[]',NULL,'tvrf83azzzm9k2i2f92wkbeckn',1);
INSERT INTO "clock" VALUES('i64fykcm5x7dkbtsuqm4zkt9na','complaint','complaint-answer','Answer stage 1','working:10','Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.','2026-11-23','2026-12-07','[]',NULL,'kta393rv9j3tfrdjuy3mufecyd',1);
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
INSERT INTO "contact" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','web','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1','ncziu82ceztrg83ps8j5k3fvwq',1);
INSERT INTO "contact" VALUES('i64fykcm5x7dkbtsuqm4zkt9na','web',NULL,'','2026-11-23','2026-11-23','1','huqcf4hw74kdirun33tduyieck',1);
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
INSERT INTO "credential" VALUES('x9dwaihi7y2eecga76km2gzt8y','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('k9q24buaka4ygzmqga4dgvhixg','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('q6w5m2r3j78b677kjhxs8tdwsn','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('cpvi7uan4xskt8qsqdrcssvstj','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('bgh7i5iwc4ig4vu2ejqszmn9jg','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('kf6uksqvvqhhz56c97ufkpcihx','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('k8e28fhxefcuk7ixvh6q62jbg9','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
INSERT INTO "credential" VALUES('mhckkeurniv2wf8cx4mkqmguq5','$argon2id$v=19$m=19456,t=2,p=1$eXMetMlU/TQxl1zMWpnsWg$Njh6nlSc+KiAT7+asv3yIQYHB5h6GHE7oYn4k2+CA1Y');
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
INSERT INTO "due_work" VALUES('9eaw4emtdniu2be8846iuv6kaj','mail.letter','e85iss32zwpz6ecp9sa3dy59ue','2026-11-24T09:00:00.000000Z',0,NULL,NULL,0,'');
INSERT INTO "due_work" VALUES('6pwd3jf8q9atydu5e9qkwmpcnp','mail.letter','up4vfd9ht657yf68ebpwfqubcd','2026-11-25T09:00:00.000000Z',0,NULL,NULL,0,'');
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
INSERT INTO "entry" VALUES(1,1,'shgrhexdgck23kg29buakma7b9','staff.change-confirmed',NULL,'act','shgrhexdgck23kg29buakma7b9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','910be83487fdb646814f8efda3dd1ba2e91f32675c5b250729599a91ca974ae6','0000000000000000000000000000000000000000000000000000000000000000','f623ee7a4647d90b16e4627165e33b1ea5ee0828df0378b0d4a6a854e3570641');
INSERT INTO "entry" VALUES(2,1,'shgrhexdgck23kg29buakma7b9','staff.change-confirmed',NULL,'account-change','xcrjg8kfs7zx9b85viuwc8us8i',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','bbfa2824218ebdad5f9de87e9fa3aeff00487d752a82bf1aea4127a9f3b88244','f623ee7a4647d90b16e4627165e33b1ea5ee0828df0378b0d4a6a854e3570641','4e8768e4c4967e605eeb8fb4d1b0432da06cb1a68dc979483c54e9f8f51ccd6e');
INSERT INTO "entry" VALUES(3,1,'shgrhexdgck23kg29buakma7b9','staff.change-confirmed',NULL,'staff-member','x9dwaihi7y2eecga76km2gzt8y',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4ed14fa7959fa4e56da63156685a39312f5bced60daeeeb786a9f9425ab39c98','4e8768e4c4967e605eeb8fb4d1b0432da06cb1a68dc979483c54e9f8f51ccd6e','0caf23c97a8f6c1fd86efa70403cd65b44e082ee8bc6ef822aee2810105a8772');
INSERT INTO "entry" VALUES(4,1,'zdmhhppsmd7v7yqbqqkdytvqk9','staff.password-set',NULL,'act','zdmhhppsmd7v7yqbqqkdytvqk9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4d8f26fb244f909b3e6eb3399d13744efc71baacfdcd74f43cfbdcc37ce2e663','0caf23c97a8f6c1fd86efa70403cd65b44e082ee8bc6ef822aee2810105a8772','984a311037546ee6e5be221e28de09b1014f2056b7803365f5ab87f3e1627db4');
INSERT INTO "entry" VALUES(5,1,'zdmhhppsmd7v7yqbqqkdytvqk9','staff.password-set',NULL,'staff-member','x9dwaihi7y2eecga76km2gzt8y',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c80636c6163584e32a41fed9a81792e189b5e8690ea194f1d012b26d05c64f82','984a311037546ee6e5be221e28de09b1014f2056b7803365f5ab87f3e1627db4','ce5f778b23263f0af8cd93187f8e5afdb68584fd09385e4a2e8e6c25820c792a');
INSERT INTO "entry" VALUES(6,1,'dfjuntskzkaqztbaue2fv24ptb','staff.change-confirmed',NULL,'act','dfjuntskzkaqztbaue2fv24ptb',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a7ad5e0dc17130cf1e7f26e7c236e7716e9b326edd8501226020fef557ce04d1','ce5f778b23263f0af8cd93187f8e5afdb68584fd09385e4a2e8e6c25820c792a','c2d92f3bf5bee07c6633e21f09bdd3b30810b1ecf50213a1b0afc19e75cc1557');
INSERT INTO "entry" VALUES(7,1,'dfjuntskzkaqztbaue2fv24ptb','staff.change-confirmed',NULL,'account-change','syv2syru2m8ipj4s3mvde9ezs9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','5ae689230e1bc85a577828b5d987f1daffdbd3be62c2d5a2244d516fe75719b2','c2d92f3bf5bee07c6633e21f09bdd3b30810b1ecf50213a1b0afc19e75cc1557','455242176beab5a1343b7e4988b6ef9c14585db96096a9c159259577d88a34b8');
INSERT INTO "entry" VALUES(8,1,'dfjuntskzkaqztbaue2fv24ptb','staff.change-confirmed',NULL,'staff-member','k9q24buaka4ygzmqga4dgvhixg',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b77a045bc9e8ee86ce4f090df92f1965f320188ba78e8665701a5bf26c858928','455242176beab5a1343b7e4988b6ef9c14585db96096a9c159259577d88a34b8','06c1540b683bf5cb47331bb7b92cb76ac7c5a39c0579e5c118b2a305b9a538bc');
INSERT INTO "entry" VALUES(9,1,'5tbz9ke7cv9zhvfkvf8jsrghaz','staff.password-set',NULL,'act','5tbz9ke7cv9zhvfkvf8jsrghaz',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','c6b96f1e62fe9bc0f6e92447e4f7861f559facb0bf051889862569f905fb3fe8','06c1540b683bf5cb47331bb7b92cb76ac7c5a39c0579e5c118b2a305b9a538bc','239185060155b75782ab682235c55e2826d53eb63da7cda9c81f6a0367705402');
INSERT INTO "entry" VALUES(10,1,'5tbz9ke7cv9zhvfkvf8jsrghaz','staff.password-set',NULL,'staff-member','k9q24buaka4ygzmqga4dgvhixg',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7c94e6ebff25b46104352a2066b0295e60e3586fad171270b23e5966965e1264','239185060155b75782ab682235c55e2826d53eb63da7cda9c81f6a0367705402','3b790b8df5c2e1ea37267b6de819d2b850cf64160785aeca016bfbdadf0e03bd');
INSERT INTO "entry" VALUES(11,1,'v6zg978j7e6e7u4645qnaye773','staff.change-confirmed',NULL,'act','v6zg978j7e6e7u4645qnaye773',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a578ab1c45415b3a75616b7ad5d5f8eae2e2950475e2c8de330033b8e4d1513d','3b790b8df5c2e1ea37267b6de819d2b850cf64160785aeca016bfbdadf0e03bd','c7eb4c441f1987dee0f49b59756eda732d2f1ed57f075bc02690ecda5e7d4ad1');
INSERT INTO "entry" VALUES(12,1,'v6zg978j7e6e7u4645qnaye773','staff.change-confirmed',NULL,'account-change','3qnpchddrz5tcp74c49uu5ybrr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','20646f2a51c0eccdc826a7f7fd1532759fb638bcc32d2d2c5910f78358ce47e5','c7eb4c441f1987dee0f49b59756eda732d2f1ed57f075bc02690ecda5e7d4ad1','bb2fff2d24a9563e8271a548f7ed7dd6ff24aca59b0502d7e1e1c17a4e05d0d7');
INSERT INTO "entry" VALUES(13,1,'v6zg978j7e6e7u4645qnaye773','staff.change-confirmed',NULL,'staff-member','q6w5m2r3j78b677kjhxs8tdwsn',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ac4bc53b9c3b7134809ae5af526fb9ec946bd0cff1f3bd5ec4681aee1ff64809','bb2fff2d24a9563e8271a548f7ed7dd6ff24aca59b0502d7e1e1c17a4e05d0d7','5a2780c00e7e93db0b4a420d9a5b2195b8202a7ab6b1baee88ed50271bb3d7b1');
INSERT INTO "entry" VALUES(14,1,'6h7dusjzyr9ccmsx7sdwxsvtpf','staff.password-set',NULL,'act','6h7dusjzyr9ccmsx7sdwxsvtpf',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','300cbd6139e3063fd04147a841eb32b808bc8f5c30049d9676f66fe6ace60a71','5a2780c00e7e93db0b4a420d9a5b2195b8202a7ab6b1baee88ed50271bb3d7b1','2a053e24f18c2cf20ffce40d6613b2333d78617a97d0418e0812895cd7c38cd7');
INSERT INTO "entry" VALUES(15,1,'6h7dusjzyr9ccmsx7sdwxsvtpf','staff.password-set',NULL,'staff-member','q6w5m2r3j78b677kjhxs8tdwsn',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','73e818b13eabe09d9a77587f897327f439c9a3ce920541e4357f1c3838c137af','2a053e24f18c2cf20ffce40d6613b2333d78617a97d0418e0812895cd7c38cd7','73a79a4b7dd3184f9c343770919b452ecb1aed0c59c8111bc3501a126bb0383f');
INSERT INTO "entry" VALUES(16,1,'vpnxeaaq6yta2bztaurhztdv9d','staff.change-confirmed',NULL,'act','vpnxeaaq6yta2bztaurhztdv9d',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d7a93523e9738fd554de7298d4fe8b3ca58420057de27b211cca759558b525b4','73a79a4b7dd3184f9c343770919b452ecb1aed0c59c8111bc3501a126bb0383f','4b7bc483cf6ecdd8b9d7fda78911852e2c7279f68e8970f1f10c31656c5abf69');
INSERT INTO "entry" VALUES(17,1,'vpnxeaaq6yta2bztaurhztdv9d','staff.change-confirmed',NULL,'account-change','wmhvkwef7a3vcuzsv6yejrsa4h',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4e0451ddc11661f96cad5a8e3f446b8344483cf68381de66a854c5aceda729b7','4b7bc483cf6ecdd8b9d7fda78911852e2c7279f68e8970f1f10c31656c5abf69','26667f60a1899681c0321ffcc8b1a43eed20f9064172e6ab948257e24cf0a346');
INSERT INTO "entry" VALUES(18,1,'vpnxeaaq6yta2bztaurhztdv9d','staff.change-confirmed',NULL,'staff-member','cpvi7uan4xskt8qsqdrcssvstj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9a77edb94f8a231e9c2d6fadfb13460ae41d33ee6477a159ccec87cd5e555dcd','26667f60a1899681c0321ffcc8b1a43eed20f9064172e6ab948257e24cf0a346','0b40669ee3bcc1da8bf34aa4ae1a39182db980b3fda1ccac2938d22ee3e3b5f1');
INSERT INTO "entry" VALUES(19,1,'628weyx9iwrwh94dxksatsize4','staff.password-set',NULL,'act','628weyx9iwrwh94dxksatsize4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fb833a19970762b1f9c0b703ea2c103362e4b2759d3981a843137e394c2a5b37','0b40669ee3bcc1da8bf34aa4ae1a39182db980b3fda1ccac2938d22ee3e3b5f1','973554bafd8b7507acb0a920194c0dc52530b3dbd71bd7bad7fd318f74a5acfd');
INSERT INTO "entry" VALUES(20,1,'628weyx9iwrwh94dxksatsize4','staff.password-set',NULL,'staff-member','cpvi7uan4xskt8qsqdrcssvstj',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','82e01caf25e0b397231b1ea973180f940d81db374a94725ebba707932129e669','973554bafd8b7507acb0a920194c0dc52530b3dbd71bd7bad7fd318f74a5acfd','0823c1a1b8833a1bdc486d491efb7800e15c93b8491af7f59d05f01c1ec61116');
INSERT INTO "entry" VALUES(21,1,'q7usujy9kdsmem5ku6xpp35aa4','staff.change-confirmed',NULL,'act','q7usujy9kdsmem5ku6xpp35aa4',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','0b7e53200354c85b7feaa3877bf6ee484c72f2da79f57b9e4531fba1a88f6a57','0823c1a1b8833a1bdc486d491efb7800e15c93b8491af7f59d05f01c1ec61116','a81d2e372fd22abd5c10941f9e9e8b3c52f9c757bc20daaf553a34569871439f');
INSERT INTO "entry" VALUES(22,1,'q7usujy9kdsmem5ku6xpp35aa4','staff.change-confirmed',NULL,'account-change','ccrk8v7dfffyayiteqmb35rk2g',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','32365a666115862cb60d6e7a9378da4816f01d003b07800a680710940a22fef7','a81d2e372fd22abd5c10941f9e9e8b3c52f9c757bc20daaf553a34569871439f','5b3c5d61e71c1f0b5ffa9d14308b3f489010db1e8bc49dcb399ce4725e608d99');
INSERT INTO "entry" VALUES(23,1,'q7usujy9kdsmem5ku6xpp35aa4','staff.change-confirmed',NULL,'staff-member','bgh7i5iwc4ig4vu2ejqszmn9jg',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','07f034e225fa5a68ecd8c9c34adfd490da3b09cb37abb38615434450f668569f','5b3c5d61e71c1f0b5ffa9d14308b3f489010db1e8bc49dcb399ce4725e608d99','cfd891a0d78eb6a34881382063808b6d74ae490db3bc629dcfac4de3029aca10');
INSERT INTO "entry" VALUES(24,1,'7qwjv89nfccm252nh8qm35rnfj','staff.password-set',NULL,'act','7qwjv89nfccm252nh8qm35rnfj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fb003a88d7c19bd310942e4539d8eef73110b74e2cd07d35a7935ec537089a25','cfd891a0d78eb6a34881382063808b6d74ae490db3bc629dcfac4de3029aca10','ab88cf4b491c22ca94ab48f75c25a1fb4f971f62a7e0b4837803db943b483307');
INSERT INTO "entry" VALUES(25,1,'7qwjv89nfccm252nh8qm35rnfj','staff.password-set',NULL,'staff-member','bgh7i5iwc4ig4vu2ejqszmn9jg',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fbc704d6db272cb9db91018964a979b821d0d3667e67942386374f35ebfa4f2b','ab88cf4b491c22ca94ab48f75c25a1fb4f971f62a7e0b4837803db943b483307','424f3f56aa59063061c5629eef8b9c6a8a6eee7616b000f368269877f822ac5e');
INSERT INTO "entry" VALUES(26,1,'i8xj5zm4rrk7fuaxyjfiwqmgiu','staff.change-confirmed',NULL,'act','i8xj5zm4rrk7fuaxyjfiwqmgiu',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7201df25977c70f26ae592d05c529a13f52d48951e7d1a5ea8c0502a9625d982','424f3f56aa59063061c5629eef8b9c6a8a6eee7616b000f368269877f822ac5e','8eee2ab96407e0941b05f47e78541f733e1fa4655ad9166a29814e99c3a74642');
INSERT INTO "entry" VALUES(27,1,'i8xj5zm4rrk7fuaxyjfiwqmgiu','staff.change-confirmed',NULL,'account-change','fqafzb6dz3i5ak93x3qmq8j9cj',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f60506d0eca304458fd8f02f3621828eff506f3af403ff531fe81c6ffbb5f857','8eee2ab96407e0941b05f47e78541f733e1fa4655ad9166a29814e99c3a74642','0d08f8c83d4bf9259788777ba0918cfcfa43677c4334d166ef17f36156c5e6a9');
INSERT INTO "entry" VALUES(28,1,'i8xj5zm4rrk7fuaxyjfiwqmgiu','staff.change-confirmed',NULL,'staff-member','kf6uksqvvqhhz56c97ufkpcihx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','79d0bef5a9a756971c8dccd150c246de2cf555b268a4e1aea4fbe0e3246ff5f4','0d08f8c83d4bf9259788777ba0918cfcfa43677c4334d166ef17f36156c5e6a9','441b6be683b21d889bb8005bc5ff48dee1d6dbfc6a2dadfa86ef6a4f41be1487');
INSERT INTO "entry" VALUES(29,1,'s2vhz848qpfjqepximtckheg9x','staff.password-set',NULL,'act','s2vhz848qpfjqepximtckheg9x',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8516623339b6ebec73834201bca2cf01e41d797a91129e122466b24a484843ea','441b6be683b21d889bb8005bc5ff48dee1d6dbfc6a2dadfa86ef6a4f41be1487','406d77367817a5afbdf598f8b1663f419f765e1c20aac0093a31c6d0ba824613');
INSERT INTO "entry" VALUES(30,1,'s2vhz848qpfjqepximtckheg9x','staff.password-set',NULL,'staff-member','kf6uksqvvqhhz56c97ufkpcihx',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d2cd6576b858c2bfa2fd6f82bef21ac77917933bdb1b4c11edd05654a1f72492','406d77367817a5afbdf598f8b1663f419f765e1c20aac0093a31c6d0ba824613','ef9fa43b0fda2f2deeeae212c8b1aabe7ae3a96a97dc2df4c008f713f40f92ec');
INSERT INTO "entry" VALUES(31,1,'uevyfj5hhc7gry2qeyexc87im7','staff.change-confirmed',NULL,'act','uevyfj5hhc7gry2qeyexc87im7',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','385c8ff2f5857dfc0a2420cebbf6d3d3cebd2900dd6f646a0e362e8ebec5becd','ef9fa43b0fda2f2deeeae212c8b1aabe7ae3a96a97dc2df4c008f713f40f92ec','4f1e8d8aa0d79057a861323ccc2afd46a3c6c72168aa49206c18af31729de657');
INSERT INTO "entry" VALUES(32,1,'uevyfj5hhc7gry2qeyexc87im7','staff.change-confirmed',NULL,'account-change','vzsymasdi7ybpijqis3vzhgf7v',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8f619bfd7315d89621700fbf876b5574edba4358c07dfe1390069ef628039ac9','4f1e8d8aa0d79057a861323ccc2afd46a3c6c72168aa49206c18af31729de657','19cc26f2661deedb5fdd20e6837ea833b7a77cc5fbb5860350e12bb9b85e1942');
INSERT INTO "entry" VALUES(33,1,'uevyfj5hhc7gry2qeyexc87im7','staff.change-confirmed',NULL,'staff-member','k8e28fhxefcuk7ixvh6q62jbg9',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ce80df49bbb83426b003304213a9f172358ef00c6d0aad4545e8703308e3f4d6','19cc26f2661deedb5fdd20e6837ea833b7a77cc5fbb5860350e12bb9b85e1942','a59aab255e6b1ed7dcc377eca16391b65db349c0fd16b2023d38e41fa7d57f8a');
INSERT INTO "entry" VALUES(34,1,'vj5v9y53uzcxczuu3p4kw9z7es','staff.password-set',NULL,'act','vj5v9y53uzcxczuu3p4kw9z7es',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','2d4074736a363cb06af0386171b372e4b57bb9c7f5f068d3abb7d45667912865','a59aab255e6b1ed7dcc377eca16391b65db349c0fd16b2023d38e41fa7d57f8a','f7897bfe82c51ac63583588383275b13c69c024c467d15b64acda30fbc7fbdfd');
INSERT INTO "entry" VALUES(35,1,'vj5v9y53uzcxczuu3p4kw9z7es','staff.password-set',NULL,'staff-member','k8e28fhxefcuk7ixvh6q62jbg9',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','25b6e3fdd37a48fe22e57ff13eeae64f14c223e4e7ab28756c9962752795eb97','f7897bfe82c51ac63583588383275b13c69c024c467d15b64acda30fbc7fbdfd','e0996acb3bcda3e297f86f9e6adb37f921ce7afb4edcbd916c39d045c592651c');
INSERT INTO "entry" VALUES(36,1,'kftcuz2hdkd7ew7w57j8axmktr','staff.change-confirmed',NULL,'act','kftcuz2hdkd7ew7w57j8axmktr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8c48bf61bf4ea82dc3d912541e4c2270f2ea470483584251e3a51bc8f434bfaf','e0996acb3bcda3e297f86f9e6adb37f921ce7afb4edcbd916c39d045c592651c','56eb27967243e2af3edc96595874bf7f5b3672e2d608edff5fa7dff48d9694dc');
INSERT INTO "entry" VALUES(37,1,'kftcuz2hdkd7ew7w57j8axmktr','staff.change-confirmed',NULL,'account-change','fvtwyrdk9wqpuj7gjvmhdyypvt',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4fcc95240e42a299ce1362ecdbf1a3fc34dfc95c5d5408fbb89cde289941f773','56eb27967243e2af3edc96595874bf7f5b3672e2d608edff5fa7dff48d9694dc','e2893788ec98b6e99989adb0c6b7652204d4311863a07ff23cc2c390bde53d62');
INSERT INTO "entry" VALUES(38,1,'kftcuz2hdkd7ew7w57j8axmktr','staff.change-confirmed',NULL,'staff-member','mhckkeurniv2wf8cx4mkqmguq5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a37a2609b444e9bf6f832a0d012ccfac44917142eebf1415ae388506ac7f7738','e2893788ec98b6e99989adb0c6b7652204d4311863a07ff23cc2c390bde53d62','01e86f8e152170cb01deb964591b8a4641c83106baf1af582800fc46cd579a00');
INSERT INTO "entry" VALUES(39,1,'hmz3vthsrr4h646dd9svryd2wv','staff.password-set',NULL,'act','hmz3vthsrr4h646dd9svryd2wv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','388859e3ea183b07c028845c325b35f98626b06b60cb45b9fcb6107607e06ade','01e86f8e152170cb01deb964591b8a4641c83106baf1af582800fc46cd579a00','4bece4522fbc0f0ca055034a25971c1d4dba2549ce121c6390ed364430b033b9');
INSERT INTO "entry" VALUES(40,1,'hmz3vthsrr4h646dd9svryd2wv','staff.password-set',NULL,'staff-member','mhckkeurniv2wf8cx4mkqmguq5',2,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','88f0619ba79067c9830a097b535cc23e3202fd8ecc264f6c1cd041ff9deb40c2','4bece4522fbc0f0ca055034a25971c1d4dba2549ce121c6390ed364430b033b9','994ce9d0a43ddbef7628378245f0c915650fc64b6321187c99b0ed5774d9693f');
INSERT INTO "entry" VALUES(41,1,'8vwrtjc9cka3sijmmm5wgmqmtf','office.held',NULL,'act','8vwrtjc9cka3sijmmm5wgmqmtf',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','17e97e1905959f750324ddace25cb654de1ea12c17566bb6ea4ca7e01abdc9c2','994ce9d0a43ddbef7628378245f0c915650fc64b6321187c99b0ed5774d9693f','b1639e674fe03095fe7b5a09c96861b7dfcc06521b8b854da0fb70688400c22f');
INSERT INTO "entry" VALUES(42,1,'8vwrtjc9cka3sijmmm5wgmqmtf','office.held',NULL,'office-term','fhkv5ydnfi44vqdq4vk6yzw5kd',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','940203bb2ade80747158d095ecc303e396fe03f94b1994e1f6aa9af5156ea2f6','b1639e674fe03095fe7b5a09c96861b7dfcc06521b8b854da0fb70688400c22f','ed926b17247f1dbb6f222fadd5954c3c76e4b415c89c3cd8821b06ce0469aa2d');
INSERT INTO "entry" VALUES(43,1,'49jr54yuq39fhyzid55rgwi2tp','office.held',NULL,'act','49jr54yuq39fhyzid55rgwi2tp',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','164eda0bbc4746eba9f6b3d0252ec7545eeb8f0cd61f8a60eda4124356dbcbc3','ed926b17247f1dbb6f222fadd5954c3c76e4b415c89c3cd8821b06ce0469aa2d','75afab845acdadf367516ba3409547f5d65c4d3608c180b6b36e1d59b7ece3ac');
INSERT INTO "entry" VALUES(44,1,'49jr54yuq39fhyzid55rgwi2tp','office.held',NULL,'office-term','6yfir54zypp8re95rjf52hqa7q',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f738c034e18380ebcb843d2b20b0d084b869fda9266adb428640e7a74e58b5fc','75afab845acdadf367516ba3409547f5d65c4d3608c180b6b36e1d59b7ece3ac','8641d9f87093c3464217e28a6ef83cdd2f1566adbaca608e8d7ed93805a726c6');
INSERT INTO "entry" VALUES(45,1,'ptn5exygtfvcpb2yb733c32vhv','office.held',NULL,'act','ptn5exygtfvcpb2yb733c32vhv',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a49f357b4631af1e787e51577ae4b2c0d1a6a193b9c3d158224ba01b7590f0d0','8641d9f87093c3464217e28a6ef83cdd2f1566adbaca608e8d7ed93805a726c6','b7c5a38218d6db720fab47281bba44593b61287c75ba3f7fff0dd0504fbfe784');
INSERT INTO "entry" VALUES(46,1,'ptn5exygtfvcpb2yb733c32vhv','office.held',NULL,'office-term','ndhsugqj757md6eaiezexts5q5',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6288898914cb278a26dd193f312917309624748ce223eca525df15ec12491338','b7c5a38218d6db720fab47281bba44593b61287c75ba3f7fff0dd0504fbfe784','35f7655bf7c23b75b5a91738da736e33b5150e7db5bdef80f90a10751087b05e');
INSERT INTO "entry" VALUES(47,1,'spwtd28hbwd2aajwdrwb3a4a32','office.held',NULL,'act','spwtd28hbwd2aajwdrwb3a4a32',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ea2c79ecae4dfac5d8efc26cde3e1c014e14a731fd0191befdec1ea8680fe133','35f7655bf7c23b75b5a91738da736e33b5150e7db5bdef80f90a10751087b05e','7fd6c90bdf9872b6a21a08836e8296c56effcf00c594fac6ec5b57ff5fa6141c');
INSERT INTO "entry" VALUES(48,1,'spwtd28hbwd2aajwdrwb3a4a32','office.held',NULL,'office-term','q9e9axfs8scteax9ty99m5bse8',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','65bf451cfefe92cfdcb82633d97e970c70a31f038dba29ed67b05eeaf29277b4','7fd6c90bdf9872b6a21a08836e8296c56effcf00c594fac6ec5b57ff5fa6141c','aecf5d87a08eaa9f0cf9a167f932b21839b8562cf851801256a7f9ac908a0aeb');
INSERT INTO "entry" VALUES(49,1,'tw3vzwjxwbc9unep6j4k32j7gx','office.held',NULL,'act','tw3vzwjxwbc9unep6j4k32j7gx',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d52fb22c08bae21ba09ad5c7f38df79e8c0e18438743b17fe5c80ec824167916','aecf5d87a08eaa9f0cf9a167f932b21839b8562cf851801256a7f9ac908a0aeb','0d070dcadb9129d88b3a0dbd14e3653cce61e306733f8ca6ebef6e4f8a79d10d');
INSERT INTO "entry" VALUES(50,1,'tw3vzwjxwbc9unep6j4k32j7gx','office.held',NULL,'office-term','z8s6grzzdpifrx5vamnz7qmype',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d4c59724a74e7ebae01926275807b40c1cb656af85c5496e25159ec4f665fddf','0d070dcadb9129d88b3a0dbd14e3653cce61e306733f8ca6ebef6e4f8a79d10d','55422c1d3982a3c6045a278f6607357551f170665b02ed3deec196753f716963');
INSERT INTO "entry" VALUES(51,1,'xh5xhfx7nysc3p95qz5vmnq8pr','office.held',NULL,'act','xh5xhfx7nysc3p95qz5vmnq8pr',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fea9fd2414c8c477157cadf4eb365deed2fa7e447458943194c64a17b760570f','55422c1d3982a3c6045a278f6607357551f170665b02ed3deec196753f716963','5b6db96ca89f5b0d1e2d6199493b6154f6ba342fdbf356ef0987834a35c1e268');
INSERT INTO "entry" VALUES(52,1,'xh5xhfx7nysc3p95qz5vmnq8pr','office.held',NULL,'office-term','byncfrdcn6p4jfafzdvy4jf8p2',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','92958f00d4807c3d261b5eb31dd665fc585284c6cfa0c8249f8dbfa3793015ff','5b6db96ca89f5b0d1e2d6199493b6154f6ba342fdbf356ef0987834a35c1e268','ac1a14d208ad1700af10d30974fedba612d5c8e10e9cdafd56bd2990d7d2e494');
INSERT INTO "entry" VALUES(53,1,'xsk4tif4gdzwnaudkyfm59rapw','office.held',NULL,'act','xsk4tif4gdzwnaudkyfm59rapw',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','f6ceb48be509eaf0a06f7f070bd95a2d265c238c2f18cddb5973e572434555ea','ac1a14d208ad1700af10d30974fedba612d5c8e10e9cdafd56bd2990d7d2e494','7024e45002630c2239e991f82e70bb82b71649b092a081ad821973cedbf72363');
INSERT INTO "entry" VALUES(54,1,'xsk4tif4gdzwnaudkyfm59rapw','office.held',NULL,'office-term','xsjqjngd2xp9t6ksucpexv9kwn',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d6006e936506a0e3605655f26affa3fb02929b0ff4e6f664ca1804a3d7dca8a9','7024e45002630c2239e991f82e70bb82b71649b092a081ad821973cedbf72363','ed6f24ea1bb427b1c592836d1131bfd17768eee6df74e7370bc504fac91781b4');
INSERT INTO "entry" VALUES(55,1,'y5cnxww23dgsj8hhguyvyy4uja','office.held',NULL,'act','y5cnxww23dgsj8hhguyvyy4uja',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','03b14ff0bfd5393693ea82014d9c37b5fed12e4a6bf2e0a8f3703c7e88d35d43','ed6f24ea1bb427b1c592836d1131bfd17768eee6df74e7370bc504fac91781b4','100f11c9816c8fdab47d304b2b483212a4273abdf85a50853b25b594f8a4d9b4');
INSERT INTO "entry" VALUES(56,1,'y5cnxww23dgsj8hhguyvyy4uja','office.held',NULL,'office-term','9z2iz9979j5ai5xavi34wk5mbs',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','7bd7fb7e5158ad5f1fe15583fd35c4745190fefbd68ad5e74da1a1336301383c','100f11c9816c8fdab47d304b2b483212a4273abdf85a50853b25b594f8a4d9b4','3d198b9b36ca8bde70c2d3f7e8e705c07b0c946122edfc35ed6949e4e07a4013');
INSERT INTO "entry" VALUES(57,1,'ehx8nmft2agxudkfzzemfqdaie','office.held',NULL,'act','ehx8nmft2agxudkfzzemfqdaie',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a70438de05fd526624b25b153b1433f10f7ea1689f1bd5da5252679dadc15c29','3d198b9b36ca8bde70c2d3f7e8e705c07b0c946122edfc35ed6949e4e07a4013','d48996d6322fbf4f6d346c771a6751bae97c90c06e6b2192a224f238746c16b5');
INSERT INTO "entry" VALUES(58,1,'ehx8nmft2agxudkfzzemfqdaie','office.held',NULL,'office-term','6x53bn9xdq2mheacpb5xcj4qv3',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','9c7d11024cdd073f600861ab7fb8f6864d7751b416a6182854990aa271da6a24','d48996d6322fbf4f6d346c771a6751bae97c90c06e6b2192a224f238746c16b5','90e5e05e02c72c7984a73adbcba386d572269294bddb4d225c619c3e487b45f5');
INSERT INTO "entry" VALUES(59,1,'6rff8j96ng4f48imgw7v9h9hph','policy.adopted',NULL,'act','6rff8j96ng4f48imgw7v9h9hph',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','3582342a4e576911a2c7e50b91944d9082d90988bbd0a6e262db18699e349dbd','90e5e05e02c72c7984a73adbcba386d572269294bddb4d225c619c3e487b45f5','5a95ca881ea6f195eebc4c51b54c99d6d3d8bae1f0144af439d1afa6cd516a74');
INSERT INTO "entry" VALUES(60,1,'6rff8j96ng4f48imgw7v9h9hph','policy.adopted',NULL,'policy-version','x7sxy3xuuhueevqngr3gu27ewu',1,'operator','operator','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fe495563a703fca73a84cea9ea20f561796318ab76d0999968c36f94208015ea','5a95ca881ea6f195eebc4c51b54c99d6d3d8bae1f0144af439d1afa6cd516a74','687b9a808535f74f15553b3e764979fcdd133dda9ed34c4f31c03c25cedbcc1d');
INSERT INTO "entry" VALUES(61,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','act','9gji6ssvm99qrim3p8q7cm82sh',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','b7669072d00a5c1559a90af6b6af5f111759bd1a8c1e1da5750cb04f868d1739','687b9a808535f74f15553b3e764979fcdd133dda9ed34c4f31c03c25cedbcc1d','9f16416f5ab21b0c1e1e17b8c73e1dd0a28b8e0de643eb460e7ab24daf1c891d');
INSERT INTO "entry" VALUES(62,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','about','7jvrwykuxy4qg48ks6fbzn6w2f',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','ed633540aa2ed0f78d5f84c765bcf3b98503ab4b203932ff0e3ef7f99d6b1f40','9f16416f5ab21b0c1e1e17b8c73e1dd0a28b8e0de643eb460e7ab24daf1c891d','ad574224ec5aa402401467804aa891415fe9e31ceae2764a4977f9047095b4cb');
INSERT INTO "entry" VALUES(63,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','case','26vp6zbpse2cuzq5hxbaauyhkk',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','28cdeb99d05c5fee054c65939a5ecf0d49d4a4576995a1cf4af09437db4cae54','ad574224ec5aa402401467804aa891415fe9e31ceae2764a4977f9047095b4cb','1da30e9d18762d255456391b3b8653fd36b4a6a212764e13c3be28447ea051eb');
INSERT INTO "entry" VALUES(64,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','clock','3umpfain947w347f2yyvpcy3ch',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','fb774c5cd72a7da4f642ce0eae462b7087be0480d21d1c091ace2d3ca105a40c','1da30e9d18762d255456391b3b8653fd36b4a6a212764e13c3be28447ea051eb','d24269f33d66bb07a69446e1b486ffde613a0fd06d7ba4894118b3d1ecac1d33');
INSERT INTO "entry" VALUES(65,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','clock','8jtedtk6iqgdn6wm26g8jypvg7',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','1b492d88505e76a13bf5afaa62c4aeda3f02e53c9f1805c165544fffbebf3f28','d24269f33d66bb07a69446e1b486ffde613a0fd06d7ba4894118b3d1ecac1d33','e6c07926f9d1a21f5b83123d6212a7f4c440144e71a46545d427b61297eb3b7f');
INSERT INTO "entry" VALUES(66,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','contact','ncziu82ceztrg83ps8j5k3fvwq',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','a06ba8fb51320543e117d33643287a6a7fd34f1bdfca09c7de13ef269ab62bc9','e6c07926f9d1a21f5b83123d6212a7f4c440144e71a46545d427b61297eb3b7f','652042f5275d21a8c036430d677df257334b51ec6d4afb94c34b4e7feda8a7b3');
INSERT INTO "entry" VALUES(67,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','message','v8i3eqfu3w6j8eh5m6bty2cr42',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8252c26a12b3d56bd8cee204503ed7e1075a447c35df04cce8dbab3ca364f376','652042f5275d21a8c036430d677df257334b51ec6d4afb94c34b4e7feda8a7b3','af24581e83325771f62f0496ceac41d8e954133d4bcabc0e30b9b918d6568baa');
INSERT INTO "entry" VALUES(68,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received',NULL,'person','r3p27ju25cs3x5s5zkcp4wrcsv',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','4e0bc4dcc32507b3742a3ea6f3509219c77190821ce56cea20358323738aa797','af24581e83325771f62f0496ceac41d8e954133d4bcabc0e30b9b918d6568baa','acfdaec9ec3c5a2b0d00afc336b43a281c380ded67227d95e98b7814994a5749');
INSERT INTO "entry" VALUES(69,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','receipt','we2mvmd237vhung9jb82mma3zt',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6568f362d92540b041cf07fe588f3bdfc7f0c2161686394e9d7c3a8e80c3d601','acfdaec9ec3c5a2b0d00afc336b43a281c380ded67227d95e98b7814994a5749','98935d877b35b7a527f9bf17bbba9a6cae265c1a318e98655b6d77f22b9ccdad');
INSERT INTO "entry" VALUES(70,1,'9gji6ssvm99qrim3p8q7cm82sh','contact.received','26vp6zbpse2cuzq5hxbaauyhkk','tie','dahwvwze6y49acptm8ish5i2nx',1,'person','r3p27ju25cs3x5s5zkcp4wrcsv','','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','6422b3a0d9bf318dddd21596704f39d9af883761768a036713f3581ffd470ff6','98935d877b35b7a527f9bf17bbba9a6cae265c1a318e98655b6d77f22b9ccdad','4d284c9541cb2189aef71c40b2d756c2caf4601ed0f484ed7750acb01b178011');
INSERT INTO "entry" VALUES(71,1,'ikagpfdktakkiqvneki7nz2j2s','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','act','ikagpfdktakkiqvneki7nz2j2s',1,'staff','x9dwaihi7y2eecga76km2gzt8y','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','8bc6674a144bfa9a05663fe0567a1422f7dd071c2b54f87e17453909926c96fa','4d284c9541cb2189aef71c40b2d756c2caf4601ed0f484ed7750acb01b178011','be9f7fcfe08f53c69076487e354b8e52d52671822dc2935f0683f2c83002ba92');
INSERT INTO "entry" VALUES(72,1,'ikagpfdktakkiqvneki7nz2j2s','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','case','26vp6zbpse2cuzq5hxbaauyhkk',2,'staff','x9dwaihi7y2eecga76km2gzt8y','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','e2707566334debb811365591b09991bd9eda6da5b12b5a58d30c9b6e2a19c90f','be9f7fcfe08f53c69076487e354b8e52d52671822dc2935f0683f2c83002ba92','163752e03684eaef6fa52b3a2e8a10daf727db84d13a9249b72f574143d7f09f');
INSERT INTO "entry" VALUES(73,1,'ikagpfdktakkiqvneki7nz2j2s','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','tie','gg4c3ype849zptqty3fvrfsn2v',1,'staff','x9dwaihi7y2eecga76km2gzt8y','clerk','2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','d5a48f0896d4abde4edd3a5c89e873fd4cf14eeb7873c1466d637f8ab9b0792c','163752e03684eaef6fa52b3a2e8a10daf727db84d13a9249b72f574143d7f09f','dc6f134df2cb6280f40fbdc20be8172d81eba66b4c1bfe2dafa75e41394d51ed');
INSERT INTO "entry" VALUES(74,1,'4tub5jk4jp5d42r3sf2aa9ixz3','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','act','4tub5jk4jp5d42r3sf2aa9ixz3',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','27e542f3426ccb07609e6dabf296524c0578827ddf2e5407ef341746aad57a31','dc6f134df2cb6280f40fbdc20be8172d81eba66b4c1bfe2dafa75e41394d51ed','0a92a84935f416567d9aed908e551a341aebb3c8aab7e04d1b1cde4438f7e7e8');
INSERT INTO "entry" VALUES(75,1,'4tub5jk4jp5d42r3sf2aa9ixz3','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','case','26vp6zbpse2cuzq5hxbaauyhkk',3,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','2ec4807fc586012d767f00c7edbb1ced49c62b140e46d14316216c9f6a99783c','0a92a84935f416567d9aed908e551a341aebb3c8aab7e04d1b1cde4438f7e7e8','e945aba8879f7b6d424ec6820e7ab84cff1d1a680608ae59c8bcffc2956193df');
INSERT INTO "entry" VALUES(76,1,'4tub5jk4jp5d42r3sf2aa9ixz3','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','letter','e85iss32zwpz6ecp9sa3dy59ue',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','a851ebca36f4514f3589fd4f6d74be73a3689bedb3d3d2d9060302736a2afb0e','e945aba8879f7b6d424ec6820e7ab84cff1d1a680608ae59c8bcffc2956193df','0eb14d0ac68698a4ff8ae1aaa8f043ed57d7acb3e205c4e478f747946a7af1aa');
INSERT INTO "entry" VALUES(77,1,'4tub5jk4jp5d42r3sf2aa9ixz3','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','message','kjhxq382ahbg8fnm47yt9ysnvj',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','e2d7943f1c60f9ca17057e4025bfe30277b886e6701a11b849955f01d17b61a9','0eb14d0ac68698a4ff8ae1aaa8f043ed57d7acb3e205c4e478f747946a7af1aa','7a135b9f32522b42b0d3ac9aef08ea15bcf068d1e35fd30f1e5c33fa11d3e3b4');
INSERT INTO "entry" VALUES(78,1,'ab7z3y7e595b5q3mpd3prs5ffm','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','act','ab7z3y7e595b5q3mpd3prs5ffm',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','ca39b3ebff9e510d113641f02c9b1fde8b7faa8d4584f9032ba63207a0388889','7a135b9f32522b42b0d3ac9aef08ea15bcf068d1e35fd30f1e5c33fa11d3e3b4','67b818b47a1c2098a673c084d9580762027668c1839f063099ef29bd74f02aec');
INSERT INTO "entry" VALUES(79,1,'ab7z3y7e595b5q3mpd3prs5ffm','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','case','26vp6zbpse2cuzq5hxbaauyhkk',4,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','f7e23d47c252383999019a5e69ab9e6c7154a103c7286340a3241b34ba78fc2c','67b818b47a1c2098a673c084d9580762027668c1839f063099ef29bd74f02aec','e864887191de2e61de80abb8ac56e42143186b243abeb73e91cdeec24aa976a2');
INSERT INTO "entry" VALUES(80,1,'ab7z3y7e595b5q3mpd3prs5ffm','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','letter','up4vfd9ht657yf68ebpwfqubcd',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','3b16cfff173b2fa7987778295c84b2110e9f3dd4b9a7216d24a3bf59d76abdab','e864887191de2e61de80abb8ac56e42143186b243abeb73e91cdeec24aa976a2','bfa58b7751120d5021ef7f90fb96d7bf10eadd518b3ce39a988053de35dcbc07');
INSERT INTO "entry" VALUES(81,1,'ab7z3y7e595b5q3mpd3prs5ffm','case.moved','26vp6zbpse2cuzq5hxbaauyhkk','message','7ta98tvqsiwvy4wtr8j4ce7jbn',1,'staff','k9q24buaka4ygzmqga4dgvhixg','officer, stand-in-clerk','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','85e95824dc319556f8b0461edddcc4731549596ca545e468144c0e49f0d267e5','bfa58b7751120d5021ef7f90fb96d7bf10eadd518b3ce39a988053de35dcbc07','08246b2cc3396959e4de77f5dc85850078f0f8f0cb1fbdc4d242df8c2bec7763');
INSERT INTO "entry" VALUES(82,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','act','nrzrpej43fvc4wrfg5pdsccfat',1,'anonymous','','','2026-11-23','2026-11-23','e56970e4dd54fd17d736f53d5a456cf022018725882c4c69888c53be499aef44','08246b2cc3396959e4de77f5dc85850078f0f8f0cb1fbdc4d242df8c2bec7763','7ab06e01862c3b683ba797f85f320f84e7e529e6036163858590bd0db4466c26');
INSERT INTO "entry" VALUES(83,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','about','kf9kdu9chfwbzkuzv926x9vftj',1,'anonymous','','','2026-11-23','2026-11-23','9b1e59da1894457ac40234798cd205a3b38b27ce5b855aa9aa88e1121dfca42a','7ab06e01862c3b683ba797f85f320f84e7e529e6036163858590bd0db4466c26','f87f710522c18f19256d33892181c56d0902de17bfc0e5d9ebfc2d59ca0e2f36');
INSERT INTO "entry" VALUES(84,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','case','i64fykcm5x7dkbtsuqm4zkt9na',1,'anonymous','','','2026-11-23','2026-11-23','de60fc1f418bf9b3c635720f34b60efbeff9fc753fb24204c15a1d23e258ad8d','f87f710522c18f19256d33892181c56d0902de17bfc0e5d9ebfc2d59ca0e2f36','727108641a055fbec332cd46806d874ee7a794047298d5596a71ef6d6fb0e486');
INSERT INTO "entry" VALUES(85,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','clock','kta393rv9j3tfrdjuy3mufecyd',1,'anonymous','','','2026-11-23','2026-11-23','52f0996a9a1bd97034bc951a1a10877c6f6758c8d651b9ccb296b8068df82ca3','727108641a055fbec332cd46806d874ee7a794047298d5596a71ef6d6fb0e486','27bfe9ef7bb46cba42535b6583beed74ce4655f33540383d15c77fd4c610e912');
INSERT INTO "entry" VALUES(86,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','clock','tvrf83azzzm9k2i2f92wkbeckn',1,'anonymous','','','2026-11-23','2026-11-23','d3e3b7a3234860167f5e986a4100c07f27efe4d0df90d1c677134d1375a0b9a2','27bfe9ef7bb46cba42535b6583beed74ce4655f33540383d15c77fd4c610e912','9970f10321d11ed79ccefef0181d5d0d10ed15029db851c4d27ebb88ef91cc6c');
INSERT INTO "entry" VALUES(87,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','contact','huqcf4hw74kdirun33tduyieck',1,'anonymous','','','2026-11-23','2026-11-23','d0c5f6e663c5e5b26952967e5fb5875e55135fcb2035222d1692ed0e5848420d','9970f10321d11ed79ccefef0181d5d0d10ed15029db851c4d27ebb88ef91cc6c','0fe45338e6995ef39f9704494825a93cf56a8103306bbd7f60659f043bd81337');
INSERT INTO "entry" VALUES(88,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','message','ayeikybb2pqmifryc43y6wixnd',1,'anonymous','','','2026-11-23','2026-11-23','df17e9a1458811250753044a0091fcfab1ceeb3fdcc5636b37767794797a527a','0fe45338e6995ef39f9704494825a93cf56a8103306bbd7f60659f043bd81337','202b022df71de9d95314a1a4ba7a932e0b306e656575e6da6f9202f566452042');
INSERT INTO "entry" VALUES(89,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','receipt','9ixxb47j3nedqfwjz3p2xb6qgb',1,'anonymous','','','2026-11-23','2026-11-23','40d11675f883688a8f9edb917448780e41989d2dd656915b5a8546df5d9081bd','202b022df71de9d95314a1a4ba7a932e0b306e656575e6da6f9202f566452042','718f42d9f90689348a52a7b929666258afad1b3810217526c3d249d8cc3f0482');
INSERT INTO "entry" VALUES(90,1,'nrzrpej43fvc4wrfg5pdsccfat','contact.received','i64fykcm5x7dkbtsuqm4zkt9na','tie','7wfnej9ke8j4zhmm5wexgthh8p',1,'anonymous','','','2026-11-23','2026-11-23','db88045c29afbe62662d8e96ce45b49dd64abf0c45f8f1a78ae44155f2af7a84','718f42d9f90689348a52a7b929666258afad1b3810217526c3d249d8cc3f0482','b6e8e6993bdc5747fcaa7ddc49ac75374b5cf101f9a4f45b07b2285485d349ac');
CREATE TABLE entry_content (
	seq INTEGER NOT NULL, 
	salt VARCHAR(64), 
	body TEXT, 
	CONSTRAINT pk_entry_content PRIMARY KEY (seq), 
	CONSTRAINT fk_entry_content_seq FOREIGN KEY(seq) REFERENCES entry (seq)
);
INSERT INTO "entry_content" VALUES(1,'357ef239d9c8c72eb6f0e8103aa004ca2e3461ef31794102e4d4fcc637543313','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(2,'336b1a247f649a7e43a46a099a50e2818a95901decf1103f382d9f27ac2a403a','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"xcrjg8kfs7zx9b85viuwc8us8i","roles":["clerk"],"staff_ref":"x9dwaihi7y2eecga76km2gzt8y","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(3,'fdef83960e07c0758c739f3120f699d61ab6feba5e0a89c59849ab9c4fc32c6e','{"new":{"email":"ada@example.org","listed":true,"name":"Ada Marsh","password_set":null,"ref":"x9dwaihi7y2eecga76km2gzt8y","roles":["clerk"],"standing":"invited","title":"Town Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(4,'4cb4e499d7043e1007951013ac3c81e26c5fbe422c9d24dd4a905e4391cf1fdd','{"facts":{}}');
INSERT INTO "entry_content" VALUES(5,'c331f8f3f9ce1a998b68b8e537ad5c564889121219f3c280188178a8fbcb2340','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(6,'7062e21b2475dbf2718f89f0885daef504b72d26f5d9a5e3f73c01485b147459','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(7,'07c92df4e7f170c06953925db9de2d8a8d533af1a9274f5936c6163707b836f0','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"syv2syru2m8ipj4s3mvde9ezs9","roles":["officer"],"staff_ref":"k9q24buaka4ygzmqga4dgvhixg","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(8,'9a69d826682efb55592fa26bd99da8e25d28c1d2e3e83ce49a84956afd1c432e','{"new":{"email":"ben@example.org","listed":true,"name":"Ben Holt","password_set":null,"ref":"k9q24buaka4ygzmqga4dgvhixg","roles":["officer"],"standing":"invited","title":"Deputy Clerk","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(9,'8ecbdf38c6a277e7abc8dc2a68f8e368df3d435a222ab2b58a7b7a00b113afd0','{"facts":{}}');
INSERT INTO "entry_content" VALUES(10,'7ece5b85cfaa69a0ac32a943ee0aa500c85225980ce914267362ab322a9c5726','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(11,'051ac7be592b5be790bc4dd6c62503b47fc9aec735a11c7e6cc6fadb06933177','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(12,'d17bd7d7a098faddffc8950b83862ecff87c836b15f5cf52404927cd079934c6','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"3qnpchddrz5tcp74c49uu5ybrr","roles":["chair","member"],"staff_ref":"q6w5m2r3j78b677kjhxs8tdwsn","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(13,'45dd92d5896b5955002dececcf677b623a9d75cec1bd01c485964a13dcb330ba','{"new":{"email":"cora@example.org","listed":true,"name":"Cora Lane","password_set":null,"ref":"q6w5m2r3j78b677kjhxs8tdwsn","roles":["chair","member"],"standing":"invited","title":"Chair of the council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(14,'28d4c91192ebffeb22e773ca290a96e62c2d1731746b13174e47d8a66655e2fd','{"facts":{}}');
INSERT INTO "entry_content" VALUES(15,'bf7bcfca7dd95245abf89d1f11990e2761b5d060f22d31f5c3044f7b76f8599a','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(16,'d164b6976ba7473988238dedbc74ff2c9b2f6f4ccd7f4b0f11177044f4ddba37','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(17,'bbe36d9618c519b78017055639a62896799f405f0ed9f7844be8c19399a832d6','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"wmhvkwef7a3vcuzsv6yejrsa4h","roles":["member"],"staff_ref":"cpvi7uan4xskt8qsqdrcssvstj","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(18,'7ff046574c743b1273470a0b4691efb79780a341b07859853745846301030282','{"new":{"email":"dev@example.org","listed":true,"name":"Dev Rao","password_set":null,"ref":"cpvi7uan4xskt8qsqdrcssvstj","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(19,'9c9655b2f0fc9be04702ad3d3ef265d69ba9768806985d5ed8c85fa93aa21075','{"facts":{}}');
INSERT INTO "entry_content" VALUES(20,'539a26e6aa1ea1da71af491005bcc61e647175fdaed367d2efc75f94a4185435','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(21,'ec2948f02271fb74f798abee1337cf94ea04ebdbf6fb17b2da9e16abfe22f1bc','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(22,'d1ee6a69599483de2d6067f4e7a10b6f642e1514ec9192ab0b79b59088be4d32','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"ccrk8v7dfffyayiteqmb35rk2g","roles":["member"],"staff_ref":"bgh7i5iwc4ig4vu2ejqszmn9jg","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(23,'ab32083036f409eb3598095a0b3acf465be007933922e2a794930ef6ca4a0777','{"new":{"email":"fay@example.org","listed":true,"name":"Fay Quill","password_set":null,"ref":"bgh7i5iwc4ig4vu2ejqszmn9jg","roles":["member"],"standing":"invited","title":"Councillor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(24,'46d7872255afa8d33d19221271c18a0a506a487b7a4eb93183023d1a17644bc7','{"facts":{}}');
INSERT INTO "entry_content" VALUES(25,'de77bf128d7537e918d61cd35f695fb1a6431cd90e5c8563f0dc265212498940','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(26,'8e038d4cca618658abed886cb1517075236a52276eace32d8e870e0ae57c0564','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(27,'6623156ba487e9148a94843f7e865702c45bc715c849d710af820382fccc86d1','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"fqafzb6dz3i5ak93x3qmq8j9cj","roles":["auditor"],"staff_ref":"kf6uksqvvqhhz56c97ufkpcihx","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(28,'4aab0febbbbd90b13b09927a853b915af3c1fcd693b5dffd41641b5f0388680c','{"new":{"email":"gus@example.org","listed":true,"name":"Gus Penn","password_set":null,"ref":"kf6uksqvvqhhz56c97ufkpcihx","roles":["auditor"],"standing":"invited","title":"Internal auditor","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(29,'1490d6a068ba0a1dd026369e51aaaddc893a840e7c50fa506e2661c3b9b80f36','{"facts":{}}');
INSERT INTO "entry_content" VALUES(30,'7036ccb6277ae4965aa31cd9b151b05fb1f8b669477f7cdc56e5d78b558d0627','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(31,'2598ef893e8d97e267e022be7b7f0f954bf4ea59c030af76c5224b471444bb31','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(32,'1871b2a4156da23801e6c779c656fd59d991cfe973a9808261b3849a4edc0eaf','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"vzsymasdi7ybpijqis3vzhgf7v","roles":["administrator"],"staff_ref":"k8e28fhxefcuk7ixvh6q62jbg9","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(33,'f2c0116b32475495b3fa3741b4809dc7d2470948c69eb257011fed4b132ffc7f','{"new":{"email":"hal@example.org","listed":true,"name":"Hal Brook","password_set":null,"ref":"k8e28fhxefcuk7ixvh6q62jbg9","roles":["administrator"],"standing":"invited","title":"Administrator","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(34,'ae404c32906c60cb844273966e36a8bbd143434a65ca93d06f3017ba0235eeb0','{"facts":{}}');
INSERT INTO "entry_content" VALUES(35,'bcde6d33ce3e9961c0f8939b520d50fec08b52137daaa3d98928be568ce23aff','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(36,'ba8c5a534f6ea59dc9836fb055cb1274dc68b5e2d4fe806be7c45e909421ebbd','{"facts":{"kind":"invite","named":"Olive Reed and Percy Tull"}}');
INSERT INTO "entry_content" VALUES(37,'d927e1a3b45f04704ab11ea43cf88265757fa6a05f05399a8efdf440c0cc9c2e','{"new":{"decided":"2026-11-23T09:00:00.000000Z","decided_by":"operator","kind":"invite","proposed":"2026-11-23T09:00:00.000000Z","proposed_by":"operator","ref":"fvtwyrdk9wqpuj7gjvmhdyypvt","roles":["outside"],"staff_ref":"mhckkeurniv2wf8cx4mkqmguq5","state":"confirmed"},"old":{}}');
INSERT INTO "entry_content" VALUES(38,'ed1589e390c373ca62f7531d8a4e11c28e0e8ae1dfba87df17fcc5c95394ad17','{"new":{"email":"iris@example.org","listed":false,"name":"Iris Vale","password_set":null,"ref":"mhckkeurniv2wf8cx4mkqmguq5","roles":["outside"],"standing":"invited","title":"Clerk of another council","working_days":[0,1,2,3,4]},"old":{}}');
INSERT INTO "entry_content" VALUES(39,'8180f69d2153646c0f74bfb108bf398cab1a64ba15f324abc3b1e9036d671473','{"facts":{}}');
INSERT INTO "entry_content" VALUES(40,'7b6612687d0ccd305b8381f1f0d69ed72d0c84c31e6d97fcee8923a2f89a01e4','{"new":{"password_set":"2026-11-23T09:00:00.000000Z","standing":"active"},"old":{"password_set":null,"standing":"invited"}}');
INSERT INTO "entry_content" VALUES(41,'0f4025b2c9c6109d2666381deb2544e5557f789e925ee3631216b2f5ee251eca','{"facts":{"name":"Ada Marsh","office":"clerk"}}');
INSERT INTO "entry_content" VALUES(42,'3a139e37a49774d943ba8b910d33ba8e669a09a290b6af8ac2d765b80734edb2','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ada Marsh","office":"clerk","ref":"fhkv5ydnfi44vqdq4vk6yzw5kd","staff_ref":"x9dwaihi7y2eecga76km2gzt8y","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(43,'f5f3fdb4905dfa9c997b5649e1ddd897d1d5c45c6ef8e84a916b82d18e879930','{"facts":{"name":"Ben Holt","office":"stand in clerk"}}');
INSERT INTO "entry_content" VALUES(44,'33ede3f1add2b65e806b22f09dc037f974c97440462ada727a020470296f055d','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"stand-in-clerk","ref":"6yfir54zypp8re95rjf52hqa7q","staff_ref":"k9q24buaka4ygzmqga4dgvhixg","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(45,'43ad18c40bcbb3a2396293c6f873bd4eed76039b1733e37594911384e09c20a6','{"facts":{"name":"Ben Holt","office":"safeguarding lead"}}');
INSERT INTO "entry_content" VALUES(46,'63796c5e606a0dc3054c84cd69edb81c16bd92ebe39e31097c7d75a99b884a87','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Ben Holt","office":"safeguarding-lead","ref":"ndhsugqj757md6eaiezexts5q5","staff_ref":"k9q24buaka4ygzmqga4dgvhixg","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(47,'abaa95d1c423cf5cad52ee7246d619a7eee9a871f7fa1b9fd2989ba0ea599692','{"facts":{"name":"Cora Lane","office":"chair"}}');
INSERT INTO "entry_content" VALUES(48,'c7bb768fc19c0cdbfa717f5096af08dced514fa90f337263da6af9495d18e0ca','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Cora Lane","office":"chair","ref":"q9e9axfs8scteax9ty99m5bse8","staff_ref":"q6w5m2r3j78b677kjhxs8tdwsn","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(49,'374a4c4c356f5336fddf9ffc15a2d977d29b00766cd7235e10be03e0008ec3bd','{"facts":{"name":"Dev Rao","office":"stand in chair"}}');
INSERT INTO "entry_content" VALUES(50,'15429e526f21a892481e28cff4245aecfb5d37006f85dce157430d8b739046ee','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-chair","ref":"z8s6grzzdpifrx5vamnz7qmype","staff_ref":"cpvi7uan4xskt8qsqdrcssvstj","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(51,'a9bc2e6361efcea061fac0207a56660b42707bdc336a4ed1795cd7c570588037','{"facts":{"name":"Dev Rao","office":"stand in safeguarding"}}');
INSERT INTO "entry_content" VALUES(52,'c2bcfac476734328362bde91cb4fa160eeed0e5c9e255097f1a724e27d61d85e','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Dev Rao","office":"stand-in-safeguarding","ref":"byncfrdcn6p4jfafzdvy4jf8p2","staff_ref":"cpvi7uan4xskt8qsqdrcssvstj","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(53,'0c5b3f173a3204be9888c7c00d744ae1f099c42983566fd994162416b90a322f','{"facts":{"name":"Fay Quill","office":"stand in administrator"}}');
INSERT INTO "entry_content" VALUES(54,'9dc66747c1c0518c233d4ef4e1ca55501d1d78481bd76894b6ee7ed09f219ad0','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Fay Quill","office":"stand-in-administrator","ref":"xsjqjngd2xp9t6ksucpexv9kwn","staff_ref":"bgh7i5iwc4ig4vu2ejqszmn9jg","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(55,'89672185139afc7ab8be69e5ba2619c57516a6ddeae37a1c9b6083ad2129ac5a','{"facts":{"name":"Hal Brook","office":"administrator"}}');
INSERT INTO "entry_content" VALUES(56,'a411c522cad82ab162cf169d177109e4a7bf6024f2797e03673b1859019b14a5','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Hal Brook","office":"administrator","ref":"9z2iz9979j5ai5xavi34wk5mbs","staff_ref":"k8e28fhxefcuk7ixvh6q62jbg9","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(57,'0f85e42a049fb0e4496b8af376c23d31b33705be6f34a848e8c32eee0ea18191','{"facts":{"name":"Iris Vale","office":"outside person"}}');
INSERT INTO "entry_content" VALUES(58,'11cf4fdd4f684e5a38c691ec4c52a00e6047f0ea6bd651d5bf28565b19b829dd','{"new":{"from_on":"2020-01-01","minute":"12/26","name":"Iris Vale","office":"outside-person","ref":"6x53bn9xdq2mheacpb5xcj4qv3","staff_ref":"mhckkeurniv2wf8cx4mkqmguq5","until_on":null},"old":{}}');
INSERT INTO "entry_content" VALUES(59,'d94e79f169723d08eb091b5d9902ef1202e58a1d6bf8ba5dd59a766b5370d8a9','{"facts":{"digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","from_on":"2025-11-01","minute":"12/26"}}');
INSERT INTO "entry_content" VALUES(60,'c102cbe725ecbb09a3cd575348b9b4e707744f26e7b1a78cc89ee60833b54cff','{"new":{"adopted_on":"2025-11-01","digest":"8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668","format":1,"from_on":"2025-11-01","minute":"12/26","ref":"x7sxy3xuuhueevqngr3gu27ewu","text":"# The model policy\n#\n# For a council that has no policy of its own yet, and for the gaps in one that has. A council that takes it over puts\n# in its own name and changes “supplied” to “council” once it has adopted a document.\n#\n# Every number that is not the council''s own carries its source, or the word “default”.\n\nformat = 1\nversion = \"1\"\n\n[council]\nname = \"Model Parish Council\"\nnation = \"england\"\n# The first letters of every reference.\nprefix = \"MPC\"\n# default: a common pattern\nhours = \"Monday to Friday, 9am to 4pm\"\nread = \"We read what is sent here on every working day.\"\n# Whether days the office is closed are left out of the working days. default: no, so a closure never lengthens a promise.\nclosures_count = false\n# Placeholders: the council puts in its own. The number is one kept for examples.\ntelephone = \"01632 960103\"\naddress = \"Council Office\"\nwebsite = \"www.modelparishcouncil.example\"\n\n# ------------------------------------------------------------------------------------------------------\n# The documents, each with who supplied it. Months are written 2025-11. cadence: reviewed every so many months.\n[[document]]\nid = \"customer-care\"\ntitle = \"Model customer care standards\"\nkind = \"customer-care\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"complaints\"\ntitle = \"Model complaints policy\"\nkind = \"complaints\"\nversion = \"1\"\nsupplied = \"model\"\n\n[[document]]\nid = \"vexatious\"\ntitle = \"Model policy on restricting contact\"\nkind = \"vexatious\"\nversion = \"1\"\nsupplied = \"model\"\n\n# Acts are documents too: what they promise, nobody here adopted and nobody can change.\n[[document]]\nid = \"freedom-of-information-act\"\ntitle = \"Freedom of Information Act 2000\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"uk-gdpr\"\ntitle = \"UK General Data Protection Regulation\"\nkind = \"law\"\nsupplied = \"law\"\n\n[[document]]\nid = \"data-protection-act\"\ntitle = \"Data Protection Act 2018\"\nkind = \"law\"\nsupplied = \"law\"\n\n# ------------------------------------------------------------------------------------------------------\n# Clocks: what is promised, to which kinds by which channels (none named: all), from which event to which.\n\n# Everything that is no complaint and no statutory right, by every channel.\n[[clock]]\nid = \"correspondence-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have it and who is dealing with it\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:3\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"customer-care\"\nclause = \"M1\"\nsource = \"default: 2 to 7 working days are seen in published parish policies\"\n\n[[clock]]\nid = \"correspondence-answer\"\nlabel = \"Answer\"\npromise = \"answer you\"\nkinds = [\"compliment\", \"comment\", \"enquiry\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"customer-care\"\nclause = \"M2\"\nsource = \"default: 5 to 20 working days are seen in published parish policies\"\npausable = true\n\n# A complaint runs on its own clocks, never on the standards for correspondence.\n[[clock]]\nid = \"complaint-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint and who is dealing with it\"\nkinds = [\"complaint\"]\nrule = \"working:5\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice\"\n\n[[clock]]\nid = \"complaint-answer\"\nlabel = \"Answer stage 1\"\npromise = \"answer your complaint with our reasons, or tell you why not yet and give a new date\"\nkinds = [\"complaint\"]\nrule = \"working:10\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (there 10 working days from the acknowledgement; here from receipt, which is never later)\"\npausable = true\n\n# The next two start with a request for a review, which later work brings; until then they only stand on the register.\n[[clock]]\nid = \"complaint-review\"\nlabel = \"Decide the review\"\npromise = \"decide your request for a review\"\nkinds = [\"complaint\"]\nrule = \"working:20\"\nstarts = \"review-asked\"\nmeets = \"review-decided\"\ndocument = \"complaints\"\nsource = \"default: Local Government and Social Care Ombudsman, Complaint Handling Code, borrowed as good practice (20 working days at stage 2)\"\npausable = true\nlater = true\n\n[[clock]]\nid = \"complaint-decision-letter\"\nlabel = \"Send the decision letter\"\npromise = \"send you the committee’s decision in writing\"\nkinds = [\"complaint\"]\nrule = \"working:7\"\nstarts = \"review-decided\"\nmeets = \"decision-sent\"\ndocument = \"complaints\"\nsource = \"default: published parish procedures (Wollaston Parish Council: within 7 working days)\"\nlater = true\n\n# Rights that have their own law and their own time.\n[[clock]]\nid = \"information-answer\"\nlabel = \"Answer the information request\"\npromise = \"answer your request for information\"\nkinds = [\"information-request\"]\nrule = \"foi:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"freedom-of-information-act\"\nclause = \"section 10(1)\"\nsource = \"Freedom of Information Act 2000, section 10(1)\"\n\n[[clock]]\nid = \"own-data-answer\"\nlabel = \"Answer about personal information\"\npromise = \"answer your request about your own information\"\nkinds = [\"own-data\"]\nrule = \"month:1\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"uk-gdpr\"\nclause = \"article 12(3)\"\nsource = \"UK GDPR, article 12(3)\"\n\n[[clock]]\nid = \"data-protection-acknowledge\"\nlabel = \"Acknowledge\"\npromise = \"tell you that we have your complaint about personal information\"\nkinds = [\"data-protection-complaint\"]\nrule = \"days:30\"\nstarts = \"received\"\nmeets = \"acknowledged\"\ndocument = \"data-protection-act\"\nclause = \"section 164A\"\nsource = \"Data Protection Act 2018, section 164A, in force 19 June 2026\"\n\n[[clock]]\nid = \"data-protection-answer\"\nlabel = \"Answer about personal information\"\npromise = \"tell you what we found about how your information was used\"\nkinds = [\"data-protection-complaint\"]\nrule = \"working:20\"\nstarts = \"received\"\nmeets = \"answered\"\ndocument = \"complaints\"\nsource = \"default: the Act says without undue delay and gives no number\"\npausable = true\n\n# ------------------------------------------------------------------------------------------------------\n# What is sent without a name. release: at-once, or daily for councils whose staff know one another''s hours.\n[anonymous]\naccepted = true\nrelease = \"at-once\"\nlimits = \"We may not be able to look into everything fully, because we cannot come back to you except through the words on your receipt.\"\nsource = \"default: practice ranges from shutting it out to considering what is serious and specific\"\n\n# ------------------------------------------------------------------------------------------------------\n# How long records are kept, in months; 0 is for ever.\n[[retention]]\nrecord = \"Minutes and decisions of committees\"\nmonths = 0\nsource = \"default: permanent, as published parish schedules keep them\"\n\n[[retention]]\nrecord = \"Formal complaint\"\nmonths = 72\nsource = \"default: 6 years from closing, as published parish schedules keep it\"\n\n[[retention]]\nrecord = \"Personal details in a complaint not upheld\"\nmonths = 36\nsource = \"default\"\n\n[[retention]]\nrecord = \"General correspondence\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Anonymous feedback\"\nmonths = 12\nsource = \"default\"\n\n[[retention]]\nrecord = \"Concern or warning without a restriction\"\nmonths = 12\nsource = \"default: after the last incident\"\n\n[[retention]]\nrecord = \"Restriction file\"\nmonths = 12\nsource = \"default: after the end; 6 years where a court case is likely\"\n\n[[retention]]\nrecord = \"Unsent drafts and duplicates\"\nmonths = 3\nsource = \"default: 90 days\"\n\n# ------------------------------------------------------------------------------------------------------\n# Limits that are no clocks.\n[[limit]]\nid = \"review-window\"\nlabel = \"How long somebody has to ask for a review\"\nvalue = \"working:20\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"time-bar\"\nlabel = \"How old a matter may be before we need a reason to look at it\"\nvalue = \"12 months\"\nsource = \"default: as the Local Government and Social Care Ombudsman’s guidance\"\n\n[[limit]]\nid = \"reply-time\"\nlabel = \"How long we usually give somebody to answer our question\"\nvalue = \"working:10\"\nsource = \"default: no source found\"\n\n[[limit]]\nid = \"deemed-post\"\nlabel = \"When a letter sent by post counts as received\"\nvalue = \"working:2\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count first-class post\"\n\n[[limit]]\nid = \"deemed-email\"\nlabel = \"When an e-mail counts as received\"\nvalue = \"working:1\"\nsource = \"default: as the Civil Procedure Rules 1998, rule 6.26, count an e-mail sent after half past four\"\n\n# ------------------------------------------------------------------------------------------------------\n# What is not ours, and who deals with it. Councils are being reorganised: keep this up to date.\n[[route]]\nmatter = \"How a councillor behaved\"\nto = \"The Monitoring Officer of the district or unitary council\"\n\n[[route]]\nmatter = \"Crime, fraud or threats\"\nto = \"The police: 101, or 999 when somebody is in danger\"\n\n[[route]]\nmatter = \"How an information request was handled\"\nto = \"Ask us for an internal review, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"How personal information was used\"\nto = \"Complain to us first, then the Information Commissioner’s Office\"\n\n[[route]]\nmatter = \"The accounts\"\nto = \"The clerk at any time; a formal objection goes to the external auditor in the 30 working days when electors may inspect them\"\n\n[[route]]\nmatter = \"Planning decisions, bins and council tax\"\nto = \"the district or unitary council\"\n\n[[route]]\nmatter = \"Potholes, roads and social care\"\nto = \"the county or unitary council\"\n\n# ------------------------------------------------------------------------------------------------------\n# The clauses, in our own words, each with what in the software keeps it. “later” says honestly that part of it,\n# or all of it when it stands alone, is not built yet.\n[[clause]]\nid = \"M1\"\nheading = \"Acknowledgement\"\nsummary = \"What is sent to us is acknowledged within 3 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"acknowledgement\"]\n\n[[clause]]\nid = \"M2\"\nheading = \"Answer\"\nsummary = \"What is sent to us is answered within 10 working days.\"\ndocument = \"customer-care\"\nkept_by = [\"standards\", \"answer-with-reasons\"]\n\n[[clause]]\nid = \"M3\"\nheading = \"Reasons\"\nsummary = \"Every answer gives its reasons.\"\ndocument = \"customer-care\"\nkept_by = [\"answer-with-reasons\"]\n\n[[clause]]\nid = \"M4\"\nheading = \"Anonymous\"\nsummary = \"What is sent without a name is considered.\"\ndocument = \"customer-care\"\nkept_by = [\"anonymous-form\"]\n\n# ======================================================================================================\n# Processes: the stages a case goes through and the moves between them.\n#\n# A stage''s phase says what it is: new, open, waiting (for the person who wrote), answered or closed. Its\n# words are what the person reads. A case that is changed to another kind goes on at that kind''s entry stage.\n#\n# A move says where it starts, where it leads (nowhere: it stays), who may make it, what it asks of them,\n# which guards must let it through, which letter it sends, and which events it brings about for the clocks.\n# A policy that says nothing about a kind of case uses the process below.\n# ======================================================================================================\n\n[process.complaint]\nkinds = [\"complaint\", \"data-protection-complaint\"]\nstart = \"received\"\noutcomes = [\"upheld\", \"partly-upheld\", \"not-upheld\", \"resolved-informally\", \"withdrawn\", \"out-of-scope\", \"out-of-time\", \"unable-to-determine\"]\n\n[[process.complaint.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have your complaint. The next step is for somebody who is not involved to read it and say who will deal with it.\"\n\n[[process.complaint.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into your complaint.\"\n\n[[process.complaint.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.complaint.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered your complaint and given our reasons. You can still write to us here.\"\n\n[[process.complaint.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Your complaint is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.complaint.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.complaint.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.complaint.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.complaint.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.complaint.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n# The committee''s answer needs the meeting that gave it, so it asks for the date and minute number.\n[[process.complaint.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\", \"acknowledged-first\"]\nletter = \"answer\"\nmeets = [\"answered\"]\n\n[[process.complaint.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.complaint.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Comments, questions and requests. An answer that comes at once acknowledges as well.\n\n[process.correspondence]\nkinds = [\"comment\", \"enquiry\", \"information-request\", \"own-data\"]\nstart = \"received\"\noutcomes = [\"answered\", \"passed-on\", \"out-of-scope\", \"refused\", \"withdrawn\"]\n\n[[process.correspondence.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. The next step is to say who will deal with it.\"\n\n[[process.correspondence.stage]]\nid = \"looking-into\"\nlabel = \"Being looked into\"\nphase = \"open\"\nentry = true\nwords = \"We are looking into it.\"\n\n[[process.correspondence.stage]]\nid = \"waiting\"\nlabel = \"Waiting for a reply\"\nphase = \"waiting\"\nwords = \"We have asked you a question. If you do not reply by the date we gave, we go on with what we have.\"\n\n[[process.correspondence.stage]]\nid = \"answered\"\nlabel = \"Answered\"\nphase = \"answered\"\nwords = \"We have answered. You can still write to us here.\"\n\n[[process.correspondence.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"This is closed. If you write again, we read it and treat it as something new.\"\n\n[[process.correspondence.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.correspondence.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.correspondence.move]]\nid = \"ask\"\nlabel = \"Ask for more information\"\ndone = \"Asked for more information\"\nfrom = [\"looking-into\"]\nto = \"waiting\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"question\", \"reason\", \"until\"]\npauses = true\n\n[[process.correspondence.move]]\nid = \"go-on\"\nlabel = \"Go on with what there is\"\ndone = \"Went on with what there was\"\nfrom = [\"waiting\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nguards = [\"until-passed-or-replied\"]\nresumes = true\n\n[[process.correspondence.move]]\nid = \"answer\"\nlabel = \"Answer with reasons\"\ndone = \"Answered with reasons\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"not-referred-yet\", \"not-a-councillor-alone\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"refer\"\nlabel = \"Refer to the committee\"\ndone = \"Referred it to the committee\"\nfrom = [\"looking-into\", \"waiting\"]\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"reason\"]\nguards = [\"not-referred-yet\"]\nrefers = true\n\n[[process.correspondence.move]]\nid = \"committee-answer\"\nlabel = \"Give the committee’s answer\"\ndone = \"Gave the committee’s answer\"\nfrom = [\"looking-into\"]\nto = \"answered\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"minute\", \"outcome\", \"answer\", \"letter\"]\nguards = [\"seal-settled\", \"referred-first\"]\nletter = \"answer\"\nmeets = [\"acknowledged\", \"answered\"]\n\n[[process.correspondence.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.correspondence.move]]\nid = \"close\"\nlabel = \"Close\"\ndone = \"Closed it\"\nfrom = [\"answered\"]\nto = \"closed\"\nwho = [\"clerk\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"answer-given-first\"]\nletter = \"closing\"\nmeets = [\"closed\"]\n\n# ------------------------------------------------------------------------------------------------------\n# Compliments: thanked and closed in one step, or made something else when they ask for more than thanks.\n\n[process.thanks]\nkinds = [\"compliment\"]\nstart = \"received\"\noutcomes = [\"thanked\", \"passed-on\"]\n\n[[process.thanks.stage]]\nid = \"received\"\nlabel = \"Received\"\nphase = \"new\"\nwords = \"We have what you sent. Thank you.\"\n\n[[process.thanks.stage]]\nid = \"looking-into\"\nlabel = \"Being passed on\"\nphase = \"open\"\nentry = true\nwords = \"Thank you. We are passing on what you said to those it is about.\"\n\n[[process.thanks.stage]]\nid = \"closed\"\nlabel = \"Closed\"\nphase = \"closed\"\nwords = \"Thank you for writing. If you write again, we read it and treat it as something new.\"\n\n[[process.thanks.move]]\nid = \"triage\"\nlabel = \"Say what it is and who handles it\"\ndone = \"Said what it is and who handles it\"\nfrom = [\"received\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\"]\n\n[[process.thanks.move]]\nid = \"acknowledge\"\nlabel = \"Acknowledge\"\ndone = \"Acknowledged it\"\nfrom = [\"looking-into\"]\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"letter\"]\nguards = [\"not-acknowledged-yet\", \"handler-named\"]\nletter = \"acknowledgement\"\nmeets = [\"acknowledged\"]\n\n[[process.thanks.move]]\nid = \"change\"\nlabel = \"Change what it is or who handles it\"\ndone = \"Changed what it is or who handles it\"\nfrom = [\"looking-into\"]\nto = \"looking-into\"\nwho = [\"clerk\", \"holder\", \"stand-in\"]\nasks = [\"kind\", \"handler\", \"reason\"]\n\n[[process.thanks.move]]\nid = \"thank\"\nlabel = \"Thank and close\"\ndone = \"Thanked and closed\"\nfrom = [\"received\", \"looking-into\"]\nto = \"closed\"\nwho = [\"clerk\", \"officer\", \"holder\", \"stand-in\", \"handler\"]\nasks = [\"outcome\", \"answer\", \"letter\"]\nguards = [\"not-called-more\"]\nletter = \"closing\"\nmeets = [\"acknowledged\", \"answered\", \"closed\"]\n"},"old":{}}');
INSERT INTO "entry_content" VALUES(61,'c72aa3633c066e75063920db16b75bd856b241f0ae03ab50c86651574e35db20','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(62,'c92bf35b75f704c6bab8d82859886bb6bd265fc317c6ad95ab007b6543656412','{"new":{"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","label":"The hall","objection":null,"reason":null,"ref":"7jvrwykuxy4qg48ks6fbzn6w2f","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(63,'686a16ac7f073310f83c363a0e447ae1e09a1a83911e3f83e2e60fc7c404c66b','{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23T09:00:00.000000Z","handler_ref":null,"holder_ref":"x9dwaihi7y2eecga76km2gzt8y","kind":"complaint","kind_reason":null,"mode":"named","outcome":null,"person_ref":"r3p27ju25cs3x5s5zkcp4wrcsv","phase":"new","policy_ref":"x7sxy3xuuhueevqngr3gu27ewu","rank":"12026-11-3026vp6zbpse2cuzq5hxbaauyhkk","reasons":null,"received":"2026-11-23T09:00:00.000000Z","ref":"26vp6zbpse2cuzq5hxbaauyhkk","reference":"MPC-NF79-VNN","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(64,'f330c1610a63dcddfd8f81799902f56381036ac8311e686a7f70c2e877d1af89','{"new":{"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"3umpfain947w347f2yyvpcy3ch","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(65,'1ddca1202b310d6a8f914f5ed3f575b51fec0502fd1a6cf120bc8311bc37fa1e','{"new":{"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"8jtedtk6iqgdn6wm26g8jypvg7","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(66,'90ecb98c84010103a42badda84120e21d4540b36ed62726bc1a3c417bbe6528d','{"new":{"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","channel":"web","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","person_ref":"r3p27ju25cs3x5s5zkcp4wrcsv","privacy_notice":"1","ref":"ncziu82ceztrg83ps8j5k3fvwq","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(67,'8704f97e03389045f900c3e321c8616fca6367a38b6cae6649176165b5e2e7a2','{"new":{"about_ref":null,"author_ref":"r3p27ju25cs3x5s5zkcp4wrcsv","case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","contact_ref":"ncziu82ceztrg83ps8j5k3fvwq","entered":"2026-11-23T09:00:00.000000Z","happened":"2026-11-23T09:00:00.000000Z","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"v8i3eqfu3w6j8eh5m6bty2cr42","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(68,'7b51d3a7b5116ea884e8296b5fa9055c58789838ccda0aa7c76e1ff444a842e2','{"new":{"address":null,"adjustments":"Large print","email":"edith@example.org","name":"Edith Wren","organisation":null,"reach_by":"email","ref":"r3p27ju25cs3x5s5zkcp4wrcsv","telephone":null},"old":{}}');
INSERT INTO "entry_content" VALUES(69,'bed1a6442e6bf1e580c40fad583235cc80918d907616a2e5c61a68e03ac4ef7f','{"new":{"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","digest":"58158394:7e07699138cdb2a6d87108ae43d0e326332c85676ebaaf7020fdaf27745f5a28","ended":null,"made":"2026-11-23T09:00:00.000000Z","ref":"we2mvmd237vhung9jb82mma3zt","token":"d3b38e49b43d8550c6b012252925a66a904f3847866652536a56254b5ec70268"},"old":{}}');
INSERT INTO "entry_content" VALUES(70,'110623941581ef36fa5bd2363cf86c0871b29c45cdb03f4a16abf2c8d18cb153','{"new":{"about_ref":null,"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","declared_by":"r3p27ju25cs3x5s5zkcp4wrcsv","kind":"holder","reason":"","ref":"dahwvwze6y49acptm8ish5i2nx","since":"2026-11-23T09:00:00.000000Z","staff_ref":"x9dwaihi7y2eecga76km2gzt8y","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(71,'46fb67b2608ff4286cef122bea46ac436dbbf06054a83f9f13780986748d3c36','{"facts":{"because":"","from_stage":"received","label":"Said what it is and who handles it","move":"triage","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(72,'1273fa42affdfd9c85693526a5fdc88276ecc7b46c438cabc752c791d566ef2e','{"new":{"handler_ref":"k9q24buaka4ygzmqga4dgvhixg","phase":"open","stage":"looking-into","story":3,"unread":false},"old":{"handler_ref":null,"phase":"new","stage":"received","story":2,"unread":true}}');
INSERT INTO "entry_content" VALUES(73,'e50678b1ad9a068d4d63281829f268f6561624474b65e823e8b1ad2b9faf5e72','{"new":{"about_ref":null,"case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","declared_by":"x9dwaihi7y2eecga76km2gzt8y","kind":"handler","reason":"","ref":"gg4c3ype849zptqty3fvrfsn2v","since":"2026-11-23T09:00:00.000000Z","staff_ref":"k9q24buaka4ygzmqga4dgvhixg","until":null},"old":{}}');
INSERT INTO "entry_content" VALUES(74,'038f6cbe54e322727ef2e6bcfeecd68fa3d18e8b26a173b2b354529c2574332b','{"facts":{"because":"","from_stage":"looking-into","label":"Acknowledged it","move":"acknowledge","reason":"","to_stage":"looking-into"}}');
INSERT INTO "entry_content" VALUES(75,'ecc6984f10e9b2bf731886dcc89e2b6596d016b3dec4921cfe4c814450ead267','{"new":{"acknowledged_on":"2026-11-24","story":4},"old":{"acknowledged_on":null,"story":3}}');
INSERT INTO "entry_content" VALUES(76,'1d39af2591088c6362ae95a5b843daed4aaa9863f5b7783dab7415262df9b174','{"new":{"body":"Dear Edith Wren,\n\nThank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-NF79-VNN**. We know that it takes time and trouble to tell us about something, and we will look at it with care.\n\nBen Holt, Deputy Clerk, is dealing with it and is the person to ask for.\n\n## When you will hear from us\n\nWe will answer by **Monday 7 December 2026**. 10 working days from Monday 23 November 2026, which is day 0.\n\nWhere this promise comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\n## If you want to tell us more\n\nYou can see where your complaint is, and write back to us, at https://casework.example/track with the seven words you were given. You can telephone 01632 960103, or write to or visit us at Council Office. Please give the reference.\n\nIf something would make this easier for you, such as large print, a talk on the telephone instead of a letter, or somebody to speak for you, please tell us and we will do what we can.\n\nOnly those who deal with what you wrote see your name.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","deemed_on":null,"drafted":"2026-11-24T09:00:00.000000Z","issued":"2026-11-24T09:00:00.000000Z","keeps":["acknowledged"],"left":null,"move":"acknowledge","ref":"e85iss32zwpz6ecp9sa3dy59ue","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"We have your complaint: MPC-NF79-VNN","template":"acknowledgement","written_by":"k9q24buaka4ygzmqga4dgvhixg"},"old":{}}');
INSERT INTO "entry_content" VALUES(77,'f6bc3c57de50fe3abfe46518573a0f5e273deb21997afdfe0df47ade5abdf489','{"new":{"about_ref":null,"author_ref":"k9q24buaka4ygzmqga4dgvhixg","case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","contact_ref":null,"entered":"2026-11-24T09:00:00.000000Z","happened":"2026-11-24T09:00:00.000000Z","lane":"resident","letter_ref":"e85iss32zwpz6ecp9sa3dy59ue","nature":"letter","number":300,"ours":true,"ref":"kjhxq382ahbg8fnm47yt9ysnvj","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(78,'5161dfd2ea52711c3a670c21b01e73a356834874b75061d3a3500349afc06ac5','{"facts":{"because":"","from_stage":"looking-into","label":"Answered with reasons","move":"answer","reason":"","to_stage":"answered"}}');
INSERT INTO "entry_content" VALUES(79,'761f59a4670fcd7879e6ff9e765b445c1c64ba9ff647190bd3af7a1d03eaa131','{"new":{"answered_on":"2026-11-25","outcome":"upheld","phase":"answered","reasons":"The hall stayed open past its hours.","stage":"answered","story":5},"old":{"answered_on":null,"outcome":null,"phase":"open","reasons":null,"stage":"looking-into","story":4}}');
INSERT INTO "entry_content" VALUES(80,'147cdcfeb6824ebcd2cb8fe60d3452f55afd790641ed322d60b7005915578694','{"new":{"body":"Dear Edith Wren,\n\nThank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.\n\n## Our answer\n\nOutcome: **upheld**\n\n## Our reasons\n\nThe hall stayed open past its hours.\n\n## If you are not satisfied\n\nIf you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.\n\nWhere this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.\n\nYou can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-NF79-VNN**.\n\nYours sincerely,\n\n**Ben Holt**\\\nDeputy Clerk\\\nModel Parish Council\n","case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","deemed_on":null,"drafted":"2026-11-25T09:00:00.000000Z","issued":"2026-11-25T09:00:00.000000Z","keeps":["answered"],"left":null,"move":"answer","ref":"up4vfd9ht657yf68ebpwfqubcd","returned":null,"returned_because":"","sent_by":"email","signed":"Ben Holt","subject":"Our answer to your complaint: MPC-NF79-VNN","template":"answer","written_by":"k9q24buaka4ygzmqga4dgvhixg"},"old":{}}');
INSERT INTO "entry_content" VALUES(81,'030130919169997a26793efc0f7d1acbcb78b238da3e6ad182747f7aa667485f','{"new":{"about_ref":null,"author_ref":"k9q24buaka4ygzmqga4dgvhixg","case_ref":"26vp6zbpse2cuzq5hxbaauyhkk","contact_ref":null,"entered":"2026-11-25T09:00:00.000000Z","happened":"2026-11-25T09:00:00.000000Z","lane":"resident","letter_ref":"up4vfd9ht657yf68ebpwfqubcd","nature":"letter","number":400,"ours":true,"ref":"7ta98tvqsiwvy4wtr8j4ce7jbn","words":null},"old":{}}');
INSERT INTO "entry_content" VALUES(82,'e673527a4d6d84d417ca0e839a7d153b8fcdab49958b2a9ad86fec1237b28bf8','{"facts":{"channel":"web","channel_words":"on the web","kind":"complaint","policy":"Model customer care standards, version 1"}}');
INSERT INTO "entry_content" VALUES(83,'4ca3c8ee09f37db5f9f2c628faf6df9023ee2b1a53104c034773037ea74830b3','{"new":{"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","label":"The hall","objection":null,"reason":null,"ref":"kf9kdu9chfwbzkuzv926x9vftj","seal":"none","staff_ref":null,"whom":"service"},"old":{}}');
INSERT INTO "entry_content" VALUES(84,'b445cc003b904b0b1253b6cbf272720fb65d3b37d1d35c6bcf55ea9d902c655f','{"new":{"acknowledged_on":null,"answered_on":null,"asked_until":null,"called":"complaint","channel":"web","closed":null,"due_on":"2026-11-30","due_what":"Acknowledge","entered":"2026-11-23","handler_ref":null,"holder_ref":"x9dwaihi7y2eecga76km2gzt8y","kind":"complaint","kind_reason":null,"mode":"anonymous","outcome":null,"person_ref":null,"phase":"new","policy_ref":"x7sxy3xuuhueevqngr3gu27ewu","rank":"12026-11-30i64fykcm5x7dkbtsuqm4zkt9na","reasons":null,"received":"2026-11-23","ref":"i64fykcm5x7dkbtsuqm4zkt9na","reference":"MPC-6R6Q-Q5P","referred":false,"replied":false,"seal":"none","stage":"received","story":2,"subject":"The disco at the hall has gone past midnight. I rang twice and nobody…","unread":true,"urgent":false,"wanted":"The licence hours kept."},"old":{}}');
INSERT INTO "entry_content" VALUES(85,'c45bf1b027ad91828057ab87ffc008da6cfcfe8614865e2c4772b2c2a6b78627','{"new":{"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","due_on":"2026-12-07","kind":"complaint","label":"Answer stage 1","met":null,"pauses":[],"promise":"complaint-answer","ref":"kta393rv9j3tfrdjuy3mufecyd","rule":"working:10","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(86,'f356eceab9f71bc4956daf5b86333d0c720fc91ae9d222022fa6836d1c021eb7','{"new":{"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","due_on":"2026-11-30","kind":"complaint","label":"Acknowledge","met":null,"pauses":[],"promise":"complaint-acknowledge","ref":"tvrf83azzzm9k2i2f92wkbeckn","rule":"working:5","source":"Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.","started_on":"2026-11-23"},"old":{}}');
INSERT INTO "entry_content" VALUES(87,'47d0bb7c2e6c2e16c1dab391e4fe9d3d8000c89335628c6f6fabe2a11ad91531','{"new":{"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","channel":"web","entered":"2026-11-23","happened":"2026-11-23","person_ref":null,"privacy_notice":"1","ref":"huqcf4hw74kdirun33tduyieck","taken_by":""},"old":{}}');
INSERT INTO "entry_content" VALUES(88,'e0ec0363f607d42d64560ad353bfee64408676378e1055f7e877bbaea145433a','{"new":{"about_ref":null,"author_ref":null,"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","contact_ref":"huqcf4hw74kdirun33tduyieck","entered":"2026-11-23","happened":"2026-11-23","lane":"resident","letter_ref":null,"nature":"words","number":100,"ours":false,"ref":"ayeikybb2pqmifryc43y6wixnd","words":"The disco at the hall has gone past midnight. I rang twice and nobody rang back."},"old":{}}');
INSERT INTO "entry_content" VALUES(89,'d463598066121bb31067f1a5c6b6821b31d0b9cd1a4fe6241eca54c901bb03bc','{"new":{"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","digest":"58158394:509a8e0f3a13597995ef3c821809d69acbe75d08cc38133cadfcd6b3a54cabfa","ended":null,"made":"2026-11-23","ref":"9ixxb47j3nedqfwjz3p2xb6qgb","token":"a6ceb7335ee233d7fab308bd3e6aec5d397e88e189ecf044c8f76c815cbd0ce7"},"old":{}}');
INSERT INTO "entry_content" VALUES(90,'02a373c1156df4cd796e8b9312324149e482fc0f0925249eaffcd2aead213888','{"new":{"about_ref":null,"case_ref":"i64fykcm5x7dkbtsuqm4zkt9na","declared_by":"","kind":"holder","reason":"","ref":"7wfnej9ke8j4zhmm5wexgthh8p","since":"2026-11-23","staff_ref":"x9dwaihi7y2eecga76km2gzt8y","until":null},"old":{}}');
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
CREATE TABLE form_token (
	token VARCHAR(64) NOT NULL, 
	made VARCHAR(26) NOT NULL, 
	"on" DATE NOT NULL, 
	CONSTRAINT pk_form_token PRIMARY KEY (token)
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
INSERT INTO "invitation" VALUES('f4a71dfa8c7a14ae7da4a9f7cd37a9995f9be32378a7614460cbbefbce7d6d5c','xcrjg8kfs7zx9b85viuwc8us8i','x9dwaihi7y2eecga76km2gzt8y','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('299f3a3a283c2360d04f32258a30ee65178fef0cc0ded967b04cf6dbf56c7ddb','syv2syru2m8ipj4s3mvde9ezs9','k9q24buaka4ygzmqga4dgvhixg','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('ba884fbefaa59a033fe628b2db40845a904148da8202b935928e10da3efc6911','3qnpchddrz5tcp74c49uu5ybrr','q6w5m2r3j78b677kjhxs8tdwsn','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('7a9a72f2f114a43b43c0638eab67f99285a201fe78ca6de8a7cd48752cff0882','wmhvkwef7a3vcuzsv6yejrsa4h','cpvi7uan4xskt8qsqdrcssvstj','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('94798d6cbfe8e6c75369e6ff1873b7fb618194da698f2cd29d5643ea8586d9ae','ccrk8v7dfffyayiteqmb35rk2g','bgh7i5iwc4ig4vu2ejqszmn9jg','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('6b9d1fc2ba1a8ceb00954e8fb76a0deedce25f631e563152ad24784ac4d9ef31','fqafzb6dz3i5ak93x3qmq8j9cj','kf6uksqvvqhhz56c97ufkpcihx','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('279577f8e3088ba69bdf2429a9b7d0d0bee4868366268146acbf74c2ccba8281','vzsymasdi7ybpijqis3vzhgf7v','k8e28fhxefcuk7ixvh6q62jbg9','2026-11-26T09:00:00.000000Z',NULL);
INSERT INTO "invitation" VALUES('8c119b1a5eb27fd983fd5832f179ca43b1d409effb2063bab3d5337574c9009e','fvtwyrdk9wqpuj7gjvmhdyypvt','mhckkeurniv2wf8cx4mkqmguq5','2026-11-26T09:00:00.000000Z',NULL);
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
INSERT INTO "letter" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','acknowledgement','acknowledge','["acknowledged"]','We have your complaint: MPC-NF79-VNN','Dear Edith Wren,

Thank you for telling us. Your complaint reached us on Monday 23 November 2026, and its reference is **MPC-NF79-VNN**. We know that it takes time and trouble to tell us about something, and we will look at it with care.

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
','k9q24buaka4ygzmqga4dgvhixg','Ben Holt','2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','email',NULL,NULL,NULL,'','e85iss32zwpz6ecp9sa3dy59ue',1);
INSERT INTO "letter" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','answer','answer','["answered"]','Our answer to your complaint: MPC-NF79-VNN','Dear Edith Wren,

Thank you for your patience while we looked into your complaint, which reached us on Monday 23 November 2026. This is our answer. We have tried to deal with each thing you raised; if we have missed one, please tell us.

## Our answer

Outcome: **upheld**

## Our reasons

The hall stayed open past its hours.

## If you are not satisfied

If you are not content with this answer, tell us by Wednesday 23 December 2026 what is still wrong, in any way you like. Councillors who have had no part in it then look at it again.

Where this comes from: Model Parish Council has adopted no complaints policy here, so the model complaints policy, version 1, stands in.

You can reach us at https://casework.example/track with the seven words you were given, by telephone on 01632 960103, or by letter or in person at Council Office. The reference is **MPC-NF79-VNN**.

Yours sincerely,

**Ben Holt**\
Deputy Clerk\
Model Parish Council
','k9q24buaka4ygzmqga4dgvhixg','Ben Holt','2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','email',NULL,NULL,NULL,'','up4vfd9ht657yf68ebpwfqubcd',1);
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
INSERT INTO "message" VALUES('26vp6zbpse2cuzq5hxbaauyhkk',100,'resident','words',0,'r3p27ju25cs3x5s5zkcp4wrcsv','The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'ncziu82ceztrg83ps8j5k3fvwq',NULL,'2026-11-23T09:00:00.000000Z','2026-11-23T09:00:00.000000Z','v8i3eqfu3w6j8eh5m6bty2cr42',1);
INSERT INTO "message" VALUES('26vp6zbpse2cuzq5hxbaauyhkk',300,'resident','letter',1,'k9q24buaka4ygzmqga4dgvhixg',NULL,'e85iss32zwpz6ecp9sa3dy59ue',NULL,NULL,'2026-11-24T09:00:00.000000Z','2026-11-24T09:00:00.000000Z','kjhxq382ahbg8fnm47yt9ysnvj',1);
INSERT INTO "message" VALUES('26vp6zbpse2cuzq5hxbaauyhkk',400,'resident','letter',1,'k9q24buaka4ygzmqga4dgvhixg',NULL,'up4vfd9ht657yf68ebpwfqubcd',NULL,NULL,'2026-11-25T09:00:00.000000Z','2026-11-25T09:00:00.000000Z','7ta98tvqsiwvy4wtr8j4ce7jbn',1);
INSERT INTO "message" VALUES('i64fykcm5x7dkbtsuqm4zkt9na',100,'resident','words',0,NULL,'The disco at the hall has gone past midnight. I rang twice and nobody rang back.',NULL,'huqcf4hw74kdirun33tduyieck',NULL,'2026-11-23','2026-11-23','ayeikybb2pqmifryc43y6wixnd',1);
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
INSERT INTO "office_term" VALUES('clerk','x9dwaihi7y2eecga76km2gzt8y','Ada Marsh','2020-01-01',NULL,'12/26','fhkv5ydnfi44vqdq4vk6yzw5kd',1);
INSERT INTO "office_term" VALUES('stand-in-clerk','k9q24buaka4ygzmqga4dgvhixg','Ben Holt','2020-01-01',NULL,'12/26','6yfir54zypp8re95rjf52hqa7q',1);
INSERT INTO "office_term" VALUES('safeguarding-lead','k9q24buaka4ygzmqga4dgvhixg','Ben Holt','2020-01-01',NULL,'12/26','ndhsugqj757md6eaiezexts5q5',1);
INSERT INTO "office_term" VALUES('chair','q6w5m2r3j78b677kjhxs8tdwsn','Cora Lane','2020-01-01',NULL,'12/26','q9e9axfs8scteax9ty99m5bse8',1);
INSERT INTO "office_term" VALUES('stand-in-chair','cpvi7uan4xskt8qsqdrcssvstj','Dev Rao','2020-01-01',NULL,'12/26','z8s6grzzdpifrx5vamnz7qmype',1);
INSERT INTO "office_term" VALUES('stand-in-safeguarding','cpvi7uan4xskt8qsqdrcssvstj','Dev Rao','2020-01-01',NULL,'12/26','byncfrdcn6p4jfafzdvy4jf8p2',1);
INSERT INTO "office_term" VALUES('stand-in-administrator','bgh7i5iwc4ig4vu2ejqszmn9jg','Fay Quill','2020-01-01',NULL,'12/26','xsjqjngd2xp9t6ksucpexv9kwn',1);
INSERT INTO "office_term" VALUES('administrator','k8e28fhxefcuk7ixvh6q62jbg9','Hal Brook','2020-01-01',NULL,'12/26','9z2iz9979j5ai5xavi34wk5mbs',1);
INSERT INTO "office_term" VALUES('outside-person','mhckkeurniv2wf8cx4mkqmguq5','Iris Vale','2020-01-01',NULL,'12/26','6x53bn9xdq2mheacpb5xcj4qv3',1);
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
INSERT INTO "person" VALUES('Edith Wren',NULL,'edith@example.org',NULL,NULL,'email','Large print','r3p27ju25cs3x5s5zkcp4wrcsv',1);
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
','8866c634375cada99b4e94d300e5fe21f18538c73d04e61a06288acaa0a99668',1,'2025-11-01','12/26','2025-11-01','x7sxy3xuuhueevqngr3gu27ewu',1);
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
INSERT INTO "receipt" VALUES('26vp6zbpse2cuzq5hxbaauyhkk','58158394:7e07699138cdb2a6d87108ae43d0e326332c85676ebaaf7020fdaf27745f5a28','d3b38e49b43d8550c6b012252925a66a904f3847866652536a56254b5ec70268','2026-11-23T09:00:00.000000Z',NULL,'we2mvmd237vhung9jb82mma3zt',1);
INSERT INTO "receipt" VALUES('i64fykcm5x7dkbtsuqm4zkt9na','58158394:509a8e0f3a13597995ef3c821809d69acbe75d08cc38133cadfcd6b3a54cabfa','a6ceb7335ee233d7fab308bd3e6aec5d397e88e189ecf044c8f76c815cbd0ce7','2026-11-23',NULL,'9ixxb47j3nedqfwjz3p2xb6qgb',1);
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
INSERT INTO "search_doc" VALUES(1,'26vp6zbpse2cuzq5hxbaauyhkk','MPC-NF79-VNN
The disco at the hall has gone past midnight. I rang twice and nobody…
The disco at the hall has gone past midnight. I rang twice and nobody rang back.
The licence hours kept.
Edith Wren');
INSERT INTO "search_doc" VALUES(2,'i64fykcm5x7dkbtsuqm4zkt9na','MPC-6R6Q-Q5P
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
INSERT INTO "staff_member" VALUES('Ada Marsh','ada@example.org','Town Clerk','["clerk"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','x9dwaihi7y2eecga76km2gzt8y',2);
INSERT INTO "staff_member" VALUES('Ben Holt','ben@example.org','Deputy Clerk','["officer"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','k9q24buaka4ygzmqga4dgvhixg',2);
INSERT INTO "staff_member" VALUES('Cora Lane','cora@example.org','Chair of the council','["chair", "member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','q6w5m2r3j78b677kjhxs8tdwsn',2);
INSERT INTO "staff_member" VALUES('Dev Rao','dev@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','cpvi7uan4xskt8qsqdrcssvstj',2);
INSERT INTO "staff_member" VALUES('Fay Quill','fay@example.org','Councillor','["member"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','bgh7i5iwc4ig4vu2ejqszmn9jg',2);
INSERT INTO "staff_member" VALUES('Gus Penn','gus@example.org','Internal auditor','["auditor"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','kf6uksqvvqhhz56c97ufkpcihx',2);
INSERT INTO "staff_member" VALUES('Hal Brook','hal@example.org','Administrator','["administrator"]','active',1,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','k8e28fhxefcuk7ixvh6q62jbg9',2);
INSERT INTO "staff_member" VALUES('Iris Vale','iris@example.org','Clerk of another council','["outside"]','active',0,'[0, 1, 2, 3, 4]','2026-11-23T09:00:00.000000Z','mhckkeurniv2wf8cx4mkqmguq5',2);
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
INSERT INTO "tie" VALUES('26vp6zbpse2cuzq5hxbaauyhkk',NULL,'x9dwaihi7y2eecga76km2gzt8y','holder','r3p27ju25cs3x5s5zkcp4wrcsv','2026-11-23T09:00:00.000000Z',NULL,'','dahwvwze6y49acptm8ish5i2nx',1);
INSERT INTO "tie" VALUES('26vp6zbpse2cuzq5hxbaauyhkk',NULL,'k9q24buaka4ygzmqga4dgvhixg','handler','x9dwaihi7y2eecga76km2gzt8y','2026-11-23T09:00:00.000000Z',NULL,'','gg4c3ype849zptqty3fvrfsn2v',1);
INSERT INTO "tie" VALUES('i64fykcm5x7dkbtsuqm4zkt9na',NULL,'x9dwaihi7y2eecga76km2gzt8y','holder','','2026-11-23',NULL,'','7wfnej9ke8j4zhmm5wexgthh8p',1);
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
