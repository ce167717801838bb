package lytebook.health;

import java.util.List;

/**
 * What may be printed on a topic, and who says so.
 *
 * @param action what may be printed
 * @param withoutRelease what it would be without a clinician's release
 * @param codes the conditions that are strictest on it
 */
public record TopicDecision(
    AdvicePermission action, AdvicePermission withoutRelease, List<String> codes) {}
