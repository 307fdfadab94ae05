-- When each client was spoken with last, the epoch for never: who has been silent for long is
-- looked for every night. Beside the card, as when it was touched: a row for each card, without a
-- reference, that goes with the card. Loads of cards don't write here.
create table client_spoken (
  client_id bigint primary key,
  spoken_at timestamp with time zone not null
);
create index client_spoken_at on client_spoken (spoken_at, client_id);

-- [jooq ignore start]
insert into client_spoken
select c.id,
  coalesce(
    (select max(x.at) from contact_client x where x.client_id = c.id),
    timestamp with time zone '1970-01-01 00:00:00+00'
  )
from client c;
-- [jooq ignore stop]
