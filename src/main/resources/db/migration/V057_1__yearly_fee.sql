-- What a holding pays once a year, in the month in which it was opened: a card's yearly fee.
alter table product_terms add column yearly numeric(20, 4) default 0 not null;
