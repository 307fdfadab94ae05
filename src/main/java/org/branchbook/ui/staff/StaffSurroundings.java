package org.branchbook.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import org.branchbook.base.Words;

/**
 * What lies outside of the screens of staff.
 *
 * @param openClient opens a client's card by his number
 * @param clientName the name of a client whom the asker may see, "" for another; reads
 * @param slide opens a panel over the right side
 * @param close closes the panel
 * @param show shows a file in the program that the system has for it
 * @param folder where exported files go
 * @param more tabs of other rooms, behind the settings
 */
public record StaffSurroundings(
    LongConsumer openClient,
    LongFunction<String> clientName,
    Consumer<Function<Words, Parent>> slide,
    Runnable close,
    Consumer<String> show,
    String folder,
    List<Tab> more) {
  /** Without any tabs of other rooms. */
  public StaffSurroundings(
      LongConsumer openClient,
      LongFunction<String> clientName,
      Consumer<Function<Words, Parent>> slide,
      Runnable close,
      Consumer<String> show,
      String folder) {
    this(openClient, clientName, slide, close, show, folder, List.of());
  }

  /**
   * A tab beside the settings that another room fills.
   *
   * @param key of its name in the texts
   */
  public record Tab(String key, Function<Words, Parent> view) {}
}
