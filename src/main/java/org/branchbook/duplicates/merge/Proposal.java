package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.duplicates.merge.Proposed.Why;
import org.jspecify.annotations.Nullable;

/**
 * What the merged card is to be by rule, field by field: the newest confirmed value, but for what
 * restricts dealings with the client, which holds whatever the other cards say.
 */
public final class Proposal {
  /** From the one that binds most. */
  private static final List<State> STRICTEST =
      List.of(
          State.DECEASED,
          State.STOP_LIST,
          State.INCAPACITATED,
          State.BANKRUPT,
          State.MINOR,
          State.ACTIVE);

  private static final List<Standing> FURTHEST =
      List.of(Standing.CLIENT, Standing.FORMER, Standing.PROSPECT);

  private final ClientId keep;
  private final Map<ClientId, ClientSheet> sheets = new LinkedHashMap<>();
  private final Map<ClientId, Map<ClientField, Instant>> confirmed;
  private final Map<ClientField, Proposed> fields = new EnumMap<>(ClientField.class);
  private final List<Contested> contested;

  /** For cards of one kind, people or organisations; the one that stays is among them. */
  public Proposal(
      List<Client> cards, ClientId keep, Map<ClientId, Map<ClientField, Instant>> confirmed) {
    this.keep = keep;
    this.confirmed = confirmed;
    for (var card : cards) sheets.put(card.id(), ClientSheet.of(card));
    contested = Contested.among(cards);
    boolean person = sheets.values().iterator().next().person();
    for (var field : ClientField.all(person))
      if (field != ClientField.DEPARTMENT)
        fields.put(field, field.type == ClientField.Type.LIST ? united(field) : single(field));
    fields.put(ClientField.DEPARTMENT, department());
  }

  /** The card that has been there longest: its number was given first. */
  public static ClientId oldest(List<ClientId> cards) {
    return cards.stream().min(Comparator.comparingLong(ClientId::value)).orElseThrow();
  }

  /** What is proposed for each field that such cards have. */
  public Map<ClientField, Proposed> fields() {
    return Map.copyOf(fields);
  }

  /** What is proposed for a field. */
  public Proposed of(ClientField field) {
    var proposed = fields.get(field);
    if (proposed == null) throw new IllegalArgumentException("such cards have no " + field);
    return proposed;
  }

  /** Numbers of which somebody has to say which is right. */
  public List<Contested> contested() {
    return contested;
  }

  /** Whether the cards differ in a field. */
  public boolean differs(ClientField field) {
    return field.type == ClientField.Type.LIST
        ? sheets.values().stream().map(s -> s.list(field)).distinct().count() > 1
        : sheets.values().stream().map(s -> s.text(field)).distinct().count() > 1;
  }

  /** The merged card's fields: what was chosen where a choice is open, else what is proposed. */
  public ClientSheet merged(MergeOrder order) {
    var merged = sheet(keep);
    for (var field : fields.keySet()) {
      var proposed = of(field);
      var from = order.choice(field).filter(proposed.open()::contains).orElse(proposed.from());
      merged =
          from == null ? united(merged, field, order.right()) : merged.taking(field, sheet(from));
    }
    return merged;
  }

  private ClientSheet united(ClientSheet merged, ClientField field, Set<String> right) {
    var order = new ArrayList<ClientSheet>();
    order.add(sheet(keep));
    sheets.forEach(
        (id, sheet) -> {
          if (!id.equals(keep)) order.add(sheet);
        });
    var wrong = new HashSet<String>();
    for (var one : contested) wrong.addAll(one.wrong(right));
    return merged.withRows(field, Uniting.rows(field, order, wrong));
  }

  private Proposed united(ClientField field) {
    // no number is lost by a choice: by it the client would be entered a second time
    boolean open = field != ClientField.IDENTIFIERS && differs(field);
    return new Proposed(null, Why.UNITED, null, open ? sheets.keySet() : Set.of());
  }

