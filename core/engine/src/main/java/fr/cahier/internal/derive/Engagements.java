package fr.cahier.internal.derive;

import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.facts.Engagement;
import fr.cahier.regulation.Edition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the answer that counts for each obligation. The obligation and its aliases come first, then the group above,
 * and so on. The first rank with an answer counts; two different answers in it are a contradiction, never the better of
 * the two.
 */
final class Engagements {

    private final Map<String, Reponse> answers;
    private final Map<String, String> words;
    private final List<AnswerPrecedence.KeyRanks> keyRanks;

    Engagements(Dossier dossier, Edition edition) {
        this(dossier, AnswerPrecedence.of(edition));
    }

    Engagements(Dossier dossier, List<AnswerPrecedence.KeyRanks> keyRanks) {
        this.answers = dossier.engagements();
        this.words = dossier.reserves();
        this.keyRanks = keyRanks;
    }

    List<Engagement> all() {
        List<Engagement> all = new ArrayList<>(keyRanks.size());
        for (AnswerPrecedence.KeyRanks ranks : keyRanks) {
            Engagement engagement = ranks.below() == null ? of(ranks) : ofWhole(ranks, ranks.below());
            if (engagement != null) {
                all.add(engagement);
            }
        }
        return all;
    }

    private @Nullable Engagement of(AnswerPrecedence.KeyRanks ranks) {
        for (int rank = 0; rank < ranks.ranks().size(); rank++) {
            List<String> keys = answered(ranks.ranks().get(rank));
            if (!keys.isEmpty()) {
                return engagement(ranks, keys, rank > 0);
            }
        }
        return null;
    }

    /**
     * {@return the answer to a whole; null where OUI or silence leaves all to the lines under it} To refuse the whole and
     * accept some of it is a contradiction; one accepted line is named.
     */
    private @Nullable Engagement ofWhole(AnswerPrecedence.KeyRanks ranks, List<String> below) {
        Engagement own = of(ranks);
        if (own == null || own.reponse() != Reponse.NON) {
            return own == null || own.dite() == Reponse.OUI ? null : own;
        }
        for (String key : below) {
            if (answers.get(key) == Reponse.OUI) {
                List<String> both = new ArrayList<>(own.cles());
                both.add(key);
                both.sort(null);
                return new Engagement(own.obligation(), null, null, null, both, false, true, false);
            }
        }
        return own;
    }

    private List<String> answered(List<String> keys) {
        if (keys.size() == 1) {
            return isAnswered(keys.get(0)) ? keys : List.of();
        }
        List<String> answered = new ArrayList<>(2);
        for (String key : keys) {
            if (isAnswered(key)) {
                answered.add(key);
            }
        }
        return answered;
    }

    private boolean isAnswered(String key) {
        return answers.getOrDefault(key, Reponse.ABSENT) != Reponse.ABSENT;
    }

    private Engagement engagement(AnswerPrecedence.KeyRanks ranks, List<String> keys, boolean global) {
        if (keys.size() == 1) {
            return engagement(ranks, answers.get(keys.get(0)), keys, global, false);
        }
        Set<Reponse> said = EnumSet.noneOf(Reponse.class);
        keys.forEach(key -> said.add(answers.get(key)));
        boolean refused = !said.contains(Reponse.OUI);
        boolean differ = said.size() > 1 && !refused;
        Reponse answer = differ
                ? null
                : said.contains(Reponse.NON) ? Reponse.NON : said.iterator().next();
        return engagement(ranks, answer, keys, global, differ);
    }

    private Engagement engagement(
            AnswerPrecedence.KeyRanks ranks,
            @Nullable Reponse said,
            List<String> keys,
            boolean global,
            boolean differ) {
        return new Engagement(
                ranks.obligation(),
                said == Reponse.RESERVE ? Reponse.OUI : said,
                said,
                words(said, keys),
                keys,
                global,
                differ,
                ranks.isHeading());
    }

    private @Nullable String words(@Nullable Reponse answer, List<String> keys) {
        if (answer != Reponse.RESERVE || words.isEmpty()) {
            return null;
        }
        return words.keySet().containsAll(keys)
                ? keys.stream().map(words::get).map(String::strip).distinct().collect(Collectors.joining(" ; "))
                : null;
    }
}
