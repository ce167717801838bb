package lytebook.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence that forbids, warns or sends to a clinician is no advice to have more. */
class AdviceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eat more potassium.                                            | true  | false
          A banana closes 20 % of the potassium gap.                     | true  | false
          Below the goal on the days you logged: Potassium, fluid.       | true  | true
          Aim for two more drinks a day.                                 | false | true
          Try a salt substitute to reach your goal.                      | true  | false
          Do not raise potassium without a blood test.                   | false | false
          This medicine can raise potassium.                             | false | false
          Drinking far more water is not safer.                          | false | false
          Ask your clinician before you change potassium, salt or fluids. | false | false
          Above the limit: Potassium.                                    | false | false
          Potassium: cramps on 3 of 6 nights.                            | false | false
          """)
  void tellsAdviceFromWarning(String sentence, boolean potassium, boolean fluid) {
    assertEquals(potassium, Advice.urgesPotassium(sentence), sentence);
    assertEquals(fluid, Advice.urgesFluid(sentence), sentence);
  }
}
