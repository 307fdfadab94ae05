package org.branchbook.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.branchbook.app.computer.Cores;
import org.branchbook.playbooks.propensity.Column;
import org.branchbook.playbooks.propensity.Examples;
import org.branchbook.playbooks.propensity.Folds;
import org.branchbook.playbooks.propensity.Judgement;
import org.branchbook.playbooks.propensity.Learning;
import org.branchbook.playbooks.propensity.Unseen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How well it is foretold who accepts an offer, beside a plain logistic regression. */
@Subject("propensity")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PropensityBench {
  private static final Path FILE =
      Path.of(System.getProperty("shared", "../shared"), "data", "bank-marketing", "bank.csv");
  private static final Set<String> NUMBERS =
      Set.of("age", "balance", "day", "campaign", "pdays", "previous");

  /** How long a call took is known only after it. */
  private static final Set<String> LEFT_OUT = Set.of("duration", "y");

  private static final int FOLDS = 5;
  private static final int TIMES = 10;
  private static final double BETTER = 0.01;

  private final Figures figures = new Figures("propensity");
  private final Cores cores = new Cores();
  private Examples examples = new Examples(List.of(), new boolean[0]);

  @BeforeAll
  void read() throws IOException {
    assumeTrue(Files.exists(FILE), "SKIPPED: the published set is not there: -Dshared=FOLDER");
    try (var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(FILE)) {
      examples = examples(csv.stream().toList());
    }
  }

  private static Examples examples(List<NamedCsvRecord> rows) {
    var columns = new ArrayList<Column>();
    for (var name : rows.getFirst().getHeader()) {
      if (LEFT_OUT.contains(name)) continue;
      var values = rows.stream().map(row -> row.getField(name)).toList();
      columns.add(
          NUMBERS.contains(name)
              ? new Column.Numbers(name, values.stream().mapToDouble(Double::parseDouble).toArray())
              : new Column.Labels(name, List.copyOf(values)));
    }
    var happened = new boolean[rows.size()];
    for (int i = 0; i < happened.length; i++) happened[i] = rows.get(i).getField("y").equals("yes");
    return new Examples(columns, happened);
  }

  @AfterAll
  void close() {
    figures.done();
    cores.close();
  }

  private record Both(Judgement ours, Judgement plain) {}

  @Test
  void betterThanPlain() {
    var jobs = new ArrayList<Callable<Both>>();
    for (int time = 0; time < TIMES; time++) {
      var folds = new Folds(examples, FOLDS, time);
      for (int fold = 0; fold < FOLDS; fold++) {
        int which = fold;
        jobs.add(
            () ->
                new Both(
                    Unseen.ours(examples, folds, which), Unseen.plain(examples, folds, which)));
      }
    }
    var judged = cores.all(jobs);
    double plain = mean(judged, both -> both.plain().auc());
    double scatter =
        Math.sqrt(
            mean(judged, both -> Math.pow(both.ours().auc() - both.plain().auc(), 2))
                - Math.pow(mean(judged, both -> both.ours().auc() - both.plain().auc()), 2));
    long won = judged.stream().filter(both -> both.ours().auc() > both.plain().auc()).count();
    figures.atLeast(
        plain + BETTER,
        "AUC, 10 times 5 folds",
        mean(judged, both -> both.ours().auc()),
        "",
        plain,
        String.format(
            Locale.ROOT,
            "plain logistic regression, same folds; better in %d of %d, scatter of the difference"
                + " %.3f",
            won,
            judged.size(),
            scatter));
  }

  private static double mean(List<Both> judged, ToDoubleFunction<Both> of) {
    return judged.stream().mapToDouble(of).average().orElseThrow();
  }

  /** Chances set right inside each four fifths, and judged on the fifth that they never saw. */
  @Test
  void chancesAreMeant() {
    var folds = new Folds(examples, FOLDS, TIMES);
    var jobs = new ArrayList<Callable<double[]>>();
    long busy = Figures.processor();
    for (int fold = 0; fold < FOLDS; fold++) {
      int which = fold;
      jobs.add(() -> chances(folds, which));
    }
    var all = cores.all(jobs);
    double seconds = (Figures.processor() - busy) / 1e9 / FOLDS;
    var given = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      var rows = folds.in(fold);
      for (int i = 0; i < rows.length; i++) given[rows[i]] = all.get(fold)[i];
    }
    var judgement = Judgement.of(given, examples.happened());
    for (var tenth : judgement.tenths())
      System.out.printf(
          Locale.ROOT,
          "%d clients: %.1f %% predicted, %.1f %% happened%n",
          tenth.clients(),
          100 * tenth.predicted(),
          100 * tenth.happened());
    figures.atMost(
        2,
        "mean miscalibration by tenths",
        100 * judgement.miscalibration(),
        "points",
        2,
        "the bound is the program's own; tenths are printed above the table");
    figures.atMost(
        20, "to learn with calibration, 3,600 clients", seconds, "s", 20, "processor time");
  }

  private double[] chances(Folds folds, int fold) {
    var rows = folds.in(fold);
    return switch (Learning.from(examples.only(folds.outside(fold)))) {
      case Learning.Learned.Ready(var propensity, _) -> {
        var chances = new double[rows.length];
        for (int i = 0; i < rows.length; i++)
          chances[i] = propensity.chance(examples.columns(), rows[i]);
        yield chances;
      }
      case Learning.Learned.TooLittle few -> throw new IllegalStateException(few.toString());
    };
  }
}
