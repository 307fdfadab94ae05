package org.branchbook.ui.graph;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.branchbook.base.Workers;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.search.Found;
import org.branchbook.links.picture.ExportPicture;
import org.branchbook.links.picture.Neighbourhoods;

/**
 * What the picture of the links is made of.
 *
 * @param find finds clients while somebody types, the best first
 * @param way finds the clients on a shortest way between two, ends and all; nobody where none is
 * @param ask answers a question about a client by ways from him, or to him, end by end
 * @param cores draw it, band by band
 */
public record GraphWork(
    Neighbourhoods neighbourhoods,
    Function<String, List<Found>> find,
    BiFunction<ClientId, ClientId, List<ClientId>> way,
    BiFunction<Asked, ClientId, List<List<ClientId>>> ask,
    ExportPicture export,
    Workers cores) {}
