package fr.cahier.plan;

import fr.cahier.dossier.Creneau;
import fr.cahier.dossier.Dossier;
import fr.cahier.dossier.Fait;
import fr.cahier.dossier.Personnel;
import fr.cahier.dossier.Piece;
import fr.cahier.dossier.Site;
import fr.cahier.dossier.schema.Commitments;
import fr.cahier.dossier.schema.PointerNames;
import fr.cahier.plan.Action.Kind;
import fr.cahier.plan.Change.Who;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells what edits of a dossier mean in the world. */
final class Actions {

    private static final String SLOTS = "/creneaux";

    private final Dossier dossier;

    Actions(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return the action of {@code edits} at {@code pointer}; a reading to choose where there are none} */
    Action of(String pointer, List<Edit> edits) {
        if (edits.isEmpty()) {
            return new Action(Kind.SETTLE, "");
        }
        Edit first = edits.get(0);
        if (pointer.startsWith("/engagements/")) {
            return new Action(pointer.endsWith("/" + Commitments.GLOBAL) ? Kind.SIGN : Kind.COMMIT, "");
        }
        if (who(pointer) == Who.RECIPIENT) {
            return new Action(Kind.LOOK_UP, "");
        }
        if (pointer.startsWith("/pieces")) {
            return piece(pointer, first);
        }
        if (pointer.equals(SLOTS)) {
            return slots(edits);
        }
        return said(pointer, first);
    }

    /** {@return who does what is to be done at {@code pointer}} */
    Who who(String pointer) {
        return Who.mending(pointer, PointerNames.said(pointer, dossier) != null);
    }

    private Action piece(String pointer, Edit first) {
        if (first.kind() == Edit.Kind.ADD) {
            Piece added = (Piece) first.value();
            return new Action(Kind.PROVIDE, about(added.siteId(), added.personnelId()));
        }
        Piece held =
                dossier.pieces().get(ElementPointer.of(pointer).orElseThrow().index());
        String about = about(held.siteId(), held.personnelId());
        List<String> names = Stream.of(held.libelle(), held.id())
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
        return first.value() instanceof LocalDate day
                ? new Action(Kind.RENEW, about, names, day)
                : new Action(Kind.PUT_RIGHT, about, names, null);
    }

    private Action slots(List<Edit> edits) {
        Creneau slot = (Creneau) edits.get(0).value();
        String about = about(slot.siteId(), null);
        List<Creneau> own = Objects.requireNonNullElse(dossier.creneaux(), List.<Creneau>of()).stream()
                .filter(one -> Objects.equals(one.siteId(), slot.siteId()))
                .toList();
        if (edits.stream().anyMatch(edit -> edit.kind() == Edit.Kind.REMOVE)) {
            List<String> plannings = own.stream()
                    .map(Creneau::planning)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return plannings.size() > 1
                    ? new Action(Kind.CHOOSE, about, plannings, null)
                    : new Action(Kind.CLOSE, about);
        }
        return new Action(own.isEmpty() ? Kind.TELL : Kind.OPEN, about);
    }

    private Action said(String pointer, Edit first) {
        String about = holder(pointer, first);
        return switch (first.kind()) {
            case ADD -> new Action(Kind.TELL, about);
            case REMOVE -> new Action(Kind.GIVE_UP, about);
            case SET -> new Action(set(first), about);
        };
    }

    private Kind set(Edit edit) {
        if (PointerNames.said(edit.pointer(), dossier) == null) {
            return Kind.TELL;
        }
        return edit.pointer().endsWith("/recoit_public") && edit.value().equals(false)
                ? Kind.RECEIVE_NOBODY
                : Kind.CHANGE;
    }

    /** {@return the pointer of the site or person that holds {@code pointer}, or that an element there names} */
    private String holder(String pointer, Edit first) {
        List<String> parts = Pointers.parts(pointer);
        if (parts.size() > 1 && List.of("sites", "personnels").contains(parts.get(0))) {
            return "/" + parts.get(0) + "/" + parts.get(1);
        }
        if (first.value() instanceof Fait fact) {
            return about(fact.siteId(), fact.personnelId());
        }
        if (parts.size() > 1
                && PointerNames.said("/" + parts.get(0) + "/" + parts.get(1), dossier) instanceof Fait fact) {
            return about(fact.siteId(), fact.personnelId());
        }
        return "";
    }

    private String about(@Nullable String site, @Nullable String person) {
        if (person != null) {
            return place(
                    "/personnels",
                    Objects.requireNonNullElse(dossier.personnels(), List.<Personnel>of()).stream()
                            .map(Personnel::id)
                            .toList()
                            .indexOf(person));
        }
        return site == null
                ? ""
                : place(
                        "/sites",
                        Objects.requireNonNullElse(dossier.sites(), List.<Site>of()).stream()
                                .map(Site::id)
                                .toList()
                                .indexOf(site));
    }

    private static String place(String list, int index) {
        return list + "/" + (index < 0 ? Question.NEW : String.valueOf(index));
    }
}
