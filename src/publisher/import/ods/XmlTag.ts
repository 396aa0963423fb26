/** The start of an element: its namespace and local name, and its attributes by theirs. */
export interface XmlTag {
  uri: string;
  local: string;
  /** undefined: no such attribute. */
  attribute: (uri: string, local: string) => string | undefined;
}

/** What is told of an XML file as it is read. An element without content is closed as well. */
export interface XmlReader {
  open: (tag: XmlTag) => void;
  close: () => void;
  text: (text: string) => void;
}
