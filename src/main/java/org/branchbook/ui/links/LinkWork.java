package org.branchbook.ui.links;

import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Ids;
import org.branchbook.clients.search.Found;
import org.branchbook.links.Links;
import org.branchbook.links.RemoveLink;
import org.branchbook.links.SaveLink;

/**
 * What links are read from and changed by.
 *
 * @param find finds clients while somebody types, the best first
 * @param all what the section of all links works with
 */
public record LinkWork(
    Links links,
    SaveLink save,
    RemoveLink remove,
    Function<String, List<Found>> find,
    Ids ids,
    AllLinksWork all) {}
