package org.branchbook.ui.plans.industries;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Page;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.Kept;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.Analysis;
import org.branchbook.plans.industries.AskManagers;
import org.branchbook.plans.industries.Beside;
import org.branchbook.plans.industries.IndustryKey;
import org.branchbook.plans.industries.IndustryKey.Level;
import org.branchbook.plans.industries.IndustryNames;
import org.branchbook.plans.industries.Member;
import org.branchbook.plans.industries.Picked;
import org.branchbook.plans.industries.Transition;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** The industries within somebody's reach, counted once, and the one that is looked at. */
final class IndustriesModel {
  private static final int PAGE = 100;

  /** What is listed. */
  enum View {
    INDUSTRIES,
    WHITE_SPOTS
  }

  /** Who of the chosen industry is listed. */
  enum Who {
    CLIENTS,
    PROSPECTS,
    /** Those whom a register knows and nobody has entered. */
    KNOWN
  }

  final ObjectProperty<View> view = new SimpleObjectProperty<>(View.INDUSTRIES);

  /** The industry whose parts are listed. */
  final ObjectProperty<IndustryKey> whole = new SimpleObjectProperty<>(IndustryKey.ALL);

  /** The lines of the list. */
  final ObjectProperty<List<IndustryRow>> rows = new SimpleObjectProperty<>(List.of());

  /** The line that is looked at; null for none. */
  final ObjectProperty<@Nullable IndustryRow> chosen = new SimpleObjectProperty<>();

  final ObjectProperty<Who> who = new SimpleObjectProperty<>(Who.CLIENTS);
  final Paged<Person> people;
  final KnownModel known;
  final RegisterModel load;

  final KeepingModel keeping;
  private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
  private final IndustryWork work;
  private final Asker asker;
  private final Background background;
  private final Background latest;
  private final Notices notices;

  IndustriesModel(
      IndustryWork work, Asker asker, Background background, Notices notices, Clock clock) {
    this.work = work;
    this.asker = asker;
    this.background = background;
    this.latest = Background.latest(background);
    this.notices = notices;
    keeping = new KeepingModel(work, asker, background, notices);
    known = new KnownModel(work, asker, background, notices);
    load = new RegisterModel(work.register(), asker, background, notices, clock, this::read);
    people = new Paged<>(background, PAGE, p -> p.beside().member().client());
    view.subscribe((_, _) -> list());
    whole.subscribe((_, _) -> list());
    chosen.subscribe((_, _) -> showPeople());
    who.subscribe((_, _) -> showPeople());
  }

  /** What was counted; null before the first time. */
  ReadOnlyObjectProperty<@Nullable Analysis> analysis() {
    return analysis.getReadOnlyProperty();
  }

  /** How an industry is called. */
  Text named(IndustryKey key) {
    var now = analysis.get();
    return IndustryNames.of(key, now != null && now.later());
  }

  /** How many clients make a median. */
  int least() {
    var now = analysis.get();
    return now == null ? 0 : now.policy().least();
  }

  /** Over which months it was counted, and when; null before the first time. */
  @Nullable Counted counted() {
    var now = analysis.get();
    return now == null ? null : new Counted(now.months(), now.unknown(), now.at());
  }

  /** What a count says of itself; {@code unknown} have no industry. */
  record Counted(Months months, int unknown, Instant at) {}

  /** A client beside a median that he can be compared with; null where there is none. */
  @Nullable Beside beside(ClientId client) {
    var now = analysis.get();
    return now == null ? null : now.beside(client).filter(b -> b.ofMedian() != null).orElse(null);
  }

  /** A code of somebody's beside what it becomes in a later version. */
  String code(Member member) {
    var now = analysis.get();
    var later = now == null ? List.<Transition>of() : now.transitions(member);
    return later.isEmpty()
        ? member.code()
        : member.code()
            + " → "
            + later.stream().map(Transition::laterCode).collect(Collectors.joining(", "));
  }

  /** The same with the versions, in words. */
  List<Text> codes(ClientId client) {
    var now = analysis.get();
    var beside = now == null ? null : now.beside(client).orElse(null);
    return now == null || beside == null
        ? List.of()
        : now.transitions(beside.member()).stream()
            .map(
                t ->
                    Text.of(
                        "industries.transition.code",
                        Text.asWritten(t.code()),
                        Text.asWritten(t.version()),
                        Text.asWritten(t.laterCode()),
                        Text.asWritten(t.laterVersion())))
            .toList();
  }

  String currency() {
    return work.currency();
  }

  boolean mayExport() {
    return asker.may(Privilege.EXPORT);
  }

  boolean mayGive() {
    return AskManagers.isFor(asker);
  }

  /** Counts anew. */
  void read() {
    latest.run(
        () -> work.analyse().run(asker),
        this::show,
        e -> notices.failed(e, Text.of("industries.failed")));
  }

  private void show(Kept<Analysis> counted) {
    switch (counted) {
      case Kept.Done<Analysis>(var now) -> {
        analysis.set(now);
        list();
      }
      case Kept.Refused<Analysis>(var why) -> notices.warn(why);
      case Kept.Wrong<Analysis>(var why) -> notices.warn(why);
      case Kept.Gone<Analysis> _, Kept.Stale<Analysis> _ ->
          notices.warn(Text.of("industries.failed"));
    }
  }

  private void list() {
    var now = analysis.get();
    if (now == null) return;
    var before = chosen.get();
    var lines = new ArrayList<IndustryRow>();
    if (view.get() == View.WHITE_SPOTS)
      for (var spot : now.whiteSpots()) lines.add(new IndustryRow(spot.figures(), spot, false));
    else {
      lines.add(new IndustryRow(now.figures(whole.get()), null, true));
      for (var part : now.parts(whole.get())) lines.add(new IndustryRow(part, null, false));
    }
    chosen.set(
        lines.stream()
            .filter(l -> before != null && l.figures().key().equals(before.figures().key()))
            .findFirst()
            .orElse(lines.isEmpty() ? null : lines.getFirst()));
    rows.set(List.copyOf(lines));
  }

