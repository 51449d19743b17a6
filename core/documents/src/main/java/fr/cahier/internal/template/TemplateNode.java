package fr.cahier.internal.template;

import java.util.List;

/** A part of a template: a text that stands as it is written, a gap, or a section, which is repeated or left out. */
sealed interface TemplateNode {

    /** {@return the line of the file that it begins on, from 1} */
    int line();

    /** What is done with each kind of part. */
    interface Visitor {

        void text(Text text);

        void gap(Gap gap);

        void section(Section section);
    }

    /** Calls the method of {@code visitor} that is for this kind of part. */
    void accept(Visitor visitor);

    record Text(String text, int line) implements TemplateNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }

        /** {@return the line of the file that stands at {@code index} of the text} */
        int lineAt(int index) {
            return line
                    + (int) text.substring(0, index)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
        }
    }

    record Gap(String name, int line) implements TemplateNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.gap(this);
        }
    }

    /**
     * @param inverted whether its body is shown when the value is absent, instead of once for each element of it
     */
    record Section(String name, boolean inverted, int line, List<TemplateNode> body) implements TemplateNode {
        public Section {
            body = List.copyOf(body);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.section(this);
        }
    }
}
