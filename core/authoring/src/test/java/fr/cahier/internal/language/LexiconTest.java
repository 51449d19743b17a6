package fr.cahier.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.FactPath;
import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.FrenchFormat;
import fr.cahier.dossier.schema.Lexicon;
import fr.cahier.dossier.schema.ListType;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.dossier.schema.Scalar;
import fr.cahier.dossier.schema.Schema;
import fr.cahier.verdict.Conclusion;
import fr.cahier.verdict.FollowUp;
import fr.cahier.verdict.Reason;
import fr.cahier.verdict.Receipt;
import fr.cahier.verdict.Status;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void all_that_can_be_said_matched_or_concluded_has_a_word_and_no_word_is_idle() {
        Set<String> wanted = new TreeSet<>(Set.of(
                "Dossier",
                "Engagements.global",
                "Ages.min",
                "Ages.max",
                "Reserve",
                "Reserve.reponse",
                "Reserve.texte"));
        group(DossierSchema.dossier(), wanted);
        FactTypes.names().forEach(name -> fact(FactTypes.named(name).orElseThrow(), wanted));
        Stream.of(Conclusion.class, Status.class, Reason.class, FollowUp.class, Receipt.InstantBasis.class)
                .forEach(type -> constants(type, wanted));
        constants(Reponse.class, wanted);
        IntStream.rangeClosed(1, 7).forEach(day -> wanted.add("Creneau.jour." + day));

        assertThat(Lexicon.keys()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void the_words_are_french() {
        assertThat(Lexicon.keys()).allSatisfy(key -> {
            String[] parts = key.split("\\.");
            String word = parts.length == 1
                    ? Lexicon.theType(key)
                    : parts.length == 3
                            ? Lexicon.weekday(Integer.parseInt(parts[2]))
                            : Lexicon.value(parts[0], parts[1]);
            assertThat(word)
                    .doesNotContainPattern("[A-Z]{2,}_|_|'|\\b(?:the|of|and|site_id|true|false|null|missing|late)\\b")
                    .isEqualTo(word.strip())
                    .isNotBlank();
        });
    }

    @Test
    void a_property_reads_with_and_without_its_article() {
        assertThat(Lexicon.property("Site", "espaceDedie")).isEqualTo("espace dédié au service");
        assertThat(Lexicon.theProperty("Site", "espace_dedie")).isEqualTo("l’espace dédié au service");
        assertThat(Lexicon.property("Site", "erp.avisSecurite")).isEqualTo("avis de la commission de sécurité");
        assertThat(Lexicon.property("Canaux", "e_conseil")).isEqualTo("conseil en ligne");
        assertThat(Lexicon.theType("Permanence")).isEqualTo("la permanence hebdomadaire");
        assertThat(Lexicon.value("Preuve.Sens", "DEMENT")).isEqualTo("dément");
        assertThatThrownBy(() -> Lexicon.property("Site", "espaceDeDie")).hasMessageContaining("Site.espaceDeDie");
    }

    @Test
    void a_place_of_a_dossier_is_named_as_an_officer_would() {
        Dossier dossier = Dossier.builder()
                .sites(List.of(
                        Site.builder().id("S7").build(),
                        Site.builder().espaceDedie(true).build()))
                .creneaux(List.of(
                        Creneau.builder()
                                .siteId("S7")
                                .jour(1)
                                .debut(LocalTime.of(9, 0))
                                .fin(LocalTime.of(12, 30))
                                .build(),
                        Creneau.builder().build()))
                .build();

        assertThat(Lexicon.pointer("/sites/0/espace_dedie", dossier)).isEqualTo("site S7, espace dédié au service");
        assertThat(Lexicon.pointer("/sites/1/erp/categorie", dossier))
                .isEqualTo("site n° 2, catégorie d’établissement recevant du public");
        assertThat(Lexicon.pointer("/creneaux/0", dossier)).isEqualTo("créneau n° 1 (site S7, lundi, 9 h – 12 h 30)");
        assertThat(Lexicon.pointer("/creneaux/1/canal", dossier)).isEqualTo("créneau n° 2, mode d’accueil");
        assertThat(Lexicon.pointer("/depot/canal", dossier)).isEqualTo("voie du dépôt");
        assertThat(Lexicon.pointer("/publics/ages/min", dossier)).isEqualTo("âge minimal");
        assertThat(Lexicon.pointer("/publics/exclusions/0", dossier)).isEqualTo("publics exclus (n° 1)");
        assertThat(Lexicon.pointer("/engagements/global", dossier)).isEqualTo("signature du texte entier");
        assertThat(Lexicon.pointer("/engagements/HOR-06", dossier)).isEqualTo("engagement HOR-06");
        assertThat(Lexicon.pointer("/engagements/HOR-06/texte", dossier))
                .isEqualTo("engagement HOR-06, mots de la réserve");
        assertThat(Lexicon.pointer("/tarifs", dossier)).isEqualTo("tarifs");
        assertThat(Lexicon.pointer("", dossier)).isEqualTo("dossier");
        assertThatThrownBy(() -> Lexicon.pointer("/depot/cannal", dossier)).hasMessageContaining("/depot/cannal");
    }

    @Test
    void a_place_of_whichever_element_has_no_rank() {
        assertThat(PointerNames.ofAny(FactPath.of("sites[].postes_internet"))).isEqualTo("site, postes internet");
        assertThat(PointerNames.ofAny(FactPath.of("publics.exclusions[]"))).isEqualTo("publics exclus");
        assertThat(PointerNames.ofAny(FactPath.of("depot.canal")))
                .isEqualTo(PointerNames.name("/depot/canal", unsaid -> null));
        FactPath declared = FactPath.of("faits.operateur.convention");
        assertThat(PointerNames.ofAny(declared)).isEqualTo("fait « operateur.convention »");
        assertThat(PointerNames.ofAny(declared.declaredAs("date", "Opérateur : date", "", "un jour")))
                .isEqualTo("Opérateur : date");
    }

    @Test
    void a_place_within_its_element_does_not_name_the_element() {
        assertThat(PointerNames.inElement("/sites/0/postes_internet", unsaid -> "S1, postes internet, S1"))
                .isEqualTo("postes internet");
        assertThat(PointerNames.inElement("/tarifs", unsaid -> null)).isEqualTo("tarifs");
    }

    @Test
    void a_value_is_told_by_where_it_stands() {
        assertThat(FrenchFormat.at("/creneaux/3/jour", 1)).isEqualTo("lundi");
        assertThat(FrenchFormat.at("/engagements/PRI-03", "RESERVE")).isEqualTo("oui, sous réserve");
        assertThat(FrenchFormat.at("/sites/0/postes_internet", 1)).isEqualTo("1");
    }

    private static void group(ObjectType group, Set<String> wanted) {
        for (Field field : group.fields()) {
            wanted.add(group.typeName() + "." + Lexicon.camel(field.name()));
            shape(field.schema(), wanted);
        }
    }

    private static void shape(Schema shape, Set<String> wanted) {
        if (shape instanceof ObjectType section) {
            group(section, wanted);
        } else if (shape instanceof ListType list && list.element() instanceof ObjectType element) {
            wanted.add(element.typeName());
            group(element, wanted);
        } else if (shape instanceof ListType list) {
            shape(list.element(), wanted);
        } else if (shape instanceof Scalar.Choice choice) {
            constants(choice.values().get(0).getDeclaringClass(), wanted);
        }
    }

    private static void fact(FactType type, Set<String> wanted) {
        wanted.add(type.name());
        for (FactType.Property property : type.properties().values()) {
            String[] names = property.path().split("\\.");
            String owner = names.length == 1 ? type.name() : Lexicon.camel("_" + names[names.length - 2]);
            wanted.add(owner + "." + names[names.length - 1]);
            if (property.type().isEnum()) {
                constants(property.type(), wanted);
            }
        }
    }

    private static void constants(Class<?> type, Set<String> wanted) {
        for (Object constant : type.getEnumConstants()) {
            wanted.add(type.getSimpleName() + "." + ((Enum<?>) constant).name());
        }
    }
}
