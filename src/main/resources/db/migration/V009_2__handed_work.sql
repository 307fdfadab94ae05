-- what an absent employee's substitutes were given, to go back to him when he is there again
create table absence_handed (
  absence_id bigint not null references absence (id),
  kind varchar(20) not null,
  subject_id bigint not null,
  primary key (absence_id, kind, subject_id)
);
