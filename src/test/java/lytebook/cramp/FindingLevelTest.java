package lytebook.cramp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of every line between gates. */
class FindingLevelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          a  | n1 | b  | n0 | no rate | p      | gate            | why
          5  | 5  | 5  | 8  | false   | 0.01   | TOO_EARLY       | 13 days
          5  | 5  | 5  | 9  | false   | 0.01   | COUNTS_ONLY     | 14 days
          4  | 24 | 0  | 36 | false   | 0.01   | TOO_EARLY       | 4 nights with cramps
          5  | 24 | 0  | 36 | false   | 0.01   | COUNTS_ONLY     | 5 nights with cramps
          10 | 22 | 0  | 33 | false   | 0.01   | COUNTS_ONLY     | 55 days
          10 | 22 | 0  | 34 | false   | 0.01   | PATTERN         | 56 days
          9  | 22 | 0  | 34 | false   | 0.01   | COUNTS_ONLY     | 9 nights with cramps
          6  | 6  | 4  | 50 | false   | 0.01   | COUNTS_ONLY     | 6 low days
          7  | 7  | 3  | 49 | false   | 0.01   | PATTERN         | 7 low days
          20 | 50 | 0  | 6  | false   | 0.01   | COUNTS_ONLY     | 6 other days
          20 | 49 | 0  | 7  | false   | 0.01   | PATTERN         | 7 other days
          10 | 22 | 0  | 34 | false   | 0.05   | PATTERN         | p of 5 % exactly
          10 | 22 | 0  | 34 | false   | 0.0501 | NO_PATTERN      | p over 5 %
          7  | 20 | 8  | 40 | false   | 0.01   | PATTERN         | 15 points exactly
          35 | 100| 21 | 104| false   | 0.01   | NO_PATTERN      | 14.8 points
          35 | 100| 20 | 101| false   | 0.01   | PATTERN         | 15.2 points
          5  | 25 | 7  | 35 | false   | 1      | NOT_MORE_COMMON | no difference
          5  | 25 | 7  | 35 | false   | 0.01   | NOT_MORE_COMMON | no difference, whatever p says
          0  | 24 | 20 | 36 | false   | 0.01   | NOT_MORE_COMMON | the other way round
          6  | 25 | 8  | 35 | false   | 1      | NO_PATTERN      | slightly more
          30 | 30 | 30 | 30 | true    | 1      | COUNTS_ONLY     | no night answered none
          4  | 4  | 9  | 9  | true    | 1      | TOO_EARLY       | no night answered none, 13 days
          0  | 0  | 0  | 0  | true    | 1      | TOO_EARLY       | nothing
          0  | 0  | 20 | 60 | false   | 1      | COUNTS_ONLY     | no low day
          """)
  void gates(
      int a,
      int lowDays,
      int b,
      int otherDays,
      boolean noRate,
      double p,
      FindingLevel gate,
      String why) {
    assertEquals(gate, FindingLevel.of(new CrampCounts(a, lowDays, b, otherDays), noRate, p), why);
  }
}