  private Proposed single(ClientField field) {
    var values = new LinkedHashMap<ClientId, String>();
    sheets.forEach((id, sheet) -> values.put(id, sheet.text(field)));
    if (values.values().stream().distinct().count() == 1)
      return new Proposed(keep, Why.SAME, newest(field, values.keySet()), Set.of(keep));
    return switch (field) {
      case STATE -> ruled(field, values, state(values));
      case VIP, OURS -> ruled(field, values, "true");
      case STANDING -> among(field, having(values, furthest(values)), Why.FURTHEST);
      case SINCE -> earliest(field, values);
      default -> newest(field, values);
    };
  }

  /** A restriction: nothing else may be chosen. */
  private Proposed ruled(ClientField field, Map<ClientId, String> values, String value) {
    var by = having(values, value);
    var from = by.contains(keep) ? keep : by.getFirst();
    return new Proposed(from, Why.STRICTER, at(field, from), open(field, values, by));
  }

  /** A dead client may be on the stop-list too: between the two somebody may choose. */
  private Set<ClientId> open(ClientField field, Map<ClientId, String> values, List<ClientId> by) {
    var open = new LinkedHashSet<>(by.subList(0, 1));
    if (field == ClientField.STATE) {
      open.addAll(having(values, State.DECEASED.name()));
      open.addAll(having(values, State.STOP_LIST.name()));
    }
    return open;
  }

  private Proposed earliest(ClientField field, Map<ClientId, String> values) {
    var first = values.values().stream().filter(v -> !v.isEmpty()).sorted().findFirst();
    return among(field, having(values, first.orElse("")), Why.EARLIEST);
  }

  private Proposed newest(ClientField field, Map<ClientId, String> values) {
    var said =
        values.entrySet().stream()
            .filter(v -> !v.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .toList();
    if (said.size() == 1) return among(field, said, Why.ONLY);
    var known = said.stream().filter(id -> at(field, id) != null).toList();
    if (known.isEmpty()) return among(field, said.contains(keep) ? List.of(keep) : said, Why.STAYS);
    var latest =
        known.stream()
            .max(
                Comparator.comparing((ClientId id) -> atOrNever(field, id))
                    .thenComparing(keep::equals))
            .orElseThrow();
    return among(field, List.of(latest), Why.NEWEST);
  }

  private Proposed among(ClientField field, List<ClientId> which, Why why) {
    var from = which.contains(keep) ? keep : which.getFirst();
    return new Proposed(from, why, at(field, from), sheets.keySet());
  }

  /** Whoever is responsible brings his department along. */
  private Proposed department() {
    var own = single(ClientField.DEPARTMENT);
    var responsible = of(ClientField.RESPONSIBLE);
    if (own.why() == Why.SAME || responsible.from() == null || responsible.why() == Why.SAME)
      return own;
    return new Proposed(responsible.from(), Why.WITH_RESPONSIBLE, null, own.open());
  }

  private static String state(Map<ClientId, String> values) {
    return STRICTEST.stream()
        .map(Enum::name)
        .filter(values::containsValue)
        .findFirst()
        .orElseThrow();
  }

  private static String furthest(Map<ClientId, String> values) {
    return FURTHEST.stream()
        .map(Enum::name)
        .filter(values::containsValue)
        .findFirst()
        .orElseThrow();
  }

  private static List<ClientId> having(Map<ClientId, String> values, String value) {
    return values.entrySet().stream()
        .filter(v -> v.getValue().equals(value))
        .map(Map.Entry::getKey)
        .toList();
  }

  private ClientSheet sheet(ClientId id) {
    return Optional.ofNullable(sheets.get(id)).orElseThrow();
  }

  private @Nullable Instant newest(ClientField field, Set<ClientId> cards) {
    return cards.stream()
        .flatMap(id -> Optional.ofNullable(at(field, id)).stream())
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private Instant atOrNever(ClientField field, ClientId id) {
    var at = at(field, id);
    return at == null ? Instant.MIN : at;
  }

  private @Nullable Instant at(ClientField field, ClientId id) {
    return confirmed.getOrDefault(id, Map.of()).get(field);
  }
}
