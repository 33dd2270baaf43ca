/** The styles in which a reference is written out, and what readers know each by: rules of our own in Vietnamese; APA and Chicago for what this archive holds, for the common files of those styles write Vietnamese documents as laws of the United States, without their body and place. */
export const REFERENCE_STYLES = [
  { name: 'viet', label: 'Kho tin KH&CN' },
  { name: 'apa', label: 'APA 7' },
  { name: 'chicago', label: 'Chicago 17' },
] as const;

/** The name of a style. */
export type ReferenceStyle = (typeof REFERENCE_STYLES)[number]['name'];
