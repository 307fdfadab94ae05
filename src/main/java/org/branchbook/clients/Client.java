package org.branchbook.clients;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client card: one person or organisation that the bank works with, wants to, or did.
 *
 * @param since when he became a client; null where unknown or not yet
 * @param identifiers numbers and documents, each at most once in the bank
 * @param version grows with every change
 */
public record Client(
    ClientId id,
    Party party,
    Standing standing,
    State state,
    Care care,
    List<Identifier> identifiers,
    List<Phone> phones,
    List<Email> emails,
    List<Address> addresses,
    Preferences preferences,
    @Nullable LocalDate since,
    int version) {
  public Client {
    identifiers = List.copyOf(identifiers);
    phones = List.copyOf(phones);
    emails = List.copyOf(emails);
    addresses = List.copyOf(addresses);
  }

  /** The name as lists and headings show it. */
  public String name() {
    return party.name();
  }

  /** The same card with another version, as it comes back from the store. */
  public Client at(int newVersion) {
    return new Client(
        id,
        party,
        standing,
        state,
        care,
        identifiers,
        phones,
        emails,
        addresses,
        preferences,
        since,
        newVersion);
  }
}
