package fr.cahier.dossier.schema;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.dossier.InputIssue;
import fr.cahier.json.DossierReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static final ObjectType DOSSIER = DossierSchema.dossier();

    @Test
    void every_field_of_a_dossier_is_described_and_no_description_is_idle() {
        Set<String> fields = new TreeSet<>();
        keys(DOSSIER, fields);

        assertThat(Descriptions.keys())
                .as(
                        "Say what the field means, with its unit, in src/main/resources/fr/cahier/dossier/descriptions.properties")
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void a_description_is_short_french_and_can_follow_a_colon() {
        assertThat(Descriptions.keys()).allSatisfy(key -> assertThat(text(key))
                .hasSizeLessThanOrEqualTo(Descriptions.MAX_LENGTH)
                .matches("[\\p{Lu}](?:[\\p{Ll} ]|’\\p{L}).*[.]")
                .doesNotContainPattern("'|\\bl\\. ?\\d|_|\\b(?:true|false|null|JSON|champ vide)\\b")
                .doesNotContain("  "));
    }

    @Test
    void a_question_of_yes_or_no_is_put_as_one() {
        assertThat(Descriptions.keys()).allSatisfy(key -> {
            boolean yesOrNo = field(DOSSIER, key).schema() instanceof Scalar.BooleanType;
            assertThat(text(key).startsWith("Si ")).as(key).isEqualTo(yesOrNo);
        });
    }

    @Test
    void a_pointer_leads_to_its_description_or_to_the_one_around_it() {
        assertThat(Descriptions.at(DOSSIER, "/creneaux/3/jour")).startsWith("Le jour de la semaine");
        assertThat(Descriptions.at(DOSSIER, "/publics/ages/min")).startsWith("L’âge le plus jeune");
        assertThat(Descriptions.at(DOSSIER, "/publics/exclusions/0")).startsWith("Les publics que la structure");
        assertThat(Descriptions.at(DOSSIER, "/engagements/ACC-01")).startsWith("La réponse du candidat");
        assertThat(Descriptions.at(DOSSIER, "/engagements/ACC-01/texte")).startsWith("Ce que le candidat réserve");
        assertThat(Descriptions.at(DOSSIER, "/sites/0/inconnu")).startsWith("Les lieux du candidat");
        assertThat(Descriptions.at(DOSSIER, "")).isNull();
    }

    @Test
    void a_retired_field_is_told_by_the_page_on_migration_and_by_the_reader() throws IOException {
        String page = Files.readString(Path.of("../../docs/migration.md"));
        List<String> retired = FactPath.known().stream()
                .filter(path -> path.contains(".") && isRetired(path))
                .toList();
        assertThat(retired).isNotEmpty().allSatisfy(path -> assertThat(page).contains("`" + path + "`"));
        assertThat(DossierReader.standard().read("{\"cep\":{\"niveau\":1}}").warnings())
                .singleElement()
                .extracting(InputIssue::message)
                .asString()
                .contains("« niveau » est ancienne", "\"niveaux\": [1]");
    }

    private static boolean isRetired(String path) {
        String owner = path.substring(0, path.lastIndexOf('.'));
        Schema schema = FactPath.of(owner).schema();
        Field field = schema instanceof ObjectType object ? object.field(path.substring(owner.length() + 1)) : null;
        return field != null && Descriptions.isRetired((ObjectType) schema, field);
    }

    private static String text(String key) {
        return Descriptions.of(owner(DOSSIER, key), field(DOSSIER, key));
    }

    private static Field field(ObjectType root, String key) {
        ObjectType owner = owner(root, key);
        return owner.fields().stream()
                .filter(field -> Descriptions.key(owner, field).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectType owner(ObjectType root, String key) {
        if (root.fields().stream()
                .anyMatch(field -> Descriptions.key(root, field).equals(key))) {
            return root;
        }
        for (Field field : root.fields()) {
            ObjectType below = below(field.schema());
            ObjectType found = below == null ? null : owner(below, key);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void keys(ObjectType owner, Set<String> keys) {
        for (Field field : owner.fields()) {
            keys.add(Descriptions.key(owner, field));
            ObjectType below = below(field.schema());
            if (below != null) {
                keys(below, keys);
            }
        }
    }

    private static ObjectType below(Schema schema) {
        if (schema instanceof ListType list) {
            return below(list.element());
        }
        if (schema instanceof Commitments) {
            return Commitments.withWords();
        }
        return schema instanceof AgeRange ages ? ages.interval() : schema instanceof ObjectType object ? object : null;
    }
}
