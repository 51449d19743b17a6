package fr.cahier.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Evaluator;
import fr.cahier.ExecutableEdition;
import fr.cahier.doctrine.Doctrine;
import fr.cahier.doctrine.Position;
import fr.cahier.dossier.CanalDepot;
import fr.cahier.dossier.Depot;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Horodatage;
import fr.cahier.dossier.PreuveEnvoi;
import fr.cahier.verdict.Finding;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the deadline of 31 July 2020, 16 h, makes of a deposit under each doctrine: it concludes where every hour that the
 * stamps allow has the same outcome, and asks for an hour only where that hour decides.
 *
 * <p>Stamps: a day ("30", "31" of July, "1er" of August), a minute or a second of the 31st, "-" for none. Outcomes: "à temps", "tard",
 * "heure" for an hour that is missing, and the questions that are open.
 */
class SettledDepositTest {

    private static final Evaluator OPEN = Evaluator.of(ExecutableEdition.shipped(ShippedEdition.ID));

    /** The readings of the minute of the limit change nothing here. */
    @ParameterizedTest(name = "envoyé {0}, arrivé {1} : {2} ; l’envoi compte : {3} ; la réception compte : {4}")
    @CsvSource(delimiter = '|', textBlock = """
            -        | 30       | à temps | à temps | à temps
            -        | 31       | heure   | heure   | heure
            -        | 1er      | tard    | tard    | tard
            -        | 15:59    | à temps | à temps | à temps
            -        | 16:01    | tard    | tard    | tard
            -        | 15:59:59 | à temps | à temps | à temps
            -        | 16:00:00 | à temps | à temps | à temps
            -        | 16:00:01 | tard    | tard    | tard
            30       | 30       | à temps | à temps | à temps
            30       | 31       | heure   | à temps | heure
            30       | 1er      | envoi-ou-reception | à temps | tard
            30       | 16:01    | envoi-ou-reception | à temps | tard
            30       | 16:00:00 | à temps | à temps | à temps
            30       | 16:00:01 | envoi-ou-reception | à temps | tard
            31       | 31       | heure   | heure   | heure
            31       | 1er      | heure   | heure   | tard
            31       | 15:59    | à temps | à temps | à temps
            31       | 16:01    | heure   | heure   | tard
            31       | 16:00:00 | à temps | à temps | à temps
            31       | 16:00:01 | heure   | heure   | tard
            1er      | 1er      | tard    | tard    | tard
            15:59    | 31       | heure   | à temps | heure
            15:59    | 1er      | envoi-ou-reception | à temps | tard
            15:59    | 16:00:00 | à temps | à temps | à temps
            15:59    | 16:00:01 | envoi-ou-reception | à temps | tard
            16:00    | 31       | heure   | heure   | heure
            16:00    | 1er      | heure   | heure   | tard
            16:00    | 16:00:00 | à temps | à temps | à temps
            16:00    | 16:00:01 | heure   | heure   | tard
            16:01    | 31       | tard    | tard    | tard
            16:01    | 1er      | tard    | tard    | tard
            16:01    | 16:01    | tard    | tard    | tard
            16:00:00 | 31       | heure   | à temps | heure
            16:00:00 | 1er      | envoi-ou-reception | à temps | tard
            16:00:00 | 16:00:00 | à temps | à temps | à temps
            16:00:00 | 16:00:01 | envoi-ou-reception | à temps | tard
            16:00:01 | 31       | tard    | tard    | tard
            16:00:01 | 1er      | tard    | tard    | tard
            16:00:01 | 16:00:01 | tard    | tard    | tard
            """)
    void sent_and_received(String sent, String received, String open, String sending, String reception) {
        for (String minute : List.of("", "a-temps", "apres-la-limite")) {
            assertThat(outcome(deposit(sent, received), minute)).as(minute).isEqualTo(open);
            assertThat(outcome(deposit(sent, received), minute, "envoi"))
                    .as(minute)
                    .isEqualTo(sending);
            assertThat(outcome(deposit(sent, received), minute, "reception"))
                    .as(minute)
                    .isEqualTo(reception);
        }
    }

