package org.branchbook.app.commands.imports;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Locale;
import org.branchbook.app.commands.kit.ExitCode;
import org.branchbook.app.commands.kit.Office;
import org.branchbook.app.commands.kit.StaffTask;
import org.branchbook.base.Text;
import org.branchbook.plans.income.Product;
import org.branchbook.plans.income.Terms;
import org.branchbook.plans.loading.LoadTable.Loaded;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Loads the bank's products with their terms, or prints them as they can be loaded again. */
@Command(name = "products")
final class FactsProducts extends StaffTask {
  @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "productsFile")
  @Nullable Path file;

  @Option(names = "--dry-run")
  boolean dry;

  @Option(names = "--rejected", defaultValue = "", paramLabel = "FILE")
  String rejected;

  @Override
  protected ExitCode run(Office office, Asker asker) {
    if (file == null) {
      out().println("code\tname\tline\tday count\tsince\ttransfer\tfee\tyearly fee\tcost\tloss");
      for (var product : office.facts().catalogue().all())
        if (product.terms().isEmpty())
          out().println(String.join("\t", head(product), "", "", "", "", "", ""));
        else for (var terms : product.terms()) print(product, terms);
      return ExitCode.DONE;
    }
    var load = office.facts().products();
    var loaded =
        dry
            ? load.tryOut(asker, file.toString(), rejected, words())
            : load.run(asker, file.toString(), rejected, words());
    return switch (loaded) {
      case Loaded.Unfit<Product>(var why) -> throw notDone(why);
      case Loaded.Refused<Product>(var missing) -> throw refused(missing);
      case Loaded.Done<Product> done -> {
        tell(
            Text.of(
                dry ? "commands.facts.products.tried" : "commands.facts.products",
                done.added(),
                done.changed(),
                done.same()));
        if (done.wrong().isEmpty()) yield ExitCode.DONE;
        tell(Text.of("commands.streets.left", done.wrong().size(), Text.asWritten(done.place())));
        yield ExitCode.IN_PART;
      }
    };
  }

  private static String head(Product product) {
    return String.join(
        "\t",
        product.code(),
        product.name(),
        product.line().name().toLowerCase(Locale.ROOT),
        product.dayCount().name());
  }

  private void print(Product product, Terms terms) {
    out()
        .println(
            String.join(
                "\t",
                head(product),
                terms.since().toString(),
                plain(terms.transfer()),
                plain(terms.fee()),
                plain(terms.yearly()),
                plain(terms.cost()),
                plain(terms.loss())));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
