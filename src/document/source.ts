/** One study's text, decoded. */
export interface Source {
  /** As the user named it: a path, or `-`'s given name. */
  readonly name: string;
  /** Without the byte order mark; line ends as in the file. */
  readonly text: string;
  readonly byteOrderMark: boolean;
}
