package org.branchbook.ui.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.clients.ListId;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.lists.ChangeList.Dropped;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The lists of clients that the asker has kept, and those that his department shares. */
final class KeptListsModel {
  /** So many of each are offered, the newest. */
  private static final int LISTS = 30;

  /** The one that is shown; null for none. */
  final ObjectProperty<@Nullable KeptList> kept = new SimpleObjectProperty<>();

  /** His own first, the newest first. */
  final ObjectProperty<List<KeptList>> all = new SimpleObjectProperty<>(List.of());

  /** The new name of the list that is shown; null while it isn't given one. */
  final ObjectProperty<@Nullable String> naming = new SimpleObjectProperty<>();

  /** To whom a list may be handed on. */
  final ObjectProperty<List<Employee>> colleagues = new SimpleObjectProperty<>(List.of());

  /** The list that is shown, picked anew. */
  final FreshListModel fresh;

  private final ListWork work;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private Runnable changed = () -> {};

  KeptListsModel(ListWork work, Asker asker, Background background, Notices notices) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    fresh = new FreshListModel(work.refresh(), asker, background, notices, this::othersOnIt);
    kept.subscribe(
        (_, _) -> {
          naming.set(null);
          fresh.leave();
        });
  }

  private record Read(List<KeptList> lists, List<Employee> colleagues) {}

  /** Reads which lists there are, and to whom they may go. */
  void read() {
    read(() -> {});
  }

  private void read(Runnable then) {
    background.run(
        () ->
            new Read(
                lists(),
                work.colleagues().get().stream().filter(e -> !e.id().equals(asker.id())).toList()),
        now -> {
          colleagues.set(now.colleagues());
          all.set(now.lists());
          var chosen = kept.get();
          if (chosen != null) kept.set(find(chosen.id()));
          then.run();
        },
        Background::unforeseen);
  }

  private List<KeptList> lists() {
    var lists = new ArrayList<>(work.all().of(asker.id(), LISTS));
    work.all().shared(asker.employee().department(), LISTS).stream()
        .filter(l -> !l.owner().equals(asker.id()))
        .forEach(lists::add);
    return List.copyOf(lists);
  }

  private @Nullable KeptList find(ListId id) {
    return all.get().stream().filter(l -> l.id().equals(id)).findAny().orElse(null);
  }

  /** Shows one of them once they are read anew. */
  void show(ListId id, Runnable before) {
    read(
        () -> {
          before.run();
          kept.set(find(id));
        });
  }

  /** Whether the list that is shown is the asker's own, to be changed by him. */
  boolean own() {
    var now = kept.get();
    return now != null && now.owner().equals(asker.id());
  }

  /** Picks anew who would be on the list that is shown. */
  void refresh() {
    var now = kept.get();
    if (now != null && own()) fresh.look(now);
  }

  /** Hears when others are on the list that is shown. */
  void whenChanged(Runnable hear) {
    changed = hear;
  }

  private void othersOnIt() {
    changed.run();
  }

  /** Begins to give the list that is shown another name. */
  void beginNaming() {
    var now = kept.get();
    if (now != null && own()) naming.set(now.name());
  }

  /** Gives it the name that was written. */
  void rename() {
    var now = kept.get();
    var name = naming.get();
    if (now != null && name != null)
      change(() -> work.change().rename(asker, now, name), Text.of("clients.lists.renamed"));
  }

  /** Shares it with one's department, or keeps it to oneself. */
  void share(boolean shared) {
    var now = kept.get();
    if (now != null)
      change(
          () -> work.change().share(asker, now, shared),
          Text.of(shared ? "clients.lists.shared" : "clients.lists.unshared"));
  }

  /** Hands it on to a colleague. */
  void give(Employee to) {
    var now = kept.get();
    if (now != null)
      change(
          () -> work.change().give(asker, now, to.id()),
          Text.of("clients.lists.given", Text.asWritten(to.name())));
  }

  private void change(Supplier<Kept<KeptList>> how, Text said) {
    background.run(
        how::get,
        outcome -> {
          switch (outcome) {
            case Kept.Done<KeptList> _ -> {
              naming.set(null);
              notices.did(said);
              read();
            }
            case Kept.Wrong<KeptList>(var why) -> notices.warn(why);
            case Kept.Refused<KeptList>(var why) -> notices.warn(why);
            case Kept.Gone<KeptList> _, Kept.Stale<KeptList> _ -> {
              notices.warn(Text.of("clients.lists.gone"));
              read();
            }
          }
        },
        notices::failed);
  }

  /** Drops the list that is shown; the clients on it stay. */
  void drop() {
    var gone = kept.get();
    if (gone == null) return;
    background.run(
        () -> work.change().drop(asker, gone),
        dropped -> {
          dropped.ifPresentOrElse(
              was ->
                  notices.did(
                      Text.of("clients.lists.dropped", Text.asWritten(was.list().name())),
                      background,
                      () -> restored(was),
                      this::read),
              () -> notices.warn(Text.of("clients.lists.gone")));
          read();
        },
        notices::failed);
  }

  private Undone restored(Dropped was) {
    return work.change().restore(asker, was);
  }
}
