package org.branchbook.ui.groups;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.branchbook.base.Paper;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.connected.Lead;
import org.branchbook.links.register.GroupEntry;
import org.branchbook.links.register.LeadMany;
import org.branchbook.links.register.ReadRegister;
import org.branchbook.links.register.Register;
import org.branchbook.links.register.RegisterFilter;
import org.branchbook.staff.Asker;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.staff.exports.Exported;
import org.branchbook.tasks.acts.Undo;
import org.branchbook.tasks.acts.UndoTasks;
import org.branchbook.tasks.many.Together;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * What the list of all groups works with and leads to.
 *
 * @param unlead takes back what was said of several leads
 * @param second asks for a second person, then goes on with what he has confirmed
 * @param folder where files go that are taken out
 * @param show shows a file in the system's viewer
 * @param openGroup opens a client's card at its groups
 */
public record RegisterWork(
    BiFunction<Asker, LocalDate, ReadRegister.Read> read,
    Leading lead,
    BiFunction<Asker, List<Lead>, Undone> unlead,
    Asking ask,
    BiFunction<Asker, Undo, UndoTasks.Undone> unask,
    Exporting export,
    BiConsumer<Confirmation, Runnable> second,
    String folder,
    Consumer<String> show,
    Consumer<ClientId> openGroup,
    Remembered remembered) {
  /** Says of many groups who leads them; null for nobody. */
  public interface Leading {
    LeadMany.Led by(Asker asker, Collection<ClientId> sources, @Nullable EmployeeId employee);
  }

  /** Gives the leads of groups tasks. */
  public interface Asking {
    Together of(Asker asker, List<GroupEntry> groups, LocalDate due, String note);
  }

  /** Writes the list into a file. */
  public interface Exporting {
    Exported to(
        Asker asker,
        Register register,
        RegisterFilter filter,
        Paper.Format format,
        Words words,
        String file);
  }
}
