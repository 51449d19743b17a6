package fr.cahier.dossier.schema;

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
    private final List<PathSegment> legs = new ArrayList<>();
    private StringBuilder pointer = new StringBuilder();
    private List<Function<Object, @Nullable Object>> members = new ArrayList<>();
    private Schema shape = DossierSchema.dossier();

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
        Field field = shape instanceof ObjectType group ? group.field(name) : null;
        if (field == null) {
            throw unknown();
        }
        follow(name, field::in, field.shape());
    }

    private void follow(String name, Function<Object, @Nullable Object> accessor, Schema reached) {
        pointer.append('/').append(name);
        members.add(accessor);
        shape = reached;
    }

    private void elements() {
        if (!(shape instanceof ListType list)) {
            throw unknown();
        }
        endLeg();
        shape = list.element();
    }

    private void endLeg() {
        legs.add(new PathSegment(pointer.toString(), members));
        pointer = new StringBuilder();
        members = new ArrayList<>();
    }

    private RefusedValueException unknown() {
        String advice = NearestName.to(text, KnownPaths.ALL)
                .map(near -> "Vouliez-vous dire « " + near + " » ?")
                .orElse("Les chemins connus sont donnés par FactPath.known().");
        return new RefusedValueException("Le dossier ne connaît pas le fait « " + text + " ».", advice);
    }
}
