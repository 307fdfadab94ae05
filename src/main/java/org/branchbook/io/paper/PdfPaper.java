package org.branchbook.io.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.branchbook.base.Paper;
import org.branchbook.base.Typeface;
import org.branchbook.base.Words;

/** A paper as PDF on A4 sheets, with its font in it: digits of one width, Cyrillic and Latin. */
final class PdfPaper {
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  /** So few columns would be torn apart by the whole width. */
  private static final int FEW = 2;

  /** Forty rows and their headings on a sheet; a row that ran on would push the last ones off. */
  private static final String DENSE =
      """
      @page { margin: 9mm 10mm 10mm 10mm; }
      body { font-size: 7.8pt; line-height: 1.2; }
      h1 { font-size: 14pt; margin: 0 0 2pt 0; }
      h2 { font-size: 9pt; margin: 7pt 0 1pt 0; }
      th { padding: 1pt 3pt; font-size: 7pt; }
      td { padding: 2pt 3pt; }
      td div { white-space: nowrap; overflow: hidden; height: 9.4pt; }
      """;

  /** What a dense sheet has between its margins, and a cell between its edges, in points. */
  private static final double SHEET = 526;

  private static final double EDGES = 6;

  /** Family name, name and patronymic: on paper, as in every form, initials stand for the two. */
  private static final Pattern NAME =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]+) (\\p{Lu})[\\p{L}’'-]+ (\\p{Lu})[\\p{L}’'-]+");

  private final Paper paper;
  private final Words words;

  PdfPaper(Paper paper, Words words) {
    this.paper = paper;
    this.words = words;
  }

  void write(OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    var builder = new PdfRendererBuilder();
    for (var face : Typeface.values())
      builder.useFont(
          () -> PdfPaper.class.getResourceAsStream(face.file()),
          Typeface.FAMILY,
          face == Typeface.BOLD ? BOLD : REGULAR,
          FontStyle.NORMAL,
          true);
    builder.withHtmlContent(html(), null);
    builder.withProducer("Branchbook");
    builder.toStream(out);
    builder.run();
  }

  private String html() {
    var html = new StringBuilder(4096);
    html.append("<html lang=\"").append(words.language()).append("\"><head><title>");
    html.append(safe(words.say(paper.title()))).append("</title><style>").append(style());
    html.append("</style></head><body><h1>").append(safe(words.say(paper.title()))).append("</h1>");
    for (var line : paper.under())
      html.append("<p class=\"under\">").append(safe(words.say(line))).append("</p>");
    for (var table : paper.tables()) table(html, table);
    return html.append("</body></html>").toString();
  }

  private String style() {
    return """
    @page { size: A4 %s; margin: 16mm 14mm 18mm 14mm;
      @bottom-left { content: "Branchbook"; font: 8pt '%s'; color: #6e7781; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt '%s'; color: #6e7781; } }
    body { font: 9.5pt/1.35 '%s'; color: #1f2328; }
    h1 { font-size: 17pt; font-weight: bold; margin: 0 0 4pt 0; }
    h2 { font-size: 11.5pt; font-weight: bold; margin: 16pt 0 4pt 0; page-break-after: avoid; }
    p.under { margin: 0; color: #57606a; }
    p.empty { color: #57606a; }
    table { width: 100%%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
    th { font-weight: normal; color: #57606a; text-align: left; border-bottom: 1pt solid #8c959f;
      padding: 3pt 4pt; font-size: 8.5pt; vertical-align: bottom; }
    td { border-bottom: 0.5pt solid #d0d7de; padding: 3pt 4pt; vertical-align: top;
      word-wrap: break-word; }
    tr { page-break-inside: avoid; }
    .n { text-align: right; }
    td.n { white-space: nowrap; }
    table.few { width: 50%%; }
    tr.total td { font-weight: bold; border-top: 1pt solid #8c959f; border-bottom: none; background-color: #f6f8fa; }
    """
            .formatted(
                paper.wide() ? "landscape" : "portrait",
                Typeface.FAMILY,
                Typeface.FAMILY,
                Typeface.FAMILY)
        + (paper.dense() ? DENSE : "");
  }

  private void table(StringBuilder html, Paper.Table table) {
    html.append("<h2>").append(safe(words.say(table.title()))).append("</h2>");
    if (table.rows().isEmpty()) {
      html.append("<p class=\"empty\">").append(safe(words.say(table.empty()))).append("</p>");
      return;
    }
    double all = table.columns().stream().mapToDouble(Paper.Column::share).sum();
    html.append(table.columns().size() <= FEW ? "<table class=\"few\">" : "<table>");
    html.append("<thead><tr>");
    for (var column : table.columns())
      html.append(
          String.format(
              Locale.ROOT,
              "<th style=\"width: %.2f%%\"%s>%s</th>",
              column.share() / all * 100,
              column.number() ? " class=\"n\"" : "",
              safe(words.say(column.head()))));
    html.append("</tr></thead><tbody>");
    for (var row : table.rows()) {
      html.append(row.total() ? "<tr class=\"total\">" : "<tr>");
      for (int c = 0; c < row.cells().size(); c++) {
        var column = table.columns().get(c);
        html.append(column.number() ? "<td class=\"n\">" : "<td>");
        var text = CellText.of(row.cells().get(c), words);
        if (paper.dense())
          html.append("<div>").append(safe(cut(text, column.share() / all))).append("</div>");
        else html.append(safe(text));
        html.append("</td>");
      }
      html.append("</tr>");
    }
    html.append("</tbody></table>");
  }

  /** As much of a text as one line of a dense sheet's cell holds; of a person's name initials. */
  private static String cut(String text, double share) {
    double room = SHEET * share - EDGES;
    if (Letters.width(text) <= room) return text;
    var name = NAME.matcher(text);
    if (name.matches()) text = name.group(1) + " " + name.group(2) + ". " + name.group(3) + ".";
    if (Letters.width(text) <= room) return text;
    int end = text.length();
    while (end > 1 && Letters.width(text.substring(0, end).strip() + "…") > room) end--;
    return text.substring(0, end).strip() + "…";
  }

  /** How wide letters are in the sheet's font, read once a dense sheet is written. */
  private static final class Letters {
    private static final double SIZE = 7.8;
    private static final TrueTypeFont FONT = font();

    static double width(String text) {
      try {
        var letters = FONT.getUnicodeCmapLookup();
        double units = 0;
        for (int i = 0; i < text.length(); i++)
          units += FONT.getAdvanceWidth(letters.getGlyphId(text.charAt(i)));
        return units * SIZE / FONT.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static TrueTypeFont font() {
      try (var file = PdfPaper.class.getResourceAsStream(Typeface.REGULAR.file())) {
        return new TTFParser()
            .parse(new RandomAccessReadBuffer(Objects.requireNonNull(file).readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
