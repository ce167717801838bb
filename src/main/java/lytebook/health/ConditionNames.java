package lytebook.health;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.health.Condition.ConditionType;
import lytebook.text.TextFolding;

/** The names of conditions and of kinds of medicine. */
public final class ConditionNames {
  /** Codes that stand for no condition. */
  private static final Set<String> NO_CONDITIONS =
      Set.of(Condition.NONE_DECLARED, Condition.UNKNOWN);

  /** Letters that two words must share from the start to be near each other. */
  private static final int NEAR_LETTERS = 4;

  /** Near ones that are named. */
  private static final int NEAR_ONES = 6;

  /**
   * A condition, or a kind of medicine.
   *
   * @param code its code
   * @param label its name in plain words
   * @param kind condition, medicine, or derived from other answers
   * @param also further names
   */
  public record ConditionName(String code, String label, ConditionType kind, List<String> also) {
    public ConditionName {
      also = List.copyOf(also);
    }

    /** Whether it is a kind of medicine. */
    public boolean isMedicine() {
      return kind == ConditionType.MEDICINE;
    }

    private Stream<String> all() {
      return Stream.concat(Stream.of(code, label), also.stream());
    }
  }

  private final List<ConditionName> names;

  private ConditionNames(List<ConditionName> names) {
    this.names = names;
  }

  /** The names that the tables of health give. */
  public static ConditionNames of(HealthTables tables) {
    return new ConditionNames(
        tables.conditions().stream()
            .filter(one -> !NO_CONDITIONS.contains(one.code()))
            .map(one -> new ConditionName(one.code(), one.label(), one.kind(), one.also()))
            .toList());
  }

  /** Labels to choose from, in the order of the alphabet. */
  public List<String> labels(boolean medicines) {
    return names.stream()
        .filter(name -> name.kind() != ConditionType.DERIVED && name.isMedicine() == medicines)
        .map(ConditionName::label)
        .sorted()
        .toList();
  }

  /** The condition with a code, a label or another name, whatever its case. */
  public Optional<ConditionName> find(String said) {
    String wanted = TextFolding.fold(said);
    return names.stream()
        .filter(name -> name.all().anyMatch(one -> TextFolding.fold(one).equals(wanted)))
        .findFirst();
  }

  /** Codes of conditions with a name like this one; all codes where there is none. */
  public List<String> near(String said) {
    List<String> wanted = starts(said);
    List<String> near =
        names.stream()
            .filter(
                name -> name.all().flatMap(one -> starts(one).stream()).anyMatch(wanted::contains))
            .map(ConditionName::code)
            .limit(NEAR_ONES)
            .toList();
    return near.isEmpty() ? names.stream().map(ConditionName::code).toList() : near;
  }

  private static List<String> starts(String name) {
    return Arrays.stream(TextFolding.fold(name).toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> word.length() >= NEAR_LETTERS)
        .map(word -> word.substring(0, NEAR_LETTERS))
        .toList();
  }
}
