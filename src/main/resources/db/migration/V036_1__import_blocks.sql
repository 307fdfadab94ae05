-- What an import added: up to some hundred records in one row, each with its place among the import's
-- rows, its number and its key. What it changed goes on standing in import_row, as does what earlier
-- programs wrote. A row for each record, with two indexes, cost an import a seventh of its time.
create table import_block (
  import_id bigint not null references import_run (id),
  first_ordinal int not null,
  subject varchar(12) not null,
  first_subject_id bigint not null,
  last_subject_id bigint not null,
  packed bytea not null,
  primary key (import_id, first_ordinal)
);
create index import_block_subject on import_block (subject, first_subject_id);
