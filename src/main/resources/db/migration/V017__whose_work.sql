-- for whom a substitute does what he was given: asked with each line of the audit that he writes
create index absence_handed_subject on absence_handed (kind, subject_id);
