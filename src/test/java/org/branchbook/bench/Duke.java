package org.branchbook.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.branchbook.duplicates.search.Agreed;
import org.branchbook.duplicates.search.RealSets;

/**
 * Duke 1.2 as a peer: its Lucene database in memory, two threads, usual comparators, and the best
 * hundred of what Lucene finds for each entry: without that bound it reads thousands.
 */
final class Duke {
  private static final int BATCH = 40_000;
  private static final int HITS = 100;

  /** What may be a match at one of the thresholds. */
  private static final double LEAST = 0.8;

  private static final double[] THRESHOLDS = {
    LEAST, 0.9, 0.95, 0.97, 0.98, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9995, 0.9999
  };

  private Duke() {}

  /** Two entries, by their ids, that are one client as probably as that. */
  record Match(String a, String b, double confidence) {}

  /** The matches in the historical set, from its file. */
  static List<Match> historical(Path file) {
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
    configuration.setThreshold(LEAST);
    configuration.addDataSource(0, source);
    var lucene = new LuceneDatabase();
    lucene.setConfiguration(configuration);
    lucene.setMaxSearchHits(HITS);
    var processor = new Processor(configuration, lucene);
    processor.setThreads(2);
    var matches = Collections.synchronizedList(new ArrayList<Match>());
    processor.addMatchListener(
        new AbstractMatchListener() {
          @Override
          public void matches(Record a, Record b, double confidence) {
            matches.add(new Match(a.getValue("id"), b.getValue("id"), confidence));
          }
        });
    processor.deduplicate(List.of(source), BATCH);
    processor.close();
    return matches;
  }

  private static Property like(String name, Comparator comparator, double low, double high) {
    return new PropertyImpl(name, comparator, low, high);
  }

  /** What it finds at its best threshold, its pairs as they are or put together into clients. */
  static Agreed best(List<Match> matches, RealSets.Known known) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < known.ids().size(); i++) places.put(known.ids().get(i), i);
    var best = new Agreed(0, 0);
    for (double threshold : THRESHOLDS) {
      var up = new int[known.ids().size()];
      Arrays.setAll(up, i -> i);
      var pairs = new HashSet<Long>();
      for (var match : matches) {
        if (match.confidence() < threshold) continue;
        int a = places.get(match.a());
        int b = places.get(match.b());
        pairs.add((long) Math.min(a, b) << 32 | Math.max(a, b));
        up[root(up, a)] = root(up, b);
      }
      var groups = new int[up.length];
      Arrays.setAll(groups, i -> root(up, i));
      for (var found : List.of(asTheyAre(pairs, known), Agreed.of(groups, known)))
        if (found.f1() > best.f1()) best = found;
    }
    return best;
  }

  private static Agreed asTheyAre(HashSet<Long> pairs, RealSets.Known known) {
    double right =
        pairs.stream()
            .filter(p -> known.truth()[(int) (p >>> 32)] == known.truth()[(int) (long) p])
            .count();
    return new Agreed(right / Math.max(1, pairs.size()), right / known.pairs());
  }

  private static int root(int[] up, int of) {
    int at = of;
    while (up[at] != at) at = up[at] = up[up[at]];
    return at;
  }
}
