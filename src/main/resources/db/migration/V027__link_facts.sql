-- What is known of a link only as a range, and who has looked at it and when somebody is to again.
alter table link add column share_high numeric(9, 6);
alter table link add column votes_high numeric(9, 6);
alter table link add column reviewer_id bigint references employee (id);
alter table link add column reviewed_on date;
alter table link add column next_review date;

-- the list of all links, by what it is narrowed to, the newest first
create index link_type on link (type, id);
create index link_status on link (status, id);
create index link_review on link (next_review, id);

-- For which due reviews somebody has been given a task. No reference: the link may go, the note that
-- it was asked for needn't.
create table asked_review (
  link_id bigint not null,
  due date not null,
  primary key (link_id, due)
);
