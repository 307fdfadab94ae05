package org.branchbook.ui.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.duplicates.merge.Looked;
import org.branchbook.duplicates.merge.MergeOrder;
import org.branchbook.duplicates.merge.Merged;
import org.branchbook.duplicates.merge.Sight;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.duplicates.pairs.Pair.State;
import org.branchbook.duplicates.review.Decided;
import org.branchbook.duplicates.review.Question;
import org.branchbook.duplicates.search.Searched;
import org.branchbook.duplicates.search.Searches;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The queue of possible duplicates, and the cards of the question that is looked at. */
final class ReviewModel {
  private static final int PAGE = 50;

  /** Beyond that the figure on the icon says nothing more. */
  private static final int COUNTED = 100;

  /** The cards of a question as they are now. */
  record Beside(Question question, Sight sight, Lines lines) {
    List<Client> cards() {
      return sight.cards();
    }
  }

  private final ReviewWork work;
  private final Asker asker;
  private final DuplicateSurroundings around;
  private final Consumer<Collection<ClientId>> merge;
  private final Background latest;
  private final Background counting;
  private final Set<ClientId> seen = new HashSet<>();

  final Paged<Question> list;

  /** Which questions are shown. */
  final ObjectProperty<State> state = new SimpleObjectProperty<>(State.OPEN);

  /** The question that is looked at; null for none. */
  final ObjectProperty<@Nullable Question> chosen = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Optional<Searches.Last>> last =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<@Nullable Text> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private boolean busy;
  private boolean searching;

