package lytebook.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Every text that a finished workbook or JSON shows, as a reader would meet it. */
public final class OutputTexts {
  /** Texts outside cells: charts, alternative texts, page headers and footers, hints. */
  private static final Pattern OUTSIDE_CELLS =
      Pattern.compile(
          "(?:descr|prompt|promptTitle|error|errorTitle)=\"([^\"]*)\""
              + "|<(?:a:t|c:v|oddHeader|oddFooter|dc:title)(?: [^>]*)?>([^<]*)<");

  private OutputTexts() {}

  /**
   * One text.
   *
   * @param place sheet and row, part or JSON path
   * @param text the text, or the texts of a row side by side
   */
  public record Shown(String place, String text) {}

  /** Texts of cells, of whole rows, and of all that lies outside cells. */
  public static List<Shown> ofWorkbook(Path file) throws IOException {
    List<Shown> shown = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row(shown, sheet.getSheetName() + " row " + (row.getRowNum() + 1), row);
        }
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> parts = zip.entries();
      while (parts.hasMoreElements()) {
        ZipEntry part = parts.nextElement();
        if (part.getName().endsWith(".xml")) {
          String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
          Matcher found = OUTSIDE_CELLS.matcher(xml);
          while (found.find()) {
            String text = found.group(1) == null ? found.group(2) : found.group(1);
            shown.add(new Shown(part.getName(), text));
          }
        }
      }
    }
    return shown;
  }

  private static void row(List<Shown> shown, String place, Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      CellType type =
          cell.getCellType() == CellType.FORMULA
              ? cell.getCachedFormulaResultType()
              : cell.getCellType();
      if (type == CellType.STRING && !cell.getStringCellValue().isBlank()) {
        cells.add(cell.getStringCellValue());
        shown.add(new Shown(place, cell.getStringCellValue()));
      }
    }
    if (cells.size() > 1) {
      shown.add(new Shown(place, String.join(" | ", cells)));
    }
  }

  /** Texts of JSON with the path to each; what the user wrote and names of foods are left out. */
  public static List<Shown> ofJson(byte[] json) throws IOException {
    List<Shown> shown = new ArrayList<>();
    walk(shown, "", new ObjectMapper().readTree(json));
    return shown;
  }

  private static final Set<String> OF_THE_USER =
      Set.of("text", "excerpt", "food", "name", "meal", "amount", "unit", "file", "code");

  private static void walk(List<Shown> shown, String path, JsonNode node) {
    if (node.isTextual()) {
      shown.add(new Shown(path, node.asText()));
    } else if (node.isArray()) {
      node.forEach(one -> walk(shown, path + "[]", one));
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              field -> {
                boolean ofUser =
                    (path.startsWith(".entries") && OF_THE_USER.contains(field.getKey()))
                        || field.getKey().equals("excerpt")
                        || field.getKey().equals("food");
                if (!ofUser) {
                  walk(shown, path + "." + field.getKey(), field.getValue());
                }
              });
    }
  }

  /** The sentences of a text, without what is exempt: names of foods and the user's own words. */
  public static List<String> sentences(String text, Collection<String> exempt) {
    String left = text;
    List<String> longestFirst =
        exempt.stream()
            .filter(words -> words.length() > 2 && text.contains(words))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    for (String words : longestFirst) {
      left = left.replace(words, "…");
    }
    return Arrays.stream(left.split("(?<=[.!?])\\s+|\\n| \\| "))
        .map(String::strip)
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }
}
