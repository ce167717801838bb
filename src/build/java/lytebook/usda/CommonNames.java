package lytebook.usda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import lytebook.read.table.TableRow;

/**
 * SR28's common names as aliases. What {@code not-common-names.csv} lists, such as cut numbers of
 * the meat trade, is taken out; what remains is one alias.
 */
final class CommonNames {
  private final List<Pattern> notNames = new ArrayList<>();

  /**
   * @param rows rows of {@code not-common-names.csv}
   */
  CommonNames(List<TableRow> rows) {
    for (TableRow row : rows) {
      try {
        notNames.add(Pattern.compile(row.text("pattern")));
      } catch (PatternSyntaxException e) {
        throw row.fault(e.getDescription());
      }
    }
  }

  /** One alias, or none when nothing in the text names the food. */
  List<String> aliases(String commonName) {
    String name = Descriptions.tidy(commonName);
    for (Pattern pattern : notNames) {
      name = pattern.matcher(name).replaceAll("");
    }
    name =
        Arrays.stream(name.split(","))
            .map(Descriptions::tidy)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return name.isEmpty() ? List.of() : List.of(name);
  }
}
