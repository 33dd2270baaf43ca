/** Plenums of the Central Committee that adopted more than one resolution, so that the plenum alone does not name one. Term and session; corrected by archivists. */
export const PLENUMS_OF_SEVERAL_RESOLUTIONS: ReadonlySet<string> = new Set([
  'XI 7',
  'XI 8',
  'XII 4',
  'XII 5',
  'XII 6',
  'XII 7',
  'XIII 5',
  'XIII 6',
  'XIII 8',
]);
