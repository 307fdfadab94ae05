package org.branchbook.contacts;

import org.branchbook.staff.Asker;

/** What a later room does once a contact is logged, in its unit of work. */
public interface FollowsContact {
  /** Where no room does anything. */
  FollowsContact NOBODY =
      new FollowsContact() {
        @Override
        public void logged(Asker asker, Contact contact) {}

        @Override
        public void undone(Contact contact) {}
      };

  /** The contact was logged. */
  void logged(Asker asker, Contact contact);

  /** It was taken back. */
  void undone(Contact contact);
}
