const HEADING =
  /^(?:\d{1,6}\s)?(?:comments?|responses?|replies|thoughts? on\b.{1,160}|commentaires?|kommentare?|comentarios|commenti|reacties|komentarze|комментари[ий]|коментар[іи]в?)(?:\s?\(\d{1,6}\))?:?$/iu;
const LONGEST = 200;

/** `219 comments`, `Comments (12)`: what the readers of a page wrote follows. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= LONGEST && HEADING.test(text);
}
