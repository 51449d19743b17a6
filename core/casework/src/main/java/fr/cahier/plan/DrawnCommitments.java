package fr.cahier.plan;

import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Reserve;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.plan.Question.Key;
import fr.cahier.plan.Question.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;

/** Answers to commitments, drawn at random, one by one or for the whole text. */
final class DrawnCommitments {

    static final Key WHOLE = new Key(Kind.COMMITMENT, "/engagements/" + Commitments.GLOBAL, "", "");

    /** What stands for the words of a reserve. */
    static final String WORDS = Domain.TO_BE_SAID;

    private static final int AS_A_WHOLE = 4;

    private final AnsweredDossier dossier;
    private final Random random;
    private final BiConsumer<Key, Object> note;
    private final boolean areAllGiven;

    /**
     * @param note keeps what was answered to which question
     * @param areAllGiven whether every answer is yes
     */
    DrawnCommitments(AnsweredDossier dossier, Random random, BiConsumer<Key, Object> note, boolean areAllGiven) {
        this.dossier = dossier;
        this.random = random;
        this.note = note;
        this.areAllGiven = areAllGiven;
    }

    /** {@return an answer: yes more often than not} */
    Object one() {
        if (areAllGiven) {
            return Reponse.OUI;
        }
        return switch (random.nextInt(5)) {
            case 0 -> Reponse.NON;
            case 1 -> new Reserve(Reponse.RESERVE, WORDS);
            default -> Reponse.OUI;
        };
    }

    /** Answers all of them, at times by one answer to the whole text. */
    void answer(Collection<Question> commitments) {
        boolean whole = commitments.size() > 1
                && dossier.now().engagements().get(Commitments.GLOBAL) == null
                && random.nextInt(AS_A_WHOLE) == 0;
        commit(whole ? List.of(WHOLE) : commitments.stream().map(Question::key).toList());
    }

    private void commit(List<Key> keys) {
        Map<String, Reponse> answers = new HashMap<>(dossier.now().engagements());
        Map<String, String> words = new HashMap<>(dossier.now().reserves());
        for (Key key : keys) {
            String name = WantedSupplies.committed(key.pointer());
            Object answer = one();
            answers.put(name, answer instanceof Reserve ? Reponse.RESERVE : (Reponse) answer);
            if (answer instanceof Reserve) {
                words.put(name, WORDS);
            }
            note.accept(key, answers.get(name));
        }
        dossier.is(
                dossier.now().toBuilder().engagements(answers).reserves(words).build());
    }
}
