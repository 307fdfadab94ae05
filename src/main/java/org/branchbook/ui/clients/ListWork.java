package org.branchbook.ui.clients;

import java.util.List;
import java.util.function.Supplier;
import org.branchbook.clients.lists.ChangeList;
import org.branchbook.clients.lists.ClientLists;
import org.branchbook.clients.lists.RefreshList;
import org.branchbook.staff.Employee;

/**
 * Where kept lists come from, and what is done with them.
 *
 * @param colleagues to whom one may be handed on
 */
public record ListWork(
    ClientLists all, ChangeList change, RefreshList refresh, Supplier<List<Employee>> colleagues) {}
