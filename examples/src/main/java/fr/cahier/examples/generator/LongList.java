package fr.cahier.examples.generator;

import fr.cahier.dossier.Canal;
import fr.cahier.dossier.Communication;
import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Fermeture;
import fr.cahier.dossier.LieuConseil;
import fr.cahier.dossier.Payeur;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Reponse;
import fr.cahier.dossier.Service;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.SourceProfessionnalisation;
import fr.cahier.dossier.Tarif;
import fr.cahier.dossier.TypeLieu;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One list of a dossier, as long as one likes, whose elements take a verdict the most work or the most room. */
public enum LongList {
    SITES_NUS(10_000, (d, n) -> d.sites(many(n, i -> site(i).build()))),
    SITES_OUVERTS(
            10_000, (d, n) -> d.sites(many(n, i -> site(i).recoitPublic(true).build()))),
    SITES_A_LONG_NOM(
            10_000,
            (d, n) -> d.sites(many(n, i -> Site.builder()
                    .id("S" + i + "é".repeat(900))
                    .recoitPublic(true)
                    .build()))),
    CRENEAUX(100_000, (d, n) -> d.creneaux(many(n, i -> slot(i).build()))),
    CRENEAUX_DE_PLANNINGS(
            100_000,
            (d, n) -> d.creneaux(many(n, i -> slot(i).planning("P" + i / 2).build()))),
    FERMETURES(
            100_000,
            (d, n) -> d.fermetures(many(n, i -> Fermeture.builder()
                    .du(LocalDate.of(2020, 8, 1))
                    .afficheLe(LocalDate.of(2020, 8, 2))
                    .build()))),
    PIECES_QUI_ETABLISSENT(
            100_000,
            (d, n) -> d.pieces(many(n, i -> piece(i).etablit(List.of("ESP-04")).build()))),
    PIECES_QUI_DEMENTENT(
            100_000,
            (d, n) -> d.pieces(many(n, i -> piece(i).dement(List.of("ESP-04")).build()))),
    PIECES_PERIMEES(
            100_000,
            (d, n) -> d.pieces(many(n, i -> piece(i).etablit(List.of("ESP-04", "ESP-05"))
                    .valideJusqua(LocalDate.of(2019, 1, 1))
                    .build()))),
    PIECES_SUR_TOUT(
            100_000,
            (d, n) -> d.pieces(many(n, i -> piece(i).dement(everything()).build()))),
    PIECES_A_LONG_NOM(
            100_000,
            (d, n) -> d.pieces(many(n, i -> Piece.builder()
                    .id("é".repeat(1_000) + i)
                    .dement(everything())
                    .build()))),
    PIECES_TARDIVES(
            100_000,
            (d, n) -> d.pieces(
                    many(n, i -> piece(i).date(LocalDate.of(2021, 1, 1)).build()))),
    PIECES_INCONNUES(
            100_000,
            (d, n) ->
                    d.pieces(many(n, i -> piece(i).etablit(List.of(unknown(i))).build()))),
    PERSONNELS(
            100_000,
            (d, n) -> d.personnels(many(n, i -> Personnel.builder().id("A" + i).build()))),
    PERSONNELS_SANS_NOM(
            100_000,
            (d, n) ->
                    d.personnels(many(n, i -> Personnel.builder().fonction("x").build()))),
    PROFESSIONNALISATIONS(
            100_000,
            (d, n) -> d.personnels(List.of(Personnel.builder()
                    .id("A")
                    .professionnalisations(many(
                            n,
                            i -> new Personnel.Professionnalisation(
                                    LocalDate.of(2021, 1, 1), "o" + i, SourceProfessionnalisation.RESEAU)))
                    .build()))),
    TARIFS(
            100_000,
            (d, n) -> d.tarifs(many(n, i -> Tarif.builder()
                    .objet("o" + i)
                    .montantEur(BigDecimal.TEN)
                    .payeur(Payeur.BENEFICIAIRE)
                    .build()))),
    LIEUX(
            100_000,
            (d, n) -> d.lieuxConseil(
                    many(n, i -> LieuConseil.builder().type(TypeLieu.ENTREPRISE).build()))),
    FAITS(
            100_000,
            (d, n) -> d.faits(
                    many(n, i -> Fait.builder().cle("c" + i).texte("t" + i).build()))),
    REPONSES_INCONNUES(100_000, (d, n) -> d.engagements(many(n))),
    PUBLICITES(
            100_000,
            (d, n) -> d.communication(Communication.builder()
                    .publicites(many(n, i -> new Communication.Publicite("b" + i, null, "s", null)))
                    .build())),
    ANNONCES(
            100_000,
            (d, n) -> d.communication(Communication.builder()
                    .permanence(many(n, i -> new Communication.Annonce("s" + i, "u", LocalDate.of(2020, 6, 1))))
                    .build()));

    private final int most;
    private final BiFunction<Dossier.DossierBuilder, Integer, Dossier.DossierBuilder> filling;

    LongList(int most, BiFunction<Dossier.DossierBuilder, Integer, Dossier.DossierBuilder> filling) {
        this.most = most;
        this.filling = filling;
    }

    /** {@return how many elements the list may have} */
    public int most() {
        return most;
    }

    /** {@return the dossier with {@code count} such elements in the place of those that it has} */
    public Dossier in(Dossier dossier, int count) {
        return Coherent.of(filling.apply(dossier.toBuilder(), count).build());
    }

    /** {@return whether it fills the list that {@code other} fills} */
    public boolean isOf(LongList other) {
        return list().equals(other.list());
    }

    private String list() {
        String word = name().split("_")[0];
        return switch (word) {
            case "PROFESSIONNALISATIONS" -> "PERSONNELS";
            case "ANNONCES" -> "PUBLICITES";
            default -> word;
        };
    }

    private static <T> List<T> many(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }

    private static Map<String, Reponse> many(int count) {
        Map<String, Reponse> answers = new HashMap<>();
        IntStream.range(0, count).forEach(i -> answers.put(unknown(i), Reponse.OUI));
        return answers;
    }

    private static List<String> everything() {
        return List.of("ESP-02", "ESP-03", "ESP-04", "ESP-05", "HOR-03", "SIG-02");
    }

    private static Site.SiteBuilder site(int i) {
        return Site.builder().id("S" + i);
    }

    private static Piece.PieceBuilder piece(int i) {
        return Piece.builder().id("p" + i);
    }

    private static Creneau.CreneauBuilder slot(int i) {
        return Creneau.builder()
                .jour(1 + i % 7)
                .debut(LocalTime.of(9, 0))
                .fin(LocalTime.of(12, 0))
                .service(Service.SPRO_CONSEIL)
                .canal(Canal.PRESENCE);
    }

    /** {@return an obligation that no edition has, another for each {@code i} below two hundred thousand} */
    private static String unknown(int i) {
        return "Z" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26) + "-" + (100 + i / 676 % 900);
    }
}
