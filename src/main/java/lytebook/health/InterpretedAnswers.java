package lytebook.health;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import lytebook.health.ActiveCondition.ActiveBecause;
import lytebook.health.Medicine.NameType;
import lytebook.health.Precautions.NamedMedicine;
import lytebook.log.HealthAnswers;
import lytebook.log.HealthAnswers.HealthQuestion;
import lytebook.log.HealthAnswers.ReportedItem;
import lytebook.log.Person;
import lytebook.log.Person.LifeStage;
import lytebook.log.Person.Sex;
import lytebook.problem.Place;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;
import lytebook.reference.ReferenceGroup;

/** What a person's health answers say, before it is asked what follows. */
final class InterpretedAnswers {
  /** Where answers stand that have no place of their own. */
  static final Place ABOUT_ME = Place.ofFile("About me");

  private static final int OLDER_FROM = 65;

  /** The oldest at whom a pregnancy is thought of where nothing is said. */
  private static final int PREGNANT_TO = 60;

  private final HealthTables tables;
  private final HealthAnswers answers;
  private final Person person;
  private final OptionalInt age;
  private final Map<String, ActiveCondition> counted = new LinkedHashMap<>();
  private final Set<HealthQuestion> named = EnumSet.noneOf(HealthQuestion.class);

  /** Questions of which it was assumed what a yes or a loose name may mean. */
  final Set<HealthQuestion> assumed = EnumSet.noneOf(HealthQuestion.class);

  /** Topics that open questions gate. */
  final Set<Topic> gates = new HashSet<>();

  final List<HealthQuestion> unanswered = new ArrayList<>();
  final List<NamedMedicine> medicines = new ArrayList<>();
  final List<String> unknownMedicines = new ArrayList<>();
  final List<String> unknownConditions = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();

  InterpretedAnswers(HealthTables tables, Person person, boolean endurance) {
    this.tables = tables;
    this.answers = person.health();
    this.person = person;
    this.age = person.ageYears();
    hearConditions();
    hearMedicines();
    boolean none = isNone();
    for (HealthQuestion question : HealthQuestion.values()) {
      hear(question, none);
    }
    derive(Condition.UNDER_19, age.orElse(ReferenceGroup.ADULT_FROM) < ReferenceGroup.ADULT_FROM);
    derive(Condition.OLDER_65, age.orElse(0) >= OLDER_FROM);
    derive(Condition.PREGNANCY, person.lifeStage() == LifeStage.PREGNANCY);
    derive(Condition.ENDURANCE, endurance);
    gate();
  }

  /** The conditions that count. */
  List<ActiveCondition> conditions() {
    return List.copyOf(counted.values());
  }

  /** Whether the answers leave open that a condition counts: what they rule out does not. */
  boolean mayCount(String code) {
    return switch (code) {
      case Condition.UNDER_19, Condition.OLDER_65 -> age.isEmpty();
      case Condition.PREGNANCY ->
          person.sex() != Sex.MALE
              && person.lifeStage() != LifeStage.LACTATION
              && age.orElse(PREGNANT_TO) <= PREGNANT_TO;
      default -> {
        List<HealthQuestion> about = answeredBy(code).toList();
        yield about.isEmpty() || about.stream().anyMatch(unanswered::contains);
      }
    };
  }

  private Stream<HealthQuestion> answeredBy(String code) {
    return Stream.of(HealthQuestion.values())
        .filter(question -> tables.question(question).answeredBy().contains(code));
  }

  private void hearConditions() {
    for (ReportedItem one : answers.conditions()) {
      NameLookupResult<Condition> looked = tables.conditionsIn(one.text());
      for (Condition condition : looked.found()) {
        count(condition.code(), ActiveBecause.DECLARED, one.text().strip());
        answeredBy(condition.code()).forEach(named::add);
      }
      for (String part : looked.unknown()) {
        unknownConditions.add(part);
        say(ProblemCode.CONDITION_UNKNOWN, one, part);
      }
    }
  }

  private void hearMedicines() {
    for (ReportedItem one : answers.medicines()) {
      NameLookupResult<Medicine> looked = tables.medicinesIn(one.text());
      for (Medicine medicine : looked.found()) {
        medicines.add(new NamedMedicine(one, medicine));
        named.add(medicine.answers());
        hear(medicine, one);
      }
      for (String part : looked.unknown()) {
        unknownMedicines.add(part);
        say(ProblemCode.MEDICINE_UNKNOWN, one, part);
      }
    }
  }

