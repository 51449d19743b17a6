package fr.cahier.internal.yaml.edition;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.internal.folder.RuleFiles;
import fr.cahier.internal.yaml.YamlFile;
import fr.cahier.internal.yaml.YamlMap;
import fr.cahier.regulation.Lines;
import fr.cahier.regulation.Nature;
import fr.cahier.regulation.Obligation;
import fr.cahier.regulation.Period;
import fr.cahier.regulation.Source;
import fr.cahier.regulation.Subject;
import fr.cahier.regulation.Verification;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * @param chapter its folder
 * @param root id of the obligation that gathers all others
 * @param declared what the edition declares
 */
record ObligationReader(YamlFile file, String chapter, String root, EditionReader.Declared declared) {

    private static final String COMMITMENT = "engagement";

    /** {@return the obligation; empty when it has a problem} */
    Optional<Obligation> read(YamlMap written) {
        int before = file.problems().size();
        var wordings = WordingReader.read(file, written.text("id"), written.mapOrNull("constats"));
        return file.convert(written, written.text("id"), () -> fields(written)
                        .wordings(wordings)
                        .build())
                .filter(read -> file.problems().size() == before);
    }

    private Obligation.ObligationBuilder fields(YamlMap written) {
        String id = checked(written.text("id"));
        String title = written.text("titre");
        String nature = written.textOrNull("nature");
        String subject = written.textOrNull("sujet");
        Nature kind = nature == null ? Nature.OBLIGATION : WrittenValues.word(Nature.class, nature);
        Set<Verification> verifications = verifications(written.texts("verification"));
        checkRule(written.textOrNull("regle"), kind, verifications);
        return Obligation.builder()
                .id(id)
                .title(title)
                .chapter(chapter)
                .nature(kind)
                .source(new Source(written.text("rubrique"), Lines.of(written.text("lignes"))))
                .owedBy(written.textOr("debiteur", "candidat"))
                .subject(subject == null ? Subject.DOSSIER : WrittenValues.word(Subject.class, subject))
                .verifications(verifications)
                .needs(paths(written.texts("faits")))
                .clues(paths(written.texts("indices")))
                .parent(parent(id, kind, written.textOrNull("ensemble"), written.textOrNull("repete")))
                .canon(written.textOrNull("repete"))
                .requirement(written.textOr("exigence", title))
                .evidence(written.textOrNull("justificatif"))
                .remedy(written.textOrNull("remede"))
                .observation(observation(written.textOrNull("sur-place"), verifications))
                .period(period(written.mapOrNull("en-vigueur")));
    }

    private static @Nullable String observation(@Nullable String sentence, Set<Verification> verifications) {
        if (sentence != null && !verifications.contains(Verification.VISITE)) {
            throw new RefusedValueException(
                    "« sur-place » dit ce que l’on constate en visite, et rien ne s’y vérifie ici.",
                    "Ajoutez « visite » sous « verification », ou retirez cette ligne.");
        }
        return sentence;
    }

    /** Its answer in a dossier could not be written under another name. */
    private static String checked(String id) {
        if (!Commitments.isKey(id) || id.equals(Commitments.GLOBAL)) {
            throw new RefusedValueException(
                    "un identifiant d’obligation n’a pas cette forme.",
                    "Écrivez deux à six majuscules, un tiret, puis deux ou trois chiffres : HOR-07.");
        }
        return id;
    }

    /** {@return whether its rule is the one that a commitment satisfies} */
    boolean isCommitment(YamlMap written) {
        return written.textOrNull("regle") != null;
    }

    private static void checkRule(@Nullable String rule, Nature nature, Set<Verification> verifications) {
        if (rule == null) {
            return;
        }
        if (!rule.equals(COMMITMENT)) {
            throw new RefusedValueException(
                    "« regle » ne connaît que le mot « " + COMMITMENT + " ».",
                    "Écrivez regle: " + COMMITMENT + ", ou une règle dans " + RuleFiles.FILE + ".");
        }
        if (!nature.hasRules() || !verifications.contains(Verification.ENGAGEMENT)) {
            throw new RefusedValueException(
                    "« regle: " + COMMITMENT + " » ne va pas avec une obligation qui ne demande aucun engagement.",
                    nature.hasRules()
                            ? "Ajoutez « engagement » sous « verification », ou écrivez une règle dans "
                                    + RuleFiles.FILE + "."
                            : "Retirez cette clé : une obligation de cette nature n’est pas jugée.");
        }
    }

    private @Nullable String parent(String id, Nature kind, @Nullable String gathering, @Nullable String canon) {
        boolean owed = !root.equals(canon)
                && kind != Nature.AUTRE_ACTEUR
                && kind != Nature.COLLECTIVE
                && kind != Nature.OPTION;
        return gathering != null ? gathering : owed && !id.equals(root) ? root : null;
    }

    private static Set<Verification> verifications(List<String> words) {
        Set<Verification> found = EnumSet.noneOf(Verification.class);
        words.forEach(word -> found.add(WrittenValues.word(Verification.class, word)));
        return found;
    }

    private List<FactPath> paths(List<String> written) {
        return written.stream().map(this::path).toList();
    }

    private FactPath path(String written) {
        FactPath path = FactPath.of(written);
        if (path.factKey() != null && !declared.facts().contains(path.factKey())) {
            throw undeclared("fait", path.factKey(), declared.facts());
        }
        if (path.computation() != null && !declared.computations().contains(path.computation())) {
            throw undeclared("calcul", path.computation(), declared.computations());
        }
        return path;
    }

    private static RefusedValueException undeclared(String kind, String name, Set<String> known) {
        return new RefusedValueException(
                "l’édition ne déclare aucun " + kind + " « " + Visible.text(name) + " ».",
                NearestName.suggested(name, known, "Déclarez-le sous « " + kind + "s », dans cahier.yaml."));
    }

    private static Period period(@Nullable YamlMap written) {
        if (written == null) {
            return Period.ALWAYS;
        }
        String from = written.textOrNull("du");
        String until = written.textOrNull("au");
        if (from == null && until == null) {
            throw new RefusedValueException("« en-vigueur » est vide.", "Écrivez { du: \"2021-09-01\" }.");
        }
        return new Period(
                from == null ? null : WrittenValues.day(from), until == null ? null : WrittenValues.day(until));
    }
}
