package fr.cahier.internal.yaml.edition;

import fr.cahier.internal.yaml.Form;
import fr.cahier.internal.yaml.Form.Key;
import fr.cahier.internal.yaml.Form.MapForm;
import java.util.List;

/** The forms of an edition's YAML files, from which the published JSON Schemas are written. */
public final class EditionForms {

    private static final int MAX_TEXT = 1_000;

    private static final MapForm TEXTE =
            map("Texte", text("titre"), name("sha-256"), new Key("lignes-non-vides", new Form.Text(5_000, true), true));

    private static final MapForm EN_VIGUEUR =
            map("EnVigueur", name("du"), name("au").optional());

    private static final MapForm AUTORITE = map("Autorite", name("nom"), name("genre"));

    private static final MapForm ARRET = map("Arret", text("lieu"), names("faits", 50));

    private static final MapForm TERME = map(
            "Terme",
            new Key("terme", new Form.Text(60, false), true),
            new Key("sens", new Form.Text(300, false), true));

    private static final MapForm CHAPITRE = map("Chapitre", name("dossier"), text("titre"));

    private static final Form THRESHOLD = new Form.Number(" Un jour, ou un délai, s’écrit sous « jour ».", false);

    private static final MapForm VALEUR = map(
            "Valeur",
            name("du"),
            new Key("nombre", THRESHOLD, false),
            name("instant").optional(),
            name("heure").optional(),
            name("jour").optional(),
            text("texte").optional(),
            names("liste", 200));

    /** A threshold that a reading sets. */
    public static final MapForm READING_THRESHOLD = map(
            "SeuilDeLecture",
            name("seuil"),
            new Key("nombre", THRESHOLD, false),
            name("heure").optional(),
            name("jour").optional(),
            text("texte").optional());

    /** Those that one reading sets. */
    static final Form READING_THRESHOLDS = new Form.ListForm(READING_THRESHOLD, 10);

    private static final MapForm SEUIL = map(
            "SeuilYaml",
            name("code"),
            text("libelle"),
            text("unite").optional(),
            name("fixe-par").optional(),
            text("rubrique"),
            text("lignes"),
            list("valeurs", VALEUR, 100));

    private static final Form BOUND = new Form.Number("", true);

    private static final MapForm CHAMP = map(
            "Champ",
            name("cle"),
            text("libelle"),
            text("description").optional(),
            text("question").optional(),
            name("genre"),
            names("valeurs", 100),
            text("unite").optional(),
            new Key("au-moins", BOUND, false),
            new Key("au-plus", BOUND, false));

    private static final MapForm FAIT = map(
            "FaitYaml",
            name("cle"),
            text("libelle"),
            text("description").optional(),
            text("question").optional(),
            name("genre").optional(),
            names("valeurs", 100),
            text("unite").optional(),
            new Key("au-moins", BOUND, false),
            new Key("au-plus", BOUND, false),
            name("sujet").optional(),
            name("repete").optional(),
            list("champs", CHAMP, 20).optional());

    private static final MapForm FILTRE = map(
            "Filtre",
            name("champ"),
            name("egal").optional(),
            names("parmi", 100),
            name("au-moins").optional(),
            name("au-plus").optional(),
            name("avant").optional(),
            name("apres").optional(),
            name("depuis").optional(),
            name("dit").optional());

    private static final MapForm CALCUL = map(
            "CalculYaml",
            name("code"),
            text("libelle"),
            name("fonction"),
            names("de", 20),
            names("sur", 20),
            name("du").optional(),
            name("au").optional(),
            list("ou", FILTRE, 20).optional(),
            list("verifient", FILTRE, 20).optional(),
            new Key("combien", new Form.Number(), false),
            name("par").optional(),
            name("pour-chaque").optional(),
            text("unite").optional());

    private static final MapForm MOTS = map("Mots", names("negations", 100), names("sans-reponse", 100));

    /** {@code cahier.yaml}. */
    public static final MapForm CAHIER = map(
            "Cahier",
            name("identifiant"),
            text("titre"),
            new Key("autorite", AUTORITE, false),
            new Key("service", AUTORITE, false),
            name("label").optional(),
            name("horaires-de").optional(),
            list("visite", ARRET, 20).optional(),
            list("lexique", TERME, 50).optional(),
            new Key("texte", TEXTE, true),
            new Key("en-vigueur", EN_VIGUEUR, true),
            name("fuseau"),
            name("signature-globale"),
            list("chapitres", CHAPITRE, 50),
            list("seuils", SEUIL, 200),
            list("faits", FAIT, 200).optional(),
            list("calculs", CALCUL, 100).optional(),
            new Key("mots", MOTS, false),
            new Key("formulations", new Form.FreeMap(200), true));

    /** An element of {@code passages.yaml}. */
    public static final MapForm PASSAGE = map(
            "PassageYaml",
            text("lignes"),
            name("page").optional(),
            names("fonde", 100),
            text("note"),
            name("empreinte"));

    private static final MapForm PERIODE =
            map("Periode", name("du").optional(), name("au").optional());

    /** An element of {@code obligations.yaml}. */
    public static final MapForm OBLIGATION = map(
            "Row",
            new Key("id", new Form.Text(60, false), true),
            new Key("titre", new Form.Text(300, true), true),
            text("rubrique"),
            text("lignes"),
            name("nature").optional(),
            name("debiteur").optional(),
            name("sujet").optional(),
            names("verification", 20),
            name("regle").optional(),
            names("faits", 50),
            names("indices", 50),
            name("ensemble").optional(),
            name("repete").optional(),
            new Key("exigence", new Form.Text(500, true), false),
            new Key("justificatif", new Form.Text(500, true), false),
            new Key("constats", new Form.FreeMap(30), false),
            text("remede").optional(),
            new Key("sur-place", new Form.Text(300, true), false),
            new Key("en-vigueur", PERIODE, false));

    /** An element of {@code cas.yaml}. */
    public static final MapForm CASE = map(
            "Written",
            name("cas"),
            name("obligation"),
            name("sujet").optional(),
            new Key("dossier", new Form.Json(), false),
            name("attendu"),
            text("dit").optional(),
            text("ne-dit-pas").optional(),
            name("reserve").optional());

    /** An element of {@code equivalences.yaml}. */
    public static final MapForm EQUIVALENCE = map(
            "Known",
            name("regle").optional(),
            name("seuil").optional(),
            new Key("changements", new Form.ListForm(new Form.Text(MAX_TEXT, false), Form.UNBOUNDED), true),
            text("raison"));

    private EditionForms() {}

    private static MapForm map(String name, Key... keys) {
        return new MapForm(name, List.of(keys));
    }

    /** Text for people. */
    private static Key text(String key) {
        return new Key(key, new Form.Text(MAX_TEXT, true), true);
    }

    /** A name or keyword, on one line. */
    private static Key name(String key) {
        return new Key(key, new Form.Text(MAX_TEXT, false), true);
    }

    private static Key names(String key, int max) {
        return new Key(key, new Form.ListForm(new Form.Text(MAX_TEXT, false), max), false);
    }

    private static Key list(String key, MapForm element, int max) {
        return new Key(key, new Form.ListForm(element, max), true);
    }
}
