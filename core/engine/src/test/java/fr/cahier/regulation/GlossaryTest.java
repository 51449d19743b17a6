package fr.cahier.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.dossier.RefusedValueException;
import fr.cahier.regulation.Glossary.Term;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

    private static final Term MEMBER = new Term("membre de l'office", "un organisme que l’office a admis.");
    private static final Term CEP = new Term("CEP", "un conseil gratuit.");
    private static final Term ALE = new Term("ALÉ", "une aide de l’office, au titre du CEP.");

    private static final Glossary GLOSSARY = new Glossary(List.of(MEMBER, CEP, ALE));

    @ParameterizedTest
    @ValueSource(strings = {"CEP", "Le CEP, premier niveau.", "(CEP)", "l’accueil/CEP", "d’un\nCEP"})
    void a_term_is_found_as_a_whole_word(String text) {
        assertThat(GLOSSARY.usedIn(text)).containsExactly(CEP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CEPS", "aCEP", "CEP-05", "pré-CEP", "CEP_1", "CEP2", "cep.niveaux"})
    void a_part_of_a_word_is_not_the_term(String text) {
        assertThat(GLOSSARY.usedIn(text)).isEmpty();
    }

    @Test
    void a_term_of_several_words_is_found_over_lines_with_any_apostrophe_and_with_a_capital() {
        assertThat(GLOSSARY.usedIn("– Membre de\n      l’office")).containsExactly(MEMBER);
        assertThat(GLOSSARY.usedIn("un membre\u00A0de l'office")).containsExactly(MEMBER);
    }

    @Test
    void terms_come_in_the_order_of_the_alphabet_with_those_that_explain_them() {
        assertThat(GLOSSARY.usedIn("membre de l’office, ALÉ")).containsExactly(ALE, CEP, MEMBER);
    }

    @Test
    void an_empty_glossary_explains_nothing() {
        assertThat(Glossary.EMPTY.usedIn("CEP")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "–", "<b>CEP</b>", "C\u200BEP", "CEP\u0007", "\u202EPEC"})
    void what_says_nothing_or_hides_something_is_neither_a_term_nor_a_meaning(String text) {
        assertThatThrownBy(() -> new Term(text, "un conseil.")).isInstanceOf(RefusedValueException.class);
        assertThatThrownBy(() -> new Term("CEP", text)).isInstanceOf(RefusedValueException.class);
    }
}
