package org.branchbook.links.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.branchbook.staff.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Which groups, and in which order.
 *
 * @param kind null: any
 * @param led whether somebody leads it; null: either
 * @param lead who leads it; null: anybody
 * @param look only those that must be looked at
 * @param lost only those that have lost a member
 * @param words that the names of members contain; "" for any
 */
public record RegisterFilter(
    GroupEntry.@Nullable Kind kind,
    @Nullable Boolean led,
    @Nullable EmployeeId lead,
    boolean look,
    boolean lost,
    String words,
    Order order) {
  /** All, what is owed most first. */
  public static final RegisterFilter ALL =
      new RegisterFilter(null, null, null, false, false, "", Order.OWED);

  /** What comes first. */
  public enum Order {
    OWED(most(GroupEntry::owed)),
    PLACED(most(GroupEntry::placed)),
    MEMBERS(Comparator.comparing(GroupEntry::members).reversed()),
    /** Whom nobody has spoken with for the longest time. */
    SILENT(
        Comparator.comparing(GroupEntry::spoken, Comparator.nullsFirst(Comparator.naturalOrder()))),
    NAME(Comparator.comparing(GroupEntry::sortKey));

    final Comparator<GroupEntry> by;

    Order(Comparator<GroupEntry> by) {
      this.by = by.thenComparing(e -> e.source().value());
    }

    private static <T extends Comparable<T>> Comparator<GroupEntry> most(
        Function<GroupEntry, @Nullable T> of) {
      return Comparator.comparing(of, Comparator.nullsLast(Comparator.reverseOrder()));
    }
  }

  /** Whether any are left out. */
  public boolean narrows() {
    return !new RegisterFilter(kind, led, lead, look, lost, words.strip(), Order.OWED).equals(ALL);
  }

  Predicate<GroupEntry> fits() {
    var wanted =
        Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(w -> !w.isEmpty())
            .toList();
    return e ->
        (kind == null || e.kind() == kind)
            && (led == null || led == (e.lead() != null))
            && (lead == null || Objects.equals(lead, e.lead()))
            && (!look || e.look())
            && (!lost || e.lost() > 0)
            && (wanted.isEmpty()
                || e.names().stream()
                    .map(n -> n.toLowerCase(Locale.ROOT))
                    .anyMatch(n -> wanted.stream().allMatch(n::contains)));
  }
}
