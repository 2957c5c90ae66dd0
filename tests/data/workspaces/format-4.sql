
PRAGMA page_size=4096;

BEGIN TRANSACTION;

DROP TABLE IF EXISTS account;
CREATE TABLE account(
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE,
    vendor TEXT NOT NULL,
    settings TEXT NOT NULL,            -- JSON; never a secret
    practice INTEGER NOT NULL DEFAULT 0,
    health TEXT NOT NULL, health_detail TEXT NOT NULL DEFAULT '', checked_at TEXT NOT NULL DEFAULT '',
    paused TEXT NOT NULL DEFAULT '',   -- why sending is paused, empty when it is not
    removed INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL
);
INSERT INTO account VALUES('65b6115d2a0fe731','Dialler','comunik8','{"base_url": "http://127.0.0.1:48301", "max_per_second": "50", "types": "motor-trade,solar"}',1,'connected','','2026-11-21T08:49:44.632Z','',0,'2026-11-21T08:49:43.098Z');
CREATE UNIQUE INDEX account_name ON account(name) WHERE NOT removed;

DROP TABLE IF EXISTS attempt;
CREATE TABLE attempt(
    id INTEGER PRIMARY KEY,
    delivery_id INTEGER NOT NULL REFERENCES delivery(id),
    at TEXT NOT NULL, state TEXT NOT NULL,
    status INTEGER, duration_s REAL, request TEXT, answer TEXT,   -- redacted, cut to size
    reasons TEXT NOT NULL DEFAULT '[]'
);
INSERT INTO attempt VALUES(1,1,'2026-11-21T08:49:44.521Z','accepted',200,0.028783747999113984,'POST http://127.0.0.1:48301/lead/add?key=***

{"email": "ada@example.com", "first_name": "Ada", "surname": "Example", "mobile": "+447700900100", "type": "motor-trade", "data": "{\"Shoe size\": \"40\"}"}','{"saved": true, "processed": true}','[]');
INSERT INTO attempt VALUES(2,2,'2026-11-21T08:49:44.521Z','accepted',200,0.019741857999179047,'POST http://127.0.0.1:48301/lead/add?key=***

{"email": "zoë@example.com", "first_name": "Zoë", "surname": "Example", "mobile": "+447700900101", "type": "motor-trade", "data": "{\"Shoe size\": \"41\"}"}','{"saved": true, "processed": true}','[]');
INSERT INTO attempt VALUES(3,3,'2026-11-21T08:49:44.521Z','accepted',200,0.01409657800104469,'POST http://127.0.0.1:48301/lead/add?key=***

{"email": "bob@example.com", "first_name": "Bob", "surname": "Example", "mobile": "+447700900102", "type": "motor-trade", "data": "{\"Shoe size\": \"42\"}"}','{"saved": true, "processed": true}','[]');
CREATE INDEX attempt_delivery ON attempt(delivery_id);

DROP TABLE IF EXISTS batch;
CREATE TABLE batch(
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL REFERENCES account(id),
    options TEXT NOT NULL,             -- JSON, keys sorted: together with the account, the destination
    created_at TEXT NOT NULL
);
INSERT INTO batch VALUES(1,'65b6115d2a0fe731','{"type": "motor-trade"}','2026-11-21T08:49:44.300Z');
INSERT INTO batch VALUES(2,'65b6115d2a0fe731','{"type": "motor-trade"}','2026-11-21T08:49:44.801Z');
CREATE INDEX batch_account ON batch(account_id);

DROP TABLE IF EXISTS call;
CREATE TABLE call(
    id INTEGER PRIMARY KEY,
    account_id TEXT NOT NULL, at TEXT NOT NULL, operation TEXT NOT NULL, ok INTEGER NOT NULL,
    status INTEGER, duration_s REAL, request TEXT, answer TEXT,   -- redacted, cut to size
    reasons TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX call_account ON call(account_id, id);

DROP TABLE IF EXISTS column_mapping;
CREATE TABLE column_mapping(
    name TEXT PRIMARY KEY,             -- a person's name for it, or the header's fingerprint
    columns TEXT NOT NULL, at TEXT NOT NULL
);

DROP TABLE IF EXISTS delivery;
CREATE TABLE delivery(
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch(id),
    account_id TEXT NOT NULL,
    lead_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    vendor_id TEXT NOT NULL DEFAULT '',
    reasons TEXT NOT NULL DEFAULT '[]',
    attempts INTEGER NOT NULL DEFAULT 0,    -- exchanges begun
    tries INTEGER NOT NULL DEFAULT 0,       -- of those, failed ones since it was last queued by a person
    owner TEXT NOT NULL DEFAULT '',         -- the process that is sending it
    sent_at TEXT NOT NULL DEFAULT '', updated_at TEXT NOT NULL
, inquiries INTEGER NOT NULL DEFAULT 0, inquire_at TEXT NOT NULL DEFAULT '');
INSERT INTO delivery VALUES(1,1,'65b6115d2a0fe731',1,'accepted','','[]',1,0,'','2026-11-21T08:49:44.447Z','2026-11-21T08:49:44.521Z',0,'');
INSERT INTO delivery VALUES(2,1,'65b6115d2a0fe731',2,'accepted','','[]',1,0,'','2026-11-21T08:49:44.447Z','2026-11-21T08:49:44.521Z',0,'');
INSERT INTO delivery VALUES(3,1,'65b6115d2a0fe731',3,'accepted','','[]',1,0,'','2026-11-21T08:49:44.447Z','2026-11-21T08:49:44.521Z',0,'');
INSERT INTO delivery VALUES(4,2,'65b6115d2a0fe731',4,'queued','','[]',0,0,'','','2026-11-21T08:49:44.801Z',0,'');
INSERT INTO delivery VALUES(5,2,'65b6115d2a0fe731',5,'queued','','[]',0,0,'','','2026-11-21T08:49:44.801Z',0,'');
CREATE INDEX delivery_batch ON delivery(batch_id, state);
CREATE INDEX delivery_lead ON delivery(lead_id);
CREATE INDEX delivery_open ON delivery(account_id, inquire_at) WHERE state IN ('pending', 'unknown');
CREATE INDEX delivery_queue ON delivery(account_id, state, id);

DROP TABLE IF EXISTS import;
CREATE TABLE import(
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    file TEXT NOT NULL,
    state TEXT NOT NULL,               -- done, undone
    profile TEXT NOT NULL,             -- JSON: FileProfile
    mapping TEXT NOT NULL,             -- JSON: header -> field or null, in the file's order
    created INTEGER NOT NULL, updated INTEGER NOT NULL, duplicates INTEGER NOT NULL,
    rejected INTEGER NOT NULL, set_aside INTEGER NOT NULL, not_data INTEGER NOT NULL,
    issue_count INTEGER NOT NULL
);
INSERT INTO import VALUES(1,'2026-11-21T08:49:43.118Z','spring webinar.csv','done','{"path": "/home/ada/spring webinar.csv", "size": 362, "encoding": "utf-8", "delimiter": ",", "header": ["Email", "First Name", "Last Name", "Mobile", "Company", "Shoe size"], "header_line": 1, "recognised": "generic", "recognised_title": "List of leads", "fingerprint": "31b405226dbd9efd", "sure": true, "container": "text", "sheet": "", "part": "", "parts": [], "notes": [], "summary": "List of leads: 7 rows"}','{"Email": "email", "First Name": "first_name", "Last Name": "last_name", "Mobile": "mobile", "Company": "company", "Shoe size": "custom.Shoe size"}',6,0,0,1,0,1,1);

DROP TABLE IF EXISTS import_issue;
CREATE TABLE import_issue(
    import_id INTEGER NOT NULL, line INTEGER NOT NULL, column_name TEXT NOT NULL,
    value TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL
);
INSERT INTO import_issue VALUES(1,8,'Email','not an address','email_invalid','This is not an e-mail address.');
CREATE INDEX import_issue_line ON import_issue(import_id, line);

DROP TABLE IF EXISTS import_row;
CREATE TABLE import_row(
    import_id INTEGER NOT NULL, line INTEGER NOT NULL,
    bucket TEXT NOT NULL, lead_id INTEGER,
    cells TEXT NOT NULL,               -- JSON array in header order
    before TEXT,                       -- JSON: the fields that an update changed, as they were
    PRIMARY KEY(import_id, line)
) WITHOUT ROWID;
INSERT INTO import_row VALUES(1,1,'not_data',NULL,'["Email","First Name","Last Name","Mobile","Company","Shoe size"]',NULL);
INSERT INTO import_row VALUES(1,2,'created',1,'["ada@example.com","Ada","Example","07700900100","ACME","40"]',NULL);
INSERT INTO import_row VALUES(1,3,'created',2,'["zoë@example.com","Zoë","Example","07700900101","ACME","41"]',NULL);
INSERT INTO import_row VALUES(1,4,'created',3,'["bob@example.com","Bob","Example","07700900102","ACME","42"]',NULL);
INSERT INTO import_row VALUES(1,5,'created',4,'["eve@example.com","Eve","Example","07700900103","ACME","43"]',NULL);
INSERT INTO import_row VALUES(1,6,'created',5,'["ion@example.com","Ion","Example","07700900104","ACME","44"]',NULL);
INSERT INTO import_row VALUES(1,7,'created',6,'["mia@example.com","Mia","Example","07700900105","ACME","45"]',NULL);
INSERT INTO import_row VALUES(1,8,'rejected',NULL,'["not an address","","","","",""]',NULL);
CREATE INDEX import_row_lead ON import_row(lead_id) WHERE lead_id IS NOT NULL;

DROP TABLE IF EXISTS lead;
CREATE TABLE lead(
    id INTEGER PRIMARY KEY,
    email TEXT, first_name TEXT, last_name TEXT, middle_name TEXT, full_name TEXT, phone TEXT, mobile TEXT,
    company TEXT, job_title TEXT, industry TEXT, address TEXT, city TEXT, region TEXT, postal_code TEXT,
    country TEXT, website TEXT, language TEXT, date_of_birth TEXT, gender TEXT, source TEXT, campaign TEXT,
    notes TEXT, tags TEXT, external_id TEXT, score TEXT, consent_email TEXT, consent_phone TEXT,
    consent_sms TEXT, consent_text TEXT, consent_at TEXT, created_at TEXT,
    custom TEXT,
    email_key TEXT, phone_key TEXT,
    import_id INTEGER, import_line INTEGER,
    added_at TEXT NOT NULL, updated_at TEXT NOT NULL
, external_key TEXT);
INSERT INTO lead VALUES(1,'ada@example.com','Ada','Example',NULL,NULL,NULL,'+447700900100','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"40"}','ada@example.com','+447700900100',1,2,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
INSERT INTO lead VALUES(2,'zoë@example.com','Zoë','Example',NULL,NULL,NULL,'+447700900101','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"41"}','zoë@example.com','+447700900101',1,3,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
INSERT INTO lead VALUES(3,'bob@example.com','Bob','Example',NULL,NULL,NULL,'+447700900102','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"42"}','bob@example.com','+447700900102',1,4,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
INSERT INTO lead VALUES(4,'eve@example.com','Eve','Example',NULL,NULL,NULL,'+447700900103','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"43"}','eve@example.com','+447700900103',1,5,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
INSERT INTO lead VALUES(5,'ion@example.com','Ion','Example',NULL,NULL,NULL,'+447700900104','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"44"}','ion@example.com','+447700900104',1,6,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
INSERT INTO lead VALUES(6,'mia@example.com','Mia','Example',NULL,NULL,NULL,'+447700900105','ACME',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'{"Shoe size":"45"}','mia@example.com','+447700900105',1,7,'2026-11-21T08:49:43.118Z','2026-11-21T08:49:43.118Z',NULL);
CREATE UNIQUE INDEX lead_email_key ON lead(email_key) WHERE email_key IS NOT NULL;
CREATE UNIQUE INDEX lead_external_key ON lead(external_key) WHERE external_key IS NOT NULL;
CREATE INDEX lead_import ON lead(import_id);
CREATE INDEX lead_phone_key ON lead(phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX lead_phone_only ON lead(phone_key) WHERE phone_key IS NOT NULL AND email_key IS NULL;

DROP TABLE IF EXISTS lead_event;
CREATE TABLE lead_event(
    id INTEGER PRIMARY KEY, lead_id INTEGER NOT NULL, at TEXT NOT NULL,
    kind TEXT NOT NULL, title TEXT NOT NULL, detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX lead_event_lead ON lead_event(lead_id);

DROP TABLE IF EXISTS lead_link;
CREATE TABLE lead_link(
    account_id TEXT NOT NULL, vendor_id TEXT NOT NULL, lead_id INTEGER NOT NULL,
    PRIMARY KEY(account_id, vendor_id)
) WITHOUT ROWID;
CREATE INDEX lead_link_lead ON lead_link(lead_id);

DROP TABLE IF EXISTS setting;
CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT NOT NULL);

DROP TABLE IF EXISTS suppression;
CREATE TABLE suppression(
    value TEXT PRIMARY KEY,
    kind TEXT NOT NULL,            -- email, phone, domain, md5, sha1, sha256
    list TEXT NOT NULL, added_at TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO suppression VALUES('eve@example.com','email','Do not contact','2026-11-21T08:49:44.826Z');
INSERT INTO suppression VALUES('nobody@example.com','email','Do not contact','2026-11-21T08:49:44.826Z');

DROP TABLE IF EXISTS vendor_list;
CREATE TABLE vendor_list(
    account_id TEXT NOT NULL, name TEXT NOT NULL, at TEXT NOT NULL,
    content TEXT NOT NULL,                                        -- JSON: what the vendor answered
    PRIMARY KEY(account_id, name)
) WITHOUT ROWID;

pragma user_version=4;

COMMIT TRANSACTION;
