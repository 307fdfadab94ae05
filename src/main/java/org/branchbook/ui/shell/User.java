package org.branchbook.ui.shell;

import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Words;

/**
 * Who is signed in, and what his menu does.
 *
 * @param name as screens show it
 * @param department the name of his department
 * @param language keeps the language he chose as his own
 * @param password makes the panel in which he changes his password
 * @param leave signs him out
 */
public record User(
    String name,
    String department,
    java.util.function.Consumer<String> language,
    Function<Words, Parent> password,
    Runnable leave) {}
