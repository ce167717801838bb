package lytebook.health;

import java.util.List;
import java.util.Set;
import lytebook.log.HealthAnswers.HealthQuestion;

/**
 * One of the health questions and what its answers mean.
 *
 * @param question which it is
 * @param words the question as the client reads it
 * @param why why it is asked
 * @param blankGates topics that are gated while it is not answered
 * @param yesCodesWhenUnnamed codes that count when the answer is yes and nothing is named
 * @param unnamedWords what the client reads then, in place of what each of those codes says
 * @param answeredBy codes of conditions that answer it when they are named
 * @param sources ids of its sources
 */
public record QuestionRule(
    HealthQuestion question,
    String words,
    String why,
    Set<Topic> blankGates,
    List<String> yesCodesWhenUnnamed,
    String unnamedWords,
    Set<String> answeredBy,
    List<String> sources) {}
