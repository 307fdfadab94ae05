-- The blocks hold runs of digits too: ranking 4, for the word a run's first three digits, for the
-- clients numbers made of the client times 2^18 and the run's next five digits to the base of 11.
-- Until now: all eight digits to the base of 11, times 2^35, plus the client.
insert into word_block
select 4, lpad(cast(100 * (run / 19487171 - 1) + 10 * (mod(run / 1771561, 11) - 1) + mod(run / 161051, 11) - 1 as varchar), 3, '0'), number, int8send(number)
from (select packed / 34359738368 as run, mod(packed, 34359738368) * 262144 + mod(packed / 34359738368, 161051) as number from client_digits) runs;
