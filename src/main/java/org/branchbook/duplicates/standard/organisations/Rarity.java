package org.branchbook.duplicates.standard.organisations;

/** How much a word of an organisation's name tells, in bits: rare ones more. */
public interface Rarity {
  /** The rarity of a word, by its sounds, as {@link OrganisationForm#words} has it; above 0. */
  double of(String word);

  /** Where no base has been counted: words of the usual kind say little, short ones less. */
  static Rarity usual() {
    return word ->
        UsualWords.usual().common(word)
            ? 3
            : Character.isDigit(word.charAt(0))
                ? 5
                : word.length() < 3 ? 4 : word.length() < 5 ? 7 : 9;
  }
}
