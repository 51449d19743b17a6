package fr.cahier.internal.yaml;

import fr.cahier.dossier.schema.NearestName;
import fr.cahier.internal.Visible;
import fr.cahier.regulation.RuleIssueCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports every difference between a file and its form. */
final class FormCheck {

    private static final int MAX_DIGITS = 18;
    private static final String COMPARE = "Comparez avec une entrée voisine.";

    private final YamlFile file;

    FormCheck(YamlFile file) {
        this.file = file;
    }

    void check(YamlNode node, Form form) {
        if (form instanceof Form.Text text) {
            text(node, text);
        } else if (form instanceof Form.Number number) {
            number(node, number);
        } else if (form instanceof Form.ListForm list) {
            list(node, list);
        } else if (form instanceof Form.MapForm map) {
            map(node, map);
        } else if (form instanceof Form.Json) {
            json(node);
        } else if (!(node instanceof YamlMap)) {
            other(node, "des clés, chacune avec sa valeur", COMPARE);
        }
    }

    private void json(YamlNode node) {
        if (node instanceof YamlMap map) {
            map.entries().values().forEach(this::json);
        } else if (node instanceof YamlList list) {
            list.elements().forEach(this::json);
        } else if (node instanceof YamlScalar scalar && scalar.isOtherNumber()) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "« " + Visible.start(scalar.text()) + " » n’est pas un nombre décimal.",
                    "Mettez-le entre guillemets si c’est un texte. " + decimal(scalar.text()));
        }
    }

    private void text(YamlNode node, Form.Text form) {
        if (!(node instanceof YamlScalar scalar)) {
            other(node, "un texte", COMPARE);
        } else if (scalar.text().length() > form.maxLength()) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    node,
                    "ce texte a plus de " + form.maxLength() + " caractères.",
                    "Abrégez, ou répartissez.");
        } else if (!form.lines() && isBroken(scalar.text())) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "« " + Visible.start(scalar.text()) + " » porte un retour à la ligne ou une tabulation.",
                    "Écrivez-le sur une seule ligne, entre guillemets.");
        }
    }

    /** A block text ends with a line break, which is allowed. */
    private static boolean isBroken(String text) {
        int line = text.indexOf('\n');
        return line >= 0 && line < text.length() - 1 || text.indexOf('\t') >= 0;
    }

    private void number(YamlNode node, Form.Number form) {
        if (node instanceof YamlScalar scalar && scalar.isOtherNumber()) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    node,
                    "« " + Visible.start(scalar.text()) + " » n’est pas un nombre décimal.",
                    decimal(scalar.text()));
        } else if (!(node instanceof YamlScalar scalar && scalar.isDecimal())) {
            other(
                    node,
                    "un nombre",
                    "Écrivez-le sans guillemets, avec un point pour les décimales : 2.5." + form.otherwise());
        } else {
            bounds(scalar, form);
        }
    }

    /** A number short to write may be endless to print. */
    private void bounds(YamlScalar scalar, Form.Number form) {
        BigDecimal number = scalar.decimal();
        if (number == null || Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    scalar,
                    "le nombre a plus de " + MAX_DIGITS + " chiffres.",
                    "Écrivez-le en entier.");
        } else if (!form.signed() && scalar.text().startsWith("-")) {
            add(
                    RuleIssueCode.UNSUITABLE_VALUE,
                    scalar,
                    "le nombre « " + scalar.text() + " » est négatif.",
                    "Écrivez un nombre positif, ou 0.");
        }
    }

    /** 017 is 17 in one version of YAML, and 15 in another. */
    private static String decimal(String written) {
        String digits = written.replace("_", "").replaceFirst("^[+]", "").replaceFirst("^(-?)0+(?=[0-9])", "$1");
        return new YamlScalar(0, 0, digits, true).isDecimal()
                ? "Écrivez-le sans rien d’autre que ses chiffres : " + Visible.start(digits) + "."
                : "Écrivez-le en chiffres, avec un point pour les décimales : 2.5.";
    }

    private void list(YamlNode node, Form.ListForm form) {
        if (!(node instanceof YamlList list)) {
            other(node, "une liste, dont chaque élément commence par un tiret", COMPARE);
            return;
        }
        for (YamlNode element : list.elements()) {
            if (isNull(element)) {
                missing(element, "valeur de cet élément");
            } else {
                check(element, form.element());
            }
        }
    }

    private void map(YamlNode node, Form.MapForm form) {
        if (!(node instanceof YamlMap map)) {
            other(node, "des clés, chacune avec sa valeur", COMPARE);
            return;
        }
        for (Map.Entry<String, YamlNode> entry : map.entries().entrySet()) {
            form.key(entry.getKey())
                    .ifPresentOrElse(
                            key -> value(entry.getValue(), key), () -> unknown(entry.getValue(), entry.getKey(), form));
        }
        for (Form.Key key : form.keys()) {
            if (key.required() && map.node(key.name()) == null) {
                missing(map, key.name());
            }
        }
    }

    private void value(YamlNode value, Form.Key key) {
        if (isNull(value)) {
            return;
        }
        int max = maxSize(key.form());
        if (size(value) > max) {
            add(
                    RuleIssueCode.LIMIT_EXCEEDED,
                    value,
                    "il y a plus de " + max + " éléments sous « " + key.name() + " ».",
                    "Abrégez, ou répartissez.");
        }
        check(value, key.form());
    }

    private static int maxSize(Form form) {
        return form instanceof Form.ListForm list
                ? list.maxSize()
                : form instanceof Form.FreeMap map ? map.maxSize() : Form.UNBOUNDED;
    }

    private static int size(YamlNode value) {
        return value instanceof YamlList list
                ? list.elements().size()
                : value instanceof YamlMap map ? map.entries().size() : 0;
    }

    private void unknown(YamlNode value, String key, Form.MapForm form) {
        List<String> known = form.keys().stream().map(Form.Key::name).sorted().toList();
        add(RuleIssueCode.UNKNOWN_KEY, value, "la clé « " + Visible.text(key) + " » est inconnue.", advice(key, known));
    }

    private static String advice(String key, List<String> known) {
        boolean decimals = key.chars().allMatch(character -> character >= '0' && character <= '9');
        if (decimals && !key.isEmpty()) {
            return "Un nombre s’écrit avec un point, et non une virgule : 180.5.";
        }
        return NearestName.suggested(key, known, "Clés connues : " + String.join(", ", known) + ".");
    }

    private static boolean isNull(@Nullable YamlNode node) {
        return node instanceof YamlScalar scalar && scalar.isNull();
    }

    private void missing(YamlNode node, String key) {
        add(RuleIssueCode.MISSING_KEY, node, "il manque la clé « " + key + " ».", "Ajoutez-la, avec sa valeur.");
    }

    private void other(YamlNode node, String form, String advice) {
        add(
                RuleIssueCode.UNSUITABLE_VALUE,
                node,
                "la valeur n’a pas la forme attendue ; il faut " + form + ".",
                advice);
    }

    private void add(RuleIssueCode code, YamlNode node, String message, String advice) {
        file.add(code, node, null, message, advice);
    }
}