  ReviewModel(
      ReviewWork work,
      Asker asker,
      DuplicateSurroundings around,
      Consumer<Collection<ClientId>> merge) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.merge = merge;
    latest = Background.latest(around.background());
    counting = Background.latest(around.background());
    list = new Paged<>(around.background(), PAGE, q -> q.best().low() + " " + q.best().high());
    chosen.subscribe(this::look);
    state.subscribe((_, _) -> show());
  }

  /** The cards of the question, side by side; null while none is chosen. */
  ReadOnlyObjectProperty<@Nullable Beside> beside() {
    return beside.getReadOnlyProperty();
  }

  /** When the base was searched last. */
  ReadOnlyObjectProperty<Optional<Searches.Last>> last() {
    return last.getReadOnlyProperty();
  }

  /** Why something did not come about; null while all is well. */
  ReadOnlyObjectProperty<@Nullable Text> problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** Begins the list. */
  void show() {
    var of = state.get();
    var next = new AtomicReference<@Nullable Pair>();
    list.show(
        (after, size) -> {
          var stretch = work.queue().next(asker, of, after.isPresent() ? next.get() : null, size);
          next.set(stretch.next());
          return new Page<>(
              stretch.questions(),
              stretch.next() == null ? Optional.empty() : Optional.of(new Page.Mark("", 1)));
        });
    around.background().run(() -> work.last().get(), last::set, around.notices()::failed);
    count();
  }

  /** Reads again what has been read. */
  void reload() {
    list.reload();
    count();
  }

  /** Counts how many questions wait. */
  void count() {
    counting.run(
        () -> work.queue().next(asker, State.OPEN, null, COUNTED).questions().size(),
        waiting::set,
        around.notices()::failed);
  }

  private void look(@Nullable Question question) {
    problem.set(null);
    if (question == null) {
      beside.set(null);
      return;
    }
    record Read(Looked looked, Lines lines) {}
    latest.run(
        () ->
            new Read(
                work.read().run(asker, question.ids(), Set.copyOf(seen), "duplicates"),
                work.lines().get()),
        read -> {
          switch (read.looked) {
            case Looked.Here(var sight) -> {
              sight.cards().forEach(c -> seen.add(c.id()));
              beside.set(new Beside(question, sight, read.lines));
            }
            case Looked.Mixed() -> problem.set(Text.of("merge.mixed"));
            case Looked.Refused(var why) -> problem.set(why);
            case Looked.Gone _ -> gone();
          }
        },
        around.notices()::failed);
  }

  /** The fields that any of the cards says, with what speaks for one client and against. */
  static List<ReviewRow> rows(Beside of, Words words) {
    var sheets = of.cards().stream().map(ClientSheet::of).toList();
    var weights = Weights.of(of.question().reasons());
    var rows = new ArrayList<ReviewRow>();
    for (var field : ClientField.all(sheets.getFirst().person())) {
      var values = sheets.stream().map(s -> said(of, s, field, words)).toList();
      var known = values.stream().filter(v -> !v.isEmpty()).toList();
      if (known.isEmpty()) continue;
      var weight = weights.get(field);
      rows.add(
          new ReviewRow(
              field,
              values,
              known.stream().distinct().count() > 1,
              weight == null ? null : weight.agreement(),
              weight == null ? 0 : weight.bits()));
    }
    return rows;
  }

  private static List<String> said(Beside of, ClientSheet sheet, ClientField field, Words words) {
    return sheet.text(field).equals("false") ? List.of() : of.lines().of(sheet, field, words);
  }

  /** One client: merges at once where nothing contradicts, else lays the cards side by side. */
  void same() {
    var now = beside.get();
    if (now == null || busy) return;
    var keep = now.sight().oldest();
    if (!now.sight().proposal(keep).contested().isEmpty()) {
      merge.accept(now.question().ids());
      return;
    }
    var order =
        new MergeOrder(
            keep,
            now.cards().stream().map(c -> new MergeOrder.Seen(c.id(), c.version())).toList(),
            List.of(),
            Set.of());
    does(() -> work.merge().run(asker, order), merged -> told(merged, now));
  }

  private void told(Merged merged, Beside of) {
    switch (merged) {
      case Merged.Done(var id, var now) -> {
        around
            .notices()
            .did(
                Text.of("merge.done", Text.asWritten(now.name())),
                around.background(),
                () -> PartingModel.undone(work.undo().run(asker, id, Map.of())),
                this::reload);
        answered(of.question());
      }
      // whatever has to be decided first is decided where cards are merged
      case Merged.Undecided _, Merged.Waits _, Merged.Wrong _ -> merge.accept(of.question().ids());
      case Merged.Stale _ -> {
        look(of.question());
        problem.set(Text.of("merge.stale"));
      }
      case Merged.Mixed() -> problem.set(Text.of("merge.mixed"));
      case Merged.Refused(var why) -> problem.set(why);
      case Merged.Gone _ -> gone();
    }
  }

  /** Different clients; asked again only when a key field changes. */
  void different(String reason) {
    decide(State.DIFFERENT, reason);
  }

  /** Another time. */
  void later() {
    decide(State.LATER, "");
  }

  /** A question again. */
  void reopen() {
    decide(State.OPEN, "");
  }

  private void decide(State as, String reason) {
    var now = beside.get();
    if (now == null || busy || as == state.get()) return;
    var question = now.question();
    does(
        () -> work.decide().run(asker, question.pairs(), as, reason),
        decided -> {
          switch (decided) {
            case Decided.Done(var before) -> {
              around
                  .notices()
                  .did(
                      Text.of("review.done." + as, Text.asWritten(names(now.cards()))),
                      around.background(),
                      () -> undone(work.decide().undo(asker, before)),
                      this::reload);
              answered(question);
            }
            case Decided.Refused(var why) -> problem.set(why);
            case Decided.Gone() -> gone();
          }
        });
  }

  private static Undone undone(Decided decided) {
    return switch (decided) {
      case Decided.Done _ -> new Undone.Done();
      case Decided.Refused(var why) -> new Undone.Not(why);
      case Decided.Gone() -> new Undone.Not(Text.of("review.gone"));
    };
  }

  private static String names(List<Client> cards) {
    return String.join(" · ", cards.stream().map(Client::name).toList());
  }

  private void gone() {
    reload();
    problem.set(Text.of("review.gone"));
  }

  /** The next one comes in its place. */
  private void answered(Question question) {
    int at = list.rows().indexOf(question);
    list.rows().remove(question);
    int rest = list.rows().size();
    chosen.set(rest == 0 ? null : list.rows().get(Math.clamp(at, 0, rest - 1)));
    list.more();
    count();
  }

  /** Searches the base now, in the background. */
  void search() {
    if (searching) return;
    searching = true;
    around
        .background()
        .run(
            Text.of("review.searching"),
            progress -> work.search().run(asker, progress),
            this::searched,
            e -> {
              searching = false;
              around.notices().failed(e);
            });
  }

  private void searched(Searched searched) {
    searching = false;
    switch (searched) {
      case Searched.Done(var clients, _, var fresh, _) ->
          around.notices().say(Text.of("review.searched", clients, fresh));
      case Searched.Cancelled(), Searched.NotDue() ->
          around.notices().say(Text.of("review.stopped"));
      case Searched.Refused(var why) -> around.notices().warn(why);
    }
    show();
  }

  private <T> void does(java.util.concurrent.Callable<T> what, Consumer<T> then) {
    busy = true;
    problem.set(null);
    around
        .background()
        .run(
            what,
            done -> {
              busy = false;
              then.accept(done);
            },
            e -> {
              busy = false;
              around.notices().failed(e);
            });
  }
}
