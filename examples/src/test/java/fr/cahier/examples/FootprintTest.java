package fr.cahier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cahier.Regulations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped edition loads where no compiler and no parser of rules is. */
class FootprintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.eclipse.jdt.internal.compiler.batch.Main",
                "org.antlr.runtime.Parser",
                "org.drools.drl.parser.DrlParser",
                "org.mvel2.MVEL",
                "com.thoughtworks.xstream.XStream"
            })
    void what_compiles_rules_is_not_on_the_class_path(String className) {
        assertThat(Regulations.shipped("spro-conseil/2020").rules().rules()).isNotEmpty();
        assertThat(getClass().getClassLoader().getResource(className.replace('.', '/') + ".class"))
                .isNull();
    }
}
