-- The product that a stream is the income of; null where none is known. No foreign key: a product
-- entered twice goes when cards are merged and comes back under its number when they are parted, and
-- its income is to know it again.
alter table income_stream add column holding_id bigint;

-- streams that are there already: by the number within their key, where one product of the client has it
update income_stream set holding_id = (
  select min(h.id) from holding h
  where h.client_id = income_stream.client_id and h.number <> ''
    and (substring(income_stream.source_key from position(':' in income_stream.source_key) + 1) = h.number
      or substring(income_stream.source_key from position(':' in income_stream.source_key) + 1
        for char_length(h.number) + 1) = h.number || '/')
  having count(*) = 1);
