package org.hcccds.engine.table;

/** What to say of a row that has more cells than the header. */
final class Surplus {

    /** As much of a text as is shown. */
    private static final int SHOWN = 30;

    private Surplus() {
    }

    /**
     * Reports it where a comma in a text was probably taken for one between cells: there a cell begins with a space.
     * Otherwise where the header ends.
     */
    static void add(CsvRow row, int expected, TableText text, Mistakes mistakes) {
        int at = expected;
        for (int i = 1; i < row.cells().size(); i++) {
            if (row.cells().get(i).text().startsWith(" ")) {
                at = i;
                break;
            }
        }
        CsvCell cell = row.cells().get(at);
        boolean comma = cell.text().startsWith(" ");
        String written = text.between(row.cells().get(at - 1).start(), cell.end());
        mistakes.add(text.place(cell.start()),
                "the row has " + row.cells().size() + " cells, the header " + expected + ".",
                comma ? "\"" + shown(written) + "\" is one cell and lacks its quotation marks."
                        : "a cell with a comma lacks its quotation marks, or there is a comma too many.");
    }

    private static String shown(String written) {
        return written.length() <= SHOWN ? written : "..." + written.substring(written.length() - SHOWN);
    }
}
