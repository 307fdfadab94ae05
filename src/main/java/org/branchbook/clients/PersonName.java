package org.branchbook.clients;

/** A person's name in its parts; at least one part is there, absent ones are "". */
public record PersonName(String family, String given, String patronymic) {
  public PersonName {
    family = family.strip();
    given = given.strip();
    patronymic = patronymic.strip();
    if (family.isEmpty() && given.isEmpty())
      throw new IllegalArgumentException("a person has a name");
  }

  /** Family name, given name, patronymic: the order of Ukrainian and Russian lists. */
  public String inOrder() {
    var name = new StringBuilder(family);
    for (var part : new String[] {given, patronymic})
      if (!part.isEmpty()) name.append(name.isEmpty() ? "" : " ").append(part);
    return name.toString();
  }
}
