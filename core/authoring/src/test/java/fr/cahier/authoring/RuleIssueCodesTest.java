package fr.cahier.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleIssue;
import fr.cahier.regulation.RuleIssueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One slip in the files of an edition, and the code by which a program knows it. */
class RuleIssueCodesTest {

    private static final String CAHIER = "cahier.yaml";
    private static final String OBLIGATIONS = "essai/obligations.yaml";
    private static final String RULES = "essai/regles.drl";
    private static final String CASES = "essai/cas.yaml";
    private static final String PASSAGES = "passages.yaml";
    private static final String THRESHOLD = "      - { du: \"2026-01-01\", nombre: 2 }";
    private static final String POSTS = "postesInternet >= $requis";
    private static final String SITE = "Site( $site : id, recoitPublic == true, postesInternet >= $requis,";
    private static final String WORDING = "{sujet} offre {constate} postes.";
    private static final String RULE = """

            rule "%s"
              @obligation( "ESS-01" ) @conclut( "%s" )
            when
              Seuil( code == "postes", $requis : nombre )
              Site( $site : id, recoitPublic == true, postesInternet >= $requis, $constate : postesInternet )
            then
            end
            """;
    private static final String CASE = """
            - cas: "Deux postes"
              obligation: %s
              sujet: S1
              dossier: { sites: [{ id: S1, recoit_public: true, postes_internet: %s }] }
              attendu: SATISFAITE
            """;

    /** Found beside the text or beside other editions: {@code SourceComparisonTest}, {@code EditionsCheckTest}. */
    private static final Set<RuleIssueCode> ELSEWHERE =
            EnumSet.of(RuleIssueCode.OTHER_TEXT, RuleIssueCode.CONFLICTING_EDITIONS);

    @TempDir
    Path temporary;

