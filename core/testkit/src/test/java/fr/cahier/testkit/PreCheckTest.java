package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.UnreadableDossierException;
import fr.cahier.internal.json.RandomDossiers;
import fr.cahier.json.DossierReader;
import fr.cahier.json.VerdictWriter;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A pre-check answers as a whole evaluation does, whatever came before. */
class PreCheckTest {

    private static final Evaluator EVALUATOR = Evaluator.of(SmallEdition.load());
    private static final int CHANGES = 300;

    @Test
    void a_pre_check_follows_any_dossier_byte_for_byte() {
        Random random = new Random(20261128);
        RandomDossiers dossiers = new RandomDossiers(random);
        PreCheck form = PreCheck.of(EVALUATOR, Dossier.VIDE);
        Verdict before = form.verdict();
        Dossier earlier = Dossier.VIDE;
        int read = 0;
        for (int change = 0; change < CHANGES; change++) {
            StringBuilder file = new StringBuilder();
            dossiers.next().write(file);
            Optional<Dossier> drawn = read(file.toString());
            if (drawn.isEmpty()) {
                continue;
            }
            read++;
            Dossier next = mixed(random, earlier, drawn.get());
            VerdictDiff moved = form.change(unused -> next);
            Verdict whole = EVALUATOR.evaluate(next);
            assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(whole));
            assertThat(moved).isEqualTo(before.diff(whole));
            before = whole;
            earlier = next;
        }
        assertThat(read).isGreaterThan(CHANGES / 10);
    }

    /** Some sections of the earlier dossier stay, as in a form that is filled in. */
    private static Dossier mixed(Random random, Dossier earlier, Dossier drawn) {
        Dossier.DossierBuilder mixed = drawn.toBuilder();
        if (random.nextBoolean()) {
            mixed.engagements(earlier.engagements());
        }
        if (random.nextBoolean()) {
            mixed.depot(earlier.depot());
        }
        return mixed.build();
    }

    private static Optional<Dossier> read(String json) {
        try {
            return Optional.of(DossierReader.standard().read(json).dossier());
        } catch (UnreadableDossierException e) {
            return Optional.empty();
        }
    }
}
