package lytebook.dialect;

import java.util.ArrayList;
import java.util.List;
import lytebook.log.LogSource;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** What a file of another program says nothing of, as problems of the file. */
record MissingFigures(DialectHeader header, LogSource source) {
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (DialectHeader.UnusedColumn unused : header.unused()) {
      Place place = source.cell(header.row(), unused.column());
      problems.add(
          Problem.of(
              unused.why(), place, unused.header(), unused.header(), unused.nutrient().name()));
    }
    Dialect dialect = header.dialect();
    boolean isSum = dialect.rowIs().isSum();
    boolean isFood = dialect.rowIs() != Dialect.RowType.SUPPLEMENT;
    List<String> lacking = new ArrayList<>();
    if (isSum) {
      lacking.add("names of foods");
    }
    header.absent().forEach(nutrient -> lacking.add("no " + DialectCells.plain(nutrient.name())));
    Place file = source.whole();
    if (isFood && header.carriesAll() && !header.absent().isEmpty()) {
      String all = String.join(", ", lacking).replaceFirst("^no ", "");
      problems.add(
          Problem.of(ProblemCode.FILE_LACKS, file, "", dialect.name(), all, dialect.advice()));
    } else if (isSum) {
      problems.add(
          Problem.of(ProblemCode.FILE_HAS_SUMS, file, "", dialect.name(), dialect.advice()));
    }
    return problems;
  }
}
