package org.branchbook.contacts;

import org.branchbook.tasks.acts.Along;

/** What a later room takes from a contact of the task that it does, unless it is told otherwise. */
public interface Tells {
  /** Nothing is taken. */
  Tells NOTHING = _ -> Along.NOTHING;

  /** What a contact with this result tells by itself. */
  Along of(Contact.Result result);
}
