package org.branchbook.imports.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Text;
import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.ContactId;
import org.branchbook.imports.profile.Target;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Contacts with clients. */
public final class ContactShelf implements Shelf {
  private final ContactBulk contacts;
  private final Branch branch;

  public ContactShelf(ContactBulk contacts, Branch branch) {
    this.contacts = contacts;
    this.branch = branch;
  }

  @Override
  public Made make(Wanted wanted) {
    var client = wanted.clients().get(Target.WITH_CLIENT);
    if (client == null) return new Made.Wrong(Text.of("imports.problem.holder"));
    if (!wanted.now().has(Target.AT_DATE))
      return new Made.Wrong(Text.of("imports.problem.undated"));
    return changed(
        new Contact(
            new ContactId(wanted.id()),
            List.of(client),
            "",
            Channel.CALL,
            Contact.Direction.OUT,
            Contact.Purpose.OTHER,
            Contact.Result.TALKED,
            "",
            LocalDate.parse(wanted.now().get(Target.AT_DATE))
                .atStartOfDay(branch.zone())
                .toInstant(),
            0,
            branch.importer().id(),
            null,
            null,
            1),
        wanted);
  }

  @Override
  public Made change(Snapshot there, Wanted wanted) {
    return changed(((Snapshot.OfContact) there).contact(), wanted);
  }

  private Made changed(Contact there, Wanted wanted) {
    var doubts = new ArrayList<Map.Entry<Target, Text>>();
    var now = wanted.now();
    var at = there.at();
    if (now.news(Target.AT_DATE, wanted.before()) || now.news(Target.AT_TIME, wanted.before())) {
      var was = at.atZone(branch.zone());
      at =
          (now.has(Target.AT_DATE) ? LocalDate.parse(now.get(Target.AT_DATE)) : was.toLocalDate())
              .atTime(
                  now.has(Target.AT_TIME)
                      ? LocalTime.parse(now.get(Target.AT_TIME))
                      : LocalTime.MIN)
              .atZone(branch.zone())
              .toInstant();
    }
    return new Made.Right(
        new Snapshot.OfContact(
            new Contact(
                there.id(),
                there.clients(),
                News.text(wanted, Target.WITH, there.with()),
                Channel.valueOf(News.text(wanted, Target.CHANNEL, there.channel().name())),
                Contact.Direction.valueOf(
                    News.text(wanted, Target.DIRECTION, there.direction().name())),
                Contact.Purpose.valueOf(News.text(wanted, Target.PURPOSE, there.purpose().name())),
                Contact.Result.valueOf(News.text(wanted, Target.RESULT, there.result().name())),
                News.text(wanted, Target.TEXT_SAID, there.text()),
                at,
                Integer.parseInt(
                    News.text(wanted, Target.MINUTES, Integer.toString(there.minutes()))),
                author(there.author(), wanted, doubts),
                promise(there.promise(), wanted, doubts),
                there.next(),
                there.version())),
        doubts);
  }

  private EmployeeId author(EmployeeId there, Wanted wanted, List<Map.Entry<Target, Text>> doubts) {
    if (!wanted.now().news(Target.AUTHOR, wanted.before())) return there;
    var name = wanted.now().get(Target.AUTHOR);
    var found = branch.employee(name);
    if (found.isEmpty())
      doubts.add(
          Map.entry(Target.AUTHOR, Text.of("imports.problem.employee", Text.asWritten(name))));
    return found.orElse(there);
  }

  private static Contact.@Nullable Promise promise(
      Contact.@Nullable Promise there, Wanted wanted, List<Map.Entry<Target, Text>> doubts) {
    if (!wanted.now().news(Target.PROMISE, wanted.before())
        && !wanted.now().news(Target.PROMISE_BY, wanted.before())) return there;
    var what = wanted.now().get(Target.PROMISE);
    var by = wanted.now().get(Target.PROMISE_BY);
    if (!what.isEmpty() && !by.isEmpty())
      return new Contact.Promise(what, LocalDate.parse(by), there == null ? null : there.kept());
    doubts.add(Map.entry(Target.PROMISE, Text.of("imports.problem.promise")));
    return there;
  }

  @Override
  public Map<Long, Snapshot> find(Collection<Long> ids) {
    var found = new HashMap<Long, Snapshot>();
    contacts
        .find(ids.stream().map(ContactId::new).toList())
        .forEach((id, contact) -> found.put(id.value(), new Snapshot.OfContact(contact)));
    return found;
  }

  @Override
  public Set<Long> add(List<Snapshot> records) {
    contacts.addAll(contacts(records));
    return Set.of();
  }

  @Override
  public Set<Long> save(List<Snapshot> records) {
    var refused = new HashSet<Long>();
    contacts.saveAll(contacts(records)).forEach(id -> refused.add(id.value()));
    return refused;
  }

  @Override
  public Set<Long> remove(List<Snapshot> records) {
    contacts.removeAll(records.stream().map(r -> new ContactId(r.id())).toList());
    return Set.of();
  }

  private static List<Contact> contacts(List<Snapshot> records) {
    return records.stream().map(r -> ((Snapshot.OfContact) r).contact()).toList();
  }
}
