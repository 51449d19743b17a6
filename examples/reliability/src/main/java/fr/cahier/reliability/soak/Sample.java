package fr.cahier.reliability.soak;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host took at one moment, after a full collection.
 *
 * @param heap bytes in use
 * @param classes classes loaded
 * @param dossiers judged so far
 * @param reloads edits of the folder that it has taken or refused so far
 * @param wrong verdicts that were not what they are known to be
 */
record Sample(long heap, long classes, long dossiers, long reloads, long wrong) {

    private static final Pattern LINE =
            Pattern.compile("SAMPLE heap=(\\d+) classes=(\\d+) dossiers=(\\d+) reloads=(\\d+) wrong=(\\d+)");

    /** By how much the heap may differ from one time to another, as a part and in bytes. */
    private static final double PART = 0.05;

    private static final long BYTES = 3_000_000;
    private static final long CLASSES = 30;

    String line() {
        return "SAMPLE heap=" + heap + " classes=" + classes + " dossiers=" + dossiers + " reloads=" + reloads
                + " wrong=" + wrong;
    }

    /** {@return the samples in what a host said} */
    static List<Sample> all(String said) {
        return LINE.matcher(said)
                .results()
                .map(found -> sample(LINE.matcher(found.group())))
                .toList();
    }

    private static Sample sample(Matcher line) {
        line.matches();
        long[] numbers = new long[line.groupCount()];
        Arrays.setAll(numbers, group -> Long.parseLong(line.group(group + 1)));
        return new Sample(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }

    /**
     * {@return what grew; the first third is the warming up, the second is compared with the last, by their least, for a
     * collection leaves more at times and never less}
     */
    static Optional<String> growth(List<Sample> samples) {
        if (samples.size() < 6) {
            return Optional.of("too few samples to tell: " + samples.size());
        }
        int third = samples.size() / 3;
        List<Sample> middle = samples.subList(third, 2 * third);
        List<Sample> end = samples.subList(2 * third, samples.size());
        long heapBefore = middle.stream().mapToLong(Sample::heap).min().orElseThrow();
        long heapAfter = end.stream().mapToLong(Sample::heap).min().orElseThrow();
        if (heapAfter > heapBefore * (1 + PART) + BYTES) {
            return Optional.of("the heap grew from " + heapBefore + " to " + heapAfter + " bytes");
        }
        long classesBefore = middle.stream().mapToLong(Sample::classes).min().orElseThrow();
        long classesAfter = end.stream().mapToLong(Sample::classes).min().orElseThrow();
        return classesAfter > classesBefore + CLASSES
                ? Optional.of("the classes grew from " + classesBefore + " to " + classesAfter)
                : Optional.empty();
    }
}
