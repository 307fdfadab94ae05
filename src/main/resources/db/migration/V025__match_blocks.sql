-- Candidate keys that come in great number, with an import or when they are made for older cards:
-- up to some hundred rows of match_key in one, ascending, eight bytes each. All of a block begin
-- with the same 14 bits, the first and the last stand beside it. A row for each key cost more to
-- write than all the rest of a card. A key stands in match_key or in a block; what is entered singly
-- goes on standing there, where it touches little.
create table match_block (
  first_packed bigint primary key,
  last_packed bigint not null,
  packed bytea not null
);
