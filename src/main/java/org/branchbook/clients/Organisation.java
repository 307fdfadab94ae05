package org.branchbook.clients;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation.
 *
 * @param fullName as registered
 * @param shortName as people say it; "" where it has none
 * @param legalForm the legal form as written: ТОВ, ПрАТ, Ltd …
 * @param size the bank's class of size; null where unknown
 */
public record Organisation(
    String fullName,
    String shortName,
    String legalForm,
    @Nullable Industry industry,
    @Nullable Size size,
    List<ContactPerson> contactPeople)
    implements Party {
  /** The size of an enterprise by the EU's classes (Recommendation 2003/361/EC). */
  public enum Size {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
  }

  public Organisation {
    fullName = fullName.strip();
    shortName = shortName.strip();
    if (fullName.isEmpty()) throw new IllegalArgumentException("an organisation has a name");
    contactPeople = List.copyOf(contactPeople);
  }

  @Override
  public String name() {
    return shortName.isEmpty() ? fullName : shortName;
  }
}
