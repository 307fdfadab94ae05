package org.branchbook.duplicates;

/** Invented entries for tests. */
public final class Entries {
  private Entries() {}

  /** A person by "TRAIT=value" texts. */
  public static Traits person(String... traits) {
    return of(Traits.Kind.PERSON, traits);
  }

  /** An organisation by "TRAIT=value" texts. */
  public static Traits organisation(String... traits) {
    return of(Traits.Kind.ORGANISATION, traits);
  }

  private static Traits of(Traits.Kind kind, String... traits) {
    var builder = new Traits.Builder(kind);
    for (var trait : traits) {
      int at = trait.indexOf('=');
      builder.add(Trait.valueOf(trait.substring(0, at)), trait.substring(at + 1));
    }
    return builder.build();
  }
}
