-- where the rejected rows lie
alter table import_run add column rejects varchar(1000) default '' not null;

-- by which key the record is known, what the file said, and what it had said before
alter table import_row add column source varchar(160) default '' not null;
alter table import_row add column seen varchar(20000) default '' not null;
alter table import_row add column seen_before varchar(20000);

-- what the file said of a record the last time, so that only what it says differently is taken
alter table import_key add column seen varchar(20000) default '' not null;
