const mega = 1_000_000;

/**
 * The most a release may hold before it is refused: some ten times what Ofsted’s releases hold, so
 * that a file made to choke its reader is told, not followed.
 */
export const importLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * mega,
  /** Of content.xml, counted as it is inflated: what the zip says of itself is not trusted. */
  contentBytes: 50 * mega,
  /** Bytes of the small files of a package that say what it is. */
  manifestBytes: mega,
  zipEntries: 10_000,
  sheets: 100,
  /** The rest of a longer name is cut off. */
  sheetNameCharacters: 255,
  /** With something in them, in the whole file. */
  filledCells: 200_000,
  /** With something in them, on one sheet. */
  filledRows: 100_000,
  /** The last column with something in it. */
  columns: 300,
  cellCharacters: 20_000,
  /** Rows or columns on a sheet, empty ones too: the most any spreadsheet has. */
  sheetSide: 16_777_216,
  xmlDepth: 100,
  /** Characters of one tag, or of text between two. */
  xmlPieceCharacters: mega,
  /** Tags, attributes, comments and instructions in content.xml: what its reading takes time for. */
  xmlPieces: 2 * mega,
  /** Lines of a CSV, and marks that part its cells, empty ones too. */
  csvLines: 110_000,
  csvMarks: 2 * mega,
  csvLineCharacters: mega,
  /** Faults of one kind told before the rest is only counted. */
  faultsTold: 20,
} as const;
