package org.branchbook.duplicates.pairs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.branchbook.duplicates.Agreement;
import org.branchbook.duplicates.Reason;
import org.branchbook.duplicates.Trait;

/** Why two cards may be one client, as it is kept with the pair. */
public final class Signs {
  /** A decision holds until one of these changes. */
  static final List<Trait> KEY_FIELDS =
      List.of(
          Trait.FAMILY,
          Trait.GIVEN,
          Trait.PATRONYMIC,
          Trait.BIRTH_DATE,
          Trait.NUMBER,
          Trait.DOCUMENT,
          Trait.PHONE,
          Trait.EMAIL,
          Trait.ORGANISATION);

  private static final Set<String> TRAITS =
      java.util.Arrays.stream(Trait.values()).map(Enum::name).collect(Collectors.toSet());

  private Signs() {}

  /** The reasons in words of the program: trait, agreement, bits. */
  static String text(List<Reason> reasons) {
    return reasons.stream()
        .map(
            r ->
                String.format(
                    Locale.ROOT,
                    "%s %s %s %.2f",
                    r.trait(),
                    r.agreement(),
                    r.swapped() ? "X" : "=",
                    r.bits()))
        .collect(Collectors.joining("\n"));
  }

  /** The reasons again; what another program wrote and this one doesn't know is left out. */
  public static List<Reason> read(String text) {
    return text.lines()
        .map(line -> line.split(" "))
        .filter(w -> w.length == 4 && TRAITS.contains(w[0]))
        .map(
            w ->
                new Reason(
                    Trait.valueOf(w[0]),
                    Agreement.valueOf(w[1]),
                    w[2].equals("X"),
                    Double.parseDouble(w[3])))
        .toList();
  }
}
