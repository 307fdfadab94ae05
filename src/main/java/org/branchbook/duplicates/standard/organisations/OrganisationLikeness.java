package org.branchbook.duplicates.standard.organisations;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.duplicates.standard.Grade;
import org.branchbook.duplicates.standard.Skeleton;
import org.branchbook.duplicates.standard.Strings;

/**
 * How alike two organisations' names are: the share of what their words tell that both have, words
 * with a slip counted in part. One common word makes no match.
 */
public final class OrganisationLikeness {
  private static final float JOINED = 0.97f;
  private static final float INITIALS = 0.7f;

  /** Two schools with different numbers are two schools. */
  private static final float OTHER_NUMBER = 0.5f;

  /** A limited company and a joint-stock company of one name are rarely one client. */
  private static final float OTHER_FORM = 0.8f;

  /** A name that stands whole within another. */
  private static final float WITHIN = 0.62f;

  /** The bits from which a word is rare. */
  private static final double RARE = 7;

  /** Words in which branches of one organisation differ as they do in numbers. */
  private static final Set<String> SIDES =
      Stream.of(
              "north south east west northern southern eastern western північ південь схід захід"
                  + " північний південний східний західний север юг восток запад северный южный"
                  + " восточный западный")
          .flatMap(w -> Stream.of(w.split(" ")))
          .map(Skeleton::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final float ONE_WORD = 0.7f;
  private static final float ONE_COMMON_WORD = 0.5f;

  private final Rarity rarity;

  /** Judges words by a base's rarity. */
  public OrganisationLikeness(Rarity rarity) {
    this.rarity = rarity;
  }

  /** The figure that {@link Grade} grades. */
  public float of(OrganisationForm a, OrganisationForm b) {
    if (a.isBlank() || b.isBlank()) return Grade.UNKNOWN;
    boolean otherForm =
        !a.legalForm().isEmpty()
            && !b.legalForm().isEmpty()
            && !a.legalForm().equals(b.legalForm());
    float alike = words(a, b);
    return otherForm ? alike * OTHER_FORM : alike;
  }

  private float words(OrganisationForm a, OrganisationForm b) {
    if (a.words().equals(b.words())) return 1;
    if (a.joined().equals(b.joined())) return JOINED;
    float shared = shared(a, b);
    if (shared >= INITIALS) return shared;
    return initials(a, b) || initials(b, a) ? INITIALS : Math.max(shared, slips(a, b));
  }

  /** Names in one word or parted otherwise, with slips. */
  private static float slips(OrganisationForm a, OrganisationForm b) {
    var x = a.joined();
    var y = b.joined();
    int length = Math.max(x.length(), y.length());
    int slips = Strings.slips(x, y, 2);
    if (slips > 2 || length < 6 || differentNumbers(a, b)) return 0;
    return slips == 1 ? 0.92f : length > 9 ? 0.86f : 0.62f;
  }

  private static boolean initials(OrganisationForm shorter, OrganisationForm longer) {
    return shorter.words().size() == 1
        && longer.words().size() > 2
        && shorter.words().getFirst().equals(longer.initials());
  }

  private float shared(OrganisationForm a, OrganisationForm b) {
    double inA = 0;
    double allA = 0;
    double inB = 0;
    double allB = 0;
    double heaviest = 0;
    int met = 0;
    long taken = 0;
    int nb = Math.min(64, b.words().size());
    for (var word : a.words()) {
      double weight = rarity.of(word);
      allA += weight;
      int best = -1;
      float how = 0;
      for (int j = 0; j < nb; j++) {
        if ((taken >>> j & 1) != 0) continue;
        float one = word(word, b.words().get(j));
        if (one > how) {
          how = one;
          best = j;
        }
      }
      if (best < 0) continue;
      taken |= 1L << best;
      double other = rarity.of(b.words().get(best));
      inA += weight * how;
      inB += other * how;
      met++;
      heaviest = Math.max(heaviest, Math.min(weight, other));
    }
    for (var word : b.words()) allB += rarity.of(word);
    if (inA == 0) return 0;
    double x = inA / allA;
    double y = inB / allB;
    float alike = (float) (2 * x * y / (x + y));
    if (differentNumbers(a, b)) return Math.min(alike, OTHER_NUMBER);
    boolean more = a.words().size() > 1 || b.words().size() > 1;
    boolean within = (x >= 1 || y >= 1) && heaviest >= RARE;
    if (within && alike < WITHIN) return WITHIN;
    if (met == 1 && more) return Math.min(alike, heaviest > 5 ? ONE_WORD : ONE_COMMON_WORD);
    return alike > 0.985f ? 0.99f : alike;
  }

  private static boolean differentNumbers(OrganisationForm a, OrganisationForm b) {
    boolean inA = false;
    boolean inB = false;
    for (var word : a.words())
      if (number(word)) {
        inA = true;
        if (b.words().contains(word)) return false;
      }
    for (var word : b.words()) inB |= number(word);
    return inA && inB;
  }

  private static boolean number(String word) {
    return Character.isDigit(word.charAt(0)) || SIDES.contains(word);
  }

  /** Of two words: 0 where they aren't meant for one. */
  private static float word(String a, String b) {
    if (a.equals(b)) return 1;
    if (number(a) || number(b)) return 0;
    int length = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter > 3 && (a.startsWith(b) || b.startsWith(a))) return 0.85f;
    int slips = Strings.slips(a, b, 2);
    if (slips == 1 && length > 4) return 0.92f;
    return slips == 2 && length > 7 ? 0.8f : 0;
  }
}
