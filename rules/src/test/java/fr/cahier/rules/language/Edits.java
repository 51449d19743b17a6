package fr.cahier.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a hurried hand does to a rule, word by word. */
final class Edits {

    private Edits() {}

    /** {@return {@code tokens}, of which one is left out, written twice, exchanged with its neighbour, or another} */
    static List<String> one(Random random, List<String> tokens) {
        List<String> changed = new ArrayList<>(tokens);
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(4)) {
            case 0 -> changed.remove(at);
            case 1 -> changed.add(at, tokens.get(at));
            case 2 -> changed.add(random.nextInt(changed.size()), changed.remove(at));
            default -> changed.set(at, tokens.get(random.nextInt(tokens.size())));
        }
        return changed;
    }
}
