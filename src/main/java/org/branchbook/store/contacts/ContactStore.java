package org.branchbook.store.contacts;

import org.branchbook.contacts.ContactBulk;
import org.branchbook.contacts.Contacts;
import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.store.Store;

/** The door to the tables of the contact log. */
public final class ContactStore {
  private final FollowsClient follower;
  private final Contacts contacts;
  private final ContactBulk bulk;

  public ContactStore(Store store) {
    follower = ContactsFollow.of(store.db());
    bulk = new JooqContactBulk(store.db(), store);
    contacts = new JooqContacts(store.db(), bulk);
  }

  /** The contact log. */
  public Contacts contacts() {
    return contacts;
  }

  /** Many contacts at once. */
  public ContactBulk bulk() {
    return bulk;
  }

  /** How contacts follow their clients when cards are merged. */
  public FollowsClient follower() {
    return follower;
  }
}
