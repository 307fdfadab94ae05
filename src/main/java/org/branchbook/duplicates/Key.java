package org.branchbook.duplicates;

/**
 * What two entries of one client have in common even where one of them is mistyped. Clients that
 * share no key are never compared.
 *
 * @param hash of the kind and what it is made of: equal where the keys are equal
 */
public record Key(Kind kind, long hash) {
  /** What a key is made of; what the kinds are called in the store is their code. */
  public enum Kind {
    /** Both names by their sound, in either order. */
    NAMES(1),
    /** The beginnings of both names, in either order, with the year of birth. */
    NAMES_YEAR(2),
    /** The family name by its sound, with day and month of birth. */
    FAMILY_DAY(3),
    /** The given name by its sound, with the birth date. */
    GIVEN_DATE(4),
    /** The birth date with one more thing that errors seldom touch: an initial. */
    DATE_INITIAL(5),
    PHONE(6),
    EMAIL(7),
    NUMBER(8),
    /** Half of a number: the other half may be mistyped. */
    NUMBER_PART(9),
    DOCUMENT(10),
    CORE(11),
    /** Street and house. */
    ADDRESS(12),
    /** A name by its sound, with the place where he lives, was born or works. */
    NAME_PLACE(13),
    /** Two rare words of an organisation's name. */
    WORDS(14),
    /** A word of an organisation's name with its place, house or phone. */
    WORD_PLACE(15),
    /** The name of the mailbox. */
    MAILBOX(16),
    /** The family name by its sound with the given name's initial or a part of the date. */
    FAMILY_PART(17);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** How the store knows it. */
    public int code() {
      return code;
    }
  }
}
