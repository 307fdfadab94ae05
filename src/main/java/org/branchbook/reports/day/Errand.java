package org.branchbook.reports.day;

import java.util.Comparator;
import org.branchbook.clients.ClientId;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.ContactRow;
import org.branchbook.tasks.TaskRow;
import org.jspecify.annotations.Nullable;

/** A piece of the day's work, in the order of its standing. */
public sealed interface Errand {
  /** The order of a day. */
  Comparator<Errand> ORDER = Comparator.comparing(Errand::standing).thenComparing(e -> e.number());

  /** Where it stands, and why. */
  Standing standing();

  /** Its number, of tasks or of contacts. */
  long number();

  /** With whom; null for work in the house. */
  @Nullable ClientId client();

  /** A task. */
  record OfTask(TaskRow task, Standing standing) implements Errand {
    @Override
    public long number() {
      return task.id().value();
    }

    @Override
    public @Nullable ClientId client() {
      return task.client();
    }
  }

  /** A promise that isn't kept yet. */
  record OfPromise(ContactRow contact, Contact.Promise promise, Standing standing)
      implements Errand {
    @Override
    public long number() {
      return contact.contact().id().value();
    }

    @Override
    public ClientId client() {
      return contact.client();
    }
  }
}
