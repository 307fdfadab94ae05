package org.branchbook.ui.clients;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientFilter;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.clients.Clients;
import org.branchbook.clients.ListId;
import org.branchbook.clients.Person;
import org.branchbook.clients.numbers.Phones;
import org.branchbook.links.LinkRole;
import org.branchbook.staff.Asker;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.clients.card.CardAction;
import org.branchbook.ui.clients.card.CardScreens;
import org.branchbook.ui.clients.card.CardStrip;
import org.branchbook.ui.clients.card.CardSurroundings;
import org.branchbook.ui.clients.card.CardTab;
import org.branchbook.ui.clients.card.CardWork;
import org.branchbook.ui.clients.card.HappeningAction;
import org.branchbook.ui.clients.card.Warned;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.drafts.Drafts;
import org.jspecify.annotations.Nullable;

/** The clients' section: the list at the left, the card of the chosen client at the right. */
public final class ClientScreens {
  private final ClientListModel list;
  private final CardScreens cards;
  private static final String OPEN = "clients.card";

  private boolean cameBack;
  private final Remembered remembered;
  private final Elsewhere elsewhere;
  private final Supplier<CardScreens> places;

  /**
   * What the section begins in other rooms.
   *
   * @param logContact begins a contact with a client
   * @param perform does a task
   * @param toImport goes to the import of files
   * @param tabs of the card that other rooms fill
   * @param actions of other rooms, in the card's menu
   * @param happenings what other rooms do with lines of the timeline
   * @param warnings what other rooms warn of in a card's head
   * @param strip what another room shows beneath a card's head
   * @param review leads to the possible duplicates; null for who may not answer them
   * @param group saves those whom the list is narrowed to as a group; null for who may not
   */
  public record Elsewhere(
      Consumer<ClientId> logContact,
      Consumer<TaskRow> perform,
      Runnable toImport,
      List<CardTab> tabs,
      List<CardAction> actions,
      List<HappeningAction> happenings,
      Function<ClientId, Warned> warnings,
      CardStrip strip,
      @Nullable Runnable review,
      @Nullable Consumer<ClientFilter> group) {}

  /** How the section works and what it says so by. */
  public record Surroundings(
      Background background,
      Notices notices,
      Confirm confirm,
      Remembered remembered,
      InstantSource clock,
      Drafts drafts) {}

  /**
   * The section for an employee of a branch in this country (ISO 3166).
   *
   * @param lists his kept lists
   */
  public ClientScreens(
      Clients clients,
      ListWork lists,
      CardWork work,
      Asker asker,
      String country,
      Surroundings around,
      Elsewhere elsewhere) {
    this.remembered = around.remembered;
    this.elsewhere = elsewhere;
    this.places =
        () ->
            new CardScreens(
                work,
                new CardSurroundings(
                    asker,
                    country,
                    around.background,
                    around.notices,
                    around.confirm,
                    around.clock,
                    around.drafts,
                    around.remembered,
                    elsewhere.logContact,
                    elsewhere.perform,
                    elsewhere.tabs,
                    elsewhere.actions,
                    elsewhere.happenings,
                    elsewhere.warnings,
                    elsewhere.strip,
                    elsewhere.review,
                    this::saved,
                    this::removed));
    this.cards = places.get();
    this.list =
        new ClientListModel(
            clients,
            new KeptListsModel(lists, asker, around.background, around.notices),
            asker,
            new Phones(country),
            around.background,
            cards::open);
    list.selected.subscribe(
        (_, now) -> remembered.put(OPEN, now == null ? "" : Long.toString(now.value())));
  }

  /** The card that was open when the program was left stands there again. */
  private void comeBack() {
    if (cameBack) return;
    cameBack = true;
    var left = remembered.get(OPEN).filter(id -> id.matches("\\d{1,18}"));
    if (list.selected.get() == null)
      left.ifPresent(id -> list.open(new ClientId(Long.parseLong(id))));
  }

  /** The section's nodes in a language. */
  public Parent section(Words words) {
    list.read();
    list.lists.read();
    comeBack();
    return new ClientsView(
        new ClientListView(list, words, actions()), cards.view(words), cards, remembered);
  }

  /** What to do first where there is no client yet, as his rights allow. */
  public Node none(Words words) {
    return ClientListView.none(list, words, actions());
  }

  private ClientListView.Actions actions() {
    return new ClientListView.Actions(
        this::newPerson, this::newOrganisation, elsewhere.toImport, elsewhere.group);
  }

  /** Shows a client's card. */
  public void open(ClientId client) {
    list.open(client);
  }

  /** Shows a client's card with a tab in front, by its key. */
  public void open(ClientId client, String tab) {
    cards.front(tab);
    list.open(client);
  }

  /** Shows those on one of his kept lists. */
  public void open(ListId kept) {
    list.show(kept);
  }

  /** Another place for one client's card, beside something that concerns him. */
  public CardScreens place() {
    return places.get();
  }

  /** Reads the list anew: something else than these screens changed the base. */
  public void reload() {
    list.list.reload();
  }

  /** Something was changed, by whomever: list and card show it as it stands now. */
  public void changed(List<Change> changes) {
    if (changes.stream().anyMatch(c -> c.of(Set.of("client")))) list.list.reload();
    cards.changed(changes);
  }

  /** Begins the card of a new person. */
  public void newPerson() {
    fresh(true);
  }

  /**
   * Begins the card of a new person (or else organisation) who may be linked with another client.
   *
   * @param as what he is to that one; null where it isn't said
   */
  public void newBeside(boolean person, ClientId beside, @Nullable LinkRole as) {
    if (!list.mayCreate) return;
    list.selected.set(null);
    cards.fresh(person, beside, as);
  }

  /** Begins the card of a new organisation. */
  public void newOrganisation() {
    fresh(false);
  }

  /** Whose card is shown: whom a contact logged now is with; empty while none is. */
  public Optional<ClientId> current() {
    return cards.current();
  }

  /** A contact with a client was logged or a promise kept: his card says so. */
  public void contactsChanged(ClientId client) {
    cards.contactsChanged(client);
  }

  /** Begins the card of an unknown caller; {@code then} goes on with him once it is saved. */
  public void newCaller(String number, Consumer<ClientId> then) {
    if (!list.mayCreate) return;
    list.selected.set(null);
    cards.caller(number, then);
  }

  private void fresh(boolean person) {
    if (!list.mayCreate) return;
    list.selected.set(null);
    cards.fresh(person);
  }

  private void saved(Client client) {
    boolean listed = list.list.rows().stream().anyMatch(r -> r.id().equals(client.id()));
    list.changed(row(client));
    list.selected.set(client.id());
    if (!listed) list.list.reload();
  }

  private void removed(ClientId client) {
    if (client.equals(list.selected.get())) list.selected.set(null);
    list.list.reload();
  }

  private ClientRow row(Client client) {
    var phones = client.phones();
    return new ClientRow(
        client.id(),
        client.party() instanceof Person,
        client.name(),
        client.standing(),
        client.state(),
        client.care().tier(),
        client.care().vip(),
        phones.isEmpty() ? "" : phones.getFirst().number(),
        cards.responsible(client));
  }
}
