package org.branchbook.links;

import java.util.List;
import java.util.Optional;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/** The links between clients. */
public interface Links {
  /** The client's links, both ways: those that hold first, then by type. */
  List<LinkRow> of(ClientId client, Scope scope);

  Optional<Link> find(LinkId id);

  void add(Link link);

  /** Saves over the version it was read at; false where somebody else changed it meanwhile. */
  boolean save(Link link);

  void remove(LinkId id);
}
