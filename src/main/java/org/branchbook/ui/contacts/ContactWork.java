package org.branchbook.ui.contacts;

import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Ids;
import org.branchbook.clients.Clients;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.search.Found;
import org.branchbook.contacts.Contacts;
import org.branchbook.contacts.KeepPromise;
import org.branchbook.contacts.LogContact;
import org.branchbook.contacts.UndoContact;
import org.branchbook.staff.Departments;
import org.branchbook.staff.Employees;

/**
 * What contacts are read from and logged by.
 *
 * @param find finds clients while somebody types, the best first
 */
public record ContactWork(
    LogContact log,
    UndoContact undo,
    KeepPromise keep,
    Contacts contacts,
    Clients clients,
    CardAccess access,
    Function<String, List<Found>> find,
    Ids ids,
    Employees employees,
    Departments departments) {}
