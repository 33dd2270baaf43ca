/** What an element is made with: attributes, and children that are elements or text shown as text. */
export interface ElementParts {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Node | string)[];
}

/** Makes an element; texts stay texts, whatever markup they hold. */
export function buildElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { attributes = {}, children = [] }: ElementParts,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}
