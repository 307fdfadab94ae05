-- Services are learned beside product lines, and the model before is kept and judged beside the new one.
alter table advice_model alter column line set data type varchar(16);
-- of a service: offers and how many of them were accepted, by kind of client; "" for a product line
alter table advice_model add column accepted varchar(2000) default '' not null;
alter table advice_model add column auc_before double precision;
alter table advice_model add column tenths_before varchar(2000) default '' not null;
-- put in force by a person: no night changes that
alter table advice_model add column chosen boolean default false not null;
