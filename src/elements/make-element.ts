/** The attributes of an element that is made; those that are `undefined` are left out, `true` stands without a value. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Makes an element with its attributes and what it holds; texts stay texts, whatever markup they hold. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}
