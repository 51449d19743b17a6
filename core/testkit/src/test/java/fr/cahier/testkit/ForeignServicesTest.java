package fr.cahier.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Service;
import fr.cahier.regulation.Voice;
import fr.cahier.verdict.Status;
import fr.cahier.verdict.Verdict;
import org.junit.jupiter.api.Test;

/** The edition says whose opening hours count. */
class ForeignServicesTest {

    private static final ExecutableEdition EDITION = SmallEdition.load();

    private static Dossier held(Service service) {
        Dossier complete = SmallEdition.complete();
        return complete.toBuilder()
                .creneaux(complete.creneaux().stream()
                        .map(slot -> slot.toBuilder().service(service).build())
                        .toList())
                .build();
    }

    private static Verdict verdict(ExecutableEdition edition, Service service) {
        return Evaluator.of(edition).evaluate(held(service));
    }

    private static ExecutableEdition countingSpro() {
        Voice voice = EDITION.edition().voice();
        return new ExecutableEdition(
                EDITION.edition().toBuilder()
                        .voice(new Voice(
                                voice.service(), voice.label(), Service.SPRO_CONSEIL, voice.visit(), voice.glossary()))
                        .build(),
                EDITION.rules());
    }

    private static Status hours(Verdict verdict) {
        return verdict.findings().stream()
                .filter(finding -> finding.obligation().id().equals("ACC-03"))
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void its_own_service_counts() {
        assertThat(hours(verdict(EDITION, Service.LABEL))).isEqualTo(Status.SATISFIED);
        assertThat(hours(verdict(countingSpro(), Service.SPRO_CONSEIL))).isEqualTo(Status.SATISFIED);
        assertThat(hours(verdict(countingSpro(), Service.LABEL))).isEqualTo(Status.SATISFIED);
    }

    @Test
    void that_of_another_text_does_not_and_is_told() {
        Verdict verdict = verdict(EDITION, Service.SPRO_CONSEIL);
        assertThat(hours(verdict)).isNotEqualTo(Status.SATISFIED);
        assertThat(verdict.remarks())
                .contains(
                        "Un créneau ou un tarif est d’un service que ce cahier des charges ne connaît pas : il compte comme"
                                + " une autre activité. Si c’est le sien, écrivez « LABEL ».");
        assertThat(verdict(EDITION, Service.LABEL).remarks()).isEmpty();
    }
}
