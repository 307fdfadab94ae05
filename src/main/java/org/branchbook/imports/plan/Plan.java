package org.branchbook.imports.plan;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.pairs.Pair;
import org.branchbook.imports.alike.Resembled;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.profile.Treatment;
import org.branchbook.imports.reading.CellReader;
import org.branchbook.imports.reading.DraftReader;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.imports.reading.Values;
import org.branchbook.imports.records.ClientShelf;
import org.branchbook.imports.records.Made;
import org.branchbook.imports.records.Shelf;
import org.branchbook.imports.records.Snapshot;
import org.branchbook.imports.records.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * Decides batch by batch what becomes of a file's records: which are new, which are known again and
 * say something new, which can't be taken.
 */
public final class Plan {
  /**
   * What is to be done with a batch, by kind in the order of writing: all of it together, so that
   * whatever is to be asked of its records is asked of all of them at once.
   *
   * @param alikes the rows whose clients resemble somebody, with what becomes of them
   * @param questions what is to stand in the review queue
   */
  public record Step(
      List<Decision> decisions,
      List<RowProblem> problems,
      List<Alike> alikes,
      List<Pair> questions,
      List<Restated> restated,
      Tally tally) {}

  private final String profile;
  private final CellReader cells;
  private final Map<Kind, Shelf> shelves;
  private final ClientShelf clients;
  private final Memory memory;
  private final LongSupplier ids;
  private final Alikes alikes;
  private final Met met = new Met();
  private final BitSet rejected = new BitSet();

  /**
   * A plan for one file.
   *
   * @param profile the name of the source
   * @param ids numbers for new records
   * @param alikes what becomes of clients who resemble others
   */
  public Plan(
      String profile,
      CellReader cells,
      ClientShelf clients,
      Map<Kind, Shelf> others,
      Memory memory,
      LongSupplier ids,
      Alikes alikes) {
    this.profile = profile;
    this.cells = cells;
    this.clients = clients;
    this.shelves = new EnumMap<>(others);
    this.shelves.put(Kind.CLIENT, clients);
    this.memory = memory;
    this.ids = ids;
    this.alikes = alikes;
  }

  /** Reads the cells of a batch; nothing else that the plan does is waited for or changed. */
  public Understood understand(DraftReader.Batch batch) {
    return Understood.of(batch, profile, cells, clients);
  }

  /**
   * Looks up what the base knows of a batch. It may be done while an earlier batch is written, as
   * long as it {@link Looked#touches} none of its records; decide in the order of the file.
   */
  public Looked look(Understood batch) {
    return new Looked(batch);
  }

  /** Whether it compares clients at all. */
  public boolean compares() {
    return alikes.on.compares();
  }

  /** Waits for those who are entering somebody now, once all is written. */
  public void settle() {
    alikes.settle();
  }

  /** The questions about who was entered while the file was imported. */
  public List<Pair> late(Collection<ClientId> entered) {
    return alikes.late(entered);
  }

  /** One batch while it is decided about. */
  public final class Looked {
    private final Understood batch;
    private final Outcome outcome = new Outcome(rejected);
    private final AlikeBlock block;
    private final Map<Kind, List<Item>> items;
    private final Map<String, Memory.Known> known;
    private final Map<String, ClientId> holders;
    private final Map<Kind, Map<Long, Snapshot>> there = new EnumMap<>(Kind.class);

    private Looked(Understood batch) {
      this.batch = batch;
      items = batch.items;
      known = memory.known(sources());
      holders = clients.holders(hardKeys());
      block =
          new AlikeBlock(alikes, unknown(), item -> clients.make(wanted(item, ids.getAsLong())));
      for (var kind : items.keySet()) there.put(kind, shelf(kind).find(changing(kind)));
    }

    /** Whether any of these records is among those that the base was found to hold. */
    public boolean touches(Set<Long> records) {
      return there.values().stream().anyMatch(t -> !Collections.disjoint(t.keySet(), records))
          || holders.values().stream().anyMatch(h -> records.contains(h.value()));
    }

    /** Looked up anew. */
    public Looked again() {
      return new Looked(batch);
    }

