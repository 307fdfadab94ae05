package org.branchbook.app.commands.rules;

import org.branchbook.app.commands.kit.Group;
import picocli.CommandLine.Command;

/** The rules by which the program finds deviations. */
@Command(
    name = "rules",
    subcommands = {RulesTry.class})
public final class RulesCommands extends Group {}
