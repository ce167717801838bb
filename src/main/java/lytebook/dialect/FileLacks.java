package lytebook.dialect;

import java.util.ArrayList;
import java.util.List;
import lytebook.log.ColumnLetters;
import lytebook.log.LogSource;
import lytebook.nutrient.Nutrient;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** What a file of another program says nothing of, as problems of the file. */
final class FileLacks {
  private final DialectHeader header;
  private final LogSource source;

  FileLacks(DialectHeader header, LogSource source) {
    this.header = header;
    this.source = source;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (DialectHeader.Unused unused : header.unused()) {
      String letters = source.sheet() == null ? null : ColumnLetters.of(unused.column());
      Place place = new Place(source.file(), source.sheet(), header.row(), letters);
      problems.add(
          Problem.of(
              unused.why(), place, unused.header(), unused.header(), unused.nutrient().name()));
    }
    Dialect dialect = header.dialect();
    List<String> lacking = new ArrayList<>();
    if (dialect.rowIs().isSum()) {
      lacking.add("names of foods");
    }
    if (header.carriesAll()) {
      header.absent().stream().map(Nutrient::name).forEach(name -> lacking.add(lower(name)));
    }
    if (!lacking.isEmpty()) {
      problems.add(
          Problem.of(
              ProblemCode.FILE_LACKS,
              new Place(source.file(), source.sheet(), 0, null),
              "",
              dialect.name(),
              String.join(", ", lacking),
              dialect.advice()));
    }
    return problems;
  }

  private static String lower(String name) {
    return DialectCells.plain(name);
  }
}
