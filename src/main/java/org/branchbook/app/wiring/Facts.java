package org.branchbook.app.wiring;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.branchbook.app.rooms.Rooms;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Department;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.store.StoreUrl;

/** What the frame says of the store and the one who works in it, read beforehand. */
public record Facts(
    String branch, String department, String country, Text store, List<Draft> drafts) {
  /** Reads them; to be called away from the screen's thread. */
  public static Facts of(Rooms rooms, StoreUrl url, Asker asker) {
    var branch = rooms.staff.settings.branch();
    return new Facts(
        branch.map(BranchInfo::branch).orElse(""),
        rooms.staff.departments.all().stream()
            .filter(d -> d.id().equals(asker.employee().department()))
            .map(Department::name)
            .findFirst()
            .orElse(""),
        rooms.staff.country(),
        storeName(url, branch.map(BranchInfo::practice).orElse(false)),
        rooms.staff.drafts.of(asker.id()));
  }

  /** The code of the country's currency, in which sums are. */
  String currency() {
    return Currency.getInstance(Locale.of("", country)).getCurrencyCode();
  }

  /** Which kind of store it is, in words. */
  public static Text storeName(StoreUrl url, boolean practice) {
    if (practice) return Text.of("shell.store.practice");
    return Text.of(url.kind() == StoreUrl.Kind.FILE ? "shell.store.own" : "shell.store.shared");
  }
}
