package org.branchbook.clients;

/** Someone to speak to at an organisation; absent parts are "". */
public record ContactPerson(String name, String position, String phone, String email) {
  public ContactPerson {
    if (name.isBlank()) throw new IllegalArgumentException("a contact person has a name");
  }
}
