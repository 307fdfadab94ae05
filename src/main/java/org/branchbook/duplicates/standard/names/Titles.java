package org.branchbook.duplicates.standard.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.branchbook.duplicates.standard.names.NameForm.Kind;

/** What stands before and behind names in lists and is no name: Sir, Rev., Jr., пан. */
final class Titles {
  private static final Set<String> BEFORE =
      Set.of(
          "sir dame rev revd reverend hon rt mr mrs ms miss mx mme mlle monsieur madame herr frau"
              .concat(
                  " dr prof professor capt captain gen general col colonel maj brig lt lieut sgt")
              .concat(" adm admiral lady lord the пан пані панна господин госпожа гн гжа спадар")
              .concat(
                  " спадарыня громадянин громадянка гражданин гражданка доктор др проф професор")
              .split(" "));
  private static final Set<String> BEHIND =
      Set.of(
          "baronet bart bt esq esquire jr jnr junior sr snr senior phd md ii iii iv obe mbe kcb"
              .concat(" 1st 2nd 3rd 4th мол молодший старший мл младший")
              .split(" "));

  private Titles() {}

  /** The words that are a name; what stands before a given name may be a family name elsewhere. */
  static List<String> without(Kind kind, List<String> words) {
    boolean any = false;
    for (var word : words) any |= is(kind, word);
    if (!any) return words;
    var names = new ArrayList<>(words);
    names.removeIf(w -> is(kind, w));
    return names;
  }

  private static boolean is(Kind kind, String word) {
    return BEHIND.contains(word)
        || kind != Kind.FAMILY && BEFORE.contains(word)
        || word.equals("sir");
  }
}
