import { type Attributes, makeElement } from '#elements/make-element.ts';

/** A button that does something when it is pressed. */
export function makeButton(
  label: string,
  onPress: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'desk-button', ...attributes }, [
    label,
  ]);
  button.addEventListener('click', onPress);
  return button;
}
