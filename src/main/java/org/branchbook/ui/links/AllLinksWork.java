package org.branchbook.ui.links;

import java.util.List;
import java.util.function.Supplier;
import org.branchbook.links.LinkHistory;
import org.branchbook.links.LinkTable;
import org.branchbook.links.keypeople.BringIn;
import org.branchbook.links.keypeople.BringNew;
import org.branchbook.links.keypeople.KeyPeople;
import org.branchbook.links.suggested.DecideSuggestion;
import org.branchbook.links.suggested.SuggestLinks;
import org.branchbook.links.suggested.Suggestions;
import org.branchbook.staff.Department;
import org.branchbook.tasks.acts.UndoTasks;

/**
 * What the section of all links works with.
 *
 * @param departments whose links the table can be narrowed to
 */
public record AllLinksWork(
    LinkTable table,
    LinkHistory history,
    Suggestions suggestions,
    DecideSuggestion decide,
    SuggestLinks suggest,
    Supplier<List<Department>> departments,
    KeyPeople keyPeople,
    BringIn bringIn,
    BringNew bringNew,
    UndoTasks undo) {}