  private void hear(Medicine medicine, ReportedItem one) {
    if (!medicine.countsAt(age)) {
      return;
    }
    boolean isLoose = medicine.kind() == NameType.GROUP && !medicine.codes().isEmpty();
    for (String code : medicine.codes()) {
      count(code, isLoose ? ActiveBecause.ASSUMED : ActiveBecause.MEDICINE, one.text().strip());
    }
    if (isLoose) {
      assumed.add(medicine.answers());
    }
  }

  /** Whether "none of these" answers the questions: not beside a yes or something named. */
  private boolean isNone() {
    boolean isTicked =
        answers.noneOfThese()
            || answers.conditions().stream().anyMatch(one -> tables.saysNone(one.text()));
    if (!isTicked) {
      return false;
    }
    List<String> against = new ArrayList<>();
    for (HealthQuestion question : HealthQuestion.values()) {
      if (Boolean.TRUE.equals(answers.answers().get(question))) {
        against.add(tables.question(question).words());
      }
    }
    counted.values().forEach(one -> against.add(one.condition().label()));
    against.addAll(unknownConditions);
    if (against.isEmpty()) {
      return true;
    }
    problems.add(Problem.of(ProblemCode.NONE_BESIDE_OTHERS, ABOUT_ME, "", against.get(0)));
    return false;
  }

  private void hear(HealthQuestion question, boolean none) {
    Boolean answer = answers.answers().get(question);
    QuestionRule rule = tables.question(question);
    if (answer == null) {
      if (!none && !named.contains(question)) {
        unanswered.add(question);
        gates.addAll(rule.blankGates());
      }
    } else if (answer && !isNamed(question)) {
      rule.yesCodesWhenUnnamed().forEach(code -> count(code, ActiveBecause.ASSUMED, ""));
      assumed.add(question);
    } else if (!answer) {
      sayWhatIsNamedBeside(question);
    }
  }

  /**
   * A medicine that is named and not known is named all the same: it gates, and assumes nothing.
   */
  private boolean isNamed(HealthQuestion question) {
    boolean isOther = question == HealthQuestion.OTHER_MEDICINES;
    return named.contains(question) || (isOther && !unknownMedicines.isEmpty());
  }

  private void sayWhatIsNamedBeside(HealthQuestion question) {
    QuestionRule rule = tables.question(question);
    Stream<String> declared =
        counted.values().stream()
            .filter(one -> one.why() == ActiveBecause.DECLARED)
            .filter(one -> rule.answeredBy().contains(one.code()))
            .map(one -> one.condition().label());
    Stream<String> taken =
        medicines.stream()
            .filter(one -> one.medicine().answers() == question)
            .filter(one -> !one.medicine().codes().isEmpty())
            .map(one -> one.named().text());
    Stream.concat(declared, taken)
        .findFirst()
        .map(
            name ->
                Problem.of(ProblemCode.NO_BESIDE_NAMED, ABOUT_ME, rule.words(), rule.words(), name))
        .ifPresent(problems::add);
  }

  private void derive(String code, boolean counts) {
    if (counts) {
      count(code, ActiveBecause.DERIVED, "");
    }
  }

  private void gate() {
    if (!unknownMedicines.isEmpty()) {
      gates.addAll(tables.question(HealthQuestion.OTHER_MEDICINES).blankGates());
    }
    if (!unknownConditions.isEmpty()) {
      for (HealthQuestion question : HealthQuestion.values()) {
        gates.addAll(tables.question(question).blankGates());
      }
    }
    boolean isOpen =
        !unanswered.isEmpty() || !unknownMedicines.isEmpty() || !unknownConditions.isEmpty();
    if (isOpen) {
      count(Condition.UNKNOWN, ActiveBecause.UNANSWERED, "");
    } else if (counted.values().stream().allMatch(one -> one.why() == ActiveBecause.DERIVED)) {
      count(Condition.NONE_DECLARED, ActiveBecause.DERIVED, "");
    }
  }

  private void count(String code, ActiveBecause why, String through) {
    List<String> by = through.isEmpty() ? List.of() : List.of(through);
    counted.merge(
        code, new ActiveCondition(tables.condition(code), why, by), ActiveCondition::together);
  }

  private void say(ProblemCode code, ReportedItem one, String part) {
    problems.add(Problem.of(code, one.place(), one.text(), part));
  }
}
