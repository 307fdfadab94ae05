package org.branchbook.clients;

import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    return Stream.of(family, given, patronymic)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
