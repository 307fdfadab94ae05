package org.branchbook.ui.links;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.links.LinkLine.End;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType;
import org.branchbook.links.suggested.SuggestLinks.Looked;
import org.branchbook.links.suggested.Suggestion.State;
import org.branchbook.links.suggested.SuggestionRow;
import org.branchbook.links.suggested.SuggestionSearches;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The queue of suggested links, and the one that is looked at. */
final class SuggestedModel {
  private static final int PAGE = 50;

  /** Beyond that the figure says nothing more. */
  private static final int COUNTED = 100;

  final Paged<SuggestionRow> list;

  /** Which are shown. */
  final ObjectProperty<State> state = new SimpleObjectProperty<>(State.OPEN);

  final ObjectProperty<@Nullable SuggestionRow> chosen = new SimpleObjectProperty<>();

  /** What the chosen one's "from" end would be to the other. */
  final ObjectProperty<LinkRole> role =
      new SimpleObjectProperty<>(new LinkRole(LinkType.RELATIVE, true));

  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<SuggestionSearches.Last>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Set<String> later = new HashSet<>();
  private final LinkWork work;
  private final Asker asker;
  private final LinkSurroundings around;
  private final Background counting;
  private final Deciding deciding;

  SuggestedModel(LinkWork work, Asker asker, LinkSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    counting = Background.latest(around.background());
    deciding = new Deciding(work, asker, around, this::reload);
    list = new Paged<>(around.background(), PAGE, SuggestedModel::name);
    state.subscribe((_, _) -> read());
    chosen.subscribe(
        row -> {
          if (row != null) role.set(new LinkRole(row.suggestion().type(), true));
        });
  }

  private static String name(SuggestionRow row) {
    return row.low().client().value() + " " + row.high().client().value();
  }

  /** How many wait, up to a hundred. */
  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** When they were looked for last. */
  ReadOnlyObjectProperty<Optional<SuggestionSearches.Last>> last() {
    return last.getReadOnlyProperty();
  }

  /** Reads the queue from its beginning. */
  void read() {
    var scope = asker.scope(Privilege.LINK_READ);
    var which = state.get();
    var passed = Set.copyOf(later);
    list.show(
        (after, size) -> {
          var page = work.all().suggestions().next(which, after, size, scope);
          return which != State.OPEN || passed.isEmpty()
              ? page
              : new Page<>(
                  page.rows().stream().filter(r -> !passed.contains(name(r))).toList(),
                  page.next());
        });
    around.background().run(() -> work.all().suggest().last(), last::set, this::failed);
    count();
  }

  /** Reads again what has been read. */
  void reload() {
    list.reload();
    count();
  }

  /** Counts how many wait. */
  void count() {
    if (!asker.may(Privilege.LINK_CREATE)) return;
    var scope = asker.scope(Privilege.LINK_READ);
    counting.run(() -> work.all().suggestions().count(COUNTED, scope), waiting::set, this::failed);
  }

  /** Makes a link of the chosen one in the chosen role. */
  void confirm(String source) {
    var row = chosen.get();
    if (row == null || state.get() != State.OPEN) return;
    next(row);
    deciding.confirm(row, role.get(), source);
  }

  /** Says that there is no such link. */
  void refuse() {
    var row = chosen.get();
    if (row == null || state.get() != State.OPEN) return;
    next(row);
    deciding.refuse(row);
  }

  /** Asks again what was refused. */
  void reopen() {
    var row = chosen.get();
    if (row != null && state.get() == State.REFUSED) deciding.reopen(row);
  }

  /** Leaves the chosen one for another day. */
  void later() {
    var row = chosen.get();
    if (row == null || state.get() != State.OPEN) return;
    later.add(name(row));
    next(row);
    read();
  }

  /** Goes on with the one after. */
  private void next(SuggestionRow row) {
    int at = list.rows().indexOf(row);
    int size = list.rows().size();
    if (at + 1 < size) chosen.set(list.rows().get(at + 1));
    else chosen.set(at > 0 ? list.rows().get(at - 1) : null);
  }

  void open(End end) {
    around.open().accept(end.client());
  }

  /** Looks through the whole base now. */
  void search() {
    around
        .background()
        .run(
            Text.of("links.suggested.reading"),
            progress -> work.all().suggest().run(asker, progress),
            this::looked,
            this::failed);
  }

  private void looked(Looked looked) {
    switch (looked) {
      case Looked.Done(var open, var fresh) ->
          around.notices().say(Text.of("links.suggested.found", open, fresh));
      case Looked.Refused(var why) -> around.notices().warn(why);
      case Looked.Cancelled _, Looked.NotDue _ ->
          around.notices().say(Text.of("links.suggested.stopped"));
    }
    read();
  }

  private void failed(Throwable e) {
    around.notices().failed(e, Text.of("links.failed"));
  }
}
