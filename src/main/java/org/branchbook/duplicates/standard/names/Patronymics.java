package org.branchbook.duplicates.standard.names;

import org.branchbook.clients.Person.Sex;
import org.jspecify.annotations.Nullable;

/** Taking the father's name out of a patronymic, on skeletons: олександрівна, Александровна. */
final class Patronymics {
  private static final String[] SONS = {"ovich", "evich", "avich", "ivich", "ovic", "evic", "ich"};
  private static final String[] DAUGHTERS = {
    "ovna", "evna", "ivna", "avna", "inichna", "inishna", "ichna", "ishna"
  };

  /** A father's name without its ending vowels, and whose child it is. */
  record Father(String stem, Sex sex) {}

  private Patronymics() {}

  /** What a patronymic says; null where the word is none. */
  static @Nullable Father of(String skeleton) {
    var word = skeleton.replace("C", "ch").replace("S", "sh");
    for (var ending : SONS)
      if (word.endsWith(ending) && word.length() > ending.length() + 1)
        return father(word, ending, Sex.MALE);
    for (var ending : DAUGHTERS)
      if (word.endsWith(ending) && word.length() > ending.length() + 1)
        return father(word, ending, Sex.FEMALE);
    return null;
  }

  private static Father father(String word, String ending, Sex sex) {
    var stem = word.substring(0, word.length() - ending.length());
    return new Father(stem(stem.replace("ch", "C").replace("sh", "S")), sex);
  }

  /** A name without its ending vowels: what all its patronymics begin with. */
  static String stem(String skeleton) {
    int n = skeleton.length();
    while (n > 1 && "aeiou".indexOf(skeleton.charAt(n - 1)) >= 0) n--;
    return skeleton.substring(0, n);
  }
}
