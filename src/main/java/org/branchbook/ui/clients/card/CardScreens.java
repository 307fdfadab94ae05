package org.branchbook.ui.clients.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.ClientRow;
import org.branchbook.links.LinkRole;
import org.branchbook.ui.clients.form.FormScreens;
import org.jspecify.annotations.Nullable;

/** The place where one client's card stands. */
public final class CardScreens {
  private final CardPlaceModel model;

  /** An empty place. */
  public CardScreens(CardWork work, CardSurroundings around) {
    this.model =
        new CardPlaceModel(
            work,
            around,
            new FormScreens(
                work.add(),
                work.save(),
                work.who(),
                work.ids(),
                around.asker(),
                around.country(),
                around.background(),
                around.drafts()));
  }

  /** The nodes of the place in a language; whatever stands there stays. */
  public Parent view(Words words) {
    return new CardPlaceView(model, words);
  }

  /** Shows a client's card, once he who asks has said why where that is asked. */
  public void open(ClientId client) {
    model.open(client);
  }

  /** Brings a tab to the front, by its key: it stays there from one client to the next. */
  public void front(String tab) {
    model.tab.set(tab);
  }

  /**
   * Shows a client's card beside something that concerns him; the keyboard stays where it is.
   *
   * @param usual the purpose that is offered first, where one is asked
   */
  public void beside(ClientId client, Text usual) {
    model.beside(client, usual);
  }

  /** Shows nobody's card. */
  public void nobody() {
    model.leave();
  }

  /** Begins a new person's (or else organisation's) card. */
  public void fresh(boolean person) {
    model.fresh(person);
  }

  /**
   * Begins a new person's (or else organisation's) card, to be linked with another client.
   *
   * @param as what he is to that one; null where it isn't said
   */
  public void fresh(boolean person, ClientId beside, @Nullable LinkRole as) {
    model.fresh(person, beside, as);
  }

  /** Begins the card of an unknown caller; {@code then} goes on with him once it is saved. */
  public void caller(String number, Consumer<ClientId> then) {
    model.caller(number, then);
  }

  /** Opens the form of the card that is shown; false where none is, or it is open already. */
  public boolean edit() {
    if (!(model.shown().get() instanceof CardPlaceModel.Shown.Card(var card))
        || card.form().get() != null) return false;
    card.edit();
    return true;
  }

  /** Begins a contact with the client whose card is shown; false where none is. */
  public boolean logContact() {
    if (!(model.shown().get() instanceof CardPlaceModel.Shown.Card(var card))) return false;
    card.logContact();
    return true;
  }

  /** Reads the card that is shown anew. */
  public void reread() {
    current().ifPresent(model::reopen);
  }

  /** Whose card is shown or being opened; empty while none is. */
  public Optional<ClientId> current() {
    return model.current();
  }

  /** Reads anew what the head of the card says of contacts, if this client's card is shown. */
  public void contactsChanged(ClientId client) {
    if (model.shown().get() instanceof CardPlaceModel.Shown.Card(var card)
        && card.id().equals(client)) card.contactsChanged();
  }

  /** Something was changed, by whomever: the card that is shown says how it stands now. */
  public void changed(List<Change> changes) {
    if (model.shown().get() instanceof CardPlaceModel.Shown.Card(var card)) card.changed(changes);
  }

  /** The name of who looks after a client; "" for nobody. */
  public String responsible(Client client) {
    return model.colleagues().name(client.care().responsible());
  }

  /** The small marks beside a client's name in a list: state, tier, VIP, standing. */
  public static List<Node> marks(ClientRow row, Words words) {
    return Marks.of(row.standing(), row.state(), row.tier(), row.vip(), words);
  }
}
