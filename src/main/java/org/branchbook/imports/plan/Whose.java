package org.branchbook.imports.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.HoldingBulk;
import org.branchbook.imports.records.ClientShelf;

/** To which clients and accounts the cells of a source refer that others of its files have made. */
public final class Whose {
  private final String profile;
  private final ClientShelf clients;
  private final HoldingBulk holdings;
  private final Memory memory;

  /** Those of this source. */
  public Whose(String profile, ClientShelf clients, HoldingBulk holdings, Memory memory) {
    this.profile = profile;
    this.clients = clients;
    this.holdings = holdings;
    this.memory = memory;
  }

  /** The clients with these keys or numbers: none or several where it isn't clear who is meant. */
  public Map<String, Set<ClientId>> clients(Collection<String> references) {
    var keys = new HashSet<String>();
    for (var reference : references)
      keys.addAll(SourceKey.candidates(profile, reference, "client"));
    var known = memory.known(keys);
    var found = new HashMap<String, Set<ClientId>>();
    var hardKeys = new HashSet<String>();
    for (var reference : references) {
      for (var key : SourceKey.candidates(profile, reference, "client"))
        if (known.containsKey(key) && !found.containsKey(reference))
          found.put(
              reference, Set.of(new ClientId(Objects.requireNonNull(known.get(key)).subject())));
      if (!found.containsKey(reference)) hardKeys.addAll(clients.hardKeys(reference, profile));
    }
    var holders = clients.holders(hardKeys);
    for (var reference : references) {
      if (found.containsKey(reference)) continue;
      var all = new LinkedHashSet<ClientId>();
      for (var key : clients.hardKeys(reference, profile))
        if (holders.containsKey(key)) all.add(holders.get(key));
      found.put(reference, all);
    }
    return found;
  }

  /** The holdings with these keys; those that nobody has loaded are not in the answer. */
  public Map<String, Holding> accounts(Collection<String> references) {
    var keys = new HashSet<String>();
    for (var reference : references)
      keys.addAll(SourceKey.candidates(profile, reference, "holding"));
    var known = holdings.known(keys);
    var found = new HashMap<String, Holding>();
    for (var reference : references)
      for (var key : SourceKey.candidates(profile, reference, "holding"))
        if (known.containsKey(key)) found.putIfAbsent(reference, known.get(key));
    return found;
  }
}
