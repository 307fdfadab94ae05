package org.branchbook.app;

import java.util.List;
import org.branchbook.base.Text;
import org.branchbook.staff.Asker;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Department;
import org.branchbook.staff.drafts.Draft;
import org.branchbook.store.StoreUrl;

/** What the frame says of the store and the one who works in it, read beforehand. */
record Facts(String branch, String department, String country, Text store, List<Draft> drafts) {
  /** Reads them; to be called away from the screen's thread. */
  static Facts of(Stores.Ready open, Asker asker) {
    var rooms = open.rooms();
    var branch = rooms.settings.branch();
    return new Facts(
        branch.map(BranchInfo::branch).orElse(""),
        rooms.departments.all().stream()
            .filter(d -> d.id().equals(asker.employee().department()))
            .map(Department::name)
            .findFirst()
            .orElse(""),
        rooms.country(),
        storeName(open.url(), branch.map(BranchInfo::practice).orElse(false)),
        rooms.drafts.of(asker.id()));
  }

  /** Which kind of store it is, in words. */
  static Text storeName(StoreUrl url, boolean practice) {
    if (practice) return Text.of("shell.store.practice");
    return Text.of(url.kind() == StoreUrl.Kind.FILE ? "shell.store.own" : "shell.store.shared");
  }
}
