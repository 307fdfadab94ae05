package org.branchbook.imports.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Person;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.imports.guess.Vocabulary;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Values;

/** Client cards. */
public final class ClientShelf implements Shelf {
  private final ClientBulk clients;
  private final Branch branch;
  private final CardRows rows;

  public ClientShelf(ClientBulk clients, Branch branch) {
    this.clients = clients;
    this.branch = branch;
    this.rows = new CardRows(branch.country());
  }

  /** The hard keys that the values hold. */
  public List<String> hardKeys(Values values, String profile) {
    return rows.identifiers(values, profile).stream()
        .flatMap(i -> i.hardKey().stream())
        .distinct()
        .toList();
  }

  @Override
  public Made make(Wanted wanted) {
    var sheet =
        ClientSheet.empty(isPerson(wanted.now()), branch.importer().department())
            .with(ClientField.STANDING, Standing.CLIENT.name());
    return filled(sheet, wanted, 1);
  }

  @Override
  public Made change(Snapshot there, Wanted wanted) {
    var client = ((Snapshot.OfClient) there).client();
    return filled(ClientSheet.of(client), wanted, client.version());
  }

  private Made filled(ClientSheet empty, Wanted wanted, int version) {
    var doubts = new ArrayList<Map.Entry<Target, Text>>();
    var sheet = names(empty, wanted);
    for (var field : wanted.now().of().keySet())
      if (field.onCard != null
          && field.onCard.of(sheet.person())
          && wanted.now().news(field, wanted.before()))
        sheet = sheet.with(field.onCard, wanted.now().get(field));
    sheet = care(sheet, wanted, doubts);
    sheet = facts(rows.fill(sheet, wanted));
    return switch (sheet.toClient(new ClientId(wanted.id()), version)) {
      case ClientSheet.Read.Right(var client) ->
          new Made.Right(new Snapshot.OfClient(client), doubts);
      case ClientSheet.Read.Wrong(var why) ->
          new Made.Wrong(
              why.containsKey(ClientField.FAMILY_NAME) || why.containsKey(ClientField.FULL_NAME)
                  ? Text.of("imports.problem.nameless")
                  : why.values().iterator().next());
    };
  }

  /** Whether the values tell of a person, or else of an organisation. */
  public static boolean isPerson(Values values) {
    var type = values.get(Target.TYPE);
    if (!type.isEmpty()) return type.equals(Vocabulary.Type.PERSON.name());
    boolean named =
        values.has(Target.FAMILY_NAME)
            || values.has(Target.GIVEN_NAME)
            || values.has(Target.NAME_FAMILY_FIRST)
            || values.has(Target.NAME_GIVEN_FIRST);
    return named || !(values.has(Target.FULL_NAME) || values.has(Target.SHORT_NAME));
  }

  private static ClientSheet names(ClientSheet sheet, Wanted wanted) {
    var now = wanted.now();
    if (!sheet.person())
      // some lists have nothing but the name that people say
      return now.has(Target.FULL_NAME) || !sheet.text(ClientField.FULL_NAME).isEmpty()
          ? sheet
          : sheet.with(ClientField.FULL_NAME, now.get(Target.SHORT_NAME));
    if (now.news(Target.NAME_FAMILY_FIRST, wanted.before())) {
      var words = now.get(Target.NAME_FAMILY_FIRST).split(" ", 3);
      return name(sheet, words[0], part(words, 1), part(words, 2));
    }
    if (now.news(Target.NAME_GIVEN_FIRST, wanted.before())) {
      var whole = now.get(Target.NAME_GIVEN_FIRST);
      int last = whole.lastIndexOf(' ');
      return name(sheet, whole.substring(last + 1), last < 0 ? "" : whole.substring(0, last), "");
    }
    return sheet;
  }

  private static String part(String[] words, int at) {
    return at < words.length ? words[at] : "";
  }

