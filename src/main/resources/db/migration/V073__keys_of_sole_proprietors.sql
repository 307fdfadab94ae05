-- A sole proprietor's registration number is his own tax number, and in Belarus both kinds are one
-- row of numbers: one key, whichever field it was typed in. Where both stand in the base already,
-- the tax number keeps it.
update identifier
set hard_key = 'TAX' || substring(hard_key from 13)
where (
    hard_key like 'REGISTRATION:BY:%'
    or hard_key like 'REGISTRATION:UA:__________'
    or hard_key like 'REGISTRATION:RU:____________'
  )
  and not exists (
    select 1 from identifier other
    where other.hard_key = 'TAX' || substring(identifier.hard_key from 13)
  );

update known_organisation
set hard_key = 'TAX' || substring(hard_key from 13)
where hard_key like 'REGISTRATION:BY:%'
  or hard_key like 'REGISTRATION:UA:__________'
  or hard_key like 'REGISTRATION:RU:____________';
