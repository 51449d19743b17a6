package fr.cahier.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.FieldQuestions;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FieldQuestionsTest {

    /** What the office knows, what the applicant gives beside the form, and what has a question of another kind. */
    private static final Set<String> NOT_ASKED = Set.of(
            "depot",
            "depots",
            "formulaire",
            "referentiel",
            "portefeuille",
            "pieces",
            "faits",
            "declarations",
            "engagements");

    /** What is asked where none of a list, or the elements of one site, are wanted. */
    private static final Set<String> BESIDE = Set.of(
            "Dossier.sites.aucun",
            "Dossier.personnels.aucun",
            "Dossier.creneaux.site",
            "Dossier.fermetures.site",
            "Engagements.global");

    private final Set<String> wanted = new TreeSet<>(BESIDE);

    @Test
    void every_field_that_an_applicant_may_be_asked_for_has_a_question_and_no_question_is_idle() {
        DossierSchema.dossier().fields().stream()
                .filter(field -> !NOT_ASKED.contains(field.name()))
                .forEach(field -> field("Dossier", field));

        assertThat(FieldQuestions.keys()).containsExactlyElementsOf(wanted);
    }

    @Test
    void a_question_asks_and_begins_with_a_small_letter() {
        assertThat(FieldQuestions.of("Site", "recoit_public")).isEqualTo("reçoit-il du public ?");
        assertThat(FieldQuestions.ofSite("creneaux")).startsWith("quelles y sont vos heures d’ouverture");
        assertThat(FieldQuestions.ofNone("sites")).contains("aucun site qui reçoit du public");
    }

    private void field(String record, Field field) {
        Schema schema = field.schema();
        if (schema instanceof ObjectType section) {
            section.fields().forEach(below -> field(section.typeName(), below));
            return;
        }
        if (!field.name().equals("id")) {
            wanted.add(record + "." + Lexicon.camel(field.name()));
        }
        if (schema instanceof ListType list && list.element() instanceof ObjectType element) {
            element.fields().forEach(below -> field(element.typeName(), below));
        }
    }
}
