-- Rows to lock, so that two who enter the like at the same time come one after the other; the keys
-- of a client fall on some of them.
create table match_slot (
  slot int primary key
);
insert into match_slot select "X" - 1 from system_range(1, 4096);
