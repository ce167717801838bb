package lytebook.plan;

import java.util.Arrays;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.ModelEntity;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The day's choice with the wholeness of helpings relaxed: a linear program, for its prices. */
final class LinearRelaxation {
  private LinearRelaxation() {}

  private static final String NEED = "need";
  private static final String CEILING = "ceiling";

  /**
   * Solves the relaxation. Any prices within their ranges give a true bound, so a poor answer of
   * the solver costs time, never rightness; without an answer the prices are those of no limits.
   */
  static DualPrices of(DayModel day) {
    ExpressionsBasedModel program = new ExpressionsBasedModel();
    program.options.time_abort = Long.MAX_VALUE;
    program.options.time_suffice = Long.MAX_VALUE;
    Variable[] takes = new Variable[day.options().size()];
    for (int i = 0; i < takes.length; i++) {
      takes[i] = program.newVariable("x" + i).lower(0).upper(1).weight(day.cost()[i]);
    }
    for (int n = 0; n < day.needs(); n++) {
      Variable open = program.newVariable("open" + n).lower(0).upper(1).weight(day.points()[n]);
      row(program, NEED + n, takes, day.credit()[n]).lower(1).set(open, 1);
    }
    for (int k = 0; k < day.ceilings(); k++) {
      row(program, CEILING + k, takes, day.adds()[k]).upper(day.room()[k]);
    }
    for (int g = 0; g < day.mostOfGroup().length; g++) {
      Expression group = program.newExpression("group" + g).upper(day.mostOfGroup()[g]);
      for (int i = 0; i < takes.length; i++) {
        if (day.group()[i] == g) {
          group.set(takes[i], 1);
        }
      }
    }
    Expression most = program.newExpression("most").upper(day.most());
    for (Variable take : takes) {
      most.set(take, 1);
    }
    return prices(day, program.minimise());
  }

  private static Expression row(
      ExpressionsBasedModel program, String name, Variable[] takes, double[] factors) {
    Expression row = program.newExpression(name);
    for (int i = 0; i < takes.length; i++) {
      if (factors[i] != 0) {
        row.set(takes[i], factors[i]);
      }
    }
    return row;
  }

  private static DualPrices prices(DayModel day, Optimisation.Result result) {
    double[] needPrice = day.points().clone();
    double[] ceilingPrice = new double[day.ceilings()];
    if (result.getState().isOptimal()) {
      Arrays.fill(needPrice, 0);
      for (var one : result.getDualValues()) {
        ModelEntity<?> entity = one.getKey().left();
        double price = Math.abs(one.doubleValue());
        String name = entity.getName();
        if (name.startsWith(NEED)) {
          int n = Integer.parseInt(name.substring(NEED.length()));
          needPrice[n] = Math.min(price, day.points()[n]);
        } else if (name.startsWith(CEILING)) {
          ceilingPrice[Integer.parseInt(name.substring(CEILING.length()))] = price;
        }
      }
    }
    return new DualPrices(needPrice, ceilingPrice);
  }
}
