/** Work that cannot go on for a reason the person at the keyboard can mend; the message is a Vietnamese sentence that says what, where and the cure. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