    /** On which side of the limit its minute is told to be may be all that is left to settle, or none of it. */
    @ParameterizedTest(name = "envoyé {0}, arrivé à 16 h, à la minute près ; {1} : {2} ; à temps : {3} ; après : {4}")
    @CsvSource(delimiter = '|', textBlock = """
            -        | -         | horodatage-imprecis                    | à temps | tard
            -        | envoi     | horodatage-imprecis                    | à temps | tard
            -        | reception | horodatage-imprecis                    | à temps | tard
            30       | -         | envoi-ou-reception horodatage-imprecis | à temps | envoi-ou-reception
            30       | envoi     | à temps                                | à temps | à temps
            30       | reception | horodatage-imprecis                    | à temps | tard
            15:59    | -         | envoi-ou-reception horodatage-imprecis | à temps | envoi-ou-reception
            15:59    | envoi     | à temps                                | à temps | à temps
            15:59    | reception | horodatage-imprecis                    | à temps | tard
            16:00:00 | -         | envoi-ou-reception horodatage-imprecis | à temps | envoi-ou-reception
            16:00:00 | envoi     | à temps                                | à temps | à temps
            16:00:00 | reception | horodatage-imprecis                    | à temps | tard
            31       | -         | envoi-ou-reception horodatage-imprecis | à temps | envoi-ou-reception
            31       | envoi     | heure                                  | à temps | heure
            31       | reception | horodatage-imprecis                    | à temps | tard
            16:00    | -         | envoi-ou-reception horodatage-imprecis | à temps | envoi-ou-reception
            16:00    | envoi     | heure                                  | à temps | heure
            16:00    | reception | horodatage-imprecis                    | à temps | tard
            16:00:01 | -         | tard                                   | tard    | tard
            16:00:01 | envoi     | tard                                   | tard    | tard
            16:00:01 | reception | tard                                   | tard    | tard
            """)
    void received_in_the_minute_of_the_limit(String sent, String counts, String open, String inTime, String after) {
        String reading = counts.equals("-") ? "" : counts;
        assertThat(outcome(deposit(sent, "16:00"), reading)).isEqualTo(open);
        assertThat(outcome(deposit(sent, "16:00"), reading, "a-temps")).isEqualTo(inTime);
        assertThat(outcome(deposit(sent, "16:00"), reading, "apres-la-limite")).isEqualTo(after);
    }

    /** A letter of the minute of the limit never fares worse than one of the minute after it. */
    @ParameterizedTest(
            name = "posté {0}, cachet {1}, arrivé à 16 h, à la minute près ; {2} : {3} ; à temps : {4} ; après : {5}")
    @CsvSource(delimiter = '|', textBlock = """
            30       | CACHET_POSTAL | -               | cachet-de-la-poste horodatage-imprecis     | à temps | cachet-de-la-poste
            30       | CACHET_POSTAL | cachet-fait-foi | à temps                                    | à temps | à temps
            30       | CACHET_POSTAL | en-ligne-seul   | horodatage-imprecis                        | à temps | tard
            16:00:00 | CACHET_POSTAL | -               | cachet-de-la-poste horodatage-imprecis     | à temps | cachet-de-la-poste
            31       | CACHET_POSTAL | -               | cachet-du-dernier-jour horodatage-imprecis | à temps | cachet-du-dernier-jour
            31       | CACHET_POSTAL | jour-du-cachet  | à temps                                    | à temps | à temps
            31       | CACHET_POSTAL | heure-limite    | horodatage-imprecis                        | à temps | tard
            31       | CACHET_POSTAL | sans-la-poste   | horodatage-imprecis                        | à temps | tard
            16:00:01 | CACHET_POSTAL | - | cachet-du-dernier-jour | cachet-du-dernier-jour | cachet-du-dernier-jour
            16:00:01 | CACHET_POSTAL | heure-limite    | tard                                       | tard    | tard
            -        | CACHET_POSTAL | -               | horodatage-imprecis                        | à temps | heure
            30       | -             | -               | horodatage-imprecis                        | à temps | heure
            -        | -             | -               | horodatage-imprecis                        | à temps | heure
            -        | AUCUNE        | -               | horodatage-imprecis                        | à temps | tard
            30       | AUCUNE        | -               | horodatage-imprecis                        | à temps | tard
            """)
    void posted_and_received_in_the_minute_of_the_limit(
            String sent, String proof, String counts, String open, String inTime, String after) {
        String reading = counts.equals("-") ? "" : counts;
        Depot minute = posted(sent, proof, "16:00");

        assertThat(outcome(minute, reading)).isEqualTo(open);
        assertThat(outcome(minute, reading, "a-temps")).isEqualTo(inTime);
        assertThat(outcome(minute, reading, "apres-la-limite"))
                .isEqualTo(after)
                .isEqualTo(outcome(posted(sent, proof, "16:01"), reading));
    }

