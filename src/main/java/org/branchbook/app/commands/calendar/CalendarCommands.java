package org.branchbook.app.commands.calendar;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** The days on which the branch works. */
@Command(
    name = "calendar",
    subcommands = {CalendarList.class, CalendarLoad.class})
public final class CalendarCommands extends Group {}
