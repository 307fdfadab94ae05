-- What a code of one version of the classification of industries becomes in the next: КВЕД-2010 in
-- NACE 2.1-UA say. One code may become several, and several one.
create table industry_transition (
  version varchar(20) not null,
  code varchar(12) not null,
  later_version varchar(20) not null,
  later_code varchar(12) not null,
  primary key (version, code, later_version, later_code)
);
