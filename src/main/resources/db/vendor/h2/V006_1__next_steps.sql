-- A contact's next step becomes a task, where no later contact with the client has overtaken it. It
-- takes the contact's number, which no other task can have.
insert into task (
  id, kind, title, title_args, note, priority, origin, origin_id, author_id, responsible_id,
  department_id, giver_id, returned_because, due_on, postponed, items, ticked, closed_words,
  made_at, place, version)
select
  c.id, 'FOLLOW_UP', c.next_step, '', '', 'NORMAL', 'contact', c.id, c.author_id, c.next_by,
  e.department_id, case when c.author_id <> c.next_by then c.author_id end, '', c.next_on, 0, 0, 0,
  '', c.at, datediff(day, date '1970-01-01', c.next_on) * 1440 + 1439, 1
from contact c
join employee e on e.id = c.next_by
where c.next_step is not null
and c.next_on > date '1970-01-01'
and not exists (
  select 1 from contact_client mine
  join contact_client later on later.client_id = mine.client_id and later.at > mine.at
  where mine.contact_id = c.id);

insert into task_client (task_id, ordinal, client_id)
select cc.contact_id, cc.ordinal, cc.client_id
from contact_client cc
join task t on t.id = cc.contact_id;
