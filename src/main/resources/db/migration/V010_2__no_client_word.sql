drop table client_word;
