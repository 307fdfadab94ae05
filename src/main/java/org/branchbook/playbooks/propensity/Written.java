package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** A model as words with a blank between them, and back: exactly, to the last bit. */
final class Written {
  private static final String NONE = "-";
  private final StringBuilder out = new StringBuilder();

  private Written() {}

  static String of(Additive model, List<String> names) {
    var written = new Written();
    written.put(names.size());
    names.forEach(written::name);
    written.number(model.base());
    written.put(model.terms().size());
    for (int t = 0; t < model.terms().size(); t++) {
      written.term(model.terms().get(t));
      written.numbers(model.effects().get(t));
    }
    return written.out.toString().strip();
  }

  private void term(Term term) {
    switch (term) {
      case Term.Single(int column, var bins) -> {
        put("one");
        put(column);
        bins(bins);
      }
      case Term.Both(int one, var ones, int other, var others, var known, int cells) -> {
        put("two");
        put(one);
        bins(ones);
        put(other);
        bins(others);
        put(cells);
        put(known.length);
        for (int cell : known) put(cell);
      }
    }
  }

  private void bins(Bins bins) {
    switch (bins) {
      case Bins.ByEdge(var edges) -> {
        put("edges");
        numbers(edges);
      }
      case Bins.ByLabel(var labels) -> {
        put("labels");
        put(labels.size());
        labels.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .forEach(
                e -> {
                  name(e.getKey());
                  put(e.getValue());
                });
      }
    }
  }

  private void numbers(double[] some) {
    put(some.length);
    for (double one : some) number(one);
  }

  private void number(double one) {
    put(Double.toString(one));
  }

  private void name(String name) {
    put(name.isEmpty() ? NONE : name.replace("%", "%25").replace("-", "%2D").replace(" ", "%20"));
  }

  private void put(Object word) {
    out.append(word).append(' ');
  }

  /** The model that was written so. */
  static Propensity read(String words) {
    var in = Arrays.asList(words.split(" ")).iterator();
    var names = new ArrayList<String>();
    int columns = whole(in);
    for (int i = 0; i < columns; i++) names.add(readName(in));
    double base = Double.parseDouble(in.next());
    var terms = new ArrayList<Term>();
    var effects = new ArrayList<double[]>();
    int many = whole(in);
    for (int t = 0; t < many; t++) {
      terms.add(readTerm(in));
      effects.add(readNumbers(in));
    }
    return new Propensity(new Additive(base, List.copyOf(terms), List.copyOf(effects)), names);
  }

  private static Term readTerm(Iterator<String> in) {
    if (in.next().equals("one")) return new Term.Single(whole(in), readBins(in));
    int one = whole(in);
    var ones = readBins(in);
    int other = whole(in);
    var others = readBins(in);
    int cells = whole(in);
    var known = new int[whole(in)];
    for (int i = 0; i < known.length; i++) known[i] = whole(in);
    return new Term.Both(one, ones, other, others, known, cells);
  }

  private static Bins readBins(Iterator<String> in) {
    if (in.next().equals("edges")) return new Bins.ByEdge(readNumbers(in));
    var labels = new HashMap<String, Integer>();
    int many = whole(in);
    for (int i = 0; i < many; i++) {
      var name = readName(in);
      labels.put(name, whole(in));
    }
    return new Bins.ByLabel(labels);
  }

  private static double[] readNumbers(Iterator<String> in) {
    var some = new double[whole(in)];
    for (int i = 0; i < some.length; i++) some[i] = Double.parseDouble(in.next());
    return some;
  }

  private static int whole(Iterator<String> in) {
    return Integer.parseInt(in.next());
  }

  private static String readName(Iterator<String> in) {
    var word = in.next();
    return word.equals(NONE)
        ? ""
        : word.replace("%20", " ").replace("%2D", "-").replace("%25", "%");
  }
}
