package org.branchbook.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.priv.garshol.duke.Comparator;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.cleaners.LowerCaseNormalizeCleaner;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.databases.LuceneDatabase;
import no.priv.garshol.duke.datasources.CSVDataSource;
import no.priv.garshol.duke.datasources.Column;
import no.priv.garshol.duke.matchers.AbstractMatchListener;

/** Duke 1.2 as a peer: its Lucene database in memory, two threads, usual comparators. */
final class Duke {
  private static final int BATCH = 40_000;

  private final Map<String, String> up = new HashMap<>();

  private Duke() {}

  /** The clients of the historical set, from its file: each entry's id with its client's. */
  static Map<String, String> historical(Path file) {
    var properties =
        List.<Property>of(
            new PropertyImpl("id"),
            like("first_name", new JaroWinkler(), 0.35, 0.85),
            like("surname", new JaroWinkler(), 0.3, 0.88),
            like("dob", new Levenshtein(), 0.3, 0.9),
            like("birth_place", new JaroWinkler(), 0.4, 0.7),
            like("postcode_fake", new Levenshtein(), 0.4, 0.88),
            like("gender", new ExactComparator(), 0.45, 0.52),
            like("occupation", new JaroWinkler(), 0.45, 0.7));
    var source = new CSVDataSource();
    source.setInputFile(file.toString());
    var clean = new LowerCaseNormalizeCleaner();
    source.addColumn(new Column("unique_id", "id", null, null));
    for (var property : properties.subList(1, properties.size()))
      source.addColumn(new Column(property.getName(), property.getName(), null, clean));
    var configuration = new ConfigurationImpl();
    configuration.setProperties(properties);
    configuration.setThreshold(0.9);
    configuration.addDataSource(0, source);
    var lucene = new LuceneDatabase();
    lucene.setConfiguration(configuration);
    var processor = new Processor(configuration, lucene);
    processor.setThreads(2);
    var duke = new Duke();
    processor.addMatchListener(
        new AbstractMatchListener() {
          @Override
          public void matches(Record a, Record b, double confidence) {
            duke.join(a.getValue("id"), b.getValue("id"));
          }
        });
    processor.deduplicate(List.of(source), BATCH);
    processor.close();
    var clients = new HashMap<String, String>();
    for (var id : duke.up.keySet()) clients.put(id, duke.root(id));
    return clients;
  }

  private static Property like(String name, Comparator comparator, double low, double high) {
    return new PropertyImpl(name, comparator, low, high);
  }

  private synchronized void join(String a, String b) {
    up.putIfAbsent(a, a);
    up.putIfAbsent(b, b);
    up.put(root(a), root(b));
  }

  private String root(String id) {
    var at = id;
    for (var next = up.get(at); next != null && !next.equals(at); next = up.get(at)) at = next;
    return at;
  }
}
