package org.branchbook.ui.plans.industries;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.lists.KeepList.Listed;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.PickAnew;
import org.branchbook.plans.industries.Picked;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** Those of an industry who are about to be kept as a list. */
final class KeepingModel {
  /** Whom it is about to be kept of; null while nobody is. */
  final ObjectProperty<@Nullable Picked> which = new SimpleObjectProperty<>();

  final StringProperty name = new SimpleStringProperty("");
  private final IndustryWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  KeepingModel(IndustryWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
  }

  /** Asks how the list is to be called, and proposes a name. */
  void begin(Picked some, String proposed) {
    name.set(proposed);
    which.set(some);
  }

  /** Keeps no list. */
  void leave() {
    which.set(null);
  }

  /** Keeps these under the name, and by what they were picked. */
  void keep(IndustryKey of, List<ClientId> some) {
    var now = which.get();
    if (now == null) return;
    var called = name.get();
    background.run(
        () -> work.keep().run(asker, called, some, PickAnew.of(now, of)),
        this::kept,
        notices::failed);
  }

  private void kept(Listed listed) {
    switch (listed) {
      case Listed.Done(var list, var clients) -> {
        leave();
        notices.offer(
            Text.of("industries.kept", Text.asWritten(list.name()), clients),
            Text.of("industries.kept.show"),
            () -> work.list().accept(list.id()));
      }
      case Listed.Wrong(var why) -> notices.warn(why);
      case Listed.Refused(var missing) -> notices.warn(missing.refused());
    }
  }
}
