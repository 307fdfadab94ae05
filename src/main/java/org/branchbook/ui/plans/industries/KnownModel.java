package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.known.KnownOrganisation;
import org.branchbook.plans.industries.known.MakeProspects;
import org.branchbook.plans.industries.known.MakeProspects.Made;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;

/** The organisations of an industry that a register knows and nobody has entered. */
final class KnownModel {
  private static final int PAGE = 100;

  final Paged<KnownOrganisation> rows;

  /** Those who are selected. */
  final ObjectProperty<List<KnownOrganisation>> picked = new SimpleObjectProperty<>(List.of());

  private final IndustryWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  KnownModel(IndustryWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.rows = new Paged<>(background, PAGE, KnownOrganisation::id);
  }

  /** Lists those of an industry. */
  void show(IndustryKey of) {
    picked.set(List.of());
    rows.show((after, size) -> work.register().known().withoutCard(of, after, size));
  }

  /** Lists nobody. */
  void clear() {
    rows.show((_, _) -> Page.of(List.of(), 1, _ -> new Page.Mark("", 0)));
  }

  boolean mayMake() {
    return MakeProspects.isFor(asker);
  }

  private static Text said(Made.Done made) {
    var called = Text.asWritten(made.list().name());
    return made.there().isEmpty()
        ? Text.of("industries.known.made", made.cards().size(), called)
        : Text.of("industries.known.made.there", made.cards().size(), called, made.there().size());
  }

  /** Gives those selected cards, keeps them as a list, then counts anew. */
  void make(Text industry, Words words, Runnable then) {
    var some = picked.get();
    if (some.isEmpty() || !mayMake()) return;
    var name = words.say("industries.known.list", words.say(industry));
    background.run(
        () -> work.register().make().run(asker, name, some),
        made -> {
          switch (made) {
            case Made.Done done -> {
              notices.did(
                  said(done), background, () -> work.register().make().takeBack(asker, done), then);
              then.run();
            }
            case Made.Not(var why) -> notices.warn(why);
          }
        },
        notices::failed);
  }
}
