-- What somebody really does, where that differs from the industry that he is registered in, and the
-- others that he is registered in besides.
alter table client add column actual_industry varchar(12) default '' not null;
alter table client add column other_industries varchar(200) default '' not null;