  private static ClientSheet name(
      ClientSheet sheet, String family, String given, String patronymic) {
    return sheet
        .with(ClientField.FAMILY_NAME, family)
        .with(ClientField.GIVEN_NAME, given)
        .with(ClientField.PATRONYMIC, patronymic);
  }

  private ClientSheet care(ClientSheet sheet, Wanted wanted, List<Map.Entry<Target, Text>> doubts) {
    var cared = sheet;
    if (wanted.now().news(Target.DEPARTMENT, wanted.before())) {
      var name = wanted.now().get(Target.DEPARTMENT);
      var found = branch.department(name);
      if (found.isPresent())
        cared = cared.with(ClientField.DEPARTMENT, Long.toString(found.get().value()));
      else
        doubts.add(
            Map.entry(
                Target.DEPARTMENT, Text.of("imports.problem.department", Text.asWritten(name))));
    }
    if (wanted.now().news(Target.RESPONSIBLE, wanted.before())) {
      var name = wanted.now().get(Target.RESPONSIBLE);
      var found = branch.employee(name);
      if (found.isPresent()) cared = cared.withResponsible(found.get());
      else
        doubts.add(
            Map.entry(
                Target.RESPONSIBLE, Text.of("imports.problem.employee", Text.asWritten(name))));
    }
    return cared;
  }

  /** Fills in birth date and sex from a number that tells them, where the file doesn't. */
  private static ClientSheet facts(ClientSheet sheet) {
    if (!sheet.person()) return sheet;
    var told = sheet;
    for (var identifier : sheet.identifiers()) {
      var facts = Identifiers.facts(identifier);
      if (facts.isEmpty()) continue;
      var born = facts.get().birthDate();
      if (born != null && told.text(ClientField.BIRTH_DATE).isEmpty())
        told = told.with(ClientField.BIRTH_DATE, born.toString());
      Person.Sex sex = facts.get().sex();
      if (sex != null && told.text(ClientField.SEX).isEmpty())
        told = told.with(ClientField.SEX, sex.name());
    }
    return told;
  }

  @Override
  public Map<Long, Snapshot> find(Collection<Long> ids) {
    var found = new HashMap<Long, Snapshot>();
    clients
        .find(ids.stream().map(ClientId::new).toList())
        .forEach((id, client) -> found.put(id.value(), new Snapshot.OfClient(client)));
    return found;
  }

  @Override
  public Set<Long> add(List<Snapshot> records) {
    return numbers(clients.addAll(clients(records)).keySet());
  }

  @Override
  public Supplier<Set<Long>> adding(List<Snapshot> records, Instant at) {
    var adding = clients.adding(clients(records), at);
    return () -> numbers(adding.get().keySet());
  }

  private static Set<Long> numbers(Set<ClientId> ids) {
    return ids.stream().map(ClientId::value).collect(Collectors.toSet());
  }

  @Override
  public Set<Long> save(List<Snapshot> records) {
    var refused = new HashSet<Long>();
    clients
        .saveAll(clients(records))
        .forEach(
            (id, saved) -> {
              if (!(saved instanceof Saved.Done)) refused.add(id.value());
            });
    return refused;
  }

  @Override
  public Set<Long> remove(List<Snapshot> records) {
    var stay = new HashSet<Long>();
    clients.removeFound(clients(records)).forEach(i -> stay.add(i.value()));
    return stay;
  }

  private static List<Client> clients(List<Snapshot> records) {
    return records.stream().map(r -> ((Snapshot.OfClient) r).client()).toList();
  }

  /** Whose hard keys these are. */
  public Map<String, ClientId> holders(Collection<String> hardKeys) {
    return clients.holders(hardKeys);
  }

  /** The hard keys that a number without a kind could be. */
  public List<String> hardKeys(String number, String profile) {
    return rows.anyKind(number, profile).stream().flatMap(i -> i.hardKey().stream()).toList();
  }
}
