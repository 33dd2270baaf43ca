/** Codes by which ministries and general departments headed their numbers until about 1997, a space after the serial: «76 TC/TCT». */
export const OLD_MINISTRIES: ReadonlySet<string> = new Set([
  'TC',
  'GD',
  'GTVT',
  'LĐTBXH',
  'NH',
  'NN',
  'TCCP',
  'TCHQ',
  'TM',
  'TMDL',
  'TP',
  'VGCP',
  'VHTT',
  'XD',
  'YT',
]);

/** Codes of types that once ended a number alone: «226/SL», «002/SLt». */
export const LONE_TYPE_CODES: ReadonlySet<string> = new Set(['SL', 'SLt']);

/** The code of the Chairman of the Council of Ministers, who until 1992 ended his numbers with it: «324-CT» is no directive by its code. */
export const CHAIRMAN = { code: 'CT', council: 'HĐBT', until: 1992 } as const;
