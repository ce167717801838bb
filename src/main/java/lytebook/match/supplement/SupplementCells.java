package lytebook.match.supplement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.match.supplement.SupplementLabel.Dose;
import lytebook.match.supplement.SupplementTokens.Token;
import lytebook.match.supplement.SupplementTokens.TokenType;
import lytebook.match.supplement.SupplementWords.SupplementWord;
import lytebook.match.supplement.SupplementWords.WordRole;
import org.jspecify.annotations.Nullable;

/**
 * What the amount and the unit cell of a supplement say.
 *
 * @param number how many units, or milligrams where they say so; empty when not said
 * @param massUnit the unit of mass the number counts; null when it counts tablets
 * @param content the content of one unit, where the unit cell tells it; null otherwise
 * @param hasForm whether they name a form that food does not have
 * @param isClear whether the number can be used
 */
record SupplementCells(
    OptionalDouble number,
    @Nullable SupplementWord massUnit,
    @Nullable Dose content,
    boolean hasForm,
    boolean isClear) {

  static SupplementCells read(
      SupplementTokens reader, SupplementWords words, String amount, String unit) {
    List<Token> ofAmount = reader.read(amount);
    Optional<SupplementWord> mass = words.unit(SupplementWords.fold(unit));
    List<Token> ofUnit = mass.isPresent() ? List.of() : reader.read(unit);
    boolean form =
        ofAmount.stream().anyMatch(token -> token.is(WordRole.FORM))
            || ofUnit.stream().anyMatch(token -> token.is(WordRole.FORM));
    Token dose = first(ofAmount, TokenType.DOSE);
    Token content = first(ofUnit, TokenType.DOSE);
    OptionalDouble number = number(ofAmount);
    boolean counts = isUnderstood(ofUnit) || number.orElse(1) == 1;
    boolean clear = isUnderstood(ofAmount) && counts && !amount.strip().startsWith("-");
    if (dose != null) {
      double total = dose.number() * number.orElse(1);
      return new SupplementCells(OptionalDouble.of(total), dose.word(), null, form, clear);
    }
    if (number.isEmpty()) {
      number = number(ofUnit);
    }
    return new SupplementCells(
        number,
        number.isPresent() ? mass.orElse(null) : null,
        content == null ? null : new Dose(content.number(), content.word()),
        form,
        clear);
  }

  private static boolean isUnderstood(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(
            token ->
                token.kind() == TokenType.FOREIGN
                    || token.kind() == TokenType.RANGE
                    || token.is(WordRole.OTHER_UNIT));
  }

  private static @Nullable Token first(List<Token> tokens, TokenType kind) {
    return tokens.stream().filter(token -> token.kind() == kind).findFirst().orElse(null);
  }

  /** The numbers that are no doses, multiplied; empty without one. */
  private static OptionalDouble number(List<Token> tokens) {
    OptionalDouble number = OptionalDouble.empty();
    for (Token token : tokens) {
      if (token.kind() == TokenType.NUMBER || token.kind() == TokenType.COUNT) {
        number = OptionalDouble.of(number.orElse(1) * token.number());
      }
    }
    return number;
  }
}
