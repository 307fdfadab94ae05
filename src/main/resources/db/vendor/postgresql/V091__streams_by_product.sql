-- A product that is taken back is looked for among the streams of all clients. H2 has this index by
-- the reference itself.
create index income_stream_product on income_stream (product_id);
