package org.branchbook.duplicates.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Trait;
import org.branchbook.duplicates.standard.organisations.Rarity;

/** What values look like to their comparers: what repeats is understood once. */
final class Forms {
  private static final List<Comparer<?>> COMPARERS = comparers();

  private final List<Map<String, Object>> forms = new ArrayList<>();

  private final int most;

  /**
   * @param most so many of a trait are kept: names repeat, numbers hardly do
   */
  Forms(int most) {
    this.most = most;
    for (int t = 0; t < COMPARERS.size(); t++) forms.add(new ConcurrentHashMap<>(4));
  }

  private static List<Comparer<?>> comparers() {
    var all = new ArrayList<Comparer<?>>();
    for (var trait : Trait.values()) all.add(Comparers.of(trait, Rarity.usual()));
    return all;
  }

  /** How far two values of a trait agree that are not the same text. */
  Agreement compare(Trait trait, String a, String b) {
    int t = trait.ordinal();
    return compared(COMPARERS.get(t), form(t, a), form(t, b));
  }

  private Object form(int t, String value) {
    var known = forms.get(t);
    var form = known.get(value);
    if (form != null) return form;
    if (known.size() >= most) known.clear();
    form = COMPARERS.get(t).form(value);
    known.put(value, form);
    return form;
  }

  @SuppressWarnings("unchecked") // the forms of a trait are made by its comparer
  private static <F> Agreement compared(Comparer<F> comparer, Object a, Object b) {
    return comparer.compare((F) a, (F) b);
  }
}
