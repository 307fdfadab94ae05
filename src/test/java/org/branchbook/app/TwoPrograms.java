package org.branchbook.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Change;
import org.branchbook.clients.Care;
import org.branchbook.clients.Channel;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Person;
import org.branchbook.clients.PersonName;
import org.branchbook.clients.Preferences;
import org.branchbook.clients.Saved;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Insistence;
import org.branchbook.clients.card.Insisting;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactId;
import org.branchbook.contacts.Logged;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.signin.Passwords;
import org.branchbook.staff.team.FoundBranch.Founded;
import org.branchbook.staff.team.FoundBranch.Founding;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;

/** A branch on one store and two programs that work on it; both are used by its head. */
public final class TwoPrograms implements AutoCloseable {
  public final Rooms here;
  public final Rooms there;
  public final Asker head;
  private long heard;

  public TwoPrograms(Databases on) {
    this(on.fresh(2));
  }

  /** Two programs that are at a store already, which is empty. */
  public TwoPrograms(List<Store> stores) {
    here = new Rooms(stores.get(0), new Plain(), Clock.systemDefaultZone());
    there = new Rooms(stores.get(1), new Plain(), Clock.systemDefaultZone());
    head =
        ((Founded.Done)
                here.staff.foundBranch.run(
                    new Founding("Bank", "Branch", "UA", false, "head", "Olha Head", "uk", true),
                    "Long enough 4 all".toCharArray()))
            .administrator();
    heard = here.store.changes().last();
  }

  /** What was changed since this was asked the last time: "client 1001 of 1001". */
  public List<String> changes() {
    var next = there.store.changes().after(heard, 1000);
    if (!next.isEmpty()) heard = next.getLast().number();
    return next.stream().map(TwoPrograms::said).toList();
  }

  private static String said(Change change) {
    return change.kind()
        + " "
        + change.subject()
        + (change.client() == null ? "" : " of " + change.client());
  }

  /** A new person's card, saved by a program. */
  public Client person(Rooms by, String family) {
    var client =
        new Client(
            new ClientId(by.ids.next()),
            new Person(new PersonName(family, "Olena", ""), null, null, "", false, "", "", null),
            Standing.CLIENT,
            State.ACTIVE,
            new Care(head.employee().department(), head.id(), null, false, false),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Preferences.UNKNOWN,
            LocalDate.of(2020, 1, 1),
            1);
    return insisted(insisting -> by.clients.addClient.run(head, client, insisting));
  }

  /** The card as saved, be it that it resembles others. */
  public static Client insisted(Function<Insisting, Saved> save) {
    var saved = save.apply(Insisting.NONE);
    if (saved instanceof Saved.Alike(var whom))
      saved =
          save.apply(
              new Insisting(
                  Set.of(Insistence.NAMESAKE),
                  whom.stream().map(w -> w.client()).collect(Collectors.toSet())));
    return ((Saved.Done) saved).now();
  }

  /** The card with another family name, saved by a program. */
  public Saved rename(Rooms by, ClientId client, String family) {
    var now = by.clients.clients.find(client, head.scope(Privilege.CLIENT_READ)).orElseThrow();
    var sheet = ClientSheet.of(now).with(ClientField.FAMILY_NAME, family);
    var changed = ((ClientSheet.Read.Right) sheet.toClient(client, now.version())).client();
    return by.clients.saveClient.run(head, changed, Insisting.NONE);
  }

  /** A call logged by a program. */
  public Contact call(Rooms by, String text, ClientId... with) {
    return call(by, text, Contact.Result.TALKED, with);
  }

  /** A call of which this came. */
  public Contact call(Rooms by, Contact.Result result, ClientId... with) {
    return call(by, "", result, with);
  }

  private Contact call(Rooms by, String text, Contact.Result result, ClientId... with) {
    var contact =
        new Contact(
            new ContactId(by.ids.next()),
            List.of(with),
            "",
            Channel.CALL,
            Contact.Direction.IN,
            Contact.Purpose.SERVICE,
            result,
            text,
            Instant.now(),
            5,
            head.id(),
            null,
            null,
            0);
    return ((Logged.Done) by.contacts.logContact.run(head, contact, true)).contact();
  }

  /** A link between two cards. */
  public Link link(Rooms by, ClientId from, ClientId to) {
    return new Link(
        new LinkId(by.ids.next()),
        from,
        to,
        LinkType.values()[0],
        null,
        null,
        null,
        null,
        Link.Status.CONFIRMED,
        "",
        "",
        0);
  }

  @Override
  public void close() {
    here.close();
    there.close();
  }

  /** Passwords that cost nothing to check. */
  public static final class Plain implements Passwords {
    @Override
    public String hash(char[] password) {
      return new String(password);
    }

    @Override
    public boolean matches(char[] password, String hash) {
      return hash.equals(new String(password));
    }

    @Override
    public String nobodys() {
      return "";
    }
  }
}
