package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.PreCheck;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.examples.generator.DossierGenerator;
import fr.cahier.examples.generator.Profile;
import fr.cahier.json.VerdictWriter;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import fr.cahier.verdict.VerdictDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreCheckTest {

    private static final int EDITS = 60;
    private static final ExecutableEdition SHIPPED = ExecutableEdition.shipped("spro-conseil/2020");
    private static final Evaluator EVALUATOR = Evaluator.of(SHIPPED);
    private static final DossierGenerator GENERATOR = DossierGenerator.of(SHIPPED.edition());

    @Test
    void a_form_is_told_what_one_answer_moves() {
        PreCheck form = PreCheck.of(EVALUATOR, GENERATOR.dossier(7, 2, Profile.COMPLET));
        Site first = form.dossier().sites().get(0);
        boolean other = !Boolean.TRUE.equals(first.affichageExterieur());
        VerdictDiff moved = form.change(dossier ->
                withSite(dossier, 0, first.toBuilder().affichageExterieur(other).build()));
        assertThat(moved.moved())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.after().subject()).isEqualTo(first.id()));
        assertThat(form.change(form.dossier()).isEmpty()).isTrue();
    }

    @Test
    void an_empty_form_can_be_filled_in_from_its_first_answer() {
        PreCheck form = PreCheck.of(EVALUATOR, Dossier.VIDE);
        form.change(dossier -> GENERATOR.dossier(3, 3));
        assertThat(VerdictWriter.json(form.verdict()))
                .isEqualTo(VerdictWriter.json(EVALUATOR.evaluate(GENERATOR.dossier(3, 3))));
        assertThat(form.verdict().findings())
                .anySatisfy(finding -> assertThat(finding.status()).isEqualTo(Status.SATISFIED));
    }

    @Test
    void two_answers_that_contradict_each_other_are_told_anew_when_they_change_places() {
        Obligation alias = SHIPPED.edition().obligations().values().stream()
                .filter(row -> row.nature() == Nature.ALIAS)
                .findFirst()
                .orElseThrow();
        PreCheck form = PreCheck.of(EVALUATOR, answering(Map.of(alias.id(), Reponse.OUI, alias.canon(), Reponse.NON)));
        Dossier swapped = answering(Map.of(alias.id(), Reponse.NON, alias.canon(), Reponse.OUI));
        form.change(swapped);
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(EVALUATOR.evaluate(swapped)));
    }

    @Test
    void a_slot_that_was_said_twice_still_counts_when_it_is_said_once() {
        Dossier once = GENERATOR.dossier(3, 2);
        List<Creneau> twice = new ArrayList<>(once.creneaux());
        twice.add(1, twice.get(0));
        PreCheck form = PreCheck.of(EVALUATOR, once.toBuilder().creneaux(twice).build());
        form.change(once);
        assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(EVALUATOR.evaluate(once)));
    }

    @Test
    void two_sites_of_one_name_are_both_told_anew() {
        Dossier dossier = GENERATOR.dossier(3, 3);
        Site first = dossier.sites().get(0);
        Dossier twins = withSite(dossier, 1, first.toBuilder().nom("Annexe").build());
        PreCheck form = PreCheck.of(EVALUATOR, twins);
        for (int place = 0; place < 2; place++) {
            boolean other = !Boolean.TRUE.equals(twins.sites().get(place).affichageExterieur());
            Dossier changed = withSite(
                    twins,
                    place,
                    twins.sites().get(place).toBuilder()
                            .affichageExterieur(other)
                            .build());
            form.change(changed);
            assertThat(VerdictWriter.json(form.verdict())).isEqualTo(VerdictWriter.json(EVALUATOR.evaluate(changed)));
        }
    }

    private static Dossier answering(Map<String, Reponse> answers) {
        return GENERATOR.dossier(7, 2).toBuilder().engagements(answers).build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_edited_it_says_what_a_whole_evaluation_says(long seed) {
        Random random = new Random(seed);
        PreCheck form = PreCheck.of(EVALUATOR, GENERATOR.any(seed));
        Verdict before = form.verdict();
        for (int edit = 0; edit < EDITS; edit++) {
            Dossier edited = edited(form.dossier(), GENERATOR.any(random.nextInt(1_000)), random);
            VerdictDiff moved = form.change(edited);
            Verdict whole = EVALUATOR.evaluate(edited);
            assertThat(VerdictWriter.json(form.verdict()))
                    .as("seed %s, edit %s", seed, edit)
                    .isEqualTo(VerdictWriter.json(whole));
            assertThat(moved).isEqualTo(before.diff(whole));
            before = whole;
        }
    }

    /** One part becomes as it is in another dossier; of a list often one element alone, taken over, put in or left out. */
    private static Dossier edited(Dossier dossier, Dossier other, Random random) {
        List<Field> fields = DossierSchema.dossier().fields();
        Object[] values = fields.stream().map(field -> field.in(dossier)).toArray();
        Field field = fields.get(random.nextInt(fields.size()));
        Object taken = field.in(other);
        boolean lists = values[field.index()] instanceof List<?> && taken instanceof List<?>;
        values[field.index()] = lists && random.nextInt(4) > 0
                ? editedList((List<?>) values[field.index()], (List<?>) taken, random)
                : taken;
        return (Dossier) DossierSchema.dossier().create(values);
    }

    private static List<?> editedList(List<?> list, List<?> other, Random random) {
        List<Object> copy = new ArrayList<>(list);
        int place = copy.isEmpty() ? 0 : random.nextInt(copy.size());
        Object taken = other.isEmpty() ? null : other.get(random.nextInt(other.size()));
        switch (random.nextInt(3)) {
            case 0 -> copy.subList(place, Math.min(place + 1, copy.size())).clear();
            case 1 -> copy.addAll(place, taken == null ? List.of() : List.of(taken));
            default -> {
                if (!copy.isEmpty() && taken != null) {
                    copy.set(place, sameSite(copy.get(place), taken));
                }
            }
        }
        return copy;
    }

    private static Object sameSite(Object old, Object taken) {
        return old instanceof Site site && taken instanceof Site other
                ? other.toBuilder().id(site.id()).build()
                : taken;
    }

    private static Dossier withSite(Dossier dossier, int place, Site site) {
        List<Site> sites = new ArrayList<>(dossier.sites());
        sites.set(place, site);
        return dossier.toBuilder().sites(sites).build();
    }
}