    /** What becomes of it. */
    public Step decide() {
      batch.problems.forEach(outcome::problem);
      for (var kind : Kind.values())
        for (var item : items.getOrDefault(kind, List.of()))
          switch (met.before(item.source(), item.seen())) {
            case NEW -> decide(item);
            case SAME -> {}
            case DIFFERENT -> outcome.reject(item, Text.of("imports.problem.repeated", key(item)));
          }
      return outcome.step();
    }

    /** The clients of whom neither their key nor a number of theirs is known. */
    private List<Item> unknown() {
      if (!alikes.on.compares()) return List.of();
      return items.getOrDefault(Kind.CLIENT, List.of()).stream()
          .filter(item -> !known.containsKey(item.source()))
          .filter(item -> item.hardKeys().stream().noneMatch(holders::containsKey))
          .toList();
    }

    /** The keys of the items, and of the clients that they refer to. */
    private Set<String> sources() {
      var sources = new HashSet<String>();
      for (var kind : items.values())
        for (var item : kind) {
          sources.add(item.source());
          item.references().values().forEach(r -> sources.addAll(candidates(r)));
        }
      return sources;
    }

    private Set<String> hardKeys() {
      var keys = new HashSet<String>();
      for (var kind : items.values())
        for (var item : kind) {
          keys.addAll(item.hardKeys());
          for (var reference : item.references().values())
            if (candidates(reference).stream().noneMatch(known::containsKey))
              keys.addAll(clients.hardKeys(reference, profile));
        }
      return keys;
    }

    /** The numbers of records that this batch may change. */
    private Set<Long> changing(Kind kind) {
      var ids = new HashSet<Long>();
      for (var item : items.getOrDefault(kind, List.of())) {
        var before = known.get(item.source());
        if (before != null && !before.seen().equals(item.seen())) ids.add(before.subject());
        if (before == null && kind == Kind.CLIENT)
          for (var key : item.hardKeys()) {
            var holder = holders.get(key);
            if (holder != null) ids.add(holder.value());
          }
      }
      if (kind == Kind.CLIENT) ids.addAll(block.others());
      return ids;
    }

    private void decide(Item item) {
      var before = known.get(item.source());
      for (var key : item.hardKeys())
        if (met.takenByAnother(key, item.source())) {
          outcome.reject(item, Text.of("imports.problem.taken.file", number(key)));
          return;
        }
      if (before != null && before.seen().equals(item.seen())) {
        accept(item, before.subject());
        outcome.unchanged(item);
        return;
      }
      var target = before == null ? OptionalId.NONE : new OptionalId(before.subject());
      for (var key : item.hardKeys()) {
        var holder = holders.get(key);
        if (holder == null) continue;
        if (target.id() != null && target.id() != holder.value()) {
          outcome.reject(item, Text.of("imports.problem.taken", number(key)));
          return;
        }
        target = new OptionalId(holder.value());
      }
      var resembled = before == null && target.id() == null ? block.of(item) : List.<Resembled>of();
      if (resembled.isEmpty()) write(item, before, target.id());
      else treat(item, resembled);
    }

    /** A client who isn't known, and yet resembles somebody. */
    private void treat(Item item, List<Resembled> others) {
      if (!(block.made(item) instanceof Made.Right(Snapshot.OfClient(var mine), var _))) return;
      var likest = others.getFirst();
      var there = card(likest.client().value());
      var treatment = alikes.on.of(likest.zone());
      // what the file itself has written long before isn't at hand to be changed once more
      if (treatment == Treatment.UPDATE && there == null) treatment = Treatment.QUEUE;
      var alike = alikes.told(mine, item.draft().row().number(), likest, client(there), treatment);
      boolean taken =
          switch (treatment) {
            case SKIP -> {
              outcome.problem(
                  RowProblem.rejected(
                      item.draft().row(), Alikes.why(alike), Alikes.reasons(alike)));
              yield true;
            }
            case UPDATE -> write(item, null, likest.client().value());
            case QUEUE, ADD -> write(item, null, null);
          };
      if (!taken || treatment == Treatment.ADD) return;
      outcome.alike(
          alike,
          treatment == Treatment.QUEUE
              ? alikes.questions(block.fresh(item, mine), others)
              : List.of());
    }

    private static @Nullable Client client(@Nullable Snapshot card) {
      return card instanceof Snapshot.OfClient(var client) ? client : null;
    }

