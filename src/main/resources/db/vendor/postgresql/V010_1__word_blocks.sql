-- compared letter by letter, whatever the database's language
alter table word_block alter column word type varchar(32) collate "C";
insert into word_block select ranking, word, client_id, int8send(client_id) from client_word;
