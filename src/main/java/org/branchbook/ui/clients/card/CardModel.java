package org.branchbook.ui.clients.card;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientSheet;
import org.branchbook.clients.Person;
import org.branchbook.clients.State;
import org.branchbook.clients.card.Consents;
import org.branchbook.clients.card.Kept;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.contacts.CardHead;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.Privilege;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.clients.form.Colleagues;
import org.branchbook.ui.clients.form.Form;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** One client's card: what its head says, and the form while it is written. */
final class CardModel {
  /** The last contact and what was promised; null while they are being read. */
  private final ReadOnlyObjectWrapper<@Nullable CardHead> head = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<@Nullable Text> news = new ReadOnlyObjectWrapper<>();

  private final ReadOnlyObjectWrapper<Warned> warned = new ReadOnlyObjectWrapper<>(Warned.NOTHING);

  /** Whether he asked not to be contacted. */
  private final ReadOnlyBooleanWrapper doNotContact = new ReadOnlyBooleanWrapper();

  final TimelineModel timeline;
  final HoldingsModel holdings;
  final ConsentsModel consents;
  final NotesModel notes;
  final CardPlaceModel place;
  private final ReadOnlyObjectWrapper<Client> client;
  private final ReadOnlyObjectWrapper<@Nullable Form> form = new ReadOnlyObjectWrapper<>();
  private final CardWork work;
  private final CardSurroundings around;
  private final Phones phones;
  private final Background reading;
  private final Background heads;
  private final Background warnings;

  CardModel(Client client, CardWork work, CardSurroundings around, CardPlaceModel place) {
    this.client = new ReadOnlyObjectWrapper<>(client);
    this.work = work;
    this.around = around;
    this.place = place;
    this.phones = new Phones(around.country());
    this.reading = Background.latest(around.background());
    this.heads = Background.latest(around.background());
    this.warnings = Background.latest(around.background());
    this.timeline =
        new TimelineModel(
            work.timeline(), around.asker(), client.id(), around.background(), around.happenings());
    this.holdings = new HoldingsModel(this, work, around);
    this.consents = new ConsentsModel(this, work, around);
    this.notes = new NotesModel(this, work, around);
    readHead();
    if (mayEdit() && place.hasDraft(client.id())) edit();
  }

  ClientId id() {
    return client.get().id();
  }

  /** The card as it was last read or saved. */
  ReadOnlyObjectProperty<Client> client() {
    return client.getReadOnlyProperty();
  }

  /** The form over the profile; null while it is only read. */
  ReadOnlyObjectProperty<@Nullable Form> form() {
    return form.getReadOnlyProperty();
  }

  Colleagues colleagues() {
    return place.colleagues();
  }