    /** A card as it is now, or as the file will have left it. */
    private @Nullable Snapshot card(long id) {
      var there = Objects.requireNonNull(this.there.get(Kind.CLIENT)).get(id);
      var left = alikes.recent(id);
      return left != null && (there == null || left.version() >= there.version()) ? left : there;
    }

    private Wanted wanted(Item item, long id) {
      return new Wanted(id, item.source(), profile, item.values(), Values.NONE, Map.of());
    }

    /** Writes it, or rejects it. */
    private boolean write(Item item, Memory.@Nullable Known before, @Nullable Long target) {
      var clientsOf = new HashMap<Target, ClientId>();
      for (var reference : item.references().entrySet()) {
        var found = resolve(reference.getValue());
        if (found.size() != 1) {
          outcome.reject(
              item,
              Text.of(
                  found.isEmpty() ? "imports.problem.client" : "imports.problem.clients",
                  Text.asWritten(reference.getValue())));
          return false;
        }
        clientsOf.put(reference.getKey(), found.iterator().next());
      }
      var kind = item.kind();
      var record = target == null ? null : record(kind, target);
      var ready = record == null ? block.made(item) : null;
      long id =
          record != null
              ? record.id()
              : ready instanceof Made.Right(var made, var _) ? made.id() : ids.getAsLong();
      var wanted =
          new Wanted(
              id,
              item.source(),
              profile,
              item.values(),
              before == null || record == null ? Values.NONE : Values.read(before.seen()),
              clientsOf);
      var came =
          ready != null
              ? ready
              : record == null ? shelf(kind).make(wanted) : shelf(kind).change(record, wanted);
      switch (came) {
        case Made.Wrong(var why) -> {
          outcome.reject(item, why);
          return false;
        }
        case Made.Right(var made, var doubts) -> {
          for (var doubt : doubts)
            outcome.problem(
                RowProblem.warning(
                    item.draft().row(),
                    item.draft().making().column(doubt.getKey()),
                    item.values().get(doubt.getKey()),
                    doubt.getValue()));
          accept(item, id);
          outcome.made(item, record, made);
          outcome.decide(
              new Decision(
                  record, made, item.source(), item.seen(), before == null ? null : before.seen()));
          if (made instanceof Snapshot.OfClient(var card)) wrote(item, record, card);
          return true;
        }
      }
    }

    private @Nullable Snapshot record(Kind kind, long id) {
      return kind == Kind.CLIENT ? card(id) : Objects.requireNonNull(there.get(kind)).get(id);
    }

    /** Later rows may resemble the card as it is now. */
    private void wrote(Item item, @Nullable Snapshot before, Client card) {
      if (!alikes.on.compares()) return;
      block.became(item, card.id().value());
      var after = new Snapshot.OfClient(card);
      if (before == null) alikes.added(block.fresh(item, card), after);
      else if (!before.equals(after)) alikes.changed(card, item.draft().row().number());
    }

    private Set<ClientId> resolve(String reference) {
      for (var candidate : candidates(reference)) {
        var inFile = met.client(candidate);
        if (inFile.isPresent()) return Set.of(inFile.get());
        var earlier = known.get(candidate);
        if (earlier != null) return Set.of(new ClientId(earlier.subject()));
      }
      var found = new LinkedHashSet<ClientId>();
      for (var key : clients.hardKeys(reference, profile))
        met.owner(key).or(() -> Optional.ofNullable(holders.get(key))).ifPresent(found::add);
      return found;
    }

    private void accept(Item item, long id) {
      met.meet(item.source(), item.seen(), id);
      item.hardKeys().forEach(key -> met.own(key, id));
      item.doubts().forEach(outcome::problem);
    }
  }

  private record OptionalId(@Nullable Long id) {
    static final OptionalId NONE = new OptionalId(null);
  }

  private Shelf shelf(Kind kind) {
    return Objects.requireNonNull(shelves.get(kind));
  }

  /** Under which keys a client may be known to whom a cell refers. */
  private List<String> candidates(String reference) {
    return SourceKey.candidates(profile, reference, "client");
  }

  private static String key(Item item) {
    return Text.asWritten(item.draft().key());
  }

  private static String number(String hardKey) {
    return Text.asWritten(hardKey.substring(hardKey.lastIndexOf(':') + 1));
  }
}
