package org.branchbook.ui.imports;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.Mapping;
import org.branchbook.imports.OpenFile;
import org.branchbook.imports.profile.Format;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.OnAlike;
import org.branchbook.imports.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What the page orders, or what keeps it from being ordered: one of both is there.
 *
 * @param wrong to be put right first
 */
record Ordered(@Nullable ImportOrder order, @Nullable Text wrong) {
  /**
   * Of a file with these columns.
   *
   * @param profile by which it is read; null for by its mapping
   * @param given how it is written, where the profile doesn't say, and of which year
   * @param why facts of closed months are said anew
   */
  static Ordered of(
      String path,
      Mapping mapping,
      @Nullable Profile profile,
      List<String> header,
      FormatModel given,
      OnAlike onAlike,
      String why) {
    if (profile == null && mapping.columns().isEmpty())
      return not(Text.of("imports.screen.unmapped"));
    var used = profile == null ? mapping.profile(OpenFile.SOURCE, Format.RECOGNISE) : profile;
    var order = ImportOrder.by(used, path, mapping.kind(), header, given.given());
    if (order.isEmpty()) return not(Text.of("imports.profile.unfit", Text.asWritten(used.name())));
    var reason = why.strip();
    if (reason.length() > ImportOrder.LONGEST_WHY)
      return not(Text.of("clients.wrong.long", ImportOrder.LONGEST_WHY));
    var year = mapping.kind() == Kind.PLAN ? given.year.get().strip() : "";
    if (!year.isEmpty() && !year.matches("(19|20|21)\\d\\d"))
      return not(Text.of("imports.screen.noYear", Text.asWritten(year)));
    return new Ordered(
        order.get().on(onAlike).because(reason).of(year.isEmpty() ? 0 : Integer.parseInt(year)),
        null);
  }

  private static Ordered not(Text why) {
    return new Ordered(null, why);
  }
}
