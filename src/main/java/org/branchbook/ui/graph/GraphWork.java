package org.branchbook.ui.graph;

import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Workers;
import org.branchbook.clients.search.Found;
import org.branchbook.links.picture.Neighbourhoods;

/**
 * What the picture of the links is made of.
 *
 * @param find finds clients while somebody types, the best first
 * @param cores draw it, band by band
 */
public record GraphWork(
    Neighbourhoods neighbourhoods, Function<String, List<Found>> find, Workers cores) {}
