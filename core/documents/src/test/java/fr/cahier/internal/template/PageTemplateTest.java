package fr.cahier.internal.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cahier.template.TemplateException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a page, and where a text of the dossier may. Each template that is refused is refused on line 2. */
class PageTemplateTest {

    private static final Set<String> NAMES = Set.of("candidat", "avis_classe", "sites");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT src='https://x'></SCRIPT>",
                "<script>var nom = '{{candidat}}'</script>",
                "<iframe src='https://x'></iframe>",
                "<object data='x'></object>",
                "<embed src='x' />",
                "<link rel='stylesheet' href='https://x' />",
                "<base href='https://x' />",
                "<form action='https://x'><input /></form>",
                "<svg onload='x'></svg>",
                "<math></math>",
                "<template></template>",
                "<meta http-equiv='refresh' content='0' />",
                "<meta charset='utf-7' />",
                "<html xmlns='http://www.w3.org/2000/svg'></html>",
                "<p onclick='x'></p>",
                "<p ONCLICK='{{candidat}}'></p>",
                "<p autofocus onfocus=alert(1)></p>",
                "<p class=discret></p>",
                "<p class={{avis_classe}}></p>",
                "<p {{candidat}}></p>",
                "<p {{#sites}}class='a'{{/sites}}></p>",
                "<p class='{{candidat}}'></p>",
                "<p id='{{candidat}}'></p>",
                "<p style='{{candidat}}'></p>",
                "<p style='background: url(https://x)'></p>",
                "<p style='background: &#117;rl(https://x)'></p>",
                "<p style='background: u\\rl(https://x)'></p>",
                "<p class='a'id='b'></p>",
                "<p id='a' id='b'></p>",
                "<p / id='a'></p>",
                "<p/>",
                "<a href='{{candidat}}'></a>",
                "<a href='#{{candidat}}'></a>",
                "<a href='#{{#sites}}a{{/sites}}'></a>",
                "<a href='javascript:alert(1)'></a>",
                "<a href='&#106;avascript:alert(1)'></a>",
                "<a href=' javascript:alert(1)'></a>",
                "<a href='data:text/html,x'></a>",
                "<a href='//x'></a>",
                "<img src='https://x/logo.png' alt='' />",
                "<img src='logo.png' alt='' />",
                "<img src='file:///etc/passwd' alt='' />",
                "<img src='data:image/svg+xml;base64,AAAA' alt='' />",
                "<img src='data:image/png;base64,AAAA' alt='' />",
                "<img src='data:image/png;base64,{{candidat}}' alt='' />",
                "<style>p { background: url(https://x) }</style>",
                "<style>p { background: URL(https://x) }</style>",
                "<style>p { background: image-set('https://x' 1x) }</style>",
                "<style>@import 'https://x';</style>",
                "<style>@\\69mport 'https://x';</style>",
                "<style>p::after { content: '/*' } p { background: url(x) } /* '*/</style>",
                "<style>p { width: expression(alert(1)) }</style>",
                "<style>p { height: 99999cm }</style>",
                "<style>p { height: 1e9cm }</style>",
                "<style>p::after { content: '{{candidat}}' }</style>",
                "<style>{{#sites}}p { color: red }{{/sites}}</style>",
                "<style><b></b></style>",
                "<title><b>x</b></title>",
                "<!-- {{candidat}} -->",
                "<!--> <script>alert(1)</script> -->",
                "<!-- a -- b -->",
                "<!-- a",
                "<![CDATA[ x ]]>",
                "<?xml version='1.0'?>",
                "<p></p><!DOCTYPE html>",
                "<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a;</p>",
                "<!DOCTYPE html SYSTEM 'file:///etc/passwd'>",
                "a < b",
                "<{{candidat}}>",
                "<scr{{#sites}}{{/sites}}ipt>",
                "</p class='a'>",
                "</ p>",
                "{{#sites}}<p class='{{/sites}}'></p>",
                "{{#sites}}<title>{{/sites}}</title>",
                "{{^sites}}<style>{{/sites}}</style>",
                "<p class='a"
            })
    void what_runs_fetches_or_is_read_in_two_ways_is_refused_with_its_line(String markup) {
        assertThatThrownBy(() -> Template.html("t.mustache", "{{candidat}}\n" + markup, NAMES))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("Modèle t.mustache, ligne 2 : ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>{{candidat}} — {{{{! }}</p>",
                "<p>{{candidat}}</p><!-- un commentaire --><br><br />",
                "<title>{{#sites}}{{candidat}}{{/sites}}</title>",
                "<p class='avis {{avis_classe}}' title='{{candidat}}' aria-label=\"{{#sites}}{{candidat}}{{/sites}}\"></p>",
                "{{#sites}}<ul>{{/sites}}<li>{{candidat}}</li></ul>",
                "<a href='#avis'></a><a href='https://www.normandie.fr'></a><a href='mailto:a@b.fr'></a>",
                "<style>@media print { p { color: #112233; margin: calc(1rem + 2px) } }</style>",
                "<!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml' lang='fr'></html>",
                "<details open><summary>a &nbsp; & b</summary></details>"
            })
    void what_an_office_writes_is_admitted(String markup) {
        String template = markup.replace("{{{{! }}", "{{! dit }}");

        assertThatCode(() -> Template.html("t.mustache", template, NAMES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void an_office_shows_its_logo_in_the_page_when_it_is_of_a_size_that_can_be_printed(String format)
            throws IOException {
        assertThatCode(() -> Template.html("t", image(format, 400, 100), NAMES)).doesNotThrowAnyException();
        String large = image(format, 1, InlineImage.MAX_SIDE + 1);
        assertThatThrownBy(() -> Template.html("t", large, NAMES)).hasMessageContaining("4000 points de côté");
        String other = image(format, 10, 10).replace(format, format.equals("png") ? "jpeg" : "png");
        assertThatThrownBy(() -> Template.html("t", other, NAMES)).hasMessageContaining("n’est pas du format");
    }

    @Test
    void what_a_printer_cannot_read_is_refused_with_the_line_of_the_template() {
        unprintable("<p>a & b</p>", "écrivez &amp;");
        unprintable("<p>a&nbsp;b</p>", "&#160;");
        unprintable("<p>a<br>b</p>", "écrivez <br />");
        unprintable("<details open></details>", "écrivez open=\"open\"");
        unprintable("<p><b></p></b>", "<b> n’est pas fermé avant </p>");
        unprintable("<p>", "<p> n’est pas fermé avant </html>");
        unprintable("<P></p>", "</p> ne ferme rien");
        unprintable("\u0001", "XHTML bien formé");
        unprintable("&#0;", "XHTML bien formé");
        unprintable("]]>", "XHTML bien formé");
        unprintable("{{#sites}}<ul>{{/sites}}", "<ul> n’est pas fermé");
    }

    @Test
    void a_page_has_one_root_and_no_text_beside_it_when_it_is_printed() {
        assertThatThrownBy(() -> filled("<p></p>\n<p></p>")).hasMessageContaining("ligne 2 : <p> suit la fin");
        assertThatThrownBy(() -> filled("<p></p>\na")).hasMessageContaining("du texte est hors de la page");
        assertThat(filled("<!DOCTYPE html>\n<p>{{candidat}}</p>\n"))
                .isEqualTo("<!DOCTYPE html>\n<p>&lt;b&gt; &amp;</p>\n");
    }

    private static void unprintable(String markup, String message) {
        assertThatThrownBy(() -> filled("<html>\n{{#sites}}\n{{candidat}}\n{{/sites}}\n" + markup + "\n</html>"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("Modèle t.mustache, ligne 5 : ")
                .hasMessageContaining(message);
    }

    private static String filled(String template) {
        return Template.html("t.mustache", template, NAMES)
                .fillWellFormed(Map.of("candidat", "<b> &", "sites", List.of(1, 2, 3)));
    }

    private static String image(String format, int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return "<img alt='' src='data:image/" + format + ";base64,"
                + Base64.getEncoder().encodeToString(bytes.toByteArray()) + "' />";
    }
}
