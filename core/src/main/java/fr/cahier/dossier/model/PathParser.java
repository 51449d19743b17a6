package fr.cahier.dossier.model;

import fr.cahier.dossier.RefusedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a written path against the model, member by member. */
final class PathParser {

    private static final String EACH = "[]";

    private final String text;
    private final List<Leg> legs = new ArrayList<>();
    private StringBuilder pointer = new StringBuilder();
    private List<Function<Object, @Nullable Object>> members = new ArrayList<>();
    private Shape shape = DossierModel.dossier();

    private PathParser(String text) {
        this.text = text;
    }

    static FactPath parse(String text) {
        PathParser parser = new PathParser(text);
        for (String name : text.split("\\.", -1)) {
            parser.step(name);
        }
        parser.endLeg();
        return new FactPath(text, parser.shape, parser.legs);
    }

    private void step(String written) {
        boolean each = written.endsWith(EACH);
        member(each ? written.substring(0, written.length() - EACH.length()) : written);
        if (each) {
            elements();
        }
    }

    private void member(String name) {
        if (shape instanceof Commitments commitments && Commitments.isKey(name)) {
            follow(name, answers -> ((Map<?, ?>) answers).get(name), commitments.answer());
            return;
        }
        Field field = shape instanceof Group group ? group.field(name) : null;
        if (field == null) {
            throw unknown();
        }
        follow(name, field::in, field.shape());
    }

    private void follow(String name, Function<Object, @Nullable Object> accessor, Shape reached) {
        pointer.append('/').append(name);
        members.add(accessor);
        shape = reached;
    }

    private void elements() {
        if (!(shape instanceof ListOf list)) {
            throw unknown();
        }
        endLeg();
        shape = list.element();
    }

    private void endLeg() {
        legs.add(new Leg(pointer.toString(), members));
        pointer = new StringBuilder();
        members = new ArrayList<>();
    }

    private RefusedValueException unknown() {
        String advice = Nearest.to(text, KnownPaths.ALL)
                .map(near -> "Vouliez-vous dire « " + near + " » ?")
                .orElse("Les chemins connus sont donnés par FactPath.known().");
        return new RefusedValueException("Le dossier ne connaît pas le fait « " + text + " ».", advice);
    }
}