  /** Lists the parts of the line that is looked at. */
  void into() {
    var row = chosen.get();
    if (row == null || row.whole() || row.figures().key().level() == Level.CLASS) return;
    view.set(View.INDUSTRIES);
    whole.set(row.figures().key());
  }

  /** Lists what the listed industry is part of. */
  void up() {
    if (view.get() == View.WHITE_SPOTS) view.set(View.INDUSTRIES);
    else {
      var above = whole.get().above();
      if (above != null) whole.set(above);
    }
  }

  /** Lists the white spots, with the prospects of the best one. */
  void whiteSpots() {
    who.set(Who.PROSPECTS);
    chosen.set(null);
    view.set(View.WHITE_SPOTS);
  }

  private void showPeople() {
    keeping.leave();
    var now = analysis.get();
    var row = chosen.get();
    if (now == null || row == null) {
      people.show((_, _) -> new Page<>(List.of(), Optional.empty()));
      known.clear();
      return;
    }
    var key = row.figures().key();
    if (who.get() == Who.KNOWN) {
      known.show(key);
      return;
    }
    var all =
        who.get() == Who.CLIENTS
            ? now.clients(key)
            : now.prospects(key).stream().map(m -> new Beside(m, null)).toList();
    people.show((after, size) -> page(all, after, size));
  }

  /** Who is out of reach by now isn't in it. */
  private Page<Person> page(List<Beside> all, Optional<Page.Mark> after, int size) {
    int from = after.map(mark -> (int) mark.id()).orElse(0);
    var part = all.subList(from, Math.min(all.size(), from + size));
    var names =
        work.facts()
            .earners(
                part.stream().map(b -> b.member().client()).toList(),
                asker.scope(Privilege.INCOME_SEE));
    var lines = new ArrayList<Person>();
    for (var one : part) {
      var earner = names.get(one.member().client());
      if (earner != null) lines.add(new Person(earner, one));
    }
    int next = from + part.size();
    return new Page<>(
        List.copyOf(lines),
        next < all.size() ? Optional.of(new Page.Mark("", next)) : Optional.empty());
  }

  /** Opens a client's card. */
  void open(Person person) {
    work.open().accept(person.beside().member().client());
  }

  /** Makes prospects of those selected of a register, and counts anew. */
  void makeProspects(Words words) {
    var row = chosen.get();
    if (row != null && who.get() == Who.KNOWN)
      known.make(named(row.figures().key()), words, this::read);
  }

  /** How many would be picked of the industry that is looked at. */
  int picked(Picked which) {
    return clients(which).size();
  }

  private List<ClientId> clients(Picked which) {
    var now = analysis.get();
    var row = chosen.get();
    return now == null || row == null ? List.of() : which.of(now, row.figures().key());
  }

  /** Asks how a list of them is to be called, and proposes a name. */
  void beginKeeping(Picked which, Words words) {
    var now = analysis.get();
    var row = chosen.get();
    if (now == null || row == null || picked(which) == 0) return;
    who.set(which == Picked.BELOW ? Who.CLIENTS : Who.PROSPECTS);
    keeping.begin(
        which, words.say("industries.list." + which, words.say(named(row.figures().key()))));
  }

  /** Keeps them under the name. */
  void keep() {
    var which = keeping.which.get();
    var row = chosen.get();
    if (which != null && row != null) keeping.keep(row.figures().key(), clients(which));
  }

  /** Gives those who answer for whom is listed a task each. */
  void give() {
    var now = analysis.get();
    var row = chosen.get();
    if (now == null || row == null || !mayGive() || who.get() == Who.KNOWN) return;
    var which = who.get() == Who.CLIENTS ? Picked.BELOW : Picked.PROSPECTS;
    var key = row.figures().key();
    background.run(() -> work.ask().run(asker, now, which, key), this::given, notices::failed);
  }

  private void given(Together outcome) {
    switch (outcome) {
      case Together.Done(int given, _, var undo) ->
          notices.did(Text.of("industries.given", given), background, () -> undone(undo), () -> {});
      case Together.NeedsReason(_, var why) -> notices.warn(why);
      case Together.NeedsSecond(var request) -> work.second().accept(request, this::give);
      case Together.Wrong(var why) -> notices.warn(why);
      case Together.Refused(var why) -> notices.warn(why);
    }
  }

  private Undone undone(Undo undo) {
    return switch (work.undo().run(asker, undo)) {
      case UndoTasks.Undone.Done(int restored, int kept) ->
          restored == 0 && kept > 0 ? new Undone.Changed("") : new Undone.Done();
      case UndoTasks.Undone.NotYours() -> new Undone.Not(Text.of("industries.given.notYours"));
    };
  }

  /** Writes what is looked at into a file. */
  void export(Paper.Format format, Words words) {
    var now = analysis.get();
    var row = chosen.get();
    if (now == null || row == null) return;
    var key = row.figures().key();
    var file =
        "%s/%s %s.%s"
            .formatted(
                work.folder(),
                words.say(IndustryNames.of(key, now.later())).replaceAll("[\\\\/:*?\"<>|]", " "),
                now.months().to(),
                format.name().toLowerCase(Locale.ROOT));
    background.run(
        () -> work.export().run(asker, now, key, work.currency(), format, words, file),
        done -> taken().say(done, () -> export(format, words)),
        notices::failed);
  }

  private TakenOut taken() {
    return new TakenOut(notices, work.second(), work.show());
  }
}