    static Stream<Arguments> slips() {
        return Stream.of(
                slip(RuleIssueCode.UNREADABLE_FILE, CAHIER, "dossier: essai", "dossier: autre"),
                slip(RuleIssueCode.MISPLACED_FILE, "horaires/regles.drl", "", "package cahiers.essai.horaires\n"),
                slip(RuleIssueCode.LIMIT_EXCEEDED, CASES, "", "#".repeat(1_000_001)),
                slip(RuleIssueCode.LIMIT_EXCEEDED, OBLIGATIONS, "Des postes", "a".repeat(5_001)),
                slip(RuleIssueCode.REFUSED_CHARACTER, OBLIGATIONS, "Des postes", "Des\u202Epostes"),
                slip(RuleIssueCode.MALFORMED, OBLIGATIONS, "titre: \"Des", "titre: \"Des\" \""),
                slip(RuleIssueCode.MALFORMED, OBLIGATIONS, "id: ESS-01", "id: &a ESS-01"),
                slip(RuleIssueCode.UNKNOWN_KEY, OBLIGATIONS, "exigence:", "exigense:"),
                slip(RuleIssueCode.UNKNOWN_KEY, CASES, "", CASE.formatted("ESS-01", "2, lieu: x")),
                slip(RuleIssueCode.MISSING_KEY, OBLIGATIONS, "  titre: \"Des postes\"\n", ""),
                slip(RuleIssueCode.DUPLICATE_KEY, OBLIGATIONS, "  sujet: site", "  sujet: site\n  sujet: site"),
                slip(RuleIssueCode.DUPLICATE_IDENTIFIER, OBLIGATIONS, "id: ESS-01", "id: TOUT-01"),
                slip(RuleIssueCode.UNSUITABLE_VALUE, OBLIGATIONS, "sujet: site", "sujet: pays"),
                slip(RuleIssueCode.UNSUITABLE_VALUE, CAHIER, "nombre: 2", "nombre: deux"),
                slip(RuleIssueCode.RULE_LANGUAGE, RULES, "when", "quand"),
                slip(RuleIssueCode.UNKNOWN_NAME, RULES, "Site(", "Sitte("),
                slip(RuleIssueCode.UNKNOWN_NAME, RULES, "recoitPublic", "recoitPublics"),
                slip(RuleIssueCode.UNKNOWN_NAME, RULES, POSTS, "postesInternet >= $requise"),
                slip(RuleIssueCode.UNKNOWN_NAME, RULES, "\"satisfaite\"", "\"satisfaites\""),
                slip(RuleIssueCode.NEVER_MATCHES, RULES, POSTS, POSTS + ", postesInternet < 1, postesInternet > 1"),
                slip(RuleIssueCode.CROSSED_FACTS, RULES, "then", "  Personnel( $personne : id )\nthen"),
                slip(RuleIssueCode.UNKNOWN_OBLIGATION, RULES, "ESS-01\"", "ESS-02\""),
                slip(RuleIssueCode.UNKNOWN_OBLIGATION, PASSAGES, "[ESS-01]", "[ESS-02]"),
                slip(RuleIssueCode.UNKNOWN_REFERENCE, RULES, "\"postes\"", "\"postess\""),
                slip(RuleIssueCode.UNKNOWN_REFERENCE, OBLIGATIONS, WORDING, "{sujet} offre {constatee} postes."),
                slip(RuleIssueCode.MISSING_RULE, RULES, "\"satisfaite\"", "\"manquement\""),
                slip(RuleIssueCode.UNREAD_FACT, OBLIGATIONS, "sites[].postes_internet", "sites[].adresse"),
                slip(RuleIssueCode.CONFLICTING_RULES, RULES, "", RULE.formatted("ESS-01 autre", "manquement")),
                slip(RuleIssueCode.UNSUITABLE_THRESHOLD, CAHIER, THRESHOLD, THRESHOLD + "\n" + THRESHOLD),
                slip(RuleIssueCode.INCONSISTENT, OBLIGATIONS, "lignes: \"2\"", "lignes: \"1\""),
                slip(RuleIssueCode.UNUSED, RULES, "", RULE.formatted("ESS-01 encore", "satisfaite")),
                slip(RuleIssueCode.UNUSED, OBLIGATIONS, WORDING, WORDING + "\"\n    jamais: \"Rien."),
                slip(RuleIssueCode.UNCOVERED_TEXT, CAHIER, "lignes-non-vides: \"1-2\"", "lignes-non-vides: \"1-3\""),
                slip(
                        RuleIssueCode.DOUBTFUL_RULE,
                        RULES,
                        SITE,
                        "Site( recoitPublic == true, postesInternet >= $requis,"),
                slip(RuleIssueCode.DOUBTFUL_WORDING, OBLIGATIONS, "exigence: \"offrir", "exigence: \"Offrir"),
                slip(RuleIssueCode.UNUSABLE_CASE, OBLIGATIONS, "sujet: site", "sujet: dossier"),
                slip(RuleIssueCode.FAILED_CASE, CASES, "", CASE.formatted("ESS-01", "1")),
                slip(RuleIssueCode.MISSING_CASE, CASES, "", CASE.formatted("ESS-01", "3")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("slips")
    void a_slip_has_its_code(RuleIssueCode code, String file, String before, String after) {
        Folder folder = Folder.minimal(temporary);
        boolean whole = before.isEmpty();
        String text = whole && folder.path().resolve(file).toFile().exists() ? folder.text(file) : "";
        if (code == RuleIssueCode.UNUSABLE_CASE) {
            folder.write(CASES, CASE.formatted("ESS-01", "2"));
        }
        Folder changed = whole ? folder.write(file, text + after) : folder.replace(file, before, after);

        List<RuleIssue> issues = issues(changed);

        assertThat(issues).as("%s", issues).extracting(RuleIssue::code).contains(code);
    }

    @Test
    void a_file_in_another_encoding_has_its_code() throws IOException {
        Folder folder = Folder.minimal(temporary);
        Files.write(folder.path().resolve(OBLIGATIONS), folder.text(OBLIGATIONS).getBytes(StandardCharsets.UTF_16));

        assertThat(issues(folder)).extracting(RuleIssue::code).contains(RuleIssueCode.OTHER_ENCODING);
    }

    @Test
    void each_code_is_provoked() {
        Set<RuleIssueCode> provoked = EnumSet.copyOf(ELSEWHERE);
        provoked.add(RuleIssueCode.OTHER_ENCODING);
        slips().forEach(slip -> provoked.add((RuleIssueCode) slip.get()[0]));

        assertThat(provoked).containsExactlyInAnyOrder(RuleIssueCode.values());
    }

    private static List<RuleIssue> issues(Folder folder) {
        try {
            return FolderCheck.playing(folder.path()).diagnostics();
        } catch (RuleDefectException refused) {
            return refused.diagnostics();
        }
    }

    private static Arguments slip(RuleIssueCode code, String file, String before, String after) {
        return Arguments.of(code, file, before, after);
    }
}
