package fr.cahier.internal.edition;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.internal.assess.Samples;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Authority.Gender;
import fr.cahier.regulation.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadyAuthorityTest {

    @ParameterizedTest
    @CsvSource({"le Département, MASCULIN", "l’Agence, FEMININ"})
    void the_ready_form_keeps_who_decides(String name, Gender gender) {
        Authority authority = new Authority(name, gender);
        Edition edition = Samples.regulation().toBuilder().authority(authority).build();

        assertThat(ReadyReader.read(ReadyWriter.bytes(edition)))
                .hasValueSatisfying(read -> assertThat(read.authority()).isEqualTo(authority));
    }
}
