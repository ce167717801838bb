package lytebook.match.portion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import lytebook.log.LogColumn;
import lytebook.match.CellMatch.UnplacedProblem;
import lytebook.match.Serving;
import lytebook.problem.ProblemCode;

/** How much was eaten and what is wrong or in doubt about it. */
public record FoundServing(Serving serving, List<UnplacedProblem> findings) {
  /** So many of a weight as were written, or one, with all that was assumed. */
  static FoundServing weighed(UnitWeight weight, WrittenServing written) {
    List<UnplacedProblem> findings = new ArrayList<>(1);
    String taken = weight.taken();
    if (taken != null) {
      findings.add(
          UnplacedProblem.of(
              ProblemCode.PORTION_ASSUMED, LogColumn.UNIT, written.asWritten(), taken));
    }
    String said = written.assumed();
    if (said != null) {
      findings.add(
          UnplacedProblem.of(
              ProblemCode.PORTION_ASSUMED, LogColumn.AMOUNT, written.asWritten(), said));
    }
    return new FoundServing(
        Serving.of(written.number().orElse(1), weight.unit(), weight.grams(), weight.from()),
        List.copyOf(findings));
  }

  /** An amount that cannot be used, and why. */
  static FoundServing unknown(
      WrittenServing written, ProblemCode code, LogColumn column, String... details) {
    return new FoundServing(
        Serving.unweighed(OptionalDouble.empty(), written.unitText()),
        List.of(UnplacedProblem.of(code, column, details)));
  }
}
