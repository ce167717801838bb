package lytebook.read.own;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lytebook.memory.Memory;
import lytebook.memory.MyFoodsRow;
import lytebook.memory.RememberedDecision;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.read.file.TextEncoding;
import lytebook.text.FoodWords;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads {@code my-foods.csv}, the decisions that are remembered. A row that cannot be read is a
 * problem and is kept as it stands. What a row holds is never said, only where it is.
 */
public final class MyFoodsCsv {
  /** The file's name where the user gives none. */
  public static final String NAME = "my-foods.csv";

  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final Pattern LINES = Pattern.compile("\r\n|\r|\n");

  private static final Pattern LINE_END = Pattern.compile("[\r\n]+$");

  private final FoodWords words;
  private final MyFoodsRow rows;

  public MyFoodsCsv(FoodWords words, Nutrients nutrients) {
    this.words = words;
    this.rows = new MyFoodsRow(nutrients);
  }

  /** Reads the file; one that is not there remembers nothing. */
  public MyFoods read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      String text = Files.notExists(file) ? "" : text(file);
      return text.isBlank() ? nothing(true, List.of()) : read(name, text);
    } catch (IOException e) {
      return unusable(name);
    }
  }

  private MyFoods nothing(boolean isUsable, List<Problem> problems) {
    return new MyFoods(new Memory(words, List.of()), List.of(), ',', isUsable, problems);
  }

  private MyFoods unusable(String name) {
    Problem problem = Problem.of(ProblemCode.MY_FOODS_UNUSABLE, Place.ofFile(name), "");
    return nothing(false, List.of(problem));
  }

  private static String text(Path file) throws IOException {
    Charset charset = TextEncoding.of(file);
    try (Reader reader = TextEncoding.open(file, charset)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  private MyFoods read(String name, String text) {
    String header = LINES.split(text, 2)[0];
    for (char delimiter : DELIMITERS) {
      if (header
          .replace("\"", "")
          .strip()
          .equals(String.join(String.valueOf(delimiter), MyFoodsRow.COLUMNS))) {
        return new RowReading(name, delimiter).of(text);
      }
    }
    return unusable(name);
  }

  /** A record of the file: its cells, its own characters, and the line it begins in. */
  private record MyFoodsHeader(List<String> cells, String asWritten, int line) {}

  private final class RowReading {
    private final String name;
    private final char delimiter;
    private final CSVFormat format;
    private final List<RememberedDecision> decisions = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    RowReading(String name, char delimiter) {
      this.name = name;
      this.delimiter = delimiter;
      format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    }

    MyFoods of(String text) {
      List<MyFoodsHeader> found;
      try {
        found = records(text);
      } catch (IOException | UncheckedIOException e) {
        found = lines(text);
      }
      found.stream().skip(1).forEach(this::take);
      return new MyFoods(new Memory(words, decisions), kept, delimiter, true, problems);
    }

    private List<MyFoodsHeader> records(String text) throws IOException {
      List<MyFoodsHeader> found = new ArrayList<>();
      try (CSVParser parser =
          CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
        int line = 1;
        int start = 0;
        CSVRecord open = null;
        for (CSVRecord record : parser) {
          int here = (int) record.getCharacterPosition();
          if (open != null) {
            found.add(new MyFoodsHeader(open.toList(), text.substring(start, here), line));
            line += LINES.split(text.substring(start, here), -1).length - 1;
          }
          start = here;
          open = record;
        }
        if (open != null) {
          found.add(new MyFoodsHeader(open.toList(), text.substring(start), line));
        }
      }
      return found;
    }

    /** Where quotation marks do not pair, every line is a record of its own. */
    private List<MyFoodsHeader> lines(String text) {
      List<MyFoodsHeader> found = new ArrayList<>();
      int line = 0;
      for (String one : LINES.split(text, -1)) {
        line++;
        try (CSVParser parser = CSVParser.parse(one, format)) {
          found.addAll(parsed(parser, one, line));
        } catch (IOException | UncheckedIOException e) {
          found.add(new MyFoodsHeader(List.of(), one, line));
        }
      }
      return found;
    }

    private List<MyFoodsHeader> parsed(CSVParser parser, String text, int line) {
      List<MyFoodsHeader> found = new ArrayList<>();
      parser.forEach(record -> found.add(new MyFoodsHeader(record.toList(), text, line)));
      return found;
    }

    private void take(MyFoodsHeader found) {
      if (found.asWritten().isBlank()) {
        return;
      }
      try {
        decisions.add(
            rows.remembered(found.cells().stream().map(MyFoodsCsv::withoutMark).toList()));
      } catch (MyFoodsRow.UnreadableRowException e) {
        kept.add(LINE_END.matcher(found.asWritten()).replaceAll(""));
        problems.add(
            Problem.of(
                ProblemCode.MY_FOODS_ROW_UNREADABLE,
                new Place(name, null, found.line(), null),
                "",
                String.valueOf(e.getMessage())));
      }
    }
  }

  /** A cell as it was before the mark that keeps a spreadsheet from reading it as a formula. */
  private static String withoutMark(String cell) {
    return cell.startsWith("'") ? cell.substring(1) : cell;
  }
}