  /** How old a living person is; empty where that is unknown or no longer asked. */
  OptionalInt age() {
    if (!(client.get().party() instanceof Person person)
        || person.birthDate() == null
        || client.get().state() == State.DECEASED) return OptionalInt.empty();
    return OptionalInt.of(Period.between(person.birthDate(), today()).getYears());
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  /** The telephone to call first, as people write it; "" for none. */
  String phone() {
    var all = client.get().phones();
    return all.isEmpty() ? "" : phones.pretty(all.getFirst().number());
  }

  Phones phones() {
    return phones;
  }

  boolean mayEdit() {
    return covers(Privilege.CLIENT_EDIT);
  }

  boolean mayLogContacts() {
    return covers(Privilege.CONTACT_CREATE);
  }

  boolean maySeeHoldings() {
    return covers(Privilege.HOLDING_READ);
  }

  /** Whether a privilege reaches this client, a visit counted in. */
  boolean covers(Privilege privilege) {
    var care = client.get().care();
    return towards().scope(privilege).holds(care.responsible(), care.department(), care.vip());
  }

  /** What other rooms do with the client. */
  List<CardAction> elsewhere() {
    return around.actions();
  }

  /** Begins a contact with this client. */
  void logContact() {
    if (mayLogContacts()) around.logContact().accept(id());
  }

  /** Does the next task. */
  void perform(TaskRow task) {
    around.perform().accept(task);
  }

  /** Opens the form over the profile. */
  void edit() {
    if (!mayEdit()) return;
    place.tab.set(CardTabs.PROFILE);
    form.set(place.edit(client.get()));
  }

  /** Leaves the form; what was typed is kept until the card is edited again. */
  void stopEditing() {
    form.set(null);
  }

  /** Takes back what was typed and leaves the form. */
  void discard() {
    place.forget(id());
    news.set(null);
    form.set(null);
  }

  /** Whether something was typed on this card and is not saved. */
  boolean hasDraft() {
    return place.hasDraft(id());
  }

  ReadOnlyObjectProperty<@Nullable CardHead> head() {
    return head.getReadOnlyProperty();
  }

  /** What other rooms warn of. */
  ReadOnlyObjectProperty<Warned> warned() {
    return warned.getReadOnlyProperty();
  }

  /** Brings the tab that tells more of the warnings to the front. */
  void showWarned() {
    place.tab.set(warned.get().tab());
  }

  /** Whether he asked not to be contacted: everyone who sees the card sees it. */
  ReadOnlyBooleanProperty doNotContact() {
    return doNotContact.getReadOnlyProperty();
  }

  /** What he said on being contacted is known now. */
  void consented(Consents now) {
    doNotContact.set(now.doNotContact());
  }

  private record Read(CardHead head, Consents consents) {}

  /** Reads what the head says of contacts and promises. */
  private void readHead() {
    var now = client.get();
    heads.run(
        () ->
            new Read(
                work.heads().of(around.asker(), now),
                new Consents(work.papers().consents(now.id()))),
        read -> {
          consented(read.consents);
          head.set(read.head);
        },
        e -> around.notices().failed(e, Text.of("clients.card.head.failed")));
    warnings.run(
        () -> around.warnings().apply(now.id()),
        warned::set,
        e -> around.notices().failed(e, Text.of("clients.card.head.failed")));
  }

  /** A contact was logged: head and timeline say so. */
  void contactsChanged() {
    readHead();
    timeline.read();
  }

  /** The promise was kept; it can be taken back. */
  void keep(ContactRow promised) {
    var contact = promised.contact().id();
    around
        .background()
        .run(
            () -> work.promises().run(around.asker(), contact, true),
            outcome -> {
              contactsChanged();
              if (outcome instanceof Kept.Done<Contact>(var now))
                around
                    .notices()
                    .did(
                        Text.of("clients.card.promiseKept"),
                        around.background(),
                        () -> work.promises().undo(around.asker(), now),
                        this::contactsChanged);
              else around.notices().warn(Outcomes.why(outcome));
            },
            e -> around.notices().failed(e, Text.of("clients.card.failed")));
  }

  /** The card was saved as this. */
  void saved(Client now) {
    form.set(null);
    news.set(null);
    client.set(now);
    readHead();
  }

  /**
   * Something was changed, by whomever: what concerns this client is read anew, without a word, and
   * no form that was written in is touched.
   */
  void changed(List<Change> changes) {
    var mine = changes.stream().filter(c -> c.concerns(id().value())).toList();
    if (mine.isEmpty()) return;
    timeline.entries.reload();
    if (mine.stream().anyMatch(c -> c.of(Set.of("holding"))) && holdings.read.get())
      holdings.load();
    if (mine.stream().anyMatch(c -> c.of(Set.of("note"))) && notes.read.get()) notes.load();
    if (mine.stream().anyMatch(c -> c.of(Set.of("consent"))) && consents.consents().get() != null)
      consents.load();
    if (mine.stream().anyMatch(c -> c.of(Set.of("client")))) readAgain(mine);
    else readHead();
  }

  private void readAgain(List<Change> changes) {
    reading.run(
        () -> work.open().again(around.asker(), id()),
        now ->
            now.ifPresentOrElse(
                c -> {
                  if (c.version() != client.get().version()) meet(c, changes);
                  readHead();
                },
                () -> place.gone(id())),
        e -> around.notices().failed(e, Text.of("clients.card.failed")));
  }

  /** The card was saved by somebody else: a form that was written in only says so. */
  private void meet(Client now, List<Change> changes) {
    var before = client.get();
    var open = form.get();
    client.set(now);
    if (open == null) return;
    if (!open.edited()) edit();
    else
      ClientSheet.of(before).differs(ClientSheet.of(now)).stream()
          .findFirst()
          .ifPresent(first -> news.set(said(changes, before, now, first)));
  }

  private Text said(List<Change> changes, Client before, Client now, ClientField first) {
    var who =
        changes.stream()
            .filter(c -> !c.own() && c.kind().equals("client") && c.employee() != null)
            .map(c -> colleagues().name(new EmployeeId(Objects.requireNonNull(c.employee()))))
            .reduce("", (_, last) -> last);
    int fields = ClientSheet.of(before).differs(ClientSheet.of(now)).size();
    var field = "@clients.field." + first;
    return who.isEmpty()
        ? Text.of("clients.card.news.somebody", field, fields - 1)
        : Text.of("clients.card.news", who, field, fields - 1);
  }

  /** What somebody else changed under a form that is being written in; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Text> news() {
    return news.getReadOnlyProperty();
  }

  private Asker towards() {
    return work.access().towards(around.asker(), client.get().id());
  }
}
