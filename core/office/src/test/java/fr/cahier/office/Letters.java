package fr.cahier.office;

import fr.cahier.office.OfficeContent.Block;
import fr.cahier.office.OfficeContent.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contents of letters. */
final class Letters {

    private static final List<String> NAMES = List.of(
            "service",
            "adresse",
            "contact",
            "agent",
            "destinataire",
            "envoi",
            "lieu_et_date",
            "objet",
            "reference",
            "candidat",
            "cahier",
            "appel",
            "politesse",
            "signataire",
            "qualite");

    private Letters() {}

    /** {@return a letter whose every field says {@code value}, and whose blocks do too} */
    static OfficeContent saying(String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        NAMES.forEach(name -> fields.put(name, value));
        List<Block> blocks = List.of(
                new Block(Form.TITLE, value),
                new Block(Form.PARAGRAPH, value),
                new Block(Form.ITEM, value),
                new Block(Form.SUBITEM, value));
        return new OfficeContent(value, fields, Map.of("corps", blocks, "annexe", blocks));
    }

    /** {@return a letter with something of everything} */
    static OfficeContent full() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", "Service de l’orientation");
        fields.put("adresse", "Place de la Mairie\n14000 Caen");
        fields.put("contact", "02 31 00 00 00");
        fields.put("agent", "Affaire suivie par : Camille Martin, chargée de mission");
        fields.put("destinataire", "Maison de Vire\n1 rue du Pont\n14500 Vire");
        fields.put("envoi", "Lettre recommandée");
        fields.put("lieu_et_date", "Caen, le 3 septembre 2020");
        fields.put("objet", "demande de complément");
        fields.put("reference", "D-2020-14");
        fields.put("candidat", "Maison de Vire");
        fields.put("cahier", "SPRO Conseil, édition de 2020");
        fields.put("appel", "Madame, Monsieur,");
        fields.put("politesse", "Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.");
        fields.put("signataire", "Camille Martin");
        fields.put("qualite", "Chargée de mission");
        return new OfficeContent(
                "Demande de complément",
                fields,
                Map.of(
                        "corps",
                        List.of(
                                new Block(Form.PARAGRAPH, "L’examen de votre dossier montre qu’il est incomplet."),
                                new Block(Form.SUBTITLE, "Ce qui manque"),
                                new Block(Form.ITEM, "Les heures d’ouverture du site de Vire :"),
                                new Block(Form.SUBITEM, "le jour ;"),
                                new Block(Form.SUBITEM, "l’heure."),
                                new Block(Form.ITEM, "L’adresse du site."),
                                new Block(Form.LEAD_IN, "Elles doivent être reçues avant le 1er octobre 2020.")),
                        "annexe",
                        List.of(
                                new Block(Form.TITLE, "Annexe : termes employés"),
                                new Block(Form.PARAGRAPH, "ERP : établissement recevant du public."))));
    }
}
