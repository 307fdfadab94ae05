package org.branchbook.links;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Text;

/**
 * What one end of a link is to the other: "director of" outward, "its director" inward.
 *
 * @param outward whether it is the "from" end; a mutual type has this end only
 */
public record LinkRole(LinkType type, boolean outward) {
  public LinkRole {
    outward = outward || type.mutual;
  }

  /** The roles that a link can be added in, type by type. */
  public static List<LinkRole> all() {
    var all = new ArrayList<LinkRole>();
    for (var type : LinkType.values()) {
      all.add(new LinkRole(type, true));
      if (!type.mutual) all.add(new LinkRole(type, false));
    }
    return List.copyOf(all);
  }

  /** The role of the card's client in a row of his links. */
  public static LinkRole of(LinkRow row) {
    return new LinkRole(row.link().type(), row.outward());
  }

  /** The role in words. */
  public Text text() {
    return Text.of(outward ? "links.role.out." + type : "links.role.in." + type);
  }
}
