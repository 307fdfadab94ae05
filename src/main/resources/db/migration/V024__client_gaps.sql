-- What a card lacks or has wrong, a bit each, and until when its papers hold: written with the card,
-- so that a base is counted through without looking at every number again.
alter table client add column gaps int default 0 not null;
alter table client add column papers_until date;
