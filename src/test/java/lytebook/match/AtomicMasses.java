package lytebook.match;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Standard atomic masses (IUPAC, conventional values) and the atoms of a formula. */
public final class AtomicMasses {
  public static final Map<String, Double> STANDARD =
      Map.ofEntries(
          Map.entry("H", 1.008),
          Map.entry("C", 12.011),
          Map.entry("N", 14.007),
          Map.entry("O", 15.999),
          Map.entry("Na", 22.990),
          Map.entry("Mg", 24.305),
          Map.entry("P", 30.974),
          Map.entry("S", 32.06),
          Map.entry("Cl", 35.45),
          Map.entry("K", 39.098),
          Map.entry("Ca", 40.078),
          Map.entry("I", 126.904));

  private static final Pattern PART = Pattern.compile("\\(([^()]*)\\)(\\d*)|([A-Z][a-z]?)(\\d*)");
  private static final Pattern TIMES = Pattern.compile("(\\d*)(.*)");

  private AtomicMasses() {}

  /** Atoms by symbol of {@code MgCl2·6H2O}; one level of brackets. */
  public static Map<String, Integer> atoms(String formula) {
    Map<String, Integer> atoms = new HashMap<>();
    for (String molecule : formula.split("·", -1)) {
      Matcher times = TIMES.matcher(molecule);
      if (times.matches()) {
        add(atoms, times.group(2), number(times.group(1)));
      }
    }
    return atoms;
  }

  private static void add(Map<String, Integer> atoms, String formula, int times) {
    Matcher part = PART.matcher(formula);
    while (part.find()) {
      if (part.group(1) == null) {
        atoms.merge(part.group(3), times * number(part.group(4)), Integer::sum);
      } else {
        add(atoms, part.group(1), times * number(part.group(2)));
      }
    }
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 1 : Integer.parseInt(digits);
  }
}
