-- When a card was touched last: somebody spoke with the client, wrote on the card or brought it by a
-- load. Beside the card, not on it: H2 writes a changed row anew in all of its table's indexes, and
-- every contact would cost that. A row for each card, without a reference: it goes with the card.
create table card_touch (
  client_id bigint primary key,
  touched_at timestamp with time zone not null
);

-- [jooq ignore start]
insert into card_touch
select t.client_id, max(t.at)
from (
  select id as client_id, timestamp with time zone '1970-01-01 00:00:00+00' as at from client
  union all
  select client_id, at from contact_client
  union all
  select client_id, at from audit_line
  where subject = 'client'
  and act in ('CREATED', 'CHANGED', 'REVERTED', 'MERGED', 'UNMERGED')
  union all
  select r.subject_id, i.started from import_row r join import_run i on i.id = r.import_id
  where r.subject = 'CLIENT'
) t
where exists (select 1 from client c where c.id = t.client_id)
group by t.client_id;
-- [jooq ignore stop]