    /** An acknowledgement of receipt bears another date than the deposit; a registration in time decides whatever counts. */
    @ParameterizedTest(
            name = "envoyé {0}, déposé {1}, enregistré {2}, reçu {3} : {4} ; l’envoi : {5} ; la réception : {6}")
    @CsvSource(delimiter = '|', textBlock = """
            -        | 15:59:59 | -        | 1er | envoi-ou-reception | à temps | tard
            -        | 31       | -        | 1er | heure   | heure   | tard
            -        | 16:00    | -        | 1er | heure   | heure   | tard
            30       | 31       | -        | 1er | envoi-ou-reception | à temps | tard
            30       | 16:00    | -        | 1er | envoi-ou-reception | à temps | tard
            31       | 31       | -        | 1er | heure   | heure   | tard
            16:00:01 | 31       | -        | 1er | tard    | tard    | tard
            -        | 15:59:59 | 16:00:00 | 1er | à temps | à temps | à temps
            -        | 15:59:59 | 16:00:01 | 1er | envoi-ou-reception | à temps | tard
            -        | 15:59:59 | 16:00    | 1er | heure   | à temps | heure
            30       | 16:00    | 16:00    | 1er | heure   | à temps | heure
            30       | 31       | 16:00    | 1er | heure   | à temps | heure
            -        | 31       | 16:00    | 1er | heure   | heure   | heure
            31       | 31       | 16:00    | 1er | heure   | heure   | heure
            -        | 31       | 16:01    | 1er | heure   | heure   | tard
            30       | 31       | 16:01    | 1er | envoi-ou-reception | à temps | tard
            """)
    void acknowledged(
            String sent,
            String deposited,
            String registered,
            String received,
            String open,
            String sending,
            String reception) {
        Depot deposit = deposit(sent, deposited).toBuilder()
                .accuseEnregistrement(stamp(registered))
                .accuseReception(stamp(received))
                .build();

        assertThat(outcome(deposit)).isEqualTo(open);
        assertThat(outcome(deposit, "envoi")).isEqualTo(sending);
        assertThat(outcome(deposit, "reception")).isEqualTo(reception);
    }

    /** Where the reception counts and was late, no hour that nobody said is asked for any more. */
    @ParameterizedTest
    @ValueSource(strings = {"31", "16:00"})
    void a_late_deposit_tells_which_reading_makes_the_hour_needless(String sent) {
        Finding late = finding(deposit(sent, "1er"), "reception");

        assertThat(late.reason()).isEqualTo(Reason.AFTER_DEADLINE);
        assertThat(late.sentence()).contains("La réception compte");
        assertThat(late.questions()).isEmpty();
        assertThat(late.remedy().supplies()).isEmpty();
    }

    private static String outcome(Depot deposit, String... readings) {
        Finding finding = finding(deposit, readings);
        return finding.status() == Status.SATISFIED
                ? "à temps"
                : finding.reason() == Reason.AFTER_DEADLINE
                        ? "tard"
                        : finding.status() == Status.MISSING ? "heure" : String.join(" ", finding.questions());
    }

    private static Finding finding(Depot deposit, String... readings) {
        Dossier dossier = Dossier.builder().depot(deposit).build();
        return OPEN.with(settling(readings)).evaluate(dossier).findings().stream()
                .filter(one -> one.obligation().id().equals("PROC-04"))
                .findFirst()
                .orElseThrow();
    }

    private static Depot deposit(String sent, String received) {
        return Depot.builder()
                .canal(CanalDepot.COURRIEL)
                .envoyeLe(stamp(sent))
                .horodatage(stamp(received))
                .build();
    }

    private static Depot posted(String sent, String proof, String received) {
        return deposit(sent, received).toBuilder()
                .canal(CanalDepot.POSTAL)
                .preuveEnvoi(proof.equals("-") ? null : PreuveEnvoi.valueOf(proof))
                .build();
    }

    private static @Nullable Horodatage stamp(String told) {
        return switch (told) {
            case "-" -> null;
            case "30" -> Horodatage.lire("2020-07-30");
            case "31" -> Horodatage.lire("2020-07-31");
            case "1er" -> Horodatage.lire("2020-08-01");
            default -> Horodatage.lire("2020-07-31T" + told);
        };
    }

    private static Doctrine settling(String... readings) {
        List<Position> positions = new ArrayList<>();
        for (String reading : readings) {
            if (!reading.isEmpty()) {
                boolean post = reading.equals("sans-la-poste");
                positions.add(Position.builder()
                        .question(question(reading))
                        .lecture(post ? "en-ligne-seul" : reading)
                        .auteur("la cheffe du service")
                        .date(LocalDate.of(2020, 3, 1))
                        .motif("Pour tous les dossiers de la campagne.")
                        .build());
            }
        }
        return Doctrine.builder().positions(positions).build();
    }

    /** "sans-la-poste" is here what "en-ligne-seul" is of a postmark of the last day. */
    private static String question(String reading) {
        return switch (reading) {
            case "envoi", "reception" -> "envoi-ou-reception";
            case "cachet-fait-foi", "en-ligne-seul" -> "cachet-de-la-poste";
            case "jour-du-cachet", "heure-limite", "sans-la-poste" -> "cachet-du-dernier-jour";
            default -> "horodatage-imprecis";
        };
    }
}
