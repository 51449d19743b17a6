package fr.cahier.internal.template;

import java.util.List;

/** A text, a gap or a section of a template. */
sealed interface TemplateNode {

    /** {@return its first line in the file, from 1} */
    int line();

    interface Visitor {

        void text(Text text);

        void gap(Gap gap);

        void section(Section section);
    }

    void accept(Visitor visitor);

    record Text(String text, int line) implements TemplateNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }

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
     * @param inverted whether the body is shown when the value is absent
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
