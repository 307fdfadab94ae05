-- Whose birthday comes, and whose deposit ends: looked for every night.
create index client_birth on client (birth_date, id);
create index holding_closes on holding (closes, client_id);
