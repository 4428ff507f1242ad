package io.github.offprint.digest;

/** Tells the lines between the fences of a code block, as CommonMark has them. */
final class Fence {
    private static final int SHORTEST = 3;

    private char mark;

    /** How long the fence is that is open; 0 if none is. */
    private int length;

    /** Whether the next line of the document stands between two fences, and is none itself. */
    boolean holds(String line) {
        int marks = marks(line);
        if (length == 0) {
            boolean inline = marks > 0 && line.charAt(0) == '`' && line.indexOf('`', marks) >= 0;
            if (marks >= SHORTEST && !inline) {
                mark = line.charAt(0);
                length = marks;
            }
            return false;
        }
        if (marks >= length && line.charAt(0) == mark && marks == line.length()) {
            length = 0;
            return false;
        }
        return true;
    }

    /** How many marks of a fence a line begins with. */
    private static int marks(String line) {
        int count = 0;
        boolean fence = line.startsWith("`") || line.startsWith("~");
        while (fence && count < line.length() && line.charAt(count) == line.charAt(0)) {
            count++;
        }
        return count;
    }
}
