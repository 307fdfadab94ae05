package org.branchbook.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Many contacts at once, for imports and generators. */
public interface ContactBulk {
  /** The contacts of those numbers that are there. */
  Map<ContactId, Contact> find(Collection<ContactId> ids);

  /** Adds contacts, none of which is there yet. */
  void addAll(List<Contact> contacts);

  /** Saves over the versions they were read at; the numbers of those that were not saved. */
  Set<ContactId> saveAll(List<Contact> contacts);

  /** Takes contacts away, as when an import is taken back. */
  void removeAll(Collection<ContactId> ids);
}
