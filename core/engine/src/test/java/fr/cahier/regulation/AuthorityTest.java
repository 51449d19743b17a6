package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.Authority.Gender;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la Région           | FEMININ  | à la Région         | seule la Région se prononce",
                "le Département      | MASCULIN | au Département      | seul le Département se prononce",
                "l’Agence            | FEMININ  | à l’Agence          | seule l’Agence se prononce",
                "l’État              | MASCULIN | à l’État            | seul l’État se prononce",
                "les ministres       | MASCULIN | aux ministres       | seuls les ministres se prononcent",
                "les communes        | FEMININ  | aux communes        | seules les communes se prononcent",
                "Bordeaux Métropole  | FEMININ  | à Bordeaux Métropole| seule Bordeaux Métropole se prononce",
                "La Poste            | FEMININ  | à La Poste          | seule La Poste se prononce"
            })
    void sentences_agree_with_its_article_its_gender_and_its_number(
            String name, Gender gender, String dative, String decides) {
        Authority authority = new Authority(name, gender);

        assertThat(authority.dative()).isEqualTo(dative);
        assertThat(authority.decidesAlone()).isEqualTo(decides);
        assertThat(authority.alone() + " ").isSubstringOf(decides);
    }

    @ParameterizedTest
    @CsvSource({"la Région, MASCULIN, feminin", "le Département, FEMININ, masculin"})
    void a_gender_that_contradicts_the_article_is_refused(String name, Gender gender, String right) {
        assertThatExceptionOfType(RefusedValueException.class)
                .isThrownBy(() -> new Authority(name, gender))
                .satisfies(refused -> {
                    assertThat(refused.reason()).contains("« " + name + " »");
                    assertThat(refused.advice()).contains("genre: " + right);
                });
    }

    @ParameterizedTest
    @CsvSource({"'', FEMININ", "' ', MASCULIN"})
    void a_name_that_is_empty_is_refused(String name, Gender gender) {
        assertThatExceptionOfType(RefusedValueException.class).isThrownBy(() -> new Authority(name, gender));
    }
}
