package lytebook.problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import lytebook.read.table.TableRow;
import lytebook.read.table.Tables;

/**
 * Makes {@code docs/problems.md} of {@code problems.csv} and the severities of the codes. {@link
 * ProblemsPageTest} holds the page to it.
 */
public final class ProblemsPage {
  static final Path FILE = Path.of("docs/problems.md");

  /** What a person types to make the page anew. */
  static final String COMMAND =
      "mvn -q package -DskipTests && java -cp \"target/test-classes:target/classes:target/lib/*\" "
          + ProblemsPage.class.getName();

  private static final String TABLE = "problems.csv";

  /** Signs that Markdown would take for its own. */
  private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_<\\[]");

  private static final String TOP =
      """
      # Problems

      Everything Lytebook may say about a file: what it says, what causes it, and what to do. In the [JSON](json.md) each problem carries
      its code. `{0}`, `{1}` and so on stand for words of the file at hand; "Cause" says which.

      This page is made from `src/main/resources/lytebook/problems.csv`. Change the table, then run

          %s
      """;

  private record Group(Severity severity, String title, String meaning) {}

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              Severity.STOP, "The run stops", "What was asked for cannot be done with this file."),
          new Group(
              Severity.NOT_COUNTED,
              "Not counted",
              "Left out of every sum and count until it is fixed."),
          new Group(
              Severity.IN_DOUBT,
              "Counted, but check it",
              "The run goes on, and a person should look at what was made of it."),
          new Group(Severity.NOTE, "Notes", "Said for completeness."));

  private ProblemsPage() {}

  /** Writes the page into the project that is the working folder. */
  public static void main(String... arguments) throws IOException {
    Files.writeString(FILE, text());
  }

  /** The page as the table has it. */
  static String text() {
    List<TableRow> rows = Tables.fromClassPath(TABLE);
    StringBuilder page = new StringBuilder(TOP.formatted(COMMAND));
    for (Group group : GROUPS) {
      page.append("\n## ")
          .append(group.title())
          .append("\n\n")
          .append(group.meaning())
          .append('\n');
      for (TableRow row : rows) {
        if (ProblemCode.valueOf(row.text("code")).severity() == group.severity()) {
          page.append("\n### ").append(row.text("code")).append('\n');
          append(page, "Message", row.text("message"));
          append(page, "Cause", row.text("reason"));
          append(page, "Fix", row.text("fix"));
        }
      }
    }
    return page.toString();
  }

  private static void append(StringBuilder page, String what, String words) {
    String plain = MARKDOWN.matcher(words).replaceAll(sign -> "\\\\\\" + sign.group());
    page.append("- ").append(what).append(": ").append(plain).append('\n');
  }
}
