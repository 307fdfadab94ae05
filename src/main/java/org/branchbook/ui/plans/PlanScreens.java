package org.branchbook.ui.plans;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The door to the tab of income on a card, and to the list of clients by income. */
public final class PlanScreens {
  /** The key of the tab's name. */
  public static final String TAB = "plans.tab";

  /** Of which kinds a change may be seen here. */
  public static final Set<String> KINDS = Set.of("income", "product");

  private final PlanWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Remembered remembered;
  private final Clock clock;
  private final IncomeListModel list;
  private @Nullable IncomeModel last;

  /** The screens of somebody who is signed in. */
  public PlanScreens(
      PlanWork work,
      Asker asker,
      Background background,
      Notices notices,
      Remembered remembered,
      Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.remembered = remembered;
    this.clock = clock;
    this.list = new IncomeListModel(work, asker, background, notices, lastMonth());
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.INCOME_SEE);
  }

  private YearMonth lastMonth() {
    return YearMonth.now(clock).minusMonths(1);
  }

  /** The tab's nodes for a client in a language. */
  public Parent tab(ClientId client, Words words) {
    var model = last;
    if (model == null || !model.client.equals(client))
      last = model = new IncomeModel(client, work, asker, background, notices, lastMonth());
    model.read();
    return styled(new IncomeView(model, words, remembered));
  }

  /** Facts were loaded or taken back, whosever. */
  public void changed(List<Change> changes) {
    if (last != null) last.read();
  }

  /** The list of clients by income. */
  public Parent section(Words words) {
    list.read();
    return styled(new IncomeListView(list, words, remembered));
  }

  /** Facts were loaded or taken back, whosever: the list is counted anew. */
  public void listChanged(List<Change> changes) {
    list.read();
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(PlanScreens.class.getResource("/org/branchbook/css/plans.css"))
                .toExternalForm());
    return parent;
  }
}
