package org.branchbook.ui.plans.saved;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Clients;
import org.branchbook.clients.groups.KeepGroup;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.search.Found;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;

/**
 * What the screen of saved groups can do.
 *
 * @param find clients by what is typed
 * @param open opens a client's card
 */
public record SavedGroupWork(
    KeepGroup keep,
    Clients clients,
    ClientLists lists,
    Employees employees,
    Departments departments,
    Function<String, List<Found>> find,
    Consumer<ClientId> open) {}
