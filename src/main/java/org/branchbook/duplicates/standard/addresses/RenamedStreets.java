package org.branchbook.duplicates.standard.addresses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The streets that bear another name than before; the bank keeps the list. */
public final class RenamedStreets {
  /** No street was renamed. */
  public static final RenamedStreets NONE = new RenamedStreets(List.of());

  /**
   * One renaming, as it is written.
   *
   * @param city "" for streets of this name in any city
   */
  public record Renaming(String city, String was, String now) {
    /** What is compared of where and of which name: equal for what is one street. */
    public String print() {
      return AddressWords.city(city) + "|" + Name.of(was).kind + "|" + Name.of(was).street;
    }

    /** Whether the old name is the new one, however it is written. */
    public boolean changesNothing() {
      var next = Name.of(now);
      var old = Name.of(was);
      return old.street.equals(next.street) && old.kind.equals(next.kindAfter(old.kind));
    }
  }

  /** A street as it is compared: its kind, "" where it is not said, and its name. */
  record Name(String kind, String street) {
    static Name of(String written) {
      return new Name(AddressWords.kind(written), AddressWords.street(written));
    }

    /** The kind of a street of another kind once it is called so. */
    String kindAfter(String before) {
      return kind.isEmpty() ? before : kind;
    }
  }

  private record Step(String kind, Name to) {}

  private final List<Renaming> all;
  private final Map<String, List<Step>> steps = new HashMap<>();

  /** With a list of renamings in any order; a street renamed twice is followed to its last name. */
  public RenamedStreets(Collection<Renaming> renamings) {
    all = List.copyOf(renamings);
    for (var one : all) {
      var was = Name.of(one.was);
      var at = AddressWords.city(one.city) + "|" + was.street;
      steps.computeIfAbsent(at, _ -> new ArrayList<>()).add(new Step(was.kind, Name.of(one.now)));
    }
  }

  /** All of them, as they are written. */
  public List<Renaming> all() {
    return all;
  }

  /** What a street is called now, both in the form in which streets are compared. */
  Name now(String city, Name street) {
    if (steps.isEmpty()) return street;
    var name = street;
    // two that were given each other's names are not followed for ever
    for (int i = 0; i < all.size(); i++) {
      var next = next(city, name);
      if (next.equals(name)) return name;
      name = next;
    }
    return name;
  }

  private Name next(String city, Name street) {
    var here = city.isEmpty() ? street : step(city, street);
    return here.equals(street) ? step("", street) : here;
  }

  /** By the renaming of a street of this kind, else by one that says no kind. */
  private Name step(String city, Name street) {
    var found = steps.get(city + "|" + street.street);
    if (found == null) return street;
    for (var kind : List.of(street.kind, ""))
      for (var step : found)
        if (step.kind.equals(kind)) return new Name(step.to.kindAfter(street.kind), step.to.street);
    // an address that doesn't say whether street or lane: where only one of them was renamed
    var meant = found.stream().map(Step::to).collect(Collectors.toSet());
    return street.kind.isEmpty() && meant.size() == 1 ? meant.iterator().next() : street;
  }

  /** The old names that mean another street by the one list than by the other. */
  public static Set<String> differing(RenamedStreets one, RenamedStreets other) {
    var names = new LinkedHashSet<String>();
    for (var list : List.of(one, other))
      for (var renaming : list.all) {
        var city = AddressWords.city(renaming.city);
        var was = Name.of(renaming.was);
        if (!one.now(city, was).equals(other.now(city, was))) names.add(renaming.was);
      }
    return names;
  }
}
