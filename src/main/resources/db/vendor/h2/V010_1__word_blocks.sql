insert into word_block select ranking, word, client_id, cast(client_id as varbinary) from client_word;
