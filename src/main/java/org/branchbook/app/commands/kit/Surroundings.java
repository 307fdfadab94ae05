package org.branchbook.app.commands.kit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.branchbook.imports.reading.Tables;
import org.branchbook.io.passwords.KeyFile;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.jspecify.annotations.Nullable;

/**
 * The computer and the program around the commands.
 *
 * @param usual the store where none is named
 * @param practice where the practice branch lies
 * @param language en, uk or ru, where none is named
 * @param osAccount who runs the program, as the operating system says; "" where it doesn't
 * @param environment the environment's variables
 * @param prompt asks for a password without showing it; null where nobody can be asked
 * @param tables reads tables in files
 * @param duplicates searches files for duplicates
 * @param office what an open store can do
 * @param window opens the window on the practice branch as on a day, and returns when it is closed
 * @param newKeys makes a new store's key file
 * @param unforeseen takes an exception that nobody expected and gives its code
 */
public record Surroundings(
    StoreUrl usual,
    Path practice,
    String language,
    String osAccount,
    Map<String, String> environment,
    @Nullable Function<String, char[]> prompt,
    Tables tables,
    DuplicateSearch duplicates,
    Function<Store, Office> office,
    Consumer<LocalDate> window,
    Function<KeyFile, KeyFile.Made> newKeys,
    Function<Throwable, String> unforeseen) {}
