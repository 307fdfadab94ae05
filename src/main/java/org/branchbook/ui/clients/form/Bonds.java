package org.branchbook.ui.clients.form;

import java.util.Comparator;
import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.clients.search.Fold;
import org.branchbook.links.LinkRole;
import org.branchbook.links.LinkType.Family;

/** What a new client may be to one who is there. */
final class Bonds {
  private Bonds() {}

  /** The roles in which each typed word begins a word: of a person kin first, of a firm no kin. */
  static List<LinkRole> of(boolean person, String typed, Words words) {
    var wanted = Fold.words(typed);
    return LinkRole.all().stream()
        .filter(role -> person || role.type().family != Family.KINSHIP)
        .filter(
            role -> {
              var said = Fold.words(words.say(role.text()));
              return wanted.stream()
                  .allMatch(w -> said.stream().anyMatch(one -> one.startsWith(w)));
            })
        .sorted(Comparator.comparing(role -> person && role.type().family != Family.KINSHIP))
        .toList();
  }
}
