package org.branchbook.plans.industries;

import java.util.Arrays;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.Picking;
import org.branchbook.clients.lists.Pickings;
import org.branchbook.plans.industries.IndustryKey.Level;
import org.branchbook.staff.Asker;

/** Picks anew those of an industry of whom a list was kept, by what is counted today. */
public final class PickAnew implements Pickings {
  private static final String ROOM = "industries.";

  private final AnalyseIndustries analyse;

  public PickAnew(AnalyseIndustries analyse) {
    this.analyse = analyse;
  }

  /** How a list remembers by what those on it were picked. */
  public static Picking of(Picked which, IndustryKey industry) {
    return new Picking(ROOM + which, industry.level() + " " + industry.code());
  }

  private record Asked(Picked which, IndustryKey industry) {}

  private static Optional<Asked> asked(Picking picking) {
    int cut = picking.of().indexOf(' ');
    if (cut < 0) return Optional.empty();
    var level =
        Arrays.stream(Level.values())
            .filter(l -> l.name().equals(picking.of().substring(0, cut)))
            .findAny();
    return Arrays.stream(Picked.values())
        .filter(p -> picking.by().equals(ROOM + p))
        .findAny()
        .flatMap(
            which ->
                level.map(
                    l -> new Asked(which, new IndustryKey(l, picking.of().substring(cut + 1)))));
  }

  @Override
  public Kept<Anew> now(Asker asker, Picking picking) {
    var asked = asked(picking);
    if (asked.isEmpty()) return new Kept.Gone<>();
    var which = asked.get().which();
    var industry = asked.get().industry();
    return switch (analyse.run(asker)) {
      case Kept.Done<Analysis>(var now) ->
          new Kept.Done<>(
              new Anew(
                  Text.of("industries.list." + which, IndustryNames.of(industry, now.later())),
                  which.of(now, industry)));
      case Kept.Refused<Analysis>(var why) -> new Kept.Refused<>(why);
      case Kept.Wrong<Analysis>(var why) -> new Kept.Wrong<>(why);
      case Kept.Stale<Analysis> _ -> new Kept.Stale<>();
      case Kept.Gone<Analysis> _ -> new Kept.Gone<>();
    };
  }
}
