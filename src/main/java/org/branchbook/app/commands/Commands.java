package org.branchbook.app.commands;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.branchbook.app.commands.calendar.CalendarCommands;
import org.branchbook.app.commands.duplicates.DuplicatesCommand;
import org.branchbook.app.commands.imports.FactsCommands;
import org.branchbook.app.commands.imports.ImportCommands;
import org.branchbook.app.commands.industries.IndustryCommands;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Failed;
import org.branchbook.app.commands.kit.Root;
import org.branchbook.app.commands.kit.Surroundings;
import org.branchbook.app.commands.plans.PlanCommands;
import org.branchbook.app.commands.reports.DayCommand;
import org.branchbook.app.commands.reports.ExtractCommand;
import org.branchbook.app.commands.reports.ForecastCommand;
import org.branchbook.app.commands.reports.ReportCommand;
import org.branchbook.app.commands.rules.RulesCommands;
import org.branchbook.app.commands.staff.EmployeeCommands;
import org.branchbook.app.commands.store.NightCommand;
import org.branchbook.app.commands.store.StoreCommands;
import org.branchbook.app.commands.streets.StreetCommands;
import org.branchbook.base.NotSaved;
import org.branchbook.base.Words;
import org.branchbook.store.NoSpace;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code branchbook COMMAND}. */
public final class Commands {
  private final Surroundings surroundings;

  public Commands(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Runs what the arguments ask for and tells how it went, as the process's exit code. */
  public int run(String... args) {
    return line(args).execute(args);
  }

  /** The same, writing elsewhere than to the standard streams. */
  int run(PrintWriter out, PrintWriter err, String... args) {
    return line(args).setOut(out).setErr(err).execute(args);
  }

  CommandLine line(String... args) {
    var root = new Root(surroundings);
    var words = Words.in(language(args));
    return new CommandLine(root)
        .addSubcommand(new StoreCommands())
        .addSubcommand(new EmployeeCommands())
        .addSubcommand(new Demo())
        .addSubcommand(new ImportCommands())
        .addSubcommand(new FactsCommands())
        .addSubcommand(new DuplicatesCommand())
        .addSubcommand(new ReportCommand())
        .addSubcommand(new PlanCommands())
        .addSubcommand(new ForecastCommand())
        .addSubcommand(new ExtractCommand())
        .addSubcommand(new IndustryCommands())
        .addSubcommand(new DayCommand())
        .addSubcommand(new NightCommand())
        .addSubcommand(new RulesCommands())
        .addSubcommand(new CalendarCommands())
        .addSubcommand(new StreetCommands())
        .setResourceBundle(new WordsBundle(words))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((e, _) -> misused(e, words))
        .setExecutionExceptionHandler((e, line, _) -> ended(e, line, root));
  }

  /** The help is written before the arguments are read: its language is looked for by hand. */
  private String language(String... args) {
    var all = Arrays.asList(args);
    int at = all.indexOf("--language");
    var named =
        at >= 0 && at + 1 < all.size()
            ? all.get(at + 1)
            : all.stream()
                .filter(a -> a.startsWith("--language="))
                .map(a -> a.substring("--language=".length()))
                .findFirst()
                .orElse("");
    return Words.LANGUAGES.contains(named) ? named : surroundings.language();
  }

  private static int misused(ParameterException e, Words words) {
    var err = e.getCommandLine().getErr();
    err.println(
        switch (e) {
          case MissingParameterException missing ->
              words.say(
                  "commands.usage.missing",
                  missing.getMissing().stream()
                      .map(Commands::name)
                      .collect(Collectors.joining(", ")));
          case UnmatchedArgumentException unmatched ->
              words.say("commands.usage.unknown", String.join(" ", unmatched.getUnmatched()));
          default ->
              e.getArgSpec() == null
                  ? words.say("commands.usage.noCommand")
                  : words.say(
                      "commands.usage.wrong",
                      name(e.getArgSpec()),
                      Objects.requireNonNullElse(e.getValue(), ""),
                      fitting(e.getArgSpec(), words));
        });
    err.println(
        words.say("commands.usage.help", e.getCommandLine().getCommandSpec().qualifiedName()));
    err.flush();
    return ExitCode.USAGE.code();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  /** What may be said: the values that there are, else what they look like. */
  private static String fitting(ArgSpec argument, Words words) {
    var values = argument.completionCandidates();
    if (values != null) return String.join(", ", values);
    if (argument.converters().length > 0) return argument.paramLabel();
    var type = argument.typeInfo().getType();
    if (type == int.class || type == Integer.class) return words.say("commands.usage.whole");
    return type == double.class ? words.say("commands.usage.number") : argument.paramLabel();
  }

  private int ended(Exception thrown, CommandLine line, Root root) {
    var err = line.getErr();
    line.getOut().flush();
    if (thrown instanceof Failed failed) {
      err.println(root.words().say(failed.why()));
      err.flush();
      return failed.code().code();
    }
    if (NoSpace.in(thrown)) {
      err.println(root.words().say("commands.fullDisk"));
      err.flush();
      return ExitCode.NOT_DONE.code();
    }
    if (NotSaved.in(thrown) != null) {
      err.println(root.words().say("commands.cut"));
      err.flush();
      return ExitCode.NOT_DONE.code();
    }
    err.println(root.words().say("commands.unforeseen", surroundings.unforeseen().apply(thrown)));
    err.flush();
    return ExitCode.UNFORESEEN.code();
  }
}
