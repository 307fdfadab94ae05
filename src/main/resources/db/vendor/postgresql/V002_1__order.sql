-- keys that are compared letter by letter, whatever the database's language
alter table client alter column sort_key type varchar(160) collate "C";
alter table client_word alter column word type varchar(32) collate "C";
