package org.branchbook.links.suggested;

import java.util.Collection;
import org.branchbook.clients.ClientId;

/** What clients have that others may have too; clients who are gone have nothing. */
public interface SharedValues {
  /** Takes something that a client has. */
  @FunctionalInterface
  interface Sink {
    void has(long client, String value);
  }

  /** Takes a dwelling or office, as the card says it. */
  @FunctionalInterface
  interface Places {
    void at(long client, String country, String city, String street, String house, String flat);
  }

  /** Takes who a client is. */
  @FunctionalInterface
  interface Who {
    /**
     * A client.
     *
     * @param familyName "" for an organisation
     */
    void is(long client, boolean person, String familyName);
  }

  /** The same of these clients alone, by index. */
  SharedValues among(Collection<ClientId> clients);

  /** All clients. */
  void clients(Who who);

  /** Their telephones. */
  void phones(Sink sink);

  /** Their addresses for electronic mail. */
  void emails(Sink sink);

  /** Where they live or sit. */
  void addresses(Places places);

  /** The numbers of their open accounts. */
  void accounts(Sink sink);
}
