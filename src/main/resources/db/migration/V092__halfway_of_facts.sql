-- By what a night that goes on knows that facts, contracts and plans are those with which it began.
alter table prospect_halfway add column known_print bigint;
