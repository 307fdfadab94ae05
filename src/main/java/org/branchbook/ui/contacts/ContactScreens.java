package org.branchbook.ui.contacts;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.NextSteps;
import org.branchbook.staff.Asker;

/** The contact panel, opened from anywhere, and the contact log, a section of its own. */
public final class ContactScreens {
  private final ContactPanelModel panel;
  private final ContactLogModel log;
  private final ContactSurroundings around;

  /** The screens of somebody who is signed in. */
  public ContactScreens(ContactWork work, Asker asker, ContactSurroundings around) {
    this.around = around;
    this.log = new ContactLogModel(work, asker, around);
    this.panel = new ContactPanelModel(work, asker, around, this::logged);
  }

  /** Prepares the panel for a contact with this client; what was typed about another is kept. */
  public void begin(ClientId client) {
    panel.begin(client);
  }

  /** The same for a contact with several at once, the main one first. */
  public void begin(List<ClientId> clients) {
    panel.begin(clients);
  }

  /**
   * Prepares the panel for the contact by which a task is done: saving it closes the task.
   *
   * @param title what the task says
   */
  public void begin(ClientId client, Channel by, NextSteps.Does task, Text title) {
    panel.begin(client, by, new ContactPanelModel.Doing(task, title));
  }

  /** Prepares the panel for a contact by this channel about something. */
  public void begin(ClientId client, Channel by, About about) {
    panel.begin(client, by, about);
  }

  /** Prepares the panel for this client's call, which has just come in. */
  public void called(ClientId client) {
    panel.begin(client);
    panel.direction.set(Contact.Direction.IN);
  }

  /** Logs at once that this client did not answer, unless something is being written of him. */
  public void noAnswer(ClientId client) {
    panel.noAnswer(client);
  }

  /** Prepares the panel for this client's wish not to be called: saving it is all that is left. */
  public void wantsNoCalls(ClientId client) {
    panel.begin(client);
    panel.wantsNoCalls();
  }

  /** The panel's nodes in a language; the panel takes the focus itself. */
  public Parent panel(Words words) {
    return styled(new ContactPanelView(panel, words, around.close()));
  }

  /** The contact log's nodes in a language, {@code open} opening the panel from it. */
  public Parent log(Words words, Runnable open) {
    log.read();
    return styled(new ContactLogView(log, words, around.remembered(), open));
  }

  /** Contacts were changed, by whomever: the log shows them. */
  public void changed(List<Change> changes) {
    if (changes.stream().anyMatch(c -> c.of(Set.of("contact")))) log.list.reload();
  }

  private void logged() {
    log.list.reload();
    around.logged().run();
  }

  private static <P extends Parent> P styled(P parent) {
    parent
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    ContactScreens.class.getResource("/org/branchbook/css/contacts.css"))
                .toExternalForm());
    return parent;
  }
}
