-- In whose names and addresses a word stands: blocks of up to some hundred clients, each number in
-- eight bytes, ascending, the first also in the key; one client stands in one block of a word.
-- A row for each client and word cost more to write than all the rest of the card, and to read
-- than an answer may take while somebody types. Like the digits these rows don't refer to clients.
create table word_block (
  ranking smallint not null,
  word varchar(32) not null,
  first_client_id bigint not null,
  clients bytea not null,
  primary key (ranking, word, first_client_id)
);
